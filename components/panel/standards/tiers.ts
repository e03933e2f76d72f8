import { ordinaryTier, tiers } from '../../../domain/standards/names.ts';
import type { Standard } from '../../../domain/standards/schema.ts';
import type { CustomerView } from '../../../messages/contract/customer.ts';
import { kindText } from '../../shared/kind-text.ts';

/** The tier a customer is counted to; the ordinary one where nothing is said of it, or not known yet. */
export function tierOf(view: Pick<CustomerView, 'customer'> | null): string {
  return view?.customer?.body.tier ?? ordinaryTier;
}

/** The tiers there are: those there always are, those with a standard, and one a customer is counted to besides. */
export function tiersOf(standards: readonly Standard[], also: string = ordinaryTier): string[] {
  return [...new Set([...tiers, ...standards.map(({ tier }) => tier), also])];
}

/** Whether the rep has made a tier, so that it may go. */
export function isOwnTier(tier: string): boolean {
  return !(tiers as readonly string[]).includes(tier);
}

/** The name of a tier; one of the rep's own is its own name. */
export function tierText(tier: string, names: Record<string, string>): string {
  return kindText(tier, names);
}
