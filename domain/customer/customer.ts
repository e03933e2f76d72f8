import type { Event } from '../event.ts';
import { recordKeyText } from '../record.ts';
import { keepingKnown, knownFacts, noFacts } from './known.ts';
import { reachOf } from './reach.ts';
import type { CustomerRow, NoteRow, Reading, RecordRow } from './schema.ts';

type CustomerEvent = Extract<
  Event,
  {
    type:
      | 'customer.opened'
      | 'customer.seen'
      | 'customer.corrected'
      | 'customer.joined'
      | 'customer.parted'
      | 'customer.kept-apart'
      | 'customer.tiered'
      | 'customer.paced'
      | 'customer.zoned'
      | 'level.read'
      | 'level.taken-back';
  }
>;

/** The customer after one more event. */
export function foldCustomer(row: CustomerRow | undefined, event: CustomerEvent): CustomerRow {
  const before = row?.body ?? newCustomer(event.at);
  const body = bodyAfter(before, event);
  const joinedTo = joinedAfter(row?.joinedTo, event);
  return {
    id: event.customerId,
    reach: reachOf(knownFacts(body.facts, body.corrected)),
    ...(joinedTo ? { joinedTo } : {}),
    body,
  };
}

function bodyAfter(before: CustomerRow['body'], event: CustomerEvent): CustomerRow['body'] {
  switch (event.type) {
    case 'customer.tiered':
      return saying(before, 'tier', event.body.tier);
    case 'customer.paced':
      return saying(before, 'cadence', event.body.days);
    case 'customer.zoned':
      return saying(before, 'zone', event.body.zone);
    default:
      return { ...before, ...changed(before, event) };
  }
}

/** The customer with something the rep said, or without it where he took it back. */
function saying<K extends 'tier' | 'cadence' | 'zone'>(
  before: CustomerRow['body'],
  key: K,
  value: Required<CustomerRow['body']>[K] | null,
): CustomerRow['body'] {
  const { [key]: _, ...others } = before;
  return (value === null ? others : { ...others, [key]: value }) as CustomerRow['body'];
}

function joinedAfter(joinedTo: string | undefined, event: CustomerEvent): string | undefined {
  if (event.type === 'customer.joined') return event.body.to;
  return event.type === 'customer.parted' ? undefined : joinedTo;
}

function newCustomer(since: number): CustomerRow['body'] {
  return {
    facts: noFacts,
    corrected: {},
    records: [],
    levels: { hopesFor: [], canGive: [], happened: [] },
    since,
  };
}

function changed(
  body: CustomerRow['body'],
  event: Exclude<CustomerEvent, { type: 'customer.tiered' | 'customer.paced' | 'customer.zoned' }>,
): Partial<CustomerRow['body']> {
  switch (event.type) {
    case 'customer.opened':
    case 'customer.seen': {
      const key = recordKeyText(event.body.record);
      const records = body.records.includes(key) ? body.records : [...body.records, key];
      return { facts: keepingKnown(body.facts, event.body.facts), records };
    }
    case 'customer.corrected':
      return { corrected: { ...body.corrected, ...event.body } };
    case 'customer.kept-apart':
      return { apart: apartAfter(body.apart ?? [], event.body) };
    case 'customer.joined':
    case 'customer.parted':
      return {};
    case 'level.read': {
      const { level, value, cause } = event.body;
      const reading: Reading = { at: event.at, value, ...(cause ? { cause } : {}) };
      return { levels: { ...body.levels, [level]: [...body.levels[level], reading] } };
    }
    case 'level.taken-back': {
      const { level } = event.body;
      return { levels: { ...body.levels, [level]: body.levels[level].slice(0, -1) } };
    }
  }
}

function apartAfter(before: string[], { from, apart }: { from: string; apart: boolean }): string[] {
  const others = before.filter((id) => id !== from);
  return apart ? [...others, from] : others;
}

type SightingEvent = Extract<Event, { type: 'customer.opened' | 'customer.seen' }>;

/** The record as it was just seen. */
export function foldRecord(event: SightingEvent): RecordRow {
  const { record, facts, url } = event.body;
  return {
    key: recordKeyText(record),
    customerId: event.customerId,
    body: { record, facts, url, seenAt: event.at },
  };
}

type NoteEvent = Extract<Event, { type: 'note.written' | 'note.judged' | 'note.taken-back' }>;

/** The note after one more event; none when it was taken back. */
export function foldNote(row: NoteRow | undefined, event: NoteEvent): NoteRow | undefined {
  switch (event.type) {
    case 'note.written': {
      const { text, feedback } = event.body;
      const body = { text, at: event.at, ...(feedback ? { feedback } : {}) };
      return { id: event.subjectId, customerId: event.customerId, body };
    }
    case 'note.judged': {
      if (!row) return undefined;
      const { feedback: _, ...plain } = row.body;
      const { feedback } = event.body;
      return { ...row, body: feedback ? { ...plain, feedback } : plain };
    }
    case 'note.taken-back':
      return undefined;
  }
}
