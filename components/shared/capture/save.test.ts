import { beforeEach, expect, it, vi } from 'vitest';
import { KeptError } from '../../../messages/errors.ts';
import { record } from '../../../tests/builders.ts';
import { useLines } from './line-store.ts';
import { setLine } from './lines.ts';
import { saveLine, saveLines } from './save.ts';
import { subjectOf } from './subject.ts';

const send = vi.hoisted(() => vi.fn());
vi.mock('../../../messages/client.ts', () => ({ send }));
vi.mock('../interface.ts', () => ({
  currentWords: () => ({
    toast: { saved: { note: () => '', promise: () => '' }, savedSeveral: () => '', undone: () => '' },
    ledger: { told: { theirs: () => '' } },
  }),
}));

const subject = subjectOf(record(), undefined, 'http://x/', null);
const lineNow = () => useLines.getState().lines[subject.key]?.text;
const saves = () => send.mock.calls.filter(([name]) => name === 'entry.save').map(([, input]) => input);
const entries = (...texts: string[]) =>
  texts.map((text) => ({ text, ready: { kind: 'note' as const, text } }));

beforeEach(() => {
  vi.resetAllMocks();
  send.mockResolvedValue({});
  useLines.setState({ lines: {}, cleared: {} });
});

it('several lines leave the line one after the other, each save says what is left to keep, and how far it is', async () => {
  const told = vi.fn();
  setLine(record(), { text: 'one\ntwo\ntwo' });
  await saveLines(subject, entries('one', 'two', 'two'), () => {}, told);
  expect(told.mock.calls).toEqual([[0], [1], [2]]);
  expect(saves().map(({ line, rest }) => [line, rest])).toEqual([
    ['one\ntwo\ntwo', 'two\ntwo'],
    ['two\ntwo', 'two'],
    ['two', ''],
  ]);
  expect(lineNow()).toBe('');
  expect(new Set(saves().map(({ opId }) => opId)).size).toBe(3);
});

it('several lines tried again after a lost answer are the same operations for those that may have been saved', async () => {
  setLine(record(), { text: 'one\ntwo\nthree' });
  let count = 0;
  send.mockImplementation(async (name) => {
    if (name === 'entry.save' && ++count === 2) throw new KeptError('unreachable');
    return {};
  });
  await expect(
    saveLines(
      subject,
      entries('one', 'two', 'three'),
      () => {},
      () => {},
    ),
  ).rejects.toThrow();
  expect(lineNow()).toBe('two\nthree');
  await saveLines(
    subject,
    entries('two', 'three'),
    () => {},
    () => {},
  );
  const ids = saves()
    .filter(({ entry }) => entry.text === 'two')
    .map(({ opId, entry }) => [opId, entry.id]);
  expect(ids).toHaveLength(2);
  expect(ids[0]).toEqual(ids[1]);
});

it('a line tried again unchanged is the same operation, though its words mean a later moment by then', async () => {
  const line = { text: 'send the quote in 2 hours' };
  setLine(record(), line);
  const ready = (at: number) => ({
    kind: 'promise' as const,
    text: 'send the quote',
    due: { at, zone: 'UTC', precision: 'minute' as const, deadline: false },
  });
  send.mockRejectedValueOnce(new KeptError('unreachable'));
  await expect(saveLine(subject, ready(1), line, () => {})).rejects.toThrow();
  await saveLine(subject, ready(2), line, () => {});
  const [first, ...others] = saves();
  for (const other of others) expect(other.opId).toBe(first.opId);
  expect(others).toHaveLength(1);
});
