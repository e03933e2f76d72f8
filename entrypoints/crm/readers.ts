import { catalog, isOf, recognise } from '../../readers/catalog.ts';
import type { Reader } from '../../readers/reader.ts';
import { withTaught } from '../../readers/taught.ts';
import { askReader } from './worker.ts';

/** The readers that were started in this page. Each puts itself here; the page does not see it. */
const started = globalThis as { keptReaders?: Record<string, Reader> };

/** A page that no CRM was recognised on is asked again after at least so long, in milliseconds: marks come late. */
const askAgain = 1000;
/** For so long a page's own CRM is waited for before it is read by the general reader, in milliseconds. */
const patience = 2500;

/**
 * Gives the reader of the page's CRM. Only the one that is needed is brought in, by the worker, who also knows what
 * the rep chose for this site and what was taught on it.
 *
 * @param onChange the reader may be another one now
 */
export function createReaders(onChange: () => void): { current: () => Reader | null; renew: () => void } {
  const startedAt = performance.now();
  let known: string | null = null;
  let soughtAt = -askAgain;
  const asked = new Map<string, Reader | null>();
  let generation = 0;

  function current(): Reader | null {
    const crm = recognised() ?? fallback();
    if (crm === null) return null;
    if (!asked.has(crm)) void bring(crm);
    return asked.get(crm) ?? null;
  }

  /** What was recognised once is checked by its own marks; all others are sought only now and then. */
  function recognised(): string | null {
    const address = new URL(location.href);
    const crm = catalog.find(({ id }) => id === known);
    if (crm && isOf(crm, document, address)) return known;
    if (!crm && performance.now() - soughtAt < askAgain) return null;
    soughtAt = performance.now();
    known = recognise(document, address);
    return known;
  }

  /** A CRM's marks may come late; nothing else does its reading better than its own reader. */
  function fallback(): 'general' | null {
    if (performance.now() - startedAt >= patience) return 'general';
    if (!asked.has('wait')) {
      asked.set('wait', null);
      setTimeout(onChange, patience);
    }
    return null;
  }

  async function bring(crm: string): Promise<void> {
    const mine = generation;
    asked.set(crm, null);
    const answer = await askReader(crm);
    if (mine !== generation) return;
    const reader = answer && started.keptReaders?.[answer.crm];
    // Not taken by the worker (it was being updated, say): the next look asks again.
    if (!reader) asked.delete(crm);
    else asked.set(crm, withTaught(reader, answer.taught));
    if (reader) onChange();
  }

  /** The rep chose another product for this site, or taught it something. */
  function renew(): void {
    generation += 1;
    asked.clear();
    onChange();
  }

  return { current, renew };
}
