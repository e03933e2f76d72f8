/** Every way a request can fail, as a code the interface has words for. */
export const errorCodes = [
  'malformed',
  'unknown-message',
  'not-allowed',
  'too-large',
  'text-empty',
  'text-too-long',
  'due-past',
  'after-due',
  'due-missing',
  'name-missing',
  'move-refused',
  'change-refused',
  'stale',
  'first-due-stands',
  'rest-moved',
  'not-found',
  'page-changed',
  'storage-full',
  'not-written',
  'database-blocked',
  'database-newer',
  'database-broken',
  'updated',
  'unreachable',
  'internal',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** An expected failure. It crosses contexts as its code and a few harmless details, never as a stack or text. */
export class KeptError extends Error {
  readonly code: ErrorCode;
  readonly detail: Record<string, string>;

  constructor(code: ErrorCode, detail: Record<string, string> = {}) {
    super(code);
    this.name = 'KeptError';
    this.code = code;
    this.detail = detail;
  }
}

export type Answer<T> =
  | { ok: true; value: T }
  | { ok: false; code: ErrorCode; detail: Record<string, string> };
