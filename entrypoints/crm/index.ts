import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { cleanText } from '../../readers/clean.ts';
import { closest, isShown, onceALook, queryAll } from '../../readers/dom.ts';
import type { Reader } from '../../readers/reader.ts';
import { followPage } from './follow.ts';
import { createOverlay, type Overlay } from './overlay.ts';
import { createReaders } from './readers.ts';
import { isAlive, reportPanel, reportRead, watchWorker } from './worker.ts';

/** The content script's own global scope; the page does not see it. */
const world = globalThis as { keptIsAlive?: (() => boolean) | undefined; keptTools?: object };

/**
 * The only script on a CRM's page. An unlisted script and not WXT's content script: that wrapper brings the polyfill,
 * and announces itself to the page by an event that carries the extension's id.
 */
export default defineUnlistedScript(() => {
  // Injected twice (registered, and into open tabs): the first goes on.
  if (world.keptIsAlive?.()) return;
  world.keptIsAlive = isAlive;
  // Lent to the reader that is brought in: see tools/reader-scripts.ts.
  world.keptTools = { cleanText, closest, isShown, onceALook, queryAll };
  whenIdle(start);
});

/** Nothing of ours runs before the page has had its first quiet moment. */
function whenIdle(run: () => void): void {
  requestIdleCallback(run, { timeout: 2000 });
}

function start(): void {
  const stop = new AbortController();
  const { signal } = stop;
  let reader: Reader | null = null;
  let made: Overlay | undefined;
  /** How often the panel was opened or closed on this page. */
  let turns = 0;
  /** How often this page has told what it was read as; 0 once nothing of ours is to stand on it. */
  let told = 0;

  /** Drawn when the worker has answered for the first time, so that no task of ours does everything at once. */
  function overlay(): Overlay {
    if (!made) {
      made = createOverlay({
        onPanel: (open) => {
          turns++;
          reportPanel({ open });
        },
        onRailMoved: (railTop) => reportPanel({ railTop }),
        signal,
      });
      made.draw(reader);
    }
    return made;
  }

  const readers = createReaders(() => follower.lookAgain());
  const follower = followPage({
    current: readers.current,
    report: async (read) => {
      const before = turns;
      const mine = ++told;
      const { taken, rail } = await reportRead(read);
      // The number of the record before must not come to stand beside this one.
      if (mine !== told) return taken;
      // What the rep has done with the panel since is newer than what the worker knew of it.
      if (rail && turns !== before) rail.panel = false;
      overlay().show(rail);
      return taken;
    },
    onReader: (found) => {
      reader = found;
      made?.draw(found);
    },
    signal,
  });
  watchWorker({
    signal,
    onCommand: (command) => {
      if (command.kept === 'rail') overlay().show(command);
      if (command.kept === 'close') overlay().close();
      if (command.kept === 'leave') overlay().giveFocusBack();
      if (command.kept === 'toggle') overlay().toggle();
      if (command.kept === 'open') overlay().open();
      if (command.kept === 'toggle' || command.kept === 'open') follower.lookAgain();
      if (command.kept === 'reader') void readers.renew();
      if (command.kept === 'stop') leave();
    },
    // After an update the new copy is started in the same page; the old one makes room, and says so if none comes.
    onOrphaned: () => {
      quit();
      made?.retire();
    },
  });

  function leave(): void {
    quit();
    made?.remove();
  }

  function quit(): void {
    world.keptIsAlive = undefined;
    told = 0;
    stop.abort();
  }
}
