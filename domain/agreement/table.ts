// Without schemas, so that a page can name these without carrying a schema library.

/** Whether we can meet a wish. */
export const choices = ['can', 'partly', 'not-now', 'no'] as const;
export type Choice = (typeof choices)[number];

/** What the customer says to it. */
export const outcomes = ['yes', 'no', 'later'] as const;
export type Outcome = (typeof outcomes)[number];

export type Step = 'agree' | 'counter' | 'shelve' | 'decline' | 'withdraw';

/**
 * What our answer and the customer's word to it make of a wish, as moves of the ledger. The reasons behind it:
 * docs/model.md. Whoever wants to think something over that we can do is asked again: it is shelved until then, and not
 * left as asked, for nothing would bring that up. Who does not take a "no" gets it passed on, with a day for the answer.
 */
export const settlements = {
  can: { yes: ['agree'], no: ['withdraw'], later: ['shelve'] },
  partly: { yes: ['counter', 'agree'], no: ['counter', 'decline'], later: ['counter'] },
  'not-now': { yes: ['shelve'], no: ['decline'], later: ['shelve'] },
  no: { yes: ['decline'], no: ['shelve'], later: ['shelve'] },
} as const satisfies Record<Choice, Record<Outcome, readonly Step[]>>;

/** What has to be said before a wish can be settled so. */
export type Need = 'offer' | 'reason' | 'answerBy';

const needs: Record<Step, readonly Need[]> = {
  agree: [],
  counter: ['offer', 'reason'],
  shelve: ['answerBy'],
  decline: ['reason'],
  withdraw: [],
};

/** What is needed for an answer and an outcome, in the order it is asked. */
export function neededFor(choice: Choice, outcome: Outcome): Need[] {
  return [...new Set(settlements[choice][outcome].flatMap((step) => needs[step]))];
}
