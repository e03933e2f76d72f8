// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { catalog } from './catalog.ts';
import type { ReaderCase } from './demo.cases.ts';
import { readPage, recognise } from './interpreter.ts';
import type { PageRead, Reader } from './reader.ts';

const caseFiles = import.meta.glob<Record<string, unknown>>('./*.cases.ts', { eager: true });
const readerFiles = import.meta.glob<Record<string, unknown>>(['./*.ts', '!./*.cases.ts', '!./*.test.ts'], {
  eager: true,
});

function exported<T>(
  files: Record<string, Record<string, unknown>>,
  is: (value: unknown) => value is T,
): [string, T][] {
  return Object.entries(files).flatMap(([file, module]) =>
    Object.values(module)
      .filter(is)
      .map((value): [string, T] => [file, value]),
  );
}

const isReader = (value: unknown): value is Reader =>
  typeof value === 'object' && value !== null && 'marks' in value && 'identify' in value;
const isCases = (value: unknown): value is ReaderCase[] =>
  Array.isArray(value) && value.every((some) => 'html' in some && 'expect' in some);

const readers = exported(readerFiles, isReader).map(([, reader]) => reader);

function parsed(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

function look({ html, url }: Pick<ReaderCase, 'html' | 'url'>): PageRead {
  const page = parsed(html);
  const reader = recognise(readers, page);
  return reader ? readPage(reader, page, new URL(url)) : { status: 'not-customer' };
}

describe.each(exported(caseFiles, isCases))('%s', (_file, cases) => {
  it.each(cases)('$name', (some) => {
    expect(look(some)).toEqual(some.expect);
  });

  it('leaves the page as it was', () => {
    for (const { html, url } of cases) {
      const page = parsed(html);
      const before = page.documentElement.outerHTML;
      const reader = recognise(readers, page);
      if (reader) readPage(reader, page, new URL(url));
      expect(page.documentElement.outerHTML).toBe(before);
    }
  });

  it('has a name of its own for each case', () => {
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
  });

  it('shows a customer, a page that is none, and one that cannot be read', () => {
    const shown = new Set(cases.map(({ expect: { status } }) => status));
    for (const status of ['customer', 'not-customer', 'unreadable'] as const) expect(shown).toContain(status);
  });
});

describe('every reader', () => {
  it('has cases beside it, in a file of its name', () => {
    for (const { crm } of readers) expect(Object.keys(caseFiles)).toContain(`./${crm}.cases.ts`);
  });

  it('is in the catalog, and the catalog knows no other', () => {
    expect(readers.map(({ crm }) => crm).sort()).toEqual(catalog.map(({ id }) => id).sort());
  });

  it('has marks, so that it does not take every page for its own', () => {
    for (const { crm, marks } of readers) expect(marks, crm).not.toEqual([]);
  });

  it('is the only one that takes its own pages for its own', () => {
    for (const [file, cases] of exported(caseFiles, isCases)) {
      for (const { html, name } of cases) {
        const takers = readers.filter((reader) => recognise([reader], parsed(html)));
        expect(takers.length, `${file}: ${name}`).toBeLessThanOrEqual(1);
      }
    }
  });

  it('gives keys of its own CRM only, and none for an address without a record', () => {
    for (const { crm, identify } of readers) {
      expect(identify(new URL('https://example.com/'))).toBeNull();
      expect(identify(new URL('about:blank'))).toBeNull();
      for (const [, cases] of exported(caseFiles, isCases)) {
        for (const { url } of cases) expect(identify(new URL(url))?.crm ?? crm).toBe(crm);
      }
    }
  });
});
