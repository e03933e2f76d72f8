import * as z from 'zod/mini';
import { dueSchema, instantSchema } from '../due.ts';
import { longestKindWord, longestText } from '../limits.ts';
import { missReasons } from './misses.ts';
import { states } from './moves.ts';

export const idSchema = z.string().check(z.minLength(1), z.maxLength(64));
export const textSchema = z.string().check(z.trim(), z.minLength(1), z.maxLength(longestText));
const optionalText = z.optional(z.string().check(z.trim(), z.maxLength(longestText)));

const saidSchema = {
  /** The rep's or the customer's own words, before the date was taken out. */
  words: optionalText,
  channel: optionalText,
  toWhom: optionalText,
};

/** Quote, sample …, or a kind of the rep's own. */
export const kindSchema = z.string().check(z.trim(), z.maxLength(longestKindWord));

const about = {
  what: textSchema,
  kind: kindSchema,
  direction: z.enum(['ours', 'theirs']),
  expectationId: z.optional(idSchema),
  /** The promise this one is the rest of, when a part of that one was accepted. */
  restOf: z.optional(idSchema),
  ...saidSchema,
};

/** One move of a promise with all it was made with. What each means: docs/model.md. */
export const moveSchema = z.discriminatedUnion('move', [
  z.object({ move: z.literal('ask'), ...about, askedFor: z.optional(dueSchema) }),
  z.object({
    move: z.literal('promise'),
    ...about,
    askedFor: z.optional(dueSchema),
    due: z.optional(dueSchema),
  }),
  z.object({ move: z.literal('agree'), due: z.optional(dueSchema) }),
  z.object({ move: z.literal('counter'), offer: textSchema, reason: textSchema }),
  z.object({ move: z.literal('shelve'), answerBy: dueSchema }),
  z.object({ move: z.literal('decline'), reason: textSchema }),
  z.object({
    move: z.literal('progress'),
    text: textSchema,
    done: optionalText,
    doing: optionalText,
    difficulties: optionalText,
    next: optionalText,
  }),
  z.object({
    move: z.literal('renegotiate'),
    due: dueSchema,
    askedBy: z.enum(['us', 'customer']),
    reason: textSchema,
  }),
  z.object({ move: z.literal('pause'), reason: textSchema }),
  z.object({ move: z.literal('resume') }),
  z.object({ move: z.literal('report'), extent: z.enum(['full', 'part']), text: optionalText }),
  z.object({
    move: z.literal('accept'),
    satisfaction: z.optional(z.int().check(z.minimum(1), z.maximum(5))),
    /** What is still owed when only a part was reported: it opens as a promise of its own. */
    rest: z.optional(z.object({ promiseId: idSchema, what: textSchema, due: z.optional(dueSchema) })),
  }),
  z.object({ move: z.literal('reject'), reason: textSchema, due: dueSchema }),
  z.object({ move: z.literal('withdraw'), reason: optionalText }),
  z.object({ move: z.literal('revoke'), reason: textSchema }),
  z.object({ move: z.literal('reopen'), reason: textSchema }),
  z.object({
    move: z.literal('amend'),
    what: z.optional(textSchema),
    kind: z.optional(kindSchema),
    channel: optionalText,
    toWhom: optionalText,
    /** The expectation it answers; null: none any more. */
    expectationId: z.optional(z.nullable(idSchema)),
  }),
  z.object({ move: z.literal('move'), toCustomerId: idSchema }),
  z.object({ move: z.literal('undo') }),
]);
export type Move = z.infer<typeof moveSchema>;

/** What the rep says of a miss; null takes it back. */
export const explanationSchema = z.object({ why: z.nullable(z.enum(missReasons)) });
export type Explanation = z.infer<typeof explanationSchema>;

/** A move that was made: the event's place in the log, its moment, and whether a later undo took it back. */
export const stepSchema = z.object({
  seq: z.int(),
  at: instantSchema,
  move: moveSchema,
  undone: z.optional(z.boolean()),
});
export type Step = z.infer<typeof stepSchema>;

export const promiseSchema = z.object({
  id: idSchema,
  customerId: idSchema,
  state: z.enum(states),
  /** The current due as an index; the same moment as `body.due.at`. */
  dueAt: z.optional(instantSchema),
  /** The last event of this promise: a move names it, so that nobody overwrites what he has not seen. */
  lastSeq: z.int(),
  body: z.object({
    what: z.string(),
    kind: z.string(),
    direction: z.enum(['ours', 'theirs']),
    words: z.optional(z.string()),
    channel: z.optional(z.string()),
    toWhom: z.optional(z.string()),
    expectationId: z.optional(z.string()),
    restOf: z.optional(z.string()),
    askedFor: z.optional(dueSchema),
    /** Set once, by the first move that agrees a date; no later move changes it. */
    firstDue: z.optional(dueSchema),
    due: z.optional(dueSchema),
    answerBy: z.optional(dueSchema),
    saidAt: instantSchema,
    /** The customer it was first put to; `move` may have put it to another since. */
    origin: idSchema,
    /** The last report that was not rejected. */
    reported: z.optional(z.object({ at: instantSchema, extent: z.enum(['full', 'part']) })),
    satisfaction: z.optional(z.int()),
    /** Why it was missed. No move: it may be said at any time, also of what is over. */
    missed: z.optional(z.enum(missReasons)),
    history: z.array(stepSchema),
  }),
});
/** A promise as the log leaves it. */
export type PromiseRow = z.infer<typeof promiseSchema>;
