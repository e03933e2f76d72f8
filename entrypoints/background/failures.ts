import { browser } from 'wxt/browser';

/** How many unexpected failures are kept for the diagnostics. */
const most = 20;

/** Notes that something unexpected failed: when, and where in our code; never the message, which may be personal. */
export function noteFailure(error: unknown): void {
  console.error(error);
  void keep({
    at: Date.now(),
    name: error instanceof Error ? error.name : typeof error,
    where: whereOf(error),
  });
}

/** Lets work go on that nobody waits for; its failure is noted, never lost. */
export function inBackground(work: Promise<unknown>): void {
  work.catch(noteFailure);
}

function whereOf(error: unknown): string {
  const frame =
    error instanceof Error ? error.stack?.split('\n').find((line) => /^\s+at /.test(line)) : undefined;
  return /([\w-]+\.js:\d+:\d+)/.exec(frame ?? '')?.[1] ?? '';
}

async function keep(failure: { at: number; name: string; where: string }): Promise<void> {
  const failures = await keptFailures();
  await browser.storage.session.set({ failures: [...failures, failure].slice(-most) });
}

export async function keptFailures(): Promise<{ at: number; name: string; where: string }[]> {
  const { failures = [] } = (await browser.storage.session.get('failures')) as {
    failures?: { at: number; name: string; where: string }[];
  };
  return failures;
}
