import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { demo } from '../../readers/demo.ts';
import { recognise } from '../../readers/interpreter.ts';
import { tryton } from '../../readers/tryton.ts';
import { followPage } from './follow.ts';
import { createOverlay } from './overlay.ts';
import { isAlive, reportPanel, reportRead, watchWorker } from './worker.ts';

const readers = [tryton, demo];

/**
 * The only script on a CRM's page. An unlisted script and not WXT's content script: that wrapper brings the polyfill,
 * and announces itself to the page by an event that carries the extension's id.
 */
export default defineUnlistedScript(() => {
  // Injected twice (registered, and into open tabs): the first goes on.
  const world = globalThis as { keptIsAlive?: () => boolean };
  if (world.keptIsAlive?.()) return;
  world.keptIsAlive = isAlive;
  whenIdle(start);
});

/** Nothing of ours runs before the page has had its first quiet moment. */
function whenIdle(run: () => void): void {
  requestIdleCallback(run, { timeout: 2000 });
}

function start(): void {
  const stop = new AbortController();
  const overlay = createOverlay({
    onPanel: (open) => reportPanel({ open }),
    onRailMoved: (railTop) => reportPanel({ railTop }),
    signal: stop.signal,
  });
  const follower = followPage({
    recognise: () => recognise(readers, document),
    report: async (read) => overlay.show(await reportRead(read)),
    onReader: (reader) => overlay.draw(reader),
    signal: stop.signal,
  });
  watchWorker({
    signal: stop.signal,
    onCommand: (command) => {
      if (command.kept === 'rail') overlay.show(command);
      if (command.kept === 'toggle') overlay.toggle();
      if (command.kept === 'open') overlay.open();
      if (command.kept === 'close') overlay.close();
      if (command.kept === 'leave') overlay.giveFocusBack();
      follower.lookAgain();
    },
    onOrphaned: () => {
      stop.abort();
      overlay.retire();
    },
  });
}
