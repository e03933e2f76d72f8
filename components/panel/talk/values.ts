import type { Due } from '../../../domain/due.ts';
import { standingSteps } from '../../../domain/promise/promise.ts';
import type { PromiseRow, Step } from '../../../domain/promise/schema.ts';
import type { Occasion } from '../../../domain/talk/names.ts';
import type { Values } from '../../../domain/talk/variables.ts';
import type { Settings } from '../../../messages/contract/settings.ts';

/** What the words are about. All but the customer may be unknown. */
export interface About {
  customer: string;
  promise?: string | undefined;
  reason?: string | undefined;
  /** The one that holds now; after a change the new one. */
  date?: Due | null | undefined;
  offer?: string | undefined;
  answerBy?: Due | null | undefined;
  progress?: string | undefined;
}

/** In which way dates are spoken, and as of when (epoch milliseconds). */
export interface Speaking {
  locale: 'zh-CN' | 'en-US' | 'en-GB';
  now: number;
}

/** What talk tracks are filled with: what they are about, and who the rep is. */
export function valuesOf(
  { date, answerBy, ...about }: About,
  { me, company }: Pick<Settings, 'me' | 'company'>,
  speaking: Speaking,
): Values {
  const known = { ...about, date: date && spokenDue(date, speaking), me, company };
  const values = { ...known, answerBy: answerBy && spokenDue(answerBy, speaking) };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value?.trim()));
}

/** What is known of a promise as it stands and can be said on an occasion. `now` in epoch milliseconds. */
export function aboutPromise(promise: PromiseRow, occasion: Occasion, now: number): Omit<About, 'customer'> {
  const { what, answerBy, direction } = promise.body;
  const steps = standingSteps(promise);
  const reported = steps.flatMap(({ move }) => (move.move === 'progress' ? [move.text] : []));
  return {
    promise: what,
    date: dateToSay(promise, occasion, now),
    answerBy: answerBy && answerBy.at > now ? answerBy : undefined,
    progress: reported.at(-1),
    ...(direction === 'ours' ? lastTold(steps) : {}),
  };
}

/**
 * A date that has passed is said only of what the customer owes us. Where a promise of ours is late, the first date is the
 * one it misses: only one that was agreed since is the date that holds.
 */
function dateToSay(
  { body: { due, firstDue } }: PromiseRow,
  occasion: Occasion,
  now: number,
): Due | undefined {
  if (!due || occasion === 'hand-back') return due;
  const isMissing = occasion === 'late' || occasion === 'apologise';
  return due.at <= now || (isMissing && due.at === firstDue?.at) ? undefined : due;
}

/**
 * What was last offered and why it is not as wished or agreed. Agreed or asked anew, an earlier answer is settled; why the
 * customer moves a date is not for us to tell him.
 */
function lastTold(steps: readonly Step[]): Pick<About, 'reason' | 'offer'> {
  return steps.reduce<Pick<About, 'reason' | 'offer'>>((told, { move }) => {
    switch (move.move) {
      case 'agree':
      case 'reopen':
        return {};
      case 'counter':
        return { offer: move.offer, reason: move.reason };
      case 'decline':
      case 'reject':
      case 'revoke':
        return { reason: move.reason };
      case 'renegotiate':
        return move.askedBy === 'us' ? { reason: move.reason } : {};
      default:
        return told;
    }
  }, {});
}

/**
 * A due moment as it is said to a customer: the day with its weekday, as exactly as it was meant, the year only if it is
 * another. By the rep's own clocks, as everywhere.
 */
export function spokenDue({ at, precision }: Due, { locale, now }: Speaking): string {
  const isThisYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  const written = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, options).format(at);
  const year = isThisYear ? {} : { year: 'numeric' as const };
  const time = written({ timeStyle: 'short' });
  const part = written({ dayPeriod: 'long' });
  if (locale === 'zh-CN') {
    const day = `${written({ weekday: 'short' })}（${written({ ...year, month: 'long', day: 'numeric' })}）`;
    return { day, part: `${day}${part}`, minute: `${day}${time}` }[precision];
  }
  const day = written({ ...year, weekday: 'long', month: 'long', day: 'numeric' });
  const inPart = /^in /.test(part) ? `${day} ${part}` : `${part} on ${day}`;
  return { day, part: inPart, minute: `${time} on ${day}` }[precision];
}
