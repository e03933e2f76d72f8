import type { Flag } from '../flag.ts';

/** A line and what is wrong with its wording, by the contract of `docs/wording.md`. */
export interface WordingLine {
  language: 'zh' | 'en';
  text: string;
  flags: readonly Flag[];
}

const named: Record<string, Flag> = {
  n: 'no-date',
  v: 'vague-time',
  s: 'over-strong',
  w: 'vague-what',
  b: 'beyond-authority',
};

/**
 * Lines of one language, one a row, each behind the first letters of its flags: n(o-date), v(ague-time), (over-)s(trong),
 * (vague-)w(hat), b(eyond-authority); a dash where nothing is wrong.
 */
export function labelled(language: WordingLine['language'], rows: string): WordingLine[] {
  return rows
    .trim()
    .split('\n')
    .map((row) => {
      const [letters = '', ...words] = row.trim().split(' ');
      const flags = [...letters].flatMap((letter) => named[letter] ?? []);
      return { language, text: words.join(' '), flags };
    });
}
