import type { RecordKey } from '../domain/record.ts';
import { labelled } from './labels.ts';
import type { Field, FieldSource, Reader } from './reader.ts';

/** `/crm/<organisation>/tab/<module>/<id>`, in CRM Plus and Zoho One behind their own path. A clone is a new record. */
const RECORD_PATH = /\/crm\/(?:([^/]+)\/)?tab\/(\w+)\/([1-9]\d*)(?!\/clone)(?:\/|$)/;

/** The link integrations still write; Zoho leads it on to the path above. */
const LINK_PATH = /\/crm\/(?:([^/]+)\/)?EntityInfo\.do$/;

/** Which column names the record. A person's was renamed from LASTNAME in 2026; both hold the whole name. */
const TITLES: Record<string, string[]> = {
  Leads: ['FULLNAME', 'LASTNAME'],
  Contacts: ['FULLNAME', 'LASTNAME'],
  Accounts: ['ACCOUNTNAME'],
  Potentials: ['POTENTIALNAME'],
  Cases: ['SUBJECT'],
};

const PEOPLE = ['Leads', 'Contacts'];
const WITH_ACCOUNT = ['Contacts', 'Potentials', 'Cases'];

/** Lists of related records, and what opens over the page. */
const OTHERS =
  '[related-module], lyte-td, lyte-exptable-td, lyte-modal, lyte-popover, lyte-hovercard, lyte-wormhole';

/** What Zoho puts beside a value to edit it in its place. */
const TOOLS = ['edit_icon_', 'ajaxEdit_', 'saveAjaxEdit_', 'cancelAjaxEdit_']
  .map((id) => `[id^="${id}"]`)
  .join();

/** Where a column's value stands, once its name is put in place of the star. */
const HEADER = ['#titlecard_*', '[data-zcqa="value_*"]', '#title_*', '#headervalue_*'];
const DETAILS = ['#subvalue_*', '#value_*'];

/** The attributes in which Crux and Lyte components carry a value, the plainest first. */
const CARRIERS = ['cx-prop-value', 'view-value', 'lt-prop-value'];

function identify({ pathname, searchParams, host }: URL): RecordKey | null {
  const [path, organisation, module, number] = RECORD_PATH.exec(pathname) ?? LINK_PATH.exec(pathname) ?? [];
  const type = moduleName(module ?? searchParams.get('module'));
  const id = number ?? searchParams.get('id');
  if (!path || !id || !/^[1-9]\d*$/.test(id) || !Object.hasOwn(TITLES, type)) return null;
  return { crm: 'zoho', tenant: organisation ?? host, type, id };
}

/** Deals are Potentials in Zoho's own addresses, and Deals in those of some integrations. */
function moduleName(module: string | null): string {
  return module === 'Deals' ? 'Potentials' : (module ?? '');
}

/**
 * The menu's "Delete" names the record the page was built for, even while the menu is closed. Its id is cut out
 * as text: as a number it would lose its last digits.
 */
function belongs(scope: Element, { type, id }: RecordKey): boolean | null {
  const told = [...scope.querySelectorAll('a[data-zcqa="dvdeleteEntity"]')]
    .filter((link) => !link.closest(OTHERS))
    .map((link) => link.getAttribute('data-params') ?? '');
  // Who may not delete has no such link.
  if (told.length === 0) return null;
  return told.every((params) => {
    const [, ownId = id] = /"id"\s*:\s*"?(\d+)/.exec(params) ?? [];
    const [, module = type] = /"module"\s*:\s*"(\w+)"/.exec(params) ?? [];
    return ownId === id && moduleName(module) === type;
  });
}

/** The values of a column, wherever the page repeats it: in the header, on the business card, among the details. */
function column(name: string, places = [...HEADER, ...DETAILS]): FieldSource[] {
  const selects = places.map((place) => place.replace('*', name));
  return [...CARRIERS, 'text'].map((from) => ({
    from,
    select: (scope) => carriers(each(scope, selects), from),
    outside: OTHERS,
    without: TOOLS,
  }));
}

/** Asked one by one: the browser knows an id alone without a walk through the page, and Zoho's pages are long. */
function each(scope: Element, selects: string[]): Element[] {
  return selects.flatMap((select) => [...scope.querySelectorAll(select)]);
}

/** What carries the value of each place, for those that carry it this way. */
function carriers(places: Element[], from: string): Element[] {
  return places.flatMap((place) => {
    const [carrier, way] = carrierOf(place);
    return way === from ? [carrier] : [];
  });
}

