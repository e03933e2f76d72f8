import type { Facts } from '../domain/facts.ts';
import { type RecordKey, recordKeyText } from '../domain/record.ts';
import { cleanText } from './clean.ts';
import type { FieldSource, PageRead, Reader } from './reader.ts';

/** The reader whose marks are all on the page; null for a page of no known CRM. */
export function recognise(readers: readonly Reader[], page: ParentNode): Reader | null {
  return readers.find(({ marks }) => marks.every((mark) => page.querySelector(mark) !== null)) ?? null;
}

/** Looks at a page once. Identity comes from the address and from nowhere else. */
export function readPage(reader: Reader, page: ParentNode, url: URL, owners?: NodeOwners): PageRead {
  const record = reader.identify(url);
  return record ? readRecord(reader, page, record, owners) : { status: 'not-customer' };
}

/**
 * Reads the record that the address names. Names and phones are believed only from the reader's scope, and only
 * while nothing says that another record stands there.
 */
export function readRecord(
  reader: Reader,
  page: ParentNode,
  record: RecordKey,
  owners: NodeOwners = new WeakMap(),
): PageRead {
  const scopes = page.querySelectorAll(reader.scope);
  const scope = scopes[0];
  if (!scope) return { status: 'unreadable', record };
  if (scopes.length > 1) return { status: 'ambiguous', record };
  const doubtful = isAnothers(reader, page, scope, record) || keepsAnothers(reader, scope, record, owners);
  if (doubtful) return { status: 'unreadable', record };
  const facts = readFacts(reader, scope);
  return facts.name ? { status: 'customer', record, facts } : { status: 'unreadable', record };
}

function isAnothers(reader: Reader, page: ParentNode, scope: Element, record: RecordKey): boolean {
  const loading = reader.busy !== undefined && page.querySelector(reader.busy) !== null;
  return loading || reader.belongs?.(scope, record) === false;
}

/** Which record a node was drawn for, for as long as one page lives. */
export type NodeOwners = WeakMap<Node, string>;

/**
 * Notes, at the moment the address leaves a record, that what the CRM has drawn so far is that record's. A node's
 * first owner stays: looks may come too late to tell whose it is.
 */
export function ownNodes(reader: Reader, page: ParentNode, record: RecordKey, owners: NodeOwners): void {
  const key = recordKeyText(record);
  for (const scope of page.querySelectorAll(reader.scope)) {
    for (const node of redrawnNodes(reader, scope)) if (!owners.has(node)) owners.set(node, key);
  }
}

/** Whether something the CRM draws anew for every record is still the one drawn for another. */
function keepsAnothers(reader: Reader, scope: Element, record: RecordKey, owners: NodeOwners): boolean {
  const key = recordKeyText(record);
  return redrawnNodes(reader, scope).some((node) => (owners.get(node) ?? key) !== key);
}

function redrawnNodes({ redrawn = [] }: Reader, scope: Element): Element[] {
  return redrawn.flatMap(({ select, outside }) =>
    [...scope.querySelectorAll(select)].filter((node) => !outside || !node.closest(outside)),
  );
}

function readFacts({ fields }: Reader, scope: Element): Facts {
  const first = (sources: FieldSource[] = []) => texts(scope, sources)[0] ?? '';
  return {
    name: first(fields.name),
    company: first(fields.company),
    title: first(fields.title),
    phones: texts(scope, fields.phones ?? []),
    emails: texts(scope, fields.emails ?? []),
  };
}

/** How many phones or e-mails are taken at the most. */
const most = 20;

/** The different texts of all sources, in their order. */
function texts(scope: Element, sources: FieldSource[]): string[] {
  const found = sources.flatMap((source) =>
    [...scope.querySelectorAll(source.select)].map((el) => textOf(el, source)),
  );
  return [...new Set(found.filter((text) => text !== ''))].slice(0, most);
}

function textOf(element: Element, { outside, from }: FieldSource): string {
  if (outside && element.closest(outside)) return '';
  if (from === 'value') return cleanText((element as HTMLInputElement).value);
  if (from === 'text') return cleanText(element.textContent);
  return cleanText(withoutScheme(element.getAttribute(from) ?? ''));
}

function withoutScheme(address: string): string {
  const [, text] = /^(?:tel|mailto):([^?]*)/i.exec(address) ?? [];
  if (text === undefined) return address;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
