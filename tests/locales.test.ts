import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type MoveName, mayMove, moves, states } from '../domain/promise/moves.ts';
import { healthIn } from '../locales/health.ts';
import { languageOf, wordsIn } from '../locales/index.ts';
import { railWords, stripWords } from '../locales/rail.ts';
import { errorCodes } from '../messages/errors.ts';

const english = { ...wordsIn('en'), health: healthIn('en') };
const chinese = { ...wordsIn('zh-CN'), health: healthIn('zh-CN') };

const han = /\p{Script=Han}/u;

/** Every word of a language by its path; those with gaps are filled with numbers that can be found again. */
function texts(words: object, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, word]): [string, string][] => {
    const here = path ? `${path}.${key}` : key;
    if (typeof word === 'string') return [[here, word]];
    if (typeof word === 'function') return [[here, String(word('301', '302', '303', '304'))]];
    return texts(word, here);
  });
}

function shape(words: object, path = ''): string[] {
  return Object.entries(words).flatMap(([key, word]) => {
    const here = path ? `${path}.${key}` : key;
    return typeof word === 'object' ? shape(word, here) : [`${here}: ${typeof word}`];
  });
}

describe('the two languages', () => {
  it('have the same words, as plain text or with gaps alike', () => {
    expect(shape(chinese).sort()).toEqual(shape(english).sort());
    expect(shape(english).length).toBeGreaterThan(100);
  });

  it.each([
    ['en', english],
    ['zh-CN', chinese],
  ] as const)('have no empty text and no gap that was forgotten: %s', (_language, words) => {
    const faults = texts(words).filter(
      ([, text]) => text.trim() === '' || /undefined|\bNaN\b|\[object|\$\{/.test(text),
    );
    expect(faults).toEqual([]);
  });

  it('fill the same gaps', () => {
    const gaps = (text: string) => [...new Set(text.match(/30[1-4]/g))].sort();
    const inEnglish = new Map(texts(english));
    const faults = texts(chinese)
      .filter(([path, text]) => gaps(text).join() !== gaps(inEnglish.get(path) ?? '').join())
      .map(([path, text]) => `${path}: "${text}" says other things than "${inEnglish.get(path)}"`);
    expect(faults).toEqual([]);
  });

  it('keep Chinese out of English and write Chinese in Chinese', () => {
    const ofItsOwnName = /说到做到|简体中文|中文/g;
    const strayed = texts(english).filter(([, text]) => han.test(text.replace(ofItsOwnName, '')));
    expect(strayed).toEqual([]);
    const written = texts(chinese).filter(([, text]) => han.test(text));
    expect(written.length / texts(chinese).length).toBeGreaterThan(0.9);
  });
});

describe('one thing', () => {
  it('has one name in Chinese: a reminder is 到点, what was promised 到期, and done is 报完成', () => {
    const all = [...texts(chinese), ...texts(railWords['zh-CN']), ...texts(stripWords['zh-CN'])];
    expect(all.filter(([, text]) => /到(了)?时间|报告|项到点|提醒.{0,2}到期|件到期/.test(text))).toEqual([]);
  });
});

describe.each([
  ['en', english],
  ['zh-CN', chinese],
] as const)('in %s', (language, words) => {
  it('every error has words of its own language', () => {
    expect(Object.keys(words.errors).sort()).toEqual([...errorCodes].sort());
    for (const code of errorCodes) {
      const text = words.errors[code]({ most: '2000', state: 'agreed', move: 'accept' });
      expect(text.length, code).toBeGreaterThan(5);
      expect(han.test(text), `${code}: ${text}`).toBe(language === 'zh-CN');
    }
  });

  it('an error without its details still reads well', () => {
    for (const code of errorCodes) expect(words.errors[code]({}), code).not.toMatch(/undefined|\bNaN\b/);
  });

  it('every refused pair of state and move has a message that names both', () => {
    const names = Object.keys(moves) as MoveName[];
    const refused = states.flatMap((state) =>
      names.filter((move) => !mayMove(state, move)).map((move) => ({ state, move })),
    );
    expect(refused.length).toBeGreaterThan(100);
    const messages = refused.map((detail) => words.errors['move-refused'](detail));
    for (const message of messages) {
      expect(message.length).toBeGreaterThan(5);
      expect(han.test(message), message).toBe(language === 'zh-CN');
    }
    expect(new Set(messages).size).toBe(refused.length);
  });

  it('a state or move nobody knows is refused with words, too', () => {
    for (const odd of ['', 'keep', '__proto__', 'constructor']) {
      const message = words.errors['move-refused']({ state: odd, move: odd });
      expect(message).not.toMatch(/undefined|function|\[object/);
      expect(message.length).toBeGreaterThan(5);
    }
  });

  it('the rail’s few words say how much is open and whether it is late', () => {
    const { open } = railWords[language];
    expect(open(2, 'calm')).toContain('2');
    expect(new Set([open(2, 'calm'), open(2, 'due'), open(2, 'late')]).size).toBe(3);
  });
});

describe('the language of the interface', () => {
  it.each([
    ['auto', 'zh-CN', 'zh-CN'],
    ['auto', 'zh-TW', 'zh-CN'],
    ['auto', 'zh', 'zh-CN'],
    ['auto', 'en-GB', 'en'],
    ['auto', 'fr', 'en'],
    ['auto', '', 'en'],
    ['en', 'zh-CN', 'en'],
    ['zh-CN', 'en-US', 'zh-CN'],
  ] as const)('is, set to %s in a browser that speaks "%s": %s', (setting, browser, language) => {
    expect(languageOf(setting, browser)).toBe(language);
  });
});

describe('the words of the manifest', () => {
  const read = (locale: string) =>
    JSON.parse(
      readFileSync(`${import.meta.dirname}/../public/_locales/${locale}/messages.json`, 'utf8'),
    ) as Record<string, { message: string }>;

  it('are the same in both languages, none of them empty', () => {
    expect(Object.keys(read('zh_CN')).sort()).toEqual(Object.keys(read('en')).sort());
    for (const locale of ['en', 'zh_CN']) {
      for (const [key, { message }] of Object.entries(read(locale))) expect(message.trim(), key).not.toBe('');
    }
  });

  it('fit where a store and the browser cut them', () => {
    for (const locale of ['en', 'zh_CN']) {
      expect(read(locale).name?.message.length).toBeLessThanOrEqual(75);
      expect(read(locale).shortName?.message.length).toBeLessThanOrEqual(12);
      expect(read(locale).description?.message.length).toBeLessThanOrEqual(132);
    }
  });
});
