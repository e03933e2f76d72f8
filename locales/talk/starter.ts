import type { Occasion } from '../../domain/talk/names.ts';

/** A talk track of the starter set: a short title to choose it by, and what is said. */
export interface Starter {
  title: string;
  text: string;
}

/** Everything said in one trade in one language; each has a lasting name, by which the rep's changes find it. */
export type Starters = Record<Occasion, Record<string, Starter>>;
