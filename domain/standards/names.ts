/** Whom a standard may be told: everyone, customers of its tier, or the one customer in hand, as his own and not as a rule. */
export const audiences = ['everyone', 'tier', 'customer'] as const;
export type Audience = (typeof audiences)[number];

/** The tiers there always are; a rep may have more. */
export const tiers = ['standard', 'key'] as const;

/** The tier of a customer of whom nothing is said. */
export const ordinaryTier = 'standard';
