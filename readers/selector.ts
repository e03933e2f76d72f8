import { isShown, queryAll } from './dom.ts';
import { labels } from './labels.ts';

/** Attributes by which a CRM's own developers, testers or screen readers know a place, the most telling first. */
const naming = (
  'data-field data-field-name data-fieldname data-field-key data-field-api-name data-fieldapiname data-field-id ' +
  'data-target-selection-name data-testid data-test-id data-test data-qa data-cy data-selenium-test ' +
  'data-automation-id data-name data-apiname data-api-name data-column data-prop data-property data-label data-cid ' +
  'data-id field fieldname field-name formcontrolname ng-model name itemprop aria-label id'
).split(' ');

/** Elements that a page has few of, by which a place in them is found again. */
const landmarks = new Set(['main', 'header', 'article', 'aside', 'nav', 'dialog', 'form']);

/** Words that frameworks count their elements by; with a number they are one element of one visit. */
const counted =
  /^(?:input|field|ember|item|react|select|option|label|element|control|panel|menu|dialog|modal|node|block|cell|column|widget|view|component|radio|checkbox|section|group|list|link|button|text)\d$/i;
/** What frameworks put before a name they have made up. */
const madeUp =
  /^(?:css|sc|jss|jsx|emotion|lwc|el-id|ember|radix|react-aria|headlessui|mantine|mui|ext-gen|ext-comp)[-_:]/i;
/** Capitals in every other place: the alphabet of generated names. */
const noise = /(?:[a-z][A-Z]){2}|[A-Z][a-z][A-Z][a-z][A-Z]/;

/** The longest value of an attribute that is a name. */
const longestName = 80;
/** The longest selector that is kept. */
const longestSelector = 1000;

export interface SelectorOptions {
  /** What is the customer's own (name, phones, the record's id): none of it may stand in a selector. */
  personal?: readonly string[];
  /** The page is read with its open shadow roots. */
  shadow?: boolean;
}

/**
 * A selector by which an element is found again on other records of its kind and after a redesign: by names that
 * developers gave it or what lies around it, and only then by its place below the nearest of those. Never by classes,
 * which redesigns change and tools generate. It matches this element and nothing else that is shown; null where
 * nothing does.
 */
export function selectorFor(
  element: Element,
  { personal = [], shadow = false }: SelectorOptions = {},
): string | null {
  const own = taboo([
    ...personal,
    element.textContent ?? '',
    (element as Partial<HTMLInputElement>).value ?? '',
  ]);
  const names = (some: Element) => namesOf(some, own);
  const isOnly = (select: string) => {
    if (select.length > longestSelector) return false;
    const [first, ...others] = queryAll(element.ownerDocument, select, shadow).filter(isShown);
    return first === element && others.length === 0;
  };
  for (const select of byName(element, names)) if (isOnly(select)) return select;
  for (const select of byPlace(element, names)) if (isOnly(select)) return select;
  return null;
}

/** Selectors without a place, the most lasting first: its own name, its own name within something that has one. */
function* byName(element: Element, names: (some: Element) => string[]): Generator<string> {
  const tag = tagOf(element);
  const own = [...names(element), ...kindsOf(element)];
  yield* own.filter((name) => !isLink(name));
  yield* own.filter((name) => name.startsWith('[')).map((name) => `${tag}${name}`);
  for (const around of ancestors(element)) {
    for (const anchor of anchorsOf(around, names)) {
      // A record without a phone may have one link in its timeline.
      for (const name of own) if (!(isLink(name) && landmarks.has(anchor))) yield `${anchor} ${name}`;
    }
  }
}

/** Selectors by the place below the nearest ancestor that has a name, then below the next, at last below the page. */
function* byPlace(element: Element, names: (some: Element) => string[]): Generator<string> {
  let path = '';
  for (let at: Element | null = element; at; at = at.parentElement) {
    path = stepTo(at) + (path && ` > ${path}`);
    const around: Element | null = at.parentElement;
    if (!around || at.localName === 'body') yield path;
    else for (const anchor of anchorsOf(around, names)) yield `${anchor} > ${path}`;
  }
}

function* ancestors(element: Element): Generator<Element> {
  for (let at = element.parentElement; at; at = at.parentElement) yield at;
}

/** The names of an element as selectors. */
function namesOf(element: Element, own: (value: string) => boolean): string[] {
  return naming.flatMap((attribute) => {
    const value = element.getAttribute(attribute);
    return value !== null && isLasting(attribute, value) && !own(value) ? [`[${attribute}="${value}"]`] : [];
  });
}

/** What an element is by its nature, where a page has few of it. */
function kindsOf(element: Element): string[] {
  if (element.localName === 'h1') return ['h1'];
  const [scheme] = /^(?:tel|mailto):/i.exec(element.getAttribute('href') ?? '') ?? [];
  return scheme ? [`a[href^="${scheme}"]`] : [];
}

function isLink(name: string): boolean {
  return name.startsWith('a[href');
}

/** Selectors for what lies around: its names, its role, what it is. */
function anchorsOf(element: Element, names: (some: Element) => string[]): string[] {
  const role = element.getAttribute('role') ?? '';
  return [
    ...names(element).slice(0, 3),
    ...(/^[a-z]+$/.test(role) ? [`[role="${role}"]`] : []),
    ...(landmarks.has(element.localName) ? [element.localName] : []),
  ];
}

function stepTo(element: Element): string {
  const tag = tagOf(element);
  const alike = [...(element.parentNode?.children ?? [])].filter(
    ({ localName }) => localName === element.localName,
  );
  return alike.length > 1 ? `${tag}:nth-of-type(${alike.indexOf(element) + 1})` : tag;
}

function tagOf({ localName }: Element): string {
  return CSS.escape(localName);
}

/** Whether a value is a name somebody gave, and not one that was made up for one visit or one record. */
function isLasting(attribute: string, value: string): boolean {
  if (value.length > longestName || madeUp.test(value) || noise.test(value)) return false;
  if (attribute === 'aria-label') return /^\p{L}[\p{L} &/-]*$/u.test(value);
  if (!/^\p{L}[\p{L}\p{N}_.:/[\]-]*$/u.test(value)) return false;
  return value.split(/[^\p{L}\p{N}]+/u).every((word) => word === '' || isWord(word));
}

/** `telephone1` is a word, `item3`, `x1` and `4f2a` are counted or made up. */
function isWord(word: string): boolean {
  return /^\p{L}+$/u.test(word) || (/^\p{L}{4,}\d$/u.test(word) && !counted.test(word));
}

const labelWords = new Set(Object.values(labels).flat());

/** Tells whether a value holds one of these texts or a word of one. Labels are nobody's own. */
function taboo(texts: readonly string[]): (value: string) => boolean {
  const whole = texts.map((text) => text.trim().toLowerCase()).filter((text) => text.length > 1);
  const words = whole.flatMap((text) => text.match(/[a-z\u00c0-\u024f]{3,}|[\u3400-\u9fff]{2,}/g) ?? []);
  const own = [...new Set([...whole, ...words])].filter((text) => !labelWords.has(text));
  return (value) => own.some((text) => value.toLowerCase().includes(text));
}
