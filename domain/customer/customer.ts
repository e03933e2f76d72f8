import type { Event } from '../event.ts';
import { recordKeyText } from '../record.ts';
import { keepingKnown, knownFacts, noFacts } from './known.ts';
import type { LevelName } from './levels.ts';
import { reachOf } from './reach.ts';
import type { CustomerRow, ExpectationRow, NoteRow, Reading, RecordRow } from './schema.ts';

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
      | 'level.read';
  }
>;

/** The customer after one more event. */
export function foldCustomer(row: CustomerRow | undefined, event: CustomerEvent): CustomerRow {
  const before = row?.body ?? newCustomer(event.at);
  const body = { ...before, ...changed(before, event) };
  const joinedTo = joinedAfter(row?.joinedTo, event);
  return {
    id: event.customerId,
    reach: reachOf(knownFacts(body.facts, body.corrected)),
    ...(joinedTo ? { joinedTo } : {}),
    body,
  };
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

function changed(body: CustomerRow['body'], event: CustomerEvent): Partial<CustomerRow['body']> {
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
  }
}

function apartAfter(before: string[], { from, apart }: { from: string; apart: boolean }): string[] {
  const others = before.filter((id) => id !== from);
  return apart ? [...others, from] : others;
}

/** How long an overall reading of the rep's own stands, in milliseconds. */
export const readingStands = 30 * 24 * 60 * 60_000;

/** The latest reading of a level if it was given in the last 30 days; undefined is shown as "—", never as a number. */
export function currentLevel(
  levels: CustomerRow['body']['levels'] | undefined,
  level: LevelName,
  now: number,
): Reading | undefined {
  const last = levels?.[level].at(-1);
  return last && now - last.at <= readingStands ? last : undefined;
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

type ExpectationEvent = Extract<Event, { type: 'expectation.noted' | 'expectation.taken-back' }>;

/** The expectation after one more event; none when it was taken back. */
export function foldExpectation(event: ExpectationEvent): ExpectationRow | undefined {
  if (event.type === 'expectation.taken-back') return undefined;
  return { id: event.subjectId, customerId: event.customerId, body: { what: event.body.what, at: event.at } };
}

type NoteEvent = Extract<Event, { type: 'note.written' | 'note.taken-back' }>;

/** The note after one more event; none when it was taken back. */
export function foldNote(event: NoteEvent): NoteRow | undefined {
  if (event.type === 'note.taken-back') return undefined;
  return { id: event.subjectId, customerId: event.customerId, body: { text: event.body.text, at: event.at } };
}
