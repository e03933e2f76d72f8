import type { ExpectationRow } from './schema.ts';

/** A customer's expectations, open or over, in their order: as they were last ranked, then as they were noted. Total. */
export function inRankOrder(rows: readonly ExpectationRow[]): ExpectationRow[] {
  return [...rows].sort(
    ({ id, body }, { id: id2, body: body2 }) =>
      (body.place ?? Number.MAX_SAFE_INTEGER) - (body2.place ?? Number.MAX_SAFE_INTEGER) ||
      body.at - body2.at ||
      (id < id2 ? -1 : id > id2 ? 1 : 0),
  );
}

/**
 * The open expectations of a customer, the most important first: the rank of each is its place here, counted from 1.
 * So ranks have no gap and no tie, whatever has ended, come, or been joined since.
 */
export function ranked(rows: readonly ExpectationRow[]): ExpectationRow[] {
  return inRankOrder(rows).filter(({ body }) => body.open);
}

/**
 * An order after one of it was put before another, or last (null). Undefined where one of the two is not in it, or one
 * would stand before itself.
 */
export function movedBefore(
  order: readonly string[],
  id: string,
  before: string | null,
): string[] | undefined {
  const others = order.filter((other) => other !== id);
  const index = before === null ? others.length : others.indexOf(before);
  if (index < 0 || others.length === order.length) return undefined;
  return others.toSpliced(index, 0, id);
}

/** What stands after one of an order; null if it is the last. Putting it before this undoes a move. */
export function nextOf(order: readonly string[], id: string): string | null {
  return order[order.indexOf(id) + 1] ?? null;
}
