import type { RecordKey } from '../domain/record.ts';
import { cleanText, withoutCounter } from './clean.ts';
import { isShown, onceALook, queryEach } from './dom.ts';
import { asksToEdit, type GeneralKind, isPageWord, kindOf, recordBehind, words } from './general-address.ts';
import { inOrder, mains, queryInOrder, type Standing } from './general-page.ts';
import type { Page } from './reader.ts';

/** What headings that name a page say besides the words of addresses. */
const fillers = words(
  'a all my the of for and about no not found error loading please wait welcome data app information main additional ' +
    'personal business address status management editing viewing sales crm react vite vue untitled results field section',
);
const pageWordHan =
  /客户|客戶|联系人|线索|商机|公司|企业|个人|用户|详情|详细|信息|资料|档案|基本|概[览况要]|编辑|查看|修改|新[建增]|添加|创建|管理|列表|全部|我的|[首主]页|工作台|页面|系统|设置|跟进|记录|动态|更多|加载中|搜索|报表|销售|方式|[的页与和]/g;

/** A product says at the end of its name what it is. */
const product = /(?:crm|\b(?:erp|oa|portal|console|admin)|系统|平台|后台|工作台)$/i;

const separator =
  /\s+[-–—|·•/:»›>~]+\s+|\s*[|｜_»›：–—]\s*|:\s+|(?<=\p{Script=Han})\s*[-·]\s*|\s*-\s*(?=\p{Script=Han})/u;

/** Labels of a name that can be nobody else's, by what the record is. */
const ownLabels: Record<GeneralKind, RegExp> = {
  person: /^(?:(?:full |contact )?name|姓名|全名|名称|联系人|联系人姓名)$/,
  company: /^(?:customer|account|company) name$|^(?:客户|客戶|公司|企业)(?:姓名|名|名称|名稱|全称)$/,
  lead: /^(?:lead name|线索名称)$/,
  deal: /^(?:(?:deal|opportunity) name|商机名称|项目名称)$/,
};
const anyName = /^(?:(?:full )?name|姓名|全名|名称|客户姓名)$/;

/** What they say is the product, its modules, the user: no customer. */
const bars = ['nav', 'header', 'aside', 'footer', '[role="menu"]'];
const signs = ['a[href="/"]', 'meta[name*="application"]', 'meta[property="og:site_name"]'];
const breadcrumb = '[class*="breadcrumb" i], [aria-label*="breadcrumb" i]';

/**
 * The record's name, if the sources that may tell it agree: headings and labels, each confirmed or denied by the title
 * and the breadcrumb. Empty where no text can be trusted; null where several have an equal claim.
 *
 * @param isOver title and breadcrumb are the page's, and this is a window over it
 */
export function nameOf(
  page: Page,
  { headings, pairs }: Standing,
  record: RecordKey,
  isOver: boolean,
): string | null {
  const products = productsOf(page);
  const isOther = (text: string) =>
    products.has(plain(text)) || product.test(text) || isPageWords(text, record);
  const crumbs = isOver ? [] : crumbsOf(page);
  const claims = (isOver ? [] : [...titlesOf(page, products), crumbs])
    .map((texts) => texts.filter((text) => !isOther(text)))
    .filter((texts) => texts.length > 0);
  const isConfirmed = (name: string) => claims.some((texts) => texts.some((text) => agree(text, name)));
  const isDenied = (name: string) => !claims.every((texts) => texts.some((text) => agree(text, name)));
  const only = (texts: string[]) => {
    const [name = '', rival] = distinct(texts);
    return rival || isDenied(name) ? '' : name;
  };

  const named = headings.map(({ rank, text }) => ({ rank, text: bare(text, page.url, isOther) }));
  const heads = distinct(named.filter(({ rank }) => rank === 1).map(({ text }) => text));
  const labels = distinct(labelledNames(pairs, record));
  if (heads.length > 1 || labels.length > 1) return null;
  const [head = '', label = ''] = [heads[0], labels[0]];
  if (head && label && !agree(head, label)) return only([head, label].filter(isConfirmed));
  if (head || label) return only([label || head]);
  const confirmed = named.map(({ text }) => text).filter(isConfirmed);
  return only(
    confirmed.length > 0
      ? confirmed
      : crumbs
          .slice(1)
          .slice(-1)
          .filter((text) => !isOther(text)),
  );
}

