import type { RecordKey } from '../domain/record.ts';
import { cleanText } from './clean.ts';
import { isShown, queryEach } from './dom.ts';
import { asksToEdit, decoded, kindOf, recordBehind } from './general-address.ts';
import { emailsIn, phonesIn } from './general-reach.ts';
import { bareLabel, labels } from './labels.ts';

export interface Heading {
  /** 1 heads the whole page; 7 is no heading and only looks like a name. */
  rank: number;
  text: string;
}

/** What stands in one part of a page and may be said of its record. */
export interface Standing {
  headings: Heading[];
  /** Labels, bare, each with the text beside it. */
  pairs: { label: string; text: string }[];
  /** Those without a label. */
  phones: string[];
  emails: string[];
  /** Ids of the record's type that the page offers to edit. */
  edited: string[];
}

const dialogs =
  'dialog|[role="dialog"]|[aria-modal="true"]|.modal|.offcanvas|.drawer|.el-dialog|.el-drawer|.ant-modal|.ant-drawer|.n-drawer'.split(
    '|',
  );

/** The windows over a page, hidden ones too. */
export function dialogsIn(body: Element): Element[] {
  return queryInOrder(body, dialogs);
}

/** The matches of these selectors in the order of the page, found as fast as those of each by itself. */
export function queryInOrder(root: ParentNode, selects: string[]): Element[] {
  return inOrder(queryEach(root, selects));
}

