import { describe, expect, it } from 'vitest';
import { found, listed } from './plain-list.ts';

const zh = { jargon: 'API', plain: '两个软件之间传数据的通道' };
const en = { jargon: 'API', plain: 'a way for programs to talk' };
const other = { jargon: '回滚', plain: '退回到上一个版本' };

describe('the list of plain words, as it is shown', () => {
  it('is searched on both sides, whatever the letters', () => {
    expect(found([zh, other, en], ' api ', 'zh-CN')).toEqual([zh, en]);
    expect(found([zh, other, en], '版本', 'en')).toEqual([other]);
  });

  it('shows the words of the rep’s language first', () => {
    expect(found([zh, other, en], '', 'en')).toEqual([en, zh, other]);
    expect(found([en, zh, other], '', 'zh-CN')).toEqual([zh, other, en]);
  });

  it('takes exceptions parted by commas of either keyboard', () => {
    expect(listed('落地窗，落地灯, 落地 扇；、')).toEqual(['落地窗', '落地灯', '落地 扇']);
  });
});
