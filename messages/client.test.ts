import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isOrphaned, listen, send } from './client.ts';

const runtime = vi.hoisted(() => ({
  sendMessage: vi.fn(),
  onMessage: { addListener: vi.fn(), removeListener: vi.fn() },
}));
vi.mock('wxt/browser', () => ({ browser: { runtime } }));

beforeEach(() => {
  vi.resetAllMocks();
  vi.stubGlobal('chrome', { runtime: { id: 'kept' } });
});
afterEach(() => vi.unstubAllGlobals());

describe('asking the worker', () => {
  it('gives its answer, having sent the name and what it carries', async () => {
    runtime.sendMessage.mockResolvedValue({ ok: true, value: { items: [], later: 0 } });
    expect(await send('agenda', {})).toEqual({ items: [], later: 0 });
    expect(runtime.sendMessage).toHaveBeenCalledExactlyOnceWith({ kept: 'agenda', input: {} });
  });

  it('rejects with the code and the details of a failure, without asking again', async () => {
    runtime.sendMessage.mockResolvedValue({ ok: false, code: 'text-too-long', detail: { most: '2000' } });
    await expect(send('agenda', {})).rejects.toMatchObject({
      code: 'text-too-long',
      detail: { most: '2000' },
    });
    expect(runtime.sendMessage).toHaveBeenCalledOnce();
  });

  it('asks again, with the same operation, where the worker stopped before it answered', async () => {
    runtime.sendMessage
      .mockRejectedValueOnce(new Error('The message port closed'))
      .mockResolvedValueOnce(undefined)
      .mockResolvedValueOnce({ ok: true, value: {} });
    const input = { opId: 'o1', reminderId: 'r1' };
    expect(await send('reminder.done', input)).toEqual({});
    for (const [message] of runtime.sendMessage.mock.calls)
      expect(message).toEqual({ kept: 'reminder.done', input });
    expect(runtime.sendMessage).toHaveBeenCalledTimes(3);
  });

  it('says unreachable when no answer ever comes', async () => {
    runtime.sendMessage.mockRejectedValue(new Error('no receiver'));
    await expect(send('agenda', {})).rejects.toMatchObject({ code: 'unreachable' });
  });

  it('says updated, and asks nobody, on a page an update has left behind', async () => {
    vi.stubGlobal('chrome', { runtime: {} });
    expect(isOrphaned()).toBe(true);
    await expect(send('agenda', {})).rejects.toMatchObject({ code: 'updated' });
    expect(runtime.sendMessage).not.toHaveBeenCalled();
  });

  it('says updated when the update comes while it asks', async () => {
    runtime.sendMessage.mockImplementation(() => {
      vi.stubGlobal('chrome', {});
      return Promise.reject(new Error('Extension context invalidated.'));
    });
    await expect(send('agenda', {})).rejects.toMatchObject({ code: 'updated' });
  });
});

describe('hearing the worker', () => {
  it('passes pushes on, answers nothing, and stops when told', () => {
    const hear = vi.fn();
    const stop = listen(hear);
    const [onMessage] = runtime.onMessage.addListener.mock.calls[0] ?? [];
    expect(onMessage({ push: 'blank', blank: true })).toBeUndefined();
    expect(onMessage({ kept: 'agenda', input: {} })).toBeUndefined();
    expect(onMessage(null)).toBeUndefined();
    expect(hear).toHaveBeenCalledExactlyOnceWith({ push: 'blank', blank: true });
    stop();
    expect(runtime.onMessage.removeListener).toHaveBeenCalledWith(onMessage);
  });
});
