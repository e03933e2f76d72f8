const keys = new Set<string>();

/** Leaves a question alone for as long as this panel lives. */
export function putOff(key: string): void {
  keys.add(key);
}

/** Whether the rep has said "later" to a question. */
export function isPutOff(key: string): boolean {
  return keys.has(key);
}
