/** What may be wrong with the wording of a promise of ours. */
export const flags = ['no-date', 'vague-time', 'over-strong', 'vague-what', 'beyond-authority'] as const;
export type Flag = (typeof flags)[number];
