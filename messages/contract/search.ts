import * as z from 'zod/mini';
import { instantSchema } from '../../domain/due.ts';
import { figuresSchema } from '../../domain/figures/schema.ts';
import { idSchema } from '../../domain/promise/schema.ts';

const foundEntrySchema = z.object({
  kind: z.enum(['promise', 'callback', 'expectation', 'note']),
  id: idSchema,
  customerId: idSchema,
  /** The customer's name. */
  customer: z.string(),
  text: z.string(),
  /** When it was recorded, epoch milliseconds. */
  at: instantSchema,
});
export type FoundEntry = z.infer<typeof foundEntrySchema>;

const foundCustomerSchema = z.object({
  customerId: idSchema,
  name: z.string(),
  company: z.string(),
  phone: z.string(),
});
export type FoundCustomer = z.infer<typeof foundCustomerSchema>;

/** Finding, and figures. */
export const searchMessages = {
  /** What a text finds over all customers; four digits or more find who is calling. */
  search: {
    trust: 'ui',
    input: z.object({
      text: z.string().check(z.maxLength(300)),
      limit: z.int().check(z.minimum(1), z.maximum(200)),
    }),
    output: z.object({ customers: z.array(foundCustomerSchema), entries: z.array(foundEntrySchema) }),
  },
  /** The figures of one customer with all that is joined, or of all. */
  figures: {
    trust: 'ui',
    input: z.object({ customerId: z.optional(idSchema) }),
    output: figuresSchema,
  },
} as const;
