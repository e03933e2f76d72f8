/** What the rep answered when a test notice was sent, and when (epoch milliseconds); null where none was answered. */
export type TestAnswer = { seen: boolean; at: number } | null;

/**
 * Whether notices may not reach the rep: the browser does not let us show any, or he did not see the last test. Then a
 * reminder needs another way besides.
 */
export function noticesDoubtful(
  { noticesSeen }: { noticesSeen: TestAnswer },
  permission: 'granted' | 'denied',
): boolean {
  return permission === 'denied' || noticesSeen?.seen === false;
}
