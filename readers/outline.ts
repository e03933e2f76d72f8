import { isShown } from './dom.ts';
import { type Inside, insideFrame } from './interpreter.ts';
import { addressOutline, type Scrubber, scrubber, textShape } from './outline-text.ts';
import { isInterfaceWord } from './outline-words.ts';
import type { Page } from './reader.ts';

/** An element of an outline. What is left out is empty. */
export interface OutlineNode {
  tag: string;
  attributes?: Record<string, string>;
  /** Not drawn, although what it lies in is. */
  hidden?: true;
  inside?: OutlineChild[];
  /** What its open shadow root holds. */
  shadow?: OutlineChild[];
  /** The document inside a frame of the page's own origin. */
  frame?: { url: string; page: OutlineNode };
  /** So many more elements like the last one stood here. */
  more?: number;
}
export type OutlineChild = OutlineNode | string;

/** A page without anything of anybody: its structure, with every text and value replaced. */
export interface Outline {
  format: 'kept-outline';
  version: 1;
  /** The CRM it was read as; empty where none was recognised. */
  crm: string;
  url: string;
  /** The page was too large: what came last is missing. */
  cut: boolean;
  page: OutlineNode;
}

/** The most elements an outline holds. */
const mostElements = 12_000;
/** The most elements of one kind in a row: a list's hundredth line tells nothing new. */
const mostAlike = 40;

const dropped = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'link',
  'base',
  'object',
  'embed',
  'kept-panel',
]);
/** Drawings: that they are there matters, what they draw does not. */
const closed = new Set(['svg', 'canvas', 'video', 'audio', 'picture', 'math']);

/** Attributes whose values are names that developers give. */
const structural =
  /^(?:class|id|for|name|role|type|slot|rel|is|part|scope|lang|dir|itemprop|itemtype|headers|list|form|field|fieldname|field-name|ng-model|formcontrolname|property|aria-(?:controls|labelledby|describedby|owns|activedescendant))$/;
/** Of data attributes only those that by their name hold such names; others hold values. */
const structuralData =
  /^data-(?:.*[-_])?(?:field|fieldname|test|testid|qa|cy|name|apiname|column|col|prop|property|type|view|role|state|action|component|module|section|tab|kind|record|object|entity|key|slot|part|cid|id|scope|panel|link|mode|layout|widget|element|container|page|region|selection-name)$/;
/** Attributes that are switches: a word or two of HTML's own. */
const switches =
  /^(?:hidden|open|disabled|checked|selected|readonly|required|multiple|contenteditable|draggable|tabindex|colspan|rowspan|aria-(?:hidden|current|expanded|selected|modal|busy|checked|disabled|haspopup|pressed|live|level|sort|required|readonly|invalid|orientation))$/;
const nameLike = /^[\p{L}\p{N}_:[\]./-]{1,200}$/u;
/** Attributes that hold several names. */
const several = /^(?:class|rel|part|headers|aria-(?:controls|labelledby|describedby|owns))$/;

export interface OutlineOptions {
  crm: string;
  /** What is known to be the customer's own: the facts that were read, the record's id. */
  personal: readonly string[];
  inside?: Inside;
  /** The most elements it may hold. */
  most?: number;
}

/** Makes the outline of a page as it stands now. Changes nothing on it. */
export function outlineOf(page: Page & { document: Document }, options: OutlineOptions): Outline {
  const { crm, personal, inside = insideFrame, most = mostElements } = options;
  const { documentElement: root, title } = page.document;
  const scrub = scrubber(root, [...personal, title, page.url.host], inside);
  const making: Making = { scrub, inside, left: most, cut: false };
  const outline = nodeOf(root, making) ?? { tag: 'html' };
  return {
    format: 'kept-outline',
    version: 1,
    crm,
    url: addressOutline(page.url, page.url, scrub),
    cut: making.cut,
    page: outline,
  };
}

interface Making {
  scrub: Scrubber;
  inside: Inside;
  left: number;
  cut: boolean;
}

function nodeOf(element: Element, making: Making, isParentShown = true): OutlineNode | null {
  const tag = element.localName;
  if (dropped.has(tag)) return null;
  if (making.left <= 0) {
    making.cut = true;
    return null;
  }
  making.left -= 1;
  const isDrawn = isOutsideBody(tag) || isShown(element);
  const node: OutlineNode = { tag: making.scrub.tag(tag) };
  const attributes = attributesOf(element, making);
  if (Object.keys(attributes).length > 0) node.attributes = attributes;
  if (isParentShown && !isDrawn) node.hidden = true;
  if (closed.has(tag)) return node;
  if (tag === 'iframe' || tag === 'frame') return withFrame(node, element, making);
  const { shadowRoot } = element;
  if (shadowRoot) Object.assign(node, childrenOf(shadowRoot, making, isDrawn, 'shadow'));
  if (tag === 'textarea') {
    const { value } = element as HTMLTextAreaElement;
    if (value) node.inside = [making.scrub.text(value)];
    return node;
  }
  return Object.assign(node, childrenOf(element, making, isDrawn, 'inside'));
}

/** The head draws nothing, so that it is not shown says nothing. */
function isOutsideBody(tag: string): boolean {
  return /^(?:html|head|meta|title|body)$/.test(tag);
}

