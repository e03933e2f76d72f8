import * as z from 'zod/mini';
import { dueSchema, instantSchema } from '../../domain/due.ts';
import { longestText } from '../../domain/limits.ts';
import { idSchema } from '../../domain/promise/schema.ts';
import { agendaGroups } from '../../domain/reminder/agenda.ts';
import { reminderSchema } from '../../domain/reminder/schema.ts';
import { nothing, opId } from './common.ts';

export const agendaItemSchema = z.object({
  reminder: reminderSchema,
  name: z.string(),
  company: z.string(),
  phone: z.string(),
});
export type AgendaItem = z.infer<typeof agendaItemSchema>;

/** How many reminders had their moment, are due today, in the next seven days and later. */
const agendaCountsSchema = z.object({ now: z.int(), today: z.int(), next: z.int(), later: z.int() });
export type AgendaCounts = z.infer<typeof agendaCountsSchema>;

const rowTextSchema = z.optional(z.string().check(z.trim(), z.maxLength(longestText)));

/** Reminders, their list, and what rang while the rep was away. */
export const reminderMessages = {
  /** Has the rep look at a promise on its way, once or at several moments: all are set, or none. */
  'checkpoint.set': {
    trust: 'ui',
    input: z.object({
      opId,
      promiseId: idSchema,
      checkpoints: z.array(z.object({ id: idSchema, due: dueSchema })).check(z.minLength(1), z.maxLength(20)),
    }),
    output: nothing,
  },
  /** Takes checkpoints away, all or none; those just set: undoes that. */
  'checkpoint.remove': {
    trust: 'ui',
    input: z.object({ opId, ids: z.array(idSchema).check(z.minLength(1), z.maxLength(20)) }),
    output: nothing,
  },
  'checkpoint.restore': { trust: 'ui', input: z.object({ opId, id: idSchema }), output: nothing },
  'reminder.done': {
    trust: 'ui',
    input: z.object({
      opId,
      reminderId: idSchema,
      /** What came of it. */
      text: rowTextSchema,
      /** How far the promise it is of was kept; in full where nothing is said. */
      extent: z.optional(z.enum(['full', 'part'])),
    }),
    output: nothing,
  },
  'reminder.snooze': {
    trust: 'ui',
    input: z.object({
      opId,
      reminderId: idSchema,
      until: instantSchema,
      /** An attempt that nobody answered. */
      why: z.optional(z.literal('no-answer')),
      /** Why it is put off. */
      text: rowTextSchema,
    }),
    output: nothing,
  },
  /** The rep wants to hear no more of it. */
  'reminder.dismiss': { trust: 'ui', input: z.object({ opId, reminderId: idSchema }), output: nothing },
  /** Takes back that it was done, snoozed or dismissed. */
  'reminder.reopen': { trust: 'ui', input: z.object({ opId, reminderId: idSchema }), output: nothing },
  /** The first of each group, at most as many as asked for, and which groups have more. */
  agenda: {
    trust: 'ui',
    input: z.object({
      /** Of each group. */
      most: z.optional(z.int().check(z.minimum(1), z.maximum(100_000))),
      /** So many in all are in sight: those behind them may be missing, where finding them takes long. */
      inSight: z.optional(z.boolean()),
    }),
    output: z.object({ items: z.array(agendaItemSchema), more: z.array(z.enum(agendaGroups)) }),
  },
  /** All open reminders, a page at a time; `after` and `next` are ids, null at the beginning and at the end. */
  'reminders.open': {
    trust: 'ui',
    input: z.object({ after: z.nullable(idSchema) }),
    output: z.object({ items: z.array(agendaItemSchema), next: z.nullable(idSchema) }),
  },
  /** What fell due while the rep was away and still rings; null when there is nothing of that he has not taken note of. */
  'away.look': {
    trust: 'ui',
    input: nothing,
    output: z.nullable(
      z.object({
        from: instantSchema,
        until: instantSchema,
        /** The first few, earliest due first. */
        items: z.array(agendaItemSchema),
        total: z.int(),
      }),
    ),
  },
  /** Puts off all of that until a moment; the answer says what. */
  'away.snooze': {
    trust: 'ui',
    input: z.object({ opId, until: instantSchema }),
    output: z.object({ ids: z.array(idSchema) }),
  },
  'away.unsnooze': {
    trust: 'ui',
    input: z.object({ opId, ids: z.array(idSchema).check(z.maxLength(20_000)), until: instantSchema }),
    output: nothing,
  },
  /** The rep has taken note of it. */
  'away.noted': { trust: 'ui', input: nothing, output: nothing },
  /** The next of a group after the last that is listed, and whether there are more. */
  'agenda.more': {
    trust: 'ui',
    input: z.object({ group: z.enum(agendaGroups), after: z.object({ dueAt: instantSchema, id: idSchema }) }),
    output: z.object({ items: z.array(agendaItemSchema), more: z.boolean() }),
  },
  /** Apart from the list, which need not wait for it: counting takes longer than listing. */
  'agenda.count': { trust: 'ui', input: nothing, output: agendaCountsSchema },
  /** Shows a test notice. `taken` says whether the browser took it. */
  'notices.test': { trust: 'ui', input: nothing, output: z.object({ taken: z.boolean() }) },
} as const;
