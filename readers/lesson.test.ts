// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { opened } from '../tests/documents.ts';
import { lessonFrom } from './lesson.ts';
import type { Field, Reader } from './reader.ts';

const plain: Reader = {
  crm: 'test',
  identify: ({ pathname }) =>
    pathname.startsWith('/c/') ? { crm: 'test', tenant: 't', type: 'contact', id: pathname.slice(3) } : null,
  scope: 'main',
  fields: { name: [{ select: 'h1' }] },
};

function lesson(html: string, field: Field = 'name', reader = plain, url = 'https://crm.example.com/c/1') {
  const page = opened(`<!doctype html><body>${html}</body>`, url);
  const element = page.document.querySelector('[data-here]');
  if (!element) throw new Error('nothing is marked');
  return lessonFrom(element, { kind: 'contact', field, personal: [] }, reader, page);
}

describe('a lesson', () => {
  it('says where the field stands on pages of this kind', () => {
    expect(lesson('<main><b data-here data-field="name">Grace</b></main>')).toEqual({
      lesson: { kind: 'contact', field: 'name', select: '[data-field="name"]' },
    });
  });

  it('is made of a phone, too, while the page has no name yet', () => {
    expect(lesson('<main><b data-here data-field="phone">138 0000 0041</b></main>', 'phones')).toHaveProperty(
      'lesson',
    );
  });

  it.each<[string, string, Field]>([
    ['no-text', '<main><b data-here> </b></main>', 'name'],
    ['no-text', '<main><b data-here>—</b></main>', 'name'],
    ['too-much', `<main><b data-here>${'word '.repeat(40)}</b></main>`, 'name'],
    ['no-phone', '<main><h1>Grace</h1><b data-here>Phone</b></main>', 'phones'],
    ['no-email', '<main><h1>Grace</h1><b data-here>Grace</b></main>', 'emails'],
    ['not-read', '<main></main><b data-here>Grace</b>', 'name'],
  ])('is refused: %s', (problem, html, field) => {
    const reader = problem === 'not-read' ? { ...plain, scope: '.gone' } : plain;
    expect(lesson(html, field, reader)).toEqual({ problem });
  });

  it('is refused where the page has gone on', () => {
    const html = '<main><b data-here>Grace</b></main>';
    expect(lesson(html, 'name', plain, 'https://crm.example.com/list')).toEqual({ problem: 'moved-on' });
  });

  it('is refused where the page says that it shows another record', () => {
    const reader: Reader = { ...plain, belongs: () => false };
    expect(lesson('<main><b data-here>Grace</b></main>', 'name', reader)).toEqual({ problem: 'not-read' });
  });

  it('is refused where nothing reaches the place', () => {
    const html = '<main><x-a><template shadowrootmode="open"><b>Grace</b></template></x-a></main>';
    const page = opened(`<!doctype html><body>${html}</body>`, 'https://crm.example.com/c/1');
    const inner = page.document.querySelector('x-a')?.shadowRoot?.querySelector('b');
    if (!inner) throw new Error('no shadow root');
    expect(lessonFrom(inner, { kind: 'contact', field: 'name', personal: [] }, plain, page)).toEqual({
      problem: 'no-place',
    });
  });
});
