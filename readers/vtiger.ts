import type { RecordKey } from '../domain/record.ts';
import { labelled } from './labels.ts';
import type { Field, FieldSource, Page, Reader } from './reader.ts';

/** The modules that are customers or belong to one. Potentials are called opportunities on the page. */
const MODULES = ['Contacts', 'Accounts', 'Leads', 'Potentials', 'HelpDesk'];

/** Widgets and related lists within the record's page show other records. */
const OTHERS = '.summaryWidgetContainer, .relatedContainer, tr.listViewEntries';

/** What a title is made of: only customers have these. */
const NAME_FIELDS = ['firstname', 'lastname', 'accountname', 'potentialname', 'ticket_title'];

function identify(url: URL): RecordKey | null {
  const of = (name: string) => url.searchParams.get(name) ?? '';
  if (!/^(?:Detail|Edit)$/.test(of('view')) || of('isDuplicate') === 'true') return null;
  return keyOf(url, of('module'), of('record'));
}

function keyOf(url: URL, type: string, id: string): RecordKey | null {
  if (!MODULES.includes(type) || !/^[1-9]\d*$/.test(id)) return null;
  const path = url.pathname.replace(/(?:index\.php)?$/, '').replace(/\/+$/, '');
  return { crm: 'vtiger', tenant: url.host + path, type, id };
}

/** Previews and overlays of customers. Those of an invoice or a product leave the customer below the one that is meant. */
function customerPanes(document: ParentNode): Element[] {
  const names = NAME_FIELDS.map((field) => `.recordLabel > .${field}`).join(', ');
  return [...document.querySelectorAll('.quickPreview, .overlayDetail')].filter((pane) =>
    pane.querySelector(names),
  );
}

/** A record over the page has a button that opens it: its address is written there. */
function identifyPane(pane: Element, { url }: Page): RecordKey | null {
  const opens = pane.querySelector('button[onclick*="view=Detail"]')?.getAttribute('onclick') ?? '';
  const [, address = ''] = /'([^']*index\.php\?[^']*)'/.exec(opens) ?? [];
  const of = URL.parse(address, url)?.searchParams;
  return keyOf(url, of?.get('module') ?? '', of?.get('record') ?? '');
}

/** A field in full and summary view, in the header, edited in its place and on the edit page. */
function named(field: string, types?: readonly string[]): FieldSource[] {
  const only = types ? { types, outside: OTHERS } : { outside: OTHERS };
  return [
    { ...only, select: `td[id$="_detailView_fieldValue_${field}"] > .value` },
    { ...only, select: `.fieldValue:has(.fieldBasicData[data-name="${field}"]) .value` },
    { ...only, select: `.record-header .value.${field}` },
    { ...only, select: `.fieldValue .edit input[name="${field}"]:not([type="hidden"])`, from: 'value' },
    { ...only, select: `form#EditView input[name="${field}"]:not([type="hidden"])`, from: 'value' },
    { ...only, select: `form#EditView input[name="${field}_display"]`, from: 'value' },
    {
      ...only,
      select: `form#EditView .select2-container:has(+ select[name="${field}"]:not([data-selected-value=""])) .select2-chosen`,
    },
  ];
}

/** A summary tells a field by its label alone where the user may not edit it. */
function byLabel(field: Field): FieldSource {
  const rows = { row: 'tr.summaryViewEntries', label: '.fieldLabel', value: '.fieldValue .value' };
  return labelled(field, rows, { outside: OTHERS });
}

/** All cells of a kind, so that fields a company has added (`cf_851`) are there; a fax is of the kind too. */
function kind(type: string): FieldSource {
  return {
    select: `td.fieldValue:not([id$="_fax"]):not([id$="_assistantphone"]) > .value[data-field-type="${type}"]`,
    outside: OTHERS,
  };
}

/** Whether every number and module the page carries for its record is the record's. */
function belongs(scope: Element, { type, id }: RecordKey): boolean | null {
  const isTold = (select: string, from: string, value: string) =>
    [...scope.querySelectorAll(select)].map((el) => el.getAttribute(from) === value);
  const told = [
    ...isTold('input#recordId, form#EditView input[name="record"]', 'value', id),
    ...isTold('form#EditView input[name="module"]', 'value', type),
    ...isTold('.record-header a.showMap', 'data-record', id),
    ...isTold('.record-header a.showMap', 'data-module', type),
  ];
  return told.length > 0 ? !told.includes(false) : null;
}

/** Reads vtiger 7 and 8 and what is built upon them. */
export const vtiger: Reader = {
  crm: 'vtiger',
  identify,
  scope: '.main-container .detailViewContainer, .main-container .editViewPageDiv',
  over: {
    scope: customerPanes,
    identify: identifyPane,
  },
  fields: {
    name: [
      {
        select: '.record-header .recordLabel > .firstname',
        family: '.record-header .recordLabel > .lastname',
      },
      { select: '.record-header .recordLabel' },
      {
        select: 'form#EditView input[name="firstname"]',
        family: 'form#EditView input[name="lastname"]',
        from: 'value',
      },
      ...NAME_FIELDS.slice(2).map((field) => ({
        select: `form#EditView input[name="${field}"]`,
        from: 'value' as const,
      })),
    ],
    company: [
      ...named('account_id', ['Contacts']),
      ...named('company', ['Leads']),
      ...named('related_to', ['Potentials']),
      ...named('parent_id', ['HelpDesk']),
      byLabel('company'),
    ],
    title: [...named('title', ['Contacts']), ...named('designation', ['Leads']), byLabel('title')],
    phones: [
      ...['phone', 'mobile', 'homephone', 'otherphone'].flatMap((field) => named(field)),
      kind('phone'),
      byLabel('phones'),
    ],
    emails: [
      ...['email', 'email1', 'email2', 'secondaryemail'].flatMap((field) => named(field)),
      kind('email'),
      byLabel('emails'),
    ],
    owner: [...named('assigned_user_id'), byLabel('owner')],
    stage: [
      ...named('leadstatus', ['Leads']),
      ...named('sales_stage', ['Potentials']),
      ...named('ticketstatus', ['HelpDesk']),
      ...named('accounttype', ['Accounts']),
    ],
  },
  belongs,
};
