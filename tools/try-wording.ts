import * as z from 'zod/mini';
import { flagsOf } from '../domain/capture/wording/flags.ts';
import { answerLines } from './json-lines.ts';

// Reads JSON lines `{id, text, lang}` and prints `{id, flags}`: what is wrong with each promise's wording. The language
// is told from the words themselves.

const inputSchema = z.object({ text: z.string(), lang: z.nullish(z.string()) });

await answerLines((input) => {
  const { text } = z.parse(inputSchema, input);
  return { flags: flagsOf(text).map(({ flag }) => flag) };
});
