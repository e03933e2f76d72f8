import type { Field, FieldSource } from './reader.ts';

/** What CRMs write before a value that is no record's name, in English and in Chinese, lower case. */
export const valueLabels: Record<Field, readonly string[]> = {
  // Only who looks for names carries their words: see `labels`.
  name: [],
  company: words(
    'company{, name}|account{, name}|organi{z,s}ation|customer|related account|' +
      '{,所属}公司|{公司,单位,企业,客户}名称|单位|{所属,关联,}客户|账户|{公司,客戶}名稱',
  ),
  title: words('{,job }title|position|designation|职{务,位}|岗位|头衔|職{務,稱}'),
  phones: words(
    '{business ,main ,work ,home ,office ,mobile ,}phone|phone number|mobile|tel{,ephone}|cell|' +
      '{,固定,公司,联系,办公,商务,主要,移动}电话|座机|手机{,号,号码}|電話|手機',
  ),
  emails: words(
    '{,work ,primary }email|e-mail|email address|mail|{,电子}邮箱|{,电子}邮件|邮箱地址|郵件|電子郵件',
  ),
  owner: words(
    '{,record ,account ,contact ,lead ,deal ,opportunity }owner|assigned to|responsible{, person}|salesperson|' +
      '{,销售}负责人|所有{人,者}|归属人|跟进人|客户{经理,所有人}|所属销售|負責人|业务员',
  ),
  stage: words(
    '{,sales ,deal ,lifecycle ,pipeline }stage|lead status|status{, reason}|lifecycle|' +
      '{,销售,商机,客户,生命周期}阶段|{跟进,客户,成交,线索,}状态|状态描述|階段',
  ),
  followUp: words(
    'next follow-up{, time, date}|next {follow up,step date}|next contact{, date}|' +
      '下次{跟进,联系,回访}时间|预计联系日|计划跟进时间|提醒时间|下次{跟进,联系}日期',
  ),
};

/**
 * The same with a record's own name; only who looks for it carries its words. A name is not among the labels of a
 * company: a page that shows 客户名称 and 公司名称 names the customer by the first.
 */
export const labels: Record<Field, readonly string[]> = /* @__PURE__ */ Object.assign({}, valueLabels, {
  name: /* @__PURE__ */ words(
    '{,full ,contact ,account ,company ,customer ,lead ,deal ,opportunity }name|case title|' +
      '客户{名称,姓名,名}|{,公司,企业,线索,商机,项目}名称|公司全称|姓名|全名|联系人{,姓名}|客戶名稱',
  ),
});

/** The words of a list. `{work ,}phone` stands for "work phone" and "phone". */
export function words(list: string): readonly string[] {
  return list.split('|').flatMap((word) => {
    const [before, parts = '', after = ''] = word.split(/[{}]/);
    return parts.split(',').map((part) => before + part + after);
  });
}

/** A label without what stands around it: a star, a colon, a help mark, a unit in brackets. */
export function bareLabel(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[（(][^（）()]*[)）]\s*[：:]?\s*$/, '')
    .replace(/^[\s*＊]+|[\s*＊:：?？]+$/g, '')
    .toLowerCase();
}

/** Whether a text is a label of a field. */
export function isLabelOf(field: Field, text: string | null): boolean {
  return labels[field].includes(bareLabel(text ?? ''));
}

/** Where the rows of a page hold a label and its value. */
export interface Rows {
  row: string;
  label: string;
  value: string;
}

/** The values of all rows with a label of the field. */
export function labelled(
  field: Field,
  { row, label, value }: Rows,
  more: Partial<FieldSource> = {},
): FieldSource {
  const select = (scope: Element) =>
    [...scope.querySelectorAll(row)]
      .filter((some) => valueLabels[field].includes(bareLabel(some.querySelector(label)?.textContent ?? '')))
      .flatMap((some) => [...some.querySelectorAll(value)]);
  return { ...more, select };
}
