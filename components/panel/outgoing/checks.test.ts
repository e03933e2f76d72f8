import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { starterStandards } from '../../../domain/standards/starter.ts';
import { fill } from '../../../domain/talk/fill.ts';
import { parseTemplate } from '../../../domain/talk/template.ts';
import type { Values } from '../../../domain/talk/variables.ts';
import { wordsIn } from '../../../locales/index.ts';
import { starterPlainWords } from '../../../locales/talk/plain-words.ts';
import { inTheirPlace, leakText, lookedOver, missingIn } from './checks.ts';

const list = Object.values(starterPlainWords).flat();
const telling = { standards: starterStandards, tier: 'standard', dayHours: 9 };
const look = (text: string, words = list) => lookedOver(text, words, telling);
const gaps = (text: string, proposal = text, values: Values = {}) => {
  const found = missingIn(text, fill(parseTemplate(proposal).parts, values));
  return found.map(({ at, end, variable }) => [text.slice(at, end), variable]);
};

describe('a text that goes to a customer', () => {
  it('that is plain, complete and tells nothing of others gives no pause', () => {
    const text = '王女士您好，报价单周五前给您。';
    expect(look(text)).toEqual({ jargon: [], leaks: [] });
    expect(gaps(text)).toEqual([]);
  });

  it.each([
    ['API 下周好', 'zh-CN'],
    ['The API is ready', 'en'],
  ] as const)('is offered plain words in its own language: %s', (text, language) => {
    const [own] = starterPlainWords[language].filter(({ jargon }) => jargon === 'API');
    expect(own).toBeDefined();
    for (const words of [list, list.toReversed()]) {
      expect(look(text, words).jargon.map(({ plain }) => plain)).toEqual([own?.plain]);
    }
  });

  it('names every gap where it stands, by the names of both languages', () => {
    const text = 'Hi {customer}, {reason}, ｛原因｝ [by {answer by}] {nonsense}';
    expect(gaps(text, '')).toEqual([
      ['{customer}', 'customer'],
      ['{reason}', 'reason'],
      ['｛原因｝', 'reason'],
      ['{answer by}', 'answerBy'],
    ]);
  });

  it.each([
    ['of a value', '{客户}您好，因为{原因}', { customer: '{客户}' }],
    ['of plain signs', '\\{客户\\}您好，因为{原因}', {}],
  ] as const)('takes no look of a variable for a gap: %s, changed or not', (_, track, values) => {
    const reason = ['{原因}', 'reason'];
    expect(gaps('{客户}您好，因为{原因}', track, values)).toEqual([reason]);
    expect(gaps('{客户}您好，因为缺货。', track, values)).toEqual([]);
    expect(gaps('早，{客户}，因为{原因}', track, values)).toEqual([reason]);
    expect(gaps('{客户}您好，{客户}', track, values)).toEqual([['{客户}', 'customer']]);
  });

  it('tells whose standard it gives away', () => {
    const words = wordsIn('zh-CN');
    const text = '报价单一个工作日给您';
    const [leak] = look(text).leaks;
    expect(leak && leakText(text, leak, 'standard', words)).toBe(
      words.talk.leak('一个工作日', words.talk.tiers.key ?? ''),
    );
  });

  it('says of a customer’s own time told as a rule that it is his alone', () => {
    const words = wordsIn('en');
    const text = 'For key customers a sample takes 3 days.';
    const [leak] = lookedOver(text, list, { ...telling, tier: 'key' }).leaks;
    expect(leak && leakText(text, leak, 'key', words)).toBe(words.talk.leakAsRule('3 days'));
  });

  it('calls a tier of the rep’s own by its name', () => {
    const standards = [...starterStandards, { kind: 'quote', tier: '白金', hours: 3, told: 'tier' as const }];
    const text = '报价单3小时给您';
    const [leak] = lookedOver(text, list, { ...telling, standards }).leaks;
    expect(leak && leakText(text, leak, 'standard', wordsIn('zh-CN'))).toContain('白金');
  });
});

describe('plain words in the place of jargon', () => {
  it('leave all around them as it is, for any text', () => {
    const pieces = fc.constantFrom('宕机', 'API', '回滚', ' ', 'ok, ', '好的。');
    fc.assert(
      fc.property(fc.array(pieces), (some) => {
        const text = some.join('');
        const { jargon } = look(text);
        const { at, end, text: put, words } = inTheirPlace(text, jargon);
        let expected = '';
        let from = 0;
        for (const place of jargon) {
          expected += text.slice(from, place.at) + place.plain;
          from = place.end;
        }
        const result = text.slice(0, at) + put + text.slice(end);
        expect(result).toBe(expected + text.slice(from));
        expect(words.map((word) => result.slice(word.at, word.end))).toEqual(
          jargon.map(({ plain }) => plain),
        );
      }),
    );
  });
});
