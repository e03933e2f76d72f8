// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Taught } from '../../messages/contract/teach.ts';
import { lessonsFile, lessonsFrom } from './lessons.ts';
import { largestFile } from './our-file.ts';

const lesson: Taught = {
  site: 'https://crm.example.com',
  kind: 'contact',
  field: 'name',
  select: '[data-field="name"]',
};

function isSelector(select: string): boolean {
  try {
    document.querySelector(select);
    return true;
  } catch {
    return false;
  }
}

const read = (text: string) => lessonsFrom(text, isSelector);
const file = (more: object) =>
  JSON.stringify({ format: 'kept-lessons', version: 1, lessons: [lesson], ...more });

describe('a file of lessons', () => {
  it('is read as it was written', () => {
    const lessons = [lesson, { ...lesson, field: 'phones' as const, select: 'a[href^="tel:"]' }];
    expect(read(lessonsFile(lessons))).toEqual({ lessons });
  });

  it('loses what is no part of a lesson', () => {
    expect(read(file({ lessons: [{ ...lesson, extra: 1 }] }))).toEqual({ lessons: [lesson] });
    const hostile = `{"format":"kept-lessons","version":1,"lessons":[{"__proto__":{"polluted":1},"site":"https://crm.example.com","kind":"contact","field":"name","select":"b"}]}`;
    expect(read(hostile)).toEqual({ lessons: [{ ...lesson, select: 'b' }] });
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it('of two lessons for one place takes the last', () => {
    expect(read(file({ lessons: [lesson, { ...lesson, select: 'h1' }] }))).toEqual({
      lessons: [{ ...lesson, select: 'h1' }],
    });
  });

  it.each([
    ['not-ours', 'nothing at all', ''],
    ['not-ours', 'no JSON', '<html>'],
    ['not-ours', 'another JSON', '{"lessons":[]}'],
    ['not-ours', 'a list', '[]'],
    ['not-ours', 'null', 'null'],
    ['newer', 'a newer format', file({ version: 2 })],
    ['empty', 'no lesson', file({ lessons: [] })],
    ['broken', 'lessons that are no list', file({ lessons: { 0: lesson } })],
    ['broken', 'a lesson that is a text', file({ lessons: ['x'] })],
    ['broken', 'a field nobody knows', file({ lessons: [{ ...lesson, field: '__proto__' }] })],
    ['broken', 'a site that is none', file({ lessons: [{ ...lesson, site: 'javascript:alert(1)' }] })],
    ['broken', 'a site with a path', file({ lessons: [{ ...lesson, site: 'https://crm.example.com/x' }] })],
    ['broken', 'what is no selector', file({ lessons: [lesson, { ...lesson, select: 'a[' }] })],
    ['broken', 'an empty selector', file({ lessons: [{ ...lesson, select: '' }] })],
    ['broken', 'an endless selector', file({ lessons: [{ ...lesson, select: 'a'.repeat(1001) }] })],
    ['broken', 'too many lessons', file({ lessons: Array.from({ length: 501 }, () => lesson) })],
    ['too-large', 'too much', ' '.repeat(largestFile + 1)],
  ])('is refused as %s: %s', (fault, _what, text) => {
    expect(read(text)).toEqual({ fault });
  });

  it('never breaks the page that reads it', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(read(text)).toHaveProperty('fault');
      }),
    );
  });
});
