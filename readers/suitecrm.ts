import type { RecordKey } from '../domain/record.ts';
import { queryEach } from './dom.ts';
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
const EDITED = 'form#EditView';

/** Where early builds of 8 do not write the field's name on its cell. */
const NAMELESS = 'scrm-field:not([class*="field-name-"])';

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

function in8(select: string, more: Partial<FieldSource> = {}): FieldSource {
  return { outside: OTHERS, ...more, select: `.record-content ${select}` };
}

function shown7(select: string, more: Partial<FieldSource> = {}): FieldSource {
  return { without: TOOLS, ...more, select: `.detail-view .detail-view-field${select}` };
}

function edited7(select: string, more: Partial<FieldSource> = {}): FieldSource {
  return { from: 'value', ...more, select: `${EDITED} ${select}` };
}

/** A field of both editions, read or edited: layouts differ, names of fields do not. Its label is the last resort. */
function named(field: string, label: Field, more: Partial<FieldSource> = {}): FieldSource[] {
  const cell = `.field-name-${field}`;
  return [
    in8(`${cell}.field-mode-detail`, more),
    in8(`${cell} :is(.selected-item-label, .tag__text)`, more),
    in8(`${cell} input[type="text"]:not(.p-dropdown-filter)`, {
      ...more,
      outside: `${OTHERS}, tag-input`,
      from: 'value',
    }),
    shown7(`[field="${field}"]`, more),
    edited7(`input[name="${field}"]`, more),
    byLabel(label, more),
  ];
}

function byLabel(field: Field, more: Partial<FieldSource> = {}): FieldSource {
  const rows = {
    row: '.record-content .form-group.row',
    label: '.label-container label',
    value: `.field-layout-field-value-wrapper > ${NAMELESS}`,
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
  const told = (name: string, star: string) => [
    ...[...scope.querySelectorAll('.moduleTitle .favorite')].map((el) => el.getAttribute(star)),
    ...[...scope.querySelectorAll(`:is(#formDetailView, ${EDITED}) input[name="${name}"]`)].map((el) =>
      el.getAttribute('value'),
    ),
  ];
  const ids = told('record', 'record_id');
  return (
    ids.length > 0 &&
    ids.every((some) => some === id) &&
    told('module', 'module').every((some) => some?.toLowerCase() === type.toLowerCase())
  );
}

/** Faxes are not called, and an assistant is somebody else. */
const phones7 = '[type="phone"]:not([field="phone_fax"]):not([field="assistant_phone"])';
const phones8 = '.field-type-phone:not(.field-name-phone_fax):not(.field-name-assistant_phone)';
const emails8 = '.field-name-email_addresses .dynamic-field-name-email_address';

/** Reads SuiteCRM 8, SuiteCRM 7 and the pages of 7 that 8 shows in a frame. */
export const suitecrm: Reader = {
  crm: 'suitecrm',
  identify,
  frames: 'scrm-classic-view-ui iframe',
  scope: (document) => queryEach(document, ['scrm-record', '#content']),
  // A window of 8 with a record tells no id. One for a mail has none of these fields.
  over: {
    scope: (document) =>
      queryEach(
        document,
        ['last_name', 'full_name', 'account_name', 'phone_office'].map(
          (field) => `ngb-modal-window scrm-record-modal .field-name-${field}`,
        ),
      ),
    identify: () => null,
  },
  busy: 'scrm-record-content-skeleton, .record-view-header scrm-module-title',
  fields: {
    name: [
      { select: '.record-view-header .record-view-name-label .dynamic-label' },
      shown7('[field="full_name"] #full_name'),
      shown7('[field="name"]'),
      // An edit page writes more into its title than the name, and has no star for favourites.
      { select: '.moduleTitle:has(> .favorite) > .module-title-text' },
      edited7('input[name="first_name"]', { family: `${EDITED} input[name="last_name"]` }),
      edited7('input[name="name"]'),
    ],
    company: named('account_name', 'company'),
    title: named('title', 'title'),
    phones: [
      in8(`${phones8}.field-mode-detail`),
      in8(`${phones8} input[type="text"]`, { from: 'value' }),
      shown7(phones7),
      {
        select: `${phones7}:is(.edit-view-field, .detail-view-field) input[type="text"]`,
        from: 'value',
      },
      byLabel('phones'),
    ],
    emails: [
      in8(emails8, { outside: `${OTHERS}, .field-mode-edit`, tidy: address }),
      in8(`${emails8} input`, { from: 'value' }),
      in8('.field-name-email1.field-mode-detail', { tidy: address }),
      shown7('[field="email1"] td', { tidy: address }),
      edited7('.email-address-line-container input[type="email"]'),
      in8(`${NAMELESS} .line-items.email_addresses .line-item-entry`, {
        without: '.field-group-label',
        tidy: address,
      }),
    ],
    owner: named('assigned_user_name', 'owner'),
    stage: [
      ...named('sales_stage', 'stage', { types: ['opportunities', 'Opportunities'] }),
      ...named('status', 'stage', { types: ['leads', 'Leads', 'cases', 'Cases'] }),
    ],
  },
  // The router of 8 never reuses a route: each record gets a view of its own.
  redrawn: [{ select: '.record-view' }],
  belongs,
};
