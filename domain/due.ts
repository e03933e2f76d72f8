import * as z from 'zod/mini';

/** Whether this machine knows the clocks of a zone. Asked of `Intl`, which every context has at hand. */
function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

/** An instant in epoch milliseconds, no later than a clock can show. */
export const instantSchema = z.int().check(z.nonnegative(), z.maximum(8.64e15));

/**
 * A moment somebody means: the instant, the IANA zone it was meant in, how exactly it was said, and whether it
 * is a deadline ("by Friday") or the moment itself ("on Friday").
 */
export const dueSchema = z.object({
  at: instantSchema,
  zone: z.string().check(z.minLength(1), z.maxLength(64), z.refine(isZone)),
  precision: z.enum(['minute', 'part', 'day']),
  deadline: z.boolean(),
});
export type Due = z.infer<typeof dueSchema>;
