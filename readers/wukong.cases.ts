import type { Facts } from '../domain/facts.ts';
import * as read from './case.ts';
import type { PageRead } from './reader.ts';
import {
  aicrmCustomer,
  aicrmList,
  aicrmPage,
  basicInfo,
  contactDrawer,
  customerOfContact,
  firstContact,
  form,
  fullScreen,
  list,
  type Panel,
  page,
  panel,
  stages,
} from './wukong.pages.ts';

const HOST = 'crm.example.cn:8090';
const at = (route: string) => `http://${HOST}/#/${route}`;

function soft(type: string, name: string, tenant = HOST) {
  return { crm: 'wukong', tenant, type, id: `~${name}` };
}

function customer(type: string, facts: Partial<Facts> & { name: string }): PageRead {
  return read.customer(soft(type, facts.name), facts);
}

function aicrm(id: string, tenant = 'www.72crm.ai') {
  return { crm: 'wukong', tenant, type: 'customer', id };
}

const shanghai: Panel = {
  type: '客户',
  name: '上海示例科技有限公司',
  head: [
    ['客户级别', 'A（重点客户）'],
    ['成交状态', '未成交'],
    ['负责人', '王小明'],
    ['更新时间', '2026-03-01 09:00:00'],
  ],
  card: firstContact('李雷', '138 0000 0099', 'lilei@example.cn'),
  cells: [
    ['客户名称', '上海示例科技有限公司'],
    ['手机', '138 0000 0001', 'mobile'],
    ['电话', '021-5550-0100 转 8'],
    ['邮箱', 'info@example.cn', 'email'],
    ['下次联系时间', '2026-03-12 10:00:00', 'datetime'],
  ],
  timeline:
    '<div class="cell-bd">下次联系时间：2025-01-01 10:00:00</div><div class="detail-cell"><div class="detail-cell__label">手机</div><div class="detail-cell__value"><div class="wk-field-view is-mobile"><span>138 0000 0077</span></div></div></div>',
};
const shanghaiFacts = {
  name: '上海示例科技有限公司',
  phones: ['138 0000 0001', '021-5550-0100 转 8'],
  emails: ['info@example.cn'],
  owner: '王小明',
  stage: '未成交',
  followUp: '2026-03-12 10:00:00',
};

const li: Panel = {
  type: '联系人',
  name: '李雷',
  head: [
    ['客户名称', '上海示例科技有限公司'],
    ['职务', '采购总监'],
    ['手机', '138 0000 0002'],
    ['创建时间', '2026-02-01 09:00:00'],
  ],
  card: customerOfContact('上海示例科技有限公司', '138 0000 0001'),
  cells: [
    ['姓名', '李雷'],
    ['邮箱', 'lilei@example.cn', 'email'],
    ['下次联系时间', '2026-04-02 14:30:00', 'datetime'],
  ],
};
const liFacts = {
  name: '李雷',
  company: '上海示例科技有限公司',
  title: '采购总监',
  phones: ['138 0000 0002'],
  emails: ['lilei@example.cn'],
  followUp: '2026-04-02 14:30:00',
};

const open = [
  ['验证客户', 'state-suc'],
  ['需求分析', 'state-suc'],
  ['方案/报价', 'state-doing'],
  ['结束', 'state-undo'],
] as [string, string][];

const deal: Panel = {
  type: '商机',
  name: '年度采购框架',
  head: [
    ['客户名称', '上海示例科技有限公司'],
    ['商机金额（元）', '120000'],
    ['商机组', '默认商机组'],
    ['负责人', '王小明'],
    ['创建时间', '2026-02-11 09:00:00'],
  ],
  stages: stages(...open),
  card: firstContact('李雷', '138 0000 0099'),
};
const dealFacts = { name: '年度采购框架', company: '上海示例科技有限公司', owner: '王小明' };

const lead: Panel = {
  type: '线索',
  name: '韩梅梅',
  head: [
    ['姓名', '韩梅梅'],
    ['线索来源', '展会'],
    ['手机', '138 0000 0003'],
    ['负责人', '王小明'],
    ['创建时间', '2026-02-20 09:00:00'],
  ],
  cells: [
    ['公司名称', '杭州样例工具有限公司'],
    ['电话', '0571-5550-0101'],
    ['邮箱', 'hanmeimei@example.cn', 'email'],
  ],
};

