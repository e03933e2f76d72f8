import type { Reading } from '../../../domain/customer/schema.ts';
import { type ExpectationLevel, expectationLevels } from '../../../domain/expectation/names.ts';
import type { ExpectationRow } from '../../../domain/expectation/schema.ts';
import { highest, lowest } from './draft.ts';

/** The drawing's height and the room around its lines, in CSS pixels. */
export const chartSize = { height: 100, left: 16, right: 8, top: 8, bottom: 24 };

/** The two ends of the time that is drawn, epoch milliseconds, and how wide the drawing is, in CSS pixels. */
export interface Span {
  from: number;
  to: number;
  width: number;
}

/** From the first thing that happened until now; null where nothing did. */
export function spanOf(moments: readonly number[], now: number, width: number): Span | null {
  if (moments.length === 0) return null;
  const from = Math.min(...moments);
  return { from, to: Math.max(now, ...moments), width };
}

/** Where a moment is drawn, from the left. A span without length is drawn at its beginning. */
export function xOf(at: number, { from, to, width }: Span): number {
  const { left, right } = chartSize;
  return left + (to > from ? ((at - from) / (to - from)) * (width - left - right) : 0);
}

/** Where a level is drawn, from the top; the highest level lies highest. */
export function yOf(value: number): number {
  const { height, top, bottom } = chartSize;
  return top + ((highest - value) / (highest - lowest)) * (height - top - bottom);
}

/** Lines of the same level would lie on one another, so each level is drawn a little aside. */
const aside: Record<ExpectationLevel, number> = { canLiveWith: 1.5, hopesFor: -1.5, canGive: 0, happened: 3 };

/** A reading as a dot of its level. */
export interface Dot {
  x: number;
  y: number;
}

/** A level over time: it stands as it was read until it is read again. */
export interface Track {
  name: ExpectationLevel;
  path: string;
  dots: Dot[];
}

/** The levels that were ever read. */
export function tracksOf({ body }: ExpectationRow, span: Span): Track[] {
  return expectationLevels
    .filter((name) => body.levels[name].length > 0)
    .map((name) => trackOf(name, body.levels[name], span));
}

function trackOf(name: ExpectationLevel, readings: readonly Reading[], span: Span): Track {
  const dots = readings.map(({ at, value }) => ({
    x: round(xOf(at, span)),
    y: round(yOf(value) + aside[name]),
  }));
  const [first, ...later] = dots;
  const steps = later.map(({ x, y }) => `H${x}V${y}`).join('');
  const path = first ? `M${first.x} ${first.y}${steps}H${round(xOf(span.to, span))}` : '';
  return { name, path, dots };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
