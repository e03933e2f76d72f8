import type { RecordKey } from '../domain/record.ts';
import { cleanText } from './clean.ts';
import { isShown, leavesWith, onceALook, queryEach } from './dom.ts';
import { bareLabel, isLabelOf, labels } from './labels.ts';
import type { Field, FieldSource, Reader } from './reader.ts';

/** `#/entityDetail/<object>/<id>?recordId=<id>&…`. Lists are `entityGrid`. */
const RECORD_HASH = /^#\/entityDetail\/(\w+)(?:\/(\d+))?\/?(?:\?(.*))?$/;
/** Pages of older versions carry the id in the query. */
const OLD_PATH = /^\/final\/(\w+)\.action$/;

/** What a record's own name is called. */
const NAME_LABELS: Record<string, readonly string[]> = {
  account: '客户名称|客户姓名|公司名称|企业名称|公司全称|account name|customer name|company name'.split('|'),
  contact: '姓名|联系人姓名|联系人名称|full name|contact name'.split('|'),
  lead: '姓名|线索名称|销售线索名称|full name|lead name'.split('|'),
  opportunity: '商机名称|销售机会名称|opportunity name|deal name'.split('|'),
};

/** What lies over the page: forms, hover cards, drawers. Lists and timelines repeat the labels of a record. */
const OTHERS =
  '.ant-modal, .ant-drawer, .ant-popover, .ant-table, .ant-list, .ant-timeline, [role="dialog"], [role="grid"]';

const NAMES = new Set(Object.values(NAME_LABELS).flat());
const LABELS = new Set([...NAMES, ...Object.values(labels).flat()]);

/** The longest text that is looked at as a label, and the longest that is one where labels are searched for. */
const longestText = 200;
const longestLabel = 24;

function identify(url: URL): RecordKey | null {
  const [type, id] = url.pathname.startsWith('/bff/neoweb') ? inHash(url) : inOldPath(url);
  if (!type || !Object.hasOwn(NAME_LABELS, type) || !/^[1-9]\d*$/.test(id ?? '')) return null;
  return { crm: 'neocrm', tenant: url.host, type, id: id ?? '' };
}

function inHash({ hash }: URL): (string | null | undefined)[] {
  const [, type, id, query] = RECORD_HASH.exec(hash) ?? [];
  return [type, id ?? new URLSearchParams(query).get('recordId')];
}

function inOldPath({ pathname, searchParams }: URL): (string | null | undefined)[] {
  return [OLD_PATH.exec(pathname)?.[1], searchParams.get('id')];
}

/**
 * No class of the record's page is known, so the record is what stands around the label of its name, as far as no
 * other name is labelled there. One name under two labels is one record, two names are two.
 */
function scope(document: ParentNode, { type }: RecordKey): Element[] {
  const names = labelsIn(document).filter(
    (label) => isAnyName(label) && isShown(label) && !label.closest(OTHERS),
  );
  const own = ownNames(names, type);
  const [name, ...more] = own;
  if (!name) return [];
  const others = names.filter((label) => !isNameOf(type, label));
  // A record may name its company, but two companies are not both its own.
  const companies = others.filter(isCompany);
  const bounds = [...own, ...others.filter((label) => companies.length !== 1 || label !== companies[0])];
  const different = more.filter((label) => textBeside(label) !== textBeside(name));
  return [name, ...different].map((label) => around(label, bounds));
}

/** The labels of the record's own name. Where it has several, such as 客户名称 and 公司名称, the first names it. */
function ownNames(names: Element[], type: string): Element[] {
  const found = NAME_LABELS[type]?.map((words) =>
    names.filter((label) => wordsOf(label) === words && valueBeside(label)),
  );
  return found?.find(({ length }) => length > 0) ?? [];
}

function isNameOf(type: string, label: Element): boolean {
  return NAME_LABELS[type]?.includes(wordsOf(label)) === true;
}

function isAnyName(label: Element): boolean {
  return NAMES.has(wordsOf(label));
}

function isCompany(label: Element): boolean {
  return isLabelOf('company', label.textContent) && valueBeside(label) !== null;
}

function around(label: Element, bounds: Element[]): Element {
  let inner = label;
  const holdsAnother = (some: Element) => bounds.some((bound) => bound !== label && some.contains(bound));
  for (let up = label.parentElement; up && !holdsAnother(up); ) {
    inner = up;
    up = up.parentElement;
  }
  return inner;
}

/** All labels of a page. Its lists say the same many times, so each text is looked at once. */
const labelsOn = onceALook((document: Node) => {
  const known = new Map<string, boolean>();
  return leavesWith(document, (text) => {
    if (text.length > longestLabel) return false;
    const isLabel = known.get(text) ?? LABELS.has(bareLabel(text));
    known.set(text, isLabel);
    return isLabel;
  });
});

function labelsIn(root: ParentNode): Element[] {
  return labelsOn(root.ownerDocument ?? root).filter((label) => root.contains(label));
}

function wordsOf({ textContent }: Element): string {
  return textContent && textContent.length <= longestText ? bareLabel(textContent) : '';
}

/**
 * The value of a label: the cell after a heading cell, or else the one other text beside it. The head of a list
 * has labels only, and mostly more than two of them.
 */
function valueBeside(label: Element): Element | null {
  let at = label;
  while (at.parentElement?.childElementCount === 1) at = at.parentElement;
  const value = at.nextElementSibling;
  if (!value || !at.parentElement || LABELS.has(wordsOf(value))) return null;
  if (value.matches('th, td, dd')) return at.matches('th, dt') && !value.matches('th') ? value : null;
  for (let some = at.parentElement.firstElementChild; some; some = some.nextElementSibling) {
    if (some !== at && hasText(some) !== (some === value)) return null;
  }
  return value;
}

function hasText({ textContent }: Element): boolean {
  return cleanText(textContent) !== '';
}

function textBeside(label: Element): string {
  return cleanText(valueBeside(label)?.textContent);
}

function labelledAs(field: Field, more: Partial<FieldSource> = {}): FieldSource[] {
  const select = (root: Element) =>
    labelsIn(root)
      .filter((label) => isLabelOf(field, label.textContent))
      .flatMap((label) => valueBeside(label) ?? []);
  return [{ outside: OTHERS, ...more, select }];
}

/** The value of the record's own name. Its scope begins at the label and may have only that. */
const ownName: FieldSource = {
  select: (root, { type }) =>
    ownNames(labelsIn(root).filter(isShown), type).flatMap((label) => valueBeside(label) ?? []),
  outside: OTHERS,
};

/** Reads Neocrm (Xiaoshouyi) by the words before its values: nothing is known of its classes. */
export const neocrm: Reader = {
  crm: 'neocrm',
  identify,
  scope,
  // A drawer or a layer with a page of the older version may show another record, or the same.
  over: {
    scope: (document) => queryEach(document, ['.ant-drawer-content', 'iframe[src*="/final/"][src*="id="]']),
    identify: (pane, { url }) => {
      const address = pane.getAttribute('src');
      return address ? identify(new URL(address, url)) : null;
    },
  },
  fields: {
    name: [ownName],
    company: labelledAs('company', { types: ['contact', 'lead', 'opportunity'] }),
    title: labelledAs('title'),
    phones: labelledAs('phones'),
    emails: labelledAs('emails'),
    owner: labelledAs('owner'),
    stage: labelledAs('stage'),
    followUp: labelledAs('followUp'),
  },
};
