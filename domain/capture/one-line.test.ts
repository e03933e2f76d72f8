import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestText } from '../limits.ts';
import { asOneLine, lineCarriedOver, lineOfSelection, mergedLine } from './one-line.ts';

const words = fc.stringMatching(/^[a-z报价单]{1,6}( [a-z周五前]{1,6}){0,4}$/);
/** What browsers give of tables and paragraphs. */
const selections = fc.array(words, { minLength: 1, maxLength: 4 }).map((lines) => lines.join(' \t\n '));
const sent = (selected: string) => lineOfSelection(selected).line;

describe('words selected on a page', () => {
  it('become a promise in one line, with what was selected kept as it stood', () => {
    expect(lineOfSelection('  Send the quote\n\tby Friday \n')).toEqual({
      line: {
        text: 'Send the quote by Friday',
        kind: 'promise',
        source: 'Send the quote\n\tby Friday',
      },
      isCut: false,
    });
  });

  it('are cut to what an entry may hold, which is said, and never through an emoji', () => {
    expect(lineOfSelection('报'.repeat(longestText))).toMatchObject({ isCut: false });
    const { line, isCut } = lineOfSelection(`${'a'.repeat(longestText - 1)}😀 and more`);
    expect(isCut).toBe(true);
    expect(line.source).toBe('a'.repeat(longestText - 1));
    expect(line.text).toBe(line.source);
  });

  it('follow what was typed before, and take nothing of it away', () => {
    const typed = { text: 'call her ', kind: 'note', moment: 1_790_000_000_000 } as const;
    expect(asOneLine(typed, sent('send the\nquote'))).toEqual({
      text: 'call her send the quote',
      kind: 'promise',
      moment: 1_790_000_000_000,
      source: 'send the\nquote',
    });
  });

  it('stand in the line once however often they are sent in, also where the rep has typed on', () => {
    fc.assert(
      fc.property(words, selections, words, (typed, selected, more) => {
        const once = asOneLine({ text: typed }, sent(selected));
        expect(asOneLine(once, sent(selected))).toEqual(once);
        const typedOn = { ...once, text: `${once.text} ${more}` };
        expect(asOneLine(typedOn, sent(selected)).text).toBe(typedOn.text);
      }),
    );
  });

  it('stand in the line once, behind what was typed, also where that is kept after them', () => {
    fc.assert(
      fc.property(words, selections, words, (typed, selected, more) => {
        const kept = mergedLine(sent(selected), { text: typed }, '');
        const once = asOneLine({ text: typed }, sent(selected));
        expect(lineCarriedOver(once, typed, kept).text).toBe(once.text);
        const typedOn = { ...once, text: `${once.text} ${more}` };
        expect(lineCarriedOver(typedOn, typed, kept).text).toBe(typedOn.text);
      }),
    );
  });

  it('come before what was typed where only the kept line has them, and nothing typed since is lost', () => {
    const kept = mergedLine(sent('send the quote'), { text: 'call first,' }, '');
    expect(lineCarriedOver({ text: 'call first, then mail' }, 'call first,', kept)).toMatchObject({
      text: 'send the quote call first, then mail',
      source: 'send the quote',
    });
  });

  it('are all there when several were sent in', () => {
    fc.assert(
      fc.property(fc.array(selections, { minLength: 1, maxLength: 4 }), (all) => {
        const line = all.map(sent).reduce(asOneLine, { text: '' });
        for (const one of all.map(sent)) {
          expect(line.text).toContain(one.text);
          expect(line.source).toContain(one.source);
        }
      }),
    );
  });

  it('come again if the rep has taken them out of the line', () => {
    const emptied = { ...sent('send the quote'), text: 'something else' };
    expect(asOneLine(emptied, sent('send the quote'))).toMatchObject({
      text: 'something else send the quote',
      source: 'send the quote',
    });
  });
});
