import { browser } from 'wxt/browser';
import type { Input, MessageName, Output } from './contract.ts';
import { type Answer, KeptError } from './errors.ts';
import { isPush, type Push } from './push.ts';

/** How often a request is sent again when the worker stopped under it. Writes carry an operation id, so twice is once. */
const tries = 3;

/**
 * Asks the worker. Rejects with a `KeptError` whose code says what happened; `updated` means that this page belongs
 * to an older copy of the extension and can only be reloaded.
 */
export async function send<N extends MessageName>(name: N, input: Input<N>): Promise<Output<N>> {
  const answer = await ask<Output<N>>({ kept: name, input });
  if (answer.ok) return answer.value;
  throw new KeptError(answer.code, answer.detail);
}

async function ask<T>(message: unknown): Promise<Answer<T>> {
  for (let left = tries; left > 0; left--) {
    if (isOrphaned()) throw new KeptError('updated');
    try {
      const answer = (await browser.runtime.sendMessage(message)) as Answer<T> | undefined;
      if (answer) return answer;
    } catch {
      // The worker was stopped before it answered: the next try starts it again.
    }
  }
  throw new KeptError(isOrphaned() ? 'updated' : 'unreachable');
}

/** Whether the extension was updated or removed under this page. */
export function isOrphaned(): boolean {
  const { chrome } = globalThis as { chrome?: { runtime?: { id?: string } } };
  return !chrome?.runtime?.id;
}

/** Hears what the worker tells all pages. Returns what stops it. */
export function listen(hear: (push: Push) => void): () => void {
  const onMessage = (message: unknown) => {
    if (isPush(message)) hear(message);
  };
  // Returns undefined, so it never answers for the worker.
  browser.runtime.onMessage.addListener(onMessage as never);
  return () => browser.runtime.onMessage.removeListener(onMessage as never);
}
