import { keepingKnown, noFacts } from '../domain/customer/known.ts';
import type { Facts } from '../domain/facts.ts';
import { isSoftKey, type RecordKey, recordKeyText } from '../domain/record.ts';
import { cleanText } from './clean.ts';
import { closest, isShown, queryAll } from './dom.ts';
import type { Field, FieldSource, Page, PageRead, Reader, Seen } from './reader.ts';

/** Gives the document inside a frame; null where it is another origin's or not there yet. */
export type Inside = (frame: Element) => Page | null;

/** What the browser lets us see of a frame: only those of the page's own origin. */
export const insideFrame: Inside = (frame) => {
  try {
    const { contentDocument } = frame as HTMLIFrameElement;
    return contentDocument && { document: contentDocument, url: new URL(contentDocument.URL) };
  } catch {
    return null;
  }
};

/**
 * Where the CRM shows its record: the document itself, or the last shown one of its own frames. The tab's address
 * holds where the frame's names no record.
 */
export function pageOf({ frames, identify }: Reader, page: Page, inside: Inside = insideFrame): Page {
  if (!frames) return page;
  const shown = [...page.document.querySelectorAll(frames)].filter(isShown).at(-1);
  const inner = shown && inside(shown);
  if (!inner?.url.protocol.startsWith('http')) return page;
  return identify(inner.url, inner.document) ? inner : { ...inner, url: page.url };
}

function all({ shadow }: Reader, root: ParentNode, select: string): Element[] {
  return queryAll(root, select, shadow);
}

/** Looks at a page once. Where the address names no record, only one that lies over the page can be meant. */
export function readPage(
  reader: Reader,
  page: Page,
  owners?: NodeOwners,
  record = reader.identify(page.url, page.document),
): PageRead {
  if (record) return readRecord(reader, page, record, owners);
  const over = recordsOver(reader, page);
  return over ? { status: 'ambiguous', choices: over } : { status: 'not-customer' };
}

/**
 * Reads the record that the address names. Names and phones are believed only from the reader's scope, and only
 * while nothing says that another record stands there.
 */
export function readRecord(
  reader: Reader,
  page: Page,
  record: RecordKey,
  owners: NodeOwners = new WeakMap(),
): PageRead {
  if (reader.read) return readByRules(reader, reader.read(page, record), page, record);
  const unreadable = unreadableAs(record);
  if (reader.busy && all(reader, page.document, reader.busy).some(isShown)) return unreadable;
  const scopes = scopesOf(reader, page.document, record).filter(isShown);
  const [own, ...others] = scopes
    .filter((scope) => isOwn(reader, scope, record, owners))
    .map((scope) => readFacts(reader, reader.fields, scope, record))
    .filter(({ name }) => name !== '')
    .map((facts) => ({ record, facts }));
  const over = recordsOver(reader, page);
  if (over || scopes.length > 1) {
    const first = own && others.length === 0 ? [own] : [];
    return { status: 'ambiguous', choices: [...first, ...(over ?? [])] };
  }
  return own ? { status: 'customer', ...own } : unreadable;
}

/** A name that cannot be trusted names nobody: two customers of one name would be taken for each other. */
function unreadableAs(record: RecordKey): PageRead {
  return isSoftKey(record) ? { status: 'unreadable' } : { status: 'unreadable', record };
}

/** What a reader of rules found, with what the rep has taught over it: `fields` of such a reader hold nothing else. */
function readByRules(reader: Reader, found: PageRead, page: Page, record: RecordKey): PageRead {
  const body = page.document.querySelector('body');
  if (!body || Object.keys(reader.fields).length === 0) return found;
  const taught = readFacts(reader, reader.fields, body, record);
  const before = found.status === 'customer' ? found.facts : undefined;
  if (!taught.name && !before) return found;
  return { status: 'customer', record, facts: keepingKnown(before ?? noFacts, taught) };
}

/** Whether nothing says that what stands in the scope is another record's. */
function isOwn(reader: Reader, scope: Element, record: RecordKey, owners: NodeOwners): boolean {
  return reader.belongs?.(scope, record) !== false && !keepsAnothers(reader, scope, record, owners);
}

/**
 * Whether the page itself proves which record it shows. Where it does not, the same facts as on the page before may be
 * that page's, still standing.
 */
export function provesRecord(reader: Reader, { document }: Page, record: RecordKey): boolean {
  const scopes = scopesOf(reader, document, record).filter(isShown);
  return scopes.some(
    (scope) => reader.belongs?.(scope, record) === true || redrawnNodes(reader, scope).length > 0,
  );
}

function scopesOf(reader: Reader, document: ParentNode, record: RecordKey): Element[] {
  const { scope } = reader;
  return typeof scope === 'string' ? all(reader, document, scope) : [...scope(document, record)];
}

