import { describe, expect, it } from 'vitest';
import { type Channel, channelOf } from './channel.ts';

describe('the way a reminder leads to the customer', () => {
  it.each<[string, Channel]>([
    ['Call back about the invoice title', 'phone'],
    ['Calling Grace about the seats', 'phone'],
    ['Ring her on Friday', 'phone'],
    ['周三给王总打电话', 'phone'],
    ['回电：确认发票抬头', 'phone'],
    ['Send the plan by WeChat', 'wechat'],
    ['微信发一下报价单', 'wechat'],
    ['Email the quote', 'mail'],
    ['e-mail the drawings', 'mail'],
    ['Mail her the contract', 'mail'],
    ['发邮件给采购', 'mail'],
    ['Visit the new warehouse', 'visit'],
    ['下周拜访陈总', 'visit'],
    ['上门看现场', 'visit'],
    ['Meeting about the renewal', 'meeting'],
    ['和客户开会定方案', 'meeting'],
  ])('is told by the text: %s', (text, channel) => {
    expect(channelOf(text, false)).toBe(channel);
    expect(channelOf(text, true)).toBe(channel);
  });

  it('is the one that is named first', () => {
    expect(channelOf('发邮件后打电话', true)).toBe('mail');
    expect(channelOf('Call, then email the minutes of the meeting', true)).toBe('phone');
  });

  it.each(['Send the quote', 'Recall the wrong batch', 'Bring the samples', '发报价单', 'Mailbox keys'])(
    'is the phone where the text names none and a number is known: %s',
    (text) => {
      expect(channelOf(text, true)).toBe('phone');
      expect(channelOf(text, false)).toBeNull();
    },
  );
});
