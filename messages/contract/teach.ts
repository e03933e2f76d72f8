import * as z from 'zod/mini';
import { fieldNames } from '../../domain/facts.ts';
import { idSchema } from '../../domain/promise/schema.ts';
import { nothing } from './common.ts';

/** Where the rep has shown us that a field stands, on pages of one kind of one site. */
export const taughtSchema = z.object({
  /** The site's origin. */
  site: z.string().check(z.maxLength(300)),
  /** The record type, as its reader names it. */
  kind: z.string().check(z.maxLength(512)),
  field: z.enum(fieldNames),
  select: z.string().check(z.minLength(1), z.maxLength(1000)),
});
export type Taught = z.infer<typeof taughtSchema>;

/** How many lessons are taken at once. */
export const mostLessons = 500;

/** Where fields stand on pages of one kind, as the rep has pointed at them, and outlines of pages. */
export const teachMessages = {
  /** Where the rep has pointed, after the panel asked him to: once, and only for what was asked. Null: he will not. */
  'page.taught': {
    trust: 'page',
    input: z.extend(z.pick(taughtSchema, { kind: true, field: true }), {
      select: z.nullable(taughtSchema.shape.select),
    }),
    output: nothing,
  },
  /** Lets the rep point, in a tab's page, at where a field stands. */
  'teach.start': {
    trust: 'ui',
    input: z.extend(z.pick(taughtSchema, { kind: true, field: true }), { tabId: z.int() }),
    output: nothing,
  },
  'teach.stop': { trust: 'ui', input: z.object({ tabId: z.int() }), output: nothing },
  /** What was taught on the site of a tab. */
  'taught.list': {
    trust: 'ui',
    input: z.object({ tabId: z.int() }),
    output: z.object({ site: z.nullable(z.string()), lessons: z.array(taughtSchema) }),
  },
  'taught.forget': {
    trust: 'ui',
    input: z.pick(taughtSchema, { site: true, kind: true, field: true }),
    output: nothing,
  },
  'taught.add': {
    trust: 'ui',
    input: z.object({ lessons: z.array(taughtSchema).check(z.maxLength(mostLessons)) }),
    output: nothing,
  },
  /** Makes the outline of a tab's page and opens it in a page of ours, which asks for it by its id. */
  'outline.make': { trust: 'ui', input: z.object({ tabId: z.int() }), output: nothing },
  'outline.look': {
    trust: 'ui',
    input: z.object({ id: idSchema }),
    output: z.object({ text: z.nullable(z.string()) }),
  },
} as const;
