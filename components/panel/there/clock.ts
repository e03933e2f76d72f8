import type { There } from '../../../domain/time/there.ts';
import type { Words } from '../../../locales/index.ts';

/** "23:00", with the day of the week where it is another one there. */
export function clockThere({ clock, weekday, isOtherDay }: There, { time }: Pick<Words, 'time'>): string {
  return isOtherDay ? `${time.weekdays[weekday]} ${clock}` : clock;
}
