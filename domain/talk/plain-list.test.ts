import { describe, expect, it } from 'vitest';
import { starterPlainWords } from '../../locales/talk/plain-words.ts';
import { isSameWord, withWord, withWords } from './plain-list.ts';

const zh = { jargon: 'API', plain: '两个软件之间传数据的通道' };
const en = { jargon: 'API', plain: 'a way for programs to talk' };
const other = { jargon: '回滚', plain: '退回到上一个版本' };
const added = { jargon: '宕机', plain: '停了' };

describe('the list of plain words', () => {
  it('takes what one word means in Chinese and in English for two entries', () => {
    expect(isSameWord(zh, en)).toBe(false);
    expect(isSameWord(zh, { ...zh, jargon: 'api', plain: '接口' })).toBe(true);
  });

  it('keeps a changed word in its place and brings a new one to the front', () => {
    const changed = { jargon: '回滚', plain: '换回旧版本' };
    expect(withWords([zh, other, en], [changed, added])).toEqual([added, zh, changed, en]);
  });

  it('takes one change and leaves all else, whatever has become of it', () => {
    expect(withWord([zh, other], null, added)).toEqual([added, zh, other]);
    expect(withWord([zh, other], zh, added)).toEqual([added, other]);
    expect(withWord([zh, other], other, null)).toEqual([zh]);
    expect(withWord([zh, { ...other, plain: '换回旧版本' }], other, null)).toEqual([zh]);
    expect(withWord([zh], other, null)).toEqual([zh]);
    expect(withWord([zh], other, { ...other, plain: '换回旧版本' })).toHaveLength(2);
  });

  it('has a word once, where one is changed into another that is there', () => {
    const changed = { ...other, jargon: 'API' };
    expect(withWord([zh, en, other], other, changed)).toEqual([en, changed]);
  });

  it('has no word twice to begin with', () => {
    const all = Object.values(starterPlainWords).flat();
    expect(all.filter((word) => all.find((some) => isSameWord(some, word)) !== word)).toEqual([]);
  });
});
