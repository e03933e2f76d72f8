// Apart from how they are guessed, which takes long lists of words.

/** What a captured line becomes. */
export const entryKinds = ['promise', 'callback', 'expectation', 'note'] as const;
export type EntryKind = (typeof entryKinds)[number];
