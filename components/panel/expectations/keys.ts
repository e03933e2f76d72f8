/** A key as it was pressed. */
export interface Press {
  key: string;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
}

/** Whether a key was pressed by itself: with a modifier it is the browser's, as Ctrl+2 and Alt+← are. */
export function isAlone({ ctrlKey, altKey, metaKey }: Press): boolean {
  return !ctrlKey && !altKey && !metaKey;
}