/** The texts of bars and logos, but for those that lead to records (the last ones seen, say). */
function productsOf({ document, url }: Page): Set<string> {
  const [main] = queryInOrder(document, mains);
  const told = (name: RegExp) => classed(document).filter((some) => name.test(classOf(some)));
  const inBars = [...queryEach(document, bars), ...told(/navbar/)].flatMap((bar) => [
    ...bar.querySelectorAll('*'),
  ]);
  const said = [...new Set([...inBars, ...told(/brand|logo/), ...queryEach(document, signs)])].filter(
    (bar) => !main?.contains(bar) && !bar.closest(breadcrumb) && !recordBehind(bar.closest('a'), url),
  );
  const texts = said.flatMap((bar) => [
    bar.textContent,
    bar.getAttribute('alt'),
    bar.getAttribute('content'),
  ]);
  return new Set([...texts.map(plain), ...url.hostname.split('.')].filter((text) => text !== ''));
}

/** The elements with a class that may tell a bar, a logo or a breadcrumb. */
const classed = /* @__PURE__ */ onceALook((document: ParentNode) =>
  [...document.querySelectorAll('[class]')].filter((some) =>
    /navbar|brand|logo|breadcrumb/i.test(classOf(some)),
  ),
);

function classOf(element: Element): string {
  return element.getAttribute('class') ?? '';
}

/** The titles of the page in parts. Of a title none of whose parts is known, the last is the product. */
function titlesOf({ document }: Page, products: Set<string>): string[][] {
  const title = partsOf(withoutCounter(document.querySelector('head > title')?.textContent ?? ''));
  const isKnown = title.some((part) => products.has(plain(part)) || product.test(part));
  if (title.length > 1 && !isKnown) products.add(plain(title.at(-1)));
  return [title, partsOf(document.querySelector('#react-admin-title')?.textContent)];
}

function crumbsOf({ document }: Page): string[] {
  const labelled = document.querySelectorAll('[aria-label*="breadcrumb" i]');
  const named = classed(document).filter((some) => /breadcrumb/i.test(classOf(some)));
  const all = inOrder([...labelled, ...named]).find(isShown);
  const leaves = [...(all?.querySelectorAll('*') ?? [])].filter(
    ({ childElementCount }) => childElementCount === 0,
  );
  return leaves.flatMap((leaf) => partsOf(leaf.textContent));
}

/** `Grace Whitfield - Contact - Acme CRM` has three. */
function partsOf(text: string | null | undefined): string[] {
  return cleanText(text)
    .split(separator)
    .map((part) => part.replace(/^["“「]|["”」]$/g, ''))
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
}

/** Whether a text only says which page this is: `联系人详情`, `Edit contact #12`. */
function isPageWords(text: string, { id }: RecordKey): boolean {
  const said =
    text
      .replaceAll(id, ' ')
      .replace(pageWordHan, ' ')
      .match(/\p{L}+/gu) ?? [];
  return said.every((word) => isPageWord(word) || fillers.has(word.toLowerCase()));
}

/** A heading without what it says of the page: `Contact: Grace Whitfield`, `Edit Grace Whitfield`. */
function bare(text: string, url: URL, isOther: (text: string) => boolean): string {
  const told = asksToEdit(url) ? text.replace(/^(?:edit|update)\s+|^(?:编辑|修改)\s*/i, '') : text;
  const rest = partsOf(told).filter((part) => !isOther(part));
  if (rest.length === 0 || isOther(told)) return '';
  return rest.length > 1 ? told : (rest[0] ?? '');
}

/** The names that labels give the record. A company's page shows its people's names too, so the label has to fit. */
function labelledNames(pairs: Standing['pairs'], { type }: RecordKey): string[] {
  const kind = kindOf(type);
  const behind = (labels: RegExp) =>
    pairs.flatMap(({ label, text }) => (labels.test(label) && /\p{L}/u.test(text) ? [cleanText(text)] : []));
  const fitting = kind ? behind(ownLabels[kind]) : [];
  return fitting.length > 0 ? fitting : behind(anyName);
}

/** Each name once; a longer text that names the same is the same. */
function distinct(texts: string[]): string[] {
  return texts.filter((text, at) => text && !texts.slice(0, at).some((other) => other && agree(other, text)));
}

function plain(text: string | null | undefined): string {
  return cleanText(text).toLowerCase();
}

/** Whether two texts name the same, one perhaps with more around it. */
export function agree(one: string, other: string): boolean {
  const [short = '', long = ''] = [plain(one), plain(other)].sort((a, b) => a.length - b.length);
  if (short === long) return true;
  const at = long.indexOf(short);
  if (at < 0 || short.length < (/\p{Script=Han}/u.test(short) ? 2 : 4)) return false;
  const seams = [`${long[at - 1] ?? ' '}${short[0]}`, `${short.at(-1)}${long[at + short.length] ?? ' '}`];
  return !seams.some((seam) => /[a-z\d]{2}/.test(seam));
}