function withFrame(node: OutlineNode, frame: Element, making: Making): OutlineNode {
  const page = making.inside(frame);
  const root = page?.document.querySelector('html');
  if (!page || !root) return node;
  const inner = nodeOf(root, making);
  if (inner) node.frame = { url: addressOutline(page.url, page.url, making.scrub), page: inner };
  return node;
}

function childrenOf(
  parent: ParentNode & Node,
  making: Making,
  isDrawn: boolean,
  place: 'inside' | 'shadow',
): Partial<OutlineNode> {
  const children: OutlineChild[] = [];
  const alike = new Map<string, number>();
  let more = 0;
  for (const child of parent.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) {
      const text = making.scrub.text(child.textContent ?? '');
      if (text.trim() !== '') children.push(text);
    } else if (child.nodeType === Node.ELEMENT_NODE) {
      const { localName } = child as Element;
      const before = alike.get(localName) ?? 0;
      alike.set(localName, before + 1);
      if (before >= mostAlike) {
        more += 1;
        continue;
      }
      const node = nodeOf(child as Element, making, isDrawn);
      if (node) children.push(node);
    }
  }
  return { ...(children.length > 0 ? { [place]: children } : {}), ...(more > 0 ? { more } : {}) };
}

function attributesOf(element: Element, { scrub }: Making): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const { name, value } of element.attributes) {
    const written = scrub.name(name);
    if (!/^[a-z_:][\w:.-]*$/i.test(written) || /^on/i.test(name)) continue;
    kept[written] = attributeOutline(element, name.toLowerCase(), value, scrub);
  }
  if (element.localName === 'input') typedValue(element as HTMLInputElement, kept, scrub);
  return kept;
}

/** What stands in an input now, as far as it can be seen: the attribute says only what stood there at first. */
function typedValue({ type, value }: HTMLInputElement, kept: Record<string, string>, scrub: Scrubber): void {
  delete kept.value;
  if (value && type !== 'password' && type !== 'hidden') kept.value = scrub.text(value);
}

function attributeOutline(element: Element, name: string, value: string, scrub: Scrubber): string {
  if (value === '' || /^(?:true|false)$/.test(value)) return value;
  if (name === 'style') return drawnBy(value);
  if (name === 'href' || name === 'action') return hrefOutline(value, element.ownerDocument.URL, scrub);
  if (/^(?:src|srcset|srcdoc|data|poster|nonce|integrity|background|cite|ping|formaction)$/.test(name))
    return '';
  if (name === 'content')
    return value
      .replace(/\p{L}+/gu, (word) => (isInterfaceWord(word) ? word : textShape(word)))
      .replace(/\p{N}/gu, '0')
      .slice(0, 80);
  if (switches.test(name)) return /^[a-z-]{1,20}$/.test(value) ? value : textShape(value);
  const isName = structural.test(name) || structuralData.test(name);
  if (several.test(name))
    return value
      .split(/\s+/)
      .filter((one) => nameLike.test(one))
      .map(scrub.identifier)
      .join(' ');
  return isName && nameLike.test(value) ? scrub.identifier(value) : scrub.text(value);
}

/** Of a style only what decides whether the element is drawn. */
function drawnBy(style: string): string {
  const kept = style.match(/(?:^|;)\s*(?:display|visibility)\s*:\s*[a-z-]+/gi) ?? [];
  return kept.map((rule) => rule.replace(/^;?\s*/, '').replace(/\s+/g, '')).join(';');
}

function hrefOutline(value: string, base: string, scrub: Scrubber): string {
  const [, scheme, rest = ''] = /^(tel|mailto|callto|sip|sms|skype|weixin):(.*)$/is.exec(value) ?? [];
  if (scheme) return `${scheme.toLowerCase()}:${textShape(rest.replace(/\?.*$/s, ''))}`;
  if (/^\s*(?:javascript|data|blob|about):/i.test(value)) return '';
  if (value.startsWith('#') && !value.startsWith('#/')) return `#${scrub.identifier(value.slice(1, 80))}`;
  const [url, page] = [URL.parse(value, base), URL.parse(base)];
  if (!url || !/^https?:$/.test(url.protocol)) return '';
  return addressOutline(url, page ?? url, scrub);
}

/** An outline as text: JSON with an element a line, so that a person can look through it. */
export function outlineText({ page, ...head }: Outline): string {
  const start = JSON.stringify(head).slice(0, -1);
  return `${start},"page":\n${nodeText(page, ' ')}\n}\n`;
}

function nodeText(node: OutlineNode, indent: string): string {
  const { inside, shadow, frame, ...own } = node;
  const parts = [JSON.stringify(own).slice(0, -1)];
  if (shadow) parts.push(`"shadow":${childrenText(shadow, indent)}`);
  if (frame)
    parts.push(`"frame":{"url":${JSON.stringify(frame.url)},"page":\n${nodeText(frame.page, `${indent} `)}}`);
  if (inside) parts.push(`"inside":${childrenText(inside, indent)}`);
  return `${indent}${parts.join(',')}}`;
}

function childrenText(children: OutlineChild[], indent: string): string {
  if (children.every((child) => typeof child === 'string')) return JSON.stringify(children);
  const deeper = `${indent} `;
  const lines = children.map((child) =>
    typeof child === 'string' ? deeper + JSON.stringify(child) : nodeText(child, deeper),
  );
  return `[\n${lines.join(',\n')}]`;
}
