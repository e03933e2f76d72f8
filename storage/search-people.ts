import { hasWord, isPartOf } from '../domain/search/words.ts';
import { type Findable, isCustomer, keyOf, placeOf } from './findable.ts';
import type { Index } from './search-index.ts';

/** All customers that are one. */
export interface Person {
  /** The id of the one the others were joined to. */
  root: string;
  /** All of them, the root first. */
  customers: Findable[];
  /** Names and companies, plain. */
  said: string;
  /** Phones as they were written, plain. */
  phones: string[];
  /** Epoch milliseconds: when the last of them was first seen. */
  since: number;
}

/** The customers of an index. There are thousands, and few are asked for: the others are left as they are stored. */
export class People {
  readonly #index: Index;
  /** What is no longer as the parts have it, by id. */
  readonly #changed: Map<string, Findable>;
  /** Whom a customer was joined to, and who was joined to one. */
  readonly #joinedTo = new Map<string, string>();
  readonly #joined = new Map<string, string[]>();
  readonly #known = new Map<string, Person>();

  constructor(index: Index) {
    this.#index = index;
    const changed = [...index.changed.values()].filter((thing) => thing && isCustomer(thing)) as Findable[];
    this.#changed = new Map(changed.map((thing) => [placeOf(thing.key).id, thing]));
    for (const part of index.customers) {
      for (const { id, customerId } of part.joined()) {
        if (!index.changed.has(keyOf('customers', id))) this.#join(id, customerId);
      }
    }
    for (const [id, { customerId }] of this.#changed) if (customerId !== id) this.#join(id, customerId);
  }

  /** Everybody of whom name and company answer one of the words. */
  namedBy(words: readonly string[]): Person[] {
    const lines = words.flatMap((word) =>
      this.#index.customers.flatMap((part) => part.linesWith([word]).map((line) => part.keys[line] ?? '')),
    );
    const people = this.#of(lines.map((key) => placeOf(key).id));
    return people.filter(({ said }) => words.some((word) => hasWord(said, word)));
  }

  /** Everybody who has a phone with these digits. */
  calledBy(digits: string): Person[] {
    const isCalled = (text: string) =>
      text
        .split('\t')
        .slice(2)
        .some((phone) => isPartOf(phone, digits));
    const things = this.#index.customers.flatMap((part) => part.things());
    const people = this.#of(things.filter(({ text }) => isCalled(text)).map(({ key }) => placeOf(key).id));
    return people.filter(({ phones }) => phones.some((phone) => isPartOf(phone, digits)));
  }

  /** Whose a customer's entries are; undefined where the customer is not known. */
  of(customerId: string): Person | undefined {
    const root = this.#rootOf(customerId);
    const known = this.#known.get(root);
    if (known) return known;
    const customers = this.#groupOf(root).flatMap((id) => this.#customer(id) ?? []);
    if (customers.length === 0) return undefined;
    const person = personOf(root, customers);
    this.#known.set(root, person);
    return person;
  }

  /** Those of these customers, and of all that have changed, each once. */
  #of(ids: readonly string[]): Person[] {
    const people = [...ids, ...this.#changed.keys()].flatMap((id) => this.of(id) ?? []);
    return [...new Set(people)];
  }

  #customer(id: string): Findable | undefined {
    const key = keyOf('customers', id);
    if (this.#index.changed.has(key)) return this.#changed.get(id);
    for (const part of this.#index.customers) {
      const line = part.lineOf(key);
      if (line !== undefined) return part.thing(line);
    }
    return undefined;
  }

  #join(id: string, to: string): void {
    this.#joinedTo.set(id, to);
    this.#joined.set(to, [...(this.#joined.get(to) ?? []), id]);
  }

  #rootOf(id: string): string {
    const to = this.#joinedTo.get(id);
    return to === undefined ? id : this.#rootOf(to);
  }

  #groupOf(id: string): string[] {
    return [id, ...(this.#joined.get(id) ?? []).flatMap((other) => this.#groupOf(other))];
  }
}

function personOf(root: string, customers: Findable[]): Person {
  const fields = customers.map(({ text }) => text.split('\t'));
  return {
    root,
    customers,
    said: fields.map(([name, company]) => `${name}\t${company}`).join('\t'),
    phones: fields.flatMap(([, , ...phones]) => phones),
    since: Math.max(...customers.map(({ at }) => at)),
  };
}
