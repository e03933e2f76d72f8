import { useSyncExternalStore } from 'react';
import { listen } from '../../messages/client.ts';

/** How often what is shown as "25 min ago" is looked at again. */
const beat = 20_000;

let now = Date.now();
const hearers = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;
let stopListening: (() => void) | undefined;

function tick(): void {
  now = Date.now();
  for (const hear of hearers) hear();
}

function subscribe(hear: () => void): () => void {
  hearers.add(hear);
  if (timer === undefined) {
    timer = setInterval(tick, beat);
    document.addEventListener('visibilitychange', tick);
    // The worker tells of what has just fallen due too.
    stopListening = listen(({ push }) => push === 'changed' && tick());
  }
  return () => {
    hearers.delete(hear);
    if (hearers.size > 0) return;
    clearInterval(timer);
    timer = undefined;
    document.removeEventListener('visibilitychange', tick);
    stopListening?.();
  };
}

/** The present moment in epoch milliseconds, a few seconds old at most; what shows it is drawn again as time passes. */
export function useNow(): number {
  return useSyncExternalStore(subscribe, () => now);
}
