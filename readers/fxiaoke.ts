import type { RecordKey } from '../domain/record.ts';
import { cleanText } from './clean.ts';
import { isShown } from './dom.ts';
import { bareLabel, isLabelOf, labelled } from './labels.ts';
import type { Field, FieldSource, Reader } from './reader.ts';

/** The application; `/XV/UI/manage` is the administrators' one, and a sign-in page may carry a record's hash. */
const APP_PATH = /^\/XV\/(?:UI\/Home|Home\/Index)\/?$/i;

/** `#<page>/=/<parameters>`. */
const ROUTE = /^#(.+?)\/=\/(.*)$/;
const OBJECT = /(?:^|\/)([A-Z]\w*Obj)(?=[/?&]|$)/;

/** The page's name for a record differs between versions, so the record is told by its shape: object, then id. */
const RECORD =
  /(?:^|\/)([A-Za-z]\w*(?:Obj|__c))(?:\/|\?(?:.*&)?)(?:(?:id|dataId|crmId)[-=])?([\da-f]{32}|[\da-f]{24})(?=[/?&]|$)/;

const opportunity = '商机名称|项目名称|opportunity name|deal name';
/** What a record's own name is called. Companies may rename their fields: a label that is nobody's is no fault. */
const NAME_LABELS: Record<string, readonly string[]> = {
  AccountObj:
    '客户名称|客户姓名|公司名称|企业名称|公司全称|客户名稱|account name|customer name|company name'.split(
      '|',
    ),
  ContactObj: '姓名|联系人姓名|full name|contact name'.split('|'),
  LeadsObj: '姓名|线索名称|full name|lead name'.split('|'),
  OpportunityObj: opportunity.split('|'),
  NewOpportunityObj: opportunity.split('|'),
};

const BLOCK = '.faci-field-display';
const VALUE = '.faci-field-display_value';
/** The panel of older versions tells its object beside the name: `d-leadsobj`. */
const OLD_PANEL = '.crm-d-layout';
const OLD_NAME = '.crm-d-comp-tit .tit em[title]';
/** Writes a follow-up. Each record has one. */
const FOLLOW_UP = '.d-salelog_publish_btn';
/** Related lists, forms and the timeline repeat the labels of a record. */
const OTHERS = 'table, .crm-c-dialog, .dialog-con-wrap, .fxeditor-render-text';

const OLD_SUMMARY = { row: '.crm-d-comp-simplyinfo > .item', label: '.title', value: '.amount' };
const OLD_DETAILS = {
  row: '.crm-d-comp-board .half-line, .crm-d-comp-board .all-line',
  label: 'label',
  value: '.info_text',
};

/**
 * The record the address names; else the one a panel shows over the page, by its name. Lists are full of
 * namesakes, so no id is taken from them.
 */
function identify(url: URL, document: ParentNode): RecordKey | null {
  if (!APP_PATH.test(url.pathname)) return null;
  const [, page = '', params = ''] = ROUTE.exec(url.hash) ?? [];
  // An id in a list's address is a view's or a pool's.
  const [, object, id] = (!page.endsWith('list') && RECORD.exec(params)) || [];
  if (object && id) return key(url, document, object, id);
  const [, listed = ''] = OBJECT.exec(params) ?? [];
  for (const panel of panels(document, listed)) {
    const type = typeOf(panel) ?? listed;
    const name = nameOf(panel, type);
    if (name) return key(url, document, type, `~${name}`);
  }
  return null;
}

function key(url: URL, document: ParentNode, type: string, id: string): RecordKey | null {
  if (!Object.hasOwn(NAME_LABELS, type)) return null;
  const account = url.searchParams.get('upstreamEa') ?? enterpriseAccount(document);
  return { crm: 'fxiaoke', tenant: account ? `${url.host}/${account}` : url.host, type, id };
}

/** The company's account as the page's own start-up data writes it. The token that stands near it is not touched. */
function enterpriseAccount(document: ParentNode): string | undefined {
  for (const { textContent } of document.querySelectorAll('script:not([src])')) {
    const account = /\benterpriseAccount["']?\s*:\s*["']([\w-]+)["']/.exec(textContent ?? '')?.[1];
    if (account) return account;
  }
  return undefined;
}

/**
 * The record panels that are shown. The new ones have no class of their own: a panel is what stands around one name,
 * or around one follow-up button where a panel has its name on another tab. Records are laid over one another, but
 * nothing tells which is in front.
 */
function panels(document: ParentNode, type: string): Element[] {
  const names = namesIn(document, type);
  const buttons = [...document.querySelectorAll(FOLLOW_UP)].filter(isShown);
  const marks = buttons.length > names.length ? buttons : names;
  return marks.map((mark) => around(mark, marks));
}

function around(mark: Element, marks: Element[]): Element {
  let panel = mark;
  for (let up = mark.parentElement; up && !marks.some((m) => m !== mark && up?.contains(m)); ) {
    panel = up;
    up = up.parentElement;
  }
  return panel;
}

function namesIn(root: ParentNode, type: string): Element[] {
  const titles = [...root.querySelectorAll(OLD_NAME)];
  const blocks = blocksIn(root).filter(
    (block) => isShown(block) && !block.closest(`${OLD_PANEL}, ${OTHERS}`),
  );
  const values = nameBlocks(blocks, type).flatMap((block) => block.querySelector(VALUE) ?? []);
  return [...titles, ...values].filter((name) => isShown(name) && !name.closest(OTHERS));
}

