import type { RecordKey } from '../domain/record.ts';
import { bareLabel, isLabelOf } from './labels.ts';
import type { Field, FieldSource, Reader } from './reader.ts';

/** `/crm/leads/<id>`; `view` in the place of an id is a list. */
const RECORD_PATH = /^\/crm\/(leads|deals|contacts|organizations)\/(?!view(?:\/|$))([^/]+)\/?$/;

/** What Frappe CRM and its Chinese translation call a field beyond the words every CRM uses. */
const OWN_LABELS: Partial<Record<Field, string[]>> = {
  company: ['组织', '公司名'],
  title: ['头衔'],
  phones: ['mobile no.', 'mobile number', 'primary mobile no', 'primary phone'],
  owner: ['线索负责人', '商机负责人'],
};

function identify(url: URL): RecordKey | null {
  const [, type, id] = RECORD_PATH.exec(url.pathname) ?? [];
  return type && id ? { crm: 'frappe', tenant: url.host, type, id: decoded(id) } : null;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The column with the record's name and fields. Activities, deals and other lists stand beside it. */
function panels(document: ParentNode): Element[] {
  const fields = [...document.querySelectorAll('#app .sections')];
  return fields.flatMap((sections) => sections.closest('.border-l, .border-r') ?? []);
}

function nameElements(scope: Element): Element[] {
  return [...scope.querySelectorAll('.truncate[class*="text-2xl"], .truncate[class*="text-3xl"]')];
}

/** A contact's title begins with the salutation in an element of its own. */
function names(scope: Element, { type, id }: RecordKey): Element[] {
  return nameElements(scope)
    .map((title) => title.querySelector(':scope > span:last-child') ?? title)
    .filter((name) => !isNumbered(type) || text(name) !== id);
}

/** Leads and deals have numbers for ids, and show them where they have no name yet. */
function isNumbered(type: string): boolean {
  return type === 'leads' || type === 'deals';
}

function text({ textContent }: Element): string {
  return spaced(textContent ?? '');
}

function spaced(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

/** The rows carry no names of fields, only translated labels; most values can be typed over at once. */
function named(field: Field): FieldSource[] {
  const values = (select: string) => (scope: Element) =>
    [...scope.querySelectorAll('.sections .section .field')]
      .filter((row) => isLabel(field, row.querySelector('.truncate.text-sm')))
      .flatMap((row) => [...row.querySelectorAll(select)]);
  return [
    { select: values('input:not([type="checkbox"])'), from: 'value' },
    // A link and a choice show their value in a button; what they say where they are empty is paler.
    { select: values('button span.truncate, .dropdown-button div.truncate:not(.text-ink-gray-4)') },
    { select: values('div.h-7.cursor-pointer') },
  ];
}

function isLabel(field: Field, label: Element | null): boolean {
  const words = label?.textContent ?? '';
  return isLabelOf(field, words) || (OWN_LABELS[field]?.includes(bareLabel(words)) ?? false);
}

/** The status is a menu in the header, after the CRM's own and added actions. */
function status(scope: Element): Element[] {
  return [...scope.ownerDocument.querySelectorAll('#app-header button[aria-haspopup="menu"]')].slice(-1);
}

/** An organisation's id is its name, and the number of a lead or a deal stands above it. */
function belongs(scope: Element, { type, id }: RecordKey): boolean | null {
  if (type === 'contacts') return null;
  const told = type === 'organizations' ? nameElements(scope) : [...scope.querySelectorAll('.cursor-copy')];
  return told.length > 0 ? told.every((element) => text(element) === spaced(id)) : null;
}

/** Reads Frappe CRM. */
export const frappe: Reader = {
  crm: 'frappe',
  identify,
  scope: panels,
  fields: {
    name: [{ select: names }],
    company: named('company'),
    title: named('title'),
    phones: named('phones'),
    emails: named('emails'),
    owner: named('owner'),
    stage: [{ select: status, types: ['leads', 'deals'] }],
  },
  // The page is keyed by its address: each one is built anew.
  redrawn: [{ select: '.sections' }],
  belongs,
};
