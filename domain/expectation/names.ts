// Apart from the schemas, so that a page can name these without carrying a schema library.

/** What the lack or presence of it does to the customer: missed badly, wanted the more the better, or a surprise. */
export const needs = ['basic', 'expected', 'delight'] as const;
export type Need = (typeof needs)[number];

/** Where an expectation comes from. */
export const sources = [
  'past-experience',
  'word-of-mouth',
  'our-marketing',
  'our-own-words',
  'competitor',
  'own-need',
  'custom-of-trade',
] as const;
export type Source = (typeof sources)[number];

/** The five dimensions of service quality. */
export const dimensions = ['reliability', 'responsiveness', 'assurance', 'empathy', 'tangibles'] as const;
export type Dimension = (typeof dimensions)[number];

/** The four levels of an expectation, each the rep's own estimate from 1 to 5, in the order they are told. */
export const expectationLevels = ['canLiveWith', 'hopesFor', 'canGive', 'happened'] as const;
export type ExpectationLevel = (typeof expectationLevels)[number];

/** What the customer was told. */
export const answers = ['met', 'agreed', 'lowered', 'shelved', 'declined'] as const;
export type AnswerName = (typeof answers)[number];
