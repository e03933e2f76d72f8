import * as z from 'zod/mini';
import { levelNames } from './customer/levels.ts';
import { levelSchema } from './customer/schema.ts';
import { instantSchema } from './due.ts';
import { factsSchema, sightingSchema } from './facts.ts';
import { explanationSchema, idSchema, moveSchema, textSchema } from './promise/schema.ts';
import { reminderPlanSchema } from './reminder/schema.ts';

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
  z.object({
    type: z.literal('level.read'),
    body: z.object({ level: z.enum(levelNames), value: levelSchema, cause: z.optional(z.string()) }),
  }),
  z.object({ type: z.literal('promise.moved'), body: moveSchema }),
  /** The rep says why it was missed. */
  z.object({ type: z.literal('promise.explained'), body: explanationSchema }),
  z.object({ type: z.literal('expectation.noted'), body: z.object({ what: textSchema }) }),
  z.object({ type: z.literal('expectation.taken-back'), body: z.object({}) }),
  z.object({ type: z.literal('note.written'), body: z.object({ text: textSchema }) }),
  z.object({ type: z.literal('note.taken-back'), body: z.object({}) }),
  z.object({ type: z.literal('reminder.set'), body: reminderPlanSchema }),
  z.object({ type: z.literal('reminder.shown'), body: z.object({}) }),
  z.object({ type: z.literal('reminder.snoozed'), body: z.object({ until: instantSchema }) }),
  z.object({ type: z.literal('reminder.acted'), body: z.object({}) }),
  z.object({ type: z.literal('reminder.reopened'), body: z.object({}) }),
  z.object({
    type: z.literal('reminder.dismissed'),
    body: z.object({ why: z.enum(['by-rep', 'promise-moved', 'undone']) }),
  }),
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
