import { useRef } from 'react';

type Act = 'save' | 'next-kind' | 'clear' | 'bring-back' | 'leave' | 'onwards';

/** What a key does in the line; nothing for a key that types. */
export function actionOf(
  key: string,
  plain: boolean,
  isFilled: boolean,
  isAtEnd: boolean,
  tabIsArmed: boolean,
): Act | null {
  if (!plain) return null;
  if (key === 'Enter') return 'save';
  if (key === 'Tab' && isFilled && tabIsArmed) return 'next-kind';
  if (key === 'Escape') return isFilled ? 'clear' : 'leave';
  if (key === 'ArrowUp' && !isFilled) return 'bring-back';
  return key === 'ArrowDown' && isFilled && isAtEnd ? 'onwards' : null;
}

/**
 * Tab changes the kind only while the line is being worked on. Whoever comes to it by Tab goes on by Tab, so the keyboard
 * is never caught: Shift+Tab leads out backwards, and forwards from there.
 */
export function useTabKey() {
  const armed = useRef(false);
  return {
    isArmed: () => armed.current,
    heard: (key: string) => {
      if (key !== 'Tab' && key !== 'Shift') armed.current = true;
    },
    /** Focus from elsewhere on this page came by Tab; from outside it came by Alt+K. */
    focused: (cameFromHere: boolean) => {
      armed.current = !cameFromHere;
    },
  };
}
