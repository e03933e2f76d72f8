import type { Words } from '../../locales/index.ts';
import { dayOf } from '../time/wall-time.ts';
import { isRinging } from './reminder.ts';
import type { ReminderRow } from './schema.ts';

type Said = Pick<Words, 'cadence' | 'reminderKinds'>;

/** What a reminder is called: the rep's own words, else by its kind. */
export function reminderName({ body }: Pick<ReminderRow, 'body'>, { cadence, reminderKinds }: Said): string {
  return body.text || (body.kind === 'cadence' ? cadence.getInTouch : reminderKinds[body.kind]);
}

/** The same where it is shown: a cadence that rings says for how long nothing was heard. `now` in epoch milliseconds. */
export function reminderText(reminder: ReminderRow, words: Said, now: number): string {
  const { kind, text, since, zone } = reminder.body;
  if (text || kind !== 'cadence' || since === undefined || !isRinging(reminder, now)) {
    return reminderName(reminder, words);
  }
  return words.cadence.nothingHeard(dayOf(now, zone) - dayOf(since, zone));
}
