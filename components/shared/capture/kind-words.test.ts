import { describe, expect, it } from 'vitest';
import { defaultPromiseKinds } from '../../../domain/capture/promise-kind.ts';
import { settingsSchema } from '../../../messages/contract/settings.ts';
import { addKind, rowsOf, wordsIn } from './kind-words.ts';

describe('the words of kinds of promises, as the rep edits them', () => {
  it('come back as they went in', () => {
    for (const language of ['en', 'zh-CN'] as const) {
      const back = rowsOf(defaultPromiseKinds, language).map(({ text }) => wordsIn(text).sort());
      expect(back).toEqual(defaultPromiseKinds.map(({ words }) => words.toSorted()));
    }
  });

  it('stand with those of the language of the interface first', () => {
    const [row] = rowsOf([{ kind: 'quote', words: ['报价', 'quote', '询价'] }], 'en');
    expect(row?.text).toBe('quote, 报价, 询价');
  });

  it('are kept apart by either comma, by lines and by semicolons; each counts once', () => {
    expect(wordsIn('报价，询价、Quote, quote ;\n\n bid；')).toEqual(['报价', '询价', 'quote', 'bid']);
  });

  it('can always be stored, whatever was typed', () => {
    const text = Array.from({ length: 900 }, (_, n) => `word ${n} ${'x'.repeat(60)}`).join(',');
    const rows = Array.from({ length: 60 }, (_, n) => `Kind ${n}`).reduce(
      (list, name) => {
        const more = addKind(list, name, []);
        return typeof more === 'string' ? list : more;
      },
      rowsOf(defaultPromiseKinds, 'en'),
    );
    const promiseKinds = rows.map(({ kind }) => ({ kind, words: wordsIn(text) }));
    expect(settingsSchema.shape.promiseKinds.safeParse(promiseKinds).success).toBe(true);
  });

  it('take no second kind of the same name, also not of one as it is shown', () => {
    const rows = rowsOf(defaultPromiseKinds, 'en');
    expect(addKind(rows, 'QUOTE', [])).toBe('exists');
    expect(addKind(rows, '报价', ['quote', '报价'])).toBe('exists');
    expect(addKind(rows, '试用', ['报价'])).toContainEqual({ kind: '试用', text: '试用' });
  });
});
