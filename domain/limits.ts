// Apart from the schemas that check it, so that the interface can say it without carrying a schema library.

/** The longest text one entry may hold, in UTF-16 units. Longer text is refused, never cut. */
export const longestText = 2000;
