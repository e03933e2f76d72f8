import * as z from 'zod/mini';
import { levelNames } from './customer/levels.ts';
import { cadenceSchema, feedbackSchema, levelSchema } from './customer/schema.ts';
import { instantSchema } from './due.ts';
import { changeSchema, notedSchema } from './expectation/schema.ts';
import { factsSchema, sightingSchema } from './facts.ts';
import { explanationSchema, idSchema, moveSchema, textSchema } from './promise/schema.ts';
import { reminderPlanSchema, showings } from './reminder/schema.ts';
import { tierSchema } from './standards/schema.ts';

/** What happened, with everything personal of it in `body`. */
export const happeningSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('customer.opened'), body: sightingSchema }),
  z.object({ type: z.literal('customer.seen'), body: sightingSchema }),
  z.object({ type: z.literal('customer.corrected'), body: z.partial(factsSchema) }),
  /** The rep says that this customer is the same as another. */
  z.object({ type: z.literal('customer.joined'), body: z.object({ to: idSchema }) }),
  z.object({ type: z.literal('customer.parted'), body: z.object({}) }),
  /** The rep says that these two are not the same, however alike they look; or takes that back. */
  z.object({
    type: z.literal('customer.kept-apart'),
    body: z.object({ from: idSchema, apart: z.boolean() }),
  }),
  /** Which tier the rep counts the customer to; null: the ordinary one. */
  z.object({ type: z.literal('customer.tiered'), body: z.object({ tier: z.nullable(tierSchema) }) }),
  /** After how many days without contact the rep wants to be reminded; null: never. */
  z.object({
    type: z.literal('customer.paced'),
    body: z.object({ days: z.nullable(cadenceSchema) }),
  }),
  /** Where the customer's clocks are, an IANA zone; null: where the rep's are. */
  z.object({
    type: z.literal('customer.zoned'),
    body: z.object({ zone: z.nullable(z.string().check(z.minLength(1), z.maxLength(64))) }),
  }),
  z.object({
    type: z.literal('level.read'),
    body: z.object({ level: z.enum(levelNames), value: levelSchema, cause: z.optional(z.string()) }),
  }),
  /** The last reading of a level was a slip. */
  z.object({ type: z.literal('level.taken-back'), body: z.object({ level: z.enum(levelNames) }) }),
  z.object({ type: z.literal('promise.moved'), body: moveSchema }),
  /** The rep says why it was missed. */
  z.object({ type: z.literal('promise.explained'), body: explanationSchema }),
  z.object({ type: z.literal('expectation.noted'), body: notedSchema }),
  z.object({ type: z.literal('expectation.changed'), body: changeSchema }),
  /** One was put before another: all open ones of the customer in their new order. */
  z.object({ type: z.literal('expectation.ranked'), body: z.object({ order: z.array(idSchema) }) }),
  z.object({ type: z.literal('expectation.taken-back'), body: z.object({}) }),
  z.object({
    type: z.literal('note.written'),
    body: z.object({ text: textSchema, feedback: z.optional(feedbackSchema) }),
  }),
  /** What makes the note feedback, whole; null: nothing does. */
  z.object({ type: z.literal('note.judged'), body: z.object({ feedback: z.nullable(feedbackSchema) }) }),
  z.object({ type: z.literal('note.taken-back'), body: z.object({}) }),
  z.object({ type: z.literal('reminder.set'), body: reminderPlanSchema }),
  /** It is about to be shown: whoever claims it shows it, and a claim that led to nothing is taken up again. */
  z.object({ type: z.literal('reminder.claimed'), body: z.object({}) }),
  z.object({ type: z.literal('reminder.shown'), body: z.object({ how: z.optional(z.enum(showings)) }) }),
  /** It had been shown by a clock that ran ahead: its moment is still to come. */
  z.object({ type: z.literal('reminder.rearmed'), body: z.object({}) }),
  z.object({
    type: z.literal('reminder.snoozed'),
    body: z.object({
      until: instantSchema,
      /** An attempt to reach the customer that nobody answered. */
      why: z.optional(z.literal('no-answer')),
      text: z.optional(textSchema),
    }),
  }),
  /** Done, and what came of it if the rep said so. */
  z.object({ type: z.literal('reminder.acted'), body: z.object({ text: z.optional(textSchema) }) }),
  z.object({ type: z.literal('reminder.reopened'), body: z.object({}) }),
  z.object({
    type: z.literal('reminder.dismissed'),
    /** `rebased`: since it was set there was contact, or the cadence is another. */
    body: z.object({ why: z.enum(['by-rep', 'promise-moved', 'undone', 'rebased']) }),
  }),
  /** What had dismissed it no longer holds: it stands as it stood before. */
  z.object({ type: z.literal('reminder.restored'), body: z.object({}) }),
  /** The promise it belongs to was amended. */
  z.object({ type: z.literal('reminder.reworded'), body: z.object({ text: reminderPlanSchema.shape.text }) }),
  z.object({ type: z.literal('reminder.handed-over'), body: z.object({ toCustomerId: idSchema }) }),
]);
export type Happening = z.infer<typeof happeningSchema>;

const envelopeSchema = z.object({
  /** The order of the fold, given by the log. Clocks jump and ULIDs only identify. */
  seq: z.int(),
  id: idSchema,
  /** The operation it belongs to: one retried write changes nothing twice. */
  opId: idSchema,
  /** Epoch milliseconds. */
  at: instantSchema,
  /** The shape of `body`; an up-caster reads older ones. */
  version: z.literal(1),
  customerId: idSchema,
  /** The customer, promise, reminder, expectation or note it happened to. */
  subjectId: idSchema,
});

export const eventSchema = z.intersection(envelopeSchema, happeningSchema);
/** One change, appended once and never edited. */
export type Event = z.infer<typeof envelopeSchema> & Happening;

/** An event that is decided but not yet appended. */
export type NewEvent = Pick<Event, 'customerId' | 'subjectId'> & Happening;
