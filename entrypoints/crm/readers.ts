import type { Reader } from '../../readers/reader.ts';
import { withTaught } from '../../readers/taught.ts';
import { askReader, type Brought } from './worker.ts';

/** The readers that were started in this page. Each puts itself here; the page does not see it. */
const started = globalThis as { keptReaders?: Record<string, Reader> };

/** A page that shows no CRM's marks is searched again after at least so long, in milliseconds: they come late. */
const searchAgain = 1000;
/** For so long a page's own CRM is waited for before it is read by the general reader, in milliseconds. */
const patience = 2500;

/** What the page is: still unknown, or of a CRM whose reader is on its way (null) or here. */
interface Known {
  crm: string | null;
  reader: Reader | null;
}

/**
 * Gives the reader of the page's CRM. Only the one that is needed is brought in, by the worker: he knows the clouds'
 * hosts, what the rep chose for this site and what was taught on it, and tells the marks of all others.
 *
 * @param onChange the reader may be another one now
 */
export function createReaders(onChange: () => void): {
  current: () => Reader | null;
  renew: () => Promise<void>;
} {
  let asked = false;
  let marks: Brought['marks'] = [];
  let known: Known = { crm: null, reader: null };
  let searchedAt = 0;
  /** When the worker first told the marks. Until then nothing can be said of the page, however old it is. */
  let firstAt = Number.POSITIVE_INFINITY;

  function current(): Reader | null {
    if (!asked) void ask(null);
    else if (!isSettled()) search();
    return known.reader;
  }

  /** A cloud, a choice of the rep's, or a page that still shows the marks it was known by. */
  function isSettled(): boolean {
    const own = marks.find(([crm]) => crm === known.crm);
    if (own) return fits(own[1]);
    return known.crm !== null && known.crm !== 'general';
  }

  function search(): void {
    const now = performance.now();
    if (now - searchedAt < searchAgain) return;
    searchedAt = now;
    const found = marks.find(([, some]) => fits(some))?.[0];
    if (found === known.crm) return;
    if (found) void ask(found);
    else if (now - firstAt >= patience) known.crm === 'general' || void ask('general');
    else if (known.crm) known = { crm: null, reader: null };
  }

  async function ask(crm: string | null): Promise<void> {
    asked = true;
    const mine = { crm, reader: null };
    known = mine;
    const answer = await askReader(crm);
    if (known !== mine) return;
    // Not taken by the worker (it was being updated, say): the next look asks again.
    if (!answer) asked = false;
    else take(answer);
    onChange();
  }

  function take({ crm, taught, marks: told }: Brought): void {
    const reader = (crm && started.keptReaders?.[crm]) || null;
    known = { crm: reader ? crm : null, reader: reader && withTaught(reader, taught) };
    if (crm) return;
    marks = told;
    searchedAt = -searchAgain;
    firstAt = performance.now();
    setTimeout(onChange, patience);
  }

  /**
   * The rep chose another product for this site, or taught it something. The reader stands until its follower is
   * there: without any the panel would close.
   */
  async function renew(): Promise<void> {
    const before = known;
    const told = await askReader(null);
    const answer = told && !told.crm ? await askReader(markedBy(told.marks)) : told;
    if (known !== before) return;
    if (answer?.crm) take(answer);
    else asked = false;
    onChange();
  }

  return { current, renew };
}

function markedBy(marks: Brought['marks']): string {
  return marks.find(([, some]) => fits(some))?.[0] ?? 'general';
}

function fits(marks: readonly string[]): boolean {
  return marks.every((mark) => document.querySelector(mark) !== null);
}
