import type { Clock } from './clock.ts';

/** Whether a context still runs: what ended does nothing any more, and hears nothing. */
export interface Life {
  ended: boolean;
}

/** The timers of a context, which end with it. */
export function timersOf(clock: Clock, life: Life) {
  let lastId = 0;
  // However short the delay, the clock has gone on a little when it is over.
  const after = (delay: number, run: () => void) => clock.after(Math.max(delay, 0.1), run);
  const callOff = new Map<number, () => void>();
  const setTimeout = (run: () => void, delay = 0) => {
    const id = ++lastId;
    const once = () => {
      callOff.delete(id);
      if (!life.ended) run();
    };
    callOff.set(id, after(delay, once));
    return id;
  };
  const setInterval = (run: () => void, every: number) => {
    const id = ++lastId;
    const again = () => {
      if (life.ended) return;
      run();
      callOff.set(id, after(every, again));
    };
    callOff.set(id, after(every, again));
    return id;
  };
  const clearTimeout = (id?: number) => {
    if (id !== undefined) callOff.get(id)?.();
  };
  return { setTimeout, setInterval, clearTimeout, clearInterval: clearTimeout };
}

type Listener = (...heard: never[]) => unknown;

/** An event of the extension's API. */
export function apiEvent() {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    /** What the listeners returned. */
    tell: (...heard: unknown[]) => [...listeners].map((listener) => listener(...(heard as never[]))),
  };
}

/** Those parts of the extension's API that say something in the model; all others take anything and say nothing. */
export function apiOf(parts: Record<string, Record<string, unknown>>): unknown {
  const silent = (known: Record<string, unknown> = {}) =>
    new Proxy(known, {
      get: (part, name: string) => part[name] ?? (/^on[A-Z]/.test(name) ? apiEvent() : async () => undefined),
    });
  return new Proxy(parts, { get: (all, name: string) => silent(all[name]) });
}
