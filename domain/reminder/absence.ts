/** A time in which nothing could be shown: the browser was closed, the machine slept, or its clock jumped ahead. */
export interface Absence {
  /** The last moment that is known to have been before it, epoch milliseconds. */
  from: number;
  /** When it was over. */
  until: number;
}

/** The heartbeat is never further apart than this while we run, in milliseconds, with room for a busy machine. */
export const longestSilence = 12 * 60_000;

/** How often the moment of a tick is written down, in milliseconds. */
export const noteEvery = 4 * 60_000;

/** So many are remembered: of what was missed further back nobody asks how long he was away. */
const mostRemembered = 20;

/** The absence that ends now, if the last tick before it is long ago; null if it is not, or if there was none before. */
export function absenceSince(lastTick: number | undefined, now: number): Absence | null {
  if (lastTick === undefined || now - lastTick <= longestSilence) return null;
  return { from: lastTick, until: now };
}

/**
 * The absences of which the rep has not taken note, the latest first, with one more. A machine that woke for a few minutes
 * in the night has not brought him back: those with so little between them are one.
 */
export function withAbsence(before: readonly Absence[], { from, until }: Absence): Absence[] {
  const isBack = (earlier: Absence) => from - earlier.until > longestSilence;
  const froms = before.filter((earlier) => !isBack(earlier)).map((earlier) => earlier.from);
  return [{ from: Math.min(from, ...froms), until }, ...before.filter(isBack)].slice(0, mostRemembered);
}
