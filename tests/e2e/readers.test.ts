import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReaderCase } from '../../readers/case.ts';
import type { PageRead } from '../../readers/reader.ts';
import { CasePages, type CaseTab, type Report, readOf, says } from './case-pages.ts';

/** `CRM=odoo npm run e2e -- readers` looks at one reader only. */
const only = process.env.CRM;
const files = import.meta.glob<{ cases: ReaderCase[] }>('../../readers/*.cases.ts');

const crms = await Promise.all(
  Object.entries(files)
    .map(([file, load]) => ({ crm: /([^/]+)\.cases\.ts$/.exec(file)?.[1] ?? '', load }))
    .filter(({ crm }) => !only || crm === only)
    .map(async ({ crm, load }) => ({ crm, cases: (await load()).cases })),
);

/** A customer on a site that nobody knows, in the plainest words. */
const unknownSite: ReaderCase = {
  name: 'a customer on an unknown site',
  url: 'https://sales.example.com/customers/4711',
  html: `<!doctype html><html lang="en"><head><title>Ines Calder - Salesbook</title></head><body>
    <header><a href="/">Salesbook</a></header><nav><a href="/customers">Customers</a></nav>
    <main><h1>Ines Calder</h1><dl><dt>Company</dt><dd>Pebble Row Tiles</dd>
    <dt>Phone</dt><dd><a href="tel:+12025550171">+1 202-555-0171</a></dd>
    <dt>Email</dt><dd><a href="mailto:ines.calder@example.com">ines.calder@example.com</a></dd></dl></main></body></html>`,
  expect: {
    status: 'customer',
    record: { crm: 'general', tenant: 'sales.example.com', type: 'customers', id: '4711' },
    facts: {
      name: 'Ines Calder',
      company: 'Pebble Row Tiles',
      title: '',
      phones: ['+1 202-555-0171'],
      emails: ['ines.calder@example.com'],
    },
  },
};

/** How many tabs are read at once: most of the time a page is waited for. */
const tabs = 8;

let pages: CasePages;

beforeAll(async () => {
  const cases = [...crms.flatMap((some) => some.cases), unknownSite];
  const addresses = cases.flatMap(({ url, frames = {} }) => [url, ...Object.keys(frames)]);
  pages = await CasePages.open(addresses, tabs);
});
afterAll(() => pages?.close());

describe.each(crms)('$crm', ({ crm, cases }) => {
  it('is read at the addresses of its own pages as its cases say', { timeout: 240_000 }, async () => {
    const faults = await pages.forEach(cases, (tab, some) => faultOf(crm, tab, some));
    expect(faults.filter((fault) => fault !== null)).toEqual([]);
  });
});

describe('a page', () => {
  it('carries the reader of its own CRM and no other', async () => {
    const first = crms.flatMap(
      ({ cases }) => cases.find(({ expect: read }) => read.status === 'customer') ?? [],
    );
    const carried = await pages.forEach(first, async (tab, some) => {
      await tab.show(some, (report) => says(report, some.expect));
      return tab.readers();
    });
    expect(carried).toEqual(crms.map(({ crm }) => [crm]));
  });

  it('of an unknown site is read by the general reader alone', async () => {
    const [found] = await pages.forEach([unknownSite], async (tab, some) => ({
      report: await tab.show(some, (report) => says(report, some.expect)),
      readers: await tab.readers(),
    }));
    expect(readOf(found?.report)).toEqual(unknownSite.expect);
    expect(found?.report?.crm).toBe('general');
    expect(found?.readers).toEqual(['general']);
  });
});

/** What a page is wrongly read as; null where it is read as it must be. */
async function faultOf(crm: string, tab: CaseTab, { name, expect: expected, ...served }: ReaderCase) {
  const url = new URL(served.url).href;
  const isRight = (report: Report) =>
    report.url === url && ((report.crm === crm && says(report, expected)) || isElsewhere(report, expected));
  const report = await tab.show(served, isRight);
  if (report && isRight(report)) return null;
  return {
    name,
    expected,
    actual: report ? { ...readOf(report), crm: report.crm, url: report.url } : 'nothing',
  };
}

/** A page that is none of the CRM's is the general reader's, whatever that makes of it. */
function isElsewhere(report: Report, { status }: PageRead): boolean {
  return status === 'not-customer' && report.crm === 'general';
}
