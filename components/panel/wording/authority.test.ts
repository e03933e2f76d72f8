import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultAuthority } from '../../../domain/capture/wording/authority.ts';
import { flagsOf } from '../../../domain/capture/wording/flags.ts';
import { settingsSchema } from '../../../messages/contract/settings.ts';
import { changedList, entriesIn, textOf } from './authority.ts';

describe('the list of what the rep may not grant, as he edits it', () => {
  it('comes back as it went in, in either language', () => {
    for (const language of ['en', 'zh-CN'] as const) {
      expect(entriesIn(textOf(defaultAuthority, language)).sort()).toEqual([...defaultAuthority].sort());
    }
  });

  it('stands with the entries of the language of the interface first', () => {
    expect(textOf(['免费', '# off', '打#折'], 'en')).toBe('# off\n免费\n打#折');
    expect(textOf(['# off', '免费'], 'zh-CN')).toBe('免费\n# off');
  });

  it('takes the signs as any keyboard writes them', () => {
    const entries = entriesIn('  账期……延 \n打＃折\nhold...price\nhold…price\n#…\n\n');
    expect(entries).toEqual(['账期…延', '打#折', 'hold…price']);
    const [flag] = flagsOf('周五前账期再给您延一个月', { authority: entries });
    expect(flag?.flag).toBe('beyond-authority');
  });

  it('can be stored as far as its lines are no longer than may be, whatever was typed', () => {
    const line = fc.string({
      maxLength: 60,
      unit: fc.constantFrom('a', ' ', '#', '＃', '…', '.', '\t', '折'),
    });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        const entries = entriesIn(lines.join('\n'));
        expect(settingsSchema.shape.authority.safeParse(entries).success).toBe(true);
        expect(entriesIn(entries.join('\n'))).toEqual(entries);
      }),
    );
  });

  it('takes a change of it with what was changed elsewhere, entry by entry', () => {
    const lists = fc.uniqueArray(fc.constantFrom<string>('a', 'b', 'c', 'd'));
    fc.assert(
      fc.property(lists, lists, lists, (before, after, now) => {
        const result = changedList(now, { before, after });
        for (const entry of ['a', 'b', 'c', 'd']) {
          const isTouched = before.includes(entry) !== after.includes(entry);
          expect(result.filter((some) => some === entry)).toHaveLength(
            Number((isTouched ? after : now).includes(entry)),
          );
        }
      }),
    );
  });
});
