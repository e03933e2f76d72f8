import type { RecordKey } from '../domain/record.ts';
import type { Reader } from './reader.ts';

/** `#<database>/model/<model>/<id>;<view state>`; lists and new records have no id, wizards no `model`. */
const RECORD_HASH = /^#([^/;]+)\/model\/([^/;]+)\/([1-9]\d*)(?:;|$)/;

/** Which field of the form names the customer: a party's own name, or an opportunity's party. */
const NAME_FIELDS: Record<string, string> = { 'party.party': 'name', 'sale.opportunity': 'party' };

/** Addresses and the like are forms inside the form and repeat its field names: a building has a `name` too. */
const OTHERS = '.form-one2many';

/** Every tab that was opened stays in the document; a form's notebook has panes of its own. */
const OPEN_TAB = '#tabcontent > .tab-pane.active';

/** A window over the tab that shows a party, or a record of one. Which of the two the rep means is unknown. */
const CUSTOMER_WINDOWS = '.modal.window-form input[name="code"], .modal.window-form input[name="party"]';

function identify(url: URL): RecordKey | null {
  const [, database, type, id] = RECORD_HASH.exec(url.hash) ?? [];
  if (!database || !type || !id || !Object.hasOwn(NAME_FIELDS, type)) return null;
  return { crm: 'tryton', tenant: `${url.host}${basePath(url)}/${database}`, type, id };
}

/** Where the client is not served from the root of its host. Empty for the root. */
function basePath({ pathname }: URL): string {
  return pathname.replace(/(?:index\.html)?$/, '').replace(/\/+$/, '');
}

/**
 * Tryton tells no id, but a form of another model lacks the field that names the customer, and every contact
 * carries its party's name in a hidden column. Contacts come with a second request: until then the form may
 * show the new name over the old phones.
 */
function belongs(scope: Element, { type }: RecordKey): boolean {
  const name = customerName(scope, type);
  if (name === null) return false;
  return (
    type !== 'party.party' || contactOwners(scope).every((owners) => !owners.length || owners.includes(name))
  );
}

function customerName(scope: Element, type: string): string | null {
  const inputs = scope.querySelectorAll<HTMLInputElement>(`.form input[name="${NAME_FIELDS[type]}"]`);
  return [...inputs].find((input) => !input.closest(OTHERS))?.value ?? null;
}

/** For each contact, what its hidden columns link to. A form shows no column for the record it is about. */
function contactOwners(scope: Element): string[][] {
  const links = scope.querySelectorAll(`${OTHERS} tr a.column-affix`);
  return [...links].map((link) =>
    [...(link.closest('tr')?.querySelectorAll('td.invisible .column-many2one > a[title]') ?? [])]
      .map((owner) => owner.getAttribute('title') ?? '')
      .filter((owner) => owner !== ''),
  );
}

/** Reads Tryton's web client (sao). Rendered and measured with 6.0; the address has the same grammar in 8.0. */
export const tryton: Reader = {
  crm: 'tryton',
  identify,
  scope: OPEN_TAB,
  // It tells no number.
  over: { scope: CUSTOMER_WINDOWS, identify: () => null },
  // No `busy`: the «Processing» note comes half a second late and goes between two requests.
  fields: {
    name: [
      { select: '.form input[name="name"]', outside: OTHERS, from: 'value' },
      { select: '.form input[name="party"]', outside: OTHERS, from: 'value' },
    ],
    // Links, because the labels are translated and the Chinese one for a phone says "mobile".
    phones: [{ select: `${OTHERS} a.column-affix[href^="tel:"]`, from: 'href' }],
    emails: [{ select: `${OTHERS} a.column-affix[href^="mailto:"]`, from: 'href' }],
  },
  // A selection empties and refills its options each time the form is displayed, a table replaces its rows.
  redrawn: [
    { select: '.form-selection select > option', outside: OTHERS },
    { select: `${OTHERS} table.tree > tbody > tr` },
  ],
  belongs,
  docks: true,
  fixed: '.modal, .modal-backdrop',
};
