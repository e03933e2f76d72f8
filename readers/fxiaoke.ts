import type { RecordKey } from '../domain/record.ts';
import { cleanText } from './clean.ts';
import { isShown, leavesWith } from './dom.ts';
import { bareLabel, labelled, valueLabels, words } from './labels.ts';
import type { Field, FieldSource, Reader } from './reader.ts';

/** The application; `/XV/UI/manage` is the administrators' one, and a sign-in page may carry a record's hash. */
const APP_PATH = /^\/XV\/(?:UI\/Home|Home\/Index)\/?$/i;

/** `#<page>/=/<parameters>`. */
const ROUTE = /^#(.+?)\/=\/(.*)$/;
const OBJECT = /(?:^|\/)([A-Z]\w*Obj)(?=[/?&]|$)/;

/** The page's name for a record differs between versions, so the record is told by its shape: object, then id. */
const RECORD =
  /(?:^|\/)([A-Za-z]\w*(?:Obj|__c))(?:\/|\?(?:.*&)?)(?:(?:id|dataId|crmId)[-=])?([\da-f]{32}|[\da-f]{24})(?=[/?&]|$)/;

const OPPORTUNITY = words('{商机,项目}名称|{opportunity,deal} name');
/** What a record's own name is called. Companies may rename their fields: a label that is nobody's is no fault. */
const NAME_LABELS: Record<string, readonly string[]> = {
  AccountObj: words('客户{名称,姓名}|{公司,企业}名称|公司全称|客戶名稱|{account,customer,company} name'),
  ContactObj: words('{,联系人}姓名|{full,contact} name'),
  LeadsObj: words('姓名|线索名称|{full,lead} name'),
  OpportunityObj: OPPORTUNITY,
  NewOpportunityObj: OPPORTUNITY,
};

const BLOCK = '.faci-field-display';
const LABEL = `${BLOCK}_label`;
const VALUE = `${BLOCK}_value`;
/** The panel of older versions tells its object beside the name: `d-leadsobj`. */
const OLD_PANEL = '.crm-d-layout';
const OLD_NAME = '.crm-d-comp-tit .tit em[title]';
/** Writes a follow-up. Each record has one. */
const FOLLOW_UP = '.d-salelog_publish_btn';
/** Related lists, forms and the timeline repeat the labels of a record. */
const OTHERS = 'table, .crm-c-dialog, .dialog-con-wrap, .fxeditor-render-text';

