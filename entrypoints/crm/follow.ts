import { keepingKnown } from '../../domain/customer/known.ts';
import type { Facts } from '../../domain/facts.ts';
import { type RecordKey, recordKeyText } from '../../domain/record.ts';
import type { PageReport } from '../../messages/contract/page.ts';
import {
  type NodeOwners,
  ownNodes,
  pageOf,
  provesRecord,
  readPage,
  readRecord,
} from '../../readers/interpreter.ts';
import type { Page, PageRead, Reader } from '../../readers/reader.ts';

/** After a change of address the page is looked at again at these moments, in milliseconds: fields arrive late. */
const looks = [0, 400, 2000, 5000, 10_000, 20_000];
/** The same after a click or a key in the page: it may have opened another record without changing the address. */
const looksAfterInput = [300, 1000, 3000, 8000, 20_000];
/** Between two looks that mutations ask for at least so long passes, in milliseconds; */
const breath = 200;
/** and the longer the page has said the same, up to this. */
const longestBreath = 1600;
/** A reading is believed once two looks at least this far apart agree. */
const agreement = 100;
/** The same where the record before was left before it was read: its page may still arrive under the new address. */
const hurriedAgreement = 700;
/** A page older than this when we come was open before us, in milliseconds: its address may just have changed. */
const openBefore = 2000;
/** A name equal to that of the record before may be that record's, still standing; for so long it is not believed. */
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
  /** The reader of the page as it is now, once it has been brought in. */
  current: () => Reader | null;
  /** Resolves to whether the worker took it. */
  report: (read: PageReport) => Promise<boolean>;
  onReader: (reader: Reader | null) => void;
  signal: AbortSignal;
}

/** A reading that was believed, and of which record. */
interface Believed {
  key: string;
  facts: Facts;
  /** When these facts were first believed, as `performance.now` counts. */
  at: number;
}

/** Where the page stands: what is to be read, and the record it is named after. */
interface Whereabouts {
  page: Page;
  record: RecordKey | null;
  key: string;
}

/**
 * Follows which record the page shows. The moment the address names another record the shown customer is dropped;
 * then the page is read again until it has settled. Address events are the browser's own, for WXT's fires before the
 * address has changed, also for navigations that are cancelled.
 */
