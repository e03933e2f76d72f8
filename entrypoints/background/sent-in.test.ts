import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { PageReport } from '../../messages/contract/page.ts';
import type { Remark } from '../../messages/contract/panel.ts';
import type { Push } from '../../messages/push.ts';
import type { Database } from '../../storage/database.ts';
import { draftFor, keepDraft } from '../../storage/drafts.ts';
import { saveEntry } from '../../storage/operations/entries.ts';
import { facts, now, promiseEntry, record, target } from '../../tests/builders.ts';
import { freshDatabase } from '../../tests/database.ts';
import { sendIn } from './sent-in.ts';
import { inTurn, keepRead, lastRemark } from './tabs.ts';

const url = 'http://127.0.0.1:8765/app/contacts/1042';
const click = { selectionText: 'Send the\nquote', pageUrl: url };
const tab = { id: 7, url };
const draft = { text: 'Send the quote', kind: 'promise', source: 'Send the\nquote' };

const fake = vi.hoisted(() => {
  const kept = new Map<string, unknown>();
  const push = vi.fn();
  const session = {
    get: async (key: string) => (kept.has(key) ? { [key]: kept.get(key) } : {}),
    set: async (some: object) => {
      for (const [key, value] of Object.entries(some)) kept.set(key, value);
    },
  };
  return {
    kept,
    push,
    ask: vi.fn(),
    database: async (): Promise<unknown> => undefined,
    browser: {
      storage: { session },
      runtime: { getContexts: async () => [], sendMessage: async (message: Push) => push(message) },
      windows: { getAll: async () => [{}] },
    },
  };
});
vi.mock('wxt/browser', () => ({ browser: fake.browser }));
vi.mock('./database.ts', () => ({ theDatabase: () => fake.database() }));
vi.mock('./failures.ts', () => ({ noteFailure: () => {} }));
vi.mock('./commands.ts', () => ({ askForPanel: fake.ask }));

let database: Database;
beforeEach(async () => {
  vi.resetAllMocks();
  fake.kept.clear();
  database = await freshDatabase();
  fake.database = async () => database;
  await shows({ status: 'customer', facts: facts() });
});
afterEach(() => {
  // Whatever became of the words, the panel opens and says it.
  expect(fake.ask).toHaveBeenCalledWith(tab.id, { kept: 'open' });
  database.close();
});

async function shows(read: Pick<PageReport, 'status'> & Partial<PageReport>): Promise<void> {
  await keepRead(tab.id, { crm: 'demo', url, record: record(), ...read });
  fake.push.mockClear();
}

/** What the rep is told, in a panel that is open and in one that opens. */
async function told(): Promise<Remark['what'] | undefined> {
  const pushed = fake.push.mock.calls.flatMap(([push]) => (push.push === 'remark' ? [push.remark] : []));
  const remark = await lastRemark(tab.id, Date.now());
  expect(pushed).toEqual(remark ? [remark] : []);
  return remark?.what;
}

const sentToPanels = () => fake.push.mock.calls.flatMap(([push]) => (push.push === 'sent-in' ? [push] : []));
const kept = async () => (await draftFor(database, record()))?.line ?? null;

it('keeps the words before any panel is told of them', async () => {
  const keptWhenTold: unknown[] = [];
  fake.push.mockImplementation(() => keptWhenTold.push(kept()));
  await sendIn(click, tab);
  expect(await Promise.all(keptWhenTold)).toEqual([draft]);
  expect(sentToPanels()).toEqual([{ push: 'sent-in', tabId: 7, record: record(), draft }]);
  expect(await told()).toBeUndefined();
});

it('takes the record of the click, and not one that is reported after it', async () => {
  const sending = sendIn(click, tab);
  const later = inTurn(tab.id, () => shows({ status: 'customer', record: record('1043'), facts: facts() }));
  await Promise.all([sending, later]);
  expect(await kept()).toEqual(draft);
  expect(await database.drafts.count()).toBe(1);
});

it('puts them behind what is half typed, once if it is done again', async () => {
  await keepDraft(database, record(), { text: 'call first,' }, { rev: 'r1', known: [] }, now);
  await sendIn(click, tab);
  await sendIn(click, tab);
  expect(await kept()).toEqual({ ...draft, text: 'call first, Send the quote' });
});

it.each<[string, Parameters<typeof shows>[0]]>([
  ['shows no customer', { status: 'not-customer' }],
  ['shows several', { status: 'ambiguous', named: record() }],
  ['is still being read', { status: 'reading' }],
  ['has no name for its record, and none is known', { status: 'unreadable' }],
])('keeps nothing and says so where the page %s', async (_what, read) => {
  await shows(read);
  await sendIn(click, tab);
  expect(await told()).toBe('no-customer');
  expect(await database.drafts.count()).toBe(0);
  expect(sentToPanels()).toEqual([]);
});

it('takes them where the page has no name, but the customer has one', async () => {
  await saveEntry(database, { opId: 'o1', target: target(), entry: promiseEntry() }, now);
  await shows({ status: 'unreadable' });
  await sendIn(click, tab);
  expect(await kept()).toEqual(draft);
});

it('keeps nothing where the tab went elsewhere while the menu was open', async () => {
  await sendIn({ ...click, pageUrl: url.replace('1042', '1041') }, tab);
  expect(await told()).toBe('no-customer');
  expect(await database.drafts.count()).toBe(0);
});

it('says so where they could not be kept', async () => {
  fake.database = async () => {
    throw new Error('no database');
  };
  await sendIn(click, tab);
  expect(await told()).toBe('failed');
  expect(sentToPanels()).toEqual([]);
});