const customers = list('客户管理', ['上海示例科技有限公司', '广州样本贸易有限公司']);
const over = (record: Panel, behind = customers) => page(`${behind}${panel(record)}`);

/** Outlines of v11's and AICRM's pages, after their published source, with invented customers. */
export const cases: read.ReaderCase[] = [
  {
    name: 'a customer that slid over the list',
    language: 'zh',
    trap: 'The address is the list’s and stays it, and the panel tells no id.',
    url: at('crm/customer'),
    html: over(shanghai),
    expect: customer('客户', shanghaiFacts),
  },
  {
    name: 'a customer with English names, in the interface there is',
    language: 'en',
    url: at('crm/customer'),
    html: over({
      type: '客户',
      name: 'Marlow & Finch Ltd',
      head: [
        ['客户级别', 'A'],
        ['成交状态', '已成交'],
        ['负责人', 'Nora Field'],
      ],
      cells: [
        ['Phone', '+1 202-555-0142'],
        ['Email', 'hello@example.com', 'email'],
      ],
    }),
    expect: customer('客户', {
      name: 'Marlow & Finch Ltd',
      phones: ['+1 202-555-0142'],
      emails: ['hello@example.com'],
      owner: 'Nora Field',
      stage: '已成交',
    }),
  },
  {
    name: 'a contact is not his customer’s phone',
    language: 'zh',
    trap: 'The right-hand pane shows the contact’s customer with the customer’s phone.',
    url: at('crm/contacts'),
    html: over(li, list('联系人管理', ['李雷'])),
    expect: customer('联系人', liFacts),
  },
  {
    name: 'a contact whose head tells no customer is of the one beside him',
    language: 'en',
    url: at('crm/contacts'),
    html: over({
      type: '联系人',
      name: 'Grace Whitfield',
      head: [['手机', '+1 202-555-0143']],
      card: customerOfContact('Harbour Lane Foods', '+1 202-555-0199'),
      cells: [['职务', 'Head of Procurement']],
    }),
    expect: customer('联系人', {
      name: 'Grace Whitfield',
      company: 'Harbour Lane Foods',
      title: 'Head of Procurement',
      phones: ['+1 202-555-0143'],
    }),
  },
  {
    name: 'a lead',
    language: 'zh',
    url: at('crm/leads'),
    html: over(lead, list('线索管理', ['韩梅梅'])),
    expect: customer('线索', {
      name: '韩梅梅',
      company: '杭州样例工具有限公司',
      phones: ['138 0000 0003', '0571-5550-0101'],
      emails: ['hanmeimei@example.cn'],
      owner: '王小明',
    }),
  },
  {
    name: 'a lead with an English name',
    language: 'en',
    url: at('crm/leads'),
    html: over({ type: '线索', name: 'Tomas Okafor', head: [['手机', '+1 202-555-0144']] }),
    expect: customer('线索', { name: 'Tomas Okafor', phones: ['+1 202-555-0144'] }),
  },
  {
    name: 'a deal is in the last of the stages marked as done',
    language: 'zh',
    trap: 'Stages that are done and the current one have one class, the next one has the class of the one being done.',
    url: at('crm/business'),
    html: over(deal, list('商机管理', ['年度采购框架'])),
    expect: customer('商机', { ...dealFacts, stage: '需求分析' }),
  },
  {
    name: 'a deal that is won',
    url: at('crm/business'),
    html: over({ ...deal, stages: stages(['验证客户', 'state-suc'], ['赢单', 'state-suc']) }),
    expect: customer('商机', { ...dealFacts, stage: '赢单' }),
  },
  {
    name: 'a deal that is lost',
    url: at('crm/business'),
    html: over({ ...deal, stages: stages(['验证客户', 'state-suc'], ['输单', 'state-fail']) }),
    expect: customer('商机', { ...dealFacts, stage: '输单' }),
  },
  {
    name: 'a deal that came to nothing',
    url: at('crm/business'),
    html: over({ ...deal, stages: stages(['验证客户', 'state-suc'], ['无效', 'state-invalid']) }),
    expect: customer('商机', { ...dealFacts, stage: '无效' }),
  },
  {
    name: 'a deal with an English name',
    language: 'en',
    url: at('crm/business'),
    html: over({
      type: '商机',
      name: 'Lamps for the new shop',
      head: [['客户名称', 'Marlow & Finch Ltd']],
      stages: stages(['Qualified', 'state-suc'], ['Proposal', 'state-doing'], ['结束', 'state-undo']),
    }),
    expect: customer('商机', {
      name: 'Lamps for the new shop',
      company: 'Marlow & Finch Ltd',
      stage: 'Qualified',
    }),
  },
  {
    name: 'a deal over the list of customers is the deal',
    trap: '#/crm/customer shows a customer, a deal of his, or nothing.',
    url: at('crm/customer'),
    html: over(deal),
    expect: customer('商机', { ...dealFacts, stage: '需求分析' }),
  },
  {
    name: 'a customer over the workbench',
    trap: 'Details lie over any page.',
    url: at('crm/workbench'),
    html: page('<div class="workbench"><span>今日需联系客户</span></div>', fullScreen(panel(shanghai))),
    expect: customer('客户', shanghaiFacts),
  },
  {
    name: 'a contact opened from a customer is the open record',
    trap: 'Records stack, and all panels have the same id.',
    url: at('crm/customer'),
    html: page(`${customers}${panel(shanghai)}`, fullScreen(panel(li, { zIndex: 2101 }))),
    expect: customer('联系人', liFacts),
  },
  {
    name: 'of three panels the highest counts, in whatever order they stand',
    trap: 'Panels stand in the document in the order they were first opened, not in that of their height.',
    url: at('crm/customer'),
    html: page(
      `${customers}${panel(shanghai)}`,
      `${fullScreen(panel(li, { zIndex: 2103 }), { zIndex: 2102 })}${fullScreen(panel(deal, { zIndex: 2101 }), { zIndex: 2100 })}`,
    ),
    expect: customer('联系人', liFacts),
  },
  {
    name: 'two panels of one height cannot be told apart',
    url: at('crm/customer'),
    html: page(`${customers}${panel(shanghai)}${panel(li)}`),
    expect: read.ambiguous(),
  },
  {
    name: 'a closed panel that stays in the document',
    trap: 'A closed full-screen panel stays in the body, hidden.',
    url: at('crm/customer'),
    html: page(`${customers}${panel(shanghai)}`, fullScreen(panel(li), { closed: true })),
    expect: customer('客户', shanghaiFacts),
  },
  {
    name: 'a closed panel over a list is no customer',
    trap: 'A closed full-screen panel stays in the body, hidden.',
    url: at('crm/customer'),
    html: page(customers, fullScreen(panel(li), { closed: true })),
    expect: read.notCustomer,
  },
  {
    name: 'a contract over its customer is no customer',
    url: at('crm/customer'),
    html: page(
      `${customers}${panel(shanghai)}`,
      fullScreen(panel({ type: '合同', name: 'HT-2026-001', head: [['客户名称', '上海示例科技有限公司']] })),
    ),
    expect: read.notCustomer,
  },
  {
    name: 'a panel that still loads over a customer hides him',
    trap: 'The panel is there before its record.',
    url: at('crm/customer'),
    html: page(`${customers}${panel(shanghai)}`, fullScreen(panel(null))),
    expect: read.notCustomer,
  },
  {
    name: 'a panel whose record is being exchanged by the arrows',
    trap: 'Going to the next record empties the panel and fills it again.',
    url: at('crm/customer'),
    html: page(`${customers}${panel(null)}`),
    expect: read.notCustomer,
  },
  {
    name: 'a record one may not see',
    url: at('crm/customer'),
    html: page(
      `${customers}${panel(null, { note: '<div class="empty-mask"><div class="empty-text">暂无权限</div></div>' })}`,
    ),
    expect: read.notCustomer,
  },
  {
    name: 'two rows have the name of the open customer',
    trap: 'Without an id nobody can say which of two namesakes is open.',
    url: at('crm/customer'),
    html: over(shanghai, list('客户管理', ['上海示例科技有限公司', '上海示例科技有限公司'])),
    expect: read.unreadable(soft('客户', '上海示例科技有限公司')),
  },
  {
    name: 'a customer from the pool has no owner',
    trap: 'The label of the owner is empty and hidden in the pool; phones may be hidden too.',
    url: at('crm/customer'),
    html: over({
      type: '客户',
      name: '南京演示机电有限公司',
      head: [
        ['成交状态', '未成交'],
        ['', '王小明'],
      ],
      cells: [['客户名称', '南京演示机电有限公司']],
    }),
    expect: customer('客户', { name: '南京演示机电有限公司', stage: '未成交' }),
  },
  {
    name: 'the right-hand pane is folded away',
    trap: 'The folded pane stays in the document.',
    url: at('crm/customer'),
    html: over({ ...shanghai, folded: true }),
    expect: customer('客户', { name: '上海示例科技有限公司', owner: '王小明', stage: '未成交' }),
  },
  {
    name: 'the tab with all details',
    url: at('crm/customer'),
    html: over({
      ...shanghai,
      folded: true,
      details: [
        ['客户名称', '上海示例科技有限公司'],
        ['手机', '138 0000 0001', 'mobile'],
        ['老板手机', '138 0000 0004', 'mobile'],
        ['电话', '021-5550-0100 转 8'],
        ['邮箱', 'info@example.cn', 'email'],
        ['下次联系时间', '2026-03-12 10:00:00', 'datetime'],
      ],
    }),
    expect: customer('客户', {
      ...shanghaiFacts,
      phones: ['138 0000 0001', '138 0000 0004', '021-5550-0100 转 8'],
    }),
  },
  {
    name: 'a customer that is being edited is still the one in the panel',
    trap: 'The form has the labels of the record.',
    url: at('crm/customer'),
    html: over({
      ...shanghai,
      form: form('编辑客户', [
        ['客户名称', '另一家公司'],
        ['手机', '139 0000 0099'],
      ]),
    }),
    expect: customer('客户', shanghaiFacts),
  },
  {
    name: 'a form for a new customer over the list',
    trap: 'The form has the labels of a record.',
    url: at('crm/customer'),
    html: page(customers, form('新建客户', [['客户名称', '尚未保存有限公司']])),
    expect: read.notCustomer,
  },
  {
    name: 'a customer without a contact or phone',
    trap: 'What is missing is written out.',
    url: at('crm/customer'),
    html: over({
      type: '客户',
      name: '苏州空白有限公司',
      card: firstContact('李雷', '', ''),
      cells: [
        ['手机', '', 'mobile'],
        ['电话', '--'],
        ['邮箱', '暂无', 'email'],
      ],
    }),
    expect: customer('客户', { name: '苏州空白有限公司' }),
  },
  {
    name: 'a name that looks like HTML stays text',
    url: at('crm/customer'),
    html: over({ type: '客户', name: '<img src=x onerror=alert(1)>' }),
    expect: customer('客户', { name: '<img src=x onerror=alert(1)>' }),
  },
  {
    name: 'marks for the direction of writing are no part of a name or its key',
    url: at('crm/customer'),
    html: over({ type: '客户', name: '\u202a北京\u200b样例有限公司\u202c' }),
    expect: customer('客户', { name: '北京样例有限公司' }),
  },
  {
    name: 'the list of customers',
    url: at('crm/customer'),
    html: page(customers),
    expect: read.notCustomer,
  },
  {
    name: 'the start page',
    url: at('crm/workbench'),
    html: page('<div class="workbench"><span>今日需联系客户</span></div>'),
    expect: read.notCustomer,
  },
  {
    name: 'what is to be done',
    url: at('crm/message'),
    html: page(list('待办事项', ['上海示例科技有限公司'])),
    expect: read.notCustomer,
  },
  {
    name: 'the page to print a record',
    url: at('print?module=customer&id=12'),
    html: page('<div class="print"><h2>上海示例科技有限公司</h2></div>'),
    expect: read.notCustomer,
  },
  {
    name: 'a page without Wukong’s frame',
    url: at('login'),
    html: '<!doctype html><title>悟空CRM</title><div id="app"><form><input placeholder="请输入手机号"></form></div>',
    expect: read.notCustomer,
  },
  {
    name: 'a customer of AICRM',
    language: 'zh',
    trap: 'Every value in the head stands there twice, once for narrow windows.',
    url: 'https://www.72crm.ai/#/customer/1898000000000000001',
    html: aicrmPage(
      aicrmCustomer({
        name: '上海示例科技有限公司',
        contact: '李雷',
        phone: '138 0000 0002',
        status: '方案报价',
      }),
    ),
    expect: read.customer(aicrm('1898000000000000001'), {
      name: '上海示例科技有限公司',
      phones: ['138 0000 0002'],
      stage: '方案报价',
    }),
  },
  {
    name: 'a customer of AICRM with an English name, on a company’s own host',
    language: 'en',
    url: 'https://ai.example.com/#/customer/42?listPage=2',
    html: aicrmPage(
      aicrmCustomer({
        name: 'Harbour Lane Foods',
        contact: 'Grace Whitfield',
        phone: '+1 202-555-0142',
        status: 'Negotiation',
      }),
    ),
    expect: read.customer(aicrm('42', 'ai.example.com'), {
      name: 'Harbour Lane Foods',
      phones: ['+1 202-555-0142'],
      stage: 'Negotiation',
    }),
  },
  {
    name: 'the drawer of an AICRM customer tells more',
    url: 'https://www.72crm.ai/#/customer/7',
    html: aicrmPage(
      aicrmCustomer({
        name: '上海示例科技有限公司',
        phone: '138 0000 0002',
        status: '线索',
        drawers: basicInfo([
          ['公司全称', '上海示例科技有限公司'],
          ['联系电话', '138 0000 0002'],
          ['电子邮箱', 'lilei@example.cn'],
          ['公司网站', '-'],
          ['负责人', '王小明'],
          ['创建人', '赵敏'],
        ]),
      }),
    ),
    expect: read.customer(aicrm('7'), {
      name: '上海示例科技有限公司',
      phones: ['138 0000 0002'],
      emails: ['lilei@example.cn'],
      owner: '王小明',
      stage: '线索',
    }),
  },
  {
    name: 'a contact’s drawer over an AICRM customer',
    trap: 'The drawer of a contact has the labels of the customer.',
    url: 'https://www.72crm.ai/#/customer/7',
    html: aicrmPage(
      aicrmCustomer({
        name: '上海示例科技有限公司',
        drawers: contactDrawer('韩梅梅', '138 0000 0066'),
      }),
    ),
    expect: read.customer(aicrm('7'), { name: '上海示例科技有限公司' }),
  },
  {
    name: 'an AICRM customer that still loads',
    url: 'https://www.72crm.ai/#/customer/7',
    html: aicrmPage(aicrmCustomer(null)),
    expect: read.unreadable(aicrm('7')),
  },
  {
    name: 'AICRM’s list fades out under a customer’s address',
    trap: 'The list’s heading is of the kind that names a customer.',
    url: 'https://www.72crm.ai/#/customer/7',
    html: aicrmPage(aicrmList),
    expect: read.unreadable(aicrm('7')),
  },
  {
    name: 'AICRM’s list of customers',
    url: 'https://www.72crm.ai/#/customer',
    html: aicrmPage(aicrmList),
    expect: read.notCustomer,
  },
  {
    name: 'a candidate of AICRM is no customer',
    trap: 'Candidates for a job have addresses and pages like customers.',
    url: 'https://www.72crm.ai/#/candidate/7',
    html: aicrmPage(aicrmCustomer({ name: '韩梅梅' })),
    expect: read.notCustomer,
  },
  {
    name: 'a chat of AICRM with a customer beside it',
    trap: 'The address of a chat need not name the customer it shows.',
    url: 'https://www.72crm.ai/#/chat?customerId=7',
    html: aicrmPage(aicrmCustomer({ name: '上海示例科技有限公司' })),
    expect: read.notCustomer,
  },
  {
    name: 'AICRM’s settings',
    url: 'https://www.72crm.ai/#/settings/team',
    html: aicrmPage('<h2>团队</h2>'),
    expect: read.notCustomer,
  },
];

export const notes: read.ReaderNotes = {
  verifiedOn: '2026-11-21',
  from: 'source',
  kinds: { 客户: 'company', 联系人: 'contact', 线索: 'lead', 商机: 'deal', customer: 'company' },
  gaps: [
    'v11 shows no id: a record is known by its type and name, and two namesakes of one type are taken for one unless both stand in the list.',
    'v11 speaks Chinese only; English pages here are those of a company that keeps English names.',
    'A customer’s first contact is not taken for the customer: his phone is not read.',
    'AICRM knows a customer’s phone and e-mail only through the main contact, so these are the contact’s.',
    'AICRM keeps showing the customer before if the next one cannot be loaded; nothing on its page tells.',
    'A customer beside a chat of AICRM is not read.',
    'Panels over pages outside the CRM part of v11, such as its calendar, are not read.',
  ],
};
