import * as z from 'zod/mini';
import { instantSchema } from '../due.ts';
import { factsSchema, recordKeySchema } from '../facts.ts';
import { idSchema } from '../promise/schema.ts';

export const levelSchema = z.int().check(z.minimum(1), z.maximum(5));

export const readingSchema = z.object({
  at: instantSchema,
  value: levelSchema,
  cause: z.optional(z.string()),
});
/** A dated estimate; a later one never overwrites it. */
export type Reading = z.infer<typeof readingSchema>;

const readings = z.array(readingSchema);

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

export const expectationSchema = z.object({
  id: idSchema,
  customerId: idSchema,
  body: z.object({ what: z.string(), at: instantSchema }),
});
export type ExpectationRow = z.infer<typeof expectationSchema>;

export const noteSchema = z.object({
  id: idSchema,
  customerId: idSchema,
  body: z.object({ text: z.string(), at: instantSchema }),
});
export type NoteRow = z.infer<typeof noteSchema>;
