import type { RecordKey } from '../domain/record.ts';
import { queryEach } from './dom.ts';
import type { FieldSource, Reader } from './reader.ts';

const TYPES = ['Contact', 'Account', 'Lead', 'Opportunity', 'Case'];

/** `#<scope>/view/<id>`, with options behind it. `related` shows a list, `create` a record without an id. */
const RECORD_HASH = /^#([A-Z]\w*)\/(?:view|edit)\/([\w-]+)(?:[/?]|$)/;

/** Panels below the record hold lists of other records; their phones have the same attributes. */
const OTHERS = '.bottom';

const NOTHING = '.none-value, .loading-value';

/** A quick view or a quick form of a customer. It covers the page, and the address stays. */
const CUSTOMER_WINDOWS = `.modal.dialog-record:has(:is(.detail, .edit):is(${TYPES.map((type) => `[data-scope="${type}"]`)}))`;

function identify(url: URL): RecordKey | null {
  // A portal is what customers themselves sign in to.
  return /\/portal(?:\/|$)/.test(url.pathname) ? null : keyOf(url, url.hash);
}

function keyOf(url: URL, hash: string): RecordKey | null {
  const [, type, id] = RECORD_HASH.exec(hash) ?? [];
  if (!type || !id || !TYPES.includes(type)) return null;
  return { crm: 'espocrm', tenant: `${url.host}${basePath(url)}`, type, id };
}

/** Where the CRM is not served from the root of its host. Empty for the root. */
function basePath({ pathname }: URL): string {
  return pathname.replace(/(?:index\.\w+)?$/, '').replace(/\/+$/, '');
}

/** The main view with a record of the address's own scope: the one before stands there until the new one is fetched. */
function mainOf(document: ParentNode, { type }: RecordKey): Element[] {
  return [...document.querySelectorAll('#main')].filter((main) =>
    main.querySelector(`.record > [data-scope="${type}"]:is(.detail, .edit)`),
  );
}

/** The header of an edit page links its record. */
function belongs(main: Element, { type, id }: RecordKey): boolean {
  const link = main.querySelector(`.page-header a[href^="#${type}/view/"]`);
  return !link || link.getAttribute('href') === `#${type}/view/${id}`;
}

/** The saved name, also while it is being edited. A record without a name is headed by its id. */
function heading(main: Element, { id }: RecordKey): Element[] {
  const titles = queryEach(main, [
    '.page-header .title',
    '.page-header .breadcrumb-item:last-child a[href*="/view/"]',
  ]);
  return titles.filter(({ textContent }) => textContent?.trim() !== id);
}

/** Where a field's value stands: `.cell[data-name] > .field[data-name]`, in the middle or at the side. */
function at(name: string, inner = ''): string {
  return `:is(.middle, .side) .field[data-name="${name}"] ${inner}`;
}

function part(name: string, inner: string, more: Partial<FieldSource> = {}): FieldSource {
  return { ...more, select: at(name, inner), outside: OTHERS };
}

/** A field that is plain text, and an input while it is edited. */
function text(name: string, more: Partial<FieldSource> = {}): FieldSource[] {
  const shown = (scope: Element) =>
    [...scope.querySelectorAll(at(name))].filter((field) => !field.querySelector('input, select'));
  return [
    { ...more, select: shown, outside: OTHERS, without: NOTHING },
    part(name, `input[data-name="${name}"]`, { ...more, from: 'value' }),
  ];
}

/** A field with fixed choices. While it is edited, the chosen one stands in Selectize's box. */
function choice(name: string, types: string[]): FieldSource[] {
  return [...text(name, { types }), part(name, '.selectize-input .item', { types })];
}

/** A link to one record; while it is edited, an input with that record's name. */
function link(name: string, scope: string): FieldSource[] {
  return [
    part(name, `a[href^="#${scope}/view/"]`),
    part(name, `input[data-name="${name}Name"]`, { from: 'value' }),
  ];
}

const name: FieldSource[] = [
  ...text('name'),
  {
    select: at('name', 'input[data-name="firstName"]'),
    family: at('name', 'input[data-name="lastName"]'),
    outside: OTHERS,
    from: 'value',
  },
];

const fields: Reader['fields'] = {
  name: [{ select: heading }, ...name],
  company: [
    // The first of a contact's accounts is the primary one.
    part('accounts', '.link-multiple-item:first-child a'),
    ...link('account', 'Account'),
    ...text('accountName', { types: ['Lead'] }),
  ],
  title: [...text('title'), part('accounts', '.link-multiple-item:first-child .text-muted.small')],
  // A number that was marked as wrong has no link.
  phones: [
    part('phoneNumber', 'a[data-phone-number]'),
    part('phoneNumber', 'input.phone-number', { from: 'value' }),
  ],
  emails: [
    part('emailAddress', 'a[data-email-address]'),
    part('emailAddress', 'input.email-address', { from: 'value' }),
  ],
  owner: link('assignedUser', 'User'),
  stage: [...choice('stage', ['Opportunity']), ...choice('status', ['Lead', 'Case'])],
};

/** Reads EspoCRM 5.9 to 10. */
export const espocrm: Reader = {
  crm: 'espocrm',
  identify,
  scope: mainOf,
  over: {
    scope: CUSTOMER_WINDOWS,
    identify: (pane, { url }) =>
      keyOf(url, pane.querySelector('.modal-title-text a')?.getAttribute('href') ?? ''),
    fields: { ...fields, name: [{ select: '.modal-title-text .chevron-right + span' }, ...name] },
  },
  fields,
  // The address changes first; then the main view is drawn anew, also from one record to the next.
  redrawn: [{ select: '.record > .detail' }, { select: '.record > .edit' }],
  belongs,
  docks: true,
  fixed: '.modal, .modal-backdrop, .collapsed-modal-bar',
};
