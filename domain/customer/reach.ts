import type { Facts } from '../facts.ts';
import { phoneKey } from './phone.ts';

/** A phone or e-mail two customers share, as the newer one writes it. */
export interface Shared {
  by: 'phone' | 'email';
  written: string;
}

/** How a customer can be reached, each way in the one form in which it can be compared. */
export function reachOf({ phones, emails }: Pick<Facts, 'phones' | 'emails'>): string[] {
  return [...new Set(ways({ phones, emails }).map(({ key }) => key))];
}

/** The first way of reaching that these facts share with those keys; undefined if there is none. */
export function sharedWith(
  facts: Pick<Facts, 'phones' | 'emails'>,
  reach: readonly string[],
): Shared | undefined {
  return ways(facts).find(({ key }) => reach.includes(key));
}

function ways({ phones, emails }: Pick<Facts, 'phones' | 'emails'>): (Shared & { key: string })[] {
  const mails = emails.map((written) => ({ by: 'email' as const, written, key: emailKey(written) }));
  const calls = phones.map((written) => ({ by: 'phone' as const, written, key: phoneKey(written) }));
  return [...mails, ...calls].flatMap(({ by, written, key }) => (key ? [{ by, written, key }] : []));
}

/** Case does not tell mailboxes apart in practice. Null for what is no address. */
function emailKey(written: string): string | null {
  const address = written.trim().toLowerCase();
  return /^[^\s@*]+@[^\s@*]+\.[^\s@*]+$/.test(address) ? `mail:${address}` : null;
}
