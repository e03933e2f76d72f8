// Apart from the schemas, so that a page can name the levels without carrying a schema library.

/** The three overall levels of a customer, each the rep's own estimate from 1 to 5, in the order they are told. */
export const levelNames = ['hopesFor', 'canGive', 'happened'] as const;
export type LevelName = (typeof levelNames)[number];
