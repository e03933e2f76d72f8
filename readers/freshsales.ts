import type { RecordKey } from '../domain/record.ts';
import { isLabelOf } from './labels.ts';
import type { FieldSource, Reader } from './reader.ts';

/** The suite's hosts serve other products too, below other paths; the classic hosts serve the CRM alone. */
const ADDRESSES = [
  /^([a-z0-9-]+)\.myfreshworks\.com\/crm\/sales\/(contacts|accounts|deals|leads)\/(\d+)\/?$/,
  /^(?!www\.)([a-z0-9-]+)\.freshsales\.io\/(contacts|accounts|deals|leads)\/(\d+)\/?$/,
];

/** The card with the record's name. */
const CARD = '.entity-card--inline-content';

/** Forms that slide over the page, for a new record or the open one, and windows. */
const DRAWERS = '.modal, [role="dialog"]';

/** Only contacts and leads have one; on a page behind its address it tells that another record stands there. */
const JOB_TITLE = '[data-field-rawname="job_title"]';
const PEOPLE = ['contacts', 'leads'];

/** What fields of the record's card are cut to one line besides its name. */
const CARD_FIELDS = '[data-field-rawname], .entity-location, .website-field';

/** What else is on the page: navigation, other records' rows and cards. */
const OTHERS = `${DRAWERS}, nav, [role="tooltip"], .ag-row, .each-kanban-card`;

const VALUE = ':is(.inline-edit-content, .ui-inline-edit-content-wrapper)';

function identify({ hostname, pathname }: URL): RecordKey | null {
  for (const address of ADDRESSES) {
    const [, tenant, type, id] = address.exec(hostname + pathname) ?? [];
    if (tenant && type && id) return { crm: 'freshsales', tenant, type, id };
  }
  return null;
}

/** What stands around a record's card, up to the next one. Two shown cards mean that two records are open. */
function scope(document: ParentNode, { type }: RecordKey): Iterable<Element> {
  return [...document.querySelectorAll(CARD)]
    .filter((card) => !card.closest(OTHERS) && (PEOPLE.includes(type) || !card.querySelector(JOB_TITLE)))
    .map(partOf);
}

/** The largest part with no other card: the fields stand outside the card, and nothing is known to hold them all. */
function partOf(element: Element): Element {
  const { parentElement: parent } = element;
  return parent?.querySelectorAll(CARD).length === 1 ? partOf(parent) : element;
}

/**
 * A field by the name that Freshsales' interface for programs has for it: labels are translated. An e-mail field
 * may hold several values, each an element of its own.
 */
function field(name: string, more: Partial<FieldSource> = {}): FieldSource {
  const select = (record: Element) =>
    [...record.querySelectorAll(`[data-field-rawname="${name}"] ${VALUE}`)].flatMap(leaves);
  return { select, outside: OTHERS, ...more };
}

/**
 * The same with what is typed into it; a choice has an input to search by instead. Forms over the page name their
 * inputs with brackets: `deal[name]`.
 */
function textField(name: string, more: Partial<FieldSource> = {}): FieldSource[] {
  const select = `[data-field-rawname="${name}"] input:not([type="hidden"], [name*="["])`;
  return [field(name, more), { select, from: 'value', outside: OTHERS, ...more }];
}

function leaves(element: Element): Element[] {
  return element.childElementCount === 0 ? [element] : [...element.children].flatMap(leaves);
}

/** "Click to add" stands in the page's language where there is no number. */
function withDigits(text: string): string {
  return /\d/.test(text) ? text : '';
}

function withAt(text: string): string {
  return /^[^\s@]+@[^\s@]+$/.test(text) ? text : '';
}

/** The link to the record's account. Notes and activities may link to other accounts: its label has to stand before. */
function accountLinks(record: Element): Element[] {
  return [...record.querySelectorAll('a[href*="/accounts/"]')].filter(
    (link) =>
      /\/accounts\/\d+$/.test(link.getAttribute('href') ?? '') && isLabelOf('company', textBefore(link)),
  );
}

/** The label of a value, which may stand in a wrapper of its own. */
function textBefore(value: Element): string | null {
  const { previousElementSibling: label, parentElement: wrapper } = value;
  return (label ?? wrapper?.previousElementSibling)?.textContent ?? null;
}

/** A contact's lifecycle stage is the heading after its label. */
function lifecycleStage(record: Element): Element[] {
  return [...record.querySelectorAll('h3')].filter((heading) =>
    /^\s*(?:lifecycle stage|生命周期阶段)\s*$/i.test(heading.previousElementSibling?.textContent ?? ''),
  );
}

/** Reads Freshsales and the Freshworks CRM suite. Little of its pages is published. */
export const freshsales: Reader = {
  crm: 'freshsales',
  identify,
  scope,
  // It tells no number.
  over: { scope: `:is(${DRAWERS}) ${CARD}`, identify: () => null },
  fields: {
    name: [
      { select: `${CARD} h3`, outside: `${OTHERS}, ${CARD_FIELDS}`, without: 'button' },
      { select: `${CARD} .text-truncate`, outside: `${OTHERS}, ${CARD_FIELDS}`, without: 'button' },
    ],
    company: [
      { select: '[data-field-rawname^="sales_account"] a', outside: OTHERS },
      { select: accountLinks, outside: OTHERS },
    ].map((source) => ({ ...source, types: ['contacts', 'deals', 'leads'] })),
    title: textField('job_title', { types: PEOPLE }),
    phones: [
      ...textField('work_number', { types: PEOPLE, tidy: withDigits }),
      ...textField('mobile_number', { types: PEOPLE, tidy: withDigits }),
      ...textField('phone', { types: ['accounts'], tidy: withDigits }),
    ],
    emails: textField('emails', { types: PEOPLE, tidy: withAt }),
    owner: [field('owner_id')],
    stage: [
      { select: lifecycleStage, outside: OTHERS, types: ['contacts'] },
      field('deal_stage_id', { types: ['deals'] }),
      field('lead_stage_id', { types: ['leads'] }),
    ],
  },
};
