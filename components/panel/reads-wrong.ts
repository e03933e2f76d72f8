import type { Taught } from '../../messages/contract/teach.ts';
import type { PanelState } from './state.ts';

/** The page a panel can do something about: its tab, and the record type it was read with. */
export interface PageAtHand {
  tabId: number;
  /** Null where the page names no record, so that nothing could be said of pages of its kind. */
  kind: string | null;
}

/** The page the panel shows; null where it shows a customer of its own, or a tab nothing of ours runs in. */
export function pageAtHand({ tabId, customerId, read }: PanelState): PageAtHand | null {
  if (tabId === null || customerId !== null || read === null || read.status === 'gone') return null;
  const isRecord = read.status === 'customer' || read.status === 'unreadable';
  return { tabId, kind: isRecord ? (read.record?.type ?? null) : null };
}

/** The id of the sheet, by which its openers name it. */
export const readsWrongId = 'reads-wrong';

/** What is said of the last thing that was done in the sheet, and how it is taken back. */
export interface Said {
  text: string;
  tone: 'done' | 'failed';
  undo?: () => void;
}

/** Runs what a click in the sheet asked for, and says there what became of it. */
export type Run = (work: () => Promise<Said | null>) => Promise<void>;

/** What tells two lessons apart: of one place only the last holds. */
export function placeOf({ site, kind, field }: Taught): string {
  return JSON.stringify([site, kind, field]);
}
