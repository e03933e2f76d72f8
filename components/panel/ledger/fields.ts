import type { Due } from '../../../domain/due.ts';

/** Everything a rep may be asked when a move is made; what each is called stands in `locales/ledger.ts`. */
export const fieldNames = [
  'what',
  'wish',
  'due',
  'askedFor',
  'answerBy',
  'askAgain',
  'again',
  'offer',
  'reason',
  'told',
  'waitsFor',
  'fault',
  'askedBy',
  'text',
  'done',
  'doing',
  'difficulties',
  'next',
  'satisfaction',
  'restWhat',
  'restDue',
  'kind',
  'channel',
  'toWhom',
  'customer',
  'checkpoint',
  'expectation',
] as const;
export type FieldName = (typeof fieldNames)[number];

/** One question of a form: what is asked, how it is answered, and whether the move needs it. */
export interface Field {
  name: FieldName;
  as: 'text' | 'moment' | 'choice' | 'rating' | 'select' | 'customer' | 'expectation';
  needed?: boolean;
  /** Rarely filled in: behind one click. */
  folded?: boolean;
}

export type Values = { [name in FieldName]?: string };

/** A form as it was filled in: text trimmed, moments read. */
export interface Said {
  text: (name: FieldName) => string;
  due: (name: FieldName) => Due | undefined;
}

/** What stands in the way of saving: which field, and whether it is empty, no moment at all, or one that has passed. */
export interface Problem {
  name: FieldName;
  why: 'empty' | 'no-moment' | 'past';
}

/**
 * Reads a form. The moments in it are read by `read`, as of the moment of saving.
 *
 * @returns what was said, or the first problem
 */
export async function readForm(
  fields: readonly Field[],
  values: Values,
  read: (text: string) => Promise<(Due & { past: boolean }) | null>,
): Promise<Said | Problem> {
  const dues = new Map<FieldName, Due>();
  for (const { name, as, needed } of fields) {
    const text = values[name]?.trim() ?? '';
    if (text === '' && needed) return { name, why: as === 'moment' ? 'no-moment' : 'empty' };
    if (text === '' || as !== 'moment') continue;
    const found = await read(text);
    if (!found) return { name, why: 'no-moment' };
    if (found.past) return { name, why: 'past' };
    const { at, zone, precision, deadline } = found;
    dues.set(name, { at, zone, precision, deadline });
  }
  return { text: (name) => values[name]?.trim() ?? '', due: (name) => dues.get(name) };
}

/** Whether a form could not be read. */
export function isProblem(read: Said | Problem): read is Problem {
  return 'why' in read;
}
