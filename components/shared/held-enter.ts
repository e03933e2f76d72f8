import type { KeyboardEvent } from 'react';

/**
 * For the keys of a form, before anything in it hears them: the Enter that opened it is still held down and saves nothing.
 * In a text of several lines it goes on breaking them.
 */
export function ignoreHeldEnter(event: KeyboardEvent): void {
  if (event.key !== 'Enter' || !event.repeat || event.target instanceof HTMLTextAreaElement) return;
  event.preventDefault();
  event.stopPropagation();
}
