import type { Field, FieldSource } from './reader.ts';

/**
 * What CRMs write before a value, in English and in Chinese, lower case. A name is not among the labels of a company:
 * a page that shows 客户名称 and 公司名称 names the customer by the first.
 */
export const labels: Record<Field, readonly string[]> = {
  name: words(
    'name|full name|contact name|account name|company name|customer name|lead name|deal name|opportunity name|case title',
    '客户名称|客户姓名|客户名|公司名称|企业名称|公司全称|名称|姓名|全名|联系人|联系人姓名|线索名称|商机名称|项目名称|客戶名稱|姓名',
  ),
  company: words(
    'company|company name|account|account name|organization|organisation|customer|related account',
    '公司|公司名称|单位|单位名称|企业名称|所属客户|关联客户|客户|客户名称|所属公司|账户|公司名稱|客戶名稱',
  ),
  title: words('title|job title|position|designation', '职务|职位|岗位|头衔|職務|職稱'),
  phones: words(
    'phone|phone number|mobile|mobile phone|business phone|main phone|work phone|home phone|office phone|telephone|tel|cell',
    '电话|座机|固定电话|公司电话|联系电话|办公电话|商务电话|主要电话|手机|手机号|手机号码|移动电话|電話|手機',
  ),
  emails: words(
    'email|e-mail|email address|work email|primary email|mail',
    '邮箱|邮件|电子邮件|电子邮箱|邮箱地址|郵件|電子郵件',
  ),
  owner: words(
    'owner|record owner|account owner|contact owner|lead owner|deal owner|opportunity owner|assigned to|responsible|responsible person|salesperson',
    '负责人|所有人|所有者|归属人|跟进人|销售负责人|客户经理|所属销售|客户所有人|負責人|业务员',
  ),
  stage: words(
    'stage|sales stage|deal stage|lead status|status|status reason|lifecycle stage|lifecycle|pipeline stage',
    '阶段|销售阶段|商机阶段|客户阶段|跟进状态|客户状态|成交状态|线索状态|状态|状态描述|生命周期阶段|階段',
  ),
  followUp: words(
    'next follow-up|next follow up|next follow-up time|next follow-up date|next contact date|next contact|next step date',
    '下次跟进时间|下次联系时间|下次回访时间|预计联系日|计划跟进时间|提醒时间|下次跟进日期|下次联系日期',
  ),
};

function words(...lists: string[]): readonly string[] {
  return lists.flatMap((list) => list.split('|'));
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
      .filter((some) => isLabelOf(field, some.querySelector(label)?.textContent ?? null))
      .flatMap((some) => [...some.querySelectorAll(value)]);
  return { ...more, select };
}

/** The values that stand right after a label of the field, on pages whose classes tell nothing. */
export function besideLabel(field: Field, more: Partial<FieldSource> = {}): FieldSource {
  return {
    ...more,
    select: (scope) =>
      [...textLeaves(scope)].filter((leaf) => isLabelOf(field, leaf.textContent)).flatMap(valueBeside),
  };
}

/** The longest text that can be a label. */
const longestLabel = 24;

function* textLeaves(scope: Element): Generator<Element> {
  for (const element of scope.querySelectorAll('*')) {
    if (element.childElementCount === 0 && (element.textContent ?? '').length <= longestLabel) yield element;
  }
}

/** The element after a label; after its wrapper where the label stands alone in one. The head of a list has no values. */
function valueBeside(label: Element): Element[] {
  let at = label;
  while (!at.nextElementSibling && at.parentElement?.childElementCount === 1) at = at.parentElement;
  const { nextElementSibling: next } = at;
  return next && !(at.closest('th') && next.closest('th')) ? [next] : [];
}
