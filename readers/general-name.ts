import type { RecordKey } from '../domain/record.ts';
import { cleanText, withoutCounter } from './clean.ts';
import { isShown } from './dom.ts';
import { asksToEdit, type GeneralKind, kindOf, recordOf } from './general-address.ts';
import type { Standing } from './general-page.ts';
import type { Page } from './reader.ts';

/** Words that name pages and not people or companies. */
const pageWord = new RegExp(
  `(?<!\\p{L})(?:${(
    'contact customer client account organization person people lead deal opportunity opportunities prospect partner user ' +
      'member case record detail setting result report note task field section company companies information info profile ' +
      'overview summary general basic edit editing view viewing show new create add update management list all my the of for ' +
      'a page home dashboard welcome sales crm data main about id no loading please wait search activity history timeline ' +
      'related additional address personal business status app react vite vue document untitled error not found login and'
  ).replaceAll(' ', '|')})s?(?!\\p{L})|` +
    '客户|客戶|联系人|线索|商机|公司|企业|个人|用户|详情|详细|信息|资料|档案|基本|概[览况要]|编辑|查看|修改|新[建增]|添加|创建|管理|列表|' +
    '全部|我的|[首主]页|工作台|页面|系统|设置|跟进|记录|动态|更多|加载中|搜索|报表|销售|方式|[的页与和]',
  'giu',
);

/** A product says at the end of its name what it is. */
const product = /(?:crm|\b(?:erp|oa|portal|console|admin)|系统|平台|后台|工作台)$/i;

const separator =
  /\s+[-–—|·•/:»›>~]+\s+|\s*[|｜_»›：–—]\s*|:\s+|(?<=\p{Script=Han})\s*[-·]\s*|\s*-\s*(?=\p{Script=Han})/u;

/** Labels of a name that can be nobody else's, by what the record is. */
const ownLabels: Record<GeneralKind, RegExp> = {
  person: /^(?:(?:full |contact )?name|姓名|全名|名称|联系人|联系人姓名)$/,
  company: /^(?:customer|account|company) name|^(?:客户|客戶|公司|企业)(?:姓名|名|名称|名稱|全称)$/,
  lead: /^(?:lead name|线索名称)$/,
  deal: /^(?:(?:deal|opportunity) name|商机名称|项目名称)$/,
};
const anyName = /^(?:(?:full )?name|姓名|全名|名称|客户姓名)$/;

const bars =
  'nav *, header *, aside *, footer *, [role="menu"] *, [class*="navbar"] *, [class*="brand"], [class*="logo"], a[href="/"], meta[name*="application"], meta[property="og:site_name"]';

/**
 * The record's name, if the sources that may tell it agree: headings and labels, each confirmed or denied by the title
 * and the breadcrumb. Empty where no text can be trusted; null where several have an equal claim.
 */
export function nameOf(
  page: Page,
  { headings, pairs }: Standing,
  record: RecordKey,
  isOver = false,
): string | null {
  const products = productsOf(page);
  const isOther = (text: string) =>
    products.has(plain(text)) || product.test(text) || isPageWords(text, record);
  // Title and breadcrumb are the page's, not those of a window over it.
  const paths = isOver ? [] : [...titlesOf(page, products), ...crumbsOf(page)];
  const claims = paths
    .map((texts) => texts.filter((text) => !isOther(text)))
    .filter((texts) => texts.length > 0);
  const isIn = (name: string) => (texts: string[]) => texts.some((text) => agree(text, name));
  const isConfirmed = (name: string) => claims.some(isIn(name));
  const isSure = (name: string) => claims.every(isIn(name));

  const heads = headings.map(({ rank, text }) => ({ rank, text: bare(text, page.url, isOther) }));
  const top = distinct(heads.flatMap(({ rank, text }) => (rank === 1 ? [text] : [])));
  const own = distinct(ownNames(pairs, record));
  if (top.length > 1 || own.length > 1) return null;
  const [head = '', name = head] = [...top, ...(top.length > 0 ? own : ['', ...own])];
  if (name && head && !agree(name, head)) {
    const [only = '', more] = [name, head].filter(isConfirmed);
    return more || !isSure(only) ? '' : only;
  }
  if (name) return isSure(name) ? name : '';
  const weak = distinct(heads.map(({ text }) => text).filter(isConfirmed));
  if (weak.length > 0) return weak.length === 1 && isSure(weak[0] ?? '') ? (weak[0] ?? '') : '';
  const crumbs = crumbsOf(page)[0] ?? [];
  const last = crumbs.length > 1 ? (crumbs.at(-1) ?? '') : '';
  return last && !isOver && !isOther(last) && isSure(last) ? last : '';
}

