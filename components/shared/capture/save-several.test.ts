import { expect, it, vi } from 'vitest';
import { record } from '../../../tests/builders.ts';
import { setLine } from './lines.ts';
import { saveLines } from './save.ts';
import { subjectOf } from './subject.ts';

const send = vi.hoisted(() => vi.fn());
vi.mock('../../../messages/client.ts', () => ({ send }));
vi.mock('../interface.ts', () => ({ currentWords: () => ({ toast: { savedSeveral: () => '' } }) }));

it('a line that is left out while those before it are saved is not saved', async () => {
  setLine(record(), { text: 'one\ntwo\nthree' });
  const saved: string[] = [];
  send.mockImplementation(async (name, { entry }) => {
    if (name !== 'entry.save') return {};
    if (entry.text === 'one') setLine(record(), { text: 'one\nthree' });
    saved.push(entry.text);
    return {};
  });
  const entries = ['one', 'two', 'three'].map((text) => ({ text, ready: { kind: 'note' as const, text } }));
  await saveLines(
    subjectOf(record(), undefined, 'http://x/', null),
    entries,
    () => {},
    () => {},
  );
  expect(saved).toEqual(['one', 'three']);
});