/** Fields with labels. A record's own name may be labelled like a company. */
const ROWS = [
  { row: `${BLOCK}:not([data-apiname="name"])`, label: LABEL, value: VALUE },
  { row: '.crm-d-comp-simplyinfo > .item', label: '.title', value: '.amount' },
  {
    row: '.crm-d-comp-board :is(.half-line, .all-line)',
    label: 'label',
    value: '.info_text',
  },
];

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
  for (const panel of panels(document, { type: listed })) {
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
function panels(document: ParentNode, record: Pick<RecordKey, 'type'>): Element[] {
  const names = namesIn(document, record);
  const buttons = [...document.querySelectorAll(FOLLOW_UP)].filter(isShown);
  const marks = buttons.length > names.length ? buttons : names;
  return marks.map((mark) => around(mark, marks));
}

function around(inner: Element, marks: Element[]): Element {
  const up = inner.parentElement;
  return up && marks.filter((mark) => up.contains(mark)).length === 1 ? around(up, marks) : inner;
}

/** Where the fields tell no API name, the label that names a customer best: 客户名称 before 公司名称. */
function namesIn(root: ParentNode, { type }: Pick<RecordKey, 'type'>): Element[] {
  const blocks = blocksIn(root).filter((block) => !block.closest(`${OLD_PANEL}, ${OTHERS}`));
  const told = ['#name', ...(NAME_LABELS[type] ?? [])].map((words) =>
    blocks.filter((block) => (apiName(block) ? `#${apiName(block)}` : labelOf(block)) === words),
  );
  const own = told.find(({ length }) => length > 0) ?? [];
  const names = [
    ...root.querySelectorAll(OLD_NAME),
    ...own.flatMap((block) => block.querySelector(VALUE) ?? []),
  ];
  return names.filter((name) => isShown(name) && !name.closest(OTHERS));
}

function nameOf(panel: Element, type: string): string {
  const [name] = namesIn(panel, { type });
  return cleanText(name?.getAttribute('title') ?? name?.textContent);
}

function blocksIn(root: ParentNode): Element[] {
  return [...root.querySelectorAll(BLOCK)].filter(isShown);
}

function labelOf(block: Element): string {
  return bareLabel(block.querySelector(LABEL)?.textContent ?? '');
}

function apiName(block: Element | null): string {
  return block?.getAttribute('data-apiname') ?? '';
}

/** The object an older panel tells: empty for one that is no customer's, undefined where the panel tells none. */
function typeOf(panel: Element): string | undefined {
  const icon = [...panel.querySelectorAll('.crm-d-comp-tit .d-obj-icon')].find(isShown);
  const isTold = (type: string) => icon?.classList.contains(`d-${type.toLowerCase()}`);
  return icon && (Object.keys(NAME_LABELS).find(isTold) ?? '');
}

/** Whether neither the panel nor the lists around it say that another record stands there. */
function belongs(panel: Element, { type, id }: RecordKey): false | null {
  if ((typeOf(panel) ?? type) !== type || leavesWith(panel, (text) => LOADING.test(text)).some(isShown))
    return false;
  if (blocksIn(panel).some((block) => namesAnother(block, type))) return false;
  const name = nameOf(panel, type);
  const isIt = (cell: Element) => cleanText(cell.textContent) === name;
  const cells = ['[data-fieldname="name"]', 'td.td-name']
    .flatMap((select) => [...panel.ownerDocument.querySelectorAll(select)])
    .filter(isShown);
  // Frozen and scrolling columns of one row are two tables.
  const rowOf = (cell: Element) => cell.closest('tr')?.getAttribute('data-index') ?? cell;
  const isDoubtful = id.startsWith('~')
    ? new Set(cells.filter(isIt).map(rowOf)).size > 1
    : cells.some((cell) => !isIt(cell) && cell.querySelector(`a[href*="${id}"]`));
  return isDoubtful ? false : null;
}

/** A panel over a list need not be of the list's object. Its name is then labelled as another object's. */
function namesAnother(block: Element, type: string): boolean {
  const label = labelOf(block);
  const api = apiName(block);
  if (api ? api !== 'name' : valueLabels.company.includes(label)) return false;
  return !NAME_LABELS[type]?.includes(label) && Object.values(NAME_LABELS).flat().includes(label);
}

/** What stands on a panel while it is fetched. */
const LOADING = /^\s*(?:加载中|正在加载|Loading)[.…\s]*$/;

/** A field by its API name. */
function named(api: string, value = VALUE): FieldSource {
  const name = new RegExp(`^(?:${api})$`);
  const select = (panel: Element) =>
    [...panel.querySelectorAll(value)].filter((some) => name.test(apiName(some.closest(BLOCK))));
  return { outside: OTHERS, select };
}

/** By its API names, then by its label: companies add fields of their own, and older pages tell no API name. */
function either(field: Field, ...apis: string[]): FieldSource[] {
  return [
    ...apis.map((api) => named(api)),
    ...ROWS.map((rows) => labelled(field, rows, { outside: OTHERS })),
  ];
}

/** Reads Fxiaoke (ShareCRM), whose records open over their lists without an address of their own. */
export const fxiaoke: Reader = {
  crm: 'fxiaoke',
  identify,
  byPage: true,
  // Portals carry the application in a frame.
  frames: 'iframe:is([src*="/XV/UI/Home"], [src*="/XV/Home/Index"])',
  scope: panels,
  fields: {
    name: [{ select: OLD_NAME, from: 'title' }, { select: namesIn }],
    company: either('company', 'account_id|company').map((source) => ({
      ...source,
      // An account, the first of them, is a company itself.
      types: Object.keys(NAME_LABELS).slice(1),
    })),
    title: either('title', 'job_title'),
    phones: either('phones', '(?:tel|mobile|phone)\\d*'),
    emails: either('emails', 'email\\d*'),
    owner: [named('owner', `${VALUE} a[href*="empid-"]`), ...either('owner', 'owner')],
    stage: either('stage', '(?:sales|leads)_stage', 'deal_status', 'biz_status'),
    followUp: either('followUp', 'next_followed_time'),
  },
  belongs,
};
