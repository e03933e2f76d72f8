import { KeptError } from '../../messages/errors.ts';
import { currentWords } from './interface.ts';

const storageCodes: readonly string[] = [
  'storage-full',
  'not-written',
  'database-blocked',
  'database-newer',
  'database-broken',
];

/** Whether the records themselves are in trouble, so that exporting them is the next sensible step. */
export function isStorageError(error: unknown): boolean {
  return error instanceof KeptError && storageCodes.includes(error.code);
}

/** What went wrong, as a sentence for the rep. */
export function errorText(error: unknown): string {
  const { errors } = currentWords();
  return error instanceof KeptError ? errors[error.code](error.detail) : errors.internal({});
}