/** Title and breadcrumb come in parts: `Grace Whitfield - Contact - Acme CRM`. What bars and logos say is the product. */
function productsOf({ document, url }: Page): Set<string> {
  const main = document.querySelector('main, [role="main"]');
  const said = [...document.querySelectorAll(bars)].filter((bar) => {
    const link = bar.closest('a');
    return !main?.contains(bar) && !(link?.href && recordOf(new URL(link.href, url))) && !bar.closest(crumbs);
  });
  return new Set(
    [
      ...said
        .flatMap((bar) => [bar.textContent, bar.getAttribute('alt'), bar.getAttribute('content')])
        .map(plain),
      ...url.hostname.split('.'),
    ].filter((text) => text),
  );
}

const crumbs = '[class*="breadcrumb" i], [aria-label*="breadcrumb" i]';

function titlesOf({ document }: Page, products: Set<string>): string[][] {
  const title = partsOf(withoutCounter(document.querySelector('head > title')?.textContent ?? ''));
  // Of a title in parts none of which is known, the last is the product.
  const last = plain(title.at(-1));
  if (title.length > 1 && !title.some((part) => products.has(plain(part)) || product.test(part)))
    products.add(last);
  return [title, partsOf(document.querySelector('#react-admin-title')?.textContent)];
}

function crumbsOf({ document }: Page): string[][] {
  return [...document.querySelectorAll(crumbs)]
    .filter(isShown)
    .map((all) =>
      [...all.querySelectorAll('*')].flatMap((some) =>
        some.childElementCount === 0 ? partsOf(some.textContent) : [],
      ),
    );
}

function partsOf(text: string | null | undefined): string[] {
  return cleanText(text)
    .split(separator)
    .map((part) => part.replace(/^["“「]|["”」]$/g, ''))
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
}

/** Whether a text only says which page this is: `联系人详情`, `Edit contact #12`. */
function isPageWords(text: string, { id }: RecordKey): boolean {
  return !/\p{L}/u.test(text.replaceAll(id, ' ').replace(pageWord, ' '));
}

/** A heading without what it says of the page: `Contact: Grace Whitfield`, `Edit Grace Whitfield`. */
function bare(text: string, url: URL, isOther: (text: string) => boolean): string {
  const told = asksToEdit(url) ? text.replace(/^(?:edit|update)\s+|^(?:编辑|修改)\s*/i, '') : text;
  const rest = partsOf(told).filter((part) => !isOther(part));
  if (rest.length === 0 || isOther(told)) return '';
  return rest.length > 1 ? told : (rest[0] ?? '');
}

/** The names that labels give the record. A company's page shows its people's names too, so the label has to fit. */
function ownNames(pairs: Standing['pairs'], { type }: RecordKey): string[] {
  const kind = kindOf(type);
  const named = (label: RegExp) =>
    pairs
      .filter((pair) => label.test(pair.label))
      .map(({ text }) => cleanText(text))
      .filter((text) => /\p{L}/u.test(text));
  const own = kind ? named(ownLabels[kind]) : [];
  return own.length > 0 ? own : named(anyName);
}

function distinct(texts: string[]): string[] {
  return texts.filter((text, index) => text && !texts.slice(0, index).some((other) => agree(other, text)));
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
  return (
    !/[a-z\d]{2}/.test(`${long[at - 1] ?? ' '}${short[0]}`) &&
    !/[a-z\d]{2}/.test(`${short.at(-1)}${long[at + short.length] ?? ' '}`)
  );
}
