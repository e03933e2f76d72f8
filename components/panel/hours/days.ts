import type { Words } from '../../../locales/index.ts';

const everyDay = [1, 2, 3, 4, 5, 6, 7];

/** The days of the week by ISO number, in the order of a locale. */
export function weekOf(locale: string): number[] {
  const info = new Intl.Locale(locale) as Intl.Locale & { getWeekInfo?: () => { firstDay: number } };
  const first = info.getWeekInfo?.().firstDay ?? 1;
  return everyDay.map((day) => ((day + first - 2) % 7) + 1);
}

/** "Mon", by ISO number. */
export function dayText(day: number, { time }: Pick<Words, 'time'>): string {
  return time.weekdays[day % 7] ?? '';
}

/** "Mon to Fri, Sun": days of a week in short. Three or more that follow one another are a run. */
export function daysText(days: readonly number[], words: Pick<Words, 'time' | 'hours'>): string {
  const text = (day: number) => dayText(day, words);
  return runsIn(days)
    .flatMap((run) => {
      const [first, last] = [run[0] ?? 1, run.at(-1) ?? 1];
      return run.length > 2 ? [words.hours.from(text(first), text(last))] : run.map(text);
    })
    .join(words.hours.and);
}

function runsIn(days: readonly number[]): number[][] {
  const runs: number[][] = [];
  for (const day of everyDay.filter((number) => days.includes(number))) {
    const run = runs.at(-1);
    if (run?.at(-1) === day - 1) run.push(day);
    else runs.push([day]);
  }
  return runs;
}
