import type { Sighting } from '../../domain/facts.ts';
import type { CustomerView } from '../../messages/contract/customer.ts';
import type { Seen } from '../../messages/contract/page.ts';
import { type Subject, subjectOf } from '../shared/capture/subject.ts';
import { type PanelState, shownView } from './state.ts';

/** What kind of screen the panel shows, and what `<html data-read-status>` says. */
export type ReadStatus = 'reading' | 'customer' | 'not-customer' | 'unreadable' | 'ambiguous' | 'updated';

/** The customer on the screen: who it is, how that is known, and what is recorded (null until the worker has answered). */
export interface Shown {
  subject: Subject;
  nameFrom: 'page' | 'rep' | 'record';
  view: CustomerView | null;
}

export type Screen =
  | { status: 'customer'; shown: Shown }
  | { status: 'unreadable'; sighting: Sighting | null }
  /** `choices`: the records on the page whose name and identity are known. */
  | { status: 'ambiguous'; choices: Seen[] }
  | { status: Exclude<ReadStatus, 'customer' | 'unreadable' | 'ambiguous'> };

/** The screen a state asks for. */
export function screenOf(state: PanelState): Screen {
  if (state.phase === 'updated') return { status: 'updated' };
  const view = shownView(state);
  if (state.customerId !== null) return ownCustomerScreen(view);
  const { read } = state;
  if (state.phase === 'new' || state.phase === 'starting') return { status: 'reading' };
  if (read === null || read.status === 'gone') return { status: 'not-customer' };
  if (read.status === 'ambiguous') return { status: 'ambiguous', choices: read.choices ?? [] };
  if (read.status !== 'customer' && read.status !== 'unreadable') return { status: read.status };
  if (!read.record) return { status: 'unreadable', sighting: null };
  const subject = subjectOf(read.record, read.facts, read.recordUrl ?? read.url, view);
  if (subject.name) {
    const nameFrom = isTyped(view) ? 'rep' : subject.sighting.facts.name ? 'page' : 'record';
    return { status: 'customer', shown: { subject, nameFrom, view } };
  }
  // A record without a name on the page may have one of the rep's; only the worker's answer can tell.
  return view === null ? { status: 'reading' } : { status: 'unreadable', sighting: subject.sighting };
}

/** A customer opened by itself, without a page: shown by the record that was seen last. */
function ownCustomerScreen(view: CustomerView | null): Screen {
  if (view === null) return { status: 'reading' };
  const last = [...view.records].sort((a, b) => b.body.seenAt - a.body.seenAt)[0];
  if (!last) return { status: 'not-customer' };
  const { record, facts, url } = last.body;
  const subject = subjectOf(record, facts, url, view);
  return { status: 'customer', shown: { subject, nameFrom: isTyped(view) ? 'rep' : 'record', view } };
}

function isTyped(view: CustomerView | null): boolean {
  return view?.customer?.body.corrected.name !== undefined;
}
