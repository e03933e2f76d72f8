import type { RecordKey } from '../domain/record.ts';
import { cleanText } from './clean.ts';
import { isShown } from './dom.ts';
import { labelled } from './labels.ts';
import type { Reader } from './reader.ts';

/** AICRM's page of a customer. Its chats may name one too, but go on without an id: they are no customer's page. */
const CUSTOMER_HASH = /^#\/customer\/([\w-]*\d[\w-]*)\/?(?:\?|$)/;

/** What v11 writes over a record's name. Contracts, products and the like slide in the same way. */
const TYPES = ['客户', '联系人', '线索', '商机'];

/** The panel v11 slides over the page for every record. Its id is on each of several panels. */
const PANEL = '.slide-detail-card-container';
const NAME = '.type-content .name';

/** A customer's first contact, a contact's customer, forms, tables and the timeline have the same labels. */
const OTHERS =
  '.chiefly-contacts > .cell, .contacts-import > .cell, .xr-create, .el-table, .log-cell, ' +
  '.wk-customer-detail-activity, .wk-related-modules, .contact-detail-drawer, .el-dialog';

const HEAD = { row: '.h-item', label: '.h-title', value: '.h-value' };
const CELL = { row: '.detail-cell', label: '.detail-cell__label', value: '.wk-field-view' };
const FORM = {
  row: '#pane-CRMEditBaseInfo .el-form-item',
  label: '.el-form-item__label',
  value: '.wk-field-view',
};
/** AICRM writes these twice, for wide and for narrow windows. Its icons are words: `phone`, `mail`. */
const AICRM_HEAD = {
  row: '.gap-1.shrink-0',
  label: 'span:not(.material-symbols-outlined)',
  value: 'span + span',
};
/** AICRM's drawer with what it knows of the same customer. */
const AICRM_DRAWER = {
  row: '.customer-basic-info-drawer__body > div > div',
  label: 'p',
  value: '.inline-editable-field__content, p + p',
};

function identify({ host, hash }: URL, document: ParentNode): RecordKey | null {
  const [, id] = CUSTOMER_HASH.exec(hash) ?? [];
  if (id) return { crm: 'wukong', tenant: host, type: 'customer', id };
  const [panel] = panelsInFront(document);
  const type = textOf(panel, '.type-name');
  const name = textOf(panel, NAME);
  return name && TYPES.includes(type) ? { crm: 'wukong', tenant: host, type, id: `~${name}` } : null;
}

function textOf(panel: Element | undefined, select: string): string {
  return cleanText(panel?.querySelector(select)?.textContent);
}

/**
 * The open record of v11: a record opened from another one dims the whole window and lies over it with a higher
 * z-index. Two at one height cannot be told apart.
 */
function panelsInFront(document: ParentNode): Element[] {
  const panels = [...document.querySelectorAll(PANEL)].filter(isShown);
  const highest = Math.max(...panels.map(height));
  return panels.filter((panel) => height(panel) === highest);
}

function height(panel: Element): number {
  const layer = panel.closest<HTMLElement>('.full-container') ?? (panel as HTMLElement);
  return Number(layer.style.zIndex);
}

/** While AICRM fades from page to page, the list's heading stands under the customer's address: only his has stages. */
function customerPages(document: ParentNode): Element[] {
  return [...document.querySelectorAll('.wk-customer-stage-scroll')].flatMap(
    (stages) => stages.closest('.h-full.flex.flex-col') ?? [],
  );
}

/** v11 tells no id, so of two rows with the panel's name nobody can say which is open. */
function belongs(scope: Element, { type, id }: RecordKey): false | null {
  if (type === 'customer') return null;
  const rows = [...scope.ownerDocument.querySelectorAll('#crm-table .el-table__row')].filter(isShown);
  return rows.filter((row) => nameInRow(row) === id.slice(1)).length < 2 ? null : false;
}

/** The name is a row's first link. A frozen column hides it in the row and shows it in a copy of the row. */
function nameInRow(row: Element): string {
  const cell = row.querySelector('td.can-visit--underline');
  return cell?.matches('.is-hidden') ? '' : cleanText(cell?.textContent);
}

/** Of a deal's stages those that are done and the current one are marked alike; a closed deal's last item is its outcome. */
function currentStage(scope: Element): Element[] {
  return [...scope.querySelectorAll('.busi-state-item:is(.state-suc, .state-fail, .state-invalid)')].slice(
    -1,
  );
}

const own = { outside: OTHERS };

/** Reads Wukong CRM v11, whose records slide over its lists, and AICRM, whose customers have an address. */
export const wukong: Reader = {
  crm: 'wukong',
  identify,
  byPage: true,
  scope: (document, { type }) => (type === 'customer' ? customerPages(document) : panelsInFront(document)),
  fields: {
    name: [
      { select: NAME, outside: OTHERS },
      { select: 'h2', types: ['customer'], outside: `${OTHERS}, .el-drawer` },
    ],
    company: [
      labelled('company', HEAD, { ...own, types: ['联系人', '商机'] }),
      { select: '.contacts-import .cell-bd__name > span', types: ['联系人'] },
      labelled('company', CELL, { ...own, types: ['联系人', '线索', '商机'] }),
      labelled('company', FORM, { ...own, types: ['联系人', '线索', '商机'] }),
    ],
    title: [labelled('title', HEAD, own), labelled('title', CELL, own), labelled('title', FORM, own)],
    phones: [
      labelled('phones', HEAD, own),
      { select: '.wk-field-view.is-mobile', outside: OTHERS },
      labelled('phones', CELL, own),
      labelled('phones', FORM, own),
      labelled('phones', AICRM_HEAD, own),
      labelled('phones', AICRM_DRAWER, own),
    ],
    emails: [
      { select: '.wk-field-view.is-email', outside: OTHERS },
      labelled('emails', CELL, own),
      labelled('emails', FORM, own),
      labelled('emails', AICRM_DRAWER, own),
    ],
    owner: [labelled('owner', HEAD, own), labelled('owner', FORM, own), labelled('owner', AICRM_DRAWER, own)],
    stage: [
      { select: currentStage, types: ['商机'] },
      labelled('stage', HEAD, own),
      labelled('stage', CELL, own),
      labelled('stage', AICRM_HEAD, own),
    ],
    followUp: [labelled('followUp', CELL, own), labelled('followUp', FORM, own)],
  },
  belongs,
};
