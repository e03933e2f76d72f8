/** Whether nothing on this page has the focus: what had it is gone. */
export function isNothingFocused(): boolean {
  const { activeElement } = document;
  return activeElement === null || activeElement === document.body;
}

/** The same, and the rep has not gone to another page or window since. */
export function isFocusFree(): boolean {
  return document.hasFocus() && isNothingFocused();
}

/** Once what had the focus is gone, gives it to what is found then, unless the rep has gone elsewhere meanwhile. */
export function focusIfFree(find: () => HTMLElement | null | undefined): void {
  requestAnimationFrame(() => {
    if (isFocusFree()) find()?.focus();
  });
}
