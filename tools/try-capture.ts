import * as z from 'zod/mini';
import { entryKinds } from '../domain/capture/entry-kinds.ts';
import { captureLine } from '../domain/capture/line.ts';
import { instantOf, Temporal } from '../domain/time/zone.ts';
import { answerLines } from './json-lines.ts';

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

await answerLines((line) => {
  const { text, now, zone, locale, kind, region } = z.parse(inputSchema, line);
  const read = captureLine(text, {
    now: instantIn(now, zone),
    zone,
    locale,
    kind: kind ?? undefined,
    region: region ?? undefined,
  });
  return {
    kind: read.kind,
    direction: read.direction,
    due: read.due?.local ?? null,
    precision: read.due?.precision ?? null,
    deadline: read.due?.deadline ?? false,
    past: read.due?.past ?? false,
    what: read.what,
  };
});

function instantIn(now: string | number, zone: string): number {
  if (typeof now === 'number') return Temporal.Instant.fromEpochMilliseconds(now).epochMilliseconds;
  const isInstant = /(?:z|[+-]\d{2}(?::?\d{2})?)(?:\[.*\])?$/i.test(now.slice(10));
  if (isInstant) return Temporal.Instant.from(now).epochMilliseconds;
  return instantOf(Temporal.PlainDateTime.from(now), zone);
}
