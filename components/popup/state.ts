import { recordKeyText } from '../../domain/record.ts';
import type { ListedGroup } from '../../domain/reminder/agenda.ts';
import type { PageReport } from '../../messages/contract/page.ts';
import type { PanelLook } from '../../messages/contract/panel.ts';
import type { AgendaCounts, AgendaItem } from '../../messages/contract/reminder.ts';
import type { ErrorCode } from '../../messages/errors.ts';
import { cloudOf } from '../../readers/catalog.ts';
import { type Subject, subjectOf } from '../shared/capture/subject.ts';

/** A site the rep could start using: its host, or the product whose cloud it belongs to, with all that is asked for. */
export interface Site {
  name: string;
  patterns: string[];
}

/** What the page in front is read as. */
export interface ReadAs {
  /** The site's. */
  origin: string;
  crm: string;
  /** Whether the rep has said so. */
  isChosen: boolean;
  /** The site is a CRM's own cloud: there is nothing to choose. */
  isCloud: boolean;
}

/** What the popup shows. A pure fold of what it heard, so that the order in which answers arrive can be tested. */
export interface PopupState {
  isReady: boolean;
  trouble: ErrorCode | null;
  tabId: number | null;
  /** The site of the tab in front if the rep could start using it; null if he cannot or already does. */
  newSite: Site | null;
  /** What the site in front is read as; null where it is not read at all. */
  readAs: ReadAs | null;
  /** The customer on the tab in front. */
  subject: Subject | null;
  /** What is listed of what is due, and which groups have more. */
  items: AgendaItem[];
  more: readonly ListedGroup[];
  /** How many there are in all, and as of when; null until they are counted. */
  counts: (AgendaCounts & { at: number }) | null;
  blank: boolean;
  notificationsDenied: boolean;
  /** The askings whose answers stand; answers of earlier ones come too late. */
  looked: number;
  listed: number;
  /** Grows with every page the tab goes to: a look at an earlier one may no longer say which customer it is. */
  generation: number;
}

export const firstState: PopupState = {
  isReady: false,
  trouble: null,
  tabId: null,
  newSite: null,
  readAs: null,
  subject: null,
  items: [],
  more: [],
  counts: null,
  blank: false,
  notificationsDenied: false,
  looked: 0,
  listed: 0,
  generation: 0,
};

export type Heard =
  | {
      type: 'looked';
      asking: number;
      generation: number;
      tabId: number | null;
      newSite: Site | null;
      look: PanelLook;
    }
  | { type: 'listed'; asking: number; items: AgendaItem[]; more: readonly ListedGroup[] }
  | { type: 'listed-more'; asking: number; group: ListedGroup; items: AgendaItem[]; more: boolean }
  | { type: 'counted'; asking: number; counts: AgendaCounts; at: number }
  | { type: 'read'; tabId: number; read: PageReport }
  | { type: 'blank'; blank: boolean }
  | { type: 'failed'; code: ErrorCode }
  | { type: 'ready' };

/** The popup after it heard one more thing. */
export function afterHearing(state: PopupState, heard: Heard): PopupState {
  switch (heard.type) {
    case 'looked':
      return heard.asking <= state.looked ? state : afterLook(state, heard);
    case 'listed': {
      const { asking, items, more } = heard;
      return asking <= state.listed ? state : { ...state, items, more, listed: asking, trouble: null };
    }
    case 'listed-more':
      return heard.asking <= state.listed ? state : afterMore(state, heard);
    case 'counted': {
      const { asking, counts, at } = heard;
      return asking < state.listed ? state : { ...state, counts: { ...counts, at } };
    }
    case 'read':
      return afterRead(state, heard.tabId, heard.read);
    case 'blank':
      return { ...state, blank: heard.blank, generation: state.generation + 1 };
    case 'failed':
      return { ...state, trouble: heard.code };
    case 'ready':
      return { ...state, isReady: true };
  }
}

/** More of a group joins what is listed; what was heard twice is listed once. */
function afterMore(state: PopupState, heard: Extract<Heard, { type: 'listed-more' }>): PopupState {
  const known = new Set(state.items.map(({ reminder }) => reminder.id));
  const fresh = heard.items.filter(({ reminder }) => !known.has(reminder.id));
  const others = state.more.filter((group) => group !== heard.group);
  return {
    ...state,
    items: [...state.items, ...fresh],
    more: heard.more ? [...others, heard.group] : others,
  };
}

function afterLook(state: PopupState, heard: Extract<Heard, { type: 'looked' }>): PopupState {
  const { asking, generation, tabId, newSite, look } = heard;
  const isOfThisPage = generation === state.generation;
  return {
    ...state,
    looked: asking,
    tabId,
    newSite,
    blank: look.blank || (state.blank && !isOfThisPage),
    notificationsDenied: look.notifications === 'denied',
    readAs: readAsOf(look),
    // The page moved on while this was asked, or was blanked: its settings hold, its customer may not.
    subject: isOfThisPage ? subjectOfLook(look) : state.subject,
  };
}

/** The moment the tab shows another record, nothing may be recorded for the one before. */
function afterRead(state: PopupState, tabId: number, { record }: PageReport): PopupState {
  // Before the first answer the popup does not know its tab: whatever was asked by then is asked again.
  if (state.tabId !== null && state.tabId !== tabId) return state;
  const key = record ? recordKeyText(record) : null;
  return {
    ...state,
    generation: state.generation + 1,
    subject: state.subject?.key === key ? state.subject : null,
  };
}

function readAsOf({ read, chosenCrm }: PanelLook): ReadAs | null {
  const url = URL.parse(read?.url ?? '');
  if (!read?.crm || !url) return null;
  return {
    origin: url.origin,
    crm: read.crm,
    isChosen: chosenCrm !== null,
    isCloud: cloudOf(url) !== undefined,
  };
}

function subjectOfLook({ read, view }: PanelLook): Subject | null {
  if (!read?.record || (read.status !== 'customer' && read.status !== 'unreadable')) return null;
  const subject = subjectOf(read.record, read.facts, read.recordUrl ?? read.url, view);
  return subject.name ? subject : null;
}
