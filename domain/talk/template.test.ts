import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestText } from '../limits.ts';
import { fill } from './fill.ts';
import { asTemplate, parseTemplate, variablesOf } from './template.ts';
import { type Values, variableNamed, variableNames, variables } from './variables.ts';

const said = (source: string, values: Values = {}) => fill(parseTemplate(source).parts, values).text;
const faults = (source: string) =>
  parseTemplate(source).faults.map(({ at, end, why }) => `${why} ${source.slice(at, end)} at ${at}`);

describe('a talk track', () => {
  it.each([
    ['Hi {customer}.', { customer: 'Grace' }, 'Hi Grace.'],
    ['{ Answer  BY } then', { answerBy: 'Friday' }, 'Friday then'],
    ['{客户}您好，{reason}', { customer: '王总', reason: '缺货' }, '王总您好，缺货'],
    ['｛客户｝您好', { customer: '王总' }, '王总您好'],
    ['{reason}{reason}', { reason: 'x' }, 'xx'],
  ])('"%s" is said with what is known', (source, values, text) => {
    expect(said(source, values)).toBe(text);
    expect(faults(source)).toEqual([]);
  });

  it('keeps what is missing as it was written, and tells where', () => {
    const { parts } = parseTemplate('{原因}，{ 日期 }前，{原因}');
    expect(fill(parts, { customer: '王总' })).toEqual({
      text: '{原因}，{ 日期 }前，{原因}',
      missing: [
        { at: 0, end: 4, variable: 'reason' },
        { at: 5, end: 11, variable: 'date' },
        { at: 13, end: 17, variable: 'reason' },
      ],
    });
  });

  it.each([
    ['[Hi {customer}, ]late', {}, 'late'],
    ['[Hi {customer}, ]late', { customer: 'Grace' }, 'Hi Grace, late'],
    ['［因为{原因}，］{日期}前', { date: '周五' }, '周五前'],
    ['[{offer} by {date}]', { offer: 'half' }, ''],
    ['[{offer}[ by {date}]]', { offer: 'half' }, 'half'],
    ['[{offer}[ by {date}]]', { date: 'Friday' }, ''],
    ['Late. [Sorry, {customer}.] Bye', {}, 'Late. Bye'],
    ['Late. [Sorry, {customer}.]', {}, 'Late.'],
    ['[{customer},] late', {}, 'late'],
    ['By [{date},] [{offer},] bye', {}, 'By bye'],
    ['原因是{原因}[，{date}]。', { reason: '缺货。' }, '原因是缺货。'],
    ['好的[抱拳]', {}, '好的[抱拳]'],
    ['[{原因}[抱拳]]', { reason: '缺货' }, '缺货[抱拳]'],
    ['[微笑[因为{原因}]]', {}, '[微笑]'],
  ])('"%s" leaves out only what it cannot say', (source, values, text) => {
    expect(said(source, values)).toBe(text);
    expect(faults(source)).toEqual([]);
  });

  it('takes blanks for nothing known', () => {
    expect(said('[Hi {customer}, ]late', { customer: ' \n' })).toBe('late');
  });

  it.each([
    ['原因是{原因}。', '缺货。', '原因是缺货。'],
    ['The reason is {reason}; so', 'a strike.', 'The reason is a strike; so'],
    ['{company} has', 'Kept Inc.', 'Kept Inc. has'],
    ['{reason}？', '缺货？', '缺货？？'],
  ])('"%s" does not end a sentence twice', (source, value, text) => {
    expect(said(source, { reason: value, company: value })).toBe(text);
  });

  it('reads nothing in a value', () => {
    const value = '{customer} [x {date}] \\{ $& __proto__';
    expect(said('{promise}', { promise: value, customer: 'Grace', date: 'Friday' })).toBe(value);
  });

  it.each([
    ['a\\{b\\}', 'a{b}'],
    ['\\[{reason}\\]', '[late]'],
    ['C:\\temp', 'C:\\temp'],
    ['\\\\', '\\'],
    ['trailing \\', 'trailing \\'],
  ])('"%s" says its signs plainly', (source, text) => {
    expect(said(source, { reason: 'late' })).toBe(text);
    expect(faults(source)).toEqual([]);
  });
});

