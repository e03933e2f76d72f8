import * as z from 'zod/mini';
import { instantSchema } from '../../domain/due.ts';
import { recordKeySchema } from '../../domain/facts.ts';
import { kindSchema as promiseKindSchema } from '../../domain/promise/schema.ts';
import { longText, nothing, opId } from './common.ts';

export const draftSchema = z.object({
  text: longText,
  kind: z.optional(z.enum(['promise', 'callback', 'expectation', 'note'])),
  direction: z.optional(z.enum(['ours', 'theirs'])),
  promiseKind: z.optional(promiseKindSchema),
  /** The text has several lines and is one entry nevertheless. */
  whole: z.optional(z.boolean()),
  /** A moment that was set by hand and stands in no words. */
  moment: z.optional(z.nullable(instantSchema)),
  /** The words on the page that were sent in, as they stood there. */
  source: z.optional(longText),
});
export type Draft = z.infer<typeof draftSchema>;

/** Names one of all that was kept of a line; empty: nothing, or what an earlier version kept. */
const revSchema = z.string().check(z.maxLength(64));

const mostKnown = 32;

export const revsSchema = z.array(revSchema).check(z.maxLength(mostKnown));

/** What is kept of a half-typed line. */
export const keptLineSchema = z.object({ line: draftSchema, rev: revSchema });
export type KeptLine = z.infer<typeof keptLineSchema>;

const formName = z.string().check(z.minLength(1), z.maxLength(20_000));

/** The form something was filled in, and what was kept of it by then. */
export const filledIn = z.object({ name: formName, text: longText });

/** What is half typed. */
export const draftMessages = {
  'draft.keep': {
    trust: 'ui',
    input: z.object({
      record: recordKeySchema,
      draft: draftSchema,
      /** What it is called from then on. */
      rev: revSchema,
      /**
       * What its page knows of what is kept: what it was told, and what it has sent since without an answer, the oldest
       * first. None: it was told nothing yet.
       */
      known: z.array(z.object({ rev: revSchema, text: longText })).check(z.maxLength(mostKnown)),
      /** The operation that saves it: if that was carried out, nothing is kept. */
      unless: z.optional(opId),
    }),
    /** More than the draft where another panel had kept something else. Null: it was saved. */
    output: z.object({ kept: z.nullable(keptLineSchema) }),
  },
  /** The line of a record was saved or cleared: what was kept of it is forgotten, but no other line of its. */
  'draft.forget': {
    trust: 'ui',
    input: z.object({ record: recordKeySchema, rev: revSchema }),
    output: nothing,
  },
  /** What is half typed into a form, as the panel writes it, by the form's name; an empty text is forgotten. */
  'form.keep': {
    trust: 'ui',
    input: z.object({ form: formName, text: longText }),
    output: nothing,
  },
  'forms.kept': { trust: 'ui', input: nothing, output: z.record(z.string(), longText) },
} as const;
