import type { RecordKey } from '../domain/record.ts';
import type { Draft } from './contract/draft.ts';
import type { PageReport, Strip } from './contract/page.ts';
import type { Remark } from './contract/panel.ts';
import type { Settings } from './contract/settings.ts';
import type { OwnTalk } from './contract/talk.ts';
import type { Taught } from './contract/teach.ts';

/** What the worker tells open pages of the extension. Nobody answers; whoever missed one asks again when it is seen. */
export type Push =
  | { push: 'read'; tabId: number; read: PageReport }
  | { push: 'changed'; customers: string[] }
  /** A line was saved, all but its rest: another panel on that record may show it still. */
  | { push: 'line-saved'; record: RecordKey; line: string; rest: string }
  /** The rep has sent words of a tab's page into the line of the record it showed. They are kept already. */
  | { push: 'sent-in'; tabId: number; record: RecordKey; draft: Draft }
  /** What he has to be told of words he sent in. */
  | { push: 'remark'; tabId: number; remark: Remark }
  /** The rep has ticked off a reminder in its notice: its row asks what came of it. */
  | { push: 'ticked-off'; tickedOff: { reminderId: string; at: number } }
  | { push: 'settings'; settings: Settings }
  | { push: 'talk'; talk: OwnTalk }
  | { push: 'blank'; blank: boolean }
  /** Lessons have changed; `pointed` where the rep has pointed at something, or would not. */
  | {
      push: 'taught';
      pointed: { tabId: number; field: Taught['field']; taught: boolean } | null;
    };

/** What the worker tells a content script. Checked by hand there. */
export type PageCommand =
  | { kept: 'rail'; open: number; tone: 'calm' | 'due' | 'late' }
  /** Heard by the script of the strip, which answers true. */
  | ({ kept: 'strip' } & Strip)
  | { kept: 'toggle' }
  | { kept: 'open' }
  | { kept: 'close' }
  | { kept: 'leave' }
  /** The rep chose another product for this site, or taught it something. */
  | { kept: 'reader' }
  /** Heard by the script that lets the rep point at a field. */
  | { kept: 'stop-pointing' }
  | { kept: 'stop' };

/** What the script is given that lets the rep point at a field. */
export interface Pointing {
  kind: string;
  field: Taught['field'];
  /** Whose reader the page is read with. */
  crm: string;
  /** What was read of the customer: none of it may stand in a selector. */
  personal: string[];
  language: 'en' | 'zh-CN';
}

/** What the script is given that makes an outline of the page. */
export interface Outlining {
  crm: string;
  personal: string[];
}

/** Whether a received message is a push of ours and not a request on its way to the worker. */
export function isPush(message: unknown): message is Push {
  return typeof message === 'object' && message !== null && 'push' in message;
}
