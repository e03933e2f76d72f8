import * as z from 'zod/mini';
import { instantSchema } from '../due.ts';
import { dimensions } from '../expectation/names.ts';
import { factsSchema, recordKeySchema } from '../facts.ts';
import { longestCadence, longestText } from '../limits.ts';
import { idSchema } from '../promise/schema.ts';
import { tierSchema } from '../standards/schema.ts';

export const levelSchema = z.int().check(z.minimum(1), z.maximum(5));

export const readingSchema = z.object({
  at: instantSchema,
  value: levelSchema,
  cause: z.optional(z.string()),
});
/** A dated estimate; a later one never overwrites it. */
export type Reading = z.infer<typeof readingSchema>;

const readings = z.array(readingSchema);

/** Days without contact after which the rep wants to be reminded. */
export const cadenceSchema = z.int().check(z.minimum(1), z.maximum(longestCadence));

export const customerSchema = z.object({
  id: idSchema,
  /** How the customer can be reached, in comparable form: see `reach.ts`. */
  reach: z.array(z.string()),
  /** The customer this one is the same as, as the rep said. */
  joinedTo: z.optional(idSchema),
  body: z.object({
    facts: factsSchema,
    /** What the rep put right; it outranks every page for ever. */
    corrected: z.partial(factsSchema),
    records: z.array(z.string()),
    levels: z.object({ hopesFor: readings, canGive: readings, happened: readings }),
    since: instantSchema,
    /** How much the customer counts, as the rep said; absent: the ordinary tier. */
    tier: z.optional(tierSchema),
    /** After how many days without contact the rep wants to be reminded. */
    cadence: z.optional(z.int()),
    /** Where the customer's clocks are; absent: where the rep's are. */
    zone: z.optional(z.string()),
    /** Customers that look alike and are others, as the rep said: asked once. */
    apart: z.optional(z.array(idSchema)),
  }),
});
/** A customer as the log leaves it. */
export type CustomerRow = z.infer<typeof customerSchema>;

export const recordSchema = z.object({
  /** `crm/tenant/type/id`, see `recordKeyText`. */
  key: z.string(),
  customerId: idSchema,
  body: z.object({ record: recordKeySchema, facts: factsSchema, url: z.string(), seenAt: instantSchema }),
});
/** A CRM record as it was last seen, so that a dead link still reads. */
export type RecordRow = z.infer<typeof recordSchema>;

const optionalText = z.optional(z.string().check(z.trim(), z.maxLength(longestText)));

/** What makes a note feedback: the customer's praise or complaint, what it is about, and what came of it. */
export const feedbackSchema = z.object({
  tone: z.enum(['praise', 'complaint']),
  dimension: z.optional(z.enum(dimensions)),
  /** How it was said: phone, mail … */
  channel: optionalText,
  /** The promise it concerns. */
  promiseId: z.optional(idSchema),
  /** What was done about it. */
  done: optionalText,
});
export type Feedback = z.infer<typeof feedbackSchema>;

export const noteSchema = z.object({
  id: idSchema,
  customerId: idSchema,
  body: z.object({
    text: z.string(),
    at: instantSchema,
    /** What makes it feedback; a plain note has none. */
    feedback: z.optional(feedbackSchema),
  }),
});
export type NoteRow = z.infer<typeof noteSchema>;
