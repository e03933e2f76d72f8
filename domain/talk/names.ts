/** When something is said: what it is to bring about. */
export const occasions = [
  'agree',
  'counter',
  'shelve',
  'decline',
  'lower',
  'late',
  'apologise',
  'progress',
  'before-call',
  'hand-back',
] as const;
export type Occasion = (typeof occasions)[number];

/** `general` fits everywhere; the others say the same things as people of that trade say them. */
export const trades = ['general', 'support', 'property', 'banking', 'software', 'logistics'] as const;
export type Trade = (typeof trades)[number];

/** The longest talk track a rep may write, in UTF-16 units: nobody listens longer. */
export const longestTrack = 500;
/** How many a rep may have of his own. */
export const mostTracks = 500;
/** The longest title of one. */
export const longestTitle = 60;
/** The longest word that counts as jargon, and what can be said for it, in UTF-16 units. */
export const longestJargon = 60;
export const longestPlain = 120;
/** How many longer words may be excepted, and how many words a list may have. */
export const mostExceptions = 20;
export const mostPlainWords = 1000;
