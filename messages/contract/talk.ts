import * as z from 'zod/mini';
import {
  ownTracksSchema,
  plainWordSchema,
  plainWordsSchema,
  talkTrackSchema,
} from '../../domain/talk/schema.ts';
import { nothing } from './common.ts';

const trackId = talkTrackSchema.shape.id;

/** What the rep made of the starter set of talk tracks, and his plain words. */
const ownTalkSchema = z.extend(ownTracksSchema, { plainWords: z.nullable(plainWordsSchema) });
export type OwnTalk = z.infer<typeof ownTalkSchema>;

/**
 * One change of them: a track kept in the place of the one with its id or beside them, removed, or as it came; a plain
 * word put in the place of the one it was; all plain words.
 */
const talkChangeSchema = z.discriminatedUnion('change', [
  z.object({ change: z.literal('keep'), tracks: ownTracksSchema.shape.tracks }),
  z.object({ change: z.literal('remove'), id: trackId }),
  z.object({ change: z.literal('restore'), id: trackId }),
  z.object({ change: z.literal('restore-all') }),
  z.object({
    change: z.literal('word'),
    /** As its author saw it; null for a new one. */
    before: z.nullable(plainWordSchema),
    /** Null where it is removed. */
    after: z.nullable(plainWordSchema),
  }),
  z.object({ change: z.literal('words'), plainWords: z.nullable(plainWordsSchema) }),
]);
export type TalkChange = z.infer<typeof talkChangeSchema>;

/** The rep's own talk tracks and plain words. */
export const talkMessages = {
  /** The rep's own talk tracks and plain words; null for the words everybody begins with. */
  'talk.look': { trust: 'ui', input: nothing, output: ownTalkSchema },
  /** Changes one thing of them and answers all. */
  'talk.change': { trust: 'ui', input: talkChangeSchema, output: ownTalkSchema },
} as const;
