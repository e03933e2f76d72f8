import type { RecordKey } from '../domain/record.ts';

/** What customers, and what belongs to them, are called in addresses. Singular, as all lists here. */
const kinds = {
  person: words('contact person people user member lianxiren 联系人'),
  company: words('customer client account company organization organisation partner party kehu 客户 公司'),
  lead: words('lead prospect clue xiansuo 线索'),
  deal: words('deal opportunity shangji 商机'),
};

/** What a record is to a rep. */
export type GeneralKind = keyof typeof kinds;

/** What is done with a record, and the parts of its page: the record is the same under each of them. */
const parts = words(
  'view show detail edit info profile card record id read display open update form overview summary detailview editview ' +
    'activity timeline note task email call file document history related tab general basic about 详情 编辑',
);

/** Nothing below these is a saved customer. */
const never = words(
  'new create add import export login auth oauth setting config wiki search report calendar blog help kb mail inbox clone ' +
    'copy duplicate convert api issue ticket browse',
);

/** An id behind one of these is something else's, or a list's. */
const otherKinds = words(
  'page doc folder board project sprint epic story bug message thread conversation channel chat room article post topic ' +
    'question comment event meeting dashboard space workspace team group app home employee staff role product item order ' +
    'invoice quote payment contract shipment campaign template job build commit pull release video photo image tag ' +
    'category survey log notification version segment list index kanban grid all date year month week day view task note ' +
    'document file email call phonecall activity site tenant',
);

const otherHosts = /^(?:wiki|jira|confluence|mail|webmail|docs?|git|gitlab|github|calendar|chat)\./;

/** Numbers, UUIDs, codes (`CRM-LEAD-2026-00012`, `KH20260012`, `cus_9s6XKzkNRiz8i3`, `h:4kGgQp`) and what looks thrown by dice. */
const idShape =
  /^(?![0-]+$)(?:\d{1,40}|\d+-[a-z].*|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|[A-Z]+(?:[-_][A-Z\d]+)*[-_]\d+|[A-Z]{1,6}\d{4,}|[a-z]{2,8}_(?=\w*\d)[A-Za-z\d]{8,}|h:\w{4,}|(?=.*\d\D+\d)(?!.*[a-z]{9})[A-Za-z\d]{12,64}|(?=.*\d\D+\d)(?=.*[a-z])(?=.*[A-Z])(?!.*[a-z]{7})[\w-]{16,64})$/;
const date = /^\d{4}-\d\d?(?:-\d\d?)?$/;
const dayOrYear = /^(?:19|20)\d\d(?:[01]\d[0-3]\d)?$/;

const idParameter = /^(?:record|object|entity|data|[cro])?_?id$|^(?:record|uuid)$/i;
const kindParameter = /^(?:module|entity|etn|model|object\w*|type|[rsc]|route|page)$/i;
const actionParameter = /^(?:action|view_?(?:type)?|act|a)$/i;

/** The customer an address names, told from its shape alone. Null where that is not sure. */
export function recordOf({ protocol, host, pathname, hash, searchParams }: URL): RecordKey | null {
  if (!/^http/.test(protocol) || otherHosts.test(host)) return null;
  const path = stepsOf(pathname);
  const [, before = '', query = ''] = /^#!?([^?&=]*)(?![^?&])(.*)/.exec(hash) ?? ['', '', hash.slice(1)];
  const steps = stepsOf(before);
  const inHash =
    (before || query) && recordAt([...path, ...steps], new URLSearchParams(query.replace(/^&/, '')));
  // A hash with a slash is the page's address; any other may just as well be a mark within the page.
  const isRoute = /^#!?\//.test(hash) && !steps.every(isPart);
  const named = inHash || (isRoute ? null : recordAt(path, searchParams));
  return named && { crm: 'general', tenant: host, ...named };
}

