import { hasWord, nextPlace } from '../domain/search/words.ts';
import type { Findable } from './findable.ts';

/**
 * A few thousand things that can be found, the oldest first, each column as one value: a hundred thousand of them are
 * read in the time in which a thousand rows would be. Written once and never changed; it is replaced by another.
 */
export interface Part {
  /** Keys, a line each. */
  keys: string;
  /** Plain texts, a line each. */
  text: string;
  at: number[];
  /** Ids of the customers they are of, a line each, and which of these each is of. */
  owners: string;
  owner: number[];
  /** How long the texts are together: one that was cut short is known by it. */
  length: number;
}

/** How many things one part holds when it is made. */
export const perPart = 4000;

export function partOf(things: readonly Findable[]): Part {
  const owners = [...new Set(things.map(({ customerId }) => customerId))];
  const place = new Map(owners.map((id, index) => [id, index]));
  const text = things.map((thing) => thing.text).join('\n');
  return {
    keys: things.map(({ key }) => key).join('\n'),
    text,
    length: text.length,
    at: things.map(({ at }) => at),
    owners: owners.join('\n'),
    owner: things.map(({ customerId }) => place.get(customerId) ?? 0),
  };
}

/** A part that was read, ready to be looked through. It is cut into lines where somebody asks for one. */
export class OpenPart {
  readonly #part: Part;
  #keys: string[] | undefined;
  #lines: Map<string, number> | undefined;
  #owners: string[] | undefined;
  /** Where each text starts, and where the next one would after the last. */
  #starts: Uint32Array | undefined;

  /** Throws where the columns do not belong together. */
  constructor(part: Part) {
    if (part.text.length !== part.length || part.owner.length !== part.at.length) {
      throw new Error('A part of the search index is torn.');
    }
    this.#part = part;
  }

  get keys(): string[] {
    this.#keys ??= this.#part.keys.split('\n');
    return this.#keys;
  }

  get owners(): string[] {
    this.#owners ??= this.#part.owners.split('\n');
    return this.#owners;
  }

  lineOf(key: string): number | undefined {
    this.#lines ??= new Map(this.keys.map((one, line) => [one, line]));
    return this.#lines.get(key);
  }

  thing(line: number): Findable {
    return {
      key: this.keys[line] ?? '',
      customerId: this.owners[this.#part.owner[line] ?? 0] ?? '',
      at: this.#part.at[line] ?? 0,
      text: this.#text(line),
    };
  }

  things(): Findable[] {
    return this.keys.map((_, line) => this.thing(line));
  }

  /** Of customers: who was joined to another. */
  joined(): { id: string; customerId: string }[] {
    return this.#part.owner.flatMap((owner, line) => {
      const [id, customerId] = [(this.keys[line] ?? '').slice(1), this.owners[owner] ?? ''];
      return id === customerId ? [] : [{ id, customerId }];
    });
  }

  /** The lines that have all words and are of none of these customers. */
  linesWith(words: readonly string[], others?: ReadonlyMap<string, unknown>): number[] {
    const { text, owner } = this.#part;
    if (words.some((word) => !text.includes(word))) return [];
    const [longest = '', ...rest] = [...words].sort((a, b) => b.length - a.length);
    const isOther = others?.size ? this.owners.map((id) => others.has(id)) : undefined;
    const lines: number[] = [];
    let line = 0;
    for (let at = nextPlace(text, longest); at >= 0; at = nextPlace(text, longest, this.#start(line))) {
      while (this.#start(line + 1) <= at) line += 1;
      if (!isOther?.[owner[line] ?? 0] && this.#has(line, rest)) lines.push(line);
      line += 1;
    }
    return lines;
  }

  /** The lines of these customers that have the words that are left for each. */
  linesOf(wordsLeft: ReadonlyMap<string, readonly string[]>): number[] {
    const left = this.owners.map((id) => wordsLeft.get(id));
    if (left.every((words) => !words)) return [];
    const lines: number[] = [];
    for (const [line, owner] of this.#part.owner.entries()) {
      const words = left[owner];
      if (words && this.#has(line, words)) lines.push(line);
    }
    return lines;
  }

  #has(line: number, words: readonly string[]): boolean {
    if (words.length === 0) return true;
    const text = this.#text(line);
    return words.every((word) => hasWord(text, word));
  }

  #text(line: number): string {
    return this.#part.text.slice(this.#start(line), this.#start(line + 1) - 1);
  }

  #start(line: number): number {
    this.#starts ??= startsOf(this.#part.text, this.#part.at.length);
    return this.#starts[line] ?? Number.POSITIVE_INFINITY;
  }
}

function startsOf(text: string, lines: number): Uint32Array {
  const starts = new Uint32Array(lines + 1);
  let start = 0;
  for (let line = 1; line <= lines; line++) {
    const end = text.indexOf('\n', start);
    start = (end < 0 ? text.length : end) + 1;
    starts[line] = start;
  }
  return starts;
}
