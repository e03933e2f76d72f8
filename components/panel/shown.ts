import { knownFacts } from '../../domain/customer/customer.ts';
import type { Facts, Sighting } from '../../domain/facts.ts';
import { recordKeyText } from '../../domain/record.ts';
import type { CustomerView } from '../../messages/contract.ts';
import type { Subject } from '../shared/capture/subject.ts';
import { type PanelState, shownView } from './state.ts';

/** What kind of screen the panel shows, and what `<html data-read-status>` says. */
export type ReadStatus = 'reading' | 'customer' | 'not-customer' | 'unreadable' | 'ambiguous' | 'updated';

/** The customer on the screen: who it is, where it was seen, and what is known (null until the worker has answered). */
export interface Shown {
  subject: Subject;
  facts: Facts;
  nameFrom: 'page' | 'rep' | 'record';
  view: CustomerView | null;
}

export type Screen =
  | { status: 'customer'; shown: Shown }
  | { status: 'unreadable'; sighting: Sighting | null }
  | { status: Exclude<ReadStatus, 'customer' | 'unreadable'> };

const noFacts: Facts = { name: '', company: '', title: '', phones: [], emails: [] };

/** The screen a state asks for. */
export function screenOf(state: PanelState): Screen {
  if (state.phase === 'updated') return { status: 'updated' };
  const view = shownView(state);
  if (state.customerId !== null) return ownCustomerScreen(view);
  const { read } = state;
  if (state.phase === 'new' || state.phase === 'starting') return { status: 'reading' };
  if (read === null || read.status === 'gone') return { status: 'not-customer' };
  if (read.status !== 'customer' && read.status !== 'unreadable') return { status: read.status };
  if (!read.record) return { status: 'unreadable', sighting: null };
  const sighting = { record: read.record, facts: read.facts ?? noFacts, url: read.url };
  const shown = shownOf(sighting, view);
  if (shown.facts.name) return { status: 'customer', shown };
  // A record without a name on the page may have one of the rep's; only the worker's answer can tell.
  return view === null ? { status: 'reading' } : { status: 'unreadable', sighting };
}

/** A customer opened by itself, without a page: shown by the record that was seen last. */
function ownCustomerScreen(view: CustomerView | null): Screen {
  if (view === null) return { status: 'reading' };
  const last = [...view.records].sort((a, b) => b.body.seenAt - a.body.seenAt)[0];
  if (!last) return { status: 'not-customer' };
  const { record, facts, url } = last.body;
  const shown = shownOf({ record, facts, url }, view);
  return {
    status: 'customer',
    shown: { ...shown, nameFrom: shown.nameFrom === 'page' ? 'record' : shown.nameFrom },
  };
}

/** What the page says over what was last known of the customer; what the rep put right outranks both. */
function shownOf(sighting: Sighting, view: CustomerView | null): Shown {
  const body = view?.customer?.body;
  const seen = sighting.facts;
  const old = body?.facts ?? noFacts;
  const facts = knownFacts(
    {
      name: seen.name || old.name,
      company: seen.company || old.company,
      title: seen.title || old.title,
      phones: seen.phones.length > 0 ? seen.phones : old.phones,
      emails: seen.emails.length > 0 ? seen.emails : old.emails,
    },
    body?.corrected ?? {},
  );
  const nameFrom = body?.corrected.name !== undefined ? 'rep' : seen.name ? 'page' : 'record';
  return {
    subject: { key: recordKeyText(sighting.record), sighting, name: facts.name },
    facts,
    nameFrom,
    view,
  };
}