/** The records that lie over the page, as far as they tell who they are; null where none does. */
function recordsOver(reader: Reader, page: Page): Seen[] | null {
  const { over, fields } = reader;
  if (!over) return null;
  const { scope } = over;
  const found = typeof scope === 'string' ? all(reader, page.document, scope) : [...scope(page.document)];
  const panes = found.filter(isShown);
  if (panes.length === 0) return null;
  return panes.flatMap((pane) => {
    const record = over.identify(pane, page);
    if (!record) return [];
    const facts = readFacts(reader, over.fields ?? fields, pane, record);
    return facts.name ? [{ record, facts }] : [];
  });
}

/** Which record a node was drawn for, for as long as one page lives. */
export type NodeOwners = WeakMap<Node, string>;

/**
 * Notes, at the moment the address leaves a record, that what the CRM has drawn so far is that record's. A node's
 * first owner stays: looks may come too late to tell whose it is.
 */
export function ownNodes(reader: Reader, document: ParentNode, record: RecordKey, owners: NodeOwners): void {
  if (!reader.redrawn) return;
  const key = recordKeyText(record);
  for (const scope of scopesOf(reader, document, record)) {
    for (const node of redrawnNodes(reader, scope)) if (!owners.has(node)) owners.set(node, key);
  }
}

/** Whether something the CRM draws anew for every record is still the one drawn for another. */
function keepsAnothers(reader: Reader, scope: Element, record: RecordKey, owners: NodeOwners): boolean {
  const key = recordKeyText(record);
  return redrawnNodes(reader, scope).some((node) => (owners.get(node) ?? key) !== key);
}

function redrawnNodes(reader: Reader, scope: Element): Element[] {
  const { redrawn = [], shadow } = reader;
  return redrawn.flatMap(({ select, outside }) =>
    all(reader, scope, select).filter((node) => !outside || !closest(node, outside, shadow)),
  );
}

function readFacts(reader: Reader, fields: Reader['fields'], scope: Element, record: RecordKey): Facts {
  const every = (field: Field) => texts(reader, scope, record, fields[field] ?? []);
  const first = (field: Field) => every(field).next().value ?? '';
  const facts: Facts = {
    name: first('name'),
    company: first('company'),
    title: first('title'),
    phones: [...every('phones')],
    emails: [...every('emails')],
  };
  for (const field of ['owner', 'stage', 'followUp'] as const) {
    const text = first(field);
    if (text) facts[field] = text;
  }
  return facts;
}

/** How many phones or e-mails are taken at the most. */
const most = 20;

/** The different texts of all sources, in their order. None is looked for before it is asked for. */
function* texts(
  reader: Reader,
  scope: Element,
  record: RecordKey,
  sources: FieldSource[],
): Generator<string, undefined> {
  const found = new Set(['']);
  for (const source of sources) {
    if (source.types && !source.types.includes(record.type)) continue;
    for (const text of textsOf(reader, scope, record, source)) {
      if (found.has(text)) continue;
      yield text;
      if (found.add(text).size > most) return undefined;
    }
  }
}

function* textsOf(reader: Reader, scope: Element, record: RecordKey, source: FieldSource): Generator<string> {
  const { select, family, outside, tidy = (text: string) => text } = source;
  const textsAt = function* (elements: Iterable<Element>) {
    for (const element of elements) {
      if (isShown(element) && !(outside && closest(element, outside, reader.shadow)))
        yield textOf(element, source);
    }
  };
  const found = textsAt(typeof select === 'string' ? all(reader, scope, select) : select(scope, record));
  if (family) {
    const [given = ''] = found;
    const [last = ''] = textsAt(all(reader, scope, family));
    yield cleanText(tidy(fullName(given, last)));
    return;
  }
  for (const text of found) yield cleanText(tidy(text));
}

/** Given and family name as one reads them: the Chinese family name first and without a space. */
function fullName(given: string, family: string): string {
  return /\p{Script=Han}/u.test(given + family) ? family + given : `${given} ${family}`.trim();
}

function textOf(element: Element, { from = 'text', without }: FieldSource): string {
  if (from === 'value') return cleanText((element as HTMLInputElement).value);
  if (from === 'text') return cleanText(without ? textWithout(element, without) : element.textContent);
  return cleanText(withoutScheme(element.getAttribute(from) ?? ''));
}

function textWithout(node: Node, without: string): string {
  if (node.childNodes.length === 0) return node.textContent ?? '';
  return [...node.childNodes]
    .filter((child) => !(child as Partial<Element>).matches?.(without))
    .map((child) => textWithout(child, without))
    .join('');
}

function withoutScheme(address: string): string {
  const [, text] = /^(?:tel|mailto|callto|sip):(?:\/\/)?([^?;]*)/i.exec(address) ?? [];
  if (text === undefined) return address;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
