import type { MouseEvent } from 'react';
import { focusIfFree } from '../../shared/focus.ts';

/**
 * Gives the focus back to a promise after something was done with it; if it is folded away by now, to the first of the
 * list. Nothing happens when the rep has gone elsewhere meanwhile.
 */
export function focusPromise(id: string): void {
  focusIfFree(() => {
    const rows = [...document.querySelectorAll<HTMLElement>('[data-promise]')];
    const row = rows.find(({ dataset }) => dataset.promise === id);
    // Without the row there is another customer on the screen, or the promise is with another now.
    return row && (isInSight(row) ? row : rows.find(isInSight));
  });
}

function isInSight(row: HTMLElement): boolean {
  return row.checkVisibility();
}

/** Walks the promises by arrow keys, from the row itself or from one of its buttons. True if the key was used. */
export function walkPromises(key: string, from: HTMLElement): boolean {
  const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
  const row = from.closest<HTMLElement>('[data-promise]');
  const isAtRow = from === row;
  if (!row || (!isAtRow && !from.matches('[data-testid="promise-acts"] > button'))) return false;
  if (isAtRow && key === 'Enter') {
    row.querySelector<HTMLElement>('[data-testid="promise-acts"] > button')?.focus();
    return true;
  }
  if (step === 0) return false;
  const rows = [...document.querySelectorAll<HTMLElement>('[data-promise]')].filter(isInSight);
  const next = rows[rows.indexOf(row) + step];
  next?.focus();
  return next !== undefined;
}

/**
 * For the mouse button going down on a row's actions: while something in the row has the focus by keyboard they stand
 * below what they are about, and if the press took that focus they would slip away from under the pointer.
 */
export function keepInPlace(event: MouseEvent): void {
  if (event.currentTarget.closest('li')?.querySelector(':focus-visible')) event.preventDefault();
}
