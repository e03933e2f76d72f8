import { describe, expect, it } from 'vitest';
import { instantOf, Temporal } from '../../time/zone.ts';
import { readLine } from '../due.ts';
import { dateLines, ruleNames } from './table/index.ts';
import type { Line } from './table/line.ts';

function read({ text, now, zone, locale, kind, region }: Line) {
  const clock = instantOf(Temporal.PlainDateTime.from(now), zone);
  const reading = readLine(text, { now: clock, zone, locale, kind, region });
  const { due, calendarEnds } = reading;
  return {
    due: due?.local ?? null,
    precision: due?.precision,
    deadline: due?.deadline,
    past: due?.past,
    at: due && `${new Date(due.at).toISOString().slice(0, 16)}Z`,
    said: due?.spans.map(([from, to]) => text.slice(from, to)),
    calendarEnds,
    offDay: due?.offDay && [due.offDay.why, due.offDay.workingDayBefore],
  };
}

describe.each(Object.entries(ruleNames))('rule %s, %s', (rule) => {
  const lines = dateLines.filter((line) => line.rule === Number(rule));

  it.each(lines)('$kind on $now: $text → $expected.due', (line) => {
    expect(read(line)).toMatchObject(line.expected);
  });
});

it('the table is large, and spread over rules, languages and zones', () => {
  expect(dateLines.length).toBeGreaterThanOrEqual(400);
  expect(new Set(dateLines.map(({ rule }) => rule)).size).toBe(15);
  expect(new Set(dateLines.map(({ zone }) => zone)).size).toBeGreaterThanOrEqual(7);
  for (const language of ['zh', 'en', 'mixed'])
    expect(dateLines.filter((line) => line.language === language).length).toBeGreaterThanOrEqual(25);
});
