import { useSyncExternalStore } from 'react';

/** How often what is shown as "25 min ago" is looked at again. */
const beat = 20_000;

let now = Date.now();
const hearers = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

function tick(): void {
  now = Date.now();
  for (const hear of hearers) hear();
}

function subscribe(hear: () => void): () => void {
  hearers.add(hear);
  if (timer === undefined) {
    timer = setInterval(tick, beat);
    document.addEventListener('visibilitychange', tick);
  }
  return () => {
    hearers.delete(hear);
    if (hearers.size > 0) return;
    clearInterval(timer);
    timer = undefined;
    document.removeEventListener('visibilitychange', tick);
  };
}

/** The present moment in epoch milliseconds, a few seconds old at most; what shows it is drawn again as time passes. */
export function useNow(): number {
  return useSyncExternalStore(subscribe, () => now);
}
