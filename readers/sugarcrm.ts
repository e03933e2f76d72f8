import type { RecordKey } from '../domain/record.ts';
import { queryEach } from './dom.ts';
import type { FieldSource, Reader } from './reader.ts';

/** The modules that are customers or belong to one; "Prospects" are called targets on the page. */
const MODULES = ['Contacts', 'Accounts', 'Leads', 'Opportunities', 'Cases', 'Prospects'];

/** `#<module>/<id>`, with an action or the record's own layout after it; other layouts show more than one record. */
const RECORD_HASH = /^#([A-Za-z]+)\/([^/?]+)(?:\/layout\/record)?(?:\/\w+)?(?:\?|$)/;

/** Words of the address that stand in the place of an id. */
const NO_IDS = ['create', 'config', 'layout', 'vcard-import'];

/** What stands in a cell beside its value; a label in place of a value says that it was erased or is not allowed. */
const TOOLS =
  'input, textarea, .select2-container, .record-label, .label, .help-block, .focus-icon-container, .record-edit-link-wrapper';

/** Fields that only a customer's record has. */
const CUSTOMER_FIELDS = [
  'full_name',
  'last_name',
  'account_name',
  'phone_work',
  'phone_mobile',
  'phone_office',
];

function identify(url: URL): RecordKey | null {
  const [, type, id] = RECORD_HASH.exec(url.hash) ?? [];
  if (!type || !id || !MODULES.includes(type) || NO_IDS.includes(id)) return null;
  const path = url.pathname.replace(/(?:index\.php)?$/, '').replace(/\/+$/, '');
  return { crm: 'sugarcrm', tenant: url.host + path, type, id };
}

/** A field of the record, read or edited: shown, chosen from a list, or typed. */
function named(field: string, types?: readonly string[]): FieldSource[] {
  const only = types ? { types } : {};
  const cell = `.record [data-fieldname="${field}"]`;
  return [
    { ...only, select: `${cell} .select2-container:not(.select2-default) .select2-chosen` },
    { ...only, select: cell, without: TOOLS },
    { ...only, select: `${cell} input[name="${field}"]:not([type="hidden"])`, from: 'value' },
  ];
}

/** Faxes are not called, and an assistant is somebody else. */
const phones =
  '.record .record-cell[data-type="phone"]:not([data-name="phone_fax"]):not([data-name="assistant_phone"])';

/** Reads SugarCRM 7 and later, whose pages are drawn by Sidecar. */
export const sugarcrm: Reader = {
  crm: 'sugarcrm',
  identify,
  scope: '#content .main-pane',
  // A drawer over the page, the focus drawer beside it and the preview show other records, the address stays.
  over: {
    scope: (document) =>
      queryEach(
        document,
        CUSTOMER_FIELDS.flatMap((field) => [
          `#drawers .drawer.active .record-cell[data-name="${field}"]`,
          `#side-drawer .record-cell[data-name="${field}"]`,
          `.preview-pane .preview-data .field-value[data-name="${field}"]`,
        ]),
      ),
    identify: () => null,
  },
  fields: {
    name: [
      { select: '.headerpane [data-fieldname="full_name"]', without: TOOLS },
      { select: '.headerpane [data-fieldname="name"]', without: TOOLS },
      {
        select: '.headerpane input[name="first_name"]',
        family: '.headerpane input[name="last_name"]',
        from: 'value',
      },
      { select: '.headerpane input[name="name"]', from: 'value' },
    ],
    company: named('account_name'),
    title: named('title'),
    phones: [
      { select: `${phones} [data-fieldname]`, without: TOOLS },
      { select: `${phones} input[type="text"]`, from: 'value' },
    ],
    emails: [
      ...['a', 'span', 'del'].map((tag) => ({
        select: `.record [data-fieldname="email"] ${tag}.ellipsis_inline`,
      })),
      { select: '.record [data-fieldname="email"] input.existingAddress', from: 'value' },
    ],
    owner: named('assigned_user_name'),
    stage: [
      ...named('sales_stage', ['Opportunities']),
      ...named('sales_status', ['Opportunities']),
      ...named('status', ['Leads', 'Cases']),
    ],
    followUp: named('follow_up_datetime', ['Cases']),
  },
  // Sidecar throws the page away and draws a new one for every address.
  redrawn: [{ select: '.headerpane' }],
  // The arrows to the records before and after carry the id of the one that is shown.
  belongs: (scope, { id }) => {
    const arrows = [...scope.querySelectorAll('.headerpane button[data-action="scroll"][data-id]')];
    return arrows.length > 0 ? arrows.every((arrow) => arrow.getAttribute('data-id') === id) : null;
  },
};
