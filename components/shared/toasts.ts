import { create } from 'zustand';
import { errorText } from './errors.ts';

export interface Toast {
  id: number;
  text: string;
  tone: 'done' | 'failed';
  undo?: () => Promise<unknown>;
}

export const useToast = create<{ toast: Toast | null }>(() => ({ toast: null }));

/** Where a toast can stand; the last is in front of the others. */
export const usePlaces = create<{ places: string[] }>(() => ({ places: [] }));

/** Opens a place for toasts. Returns what closes it. */
export function openPlace(place: string): () => void {
  usePlaces.setState(({ places }) => ({ places: [...places, place] }));
  return () => usePlaces.setState(({ places }) => ({ places: places.filter((other) => other !== place) }));
}

/** So long a failure stands before what was done just after it is said, in milliseconds: it would be gone unseen. */
const leastSeen = 3000;

let lastId = 0;
let lastFailure = 0;
let waiting: Toast | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Says what was done, for a few seconds; with `undo` it can be taken back from there. A failure that was told just before
 * is left to be read first.
 */
export function say(text: string, undo?: () => Promise<unknown>): void {
  waiting = { id: ++lastId, text, tone: 'done', ...(undo ? { undo } : {}) };
  showWaiting();
}

/** Says what did not work. */
export function sayFailure(text: string): void {
  useToast.setState({ toast: { id: ++lastId, text, tone: 'failed' } });
  lastFailure = Date.now();
  showWaiting();
}

/** Takes a toast away, unless another has come in its place. */
export function hush(id: number): void {
  if (useToast.getState().toast?.id !== id) return;
  useToast.setState({ toast: null });
  showWaiting();
}

function showWaiting(): void {
  clearTimeout(timer);
  if (!waiting) return;
  const isFailed = useToast.getState().toast?.tone === 'failed';
  const left = isFailed ? lastFailure + leastSeen - Date.now() : 0;
  if (left > 0) timer = setTimeout(showWaiting, Math.min(left, leastSeen));
  else {
    useToast.setState({ toast: waiting });
    waiting = null;
  }
}

/** Runs what a click asked for and says so if it fails. */
export async function attempt(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    sayFailure(errorText(error));
  }
}
