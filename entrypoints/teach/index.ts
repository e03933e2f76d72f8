import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Pointing } from '../../messages/push.ts';
import { letPoint } from './pointer.ts';

/** The extension's own world of the page; the page does not see it. */
const world = globalThis as {
  keptPointing?: Pointing | undefined;
  keptStopPointing?: (() => void) | undefined;
};

/** Started by the worker when the rep wants to show where a field stands. Leaves nothing behind. */
export default defineUnlistedScript(() => {
  const asked = world.keptPointing;
  // Asked for twice while the page was busy: the first of the two scripts has begun what was asked last.
  if (!asked) return;
  world.keptPointing = undefined;
  // He has asked for another field meanwhile.
  world.keptStopPointing?.();
  world.keptStopPointing = letPoint(asked);
});
