import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Facts } from '../domain/facts.ts';
import type { Kind, ReaderCase, ReaderNotes } from '../readers/case.ts';
import { type Crm, catalog } from '../readers/catalog.ts';

/** Where the page stands that is made here. */
export const crmsPage = join(import.meta.dirname, '..', 'docs', 'crms.md');

interface Described extends Crm {
  cases: ReaderCase[];
  notes: ReaderNotes;
}

const kindNames: Record<Kind, string> = {
  contact: 'contacts',
  company: 'companies',
  lead: 'leads',
  deal: 'deals',
  case: 'cases',
};

const fieldNames: Record<keyof Facts, string> = {
  name: 'name',
  company: 'company',
  title: 'job title',
  phones: 'phones',
  emails: 'e-mails',
  owner: 'owner',
  stage: 'stage',
  followUp: 'next follow-up',
};

const origins: Record<ReaderNotes['from'], string> = {
  running: 'seen on the running product',
  source: 'made from its published source',
  reports: 'made from what others report',
};

/** The text of docs/crms.md: what each reader reads, from the catalog, its cases and its notes. */
export async function crmsText(): Promise<string> {
  const crms = await Promise.all(catalog.map(describe));
  const head = `# The CRMs it knows

Made from the readers by \`npm run docs:crms\`. Change the readers, not this page.

A record is known by what its address says; where the address does not tell, by what the page says of it. Every reader is
tested on pages with invented data, every type of record in English and in Chinese, and the same pages are opened at
their own addresses in a browser. "Traps" are those on which a hasty reader would take another record, or a list, for the
customer. "How sure" says where its pages come from. What a reader cannot be sure of it leaves empty.

A CRM that is not listed is read by the shape of its address and its labels, always less sure, and can be taught by
pointing.

| CRM | reads | fields | how sure | last checked | tested on |
|---|---|---|---|---|---|
${crms.map(row).join('\n')}
`;
  return [head, ...crms.map(section)].join('\n');
}

async function describe(crm: Crm): Promise<Described> {
  const { cases, notes } = await import(`../readers/${crm.id}.cases.ts`);
  return { ...crm, cases, notes };
}

function row({ name, cases, notes }: Described): string {
  const cells = [
    `[${name}](#${anchor(name)})`,
    kindsOf(notes).join(', '),
    fieldsOf(cases).join(', '),
    origins[notes.from],
    notes.verifiedOn,
    pagesOf(cases),
  ];
  return `| ${cells.join(' | ')} |`;
}

function section(crm: Described): string {
  const gaps = crm.notes.gaps.map((gap) => `- ${gap}`);
  return `## ${crm.name}

${placeOf(crm)}

Record types: ${typesOf(crm.notes)}.
${gaps.length > 0 ? `\nKnown gaps:\n\n${gaps.join('\n')}\n` : ''}`;
}

/** Where its pages stand: the hosts without the paths, which readers/catalog.ts has. */
function placeOf({ hosts, marks }: Crm): string {
  const names = [...new Set(hosts.map((pattern) => `\`${pattern.split('/')[2]}\``))];
  if (names.length === 0) return 'Hosted by companies themselves: known by its pages, at any address.';
  const elsewhere = marks.length > 0 ? ' At any other address it is known by its pages.' : '';
  return `Hosts: ${names.join(', ')}.${elsewhere}`;
}

function typesOf({ kinds }: ReaderNotes): string {
  return (Object.keys(kindNames) as Kind[])
    .map((kind) => ({ kind, types: Object.keys(kinds).filter((type) => kinds[type] === kind) }))
    .filter(({ types }) => types.length > 0)
    .map(({ kind, types }) => `${kindNames[kind]} (${types.map((type) => `\`${type}\``).join(', ')})`)
    .join(', ');
}

function kindsOf({ kinds }: ReaderNotes): string[] {
  const read = new Set(Object.values(kinds));
  return (Object.keys(kindNames) as Kind[]).filter((kind) => read.has(kind)).map((kind) => kindNames[kind]);
}

/** The fields that at least one customer among its pages shows. */
function fieldsOf(cases: ReaderCase[]): string[] {
  const shown = cases.flatMap(({ expect: read }) => (read.status === 'customer' ? [read.facts] : []));
  return (Object.keys(fieldNames) as (keyof Facts)[])
    .filter((field) => shown.some(({ [field]: value }) => value !== undefined && value.length > 0))
    .map((field) => fieldNames[field]);
}

function pagesOf(cases: ReaderCase[]): string {
  const traps = cases.filter(({ trap }) => trap).length;
  return `${cases.length} pages, ${traps} ${traps === 1 ? 'trap' : 'traps'}`;
}

/** The anchor that GitHub gives to a heading. */
function anchor(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');
}

if (import.meta.main) writeFileSync(crmsPage, await crmsText());
