// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { opened } from '../tests/documents.ts';
import { notCustomer, type ReaderCase, type ReaderNotes } from './case.ts';
import { catalog, cloudOf, marksOf } from './catalog.ts';
import { type Inside, pageOf, readPage } from './interpreter.ts';
import { fits, markedBy } from './marks.ts';
import type { Reader } from './reader.ts';

/** `CRM=odoo vitest run readers/cases.test.ts` looks at one reader only. */
const only = process.env.CRM;
const caseFiles = import.meta.glob<Record<string, unknown>>('./*.cases.ts');
const pagesFiles = Object.keys(import.meta.glob('./*.pages.ts'));
const readme = readFileSync(`${import.meta.dirname}/../README.md`, 'utf8');
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

/** The CRMs whose marks are all on a page. */
function markedAs(document: ParentNode): string[] {
  return marksOf.filter(([, marks]) => fits(marks, document)).map(([crm]) => crm);
}

describe.each(all)('$crm', ({ crm, reader, cases, notes }) => {
  // A page is opened once for all that is to be seen on it: there are more than a thousand.
  it.each(cases)('$name', (some) => {
    const page = opened(some.html, some.url);
    const { documentElement } = page.document;
    const before = documentElement.outerHTML;

    // As the worker knows a cloud's host, and the content script all others.
    const recognised = cloudOf(page.url)?.id ?? markedBy(marksOf, page.document);
    const read = readPage(reader, pageOf(reader, page, framesOf(some)));
    expect(recognised === crm ? read : notCustomer).toEqual(some.expect);

    expect(documentElement.outerHTML, 'the page stays as it was').toBe(before);
    if (some.expect.status !== 'not-customer') expect(recognised).toBe(crm);
    expect(markedAs(page.document).filter((id) => id !== crm)).toEqual([]);
  });

  it('is in the catalog, with hosts or marks', () => {
    const entry = catalog.find(({ id }) => id === crm);
    expect([...(entry?.hosts ?? []), ...(entry?.marks ?? [])]).not.toEqual([]);
    expect(reader.crm).toBe(crm);
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
    for (const { url } of all.flatMap((some) => some.cases)) {
      expect(reader.identify(new URL(url), document)?.crm ?? crm).toBe(crm);
    }
  });
});

describe.runIf(!only)('the readers', () => {
  const ids = catalog.map(({ id }) => id);
  const aYear = 365 * 24 * 60 * 60 * 1000;

  it('are those of the catalog, each with cases beside it', () => {
    expect(crms.sort()).toEqual(ids.sort());
  });

  it.each(ids)('have the pages of %s in a file of their own', (id) => {
    expect(Object.keys(readerFiles)).toContain(`./${id}.ts`);
    expect(pagesFiles, `Move the markup of ${id}.cases.ts to ${id}.pages.ts.`).toContain(`./${id}.pages.ts`);
  });

  it.each(catalog)('stand in the README: $name', ({ name }) => {
    const row = new RegExp(`^\\| ${name.replace(/[.+()]/g, '\\$&')} \\| .+ \\| .+ \\|$`, 'm');
    expect(readme, `Add a row for ${name} to the table "What it reads" of README.md.`).toMatch(row);
  });

  it('were all checked within a year of one another, and none in the future', () => {
    const days = all.map(({ crm, notes }) => ({ crm, at: Date.parse(notes.verifiedOn) }));
    const newest = Math.max(...days.map(({ at }) => at));
    expect(days.filter(({ at }) => !(at > newest - aYear && at <= Date.now()))).toEqual([]);
  });
});
