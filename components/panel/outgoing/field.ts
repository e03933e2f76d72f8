/** A place of a text, as [at, end). */
export interface Place {
  at: number;
  end: number;
}

/** Marks a place of a text and brings the caret there. */
export function select(field: HTMLTextAreaElement | null, at: number, end: number): void {
  field?.focus();
  field?.setSelectionRange(at, end);
}

/**
 * Writes into a field as if it were typed, so that the browser's own undo takes it back: into [at, end), or where the
 * caret is.
 */
export function put(
  field: HTMLTextAreaElement | null,
  { text, at, end }: { text: string; at?: number; end?: number },
): void {
  select(field, at ?? field?.selectionStart ?? 0, end ?? field?.selectionEnd ?? 0);
  document.execCommand(text === '' ? 'delete' : 'insertText', false, text);
}
