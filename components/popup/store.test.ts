import { beforeEach, expect, it, vi } from 'vitest';
import type { AgendaItem } from '../../messages/contract/reminder.ts';
import { hour, minute, reminder } from '../../tests/builders.ts';
import { firstState } from './state.ts';
import { listMore, reloadAgenda, usePopup } from './store.ts';

const send = vi.hoisted(() => vi.fn());
vi.mock('wxt/browser', () => ({ browser: { i18n: { getUILanguage: () => 'en' } } }));
vi.mock('../../messages/client.ts', () => ({ send, listen: vi.fn() }));

/** What the worker has that is overdue, and how many of it are told at once. */
const all = Array.from({ length: 6 }, (_, at): AgendaItem => {
  const dueAt = Date.now() - hour + at * minute;
  return { reminder: reminder({ id: `r${at}`, dueAt }), name: '', company: '', phone: '' };
});
const page = 2;

beforeEach(() => {
  vi.resetAllMocks();
  usePopup.setState({ ...firstState, items: all.slice(0, page), more: ['now'] });
});

const listed = () => usePopup.getState().items.map(({ reminder }) => reminder.id);

it('“show more” shows more also where the list was asked for anew before its answer came', async () => {
  const held = Promise.withResolvers<void>();
  send.mockImplementation(async (name, input) => {
    if (name === 'agenda') return { items: all.slice(0, page), more: ['now'] };
    if (name === 'agenda.count') return { now: all.length, today: 0, next: 0, later: 0 };
    const from = all.findIndex(({ reminder }) => reminder.id === input.after.id) + 1;
    const answer = { items: all.slice(from, from + page), more: from + page < all.length };
    if (send.mock.calls.filter(([asked]) => asked === 'agenda.more').length === 1) await held.promise;
    return answer;
  });
  const more = listMore('now', all[page - 1] as AgendaItem);
  await reloadAgenda();
  expect(listed()).toEqual(['r0', 'r1']);
  held.resolve();
  await more;
  expect(listed()).toEqual(['r0', 'r1', 'r2', 'r3']);
});

it('“show more” shows more also where the list, asked for anew before its answer came, comes after it', async () => {
  const held = Promise.withResolvers<void>();
  send.mockImplementation(async (name) => {
    if (name === 'agenda.count') return { now: all.length, today: 0, next: 0, later: 0 };
    if (name === 'agenda.more') return { items: all.slice(page, 2 * page), more: true };
    const most = listed().length;
    if (send.mock.calls.filter(([asked]) => asked === 'agenda').length === 1) await held.promise;
    return { items: all.slice(0, most), more: ['now'] };
  });
  const anew = reloadAgenda();
  await listMore('now', all[page - 1] as AgendaItem);
  held.resolve();
  await anew;
  expect(listed()).toEqual(['r0', 'r1', 'r2', 'r3']);
});
