import { focusIfFree } from '../../shared/focus.ts';
import { isAlone, type Press } from './keys.ts';

/** Gives the focus to an expectation; where it is folded away by now, to the first in sight. */
export function focusExpectation(id: string): void {
  requestAnimationFrame(() => toggleOf(id)?.focus());
}

function toggleOf(id: string): HTMLElement | undefined {
  const toggles = togglesOnScreen().filter((toggle) => toggle.checkVisibility());
  const own = toggles.find(({ dataset }) => dataset.expectationToggle === id);
  return own ?? toggles[0];
}

/**
 * The same, unless the rep has gone elsewhere meanwhile, or another customer is on the screen: only where what had the
 * focus is gone.
 */
export function keepFocus(id: string): void {
  focusIfFree(() => {
    const isThere = togglesOnScreen().some(({ dataset }) => dataset.expectationToggle === id);
    return isThere ? toggleOf(id) : null;
  });
}

function togglesOnScreen(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-expectation-toggle]')];
}

/** Walks the expectations by arrow keys, from one to the next in sight. True if the key was used. */
export function walkExpectations(press: Press, from: HTMLElement): boolean {
  if (!isAlone(press)) return false;
  const { key } = press;
  const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || !from.matches('[data-expectation-toggle]')) return false;
  const toggles = togglesOnScreen().filter((toggle) => toggle.checkVisibility());
  const next = toggles[toggles.indexOf(from) + step];
  next?.focus();
  return next !== undefined;
}