export function inOrder(elements: Element[]): Element[] {
  return elements.sort((one, other) =>
    one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
}

export const mains = ['main', '[role="main"]'];

/** Never the record's own: bars, lists, timelines, what pops up, what is not drawn. Told by tag, role, class and style. */
const foreign =
  /^(?:nav|aside|footer|script|style|noscript|template|svg|iframe|select|textarea|button)\b|@(?:navigation|menu\w*|banner|contentinfo|complementary|toolbar|log|feed|tooltip|listbox|\w*grid|table|tree|search|status|alert)\b|timeline|comment|activit|tooltip|popover|popper|datagrid|hover-?card|breadcrumb|(?:el|ant|vxe)-(?:menu|table)(?=$|[\s_-])|display: ?none|visibility: ?hidden/i;

/** The same by words that a whole page may carry in a class too. */
const maybeForeign =
  /(?:^|[\s_-])(?:navbar|sidebar|sider|topbar|brand|logo|user-menu|feed|history|audit|related|recent|dropdown-menu|toast|chat|pagination)(?=$|[\s_-])/i;

/** Headings of what is about others, or about what was done. */
const otherSection =
  /\b(?:related|similar|recent|activity|activities|timeline|history|comments?|notes|emails|calls|tasks|meetings|team|members|colleagues|files)\b|相关|关联|团队|动态|记录|日志|评论|历史|附件|任务/i;

const heading =
  /^h([1-6])\b|Typography-h([1-6])\b|(page-header-heading-title|page-header__content)|(^legend|card-title|head-title|card__header|card-header|header-title)|(?:name|title|heading|text-\d?xl|text-lg|bold)/i;

const allLabels = new Set(Object.values(labels).flat());

/** What elements of one tag, role and class are taken for. */
interface Build {
  /** Without attributes, so all of them are alike. */
  bare: boolean;
  foreign: boolean;
  maybeForeign: boolean;
  /** What tells a heading, part by part. */
  heading: RegExpExecArray | null;
}

/**
 * Goes once through a part of a page, in the order it is read, and notes what may be said of the record.
 *
 * @param windows what lies over the page; only the part itself may be one of them
 */
export function survey(root: Element, url: URL, record: RecordKey, windows: ReadonlySet<Element>): Standing {
  const standing: Standing = { headings: [], pairs: [], phones: [], emails: [], edited: [] };
  const kind = kindOf(record.type);
  const isDialog = root.matches(dialogs.join());
  const isBody = root.tagName === 'BODY';
  const builds = new Map<string, Build>();
  /** The rank of the heading whose section is about others; 0 in the record's own. */
  let others = 0;
  /** Somebody else was just named by a link: a number after it may be theirs. */
  let another = false;

  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  // A filter of the walker's own would take longer than all the rest.
  let node = walker.nextNode();
  while (node) {
    if (!isElement(node)) {
      if (!others) noteText(node as Text);
      node = walker.nextNode();
      continue;
    }
    const build = buildOf(node);
    if (isForeign(node, build)) {
      node = nextBehind(walker);
      continue;
    }
    if (build.heading) noteHeading(node, build.heading);
    if (node.tagName === 'A' && !others) noteLink(node);
    node = walker.nextNode();
  }
  return standing;

  function buildOf(element: Element): Build {
    const bare = !element.hasAttributes() && !/^(?:HEADER|TABLE)$/.test(element.tagName);
    const key = bare ? element.tagName : described(element);
    let build = builds.get(key);
    if (!build) {
      const all = described(element);
      build = {
        bare,
        foreign: foreign.test(all),
        maybeForeign: maybeForeign.test(element.getAttribute('class') ?? ''),
        heading: heading.exec(all),
      };
      builds.set(key, build);
    }
    return build;
  }

  function isForeign(element: Element, build: Build): boolean {
    if (!isDialog && windows.has(element)) return true;
    if (build.bare) return build.foreign;
    if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
    if (element.tagName === 'HEADER') return isBody && element.matches('body > *, body > * > *');
    if (element.tagName === 'TABLE') return isList(element as HTMLTableElement);
    if (build.foreign || foreign.test(element.getAttribute('style') ?? '')) return true;
    return build.maybeForeign && !element.querySelector('h1') && !element.querySelector('main');
  }

  function noteHeading(element: Element, [, tag, material, page, part]: RegExpExecArray): void {
    if (!tag && element.childElementCount > 9) return;
    const rank = Number(tag ?? (material && Math.max(2, +material)) ?? (page ? 1 : part ? 4 : 7));
    if (rank === 7 && element.childElementCount > 0) return;
    const said = textOf(element, decoration);
    const text = cleanText(said);
    if (rank < 7 && (!others || rank <= others)) {
      const about = text.replace(/(?:列表)?[\s\d()]*$/, '');
      const records = kind && kindOf(about);
      others = rank > 1 && (otherSection.test(about) || (records && records !== kind)) ? rank : 0;
      another = false;
    }
    if (!others && text && text.length < 120 && isShown(element))
      standing.headings.push({ rank: isOne(said) ? rank : Math.max(2, rank), text });
  }

  function noteLink(link: Element): void {
    const [, address] = /^(?:tel|mailto):([^?;]*)/i.exec(link.getAttribute('href') ?? '') ?? [];
    const text = cleanText(link.textContent);
    const isTold = /@|\*/.test(text) || text.replace(/\D/g, '').length > 4;
    if (address === undefined) noteRecord(link);
    else noteReach(link, isTold ? text : decoded(address));
  }

  /** Links to companies and deals are the record's own, unless it is of that type itself. */
  function noteRecord(link: Element): void {
    const found = recordBehind(link, url);
    if (!found) return;
    const { type, id } = found.record;
    const isSameType = type === record.type;
    if (!isSameType && /company|deal/.test(kindOf(type) ?? '')) return;
    if (isSameType && asksToEdit(found.to)) standing.edited.push(id);
    else if (!(isSameType && id === record.id) && !isLabelled(link)) {
      another = true;
      if (link.closest('h2, h3, h4, h5, h6')) others = standing.headings.pop()?.rank ?? 0;
    }
  }

  function noteText(text: Text): void {
    const said = text.data.trim();
    if (said.length < 2 || said.length > 300) return;
    const [, label = said, value] = /^([^:：]{1,24})[:：]\s*(\S.*)$/s.exec(said) ?? [];
    // Every label begins with a letter.
    const bare = /^[\s*＊]*\p{L}/u.test(label) ? bareLabel(label) : '';
    if (allLabels.has(bare)) {
      const beside = value ?? valueBeside(text, root);
      if (beside && text.parentElement && isShown(text.parentElement))
        standing.pairs.push({ label: bare, text: beside });
    } else noteReach(text, said);
  }

  /** A number or an address without a label of its own. In a table it is one of many. */
  function noteReach(node: ChildNode, text: string): void {
    const place = isElement(node) ? node : node.parentElement;
    if (another || !/@|\d[\d ().-]{5,}\d/.test(text) || !place || place.closest('table') || !isShown(place))
      return;
    const label = before(node);
    const said = label ? cleanText(textOf(label)) : '';
    if (allLabels.has(bareLabel(said))) return;
    standing.phones.push(...phonesIn(text, said));
    standing.emails.push(...emailsIn(text));
  }
}

/** A heading of several texts may hold more than a name, so it does not stand for itself. */
function isOne(text: string): boolean {
  return text.split('\n').filter((line) => line.trim() !== '').length === 1;
}

/** What comes after a node and all it holds. */
function nextBehind(walker: TreeWalker): Node | null {
  do {
    const next = walker.nextSibling();
    if (next) return next;
  } while (walker.parentNode());
  return null;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function described(element: Element): string {
  return `${element.tagName} @${element.getAttribute('role')} ${element.getAttribute('class')}`;
}

/** A table with a row of nothing but headings is a list. */
function isList(table: HTMLTableElement): boolean {
  const cells = [...(table.rows[0]?.cells ?? [])];
  return cells.length > 1 && (!!table.tHead || cells.every(({ tagName }) => tagName === 'TH'));
}

const hidden =
  'button, svg, style, script, [hidden], [aria-hidden="true"], [class*="avatar"], [class*="sr-only"], [class*="visually-hidden"]';
const decoration = `${hidden}, small, sup, [class*="badge"], [class*="-tag"], [class*="chip"]`;

/** The longest text of a value; what holds more is none. */
const longest = 400;

/** The text of a node, its parts on lines of their own, with what its controls hold. Stops where it gets too long. */
function textOf(node: Node, without = hidden, counts: (element: Element) => boolean = () => true): string {
  if (node.nodeType === Node.TEXT_NODE) return (node as Text).data;
  if (!isElement(node)) return '';
  // Trying so many selectors takes long, and most elements of a page are plain.
  const isPlain = /^(?:div|span|a|b|i|p)$/i.test(node.tagName) && !node.hasAttributes();
  if ((!isPlain && node.matches(without)) || !counts(node)) return '';
  if (/^(?:input|select|textarea)$/i.test(node.tagName)) return `${emptyControl}${held(node)}`;
  let text = '';
  for (let child = node.firstChild; child; child = child.nextSibling) {
    text += `${textOf(child, without, counts)}\n`;
    if (text.length > longest) break;
  }
  return text;
}

/** A control says something even if it is empty. Cleaning takes this mark away. */
const emptyControl = '\u200b';

function held(control: Element): string {
  const { type, value } = control as HTMLInputElement;
  if (control.tagName !== 'SELECT') return /^(?:text|tel|email|search|url|date.*|)$/.test(type) ? value : '';
  return (value && (control as HTMLSelectElement).selectedOptions[0]?.textContent) || '';
}

function besides(node: ChildNode, side: 'nextSibling' | 'previousSibling'): ChildNode | null {
  let at = node[side];
  while (at && !/[^\s*＊:：?？]/.test(textOf(at))) at = at[side];
  return at;
}

const isLabelTag = (node: Node) => /^(?:LABEL|DT|TH)$/.test(node.nodeName);

/** The text beside a label, or beside what holds nothing but the label. Empty if there is none. */
function valueBeside(label: Text, root: Element): string {
  let at: ChildNode = label;
  for (let level = 0; level < 5; level++) {
    const around: Element | null = at.parentElement;
    if (!around || at === root) return '';
    const { control } = around as HTMLLabelElement;
    if (control && held(control)) return held(control);
    const next = isLabelTag(around) ? null : besides(at, 'nextSibling');
    if (next) return valueIn(next, label.parentElement);
    const isValue = around.tagName === 'DD' || (around as HTMLTableCellElement).cellIndex % 2 === 1;
    if (isValue || besides(at, 'previousSibling')) return '';
    at = around;
  }
  return '';
}

function valueIn(next: ChildNode, label: Element | null): string {
  const text = textOf(next, hidden, isShown);
  if (text.length > longest || allLabels.has(bareLabel(text)) || isLabelTag(next)) return '';
  if (!isElement(next)) return text;
  // The next row of the same build has a label of its own.
  const alike = [...next.getElementsByTagName(label?.tagName ?? '')];
  if (alike.some(({ className }) => className === label?.className)) return '';
  const more = next.tagName === 'DD' && next.nextElementSibling;
  return more && more.tagName === 'DD' ? `${text}\n${valueIn(more, label)}` : text;
}

/** What stands before a node, in its own element or in one around it that begins with it. */
function before(node: ChildNode): ChildNode | null {
  let at: ChildNode = node;
  for (let level = 0; level < 3; level++) {
    const found = besides(at, 'previousSibling');
    if (found || !at.parentElement || /^(?:UL|OL|LI|TR|SECTION|ARTICLE)$/.test(at.parentElement.tagName))
      return found;
    at = at.parentElement;
  }
  return null;
}

/** Whether something before a link says what it is to the record: `Reports to`, `上级客户`. */
function isLabelled(link: Element): boolean {
  const label = before(link);
  return !!label && !/^H\d$/.test(label.nodeName) && /^[^\d:：]{2,30}[:：]?$/.test(cleanText(textOf(label)));
}
