import type { Inside } from './interpreter.ts';
import { isInterfaceWord, isLabelText, partsOf } from './outline-words.ts';

/** The host every outline stands on. */
const noHost = 'crm.example.com';
/** Longer texts are cut: their length is nobody's business and tells a reader nothing. */
const longestText = 80;

/**
 * A text of the same shape that says nothing: letters become x, digits 0, Han characters 某. `+1 202 555 0142` stays
 * recognisable as a phone number, and nothing else of it stays.
 */
export function textShape(text: string): string {
  const short = text.replace(/\s+/g, ' ');
  const shape = [...short.slice(0, longestText)].map(characterShape).join('');
  return short.length > longestText ? `${shape}…` : shape;
}

function characterShape(character: string): string {
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(character)) return '某';
  if (/\p{N}/u.test(character)) return '0';
  if (/\p{Lu}/u.test(character)) return 'X';
  if (/\p{L}|\p{M}|\p{S}|\p{C}/u.test(character) && !/[+<>=|~^`$]/.test(character)) return 'x';
  return character;
}

/** Replaces what a page says, knowing which words are on it. */
export interface Scrubber {
  /** Visible text: a label stays, everything else keeps its shape only. */
  text: (text: string) => string;
  /** A name that developers gave: its words stay unless they are on the page or a customer's; ids become zeros. */
  identifier: (name: string) => string;
  /** A part of an address that may hold anything: only words of the interface stay. */
  value: (text: string) => string;
  tag: (name: string) => string;
  /** An attribute's name. */
  name: (name: string) => string;
}

/** Makes the scrubber of a page. `personal` are texts that are known to be somebody's. */
export function scrubber(root: Element, personal: readonly string[], inside: Inside): Scrubber {
  const said = new Set<string>();
  for (const text of [...personal, ...textsUnder(root, inside)]) {
    if (!isLabelText(text)) for (const word of wordsOf(text)) said.add(word);
  }
  const own = personal.flatMap(wordsOf).filter((word) => word.length > 3 && !isInterfaceWord(word));
  const isSaid = (word: string) => said.has(word) && !isInterfaceWord(word);
  const tells = (token: string) =>
    isSaid(token.toLowerCase()) ||
    partsOf(token).some((part) => isSaid(part.toLowerCase())) ||
    own.some((word) => token.toLowerCase().includes(word));
  const identifier = (name: string) => scrubTokens(name, (token) => !tells(token) && isPlain(token));
  const value = (text: string) => scrubTokens(text.slice(0, longestText), isOfInterface);
  return {
    text: (text) => (isLabelText(text) ? text.trim() : textShape(text)),
    identifier,
    value,
    tag: (name) => (/^[a-z]+[1-6]?$/.test(name) ? name : identifier(name)),
    name: identifier,
  };
}

/** Plain Latin letters, or words of the interface in any script. */
function isPlain(token: string): boolean {
  return /^[A-Za-z]+$/.test(token) || isInterfaceWord(token) || isLabelText(token);
}

/** The same for camelCased names of which every part is one: DetailView. */
function isOfInterface(token: string): boolean {
  const parts = partsOf(token);
  return isInterfaceWord(token) || (parts.join('') === token && parts.every(isInterfaceWord));
}

/** Goes through a name token by token: words that may stay do, others keep their shape, what holds digits is an id. */
function scrubTokens(name: string, mayStay: (word: string) => boolean): string {
  return name.replace(/[^\p{L}\p{N}_.:/[\] -]/gu, '_').replace(/[\p{L}\p{N}]+/gu, (token) => {
    // `telephone1` is a name; `1042`, `5f0c2b` and `x1` are or may be ids.
    const [, word = token, digit = ''] = /^(\p{L}{4,})(\d)$/u.exec(token) ?? [];
    if (/\p{N}/u.test(word)) return '0'.repeat(token.length);
    return (mayStay(word) ? word : textShape(word)) + digit;
  });
}

function* textsUnder(root: Element | ShadowRoot, inside: Inside): Generator<string> {
  for (const element of root.querySelectorAll('*')) {
    if (/^(?:script|style|noscript|template)$/.test(element.localName)) continue;
    for (const child of element.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) yield child.textContent ?? '';
    }
    const { value } = element as Partial<HTMLInputElement>;
    if (typeof value === 'string') yield value;
    for (const name of ['aria-label', 'title', 'alt']) yield element.getAttribute(name) ?? '';
    if (element.shadowRoot) yield* textsUnder(element.shadowRoot, inside);
    const frame = element.localName === 'iframe' ? inside(element) : null;
    const framed = frame?.document.querySelector('html');
    if (framed) yield* textsUnder(framed, inside);
  }
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}]{2,}/gu) ?? [];
}

/** An address on no host, with its ids as zeros and its parameters' values without words of anybody. */
export function addressOutline(url: URL, page: URL, scrub: Scrubber): string {
  const host = url.host === page.host ? noHost : `other.${noHost}`;
  return `https://${host}${pathOutline(url.pathname, scrub)}${queryOutline(url.searchParams, scrub)}${hashOutline(url.hash, scrub)}`;
}

function pathOutline(path: string, scrub: Scrubber): string {
  return path
    .split('/')
    .map((step) => stepOutline(decoded(step), scrub))
    .join('/');
}

/** A step with digits in it is an id, and of an id only the words of the interface stay. */
function stepOutline(step: string, scrub: Scrubber): string {
  return plain(/\p{N}/u.test(step) ? scrub.value(step) : scrub.identifier(step.slice(0, longestText)));
}

/** Without what an address would have to escape: an escape has digits. */
function plain(text: string): string {
  return text.replace(/[\s"<>`{}|\\^/?#&=]/g, '_');
}

function queryOutline(query: URLSearchParams, scrub: Scrubber): string {
  const kept = [...query].map(
    ([name, value]) => `${plain(scrub.identifier(name))}=${plain(scrub.value(value))}`,
  );
  return kept.length > 0 ? `?${kept.join('&')}` : '';
}

/** Many CRMs keep their address behind the hash. */
function hashOutline(hash: string, scrub: Scrubber): string {
  if (hash.length < 2) return '';
  const [path = '', query = ''] = hash.slice(1).split('?');
  return `#${pathOutline(path, scrub)}${query && queryOutline(new URLSearchParams(query), scrub)}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
