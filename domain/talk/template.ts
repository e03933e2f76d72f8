import { type Variable, variableNamed } from './variables.ts';

/** A piece of a talk track: words, a variable as it was written, or a part that is said only if its variables are known. */
export type Part = string | { variable: Variable; written: string } | { optional: Part[] };

/** What is wrong with a text, from its character `at` up to `end`, in UTF-16 units. */
export interface TemplateFault {
  at: number;
  end: number;
  why: 'brace-open' | 'brace-close' | 'no-name' | 'unknown-name' | 'bracket-open' | 'bracket-close';
}

/** A text taken apart. With faults it is still readable: what is faulty stands in it as plain words. */
export interface Template {
  parts: Part[];
  faults: TemplateFault[];
}

/** Chinese keyboards write the wide signs; both are the same. 【】 is what messages are signed with, so it stays words. */
const token = /\\[{}[\]｛｝［］\\]|[{｛]([^{}｛｝\n]*)[}｝]|[{}[\]｛｝［］]|[^\\{}[\]｛｝［］]+|\\/gu;

/** Brackets that have been opened: where, by which sign, and what was said since. */
interface Opened {
  at: number;
  sign: string;
  parts: Part[];
}

/**
 * Takes the text of a talk track apart: `{reason}` is a variable, `[because {reason}]` is said only if all variables
 * directly in it are known, `\` before one of these signs makes it a plain sign. Brackets without a variable are plain
 * words, as in `[抱拳]`. Never throws.
 */
export function parseTemplate(source: string): Template {
  const faults: TemplateFault[] = [];
  const whole: Part[] = [];
  const opened: Opened[] = [];
  const said = () => opened.at(-1)?.parts ?? whole;

  for (const { 0: sign, 1: name, index: at } of source.matchAll(token)) {
    const fault = (why: TemplateFault['why']) => {
      faults.push({ at, end: at + sign.length, why });
      said().push(sign);
    };
    if (name !== undefined) {
      const variable = variableNamed(name);
      if (variable) said().push({ variable, written: sign });
      else fault(name.trim() === '' ? 'no-name' : 'unknown-name');
    } else if (/^[[［]$/.test(sign)) opened.push({ at, sign, parts: [] });
    else if (/^[\]］]$/.test(sign)) {
      const part = opened.pop();
      if (!part) fault('bracket-close');
      else if (part.parts.some(isVariable)) said().push({ optional: part.parts });
      else said().push(part.sign, ...part.parts, sign);
    } else if (/^[{｛]$/.test(sign)) fault('brace-open');
    else if (/^[}｝]$/.test(sign)) fault('brace-close');
    else said().push(sign.length > 1 && sign.startsWith('\\') ? sign.slice(1) : sign);
  }

  for (const { at, sign, parts } of opened) {
    faults.push({ at, end: at + sign.length, why: 'bracket-open' });
    whole.push(sign, ...parts);
  }
  return { parts: whole, faults: faults.sort((one, other) => one.at - other.at) };
}

/** A plain text as the source of a template that says just this text. */
export function asTemplate(text: string): string {
  return text.replace(/[{}[\]｛｝［］\\]/g, '\\$&');
}

/** Which variables a text cannot be said without, and which it may use, each once, in the order of the text. */
export function variablesOf(parts: readonly Part[]): { needed: Variable[]; optional: Variable[] } {
  const direct = parts.filter(isVariable).map(({ variable }) => variable);
  const inner = parts.flatMap((part) =>
    typeof part === 'object' && 'optional' in part ? Object.values(variablesOf(part.optional)).flat() : [],
  );
  const needed = [...new Set(direct)];
  return { needed, optional: [...new Set(inner)].filter((variable) => !needed.includes(variable)) };
}

export function isVariable(part: Part): part is { variable: Variable; written: string } {
  return typeof part === 'object' && 'variable' in part;
}
