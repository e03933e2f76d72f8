import { isVariable, type Part } from './template.ts';
import type { Values, Variable } from './variables.ts';

/** A variable nothing was put in for: [at, end) of the text, in UTF-16 units. */
export interface Missing {
  at: number;
  end: number;
  variable: Variable;
}

/** A talk track as it can be said now. Variables that are missing stand in it as they were written, each told in order. */
export interface Filled {
  text: string;
  missing: Missing[];
}

/**
 * Puts what is known into a talk track. Values are plain text: nothing in them is read as a variable. Where a value ends
 * in a stop and the text goes on with one, the value's is dropped, so that no sentence ends twice; a part that is left
 * out takes one of the blanks around it along.
 */
export function fill(parts: readonly Part[], values: Values): Filled {
  const words = (some: readonly Part[]): Word[] =>
    some.flatMap((part): Word[] => {
      if (typeof part === 'string') return [{ text: part }];
      if ('optional' in part) return isKnown(part.optional, values) ? words(part.optional) : [leftOut];
      const value = values[part.variable]?.trim();
      if (value) return [{ text: value, isValue: true }];
      return [{ text: part.written, variable: part.variable }];
    });
  return joined(words(parts));
}

interface Word {
  text: string;
  isValue?: boolean;
  /** The variable it should have been. */
  variable?: Variable;
}
const leftOut: Word = { text: '' };

function isKnown(parts: readonly Part[], values: Values): boolean {
  return parts.filter(isVariable).every(({ variable }) => values[variable]?.trim());
}

const endsInStop = /[。．.，,；;、]+$/u;
const beginsWithStop = /^[。．.，,；;、！!？?]/u;

function joined(words: readonly Word[]): Filled {
  const missing: Missing[] = [];
  let line = '';
  let isGap = false;
  words.forEach((word, index) => {
    if (word === leftOut) {
      isGap ||= line === '' || line.endsWith(' ');
      return;
    }
    const text = isGap && word.text.startsWith(' ') ? word.text.slice(1) : word.text;
    const next = words.slice(index + 1).find((other) => other !== leftOut);
    const endsTwice = word.isValue && beginsWithStop.test(next?.text ?? '');
    const at = line.length;
    line += endsTwice ? text.replace(endsInStop, '') : text;
    if (word.variable) missing.push({ at, end: line.length, variable: word.variable });
    isGap = false;
  });
  return { text: isGap && line.endsWith(' ') ? line.slice(0, -1) : line, missing };
}
