// Apart from the schemas that check it, so that the interface can say it without carrying a schema library.

/** The longest text one entry may hold, in UTF-16 units. Longer text is refused, never cut. */
export const longestText = 2000;

/** The longest half-typed line that is kept, in UTF-16 units. */
export const longestDraft = 200_000;

/** How many kinds of promises the rep may keep, how many words for each, and how long a kind or a word may be. */
export const mostPromiseKinds = 40;
export const mostKindWords = 200;
export const longestKindWord = 40;

/** How many entries the rep's list of what he may not grant may have, and how long one may be. */
export const mostNotGranted = 1000;
export const longestNotGranted = 60;

/** How many service standards there may be, how long the name of a tier, and how many working hours the longest takes. */
export const mostStandards = 400;
export const longestTier = 40;
export const mostLeadHours = 2000;

/** The most days without contact after which the rep may be reminded. */
export const longestCadence = 365;
