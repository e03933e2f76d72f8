import * as z from 'zod/mini';
import { settlementSchema } from '../../domain/agreement/schema.ts';
import {
  explanationSchema,
  idSchema,
  moveSchema,
  kindSchema as promiseKindSchema,
  textSchema,
} from '../../domain/promise/schema.ts';
import { nothing, opId } from './common.ts';
import { filledIn } from './draft.ts';

/** The moves of the ledger and the agreement flow. */
export const promiseMessages = {
  'promise.move': {
    trust: 'ui',
    input: z.object({
      opId,
      promiseId: idSchema,
      seenSeq: z.int(),
      move: moveSchema,
      /** The form it was filled in: that is forgotten with the move, unless it was typed on in since. */
      form: z.optional(filledIn),
    }),
    output: nothing,
  },
  /**
   * Settles a wish at once: the moves of its promise that the answer and the customer's word to it come to, and the same
   * answer to the expectation behind it. Refused as stale if either has changed since it was seen.
   */
  'agreement.settle': {
    trust: 'ui',
    input: z.object({
      opId,
      promiseId: idSchema,
      /** `lastSeq` of the promise; without it the wish becomes a promise now, for the expectation. */
      seenSeq: z.optional(z.int()),
      /** What it is then, and of which kind, where the expectation's own words do not say it. */
      what: z.optional(textSchema),
      promiseKind: z.optional(promiseKindSchema),
      expectation: z.optional(z.object({ id: idSchema, seenSeq: z.int() })),
      settlement: settlementSchema,
      /** The form it was filled in: that is forgotten with it, unless it was typed on in since. */
      form: z.optional(filledIn),
    }),
    output: nothing,
  },
  /** Takes all of that back; refused as stale if something has happened to the promise or the expectation since. */
  'agreement.undo': { trust: 'ui', input: z.object({ opId, ofOpId: idSchema }), output: nothing },
  /** Why a promise was missed; null takes it back. */
  'promise.explain': {
    trust: 'ui',
    input: z.object({ opId, promiseId: idSchema, why: explanationSchema.shape.why }),
    output: nothing,
  },
} as const;
