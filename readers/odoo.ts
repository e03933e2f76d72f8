import type { RecordKey } from '../domain/record.ts';
import type { FieldSource, Reader } from './reader.ts';

/** Contacts (people and companies are one model), and leads with the opportunities they become. */
const MODELS = ['res.partner', 'crm.lead'];

/** What actions call themselves in the address, where it does not name the model. */
const ACTIONS = new Map([
  ['contacts', 'res.partner'],
  ['crm', 'crm.lead'],
]);

/** From 17.2 on: a stack of actions, of which the last one is open. A number before an action is its context. */
const RECORD_PATH = /^\/(?:odoo|scoped_app)\/(?:.+\/)?([a-z][^/]*)\/([1-9]\d*)\/?$/i;

/** Related contacts, lists and the conversation repeat other people's phones under the same field names. */
const OTHERS =
  '.o_field_one2many, .o_field_x2many, .o_field_many2many, .o_list_view, .o_kanban_view, .o_kanban_record, ' +
  '.o-mail-Form-chatter, .o-mail-Chatter, .o_FormRenderer_chatterContainer, .oe_chatter, .o_invisible_modifier';

/** Windows that show a contact or a lead. Wizards and the mail composer have none of these fields. */
const CUSTOMER_WINDOWS =
  '.modal .o_form_view:has(.o_field_widget[name="phone"], .o_field_widget[name="company_type"], .o_field_widget[name="contact_name"])';

function identify(url: URL, document: ParentNode): RecordKey | null {
  const { action = '', id = '' } = openRecord(url);
  if (!id) return null;
  const type = ACTIONS.get(action) ?? (isModel(action) ? action : modelOnPage(document, id));
  return type && MODELS.includes(type) ? { crm: 'odoo', tenant: tenantOf(url, document), type, id } : null;
}

/** The open record's number, and the model or the action it was opened by. */
function openRecord({ pathname, hash, searchParams }: URL): { action?: string; id?: string } {
  const isForm = (view: string | null) => view === null || view === 'form';
  if (/^\/web\/?$/.test(pathname)) {
    const state = new URLSearchParams(hash.slice(1));
    const id = state.get('id') ?? '';
    if (!/^[1-9]\d*$/.test(id) || !isForm(state.get('view_type'))) return {};
    return { action: state.get('model') ?? '', id };
  }
  const [, action, id] = RECORD_PATH.exec(pathname) ?? [];
  return action && id && isForm(searchParams.get('view_type')) ? { action, id } : {};
}

/** A dot makes a model, but an action's XML id (`action-crm.some_action`) has one too; `m-` is a model without a dot. */
function isModel(action: string): boolean {
  return action.startsWith('m-') || (action.includes('.') && !action.startsWith('action-'));
}

/** What an address like `/odoo/action-151/12` does not tell. A picture of another record says the page is late. */
function modelOnPage(document: ParentNode, id: string): string | undefined {
  return openForms(document)
    .filter((form) => (pictured(form)?.id ?? id) === id)
    .map(modelOf)
    .find((model) => model !== null);
}

/** The host, and the database where the page tells it: one host may serve several. */
function tenantOf({ host }: URL, document: ParentNode): string {
  const session = [...document.querySelectorAll('script:not([src])')]
    .map(({ textContent }) => textContent ?? '')
    .find((text) => text.includes('__session_info__'));
  const [, database] = /"db"\s*:\s*"([^"\\]+)"/.exec(session ?? '') ?? [];
  return database ? `${host}/${database}` : host;
}

/** The form over the whole page; not one in a window, nor the short one at the head of a kanban column. */
function openForms(document: ParentNode): Element[] {
  return [...document.querySelectorAll('.o_action_manager .o_form_view')].filter(
    ({ parentElement }) => !parentElement?.closest('.o_form_view, .o_kanban_view, .modal'),
  );
}

function own(form: Element, select: string): Element[] {
  return [...form.querySelectorAll(select)].filter((element) => !element.closest(OTHERS));
}

function hasField(form: Element, name: string): boolean {
  return own(form, `.o_field_widget[name="${name}"]`).length > 0;
}

/** The model as far as the form tells it. Applicants have an `email_from` as well, but no contact and no revenue. */
function modelOf(form: Element): string | null {
  const picture = pictured(form);
  if (picture) return picture.type;
  if (hasField(form, 'company_type')) return 'res.partner';
  const isLead =
    form.matches('.o_lead_opportunity_form') ||
    (hasField(form, 'email_from') && (hasField(form, 'contact_name') || hasField(form, 'expected_revenue')));
  return isLead ? 'crm.lead' : null;
}

