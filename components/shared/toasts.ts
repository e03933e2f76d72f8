import { create } from 'zustand';
import { errorText } from './errors.ts';

export interface Toast {
  id: number;
  text: string;
  tone: 'done' | 'failed';
  undo?: () => Promise<unknown>;
}

export const useToast = create<{ toast: Toast | null }>(() => ({ toast: null }));

let lastId = 0;

/** Says what was done, for a few seconds; with `undo` it can be taken back from there. */
export function say(text: string, undo?: () => Promise<unknown>): void {
  useToast.setState({ toast: { id: ++lastId, text, tone: 'done', ...(undo ? { undo } : {}) } });
}

/** Says what did not work. */
export function sayFailure(text: string): void {
  useToast.setState({ toast: { id: ++lastId, text, tone: 'failed' } });
}

/** Takes a toast away, unless another has come in its place. */
export function hush(id: number): void {
  if (useToast.getState().toast?.id === id) useToast.setState({ toast: null });
}

/** Runs what a click asked for and says so if it fails. */
export async function attempt(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    sayFailure(errorText(error));
  }
}
