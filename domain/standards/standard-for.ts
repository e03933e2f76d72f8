/** What holds for a kind of promise and a tier of customers. */
interface OfKindAndTier {
  kind: string;
  tier: string;
}

/**
 * What holds for a kind of promise and a tier, of a list such as the standards. A tier without an entry of its own has
 * the ordinary tier's, a kind of the rep's own that of `other`; null where none fits.
 */
export function standardFor<T extends OfKindAndTier>(
  list: readonly T[],
  kind: string,
  tier: string,
): T | null {
  const of = (someKind: string, someTier: string) =>
    list.find((one) => one.kind === someKind && one.tier === someTier);
  return of(kind, tier) ?? of(kind, 'standard') ?? of('other', tier) ?? of('other', 'standard') ?? null;
}
