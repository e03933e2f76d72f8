import type { Span } from './span.ts';

const house =
  '公司|集团|酒店|饭店|餐厅|宾馆|健身房|超市|商城|商场|门店|店|银行|学校|幼儿园|医院|诊所|药房|工厂|厂|传媒|科技|物流|出行|贸易|实业|贷|网(?!络|点|线|卡|上|银)|平台|软件|小程序|app|系统|项目|品牌|牌|杂志|影院|剧场|俱乐部|基金|小区|花园|大厦';
const isHouse = new RegExp(
  `^[^\\s,，.。;；给把到去为和跟在让派发寄送联回安我您你他她您的]{0,6}?(?:${house})(?!里|内部|要求|报|来|会)`,
  'i',
);

/** Whether words are no part of a name: 马上出行公司, "Always Fit Gym", "the Definitely Maybe campaign". */
export function nameless(typed: string, [from, to]: Span): boolean {
  const word = typed.slice(from, to);
  if (/\p{Script=Han}/u.test(word)) return !isHouse.test(typed.slice(to));
  if (/^\p{Lu}+\b/u.test(word) || !/^\p{Lu}/u.test(word)) return true;
  // A capital where a sentence begins says nothing, unless the next word has one, too.
  const isBeginning = /(?:^|[.!?:;]\s*|\n\s*)$/.test(typed.slice(0, from));
  return isBeginning ? !/^[ -](?:&|\p{Lu}\p{Ll})/u.test(typed.slice(to)) : false;
}
