import type { RecordKey } from '../domain/record.ts';
import { labelled } from './labels.ts';
import type { Field, FieldSource, Reader } from './reader.ts';

/** The modules that are customers or belong to one; "prospects" are called targets on the page. */
const MODULES = ['contacts', 'accounts', 'leads', 'opportunities', 'cases', 'prospects'];

/** SuiteCRM 8 routes: without an id `edit` is a new record, and `duplicate` is one too. */
const ROUTE = /^#\/([a-z]+)\/(?:record|edit)\/([^/?]+)(?:\?|$)/;

/** Subpanels, widgets and pop-ups repeat other people's fields within the record's view. */
const OTHERS =
  'scrm-subpanel-container, scrm-sidebar-widget, scrm-top-widget, scrm-status-bar, scrm-record-details-popup-button';

/** What stands in a cell of SuiteCRM 7 beside the value. */
const TOOLS = 'script, form, .inlineEditIcon, .id-ff';

/** Faxes are not called, and an assistant is somebody else. */
const NOT_CALLED = ['phone_fax', 'assistant_phone'];

/**
 * SuiteCRM 8 shows some pages of 7 in a frame, whose address tells the record as it does in 7. There, too, the
 * module is written as 8 writes it, so that a record has one key.
 */
function identify(url: URL): RecordKey | null {
  const [, module, id] = ROUTE.exec(url.hash) ?? [];
  const place = module && id ? { module, id: decoded(id) } : legacyPlace(ajaxPlace(url) ?? url);
  if (!place?.id || !MODULES.includes(place.module.toLowerCase())) return null;
  const path = url.pathname.replace(/(?:index\.php)?$/, '').replace(/\/+$/, '');
  const isFrame = path.endsWith('/legacy');
  return {
    crm: 'suitecrm',
    tenant: `${url.host}${isFrame ? path.slice(0, -'/legacy'.length) : path}`,
    type: isFrame ? place.module.toLowerCase() : place.module,
    id: place.id,
  };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** With its AJAX interface on, 7 keeps the address of the page that is shown behind the hash. */
function ajaxPlace(url: URL): URL | null {
  const [, place] = /^#ajaxUILoc=(.+)$/.exec(url.hash) ?? [];
  return place ? URL.parse(decoded(place), url) : null;
}

function legacyPlace({ searchParams }: URL): { module: string; id: string } | null {
  const action = searchParams.get('action') ?? '';
  if (!/^(?:detail|edit)view$/i.test(action) || searchParams.get('isDuplicate') === 'true') return null;
  return { module: searchParams.get('module') ?? '', id: searchParams.get('record') ?? '' };
}

/** A field of both editions, read or edited: layouts differ, names of fields do not. Its label is the last resort. */
function named(field: string, label: Field, types?: readonly string[]): FieldSource[] {
  const only = types ? { types } : {};
  return [
    { ...only, select: `.record-content .field-name-${field}.field-mode-detail`, outside: OTHERS },
    {
      ...only,
      select: `.record-content .field-name-${field} :is(.selected-item-label, .tag__text)`,
      outside: OTHERS,
    },
    {
      ...only,
      select: `.record-content .field-name-${field} input[type="text"]:not(.p-dropdown-filter)`,
      outside: `${OTHERS}, tag-input`,
      from: 'value',
    },
    { ...only, select: `.detail-view .detail-view-field[field="${field}"]`, without: TOOLS },
    { ...only, select: `form#EditView input[name="${field}"]`, from: 'value' },
    byLabel(label, only),
  ];
}

/** Early builds of 8 do not write the field's name on its cell. */
function byLabel(field: Field, more: Partial<FieldSource> = {}): FieldSource {
  const rows = {
    row: '.record-content .form-group.row',
    label: '.label-container label',
    value: '.field-layout-field-value-wrapper > scrm-field:not([class*="field-name-"])',
  };
  return labelled(field, rows, { ...more, outside: OTHERS });
}

/** The address in a text that also says what it is for: "grace@example.com (Primary)". */
function address(text: string): string {
  return /[^\s()<>]+@[^\s()<>]+/.exec(text)?.[0] ?? '';
}

/** Whether every id the pages of 7 carry is the record's. The pages of 8 carry none; they are drawn anew. */
function belongs(scope: Element, { type, id }: RecordKey): boolean | null {
  if (scope.matches('scrm-record')) return null;
  const texts = (select: string, from: string) =>
    [...scope.querySelectorAll(select)].map((el) => el.getAttribute(from) ?? '');
  const ids = [
    ...texts('.moduleTitle .favorite', 'record_id'),
    ...texts('#formDetailView input[name="record"], form#EditView input[name="record"]', 'value'),
  ];
  const modules = [
    ...texts('.moduleTitle .favorite', 'module'),
    ...texts('#formDetailView input[name="module"], form#EditView input[name="module"]', 'value'),
  ];
  return (
    ids.length > 0 &&
    ids.every((some) => some === id) &&
    modules.every((some) => some.toLowerCase() === type.toLowerCase())
  );
}

const notCalled7 = NOT_CALLED.map((name) => `:not([field="${name}"])`).join('');
const notCalled8 = NOT_CALLED.map((name) => `:not(.field-name-${name})`).join('');
const phones8 = `.record-content .field-type-phone${notCalled8}`;

/** Reads SuiteCRM 8, SuiteCRM 7 and the pages of 7 that 8 shows in a frame. */
export const suitecrm: Reader = {
  crm: 'suitecrm',
  identify,
  frames: 'scrm-classic-view-ui iframe',
  scope: 'scrm-record, #content',
  // A window of 8 with a record tells no id. One for a mail has none of these fields.
  over: {
    scope: ['last_name', 'full_name', 'account_name', 'phone_office']
      .map((field) => `ngb-modal-window scrm-record-modal .field-name-${field}`)
      .join(', '),
    identify: () => null,
  },
  busy: 'scrm-record-content-skeleton, .record-view-header scrm-module-title',
  fields: {
    name: [
      { select: '.record-view-header .record-view-name-label .dynamic-label' },
      { select: '.detail-view .detail-view-field[field="full_name"] #full_name' },
      { select: '.detail-view .detail-view-field[field="name"]', without: TOOLS },
      // An edit page writes more into its title than the name, and has no star for favourites.
      { select: '.moduleTitle:has(> .favorite) > .module-title-text' },
      {
        select: 'form#EditView input[name="first_name"]',
        family: 'form#EditView input[name="last_name"]',
        from: 'value',
      },
      { select: 'form#EditView input[name="name"]', from: 'value' },
    ],
    company: named('account_name', 'company'),
    title: named('title', 'title'),
    phones: [
      { select: `${phones8}.field-mode-detail`, outside: OTHERS },
      { select: `${phones8} input[type="text"]`, outside: OTHERS, from: 'value' },
      { select: `.detail-view .detail-view-field[type="phone"]${notCalled7}`, without: TOOLS },
      {
        select: ['.edit-view-field', '.detail-view-field']
          .map((cell) => `${cell}[type="phone"]${notCalled7} input[type="text"]`)
          .join(', '),
        from: 'value',
      },
      byLabel('phones'),
    ],
    emails: [
      {
        select: '.record-content .field-name-email_addresses .dynamic-field-name-email_address',
        outside: `${OTHERS}, .field-mode-edit`,
        tidy: address,
      },
      {
        select: '.record-content .field-name-email_addresses .dynamic-field-name-email_address input',
        outside: OTHERS,
        from: 'value',
      },
      { select: '.record-content .field-name-email1.field-mode-detail', outside: OTHERS, tidy: address },
      { select: '.detail-view .detail-view-field[field="email1"] td', tidy: address },
      { select: 'form#EditView .email-address-line-container input[type="email"]', from: 'value' },
      {
        select:
          '.record-content scrm-field:not([class*="field-name-"]) .line-items.email_addresses .line-item-entry',
        outside: OTHERS,
        without: '.field-group-label',
        tidy: address,
      },
    ],
    owner: named('assigned_user_name', 'owner'),
    stage: [
      ...named('sales_stage', 'stage', ['opportunities', 'Opportunities']),
      ...named('status', 'stage', ['leads', 'Leads', 'cases', 'Cases']),
    ],
  },
  // The router of 8 never reuses a route: each record gets a view of its own.
  redrawn: [{ select: '.record-view' }],
  belongs,
};