/** Where the fields tell no API name, the label that names a customer best: 客户名称 before 公司名称. */
function nameBlocks(blocks: Element[], type: string): Element[] {
  const told = blocks.filter((block) => apiName(block) === 'name');
  if (told.length > 0) return told;
  const called = NAME_LABELS[type]?.map((words) =>
    blocks.filter((block) => !apiName(block) && bareLabel(labelOf(block)) === words),
  );
  return called?.find(({ length }) => length > 0) ?? [];
}

function nameOf(panel: Element, type: string): string {
  const [name] = namesIn(panel, type);
  return cleanText(name?.getAttribute('title') ?? name?.textContent);
}

function blocksIn(root: ParentNode): Element[] {
  return [...root.querySelectorAll(BLOCK)];
}

function labelOf(block: Element): string {
  return block.querySelector('.faci-field-display_label')?.textContent ?? '';
}

function apiName(block: Element): string {
  return block.getAttribute('data-apiname') ?? '';
}

/** The object an older panel tells: empty for one that is no customer's, undefined where the panel tells none. */
function typeOf(panel: Element): string | undefined {
  const icon = [...panel.querySelectorAll('.crm-d-comp-tit .d-obj-icon')].find(isShown);
  if (!icon) return undefined;
  const isTold = (type: string) => icon.classList.contains(`d-${type.toLowerCase()}`);
  return Object.keys(NAME_LABELS).find(isTold) ?? '';
}

/** Whether neither the panel nor the lists around it say that another record stands there. */
function belongs(panel: Element, { type, id }: RecordKey): boolean {
  if ((typeOf(panel) ?? type) !== type || isLoading(panel)) return false;
  const shown = blocksIn(panel).filter(isShown);
  if (shown.some((block) => namesAnother(block, type))) return false;
  const name = nameOf(panel, type);
  const cells = namesInLists(panel.ownerDocument);
  if (!id.startsWith('~')) return cells.every((cell) => !leadsTo(cell, id) || textOf(cell) === name);
  return new Set(cells.filter((cell) => textOf(cell) === name).map(rowOf)).size < 2;
}

/** A panel over a list need not be of the list's object. Its name is then labelled as another object's. */
function namesAnother(block: Element, type: string): boolean {
  const label = bareLabel(labelOf(block));
  const api = apiName(block);
  if (api ? api !== 'name' : isLabelOf('company', label)) return false;
  return (
    !NAME_LABELS[type]?.includes(label) && Object.values(NAME_LABELS).some((some) => some.includes(label))
  );
}

function isLoading(panel: Element): boolean {
  return [...panel.querySelectorAll('*')].some(
    (some) =>
      some.childElementCount === 0 &&
      /^\s*(?:加载中|正在加载|Loading)[.…\s]*$/.test(some.textContent ?? '') &&
      isShown(some),
  );
}

function namesInLists(document: Document): Element[] {
  return [...document.querySelectorAll('[data-fieldname="name"], td.td-name')].filter(isShown);
}

function textOf(cell: Element): string {
  return cleanText(cell.textContent);
}

/** Frozen and scrolling columns of one row are two tables. */
function rowOf(cell: Element): string | Element {
  return cell.closest('tr')?.getAttribute('data-index') ?? cell;
}

function leadsTo(cell: Element, id: string): boolean {
  return cell.querySelector(`a[href*="${id}"]`) !== null;
}

/** A field by its API name. */
function named(api: RegExp, more: Partial<FieldSource> = {}, value = VALUE): FieldSource {
  const isIt = (block: Element) => api.test(apiName(block));
  return { outside: OTHERS, ...more, select: (panel) => valuesOf(blocksIn(panel).filter(isIt), value) };
}

/** A field by its label: companies add fields of their own, and older pages tell no API name. */
function called(field: Field, more: Partial<FieldSource> = {}): FieldSource[] {
  const isIt = (block: Element) => apiName(block) !== 'name' && isLabelOf(field, labelOf(block));
  const own = { outside: OTHERS, ...more };
  return [
    { ...own, select: (panel) => valuesOf(blocksIn(panel).filter(isIt)) },
    labelled(field, OLD_SUMMARY, own),
    labelled(field, OLD_DETAILS, own),
  ];
}

function valuesOf(blocks: Element[], value = VALUE): Element[] {
  return blocks.flatMap((block) => [...block.querySelectorAll(value)]);
}

/** An account is a company itself. */
const ofCompany = { types: Object.keys(NAME_LABELS).filter((type) => type !== 'AccountObj') };

/** Reads Fxiaoke (ShareCRM), whose records open over their lists without an address of their own. */
export const fxiaoke: Reader = {
  crm: 'fxiaoke',
  identify,
  byPage: true,
  // Portals carry the application in a frame.
  frames: 'iframe[src*="/XV/UI/Home"], iframe[src*="/XV/Home/Index"]',
  scope: (document, { type }) => panels(document, type),
  fields: {
    name: [{ select: OLD_NAME, from: 'title' }, { select: (panel, { type }) => namesIn(panel, type) }],
    company: [named(/^(?:account_id|company)$/, ofCompany), ...called('company', ofCompany)],
    title: [named(/^job_title$/), ...called('title')],
    phones: [named(/^(?:tel|mobile|phone)\d*$/), ...called('phones')],
    emails: [named(/^email\d*$/), ...called('emails')],
    owner: [named(/^owner$/, {}, `${VALUE} a[href*="empid-"]`), named(/^owner$/), ...called('owner')],
    stage: [
      named(/^(?:sales|leads)_stage$/),
      named(/^deal_status$/),
      named(/^biz_status$/),
      ...called('stage'),
    ],
    followUp: [named(/^next_followed_time$/), ...called('followUp')],
  },
  belongs,
};
