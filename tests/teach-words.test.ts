import { describe, expect, it } from 'vitest';
import { fieldNames } from '../domain/facts.ts';
import { teachWords } from '../locales/teach.ts';

/** Every word of a language, with its path. */
function texts(words: object, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, word]): [string, string][] =>
    typeof word === 'string' ? [[`${path}${key}`, word]] : texts(word, `${path}${key}.`),
  );
}

describe('the words drawn on the page while a rep points', () => {
  it('are the same in both languages, none of them empty or in the other one', () => {
    const english = texts(teachWords.en);
    const chinese = texts(teachWords['zh-CN']);
    expect(chinese.map(([path]) => path)).toEqual(english.map(([path]) => path));
    for (const [path, text] of english) expect(text, path).toMatch(/^[^\p{Script=Han}]{3,}$/u);
    for (const [path, text] of chinese) expect(text, path).toMatch(/\p{Script=Han}/u);
  });

  it('ask for every field there is', () => {
    for (const { ask } of Object.values(teachWords)) expect(Object.keys(ask)).toEqual([...fieldNames]);
  });
});
