import * as z from 'zod/mini';
import { levelSchema, readingSchema } from '../customer/schema.ts';
import { instantSchema } from '../due.ts';
import { longestText } from '../limits.ts';
import { idSchema, textSchema } from '../promise/schema.ts';
import { answers, dimensions, needs, sources } from './names.ts';

const optionalText = z.optional(z.string().check(z.trim(), z.maxLength(longestText)));

/** What can be said of an expectation besides what it is; all of it may stay unsaid. */
export const traitsSchema = z.object({
  need: z.optional(z.enum(needs)),
  source: z.optional(z.enum(sources)),
  dimension: z.optional(z.enum(dimensions)),
});
export type Traits = z.infer<typeof traitsSchema>;

/** An expectation as it is first noted. */
export const notedSchema = z.extend(traitsSchema, { what: textSchema });
export type Noted = z.infer<typeof notedSchema>;

const readLevelsSchema = z
  .object({
    canLiveWith: z.optional(levelSchema),
    hopesFor: z.optional(levelSchema),
    canGive: z.optional(levelSchema),
    happened: z.optional(levelSchema),
  })
  .check(
    z.refine((levels) => Object.values(levels).some((value) => value !== undefined)),
    z.refine(({ canLiveWith = 1, hopesFor = 5 }) => canLiveWith <= hopesFor),
  );

/** What may be answered without a reason: who is refused, or talked into less, is told why. */
const plainAnswers = ['met', 'agreed', 'shelved'] as const;
const reasonedAnswers = ['lowered', 'declined'] as const;

/** One change of an expectation with all it was made with. What each means: docs/model.md. */
export const changeSchema = z.discriminatedUnion('change', [
  /** Puts right what it says; null unsets a trait. */
  z.object({
    change: z.literal('describe'),
    what: z.optional(textSchema),
    need: z.optional(z.nullable(z.enum(needs))),
    source: z.optional(z.nullable(z.enum(sources))),
    dimension: z.optional(z.nullable(z.enum(dimensions))),
  }),
  /** One reading of each level that is named; together where the rep moved two of them at once. */
  z.object({ change: z.literal('read'), levels: readLevelsSchema, cause: optionalText }),
  /** What the customer was told. */
  z.object({
    change: z.literal('answer'),
    answer: z.discriminatedUnion('name', [
      z.object({ name: z.enum(plainAnswers), reason: optionalText }),
      z.object({ name: z.enum(reasonedAnswers), reason: textSchema }),
    ]),
  }),
  /** The customer no longer expects it. */
  z.object({ change: z.literal('close'), why: optionalText }),
  /** It is expected again: no answer is final. */
  z.object({ change: z.literal('reopen'), why: optionalText }),
  z.object({ change: z.literal('undo') }),
]);
export type Change = z.infer<typeof changeSchema>;
export type ChangeName = Change['change'];

/** A change that was made: the event's place in the log, its moment, and whether a later undo took it back. */
const stepSchema = z.object({
  seq: z.int(),
  at: instantSchema,
  change: changeSchema,
  undone: z.optional(z.boolean()),
});
export type ExpectationStep = z.infer<typeof stepSchema>;

const readings = z.array(readingSchema);

export const expectationSchema = z.object({
  id: idSchema,
  customerId: idSchema,
  /** The last event of this expectation, but for its rank: a change names it, so that nobody overwrites what he has not seen. */
  lastSeq: z.int(),
  body: z.extend(traitsSchema, {
    what: z.string(),
    at: instantSchema,
    /** Its place when the customer's expectations were last ranked; see `rank.ts` for the rank it is shown with. */
    place: z.optional(z.int()),
    levels: z.object({ canLiveWith: readings, hopesFor: readings, canGive: readings, happened: readings }),
    /** The last answer that still holds. */
    answer: z.optional(
      z.object({ at: instantSchema, name: z.enum(answers), reason: z.optional(z.string()) }),
    ),
    open: z.boolean(),
    /** As it was first noted, and every change since. */
    noted: notedSchema,
    history: z.array(stepSchema),
  }),
});
/** An expectation as the log leaves it. */
export type ExpectationRow = z.infer<typeof expectationSchema>;
