import { type RefObject, useLayoutEffect } from 'react';
import { type RecordKey, recordKeyText } from '../../domain/record.ts';
import { isNothingFocused } from '../shared/focus.ts';
import type { Host } from './host.ts';

/** A click that brings focus into the frame comes just before the window hears of it, in milliseconds. */
const clickIsFresh = 150;
/** How long a frame that Alt+K has opened may not know yet that the focus is its own, in milliseconds. */
const opening = 2000;

let isAskedFor = false;
let lastClick = 0;
/**
 * The record whose line had the caret when it went off the screen. If the page is only read anew, the caret comes back;
 * another record's line never gets it, or the rest of a sentence would land with the wrong customer.
 */
let wasInLineOf: string | null = null;
/** The line on the screen, and the record it is for. */
let onScreen: { key: string; line: HTMLTextAreaElement | null } | null = null;

/**
 * Notes whether the panel was opened by Alt+K or by the menu. Only then the caret goes to the line by itself, and only until the rep
 * goes back to the page.
 */
export function noteFocusAsked(hash: string): void {
  isAskedFor = hash === '#focus';
  window.addEventListener('blur', () => {
    isAskedFor = false;
  });
  if (!isAskedFor || document.hasFocus()) return;
  // The focus that was asked for may come only when the page has told that there is no line yet.
  window.addEventListener('focus', () => (isAskedFor = onScreen === null), { once: true });
}

/** There is no line here the caret could go to. Unless the rep stays in the panel, his next place is the page. */
export function noteNoLine(): void {
  if (!document.hasFocus()) isAskedFor = false;
}

/**
 * The rep has sent words into the line of a record: he goes on there, if that is the line on the screen. A frame is given
 * the focus by the content script, which knows where on the page it came from; the caret then goes to the line.
 */
export function enterLine(record: RecordKey): void {
  if (onScreen?.key !== recordKeyText(record)) return;
  if (document.hasFocus() || window === window.top) enter(onScreen.line);
  else if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}

function enter(line: HTMLTextAreaElement | null): void {
  line?.focus();
  line?.setSelectionRange(line.value.length, line.value.length);
}

/**
 * Puts the caret into the capture line where the rep has asked for it: by Alt+K, by the menu of selected words, and by
 * nothing else.
 */
export function useCaptureFocus(field: RefObject<HTMLTextAreaElement | null>, host: Host, key: string): void {
  // Before the browser draws and before it takes the line away: later the caret would already be gone.
  useLayoutEffect(() => {
    const line = field.current;
    const isOurs = document.hasFocus();
    const isFirst = isAskedFor && (isOurs || performance.now() < opening);
    if (isNothingFocused() && (isFirst || (isOurs && wasInLineOf === key))) enter(line);
    isAskedFor = false;
    wasInLineOf = null;
    onScreen = { key, line };
    return () => {
      onScreen = null;
      wasInLineOf = document.activeElement === line ? key : null;
    };
  }, [field, key]);

  // With the line, or the focus could come between the two.
  useLayoutEffect(() => {
    if (host.kind !== 'frame') return;
    const onPointer = () => {
      lastClick = performance.now();
    };
    const onFocus = () => {
      // The content script focuses the frame on Alt+K. A click into the frame focuses it too, and chooses its own place.
      if (performance.now() - lastClick > clickIsFresh && isNothingFocused()) enter(field.current);
    };
    window.addEventListener('pointerdown', onPointer, true);
    window.addEventListener('focus', onFocus);
    return () => {
      window.removeEventListener('pointerdown', onPointer, true);
      window.removeEventListener('focus', onFocus);
    };
  }, [field, host]);
}
