// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { tryton } from '../../readers/tryton.ts';
import { createReaders } from './readers.ts';

const marks: [string, string[]][] = [['tryton', ['#tablist']]];
const world = globalThis as { keptReaders?: object };

/** A worker that answers late: it may have had to start first. */
function workerAnswersAfter(delay: number): void {
  const sendMessage = async ({ input: { crm } }: { input: { crm: string | null } }) => {
    await new Promise((done) => setTimeout(done, delay));
    return { ok: true, value: { crm, taught: [], marks } };
  };
  vi.stubGlobal('chrome', { runtime: { id: 'kept', sendMessage } });
}

describe('the reader of a page', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    world.keptReaders = { tryton, general: { ...tryton, crm: 'general' } };
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
    document.body.textContent = '';
  });

  /** The CRM that a page is read as after it was looked at several times a second. */
  async function readerAfter(milliseconds: number): Promise<string | undefined> {
    const { current } = createReaders(() => current());
    for (let passed = 0; passed < milliseconds; passed += 200) {
      current();
      await vi.advanceTimersByTimeAsync(200);
    }
    return current()?.crm;
  }

  function showMarks(): void {
    const list = document.createElement('ul');
    list.id = 'tablist';
    document.body.append(list);
  }

  it.each([0, 300, 3000])(
    'is that of its marks, though the page is old and the worker takes %i ms',
    async (delay) => {
      workerAnswersAfter(delay);
      showMarks();
      await vi.advanceTimersByTimeAsync(10_000);
      expect(await readerAfter(8000)).toBe('tryton');
    },
  );

  it('is the general one where no marks have come for a while', async () => {
    workerAnswersAfter(300);
    expect(await readerAfter(2000)).toBeUndefined();
    expect(await readerAfter(6000)).toBe('general');
  });

  it('is that of its marks, though they came after the general one', async () => {
    workerAnswersAfter(300);
    setTimeout(showMarks, 7000);
    expect(await readerAfter(10_000)).toBe('tryton');
  });

  it('stays while the CRM draws its frame anew', async () => {
    workerAnswersAfter(300);
    showMarks();
    setTimeout(() => {
      document.body.textContent = '';
      setTimeout(showMarks, 1000);
    }, 2000);
    for (const passed of [2200, 2600, 4000, 9000]) expect(await readerAfter(passed)).toBe('tryton');
  });

  it('goes when the CRM has left the page, as after signing out, and no general one takes its place', async () => {
    workerAnswersAfter(300);
    showMarks();
    setTimeout(() => {
      document.body.textContent = '';
    }, 2000);
    expect(await readerAfter(20_000)).toBeUndefined();
  });

  it('is asked for ever more rarely of a worker that refuses', async () => {
    const sendMessage = vi.fn(async () => ({ ok: false, code: 'database-broken' }));
    vi.stubGlobal('chrome', { runtime: { id: 'kept', sendMessage } });
    expect(await readerAfter(60_000)).toBeUndefined();
    expect(sendMessage.mock.calls.length).toBeLessThan(8);
  });

  it('is certain where the worker says so, whatever marks the page shows', async () => {
    const value = { crm: 'general', taught: [], marks: [] };
    vi.stubGlobal('chrome', { runtime: { id: 'kept', sendMessage: async () => ({ ok: true, value }) } });
    showMarks();
    expect(await readerAfter(8000)).toBe('general');
  });
});