export function followPage({ current, report, onReader, signal }: Following): { lookAgain: () => void } {
  let reader: Reader | null = null;
  let shown: RecordKey | null = null;
  let shownKey = '';
  let startedAt = -hurriedAgreement;
  let lookedAt = 0;
  let lookTook = 0;
  let timers: ReturnType<typeof setTimeout>[] = [];
  let until = 0;
  let candidate = { text: '', since: 0 };
  let reported = '';
  let before: Believed | null = null;
  let believed: Believed | null = null;
  let agree = agreement;
  const owners: NodeOwners = new WeakMap();
  const heard = new WeakSet<Window>();
  /** Whether the address has or may have changed before there was a reader. */
  let isUnread = performance.now() > openBefore;

  const observer = new MutationObserver(() => lookSoon(breathNow() - (performance.now() - lookedAt)));
  let isLookDue = false;

  /** A page that goes on changing and saying the same is looked at less and less, and never for long. */
  function breathNow(): number {
    const quiet = candidate.since ? (performance.now() - candidate.since) / 4 : 0;
    return Math.max(Math.min(Math.max(breath, quiet), longestBreath), lookTook * 100);
  }

  /** One look for any number of mutations. */
  function lookSoon(delay: number): void {
    if (isLookDue) return;
    isLookDue = true;
    setTimeout(() => {
      isLookDue = false;
      look();
    }, delay);
  }

  function whereabouts(by: Reader): Whereabouts {
    const page = pageOf(by, { document, url: new URL(location.href) });
    const found = by.identify(page.url, page.document);
    const record = found && Object.values(found).every(({ length }) => length <= longestPart) ? found : null;
    return { page, record, key: record ? recordKeyText(record) : '' };
  }

  /** Where no reader has come yet nothing says whose page stands there: the next reading has to stand longer. */
  function onAddress(): void {
    isUnread ||= reader === null;
    begin();
  }

  function begin(): void {
    if (signal.aborted) return;
    takeReader();
    if (reader) moveTo(reader, whereabouts(reader));
    settle(looks);
  }

  /** Drops what was shown the moment the page names another record. */
  function moveTo(by: Reader, { page, record, key }: Whereabouts): void {
    if (key === shownKey && reported !== '') return;
    // What stands there now was drawn for the record the address has just left.
    const left = key === shownKey ? null : shown;
    if (left && !hasMovedOn(by, page, left)) ownNodes(by, page.document, left, owners);
    if (left && believed) before = believed;
    const now = performance.now();
    // A page in between that was left before it can have been drawn leaves standing what stood before it.
    const isHurried = left ? !believed : now - startedAt < agree;
    agree = isUnread || isHurried ? hurriedAgreement : agreement;
    isUnread = false;
    shown = record;
    shownKey = key;
    startedAt = now;
    candidate = { text: '', since: 0 };
    believed = null;
    tell(record ? { status: 'reading' } : { status: 'not-customer' });
  }

  /** Some CRMs draw the next record before they change the address: then what stands there is not the left one's. */
  function hasMovedOn(by: Reader, page: Page, left: RecordKey): boolean {
    const read = believed && readRecord(by, page, left, owners);
    return read?.status === 'customer' && read.facts.name !== believed?.facts.name;
  }

  function takeReader(): void {
    const found = current();
    if (found === reader) return;
    // Signed out, say: what was read is no longer on the page.
    if (!found) tell({ status: 'gone' });
    reader = found;
    shown = null;
    shownKey = '';
    believed = null;
    reported = '';
    onReader(reader);
  }

  /** Looks again and again for a while; what happens in the page meanwhile asks for looks of its own. */
  function settle(moments: number[]): void {
    for (const timer of timers) clearTimeout(timer);
    timers = moments.map((delay) => setTimeout(lookUnlessJustDone, delay));
    until = Math.max(until, performance.now() + (moments.at(-1) ?? 0));
    timers.push(setTimeout(rest, until - performance.now()));
    observe(document);
  }

  function observe(node: ParentNode): void {
    observer.observe(node as Node, { childList: true, subtree: true });
  }

  /** Where a record may open under the same address at any time, the page is watched for as long as it is in sight. */
  function rest(): void {
    if (!(reader?.byPage || reader?.over) || document.hidden) observer.disconnect();
  }

  /** What happens inside a frame is heard in that frame only. */
  function follow(inner: Document): void {
    if (performance.now() < until) observe(inner);
    const { defaultView: view } = inner;
    if (!view || heard.has(view)) return;
    heard.add(view);
    hear(view, inner);
  }

  /** The page's own mutations have asked for most looks already. */
  function lookUnlessJustDone(): void {
    if (performance.now() - lookedAt >= breath) look();
  }

  function look(): void {
    if (signal.aborted || document.hidden) return;
    const began = performance.now();
    takeReader();
    if (!reader) return;
    const where = whereabouts(reader);
    if (where.key !== shownKey || reported === '') {
      moveTo(reader, where);
      settle(looks);
    }
    if (where.page.document !== document) follow(where.page.document as Document);
    weigh(where.page, readPage(reader, where.page, owners, where.record));
    lookedAt = performance.now();
    lookTook = lookedAt - began;
  }

  /** Believes what two looks agree on. */
  function weigh(page: Page, read: PageRead): void {
    const now = performance.now();
    const text = JSON.stringify(read);
    const needed = read.status === 'unreadable' ? patience : agree;
    if (text !== candidate.text) {
      candidate = { text, since: now };
      if (read.status === 'not-customer' && !shown) tell(read);
      else wait(read, needed);
      return;
    }
    const stood = now - candidate.since;
    if (stood < needed) wait(read, needed - stood);
    else if (read.status === 'customer') believe(page, read, now - startedAt);
    else tell(read);
  }

  /** A CRM that draws its page anew has no name for a moment: that does not take the customer away. */
  function wait({ status }: PageRead, delay: number): void {
    if (status === 'unreadable') timers.push(setTimeout(look, delay));
    else lookSoon(delay);
  }

  function believe(page: Page, read: Extract<PageRead, { status: 'customer' }>, waited: number): void {
    const isNamesake = before?.key !== shownKey && before?.facts.name === read.facts.name;
    if (isNamesake && reader && !provesRecord(reader, page, read.record)) {
      // The name alone may have stayed and the rest be new: that is a namesake. All the same is the page before.
      if (waited <= staleAfter) {
        timers.push(setTimeout(look, staleAfter - waited));
        return;
      }
      if (JSON.stringify(before?.facts) === JSON.stringify(read.facts)) {
        tell({ status: 'unreadable', record: read.record });
        return;
      }
    }
    const facts = withLate(believed, read.facts);
    const isKnown = JSON.stringify(believed?.facts) === JSON.stringify(facts);
    believed = { key: shownKey, facts, at: isKnown && believed ? believed.at : performance.now() };
    tell({ ...read, facts });
  }

  function tell(read: PageRead | { status: 'reading' | 'gone' }): void {
    const named = read.status === 'ambiguous' && shown ? { named: shown } : {};
    const message: PageReport = {
      ...read,
      ...named,
      crm: reader?.crm ?? '',
      url: shortAddress(location),
    };
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

  /** Address changes by the browser's own events, and what the rep does in the page. */
  function hear(view: Window, inside: Document): void {
    (view as { navigation?: EventTarget }).navigation?.addEventListener('currententrychange', onAddress, {
      signal,
    });
    view.addEventListener('popstate', onAddress, { signal });
    view.addEventListener('hashchange', onAddress, { signal });
    for (const input of ['click', 'keyup']) {
      inside.addEventListener(input, () => settle(looksAfterInput), { signal, capture: true, passive: true });
    }
  }

  hear(window, document);
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
  document.addEventListener('visibilitychange', () => !document.hidden && settle(looks), { signal });
  // A frame of the CRM's own went to another record: its events stay inside it, but not this one.
  document.addEventListener('load', ({ target }) => isFrame(target) && settle(looks), {
    signal,
    capture: true,
  });
  signal.addEventListener('abort', () => {
    for (const timer of timers) clearTimeout(timer);
    observer.disconnect();
  });
  begin();

  return { lookAgain: () => settle(looks) };
}

function isFrame(target: EventTarget | null): boolean {
  return (target as Partial<Element> | null)?.localName === 'iframe';
}

/**
 * What a later look saw of the same customer fills in: another tab of the record hides fields and empties none. Only
 * what has stood for a while is kept so, for the first look may have met the last record's phones under the new name.
 */
function withLate(before: Believed | null, now: Facts): Facts {
  const hasStood = before !== null && performance.now() - before.at >= staleAfter;
  return hasStood && before.facts.name === now.name ? keepingKnown(before.facts, now) : now;
}

/** The address without its query where it is too long to be told. */
function shortAddress({ href, origin, pathname }: Location): string {
  return href.length > longestAddress ? (origin + pathname).slice(0, longestAddress) : href;
}
