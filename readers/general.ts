import type { Facts } from '../domain/facts.ts';
import type { RecordKey } from '../domain/record.ts';
import { cleanText } from './clean.ts';
import { isShown, queryEach } from './dom.ts';
import { kindOf, recordOf } from './general-address.ts';
import { agree, nameOf } from './general-name.ts';
import { dialogsIn, mains, type Standing, survey } from './general-page.ts';
import { different, emailsIn, labelledPhones } from './general-reach.ts';
import { isLabelOf } from './labels.ts';
import type { Field, Page, PageRead, Reader } from './reader.ts';

/**
 * Reads a page that has no reader of its own: the record by the shape of its address, the name where heading, title,
 * breadcrumb and labels agree. Always less sure than a reader.
 */
export const general: Reader = {
  crm: 'general',
  identify: (url) => recordOf(url),
  scope: 'body',
  fields: {},
  read,
};

const notCustomer: PageRead = { status: 'not-customer' };

function read(page: Page, record: RecordKey): PageRead {
  const body = page.document.querySelector('body');
  if (!body) return notCustomer;
  const [main, another] = queryEach(body, mains).filter(isShown);
  const windows = new Set(dialogsIn(body));
  const own = readPart(page, (!another && main) || body, record, windows);
  const over = [...windows].filter(isShown);
  if (own === notCustomer) {
    // A list may show its record in a drawer.
    const found = over
      .map((part) => readPart(page, part, record, windows))
      .filter((some) => some !== notCustomer);
    return found[0] ?? own;
  }
  if (own.status !== 'customer') return own;
  const isAnother = (part: Element) => {
    const some = readPart(page, part, record, windows, true);
    return (
      some.status === 'ambiguous' || (some.status === 'customer' && !agree(some.facts.name, own.facts.name))
    );
  };
  return over.some(isAnother) ? { status: 'ambiguous', choices: [{ record, facts: own.facts }] } : own;
}

/** What one part of a page says of the record: its main area, or a window over it. */
function readPart(
  page: Page,
  root: Element,
  record: RecordKey,
  windows: ReadonlySet<Element>,
  isOver = false,
): PageRead {
  const standing = survey(root, page.url, record, windows);
  const name = nameOf(page, standing, record, isOver);
  const facts = factsOf(standing, name ?? '', record);
  if (!isEvidence(standing, facts, record)) return notCustomer;
  if (name === null) return { status: 'ambiguous', choices: [] };
  // What the page offers to edit is what it shows: after the address has moved on, it may still be another record.
  const isStale = standing.edited.length > 0 && !standing.edited.includes(record.id);
  return name && !isStale ? { status: 'customer', record, facts } : { status: 'unreadable', record };
}

/**
 * Whether a page is about a customer at all. Where the address already says so, anything a rep would look for is
 * enough; any other page has to show two such things behind labels, for a task has an owner and a state too.
 */
function isEvidence({ pairs }: Standing, { phones, emails }: Facts, { type }: RecordKey): boolean {
  const told = pairs.filter(({ text }) => cleanText(text) !== '');
  if (kindOf(type)) return told.length + phones.length + emails.length > 0;
  const isTelling = ({ label }: { label: string }) =>
    (['name', 'company', 'phones', 'emails'] as const).some((field) => isLabelOf(field, label));
  return new Set(told.map(({ label }) => label)).size > 1 && told.some(isTelling);
}

/** Where a label tells the record's own, the others on the page may be anybody's. */
function someOf(labelled: string[], loose: string[]): string[] {
  return labelled.length > 0 ? labelled : loose;
}

function factsOf({ pairs, phones, emails }: Standing, name: string, { type }: RecordKey): Facts {
  const textsOf = (field: Field) =>
    pairs.flatMap(({ label, text }) => (isLabelOf(field, label) ? [text] : []));
  const first = (field: Field) =>
    textsOf(field)
      .map(cleanText)
      .find((text) => text !== '' && text !== name) ?? '';
  const facts: Facts = {
    name,
    company: first('company'),
    // A deal's title is its name.
    title: /company|deal/.test(kindOf(type) ?? '') ? '' : first('title'),
    phones: different(someOf(textsOf('phones').flatMap(labelledPhones), phones).map(cleanText)),
    emails: different(someOf(textsOf('emails').flatMap(emailsIn), emails)),
  };
  for (const field of ['owner', 'stage', 'followUp'] as const) {
    const text = first(field);
    if (text) facts[field] = text;
  }
  return facts;
}
