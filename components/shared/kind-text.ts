/** The name of a kind of promise; one of the rep's own is its own name. */
export function kindText(kind: string, names: Record<string, string>): string {
  return (Object.hasOwn(names, kind) && names[kind]) || kind;
}
