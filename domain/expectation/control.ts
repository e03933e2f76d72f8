import type { Source } from './names.ts';

/** How far what is expected can be steered from our side. */
export type Control = 'ours' | 'partly' | 'not';

const controls: Record<Source, Control> = {
  'our-marketing': 'ours',
  'our-own-words': 'ours',
  'past-experience': 'partly',
  'word-of-mouth': 'partly',
  competitor: 'not',
  'own-need': 'not',
  'custom-of-trade': 'not',
};

/** How far we control an expectation that comes from there; null where nobody said where it comes from. */
export function controlOf(source: Source | undefined): Control | null {
  return source ? controls[source] : null;
}
