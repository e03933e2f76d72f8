import * as z from 'zod/mini';
import { cadenceSchema, customerSchema, noteSchema, recordSchema } from '../../domain/customer/schema.ts';
import { expectationSchema } from '../../domain/expectation/schema.ts';
import { recordKeySchema, sightingSchema } from '../../domain/facts.ts';
import { idSchema, promiseSchema } from '../../domain/promise/schema.ts';
import { reminderSchema } from '../../domain/reminder/schema.ts';
import { tierSchema } from '../../domain/standards/schema.ts';
import { zoneSchema } from '../../domain/time/schema.ts';
import { nothing, opId } from './common.ts';

/** All that is known of one customer. */
export const customerViewSchema = z.object({
  customer: z.nullable(customerSchema),
  records: z.array(recordSchema),
  promises: z.array(promiseSchema),
  reminders: z.array(reminderSchema),
  expectations: z.array(expectationSchema),
  notes: z.array(noteSchema),
});
export type CustomerView = z.infer<typeof customerViewSchema>;

/** The customer an entry is for: the record it was typed for, as it was seen. Everything is saved under this key. */
export const targetSchema = z.object({
  sighting: sightingSchema,
  /** The id the customer gets if the record is not known yet. */
  newCustomerId: idSchema,
  /** The name the rep typed where the page could not be read. */
  typedName: z.optional(z.string().check(z.maxLength(300))),
});
export type Target = z.infer<typeof targetSchema>;

/** A customer that is offered as the same as the open one. */
const offeredSchema = z.object({
  customerId: idSchema,
  name: z.string(),
  company: z.string(),
  /** The keys of its records. */
  records: z.array(z.string()),
});
export type Offered = z.infer<typeof offeredSchema>;

/**
 * One that shares something with the open record, and what: a phone, an e-mail; the name, where one of the two is known
 * by nothing else; the record's own number, in another name of the same organisation.
 */
const alikeSchema = z.extend(offeredSchema, {
  by: z.enum(['phone', 'email', 'name', 'record']),
  written: z.string(),
});
export type Alike = z.infer<typeof alikeSchema>;

/** Who points at whom; null for one that stands on its own. */
const joinsSchema = z
  .array(z.object({ customerId: idSchema, to: z.nullable(idSchema) }))
  .check(z.maxLength(1000));

const joinedSchema = z.object({ before: joinsSchema });

/** Who an entry is for, what is known of him, and which customers are one. */
export const customerMessages = {
  'customer.view': {
    trust: 'ui',
    input: z.object({ record: z.optional(recordKeySchema), customerId: z.optional(idSchema) }),
    output: customerViewSchema,
  },
  /** `reminderId`: one whose row is to ask there what came of it. */
  'customer.open': {
    trust: 'ui',
    input: z.object({ customerId: idSchema, reminderId: z.optional(idSchema) }),
    output: nothing,
  },
  'customer.correct': {
    trust: 'ui',
    input: z.object({ opId, target: targetSchema, name: z.string().check(z.maxLength(300)) }),
    output: z.object({ customerId: idSchema }),
  },
  'customer.alike': {
    trust: 'ui',
    input: z.object({ sighting: sightingSchema }),
    output: z.array(alikeSchema),
  },
  'customer.find': {
    trust: 'ui',
    input: z.object({ text: z.string().check(z.maxLength(300)) }),
    output: z.array(offeredSchema),
  },
  'customer.join': {
    trust: 'ui',
    input: z.object({ opId, target: targetSchema, to: idSchema }),
    output: joinedSchema,
  },
  'customer.part': { trust: 'ui', input: z.object({ opId, customerId: idSchema }), output: joinedSchema },
  /** Undoes a joining or parting: `joins` is what its answer said was before. */
  'customer.restore-joins': {
    trust: 'ui',
    input: z.object({ opId, joins: joinsSchema }),
    output: joinedSchema,
  },
  'customer.keep-apart': {
    trust: 'ui',
    input: z.object({ opId, target: targetSchema, from: idSchema, apart: z.boolean() }),
    output: z.object({ customerId: idSchema }),
  },
  /** Counts a customer to a tier; null: to none said. The answer is what it was before: setting that undoes this. */
  'customer.tier': {
    trust: 'ui',
    input: z.object({ opId, target: targetSchema, tier: z.nullable(tierSchema) }),
    output: z.object({ customerId: idSchema, before: z.nullable(tierSchema) }),
  },
  /** Says where a customer's clocks are; null: where the rep's are. The answer is what was said before: setting that undoes this. */
  'customer.zone': {
    trust: 'ui',
    input: z.object({ opId, target: targetSchema, zone: z.nullable(zoneSchema) }),
    output: z.object({ customerId: idSchema, before: z.nullable(z.string()) }),
  },
  /**
   * Has the rep reminded of a customer after so many days without contact; null: never. The answer is what it was before:
   * setting that undoes this.
   */
  'customer.pace': {
    trust: 'ui',
    input: z.object({ opId, target: targetSchema, days: z.nullable(cadenceSchema) }),
    output: z.object({ customerId: idSchema, before: z.nullable(cadenceSchema) }),
  },
} as const;
