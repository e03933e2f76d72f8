import type { Figures } from '../../../domain/figures/schema.ts';
import type { Share } from '../../../domain/figures/share.ts';
import { usualHours } from '../../../domain/time/usual-hours.ts';
import { lengthOfDay } from '../../../domain/time/working-time.ts';
import type { Language, Words } from '../../../locales/index.ts';
import { kindText } from '../../shared/kind-text.ts';
import { spanText } from '../ledger/history.ts';

const hour = 60 * 60_000;

/** Below this many one more changes a rate by more than a rep would think. */
const few = 10;

/** What stands where there is nothing to count; the words beside it say why. */
const noNumber = '—';

/** In which words and with which digits figures are written. */
export interface Wording {
  words: Words;
  language: Language;
}

/** A rate: the number, of how many, and where the true one likely lies. Without a number the count says why. */
export interface RateText {
  value: string;
  count: string;
  likely: string | null;
}

/** One figure: what it is, its number or "—", and what goes with it in words. */
export interface FigureText {
  title: string;
  value: string;
  notes: string[];
}

/** Whether there is nothing to be told yet but that there is nothing. */
export function isNothing({ keptStrict, keptRenegotiated, inTime, slip, missed }: Figures): boolean {
  return keptStrict.n + keptRenegotiated.n + inTime.n + slip.n + missed.n === 0;
}

/** Whether so few have come due that the rates are to be taken with care. */
export function isFew({ keptStrict, keptRenegotiated }: Figures): boolean {
  const most = Math.max(keptStrict.n, keptRenegotiated.n);
  return most > 0 && Math.min(keptStrict.n, keptRenegotiated.n) < few;
}

/** The two rates that are always shown together. */
export function keptText(figures: Figures, wording: Wording): { strict: RateText; renegotiated: RateText } {
  const { noneDue, noneDueNow } = wording.words.figures;
  const { keptStrict, keptRenegotiated } = figures;
  return {
    strict: rateText(keptStrict, noneDue, wording),
    renegotiated: rateText(keptRenegotiated, keptStrict.n > 0 ? noneDueNow : noneDue, wording),
  };
}

function rateText(share: Share, none: string, wording: Wording): RateText {
  if (share.rate === null) return { value: noNumber, count: none, likely: null };
  const { likely } = wording.words.figures;
  // Rounded to 0 or 100 only where it is just that.
  const isWhole = share.k === 0 || share.k === share.n;
  const rate = isWhole ? share.rate : Math.min(0.99, Math.max(0.01, share.rate));
  return {
    value: percentText(rate, wording),
    count: countText(share, wording),
    likely: likely(percentText(share.low, wording), percentText(share.high, wording)),
  };
}

/** How it went on the way: dates that could not be held, and whether the customer heard before the date. */
export function wayText({ inTime, progressCover }: Figures, wording: Wording): FigureText[] {
  const { figures: say } = wording.words;
  const changed = rateText(inTime, say.inTime.none, wording);
  const heard = rateText(progressCover, say.noneDue, wording);
  return [
    {
      title: say.inTime.title,
      value: changed.value,
      notes: [
        joined(inTime.n > 0 ? say.inTime.of(changed.count) : changed.count, changed.likely),
        ...noticeText(inTime.notice, wording),
      ],
    },
    {
      title: say.cover.title,
      value: heard.value,
      notes: [joined(progressCover.n > 0 ? say.cover.of(heard.count) : heard.count, heard.likely)],
    },
  ];
}

function noticeText(notice: number | null, { words }: Wording): string[] {
  if (notice === null) return [];
  const { ahead, after } = words.figures.inTime;
  return [notice > 0 ? ahead(spanText(notice, words)) : after(spanText(-notice, words))];
}

