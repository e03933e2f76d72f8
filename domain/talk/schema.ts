import * as z from 'zod/mini';
import {
  longestJargon,
  longestPlain,
  longestTitle,
  longestTrack,
  mostExceptions,
  mostPlainWords,
  mostTracks,
  occasions,
  trades,
} from './names.ts';
import { parseTemplate } from './template.ts';

export const talkTrackSchema = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(100)),
  occasion: z.enum(occasions),
  trade: z.enum(trades),
  language: z.enum(['en', 'zh-CN']),
  title: z.string().check(z.trim(), z.minLength(1), z.maxLength(longestTitle)),
  /** A template, see `template.ts`. */
  text: z.string().check(
    z.trim(),
    z.minLength(1),
    z.maxLength(longestTrack),
    z.refine((text) => parseTemplate(text).faults.length === 0),
  ),
});
export type TalkTrack = z.infer<typeof talkTrackSchema>;

/** What a rep made of the starter set. Without an entry a starter stands as it is. */
export const ownTracksSchema = z.object({
  /** Own ones; one with a starter's id stands in its place. */
  tracks: z.array(talkTrackSchema).check(z.maxLength(mostTracks)),
  /** Ids of the starters that were removed. */
  removed: z.array(z.string().check(z.maxLength(100))).check(z.maxLength(mostTracks)),
});
export type OwnTracks = z.infer<typeof ownTracksSchema>;

export const plainWordSchema = z.object({
  /** What only insiders say. In small letters it is found in any; with a capital in it, only just so: IT is not "it". */
  jargon: z.string().check(z.trim(), z.minLength(1), z.maxLength(longestJargon)),
  /** What a customer understands at once. */
  plain: z.string().check(z.trim(), z.minLength(1), z.maxLength(longestPlain)),
  /** Longer words in which it means something else: 落地 in 落地窗. */
  notIn: z.optional(
    z.array(z.string().check(z.minLength(1), z.maxLength(longestJargon))).check(z.maxLength(mostExceptions)),
  ),
});
export type PlainWord = z.infer<typeof plainWordSchema>;

export const plainWordsSchema = z.array(plainWordSchema).check(z.maxLength(mostPlainWords));
