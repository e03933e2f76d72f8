import type { ReminderRow } from './schema.ts';

type Steps = ReminderRow['body']['history'];

/** What was done to a reminder and not taken back. */
export function standingSteps(history: Steps): Steps {
  const standing: Steps = [];
  for (const step of history) {
    const undone = takenBackBy[step.what] ?? [];
    const taken = standing.findLastIndex(({ what }) => undone.includes(what));
    if (taken >= 0) standing.splice(taken, 1);
    else if (undone.length === 0) standing.push(step);
  }
  return standing;
}

const takenBackBy: { [what in Steps[number]['what']]?: readonly string[] } = {
  reopened: ['acted', 'snoozed'],
  restored: ['dismissed'],
};

/** How often a reminder was put off, and how often nobody answered. What was taken back does not count. */
export function tallyOf({ body }: Pick<ReminderRow, 'body'>): { snoozes: number; attempts: number } {
  const putOff = standingSteps(body.history).filter(({ what }) => what === 'snoozed');
  const attempts = putOff.filter(({ why }) => why === 'no-answer').length;
  return { snoozes: putOff.length - attempts, attempts };
}
