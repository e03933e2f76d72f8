import { createInterface } from 'node:readline';
import * as z from 'zod/mini';
import { entryKinds } from '../domain/capture/kind.ts';
import { captureLine } from '../domain/capture/line.ts';
import { instantOf, Temporal } from '../domain/time/zone.ts';

// Reads JSON lines `{id, text, now, zone, locale, kind?, region?}` and prints what the capture line makes of each.
// `now` is an instant: ISO 8601 with its offset, or epoch milliseconds; without an offset it is the zone's wall time.

const inputSchema = z.object({
  text: z.string(),
  now: z.union([z.string(), z.number()]),
  zone: z.string(),
  locale: z.string(),
  kind: z.nullish(z.enum(entryKinds)),
  region: z.nullish(z.string()),
});

for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  if (line.trim() === '') continue;
  const answer = `${JSON.stringify(answerTo(line))}\n`;
  if (!process.stdout.write(answer)) await new Promise((resolve) => process.stdout.once('drain', resolve));
}

function answerTo(line: string): object {
  let id: unknown = null;
  try {
    const input: unknown = JSON.parse(line);
    id = (input as { id?: unknown } | null)?.id ?? null;
    const { text, now, zone, locale, kind, region } = z.parse(inputSchema, input);
    const read = captureLine(text, {
      now: instantIn(now, zone),
      zone,
      locale,
      kind: kind ?? undefined,
      region: region ?? undefined,
    });
    return {
      id,
      kind: read.kind,
      direction: read.direction,
      due: read.due?.local ?? null,
      precision: read.due?.precision ?? null,
      deadline: read.due?.deadline ?? false,
      past: read.due?.past ?? false,
      what: read.what,
    };
  } catch (error) {
    return { id, error: messageOf(error) };
  }
}

function instantIn(now: string | number, zone: string): number {
  if (typeof now === 'number') return Temporal.Instant.fromEpochMilliseconds(now).epochMilliseconds;
  const isInstant = /(?:z|[+-]\d{2}(?::?\d{2})?)(?:\[.*\])?$/i.test(now.slice(10));
  if (isInstant) return Temporal.Instant.from(now).epochMilliseconds;
  return instantOf(Temporal.PlainDateTime.from(now), zone);
}

function messageOf(error: unknown): string {
  if (error instanceof z.core.$ZodError) {
    const [issue] = error.issues;
    return `${issue?.path.join('.') || 'line'}: ${issue?.message ?? 'not as expected'}`;
  }
  return error instanceof Error ? error.message : String(error);
}
