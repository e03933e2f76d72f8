/** What may be hinted at while a promise of ours is typed, the most useful first. */
export const hintNames = [
  'short-date',
  'beyond-authority',
  'over-strong',
  'vague-time',
  'vague-what',
  'no-date',
] as const;
export type HintName = (typeof hintNames)[number];
