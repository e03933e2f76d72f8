import { recordKeyText } from '../../domain/record.ts';
import type { PageReport } from '../../messages/contract.ts';
import { type NodeOwners, readPage } from '../../readers/interpreter.ts';
import type { PageRead, Reader } from '../../readers/reader.ts';

/** After a change of address the page is looked at again at these moments, in milliseconds: fields arrive late. */
const looks = [0, 60, 120, 200, 300, 450, 650, 900, 1300, 1800, 2500, 3500, 5000, 8000, 12_000, 20_000];
/** A reading is believed once two looks at least this far apart agree. */
const agreement = 100;
/** Fields equal to those of the record before may be that record's, still standing; for so long they are not believed. */
const staleAfter = 3000;
/** How long a page without a name counts as still being built. */
const patience = 2500;

interface Following {
  recognise: () => Reader | null;
  report: (read: PageReport) => Promise<void>;
  onReader: (reader: Reader | null) => void;
  signal: AbortSignal;
}

/**
 * Follows which record the page shows. The moment the address names another record the shown customer is dropped;
 * then the page is read again until it has settled. Address events are the browser's own, for WXT's fires before the
 * address has changed, also for navigations that are cancelled.
 */
export function followPage({ recognise, report, onReader, signal }: Following): { lookAgain: () => void } {
  let reader: Reader | null = null;
  let key = '';
  let startedAt = 0;
  let timers: number[] = [];
  let candidate = { text: '', since: 0 };
  let reported = '';
  let factsBefore = '';
  let lastFacts = '';
  const owners: NodeOwners = new WeakMap();

  const observer = new MutationObserver(() => queueLook());
  let queued = false;

  function queueLook(): void {
    if (queued) return;
    queued = true;
    requestIdleCallback(
      () => {
        queued = false;
        look();
      },
      { timeout: 500 },
    );
  }

  function begin(): void {
    if (signal.aborted) return;
    recogniseReader();
    const record = reader?.identify(new URL(location.href)) ?? null;
    const nextKey = record ? recordKeyText(record) : '';
    if (nextKey !== key || reported === '') {
      key = nextKey;
      factsBefore = lastFacts;
      startedAt = performance.now();
      candidate = { text: '', since: 0 };
      if (reader) tell(record ? { status: 'reading' } : { status: 'not-customer' });
    }
    settle();
  }

  function recogniseReader(): void {
    const found = recognise();
    if (found === reader) return;
    reader = found;
    onReader(reader);
  }

  function settle(): void {
    for (const timer of timers) clearTimeout(timer);
    timers = looks.map((delay) => window.setTimeout(look, delay));
    timers.push(window.setTimeout(() => observer.disconnect(), looks.at(-1)));
    observer.observe(document.documentElement, { childList: true, subtree: true });
  }

  function look(): void {
    if (signal.aborted || document.hidden) return;
    if (!reader) recogniseReader();
    if (!reader) return;
    const url = new URL(location.href);
    const record = reader.identify(url);
    if ((record ? recordKeyText(record) : '') !== key) return begin();
    const read = readPage(reader, document, url, owners);
    const text = JSON.stringify(read);
    const now = performance.now();
    if (text !== candidate.text) candidate = { text, since: now };
    if (read.status === 'not-customer') return tell(read);
    if (now - candidate.since < agreement) return;
    const waited = now - startedAt;
    if (read.status === 'customer') return believe(read, waited);
    if (read.status === 'ambiguous' || waited > patience) tell(read);
  }

  function believe(read: Extract<PageRead, { status: 'customer' }>, waited: number): void {
    const facts = JSON.stringify(read.facts);
    const mayBeStale = facts === factsBefore && !reader?.belongs && !reader?.redrawn;
    if (mayBeStale) {
      if (waited > staleAfter) tell({ status: 'unreadable', record: read.record });
      return;
    }
    lastFacts = facts;
    tell(read);
  }

  function tell(read: PageRead | { status: 'reading' | 'gone' }): void {
    const message: PageReport = { ...read, crm: reader?.crm ?? '', url: location.href };
    const text = JSON.stringify(message);
    if (text === reported) return;
    reported = text;
    void report(message);
  }

  const navigation = (globalThis as { navigation?: EventTarget }).navigation;
  navigation?.addEventListener('currententrychange', begin, { signal });
  addEventListener('popstate', begin, { signal });
  addEventListener('hashchange', begin, { signal });
  addEventListener(
    'pageshow',
    () => {
      reported = '';
      begin();
    },
    { signal },
  );
  addEventListener('pagehide', () => tell({ status: 'gone' }), { signal });
  document.addEventListener('visibilitychange', () => !document.hidden && settle(), { signal });
  signal.addEventListener('abort', () => {
    for (const timer of timers) clearTimeout(timer);
    observer.disconnect();
  });
  begin();

  return { lookAgain: settle };
}
