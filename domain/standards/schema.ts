import * as z from 'zod/mini';
import { longestTier, mostLeadHours, mostStandards } from '../limits.ts';
import { kindSchema } from '../promise/schema.ts';
import { audiences } from './names.ts';

export const tierSchema = z.string().check(z.trim(), z.minLength(1), z.maxLength(longestTier));

export const standardSchema = z.object({
  /** A kind of promise: quote, sample … or one of the rep's own. */
  kind: kindSchema.check(z.minLength(1)),
  tier: tierSchema,
  /** How long it takes, in working hours. */
  hours: z.number().check(z.positive(), z.maximum(mostLeadHours)),
  told: z.enum(audiences),
});
export type Standard = z.infer<typeof standardSchema>;

/** All standards of a rep: of one kind and tier one. */
export const standardsSchema = z.array(standardSchema).check(z.maxLength(mostStandards), z.refine(areApart));

/** How many working hours before a promise is due the rep is reminded of it. */
export const leadSchema = z.omit(standardSchema, { told: true });
export type Lead = z.infer<typeof leadSchema>;

/** All of them: of one kind and tier one. */
export const leadsSchema = z.array(leadSchema).check(z.maxLength(mostStandards), z.refine(areApart));

function areApart(list: readonly { kind: string; tier: string }[]): boolean {
  return new Set(list.map(({ kind, tier }) => `${kind}\n${tier}`)).size === list.length;
}
