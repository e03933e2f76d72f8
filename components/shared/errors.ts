import { KeptError } from '../../messages/errors.ts';
import { currentWords } from './interface.ts';

/** What went wrong, as a sentence for the rep. */
export function errorText(error: unknown): string {
  const { errors } = currentWords();
  return error instanceof KeptError ? errors[error.code](error.detail) : errors.internal({});
}
