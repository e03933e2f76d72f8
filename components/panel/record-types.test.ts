import { describe, expect, it } from 'vitest';
import { en } from '../../locales/en.ts';
import type { ReaderNotes } from '../../readers/case.ts';
import { recordTypeText } from './record-types.ts';

const files = import.meta.glob<{ notes: ReaderNotes }>('../../readers/*.cases.ts', { eager: true });
const types = Object.values(files).flatMap(({ notes }) => Object.keys(notes.kinds));
const known = new Set<string>(Object.values(en.recordTypes));

describe('the type of a record', () => {
  it.each([...new Set(types)])('%s, which a reader gives, has a word', (type) => {
    expect(known).toContain(recordTypeText(type, en.recordTypes));
  });

  it.each(['2-117', 'x_studio_plot', 'CustomModule21', '__proto__', 'constructor'])(
    '%s, which nobody knows, is shown as it is written',
    (type) => {
      expect(recordTypeText(type, en.recordTypes)).toBe(type);
    },
  );
});