/** The element and the attribute that carry a value; its text where there is none. */
function carrierOf(place: Element): [carrier: Element, way: string] {
  for (const way of CARRIERS) {
    const carrier = [place, ...place.querySelectorAll(`[${way}]`)].find(
      (some) => some.getAttribute(way) && !some.closest(TOOLS),
    );
    if (carrier) return [carrier, way];
  }
  return [place, 'text'];
}

/**
 * The inputs of a column on the page that edits the whole record. A form beside a record's details is no such page:
 * it makes a new record.
 */
function inputs(type: string, name: string): string {
  const alone = 'body:not(:has([id^="titlecard_"], [id^="subvalue_"]))';
  const id = `Crm_${type}_${name}`;
  return [`input#${id}_LInput`, `input#${id}`, `#${id} input`].map((select) => `${alone} ${select}`).join();
}

function input(name: string): FieldSource[] {
  const select = (scope: Element, { type }: RecordKey) => scope.querySelectorAll(inputs(type, name));
  return [{ select, from: 'value', outside: OTHERS }];
}

/** The given name's input with that of the family name. */
const wholeName: FieldSource[] = PEOPLE.map((type) => ({
  select: inputs(type, 'FIRSTNAME'),
  family: inputs(type, 'LASTNAME'),
  types: [type],
  from: 'value',
  outside: OTHERS,
}));

function only(types: string[], sources: FieldSource[]): FieldSource[] {
  return sources.map((source) => ({ ...source, types }));
}

/** The sources of the columns that name a record. */
function titles(sources: (column: string) => FieldSource[]): FieldSource[] {
  return Object.entries(TITLES).flatMap(([type, names]) => only([type], names.flatMap(sources)));
}

/** Columns an organisation added have numbers for names: their labels tell what they are. */
function byLabel(field: Field): FieldSource[] {
  const rows = { row: '[id^="mouseArea__"]', label: '.dv_info_label', value: '[id^="subvalue_"]' };
  return ['cx-prop-value', 'text'].map((from) =>
    labelled(field, rows, { from, outside: OTHERS, without: TOOLS }),
  );
}

/** Reads Zoho CRM, also within CRM Plus and Zoho One. */
export const zoho: Reader = {
  crm: 'zoho',
  identify,
  frames: '#crmLoadFrame',
  // The parts of a record share no element of their own; the ids of its columns set them apart.
  scope: 'body',
  over: {
    scope: 'lyte-modal [id^="titlecard_"], lyte-modal [id^="headervalue_"]',
    identify: () => null,
  },
  fields: {
    // Among the details LASTNAME may be the family name alone.
    name: [
      ...titles((name) => column(name, HEADER)),
      ...titles((name) => column(name, DETAILS)),
      ...wholeName,
      ...titles(input),
    ],
    company: [
      ...only(['Leads'], [...column('COMPANY'), ...input('COMPANY')]),
      // The lookup's own attributes may hold the account's number.
      {
        select: '#headervalue_ACCOUNTID a, #subvalue_ACCOUNTID a, #value_ACCOUNTID a',
        types: WITH_ACCOUNT,
        outside: OTHERS,
      },
      {
        select: '.dv_header_container a[href*="/tab/Accounts/"], #bcWraperDiv a[href*="/tab/Accounts/"]',
        types: WITH_ACCOUNT,
        outside: OTHERS,
      },
    ],
    title: [
      ...only(['Leads'], [...column('DESIGNATION'), ...input('DESIGNATION')]),
      ...only(['Contacts'], [...column('TITLE'), ...input('TITLE')]),
    ],
    phones: [
      ...column('PHONE'),
      ...column('MOBILE'),
      // Further phones of the record itself; a fax is none, and an assistant's is another person's.
      {
        select: 'crux-phone-component[id^="subvalue_"]:not([id*="FAX"]):not([id*="ASST"])',
        from: 'cx-prop-value',
        outside: OTHERS,
      },
      ...input('PHONE'),
      ...input('MOBILE'),
    ],
    emails: [
      ...column('EMAIL'),
      { select: 'crux-email-component[id^="subvalue_"]', from: 'cx-prop-value', outside: OTHERS },
      { select: '.dv_header_container .cxDvRecordEmail', outside: OTHERS },
      ...input('EMAIL'),
    ],
    owner: [
      { select: '#mouseArea__SMOWNERID crux-user-component', from: 'name', outside: OTHERS },
      {
        select: '#subvalue_SMOWNERID, #value_SMOWNERID',
        outside: OTHERS,
        without: TOOLS,
      },
    ],
    stage: [...column('STAGE'), ...column('STATUS'), ...byLabel('stage')],
    followUp: byLabel('followUp'),
  },
  belongs,
};
