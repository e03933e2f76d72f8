import { recordKeyText } from '../../domain/record.ts';
import type { CustomerView } from '../../messages/contract/customer.ts';
import type { PageReport } from '../../messages/contract/page.ts';
import type { PanelLook } from '../../messages/contract/panel.ts';
import type { ErrorCode } from '../../messages/errors.ts';

/** What the panel shows. A pure fold of what it heard, so that the order in which answers arrive can be tested. */
export interface PanelState {
  /**
   * `new`: nothing was answered yet. `starting`: another tab came to the front and was not looked at yet. `refused`: the
   * page this frame lies in may not see it. `updated`: this copy of the extension is gone.
   */
  phase: 'new' | 'starting' | 'running' | 'refused' | 'updated';
  /** Why nothing could be asked; null once something was answered. */
  trouble: ErrorCode | null;
  tabId: number | null;
  read: PageReport | null;
  /** What is known of the record `key` and of no other; null until the worker has answered for it. */
  view: { key: string; value: CustomerView } | null;
  /** The asking whose answer `view` is; answers of earlier ones come too late. */
  answered: number;
  /** Grows with everything that makes answers to earlier looks out of date. */
  generation: number;
  /** The panel is on one customer of its own and follows no page. */
  customerId: string | null;
  blank: boolean;
  notificationsDenied: boolean;
}

export const firstState: PanelState = {
  phase: 'new',
  trouble: null,
  tabId: null,
  read: null,
  view: null,
  answered: 0,
  generation: 0,
  customerId: null,
  blank: false,
  notificationsDenied: false,
};

export type Heard =
  | { type: 'looked'; generation: number; asking: number; look: PanelLook }
  | { type: 'viewed'; key: string; asking: number; view: CustomerView }
  | { type: 'failed'; code: ErrorCode }
  | { type: 'read'; tabId: number; read: PageReport }
  | { type: 'tab'; tabId: number }
  | { type: 'customer'; customerId: string }
  | { type: 'blank'; blank: boolean };

/** The panel after it heard one more thing. */
export function afterHearing(state: PanelState, heard: Heard): PanelState {
  switch (heard.type) {
    case 'looked':
      return afterLook(state, heard);
    case 'viewed':
      return afterView(state, heard.key, heard.asking, heard.view);
    case 'failed':
      return afterFailure(state, heard.code);
    case 'read':
      return afterRead(state, heard.tabId, heard.read);
    case 'tab':
      if (heard.tabId === state.tabId) return state;
      return {
        ...state,
        phase: state.phase === 'new' ? 'new' : 'starting',
        tabId: heard.tabId,
        read: null,
        view: null,
        generation: state.generation + 1,
      };
    case 'customer':
      return { ...state, customerId: heard.customerId };
    case 'blank':
      return { ...state, blank: heard.blank, generation: state.generation + 1 };
  }
}

function afterLook(
  state: PanelState,
  { generation, asking, look }: Extract<Heard, { type: 'looked' }>,
): PanelState {
  const heard: PanelState = {
    ...state,
    phase: 'running',
    trouble: null,
    blank: look.blank,
    notificationsDenied: look.notifications === 'denied',
  };
  // The page moved on while this was asked, or was blanked: its settings hold, its customer may not. Until that is known
  // none is missing, and what is blank stays so.
  if (generation !== state.generation) {
    const phase = state.phase === 'running' ? 'running' : 'starting';
    return { ...heard, phase, tabId: state.tabId ?? look.tabId, blank: state.blank || look.blank };
  }
  const next = { ...heard, tabId: look.tabId ?? state.tabId, read: look.read };
  return afterView(withoutOthers(next), shownKey(next), asking, look.view);
}

function afterView(state: PanelState, key: string | null, asking: number, value: CustomerView): PanelState {
  if (key === null || key !== shownKey(state) || asking <= state.answered) return state;
  return { ...state, trouble: null, answered: asking, view: { key, value } };
}

function afterFailure(state: PanelState, code: ErrorCode): PanelState {
  if (code === 'not-allowed') return { ...firstState, phase: 'refused' };
  if (code === 'updated') return { ...firstState, phase: 'updated' };
  return { ...state, phase: 'running', trouble: code };
}

function afterRead(state: PanelState, tabId: number, read: PageReport): PanelState {
  if (state.customerId !== null) return state;
  // Before the first answer the panel does not know its tab: whatever was asked by then is asked again.
  if (state.tabId === null) return { ...state, generation: state.generation + 1 };
  if (state.tabId !== tabId) return state;
  return withoutOthers({ ...state, read, generation: state.generation + 1 });
}

/** Drops what is known of any record but the one that is shown now. */
function withoutOthers(state: PanelState): PanelState {
  return state.view && state.view.key !== shownKey(state) ? { ...state, view: null } : state;
}

/** The key under which a customer is shown now; null while the page shows none, or is still being read. */
export function shownKey({ customerId, read }: Pick<PanelState, 'customerId' | 'read'>): string | null {
  if (customerId !== null) return `customer ${customerId}`;
  if (!read?.record || (read.status !== 'customer' && read.status !== 'unreadable')) return null;
  return recordKeyText(read.record);
}

/** What is known of the shown record; null until it was answered. Never of any other record. */
export function shownView(state: PanelState): CustomerView | null {
  return state.view && state.view.key === shownKey(state) ? state.view.value : null;
}
