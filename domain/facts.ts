import * as z from 'zod/mini';

const keyPart = z.string().check(z.minLength(1), z.maxLength(512));
const shortText = z.string().check(z.maxLength(300));
const someTexts = z.array(shortText).check(z.maxLength(20));

export const recordKeySchema = z.object({ crm: keyPart, tenant: keyPart, type: keyPart, id: keyPart });

/** What a CRM page says of a customer; empty where it says nothing. */
export const factsSchema = z.object({
  name: shortText,
  company: shortText,
  title: shortText,
  phones: someTexts,
  emails: someTexts,
  /** Who looks after the customer in the CRM. */
  owner: z.optional(shortText),
  /** Where the deal, lead or case stands, in the CRM's words. */
  stage: z.optional(shortText),
  /** The CRM's own next follow-up time, as it is written there. */
  followUp: z.optional(shortText),
});
export type Facts = z.infer<typeof factsSchema>;

/** A record as it was last seen, with the address it can be opened at again. */
export const sightingSchema = z.object({
  record: recordKeySchema,
  facts: factsSchema,
  url: z.string().check(z.maxLength(4000)),
});
export type Sighting = z.infer<typeof sightingSchema>;

/** What can be said of a customer, in the order people look for it. */
export const fieldNames = [
  'name',
  'company',
  'title',
  'phones',
  'emails',
  'owner',
  'stage',
  'followUp',
] as const;
