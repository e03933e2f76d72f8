/**
 * Gives the focus to the row of a reminder, or to its neighbour where it is about to go; the next one, else the one
 * before. Nothing happens when the rep has gone elsewhere meanwhile.
 */
export function focusRow(id: string, to: 'itself' | 'neighbour'): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-reminder]')];
  const at = rows.findIndex(({ dataset }) => dataset.reminder === id);
  const row = rows[at];
  const focused = document.activeElement;
  if (!row || (focused !== document.body && !row.contains(focused))) return;
  (to === 'itself' ? row : (rows[at + 1] ?? rows[at - 1]))?.focus();
}
