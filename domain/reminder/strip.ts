/** So long a notice is left to itself, in milliseconds: that a system keeps it back is told to nobody. */
export const noticePatience = 2 * 60_000;

/** What rang on the strip that the rep put out of sight. One of them that is put off and comes again is not of it. */
export interface Hidden {
  /** As of when the strip told of them, epoch milliseconds. */
  at: number;
  /** Their ids. */
  ids: readonly string[];
}

/**
 * Up to which moment a reminder must have begun to ring to bring the strip on the CRM's page: now where it is doubtful that
 * the rep sees notices, else some time ago, for he may be about to act on its notice. In epoch milliseconds.
 */
export function bringsStripUntil(now: number, doubtful: boolean): number {
  return doubtful ? now : now - noticePatience;
}
