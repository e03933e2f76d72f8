import { beforeEach, describe, expect, it, vi } from 'vitest';
import { now, promiseIn, record, target } from '../tests/builders.ts';
import { contract, type MessageName } from './contract.ts';
import { errorCodes, KeptError } from './errors.ts';
import { createRouter, type Guard, type Handlers, type Sender } from './router.ts';

const ui: Sender = { id: 'kept', origin: 'chrome-extension://kept' };
const handlers = Object.fromEntries(Object.keys(contract).map((name) => [name, vi.fn()])) as unknown as {
  [N in MessageName]: ReturnType<typeof vi.fn>;
};
const guard = vi.fn<Guard>();
const report = vi.fn();
const route = createRouter(handlers as unknown as Handlers, guard, report);

beforeEach(() => {
  vi.resetAllMocks();
  guard.mockReturnValue(true);
  for (const handler of Object.values(handlers)) handler.mockResolvedValue({});
});

function ask(kept: unknown, input?: unknown, sender = ui) {
  return route({ kept, input }, sender);
}

function calledHandlers(): string[] {
  return Object.entries(handlers).flatMap(([name, handler]) => (handler.mock.calls.length > 0 ? [name] : []));
}

const saving = { opId: 'o1', target: target(), entry: { kind: 'note', id: 'n1', text: 'On leave' } };

describe('a message that is not ours', () => {
  it.each([
    ['undefined', undefined],
    ['null', null],
    ['a text', 'kept'],
    ['a number', 7],
    ['a list', ['kept']],
    ['an object without a name', { type: 'wxt:ping' }],
    ['a push of ours', { push: 'changed', customers: [] }],
    ['a name that is no text', { kept: 7, input: {} }],
    ['a name that is an object', { kept: { toString: () => 'agenda' } }],
  ])('is left to whoever owns it, at once: %s', (_what, message) => {
    expect(route(message, ui)).toBeUndefined();
    expect(guard).not.toHaveBeenCalled();
  });
});

describe('a message with a name we do not have', () => {
  it.each([
    '',
    'nothing',
    'Agenda',
    'entry.save ',
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'valueOf',
  ])('is answered with unknown-message: %j', async (name) => {
    expect(await ask(name, {})).toEqual({ ok: false, code: 'unknown-message', detail: {} });
    expect(calledHandlers()).toEqual([]);
  });
});

