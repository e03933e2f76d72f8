import { type RefObject, useEffect, useLayoutEffect } from 'react';
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

/**
 * Notes whether the panel was opened by Alt+K. Only then the caret goes to the line by itself, and only until the rep
 * goes back to the page.
 */
export function noteFocusAsked(hash: string): void {
  isAskedFor = hash === '#focus';
  window.addEventListener('blur', () => {
    isAskedFor = false;
  });
}

/** There is no line here the caret could go to. Unless the rep stays in the panel, his next place is the page. */
export function noteNoLine(): void {
  if (!document.hasFocus()) isAskedFor = false;
}

/** Puts the caret into the capture line where the rep has asked for it: by Alt+K, and by nothing else. */
export function useCaptureFocus(field: RefObject<HTMLTextAreaElement | null>, host: Host, key: string): void {
  // Before the browser draws and before it takes the line away: later the caret would already be gone.
  useLayoutEffect(() => {
    const line = field.current;
    const isOurs = document.hasFocus();
    const isFirst = isAskedFor && (isOurs || performance.now() < opening);
    if (isFirst || (isOurs && wasInLineOf === key && isNothingFocused())) line?.focus();
    isAskedFor = false;
    wasInLineOf = null;
    return () => {
      wasInLineOf = document.activeElement === line ? key : null;
    };
  }, [field, key]);

  useEffect(() => {
    if (host.kind !== 'frame') return;
    const onPointer = () => {
      lastClick = performance.now();
    };
    const onFocus = () => {
      // The content script focuses the frame on Alt+K. A click into the frame focuses it too, and chooses its own place.
      if (performance.now() - lastClick > clickIsFresh && isNothingFocused()) field.current?.focus();
    };
    window.addEventListener('pointerdown', onPointer, true);
    window.addEventListener('focus', onFocus);
    return () => {
      window.removeEventListener('pointerdown', onPointer, true);
      window.removeEventListener('focus', onFocus);
    };
  }, [field, host]);
}

function isNothingFocused(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}
