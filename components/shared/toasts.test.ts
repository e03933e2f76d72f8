import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { hush, say, sayFailure, useToast } from './toasts.ts';

vi.mock('./errors.ts', () => ({ errorText: String }));

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.runAllTimers();
  hush(useToast.getState().toast?.id ?? 0);
  vi.useRealTimers();
});

const told = () => useToast.getState().toast?.text;

it('a failure can be read before what was done just after it is told', () => {
  sayFailure('Not saved.');
  vi.advanceTimersByTime(200);
  say('Saved.');
  expect(told()).toBe('Not saved.');
  vi.advanceTimersByTime(2800);
  expect(told()).toBe('Saved.');
});

it('what was done is told at once over what was done before, over an old failure, and when a failure is put away', () => {
  say('One.');
  say('Two.');
  expect(told()).toBe('Two.');
  sayFailure('Not saved.');
  vi.advanceTimersByTime(3000);
  say('Three.');
  expect(told()).toBe('Three.');
  sayFailure('Not saved.');
  say('Four.');
  hush(useToast.getState().toast?.id ?? 0);
  expect(told()).toBe('Four.');
});

it('a second failure is told at once, and waits for nothing that waits', () => {
  sayFailure('One.');
  say('Done.');
  vi.advanceTimersByTime(2000);
  sayFailure('Two.');
  expect(told()).toBe('Two.');
  vi.advanceTimersByTime(2999);
  expect(told()).toBe('Two.');
  vi.advanceTimersByTime(1);
  expect(told()).toBe('Done.');
});
