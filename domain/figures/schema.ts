import * as z from 'zod/mini';
import { missReasons } from '../promise/misses.ts';

const shareSchema = z.object({
  k: z.int(),
  n: z.int(),
  rate: z.nullable(z.number()),
  low: z.number(),
  high: z.number(),
});

/** Of how many, the middle, and what four in five do not exceed. */
const spreadSchema = z.object({
  n: z.int(),
  median: z.nullable(z.number()),
  p80: z.nullable(z.number()),
});

/** What is owed and past its due, of one kind of promise, by age in days of clock time without pauses. */
const debtSchema = z.object({
  kind: z.string(),
  count: z.int(),
  underDay: z.int(),
  underWeek: z.int(),
  older: z.int(),
  /** The oldest, in milliseconds. */
  oldest: z.number(),
});

export const whyMissed = [...missReasons, 'not-given'] as const;

/** The figures of the model, for one customer or all. What each counts: docs/model.md. */
export const figuresSchema = z.object({
  keptStrict: shareSchema,
  keptRenegotiated: shareSchema,
  inTime: z.extend(shareSchema, {
    /** Median of old due less the moment of the change, in milliseconds; negative where it came after the due. */
    notice: z.nullable(z.number()),
  }),
  slip: z.object({ n: z.int(), median: z.nullable(z.number()) }),
  /** In working hours after the due, 0 for what was in time: by the first due and by the current one. */
  lateStrict: spreadSchema,
  lateRenegotiated: spreadSchema,
  progressCover: shareSchema,
  debt: z.array(debtSchema),
  missed: z.object({
    n: z.int(),
    /** Each reason that was given, the most frequent first. */
    why: z.array(z.object({ why: z.enum(whyMissed), count: z.int() })),
  }),
});
export type Figures = z.infer<typeof figuresSchema>;
