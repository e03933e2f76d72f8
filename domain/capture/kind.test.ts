import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EntryKind, entryKinds } from './entry-kinds.ts';
import { guessKind } from './kind.ts';

const lines: [string, EntryKind][] = [
  ['周五下午3点前把报价单发给王总', 'promise'],
  ['send the quote by Friday 3pm', 'promise'],
  ['给陈总寄样品', 'promise'],
  ['deliver ten rolls on Monday', 'promise'],
  ['答应月底前出方案', 'promise'],
  ['周五回访陈总', 'callback'],
  ['明天给她回电话', 'callback'],
  ['下周一打个电话问问试用情况', 'callback'],
  ['下周跟进一下', 'callback'],
  ['call Grace back tomorrow at 3', 'callback'],
  ['follow up next week', 'callback'],
  ['check in with Priya on Thursday', 'callback'],
  ['touch base after the fair', 'callback'],
  ['客户希望每周都有进度汇报', 'expectation'],
  ['王总想要更快的交货', 'expectation'],
  ['对方要求48小时内回复', 'expectation'],
  ['expects an answer within a day', 'expectation'],
  ['she wants delivery before ten in the morning', 'expectation'],
  ['Marcus hopes for a lower price', 'expectation'],

  // A wish that only tells more of what we do.
  ['按客户要求周五前发报价单', 'promise'],
  ['把客户想要的样品周五前寄出', 'promise'],
  ['客户想要的样品周五前寄出', 'promise'],
  ['王总要求的方案下周三前发过去', 'promise'],
  ['send Grace the price list she wants by Friday 3pm', 'promise'],
  ['samples Grace wants by Friday', 'promise'],
  ['the samples Grace wants go out on Friday', 'promise'],
  ['everything Marcus expects is ready by Monday', 'promise'],
  ['hope to send the samples on Friday', 'promise'],
  ['we expect to deliver on Monday', 'promise'],
  // A wish, also with a time in it.
  ['客户希望两周内交货', 'expectation'],
  ['希望周五前收到报价', 'expectation'],
  ['她还希望价格再低一点', 'expectation'],
  ['陈总一直希望能上门培训', 'expectation'],
  ['客户那边要求周五前给报价', 'expectation'],
  ['wants delivery within two weeks', 'expectation'],
  ['She expects a reply by Friday', 'expectation'],
  ['customer hopes for 10% discount', 'expectation'],
  ['the customer insists on a discount', 'expectation'],
  ['Grace Whitfield wants the invoice on paper', 'expectation'],
  ['they’d like samples first', 'expectation'],
  ['  they still want weekly reports', 'expectation'],
  // Getting in touch is the whole of it.
  ['周一回访', 'callback'],
  ['call back tomorrow', 'callback'],
  ['follow up with Grace on Monday', 'callback'],
  ['给王总回个电话', 'callback'],
  ['打电话给客户确认', 'callback'],
  ['回电确认发票抬头', 'callback'],
  ['call her about the invoice we sent', 'callback'],
  // Something is handed over.
  ['send the call recordings by Friday', 'promise'],
  ['call recordings to Grace by Friday', 'promise'],
  ['tomorrow at 10 send the quote and call her', 'promise'],
  ['call Grace and send the quote', 'promise'],
  ['把回访记录周五前发给客户', 'promise'],
  ['打电话确认后把样品寄给陈总', 'promise'],
];

describe('the kind a line most likely is', () => {
  it.each(lines)('%s: %s', (line, kind) => {
    expect(guessKind(line)).toBe(kind);
  });

  it('is a promise where nothing else fits', () => {
    expect(guessKind('')).toBe('promise');
    expect(guessKind('xyz')).toBe('promise');
  });

  it('is an expectation only where the line begins with the wish', () => {
    const wishes = lines.flatMap(([line, kind]) => (kind === 'expectation' ? [line] : []));
    const acts = ['send the price list by Friday: ', '周五前发报价单，', 'deliver what ', '按约定，'];
    fc.assert(
      fc.property(fc.constantFrom(...acts), fc.constantFrom(...wishes), (act, wish) => {
        expect(guessKind(act + wish)).not.toBe('expectation');
      }),
    );
  });

  it('is told at once for a text of any length', () => {
    for (const piece of ['call ', '客户', 'she wants ', '把', 'on monday ', ' ', 'a']) {
      const began = performance.now();
      guessKind(piece.repeat(100_000 / piece.length));
      expect(performance.now() - began, piece).toBeLessThan(5_000);
    }
  });

  it('is always one of the four, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), (line) => {
        expect(entryKinds).toContain(guessKind(line));
      }),
    );
  });
});
