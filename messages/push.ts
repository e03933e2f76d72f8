import type { PageReport, Settings } from './contract.ts';

/** What the worker tells open pages of the extension. Nobody answers; whoever missed one asks again when it is seen. */
export type Push =
  | { push: 'read'; tabId: number; read: PageReport }
  | { push: 'changed'; customers: string[] }
  | { push: 'settings'; settings: Settings }
  | { push: 'blank'; blank: boolean };

/** What the worker tells a content script. Checked by hand there. */
export type PageCommand =
  | { kept: 'rail'; open: number; tone: 'calm' | 'due' | 'late' }
  | { kept: 'toggle' }
  | { kept: 'open' }
  | { kept: 'close' }
  | { kept: 'leave' }
  /** The rep chose another product for this site, or taught it something. */
  | { kept: 'reader' }
  | { kept: 'stop' };

/** Whether a received message is a push of ours and not a request on its way to the worker. */
export function isPush(message: unknown): message is Push {
  return typeof message === 'object' && message !== null && 'push' in message;
}
