import { parseRecordKey, type RecordKey, recordKeyText } from '../../domain/record.ts';
import type { PageReport } from '../../messages/contract.ts';
import { type NodeOwners, ownNodes, readRecord } from '../../readers/interpreter.ts';
import type { PageRead, Reader } from '../../readers/reader.ts';

/** After a change of address the page is looked at again at these moments, in milliseconds: fields arrive late. */
const looks = [0, 400, 2000, 5000, 10_000, 20_000];
/** Between two looks that mutations ask for at least so long passes, in milliseconds. */
const breath = 200;
/** A reading is believed once two looks at least this far apart agree. */
const agreement = 100;
/** The same where the record before was left before it was read: its page may still arrive under the new address. */
const hurriedAgreement = 700;
/** Fields equal to those of the record before may be that record's, still standing; for so long they are not believed. */
const staleAfter = 3000;
/** How long a page has to be without a name before that is said, in milliseconds. */
const patience = 2000;

/** A report that the worker did not take is sent again after these delays, in milliseconds. */
const tellAgain = [300, 1000, 3000];
/** Longer than this the contract takes no address. */
const longestAddress = 4000;
/** Longer than this it takes no part of a record's key; so long a part is no id. */
const longestPart = 512;

interface Following {
  recognise: () => Reader | null;
  /** Resolves to whether the worker took it. */
  report: (read: PageReport) => Promise<boolean>;
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
  let address = { href: '', record: null as RecordKey | null, key: '' };
  let shownKey = '';
  let startedAt = 0;
  let lookedAt = 0;
  let timers: number[] = [];
  let candidate = { text: '', since: 0 };
  let reported = '';
  let factsBefore = '';
  let lastFacts = '';
  let believed = false;
  let agree = agreement;
  const owners: NodeOwners = new WeakMap();

  const observer = new MutationObserver(() => lookSoon(breath - (performance.now() - lookedAt)));
  let isLookDue = false;

  /** One look for any number of mutations. It takes less than a millisecond, so it waits for no idle moment. */
  function lookSoon(delay: number): void {
    if (isLookDue) return;
    isLookDue = true;
    window.setTimeout(() => {
      isLookDue = false;
      look();
    }, delay);
  }

  /** The record the address names now. Worked out once an address. */
  function whereabouts(): typeof address {
    if (location.href !== address.href) {
      const found = reader?.identify(new URL(location.href)) ?? null;
      const record =
        found && Object.values(found).every(({ length }) => length <= longestPart) ? found : null;
      address = { href: location.href, record, key: record ? recordKeyText(record) : '' };
    }
    return address;
  }

  function begin(): void {
    if (signal.aborted) return;
    recogniseReader();
    const { record, key } = whereabouts();
    if (reader && (key !== shownKey || reported === '')) {
      // What stands there now was drawn for the record the address has just left.
      const left = parseRecordKey(shownKey);
      if (left && key !== shownKey) ownNodes(reader, document, left, owners);
      shownKey = key;
      factsBefore = lastFacts;
      startedAt = performance.now();
      candidate = { text: '', since: 0 };
      agree = left && !believed ? hurriedAgreement : agreement;
      believed = false;
      tell(record ? { status: 'reading' } : { status: 'not-customer' });
    }
    settle();
  }

  function recogniseReader(): void {
    const found = recognise();
    if (found === reader) return;
    // Signed out, say: what was read is no longer on the page.
    if (!found) tell({ status: 'gone' });
    reader = found;
    address = { href: '', record: null, key: '' };
    shownKey = '';
    onReader(reader);
  }

  function settle(): void {
    for (const timer of timers) clearTimeout(timer);
    timers = looks.map((delay) => window.setTimeout(lookUnlessJustDone, delay));
    timers.push(window.setTimeout(() => observer.disconnect(), looks.at(-1)));
    observer.observe(document.documentElement, { childList: true, subtree: true });
  }

  /** The page's own mutations have asked for most looks already. */
  function lookUnlessJustDone(): void {
    if (performance.now() - lookedAt >= breath) look();
  }

  function look(): void {
    if (signal.aborted || document.hidden) return;
    if (!reader) {
      recogniseReader();
      if (reader) begin();
      return;
    }
    if (whereabouts().key !== shownKey) {
      begin();
      return;
    }
    if (!address.record) return;
    const now = performance.now();
    lookedAt = now;
    const read = readRecord(reader, document, address.record, owners);
    const text = JSON.stringify(read);
    if (text !== candidate.text) {
      candidate = { text, since: now };
      if (read.status === 'unreadable') timers.push(window.setTimeout(look, patience));
      else lookSoon(agree);
      return;
    }
    const stood = now - candidate.since;
    // A CRM that draws its page anew has no name for a moment: that does not take the customer away.
    const needed = read.status === 'unreadable' ? patience : agree;
    if (stood < needed) {
      lookSoon(needed - stood);
      return;
    }
    if (read.status === 'customer') believe(read, now - startedAt);
    else tell(read);
  }

  function believe(read: Extract<PageRead, { status: 'customer' }>, waited: number): void {
    const facts = JSON.stringify(read.facts);
    const mayBeStale = facts === factsBefore && !reader?.belongs && !reader?.redrawn;
    if (mayBeStale) {
      if (waited > staleAfter) tell({ status: 'unreadable', record: read.record });
      return;
    }
    lastFacts = facts;
    believed = true;
    tell(read);
  }

  function tell(read: PageRead | { status: 'reading' | 'gone' }): void {
    const message: PageReport = { ...read, crm: reader?.crm ?? '', url: shortAddress(location.href) };
    const text = JSON.stringify(message);
    if (text === reported) return;
    reported = text;
    void deliver(message, text);
  }

  /** What the worker did not take is told again; what it will never take must not leave an older customer standing. */
  async function deliver(message: PageReport, text: string): Promise<void> {
    for (const delay of tellAgain) {
      if (await report(message)) return;
      await new Promise((done) => setTimeout(done, delay));
      if (signal.aborted || reported !== text) return;
    }
    if (!(await report(message)) && reported === text) await report({ status: 'gone', crm: '', url: '' });
  }

  const navigation = (globalThis as { navigation?: EventTarget }).navigation;
  navigation?.addEventListener('currententrychange', begin, { signal });
  addEventListener('popstate', begin, { signal });
  addEventListener('hashchange', begin, { signal });
  window.addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (!persisted) return;
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

/** The address without its query where it is too long to be told. */
function shortAddress(href: string): string {
  if (href.length <= longestAddress) return href;
  const url = new URL(href);
  url.search = '';
  return url.href.slice(0, longestAddress);
}
