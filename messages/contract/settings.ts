import * as z from 'zod/mini';
import { hintNames } from '../../domain/capture/hint-names.ts';
import { instantSchema } from '../../domain/due.ts';
import {
  longestKindWord,
  longestNotGranted,
  mostKindWords,
  mostNotGranted,
  mostPromiseKinds,
} from '../../domain/limits.ts';
import { kindSchema as promiseKindSchema } from '../../domain/promise/schema.ts';
import { leadsSchema, standardsSchema } from '../../domain/standards/schema.ts';
import { trades } from '../../domain/talk/names.ts';
import { ownHoursSchema } from '../../domain/time/schema.ts';

/** Settings of the rep's own. `auto` follows the browser or the system. */
export const settingsSchema = z.object({
  language: z.enum(['auto', 'en', 'zh-CN']),
  theme: z.enum(['auto', 'light', 'dark']),
  namesInNotifications: z.boolean(),
  /** By which words a kind of promise is known; null for the words everybody begins with. */
  promiseKinds: z.nullable(
    z
      .array(
        z.object({
          kind: promiseKindSchema.check(z.minLength(1)),
          words: z
            .array(z.string().check(z.minLength(1), z.maxLength(longestKindWord)))
            .check(z.maxLength(mostKindWords)),
        }),
      )
      .check(z.maxLength(mostPromiseKinds)),
  ),
  /** How long what takes, by kind of promise and tier; null for what everybody begins with. */
  standards: z.nullable(standardsSchema),
  /** How long before what is due he is reminded, by kind of promise and tier; null for what everybody begins with. */
  leads: z.nullable(leadsSchema),
  /** Whether he is asked for the next step of a promise that nothing happens to. */
  nudges: z.boolean(),
  /** What the rep does not want to be told of a promise while he types it. */
  wordingOff: z.array(z.enum(hintNames)),
  /** What the rep may not grant by himself; null for the list everybody begins with. */
  authority: z.nullable(
    z
      .array(z.string().check(z.trim(), z.minLength(1), z.maxLength(longestNotGranted)))
      .check(z.maxLength(mostNotGranted)),
  ),
  /** How the rep is called in what he says to customers, and whom he works for; empty where he has not said. */
  me: z.string().check(z.maxLength(60)),
  company: z.string().check(z.maxLength(100)),
  /** Whose words come first among the talk tracks. */
  trade: z.enum(trades),
  /** Whether the rep saw the last test notice, and when he said so; null where he never did. */
  noticesSeen: z.nullable(z.object({ seen: z.boolean(), at: instantSchema })),
  /** When the rep works; null for the usual hours, with the public holidays of where his machine is. */
  work: z.nullable(ownHoursSchema),
});
export type Settings = z.infer<typeof settingsSchema>;

/** The rep's own settings. */
export const settingsMessages = {
  'settings.set': { trust: 'ui', input: z.partial(settingsSchema), output: settingsSchema },
} as const;
