import { createInterface } from 'node:readline';
import * as z from 'zod/mini';

/** Answers each JSON line of standard input by one on standard output: its `id`, with what is found of it or an error. */
export async function answerLines(answer: (input: unknown) => object): Promise<void> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    const text = `${JSON.stringify(answered(line, answer))}\n`;
    if (!process.stdout.write(text)) await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
}

function answered(line: string, answer: (input: unknown) => object): object {
  let id: unknown = null;
  try {
    const input: unknown = JSON.parse(line);
    id = (input as { id?: unknown } | null)?.id ?? null;
    return { id, ...answer(input) };
  } catch (error) {
    return { id, error: messageOf(error) };
  }
}

function messageOf(error: unknown): string {
  if (error instanceof z.core.$ZodError) {
    const [issue] = error.issues;
    return `${issue?.path.join('.') || 'line'}: ${issue?.message ?? 'not as expected'}`;
  }
  return error instanceof Error ? error.message : String(error);
}
