import * as z from 'zod/mini';
import { levelNames } from '../../domain/customer/levels.ts';
import { feedbackSchema, levelSchema } from '../../domain/customer/schema.ts';
import { changeSchema } from '../../domain/expectation/schema.ts';
import { idSchema, textSchema } from '../../domain/promise/schema.ts';
import { nothing, opId } from './common.ts';
import { targetSchema } from './customer.ts';

/** What customers expect, their levels, and feedback. */
export const expectationMessages = {
  'level.set': {
    trust: 'ui',
    input: z.object({
      opId,
      target: targetSchema,
      level: z.enum(levelNames),
      value: levelSchema,
      /** What it came of: "a competitor offered 10 days". */
      cause: z.optional(textSchema),
    }),
    output: z.object({ customerId: idSchema }),
  },
  /** Takes back a reading that was a slip; refused as stale if the level was read again since. */
  'level.undo': { trust: 'ui', input: z.object({ opId, ofOpId: idSchema }), output: nothing },
  /** Reads levels of an expectation, says more of it, answers it, ends it or takes one of these back. */
  'expectation.change': {
    trust: 'ui',
    input: z.object({ opId, expectationId: idSchema, seenSeq: z.int(), change: changeSchema }),
    output: nothing,
  },
  /**
   * Puts an open expectation before another of the customer, or last (null). `seen`: the open ones in the order their
   * ranker saw; refused as stale if it is another by now. The answer is what it stood before: putting it back there
   * undoes this.
   */
  'expectation.rank': {
    trust: 'ui',
    input: z.object({
      opId,
      expectationId: idSchema,
      before: z.nullable(idSchema),
      seen: z.array(idSchema).check(z.maxLength(1000)),
    }),
    output: z.object({ before: z.nullable(idSchema) }),
  },
  /**
   * Makes a note feedback, says more of that, or takes it back (null). `seen`: the feedback as its author saw it;
   * refused as stale if it is another by now. The two exchanged undo this.
   */
  'note.judge': {
    trust: 'ui',
    input: z.object({
      opId,
      noteId: idSchema,
      seen: z.nullable(feedbackSchema),
      feedback: z.nullable(feedbackSchema),
    }),
    output: nothing,
  },
} as const;
