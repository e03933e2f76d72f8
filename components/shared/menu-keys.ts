/** Which item a key goes to; null for a key that goes nowhere. */
export function nextItem(key: string, texts: readonly string[], at: number): number | null {
  const { length } = texts;
  if (length === 0) return null;
  if (key === 'ArrowDown') return (at + 1) % length;
  if (key === 'ArrowUp') return (Math.max(at, 0) - 1 + length) % length;
  if (key === 'Home') return 0;
  if (key === 'End') return length - 1;
  if ([...key].length !== 1 || key === ' ') return null;
  const letter = key.toLowerCase();
  for (let step = 1; step <= length; step++) {
    const index = (at + step + length) % length;
    if (texts[index]?.toLowerCase().startsWith(letter)) return index;
  }
  return null;
}
