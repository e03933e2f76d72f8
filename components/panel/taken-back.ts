/**
 * A list as it is by now, less one change of it: what the change made other is again as before, what was done to other
 * entries since stands.
 *
 * @param keyOf tells which entry is which; no two of one list have the same
 */
export function takenBack<T>(
  now: readonly T[],
  { before, after }: { before: readonly T[]; after: readonly T[] },
  keyOf: (entry: T) => string,
): T[] {
  const by = (list: readonly T[]) => new Map(list.map((entry) => [keyOf(entry), entry]));
  const [standing, old, changed] = [by(now), by(before), by(after)];
  const isOther = (key: string) => !isEqual(old.get(key), changed.get(key));
  const keys = new Set([...old.keys(), ...standing.keys()]);
  return [...keys].flatMap((key) => (isOther(key) ? old : standing).get(key) ?? []);
}

/** Whether two lists have the same entries in the same order. */
export function isSameList(one: readonly object[], other: readonly object[]): boolean {
  return one.length === other.length && one.every((entry, index) => isEqual(entry, other[index]));
}

/** Whether two plain entries say the same, whatever the order of what is in them. */
export function isEqual(one: unknown, other: unknown): boolean {
  const flat = (entry: unknown) =>
    typeof entry === 'object' && entry !== null ? Object.entries(entry).sort() : entry;
  return JSON.stringify(flat(one)) === JSON.stringify(flat(other));
}
