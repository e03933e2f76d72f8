import type { ZodMiniType } from 'zod/mini';
import { type Contract, contract, type Input, type MessageName, type Output } from './contract.ts';
import { type Answer, type ErrorCode, KeptError } from './errors.ts';

/** Who sent a message, as the browser tells it. */
export interface Sender {
  id?: string | undefined;
  origin?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  documentId?: string | undefined;
  tab?: { id?: number | undefined; url?: string | undefined; windowId?: number | undefined } | undefined;
}

export type Handlers = { [N in MessageName]: (input: Input<N>, sender: Sender) => Promise<Output<N>> };

/** Whether a sender may send messages of a trust class. */
export type Guard = (trust: Contract[MessageName]['trust'], sender: Sender) => Promise<boolean> | boolean;

/** A page may send this many characters at most, so that no page can fill the worker's memory. */
const largestPageMessage = 64_000;

/**
 * The one listener of the worker. Not async: it answers only for messages of ours, and leaves every other to whoever
 * owns it. What fails in an unexpected way is answered as `internal` and reported, never thrown at the asker.
 */
export function createRouter(handlers: Handlers, guard: Guard, report: (error: unknown) => void) {
  return (message: unknown, sender: Sender): Promise<Answer<unknown>> | undefined => {
    const request = asRequest(message);
    if (!request) return undefined;
    return answer(request, sender, handlers, guard).catch((error: unknown) => {
      if (error instanceof KeptError) return failure(error.code, error.detail);
      report(error);
      return failure('internal');
    });
  };
}

interface Request {
  kept: string;
  input: unknown;
}

function asRequest(message: unknown): Request | null {
  if (typeof message !== 'object' || message === null || !('kept' in message)) return null;
  const { kept, input } = message as { kept: unknown; input?: unknown };
  return typeof kept === 'string' ? { kept, input } : null;
}

async function answer(
  { kept, input }: Request,
  sender: Sender,
  handlers: Handlers,
  guard: Guard,
): Promise<Answer<unknown>> {
  if (!Object.hasOwn(contract, kept)) return failure('unknown-message');
  const name = kept as MessageName;
  const { trust } = contract[name];
  if (!(await guard(trust, sender))) return failure('not-allowed');
  if (trust === 'page' && JSON.stringify(input ?? null).length > largestPageMessage)
    return failure('too-large');
  const parsed = (contract[name].input as ZodMiniType).safeParse(input);
  if (!parsed.success) return failure('malformed', { path: pathOf(parsed.error) });
  const value = await (handlers[name] as (input: unknown, sender: Sender) => Promise<unknown>)(
    parsed.data,
    sender,
  );
  return { ok: true, value: (contract[name].output as ZodMiniType).parse(value) };
}

/** Where the first fault lies; the path only, for the text itself may be personal. */
function pathOf(error: { issues: { path: PropertyKey[] }[] }): string {
  return error.issues[0]?.path.map(String).join('.') ?? '';
}

function failure(code: ErrorCode, detail: Record<string, string> = {}): Answer<never> {
  return { ok: false, code, detail };
}