/** How long it took against what was said, and how late what is done was by each of its dates. */
export function timeText({ slip, lateStrict, lateRenegotiated }: Figures, wording: Wording): FigureText[] {
  const { figures: say } = wording.words;
  const done = (n: number) => say.slip.done(numberText(n, wording));
  const late = (title: string, { n, median, p80 }: Figures['lateStrict']): FigureText => {
    if (median === null || p80 === null) return { title, value: noNumber, notes: [say.slip.none] };
    const value = median === 0 ? say.late.onTime : say.late.after(workingText(median, wording));
    return { title, value, notes: [joined(done(n), n > 1 ? mostText(n, p80, wording) : null)] };
  };
  const took = (title: string, { n, median }: Figures['slip']): FigureText => {
    if (median === null) return { title, value: noNumber, notes: [say.slip.none] };
    const times = numberText(median, wording, { maximumSignificantDigits: 2 });
    return { title, value: say.slip.value(times), notes: [joined(say.slip.of, done(n))] };
  };
  return [
    took(say.slip.title, slip),
    late(say.late.strict, lateStrict),
    late(say.late.renegotiated, lateRenegotiated),
  ];
}

/** What four in five do not exceed; of fewer than five that is the latest of all. */
function mostText(n: number, p80: number, wording: Wording): string {
  const { allOnTime, mostOnTime, longest, most } = wording.words.figures.late;
  if (p80 === 0) return n < 5 ? allOnTime : mostOnTime;
  return (n < 5 ? longest : most)(workingText(p80, wording));
}

/** What is owed and past its due, a line for each kind. */
export function debtText({ debt }: Figures, wording: Wording): FigureText[] {
  const { figures, ledger } = wording.words;
  const { debt: say } = figures;
  return debt.map(({ kind, count, underDay, underWeek, older, oldest }) => {
    const ages = [
      [underDay, say.underDay],
      [underWeek, say.underWeek],
      [older, say.older],
    ] as const;
    const span = spanText(oldest, wording.words);
    const byAge = ages.map(([n, text]) => (n > 0 ? text(numberText(n, wording)) : null));
    const notes = [count === 1 ? say.one(span) : joined(...byAge, older > 0 ? say.oldest(span) : null)];
    // A kind may be one of the rep's own.
    const title = kindText(kind, ledger.kinds);
    return { title, value: numberText(count, wording), notes };
  });
}

/** Why dates were not kept, a line for each reason, the most frequent first. */
export function missedText({ missed }: Figures, wording: Wording): FigureText[] {
  const { figures, ledger } = wording.words;
  return missed.why.map(({ why, count }) => ({
    title: why === 'not-given' ? figures.missed.notGiven : ledger.miss.reasons[why],
    value: countText({ k: count, n: missed.n }, wording),
    notes: [],
  }));
}

/** "20 working minutes", "1.5 working days": hours of working time in the unit that still says something. */
export function workingText(hours: number, wording: Wording): string {
  const { minute, hour: hourly, day } = wording.words.figures.work;
  const inDay = lengthOfDay(usualHours) / hour;
  const text = (n: number) => numberText(n, wording, { maximumFractionDigits: 1 });
  // Rounded first, so that 59.7 minutes are an hour and not 60 minutes.
  const minutes = Math.max(1, Math.round(hours * 60));
  if (minutes < 60) return minute(minutes, text(minutes));
  const rounded = Math.round(hours * 10) / 10;
  if (rounded < inDay) return hourly(rounded, text(rounded));
  const days = Math.round((hours / inDay) * 10) / 10;
  return day(days, text(days));
}

function countText({ k, n }: Pick<Share, 'k' | 'n'>, wording: Wording): string {
  return wording.words.figures.count(numberText(k, wording), numberText(n, wording));
}

function percentText(share: number, wording: Wording): string {
  return numberText(share, wording, { style: 'percent' });
}

function numberText(value: number, { language }: Wording, options: Intl.NumberFormatOptions = {}): string {
  return new Intl.NumberFormat(language, options).format(value);
}

function joined(...some: (string | null)[]): string {
  return some.filter((text) => text !== null).join(' · ');
}
