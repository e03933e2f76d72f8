import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Outlining } from '../../messages/push.ts';
import { outlineOf, outlineText } from '../../readers/outline.ts';

/** The extension's own world of the page. */
const world = globalThis as { keptOutlining?: Outlining | undefined };

/** Makes the outline of the page it is started in and gives it to the worker, who started it. Changes nothing. */
export default defineUnlistedScript(() => {
  const asked = world.keptOutlining;
  world.keptOutlining = undefined;
  if (!asked) return null;
  return outlineText(outlineOf({ document, url: new URL(location.href) }, asked));
});
