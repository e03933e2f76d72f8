import { fits, markedBy } from '../../readers/marks.ts';
import type { Reader } from '../../readers/reader.ts';
import { withTaught } from '../../readers/taught.ts';
import { askReader, type Brought } from './worker.ts';

/** The readers that were started in this page. Each puts itself here; the page does not see it. */
const started = globalThis as { keptReaders?: Record<string, Reader> };

/** A page that shows no CRM's marks is searched again after at least so long, in milliseconds: they come late. */
const searchAgain = 1000;
/** For so long a page's own CRM is waited for before it is read by the general reader, in milliseconds. */
const patience = 5000;
/** A CRM that draws its frame anew is without its marks for a moment; after so long it has left the page, in milliseconds. */
const leavesAfter = 2000;
/** Where the worker did not answer (it may be updated, or cannot open its database) it is asked again after these. */
const askAgain = [1000, 3000, 10_000, 30_000];

/** What the page is known as, and the reader that was brought in for it. */
interface Known {
  crm: string | null;
  reader: Reader | null;
}

/**
 * Gives the reader of the page's CRM. Only the one that is needed is brought in, by the worker: he knows the clouds'
 * hosts, what the rep chose for this site and what was taught on it, and tells the marks of all others. A reader
 * stands until a better one is there, and the general one never takes the place of a CRM's own.
 *
 * @param onChange the reader may be another one now
 */
export function createReaders(onChange: () => void): {
  current: () => Reader | null;
  renew: () => Promise<void>;
} {
  let known: Known = { crm: null, reader: null };
  /** Empty where the CRM is certain: a cloud's host, or the rep's word. */
  let marks: Brought['marks'] = [];
  let toldAt: number | null = null;
  let searchedAt = 0;
  /** When the page was first found without the marks it was known by. */
  let awaySince: number | null = null;
  let failures = 0;
  let isWaiting = false;

  function current(): Reader | null {
    const wanted = isWaiting ? undefined : whatToAsk();
    if (wanted !== undefined) void ask(wanted);
    const hasLeft = awaySince !== null && performance.now() - awaySince >= leavesAfter;
    return hasLeft ? null : known.reader;
  }

  /** Notes whether the CRM of the page is still there: somebody may have signed out. */
  function isStillThere(own: readonly string[]): boolean {
    if (fits(own, document)) awaySince = null;
    else if (awaySince === null) {
      awaySince = performance.now();
      setTimeout(onChange, leavesAfter);
    }
    return awaySince === null;
  }

  /** Undefined where there is nothing to ask; null before the page was known as anything. */
  function whatToAsk(): string | null | undefined {
    if (toldAt === null) return null;
    const own = marks.find(([crm]) => crm === known.crm);
    const now = performance.now();
    if (marks.length === 0 || (own && isStillThere(own[1])) || now - searchedAt < searchAgain)
      return undefined;
    searchedAt = now;
    const found = markedBy(marks, document);
    if (found) return found === known.crm ? undefined : found;
    return known.crm === null && now - toldAt >= patience ? 'general' : undefined;
  }

  async function ask(crm: string | null): Promise<void> {
    isWaiting = true;
    const answer = await askReader(crm);
    isWaiting = false;
    if (answer) take(answer);
    else later(askAgain[Math.min(failures++, askAgain.length - 1)] ?? 0);
  }

  /** Asks for nothing until then. */
  function later(delay: number): void {
    isWaiting = true;
    setTimeout(() => {
      isWaiting = false;
      onChange();
    }, delay);
  }

  function take({ crm, taught, marks: told }: Brought): void {
    failures = 0;
    marks = told;
    if (toldAt === null && !crm) setTimeout(onChange, patience);
    toldAt ??= performance.now();
    searchedAt = Number.NEGATIVE_INFINITY;
    const reader = crm && started.keptReaders?.[crm];
    if (reader) known = { crm, reader: withTaught(reader, taught) };
    awaySince = null;
    onChange();
  }

  /** The rep chose another product for this site, or taught it something. The reader stands until the next is there. */
  async function renew(): Promise<void> {
    const told = await askReader(null);
    const answer = told && !told.crm ? await askReader(markedBy(told.marks, document) ?? 'general') : told;
    if (answer) take(answer);
  }

  return { current, renew };
}
