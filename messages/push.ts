import type { PageReport, Settings, Taught } from './contract.ts';

/** What the worker tells open pages of the extension. Nobody answers; whoever missed one asks again when it is seen. */
export type Push =
  | { push: 'read'; tabId: number; read: PageReport }
  | { push: 'changed'; customers: string[] }
  | { push: 'settings'; settings: Settings }
  | { push: 'blank'; blank: boolean }
  /** Lessons have changed; `pointed` where the rep has pointed at something, or would not. */
  | {
      push: 'taught';
      pointed: { tabId: number; field: Taught['field']; taught: boolean } | null;
    };

/** What the worker tells a content script. Checked by hand there. */
export type PageCommand =
  | { kept: 'rail'; open: number; tone: 'calm' | 'due' | 'late' }
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
