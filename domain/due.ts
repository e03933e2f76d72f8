import * as z from 'zod/mini';

/** An instant in epoch milliseconds. */
export const instantSchema = z.int().check(z.nonnegative());

/**
 * A moment somebody means: the instant, the IANA zone it was meant in, how exactly it was said, and whether it
 * is a deadline ("by Friday") or the moment itself ("on Friday").
 */
export const dueSchema = z.object({
  at: instantSchema,
  zone: z.string().check(z.minLength(1), z.maxLength(64)),
  precision: z.enum(['minute', 'part', 'day']),
  deadline: z.boolean(),
});
export type Due = z.infer<typeof dueSchema>;
