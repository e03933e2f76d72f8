import * as z from 'zod/mini';
import { dueSchema } from '../due.ts';
import { textSchema } from '../promise/schema.ts';
import { choices, neededFor, outcomes } from './table.ts';

/** How a wish was answered and what the customer said to that. */
export const settlementSchema = z
  .object({
    choice: z.enum(choices),
    outcome: z.enum(outcomes),
    /** The date that was agreed. */
    due: z.optional(dueSchema),
    /** What we can do instead. */
    offer: z.optional(textSchema),
    /** The reason that was told. */
    reason: z.optional(textSchema),
    /** When we come back with an answer, or ask again. */
    answerBy: z.optional(dueSchema),
    /** Why a wish that was over is taken up again. */
    again: z.optional(textSchema),
  })
  .check(
    z.refine((settlement) =>
      neededFor(settlement.choice, settlement.outcome).every((name) => settlement[name] !== undefined),
    ),
  );
export type Settlement = z.infer<typeof settlementSchema>;
