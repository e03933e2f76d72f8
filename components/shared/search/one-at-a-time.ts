/**
 * Asks one thing at a time, the newest next. What was wanted in between is never asked, so a slow answerer is not kept
 * busy with what nobody waits for, and answers come in the order of their questions.
 *
 * @param ask asks and takes the answer; it never rejects
 */
export function oneAtATime<T>(ask: (what: T) => Promise<void>): (what: T) => void {
  let next: { what: T } | null = null;
  let isAsking = false;
  const askAll = async () => {
    isAsking = true;
    while (next) {
      const { what } = next;
      next = null;
      await ask(what);
    }
    isAsking = false;
  };
  return (what) => {
    next = { what };
    if (!isAsking) void askAll();
  };
}