/** Whose picture it is: `/web/image/res.partner/12/avatar_128`, before 17 `/web/image?model=res.partner&id=12&…`. */
function pictured(form: Element): { type: string; id: string } | null {
  for (const picture of own(form, '.oe_avatar img, [name="image_1920"] img, [name="avatar_128"] img')) {
    const source = picture.getAttribute('src') ?? '';
    const [, type, id] = /\/web\/image(?:\/|\?model=)([\w.]+)(?:\/|&id=)(\d+)/.exec(source) ?? [];
    if (type && id) return { type, id };
  }
  return null;
}

/**
 * Odoo tells a record's number nowhere but in its picture, and leads have none. Not in `belongs`: for forms without
 * a picture the follower shall go on doubting fields that are equal to those of the record before.
 */
function formsOf(document: ParentNode, { type, id }: RecordKey): Element[] {
  return openForms(document).filter(
    (form) => (modelOf(form) ?? type) === type && (pictured(form)?.id ?? id) === id,
  );
}

/**
 * A field by its name, wherever it stands: from 16 on forms are nearly always in edit mode and the input is inside
 * the widget; before, the input is the widget; and who may not write sees text.
 */
function field(name: string, more: Partial<FieldSource> = {}, within = ''): FieldSource[] {
  const widget = `${within} .o_field_widget[name="${name}"]`;
  const inputs = ['input', 'textarea'].flatMap((tag) => [
    `${within} ${tag}.o_field_widget[name="${name}"]`,
    `${widget} ${tag}`,
  ]);
  const readOnly = (scope: Element) =>
    [...scope.querySelectorAll(widget)]
      .filter((element) => !element.matches('input, textarea') && !element.querySelector('input, textarea'))
      .map(firstLine);
  return [
    { ...more, select: inputs.join(', '), outside: OTHERS, from: 'value' },
    { ...more, select: readOnly, outside: OTHERS },
  ];
}

/** A customer's field can show the address below the name, and buttons to call or to write. */
function firstLine(widget: Element): Element {
  return widget.querySelector('a span, span span') ?? widget.querySelector('a, span') ?? widget;
}

/** Odoo shows a company's tax number behind its name, after a figure dash. */
const withoutTaxNumber = (text: string) => text.replace(/\s+‒\s+(?=[^‒]*\d)[^‒]*$/, '');

const CONTACT = { types: ['res.partner'] };
const LEAD = { types: ['crm.lead'] };
const STAGE = '.o_form_statusbar [name="stage_id"]';

/** Reads the web client of Odoo 14 to 19, in the cloud and self-hosted. */
export const odoo: Reader = {
  crm: 'odoo',
  identify,
  byPage: true,
  scope: formsOf,
  over: {
    scope: CUSTOMER_WINDOWS,
    identify: (pane, { document, url }) => {
      const picture = pictured(pane);
      return picture && MODELS.includes(picture.type)
        ? { crm: 'odoo', tenant: tenantOf(url, document), ...picture }
        : null;
    },
  },
  fields: {
    name: [
      ...field('name', { ...CONTACT, tidy: withoutTaxNumber }, 'h1'),
      ...field('contact_name', LEAD),
      // Reads "Company, Person", and stays so: a company's own name can hold a comma.
      ...field('partner_id', { ...LEAD, tidy: withoutTaxNumber }),
      ...field('partner_name', LEAD),
      // The title of the deal, for one that has no customer yet.
      ...field('name', LEAD, 'h1'),
    ],
    company: [
      ...field('parent_id', { ...CONTACT, tidy: withoutTaxNumber }),
      ...field('company_name', CONTACT),
      ...field('partner_name', LEAD),
    ],
    title: field('function'),
    // 19 has one phone.
    phones: [...field('phone'), ...field('mobile')],
    emails: [...field('email', CONTACT), ...field('email_from', LEAD)],
    owner: field('user_id'),
    stage: [
      { ...LEAD, select: `${STAGE} .o_arrow_button_current, ${STAGE} [aria-current="step"]` },
      { ...LEAD, select: `${STAGE} .o_arrow_button.btn-primary` },
    ],
  },
  // Nothing is said to be redrawn: from one record to the next Odoo changes its form first and the address after.
  docks: true,
  fixed: '.modal, .o_notification_manager, .o-mail-ChatHub, .o_thread_window',
};
