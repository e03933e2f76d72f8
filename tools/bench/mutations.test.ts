import { describe, expect, it } from 'vitest';
import { mutationsOf } from './mutations.ts';

const becomes = (source: string) => mutationsOf(source).map((mutation) => mutation.becomes);

describe('the mutations of a source', () => {
  it.each([
    ['a === b;', 'a !== b;'],
    ['a < b;', 'a <= b;'],
    ['a >= b;', 'a > b;'],
    ['a && b;', 'a || b;'],
    ['a + b;', 'a - b;'],
    ['!a;', 'a;'],
    ['f(true);', 'f(false);'],
    ['f(60_000);', 'f(60001);'],
    ['a ? b : c;', 'a ? c : b;'],
    ['Math.min(a, b);', 'Math.max(a, b);'],
    ['await f();', ';'],
    ['() => { if (a) return; };', '() => { ; };'],
    ['if (a) throw b;', ';'],
    ['if (a) { b(); throw c; }', ';'],
    ['f(a as 1, b!, c === d);', 'f(a as 1, b!, c !== d);'],
  ])('make of `%s` `%s`', (source, becoming) => {
    expect(becomes(source)).toEqual([becoming]);
  });

  it('leave imports, types and comments alone', () => {
    const source = "import { a } from './1.ts';\n/** !1 === 2 */\ntype T = 0 | true;\nlet b: 1 | 2;\nf<3>();";
    expect(becomes(source)).toEqual([]);
  });

  it('are told with their line and what it says, and change nothing else', () => {
    const [first] = mutationsOf('const 名 = "名";\n  if (a) throw b; // now\nf();');
    expect(first).toEqual({
      line: 2,
      was: 'if (a) throw b; // now',
      becomes: '; // now',
      source: 'const 名 = "名";\n  ; // now\nf();',
    });
  });

  it('are one for each place', () => {
    expect(becomes('if (a === 1 || !b) await f(2);')).toEqual([
      'if (a !== 1 || !b) await f(2);',
      'if (a === 2 || !b) await f(2);',
      'if (a === 1 && !b) await f(2);',
      'if (a === 1 || b) await f(2);',
      'if (a === 1 || !b) ;',
      'if (a === 1 || !b) await f(3);',
    ]);
  });
});
