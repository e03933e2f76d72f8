import { type Need, needs } from './names.ts';

/** How the customer would feel about it, in the order of the table. */
export const kanoAnswers = ['like', 'must-be', 'neutral', 'live-with', 'dislike'] as const;
export type KanoAnswer = (typeof kanoAnswers)[number];

/** A need type; or that it does not matter, that the opposite is wanted, or that the two answers contradict each other. */
export type KanoClass = Need | 'indifferent' | 'reverse' | 'contradictory';

const classes: Record<string, KanoClass> = {
  A: 'delight',
  O: 'expected',
  M: 'basic',
  I: 'indifferent',
  R: 'reverse',
  Q: 'contradictory',
};

/** Rows: how he would feel if it were there; columns: if it were not; both in the order of the answers. */
const table: Record<KanoAnswer, string> = {
  like: 'QAAAO',
  'must-be': 'RIIIM',
  neutral: 'RIIIM',
  'live-with': 'RIIIM',
  dislike: 'RRRRQ',
};

/** What two short answers say of a need (Kano's evaluation table). */
export function kanoClass(ifThere: KanoAnswer, ifNot: KanoAnswer): KanoClass {
  return classes[table[ifThere][kanoAnswers.indexOf(ifNot)] ?? ''] ?? 'contradictory';
}

/** The need type that a class stands for; null for the three that are none. */
export function needOf(kano: KanoClass): Need | null {
  return needs.find((need) => need === kano) ?? null;
}