/** Words and ids of a path. `Customers('12')` is `Customers/12`; the file a path starts from says nothing. */
function stepsOf(path: string): string[] {
  return path
    .split(/[/()]/)
    .map((step) =>
      decoded(step).replace(
        /^(?:index|main|default)\.\w+$|\.(?:html?|php|aspx?|jsp|do|action)$|;.*|['"{}]/g,
        '',
      ),
    )
    .filter((step) => step !== '');
}

/** A text of an address as people read it, as far as it is well formed. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function recordAt(path: string[], query: URLSearchParams): Pick<RecordKey, 'type' | 'id'> | null {
  const asked = [...query];
  const stepsIn = (name: RegExp, shape: RegExp) =>
    asked.flatMap(([key, value]) =>
      name.test(key) && shape.test(value.replace(/[{}]/g, '')) ? stepsOf(value) : [],
    );
  if (stepsIn(actionParameter, /list|index|new|create|add/i).length > 0) return null;
  const id = stepsIn(idParameter, idShape)[0];
  if (!id && path.some(isId)) return recordAtEnd(path);
  const steps = [...path, ...stepsIn(kindParameter, /\D/)];
  return id ? keyOf(steps, id) : (recordByForeignId(steps, asked) ?? recordAtEnd(steps));
}

/** `/customer/detail?customerId=12`; but `/contacts?companyId=12` is a list of contacts. */
function recordByForeignId(steps: string[], asked: [string, string][]) {
  const said = steps.flatMap(tokens);
  const [only, ...more] = asked.flatMap(([name, id]) => {
    const word = name.replace(/_?id$/i, '');
    return word !== name && kindOf(word) && !/^user/i.test(word) && isId(id)
      ? [{ word: word.toLowerCase(), id }]
      : [];
  });
  if (!only || more.length > 0 || !said.some((token) => parts.has(token))) return null;
  return said.some((token) => kindOf(token) && token !== only.word)
    ? null
    : keyOf([...steps, only.word], only.id);
}

/** The record whose id is the last of the path; what follows may only be a part of its page. */
function recordAtEnd(path: string[]) {
  const at = path.findLastIndex(isId);
  const before = path.slice(0, Math.max(at, 0));
  const parent = before.findLastIndex(isId);
  // `/contacts/12/2` and `/contacts/12/show/2` are the second tab, or page, of something.
  const isTab = parent >= 0 && before.slice(parent + 1).every(isPart);
  return !isTab && path.slice(at + 1).every(isPart) ? keyOf(before, path[at] ?? '') : null;
}

/** An id among the steps before (a workspace, a parent) is part of the id: below it they may count anew. */
function keyOf(steps: string[], last: string) {
  const said = steps.filter((step) => !isId(step));
  const type = said
    .map(withoutParts)
    .filter((word) => word !== '' && !/^(?:en|zh)(?:-\w+)?$/i.test(word))
    .filter((word, index, all) => word !== all[index - 1]);
  const end = said.at(-1) ?? '';
  const kind = tokens(type.at(-1) ?? '').at(-1) ?? '';
  if (said.some((word) => date.test(word) || tokens(word).some((token) => never.has(token)))) return null;
  if (/^(?:list|index|views)$/.test(end) || otherKinds.has(kind) || !/^(?:..|[^\w])/.test(kind || end))
    return null;
  if (kind ? dayOrYear.test(last) && !kindOf(kind) : !/detail|record|card|info/i.test(end)) return null;
  const key = {
    type: type.join('/') || end,
    id: [...new Set([...steps.filter(isId), last].map(bareId))].join('/'),
  };
  return key.type.length + key.id.length < 300 ? key : null;
}

/** What the records of a type are to a rep; null where its words do not tell. */
export function kindOf(type: string): GeneralKind | null {
  const last = tokens(type).at(-1) ?? '';
  return (Object.keys(kinds) as GeneralKind[]).find((kind) => kinds[kind].has(last)) ?? null;
}

/** Whether a word is one that addresses and headings use for pages. */
export function isPageWord(word: string): boolean {
  return (
    kindOf(word) !== null ||
    tokens(word).every((token) => [parts, never, otherKinds].some((all) => all.has(token)))
  );
}

/** The record a link leads to, and where exactly. */
export function recordBehind(link: Element | null, base: URL): { record: RecordKey; to: URL } | null {
  const href = link?.getAttribute('href') ?? '';
  const to = /\d/.test(href) && URL.canParse(href, base.href) ? new URL(href, base) : null;
  const record = to && recordOf(to);
  return record && { record, to };
}

/** Whether an address asks to edit. */
export function asksToEdit({ pathname, search, hash }: URL): boolean {
  return /edit|update|编辑/i.test(decoded(pathname + search + hash));
}

function isId(step: string): boolean {
  return idShape.test(step) && !date.test(step);
}

/** `12-grace-whitfield` is 12: the name in it changes with the customer's. */
function bareId(id: string): string {
  return id.replace(/^(\d+)-[a-z].*$/, '$1');
}

function isPart(step: string): boolean {
  return tokens(step).every((token) => parts.has(token));
}

/** `customerDetail` and `customer_edit` are both `customer`. */
function withoutParts(word: string): string {
  const all = word.split(seam);
  const rest = all.filter((part) => !isPart(part));
  return rest.length < all.length ? rest.join('_') : word;
}

const seam = /[-_./\s]+|(?<=[a-z\d])(?=[A-Z])/;

/** The words of a step, lower case and singular. */
function tokens(step: string): string[] {
  return step.split(seam).map((word) =>
    word
      .toLowerCase()
      .replace(/ies$/, 'y')
      .replace(/(?<=[a-z]{2}[^s])s$/, ''),
  );
}

/** A list of words to look up. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
