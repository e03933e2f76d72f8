// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { opened } from '../tests/documents.ts';
import type { ReaderCase, ReaderNotes } from './case.ts';
import { catalog, recognise } from './catalog.ts';
import { type Inside, pageOf, readPage } from './interpreter.ts';
import type { PageRead, Reader } from './reader.ts';

/** `CRM=odoo vitest run readers/cases.test.ts` looks at one reader only. */
const only = process.env.CRM;
const caseFiles = import.meta.glob<Record<string, unknown>>('./*.cases.ts');
const readerFiles = import.meta.glob<Record<string, unknown>>(['./*.ts', '!./*.*.ts']);

interface Read {
  crm: string;
  reader: Reader;
  cases: ReaderCase[];
  notes: ReaderNotes;
}

const crms = Object.keys(caseFiles)
  .map((file) => file.slice(2, -'.cases.ts'.length))
  .filter((crm) => !only || crm === only);

const all: Read[] = await Promise.all(
  crms.map(async (crm) => {
    const { [crm]: reader } = (await readerFiles[`./${crm}.ts`]?.()) ?? {};
    const { cases, notes } = (await caseFiles[`./${crm}.cases.ts`]?.()) ?? {};
    return { crm, reader: reader as Reader, cases: cases as ReaderCase[], notes: notes as ReaderNotes };
  }),
);

function framesOf({ frames = {}, url }: ReaderCase): Inside {
  return (frame) => {
    const address = new URL(frame.getAttribute('src') ?? '', url).href;
    const html = frames[address];
    return html === undefined ? null : opened(html, address);
  };
}

function look(reader: Reader, some: ReaderCase): PageRead {
  const page = opened(some.html, some.url);
  if (recognise(page.document, page.url) !== reader.crm) return { status: 'not-customer' };
  return readPage(reader, pageOf(reader, page, framesOf(some)));
}

describe.each(all)('$crm', ({ crm, reader, cases, notes }) => {
  it.each(cases)('$name', (some) => {
    expect(look(reader, some)).toEqual(some.expect);
  });

  it('is recognised on each of its pages, and no other CRM is', () => {
    for (const { html, url, name, expect: read } of cases) {
      const { document } = opened(html, url);
      if (read.status !== 'not-customer') expect(recognise(document, new URL(url)), name).toBe(crm);
      for (const { id, marks } of catalog) {
        const fits = marks.length > 0 && marks.every((mark) => document.querySelector(mark) !== null);
        if (id !== crm) expect(fits, `${name} has the marks of ${id}`).toBe(false);
      }
    }
  });

  it('is in the catalog, with hosts or marks', () => {
    const entry = catalog.find(({ id }) => id === crm);
    expect([...(entry?.hosts ?? []), ...(entry?.marks ?? [])]).not.toEqual([]);
    expect(reader.crm).toBe(crm);
  });

  it('leaves the page as it was', () => {
    for (const { html, url } of cases) {
      const page = opened(html, url);
      const before = page.document.documentElement.outerHTML;
      readPage(reader, page);
      expect(page.document.documentElement.outerHTML).toBe(before);
    }
  });

  it('has a name of its own for each case', () => {
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
  });

  it('shows a customer, a page that is none, and one that cannot be read', () => {
    const shown = new Set(cases.map(({ expect: { status } }) => status));
    for (const status of ['customer', 'not-customer', 'unreadable'] as const) expect(shown).toContain(status);
  });

  it('shows every kind of record in both languages, and a trap', () => {
    for (const [type, kind] of Object.entries(notes.kinds)) {
      const languages = cases
        .filter(({ expect: read }) => read.status === 'customer' && read.record.type === type)
        .map(({ language }) => language);
      expect(languages, `${type} (${kind}) in English`).toContain('en');
      expect(languages, `${type} (${kind}) in Chinese`).toContain('zh');
    }
    expect(cases.some(({ trap }) => trap)).toBe(true);
  });

  it('tells of each record type what it is', () => {
    for (const { expect: read } of cases) {
      if (read.status === 'customer') expect(Object.keys(notes.kinds)).toContain(read.record.type);
    }
  });

  it('says when it was last checked', () => {
    expect(notes.verifiedOn).toMatch(/^20\d\d-\d\d-\d\d$/);
  });

  it('gives keys of its own CRM only, and none for an address without a record', () => {
    const { document } = opened('<!doctype html><title>Example</title>', 'https://example.com/');
    for (const address of ['https://example.com/', 'about:blank']) {
      expect(reader.identify(new URL(address), document)).toBeNull();
    }
    for (const { url, html } of all.flatMap((some) => some.cases)) {
      const found = reader.identify(new URL(url), opened(html, url).document);
      expect(found?.crm ?? crm).toBe(crm);
    }
  });
});

describe.runIf(!only)('the readers', () => {
  it('are those of the catalog, each with cases beside it', () => {
    expect(crms.sort()).toEqual(catalog.map(({ id }) => id).sort());
  });
});
