import * as z from 'zod/mini';
import { feedbackSchema } from '../../domain/customer/schema.ts';
import { dueSchema } from '../../domain/due.ts';
import { traitsSchema } from '../../domain/expectation/schema.ts';
import { idSchema, kindSchema as promiseKindSchema } from '../../domain/promise/schema.ts';
import { longText, nothing, opId } from './common.ts';
import { targetSchema } from './customer.ts';
import { revsSchema } from './draft.ts';

/** One captured line. */
export const entrySchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('promise'),
    id: idSchema,
    text: longText,
    due: z.optional(dueSchema),
    /** The words it was said in, where they are more than `text`. */
    words: z.optional(longText),
    /** Who promises; `ours` where nothing is said. */
    direction: z.optional(z.enum(['ours', 'theirs'])),
    /** Quote, sample …; guessed from the text where nothing is said. */
    promiseKind: z.optional(promiseKindSchema),
    /** Only asked for so far, with the date that is wanted as `due`: nobody has answered yet. */
    asked: z.optional(z.boolean()),
    /** The expectation of the customer it answers. */
    expectationId: z.optional(idSchema),
  }),
  z.object({ kind: z.literal('callback'), id: idSchema, text: longText, due: z.optional(dueSchema) }),
  z.extend(traitsSchema, { kind: z.literal('expectation'), id: idSchema, text: longText }),
  z.object({
    kind: z.literal('note'),
    id: idSchema,
    text: longText,
    /** What the customer praised or complained about. */
    feedback: z.optional(feedbackSchema),
  }),
]);
export type Entry = z.infer<typeof entrySchema>;

/** What the capture line saves. */
export const entryMessages = {
  'entry.save': {
    trust: 'ui',
    input: z.object({
      opId,
      target: targetSchema,
      entry: entrySchema,
      /** What stood in the line as it was sent: what was kept of it as a draft is forgotten with the save. */
      line: z.optional(longText),
      /** What is left of it, where it holds more entries than this one; kept instead. */
      rest: z.optional(longText),
      /** What its page knows to be kept of it, or has sent to be. */
      revs: z.optional(revsSchema),
    }),
    output: z.object({ customerId: idSchema }),
  },
  'entry.undo': {
    trust: 'ui',
    input: z.object({
      opId,
      kind: z.enum(['promise', 'callback', 'expectation', 'note']),
      id: idSchema,
      /** The operation that is taken back: refused as stale if something else has happened to a promise or expectation since. */
      ofOpId: idSchema,
    }),
    output: nothing,
  },
} as const;
