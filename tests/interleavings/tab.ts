import type { PanelCode } from './contexts.ts';
import type { CrmPage } from './crm.ts';
import { type Client, type Extension, origin } from './extension.ts';
import { timersOf } from './globals.ts';

let lastDocument = 0;

/** A panel as it runs in its frame, in the side panel, or in none any more. */
export interface PanelContext {
  client: Client;
  code: PanelCode;
  /** An update has left it behind. */
  isOrphan: () => boolean;
  isShown: () => boolean;
  /** When it was shown last. */
  shownAt: () => number;
  close: () => void;
  show: (isShown: boolean) => void;
}

/** Starts the real content script in a page, with a frame for its panel. Returns what ends it with its page. */
export function startOnPage(extension: Extension, tabId: number, page: CrmPage) {
  const { clock } = extension;
  const documentId = `document ${++lastDocument}`;
  const sender = () => ({
    id: 'kept',
    origin: 'http://crm.test',
    url: page.href,
    frameId: 0,
    documentId,
    tab: { id: tabId, url: page.href },
  });
  const client = extension.client(sender);
  const own = { keptReaders: {} };
  const timers = timersOf(clock, client);
  const observer = observerOf(
    page,
    () => !client.ended,
    (run) => clock.after(0, run),
  );
  const listen = page.events.addEventListener.bind(page.events);
  const code = extension.page(client, {
    ...timers,
    globalThis: own,
    window: { ...timers, navigation: page.navigation, addEventListener: listen },
    addEventListener: listen,
    document: page.document,
    location: {
      get href() {
        return page.href;
      },
    },
    performance: clockOf(extension, page.bornAt),
    MutationObserver: observer,
    chrome: { runtime: extension.runtimeOf(client) },
  });
  let panel: PanelContext | null = null;
  const stop = new AbortController();
  const { signal } = stop;

  const open = () => {
    if (panel || client.ended) return;
    panel = startPanel(extension, { tabId, frame: true, page });
    code.reportPanel({ open: true });
  };
  const close = () => {
    if (!panel) return;
    panel.close();
    panel = null;
    code.reportPanel({ open: false });
  };
  const toggle = () => {
    if (panel) close();
    else open();
  };
  const readers = code.createReaders(() => follower.lookAgain());
  const follower = code.followPage({
    current: readers.current,
    report: async (read) => {
      const { taken, rail } = await code.reportRead(read);
      if (rail?.panel) open();
      return taken;
    },
    onReader: (reader) => {
      if (!reader) close();
    },
    signal,
  });
  const leave = () => {
    stop.abort();
    panel?.close();
    panel = null;
    extension.end(client);
  };
  code.watchWorker({
    signal,
    onCommand: ({ kept }) => {
      if (kept === 'close') close();
      if (kept === 'toggle') toggle();
      if (kept === 'open') open();
      if (kept === 'toggle' || kept === 'open') follower.lookAgain();
      if (kept === 'reader') readers.renew();
      if (kept === 'stop') leave();
    },
    onOrphaned: leave,
  });
  return {
    client,
    readers: own.keptReaders as Record<string, unknown>,
    toggle,
    panel: () => panel,
    show: (isShown: boolean) => panel?.show(isShown),
    /** The page is loaded anew or closed. */
    unload: () => {
      page.events.dispatchEvent(new Event('pagehide'));
      panel?.close();
      panel = null;
      extension.end(client);
    },
  };
}

/** Starts the real panel, but for what it draws. */
export function startPanel(
  extension: Extension,
  at: { tabId: number; frame: boolean; page: CrmPage },
  tabs: Record<string, unknown> = {},
): PanelContext {
  const { page, tabId, frame } = at;
  const sender = () => ({
    id: 'kept',
    origin,
    url: `${origin}/panel.html`,
    frameId: frame ? 7 : 0,
    ...(frame ? { tab: { id: tabId, url: page.href } } : {}),
  });
  const client = extension.client(sender);
  const timers = timersOf(extension.clock, client);
  const events = new EventTarget();
  let shownAt = extension.clock.now;
  const document = Object.assign(new EventTarget(), {
    documentElement: { dataset: {}, lang: '' },
    visibilityState: 'visible',
  });
  const world = { chrome: { runtime: extension.runtimeOf(client) } };
  const code = extension.panel(
    client,
    {
      ...timers,
      globalThis: world,
      window: events,
      document,
      performance: clockOf(extension, extension.clock.now),
    },
    tabs,
  );
  code.startSession(frame ? { kind: 'frame', origin: 'http://crm.test' } : { kind: 'side' });
  return {
    client,
    code,
    isOrphan: () => extension.isOrphan(client),
    isShown: () => document.visibilityState === 'visible',
    shownAt: () => shownAt,
    close: () => {
      events.dispatchEvent(new Event('pagehide'));
      extension.end(client);
    },
    show: (isShown) => {
      document.visibilityState = isShown ? 'visible' : 'hidden';
      if (isShown) shownAt = extension.clock.now;
      document.dispatchEvent(new Event('visibilitychange'));
    },
  };
}

/** A document's own clock begins with it. */
function clockOf({ clock }: Extension, bornAt: number) {
  return { now: () => clock.now - bornAt };
}

function observerOf(page: CrmPage, runs: () => boolean, soon: (run: () => void) => void) {
  return class {
    #isWatching = false;
    constructor(hear: () => void) {
      page.onChange = () => {
        if (this.#isWatching && runs()) soon(() => runs() && this.#isWatching && hear());
      };
    }
    observe(): void {
      this.#isWatching = true;
    }
    disconnect(): void {
      this.#isWatching = false;
    }
  };
}
