const realSetImmediate = setImmediate;

/** Waits until every promise that can go on without the clock has gone on. */
function settled(): Promise<void> {
  return new Promise((done) => realSetImmediate(done));
}

/** More than this never happens in a while. */
const most = 100_000;

interface Due {
  at: number;
  /** Of two that are due at once the one asked for first comes first. */
  turn: number;
  run: () => void;
}

/** The time of one model: nothing happens in it but what is due, one thing after the other. */
export class Clock {
  now = 0;
  #turn = 0;
  readonly #heap: Due[] = [];

  /** Runs something after so many milliseconds. Returns what calls it off. */
  after(delay: number, run: () => void): () => void {
    const due: Due = { at: this.now + Math.max(0, delay), turn: ++this.#turn, run };
    this.#push(due);
    return () => {
      due.run = () => {};
    };
  }

  /** Lets so many milliseconds pass, with all that is due in them. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.now + milliseconds;
    let left = most;
    await settled();
    for (;;) {
      const next = this.#heap[0];
      if (!next || next.at > end) break;
      this.#pop();
      this.now = next.at;
      next.run();
      await settled();
      if (--left === 0) throw new Error('The model never comes to rest.');
    }
    this.now = end;
  }

  #push(due: Due): void {
    const heap = this.#heap;
    let place = heap.push(due) - 1;
    while (place > 0) {
      const above = (place - 1) >> 1;
      if (isBefore(heap[above] as Due, due)) break;
      heap[place] = heap[above] as Due;
      place = above;
    }
    heap[place] = due;
  }

  #pop(): void {
    const heap = this.#heap;
    const last = heap.pop();
    if (!last || heap.length === 0) return;
    let place = 0;
    for (;;) {
      let below = 2 * place + 1;
      if (below >= heap.length) break;
      const other = below + 1;
      if (other < heap.length && isBefore(heap[other] as Due, heap[below] as Due)) below = other;
      if (isBefore(last, heap[below] as Due)) break;
      heap[place] = heap[below] as Due;
      place = below;
    }
    heap[place] = last;
  }
}

function isBefore(one: Due, other: Due): boolean {
  return one.at < other.at || (one.at === other.at && one.turn < other.turn);
}

/** A source of chance that gives the same again for the same seed. */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed | 0;
  }

  /** From 0 up to but not 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** Whether something happens that does so once in `times`. */
  once(times: number): boolean {
    return this.next() * times < 1;
  }

  of<T>(some: readonly T[]): T {
    return some[Math.floor(this.next() * some.length)] as T;
  }
}

/** A way on which what is sent arrives in the order it was sent in, each after a while. */
export class Channel {
  #last = 0;
  readonly #clock: Clock;
  readonly #delay: () => number;

  constructor(clock: Clock, delay: () => number) {
    this.#clock = clock;
    this.#delay = delay;
  }

  send(run: () => void): void {
    this.#last = Math.max(this.#last, this.#clock.now + this.#delay());
    this.#clock.after(this.#last - this.#clock.now, run);
  }
}