describe('a message of ours', () => {
  it('reaches its handler and no other, with the sender the browser tells', async () => {
    handlers['entry.save'].mockResolvedValue({ customerId: 'customer-1042' });
    expect(await ask('entry.save', saving)).toEqual({ ok: true, value: { customerId: 'customer-1042' } });
    expect(calledHandlers()).toEqual(['entry.save']);
    expect(handlers['entry.save']).toHaveBeenCalledWith(saving, ui);
  });

  it('is answered by a promise at once, so that the browser keeps the line open', () => {
    expect(ask('agenda', {})).toBeInstanceOf(Promise);
    expect(ask('nothing', {})).toBeInstanceOf(Promise);
  });

  it('loses what its shape does not name before the handler sees it', async () => {
    handlers['entry.save'].mockResolvedValue({ customerId: 'customer-1042' });
    const hostile = JSON.parse(
      '{"__proto__": {"polluted": true}, "extra": 1, "constructor": {"prototype": {}}}',
    );
    await ask('entry.save', { ...saving, ...hostile, entry: { ...saving.entry, due: 1, state: 'accepted' } });
    expect(handlers['entry.save'].mock.calls[0]?.[0]).toEqual(saving);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('is answered with what its shape names and nothing else that is stored', async () => {
    handlers['page.read'].mockResolvedValue({
      open: 2,
      tone: 'due',
      panel: false,
      language: 'en',
      top: null,
      promises: [promiseIn('agreed')],
      name: 'Grace Whitfield',
    });
    const answer = await ask('page.read', { status: 'not-customer', crm: 'demo', url: 'http://127.0.0.1/' });
    expect(answer).toMatchObject({ ok: true, value: { open: 2, tone: 'due' } });
    expect(JSON.stringify(answer)).not.toMatch(/Grace|promises|quote/);
  });
});

describe('a malformed message', () => {
  it.each<[string, MessageName, unknown, string]>([
    ['nothing at all', 'entry.save', undefined, ''],
    ['a text', 'entry.save', 'x', ''],
    ['a missing operation', 'entry.save', { ...saving, opId: undefined }, 'opId'],
    ['an empty operation', 'entry.save', { ...saving, opId: '' }, 'opId'],
    [
      'an unknown kind',
      'entry.save',
      { ...saving, entry: { kind: 'order', id: 'x', text: 'x' } },
      'entry.kind',
    ],
    [
      'a text that is a number',
      'entry.save',
      { ...saving, entry: { kind: 'note', id: 'n', text: 7 } },
      'entry.text',
    ],
    ['a level of 6', 'level.set', { opId: 'o', target: target(), level: 'happened', value: 6 }, 'value'],
    [
      'a level by another name',
      'level.set',
      { opId: 'o', target: target(), level: '__proto__', value: 3 },
      'level',
    ],
    ['a moment before 1970', 'reminder.snooze', { opId: 'o', reminderId: 'r', until: -1 }, 'until'],
    [
      'a move nobody knows',
      'promise.move',
      { opId: 'o', promiseId: 'p', seenSeq: 1, move: { move: 'keep' } },
      'move.move',
    ],
    ['a table nobody knows', 'export.chunk', { table: '__proto__', after: 0 }, 'table'],
  ])('is refused with the place of the fault: %s', async (_what, name, input, path) => {
    expect(await ask(name, input)).toEqual({ ok: false, code: 'malformed', detail: { path } });
    expect(calledHandlers()).toEqual([]);
  });

  it('is refused for a zone that no clock knows', async () => {
    const due = { at: now, zone: 'Mars/Base', precision: 'day', deadline: false };
    const entry = { kind: 'promise', id: 'p', text: 'x', due };
    expect(await ask('entry.save', { ...saving, entry })).toMatchObject({ code: 'malformed' });
  });

  it('is never quoted in the answer, for it may be personal', async () => {
    const answer = await ask('entry.save', { ...saving, opId: { secret: 'Grace Whitfield' } });
    expect(JSON.stringify(answer)).not.toContain('Grace');
  });
});

describe('a message from a page', () => {
  const seen = { status: 'not-customer', crm: 'demo', url: 'http://127.0.0.1/' };

  it('that is larger than a page has to say is refused unread', async () => {
    expect(await ask('page.read', { ...seen, padding: 'x'.repeat(64_001) })).toEqual({
      ok: false,
      code: 'too-large',
      detail: {},
    });
    expect(calledHandlers()).toEqual([]);
  });

  it('of the usual size is taken, as is a long one from our own pages', async () => {
    handlers['page.read'].mockResolvedValue(null);
    handlers['entry.save'].mockResolvedValue({ customerId: 'c' });
    expect(await ask('page.read', seen)).toEqual({ ok: true, value: null });
    const long = { ...saving, entry: { ...saving.entry, text: 'x'.repeat(100_000) } };
    expect(await ask('entry.save', long)).toMatchObject({ ok: true });
  });
});

describe('a sender the guard refuses', () => {
  it('is told not-allowed, and its message is not even looked at', async () => {
    guard.mockReturnValue(false);
    expect(await ask('entry.save', 'malformed')).toEqual({ ok: false, code: 'not-allowed', detail: {} });
    expect(calledHandlers()).toEqual([]);
  });

  it('is judged by the trust class of the message it sends', async () => {
    await ask('agenda', {});
    await ask('page.read', {});
    expect(guard.mock.calls.map(([trust]) => trust)).toEqual(['ui', 'page']);
  });

  it('may be judged later, too', async () => {
    guard.mockResolvedValue(false);
    expect(await ask('agenda', {})).toMatchObject({ code: 'not-allowed' });
  });
});

describe('a failure', () => {
  it.each(errorCodes)('that was expected passes as its code: %s', async (code) => {
    handlers.agenda.mockRejectedValue(new KeptError(code, { most: '2000' }));
    expect(await ask('agenda', {})).toEqual({ ok: false, code, detail: { most: '2000' } });
    expect(report).not.toHaveBeenCalled();
  });

  it('that nobody expected is answered as internal, without its words, and reported', async () => {
    const error = new TypeError('Grace Whitfield is undefined');
    handlers.agenda.mockRejectedValue(error);
    expect(await ask('agenda', {})).toEqual({ ok: false, code: 'internal', detail: {} });
    expect(report).toHaveBeenCalledExactlyOnceWith(error);
  });

  it('that is thrown at once is answered, too', async () => {
    handlers.agenda.mockImplementation(() => {
      throw new Error('at once');
    });
    expect(await ask('agenda', {})).toMatchObject({ ok: false, code: 'internal' });
  });

  it('of the guard lets nothing through', async () => {
    guard.mockRejectedValue(new Error('no permissions API'));
    expect(await ask('agenda', {})).toMatchObject({ ok: false, code: 'internal' });
    expect(calledHandlers()).toEqual([]);
  });

  it('to answer in the shape that was agreed is internal and reported', async () => {
    handlers['entry.save'].mockResolvedValue({ customer: 'customer-1042' });
    expect(await ask('entry.save', saving)).toEqual({ ok: false, code: 'internal', detail: {} });
    expect(report).toHaveBeenCalledOnce();
  });
});

describe('the contract', () => {
  const fromPages = Object.entries(contract).filter(([, { trust }]) => trust === 'page');

  it('lets a page report and nothing more', () => {
    // The strip is told a number; its buttons open the popup and put it out of sight.
    // What was taught on a site goes back to the pages of that site: selectors, nothing of a customer.
    expect(fromPages.map(([name]) => name).sort()).toEqual([
      'page.panel',
      'page.read',
      'page.reader',
      'page.strip',
      'page.taught',
    ]);
  });

  it('has no message whose name an object has by nature', () => {
    for (const name of Object.keys(contract)) expect(name in {}).toBe(false);
  });

  it('takes a record key from a page only with all its parts', async () => {
    const seen = {
      status: 'customer',
      crm: 'demo',
      url: 'http://127.0.0.1/',
      record: { ...record(), id: '' },
    };
    expect(await ask('page.read', seen)).toMatchObject({ code: 'malformed', detail: { path: 'record.id' } });
  });
});
