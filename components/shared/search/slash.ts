import { useEffect, useRef } from 'react';

/** Opens the search on "/", except where one types a "/" or has another sheet open. */
export function useSlash(open: () => void): void {
  const latest = useRef(open);
  latest.current = open;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // An input method may take the key for itself, and say so by its code alone.
      if (event.key !== '/' || event.defaultPrevented || event.isComposing || event.keyCode === 229) return;
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      if (isTypedInto(event.target) || document.querySelector(':popover-open')) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

/** In the capture line a "/" is typed only behind something: nothing that is recorded begins with it. */
function isTypedInto(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement) || !target.matches('input, textarea, select')) return false;
  return !(target.matches('[data-capture]') && (target as HTMLTextAreaElement).value === '');
}
