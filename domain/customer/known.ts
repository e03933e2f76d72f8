import type { Facts } from '../facts.ts';

/** What a page says that says nothing. */
export const noFacts: Facts = { name: '', company: '', title: '', phones: [], emails: [] };

type SomeFacts = { [field in keyof Facts]?: Facts[field] | undefined };

/** New facts over old ones; what a page no longer shows is kept as it was last seen. */
export function keepingKnown(old: Facts, seen: SomeFacts): Facts {
  const said = Object.entries(seen).filter(([, text]) => text !== undefined && text.length > 0);
  return { ...old, ...Object.fromEntries(said) };
}

/** What the customer is to be shown as: the rep's corrections outrank what any page says. */
export function knownFacts(facts: Facts, corrected: SomeFacts): Facts {
  const said = Object.entries(corrected).filter(([, text]) => text !== undefined);
  return { ...facts, ...Object.fromEntries(said) };
}