describe('a slip in a talk track', () => {
  it.each([
    ['Hi {custmer}', ['unknown-name {custmer} at 3']],
    ['{__proto__}{constructor}', ['unknown-name {__proto__} at 0', 'unknown-name {constructor} at 11']],
    ['{} and { }', ['no-name {} at 0', 'no-name { } at 7']],
    ['Hi {customer', ['brace-open { at 3']],
    ['Hi customer}', ['brace-close } at 11']],
    ['{cust\nomer}', ['brace-open { at 0', 'brace-close } at 10']],
    ['{{customer}}', ['brace-open { at 0', 'brace-close } at 11']],
    ['[Hi {customer}', ['bracket-open [ at 0']],
    ['Hi {customer}]', ['bracket-close ] at 13']],
    ['[[{reason}]', ['bracket-open [ at 0']],
  ])('"%s" is told with its place', (source, expected) => {
    expect(faults(source)).toEqual(expected);
  });

  it('leaves the rest readable', () => {
    expect(said('Hi {custmer}, it is {me}]', { me: 'Lin' })).toBe('Hi {custmer}, it is Lin]');
  });
});

const signs = fc.constantFrom('{', '}', '[', ']', '｛', '｝', '［', '］', '\\', '\n', ' ');
const names = fc.constantFrom(
  ...Object.values(variableNames).flatMap((some) => Object.values(some)),
  '__proto__',
);
const sources = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.array(fc.oneof(signs, names, fc.string({ maxLength: 4 }))).map((some) => some.join('')),
);
const value = fc.oneof(fc.string({ unit: 'binary', maxLength: 20 }), sources);
const values = fc.record(Object.fromEntries(variables.map((variable) => [variable, value])), {
  requiredKeys: [],
});

describe('for any text and values', () => {
  it('nothing throws, and faults lie in the text in order', () => {
    fc.assert(
      fc.property(sources, values, (source, known) => {
        const { parts, faults } = parseTemplate(source);
        fill(parts, known);
        let last = 0;
        for (const { at, end } of faults) {
          expect(at).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(at);
          expect(end).toBeLessThanOrEqual(source.length);
          last = at;
        }
      }),
    );
  });

  it('a plain text made a template says just itself', () => {
    fc.assert(
      fc.property(sources, values, (text, known) => {
        const { parts, faults } = parseTemplate(asTemplate(text));
        expect(faults).toEqual([]);
        expect(fill(parts, known)).toEqual({ text, missing: [] });
      }),
    );
  });

  it('what is needed is missing exactly where it is not known; what is optional never is', () => {
    fc.assert(
      fc.property(sources, values, (source, known) => {
        const { parts } = parseTemplate(source);
        const unknown = variablesOf(parts).needed.filter((variable) => !known[variable]?.trim());
        const { text, missing } = fill(parts, known);
        expect([...new Set(missing.map(({ variable }) => variable))]).toEqual(unknown);
        for (const { at, end, variable } of missing) {
          expect(variableNamed(text.slice(at + 1, end - 1))).toBe(variable);
        }
      }),
    );
  });

  it('two templates said one after the other are the two of them said', () => {
    fc.assert(
      fc.property(sources, sources, values, (one, other, known) => {
        const [first, second] = [one, other].map(parseTemplate);
        if (!first || !second || first.faults.length + second.faults.length > 0 || one.endsWith('\\')) return;
        // Words between them, for at a bare seam stops and blanks are dropped.
        const text = (source: string) => fill(parseTemplate(source).parts, known).text;
        expect(text(`${one}xx${other}`)).toBe(text(`${one}x`) + text(`x${other}`));
      }),
    );
  });

  it('brackets as deep as a text is long are read', () => {
    const deep = Math.floor(longestText / 2);
    const source = '[{me}'.repeat(deep) + ']'.repeat(deep);
    expect(said(source, { me: 'x' })).toBe('x'.repeat(deep));
    expect(said(source)).toBe('');
  });
});

describe('the names of variables', () => {
  it('are each known by one word a language, and by no other', () => {
    for (const written of Object.values(variableNames)) {
      expect(new Set(Object.values(written)).size).toBe(variables.length);
      for (const variable of variables) expect(variableNamed(written[variable])).toBe(variable);
    }
    for (const other of ['__proto__', 'constructor', 'toString', 'reasons', '']) {
      expect(variableNamed(other)).toBeUndefined();
    }
  });
});
