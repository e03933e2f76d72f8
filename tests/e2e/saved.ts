import { ulid } from 'ulid';
import { expect } from 'vitest';
import type { Due } from '../../domain/due.ts';
import type { Event } from '../../domain/event.ts';
import { type Projection, type Rows, replay } from '../../domain/ledger.ts';
import type { Target } from '../../messages/contract/customer.ts';
import type { Entry } from '../../messages/contract/entry.ts';
import type { KeptBrowser } from './browser.ts';
import { contactOf, type DemoCrm } from './demo-crm.ts';
import { Panel } from './panel.ts';

/** An entry as the panel sends it. */
export interface Saving {
  opId: string;
  target: Target;
  entry: Entry;
}

/** A moment some milliseconds from now, in the zone of the browser under test. */
export function dueIn(milliseconds: number): Due {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return { at: Date.now() + milliseconds, zone: timeZone, precision: 'minute', deadline: false };
}

/** The panel in a tab of its own, to send messages as the interface does. */
export async function openMessenger(browser: KeptBrowser): Promise<Panel> {
  return new Panel(await browser.extensionPage('panel.html'));
}

/** Sends a message that has to succeed and gives its answer. */
export async function sent<T>(panel: Panel, name: string, input: unknown): Promise<T> {
  const answer = await panel.send<T>(name, input);
  expect(answer, name).toMatchObject({ ok: true });
  return answer.value as T;
}

/** All rows of a table, as an export holds them. */
export async function exported<Row>(panel: Panel, table: string): Promise<Row[]> {
  const rows: Row[] = [];
  let after: number | string | null = null;
  do {
    const chunk: { rows: Row[]; next: typeof after } = await sent(panel, 'export.chunk', { table, after });
    rows.push(...chunk.rows);
    after = chunk.next;
  } while (after !== null);
  return rows;
}

/** The row of a table by its id, as an export holds it. Throws where there is none. */
export async function storedRow<Row extends { id: string }>(
  panel: Panel,
  table: string,
  id: string,
): Promise<Row> {
  const row = (await exported<Row>(panel, table)).find((one) => one.id === id);
  if (!row) throw new Error(`There is no row ${id} in ${table}.`);
  return row;
}

const keyOf: { [T in keyof Rows]: (row: Rows[T]) => string } = {
  customers: ({ id }) => id,
  records: ({ key }) => key,
  promises: ({ id }) => id,
  expectations: ({ id }) => id,
  notes: ({ id }) => id,
  reminders: ({ id }) => id,
};

/** Fails if any stored row is not what the log says, or a row or an event is missing or half there. */
export async function expectRowsToFollowTheLog(panel: Panel): Promise<Event[]> {
  const events = await exported<Event>(panel, 'events');
  const rows: Record<string, unknown> = {};
  for (const [table, key] of Object.entries(keyOf)) {
    const all = await exported(panel, table);
    rows[table] = Object.fromEntries(all.map((row) => [(key as (row: unknown) => string)(row), row]));
  }
  expect(rows).toEqual(asPlain(replay(events)));
  const operations = await exported<{ id: string }>(panel, 'operations');
  expect(new Set(operations.map(({ id }) => id))).toEqual(new Set(events.map(({ opId }) => opId)));
  return events;
}

/** As it crosses to another context: without what is undefined. */
function asPlain(projection: Projection): unknown {
  const tables = Object.entries(projection).map(([table, rows]) => [table, Object.fromEntries(rows)]);
  return JSON.parse(JSON.stringify(Object.fromEntries(tables)));
}

/** What a save is sent with from a contact's page of the demo. */
export function contactTarget(crm: DemoCrm, id: string): Target {
  const { name, phones, emails, title } = contactOf(id);
  const record = { crm: 'demo', tenant: new URL(crm.url).host, type: 'contacts', id };
  const facts = { name, company: '', title, phones: phones.map(({ number }) => number), emails };
  return { sighting: { record, facts, url: crm.contact(id) }, newCustomerId: ulid() };
}

/** A customer's wish that is shelved and to be answered in a moment; gives the id of its promise. */
export async function shelvedWish(panel: Panel, target: Target, text: string): Promise<string> {
  const promiseId = ulid();
  const move = async (made: object) => {
    const { promises } = await panel.stored(target.sighting.record);
    const seenSeq = promises.find((row) => row.id === promiseId)?.lastSeq;
    await sent(panel, 'promise.move', { opId: ulid(), promiseId, seenSeq, move: made });
  };
  await sent(panel, 'entry.save', { opId: ulid(), target, entry: { kind: 'promise', id: promiseId, text } });
  await move({ move: 'counter', offer: 'a smaller one', reason: 'the hall is full' });
  await move({ move: 'shelve', answerBy: dueIn(2000) });
  return promiseId;
}
