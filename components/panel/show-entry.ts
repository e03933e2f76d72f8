import { flushSync } from 'react-dom';

/**
 * Brings what was recorded for the customer on the screen into sight and gives it the focus: a promise in its list, all
 * else in the timeline.
 */
export function showEntry(id: string): void {
  requestAnimationFrame(() => {
    if (!rowOf(id)) showOlder();
    const row = rowOf(id);
    const folded = row?.closest('details');
    if (folded) folded.open = true;
    row?.focus();
    row?.scrollIntoView({ block: 'center' });
  });
}

function rowOf(id: string): HTMLElement | undefined {
  return (
    find('[data-promise]', ({ promise }) => promise === id) ??
    find('[data-line]', ({ line }) => line?.split('.')[0] === id)
  );
}

function find(selector: string, isIt: (marks: DOMStringMap) => boolean): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>(selector)].find(({ dataset }) => isIt(dataset));
}

/** The timeline draws its older lines only when they are asked for. */
function showOlder(): void {
  const button = document.querySelector<HTMLElement>('[data-testid=timeline-all][aria-expanded=false]');
  flushSync(() => button?.click());
}
