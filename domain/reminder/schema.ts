import * as z from 'zod/mini';
import { instantSchema } from '../due.ts';
import { idSchema } from '../promise/schema.ts';

export const reminderKinds = [
  'callback',
  'promise-due',
  'checkpoint',
  'answer-by',
  'cadence',
  'own',
  'nudge',
] as const;

export type ReminderKind = (typeof reminderKinds)[number];

/** What a reminder is set with. */
export const reminderPlanSchema = z.object({
  kind: z.enum(reminderKinds),
  promiseId: z.optional(idSchema),
  /** What it reminds of, in the rep's words. */
  text: z.string().check(z.maxLength(2000)),
  /** When it rings, epoch milliseconds. */
  at: instantSchema,
  /** The moment it is about: the promise's due, or the callback itself. */
  dueAt: instantSchema,
  zone: z.string().check(z.maxLength(64)),
  precision: z.enum(['minute', 'part', 'day']),
  /** An automatic reminder that would have rung outside working time says when that was. */
  movedFrom: z.optional(instantSchema),
  /** Of a cadence: since when nothing was heard; of a nudge: since when nothing happened. */
  since: z.optional(instantSchema),
});
export type ReminderPlan = z.infer<typeof reminderPlanSchema>;

export const reminderStates = ['waiting', 'showing', 'shown', 'snoozed', 'acted', 'dismissed'] as const;

/** How a reminder was put before the rep: under its own notice, or in one that stands for many. */
export const showings = ['notice', 'group'] as const;
export type Showing = (typeof showings)[number];

export const reminderSchema = z.object({
  id: idSchema,
  customerId: idSchema,
  promiseId: z.optional(idSchema),
  state: z.enum(reminderStates),
  /** 1 until it was acted on or dismissed; a number, for IndexedDB indexes no booleans. */
  open: z.union([z.literal(0), z.literal(1)]),
  /** When it rings next. */
  at: instantSchema,
  /** The moment it is about. */
  dueAt: instantSchema,
  body: z.object({
    kind: z.enum(reminderKinds),
    text: z.string(),
    /** When it was first planned to ring; a snooze moves `at` only. */
    plannedAt: instantSchema,
    setAt: instantSchema,
    zone: z.string(),
    precision: z.enum(['minute', 'part', 'day']),
    movedFrom: z.optional(instantSchema),
    since: z.optional(instantSchema),
    /** Every showing, snooze and end, in order. */
    history: z.array(
      z.object({
        at: instantSchema,
        what: z.enum(['shown', 'rearmed', 'snoozed', 'acted', 'reopened', 'dismissed', 'restored']),
        how: z.optional(z.enum(showings)),
        until: z.optional(instantSchema),
        /** Why it was dismissed, or snoozed. */
        why: z.optional(z.string()),
        /** What the rep wrote: why he put it off, or what came of it. */
        text: z.optional(z.string()),
      }),
    ),
  }),
});
/** A reminder as the log leaves it. */
export type ReminderRow = z.infer<typeof reminderSchema>;
