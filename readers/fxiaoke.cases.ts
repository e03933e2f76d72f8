import type { Facts } from '../domain/facts.ts';
import * as read from './case.ts';
import {
  type Block,
  employee,
  escapeText,
  form,
  list,
  oldList,
  oldPanel,
  page,
  portal,
  record,
} from './fxiaoke.pages.ts';
import type { PageRead } from './reader.ts';

const HOST = 'www.fxiaoke.com';
const ID = '64b0c0ffee00000000000001';
const OTHER_ID = '64b0c0ffee00000000000002';
const home = (route: string, host = HOST) => `https://${host}/XV/UI/Home#${route}`;
const listUrl = (object: string, host = HOST) => home(`paasapp/list/=/appId_CRM/${object}`, host);
const detailUrl = (object: string, id = ID) => home(`crm/detail/=/${object}/${id}`);

function key(type: string, id = ID, tenant = HOST) {
  return { crm: 'fxiaoke', tenant, type, id };
}

/** A record that is known by its name alone. */
function soft(type: string, facts: Partial<Facts> & { name: string }, tenant = HOST): PageRead {
  return read.customer(key(type, `~${facts.name}`, tenant), facts);
}

const shanghai: Block[] = [
  ['name', '客户名称', '上海示例科技有限公司'],
  ['tel', '电话', '021-5550-0100 转 8'],
  ['field_Ab12__c', '手机', '138 0000 0001'],
  ['email', '邮件', 'info@example.cn'],
  ['owner', '负责人', employee('王小明')],
  ['out_owner', '外部负责人', '赵敏'],
  ['deal_status', '成交状态', '未成交'],
  ['life_status', '生命状态', '正常'],
  ['next_followed_time', '下次跟进时间', '2026-03-12 10:00'],
];
const shanghaiFacts = {
  name: '上海示例科技有限公司',
  phones: ['021-5550-0100 转 8', '138 0000 0001'],
  emails: ['info@example.cn'],
  owner: '王小明',
  stage: '未成交',
  followUp: '2026-03-12 10:00',
};
const marlow: Block[] = [
  ['name', 'Account Name', 'Marlow &amp; Finch Ltd'],
  ['tel', 'Phone', '+1 202-555-0142'],
  ['email', 'Email', 'hello@example.com'],
  ['owner', 'Owner', employee('Nora Field')],
  ['deal_status', 'Deal Status', 'Won'],
  ['next_followed_time', 'Next Follow-up Time', '2026-03-12 10:00'],
];
const marlowFacts = {
  name: 'Marlow & Finch Ltd',
  phones: ['+1 202-555-0142'],
  emails: ['hello@example.com'],
  owner: 'Nora Field',
  stage: 'Won',
  followUp: '2026-03-12 10:00',
};
const li: Block[] = [
  ['name', '姓名', '李雷'],
  ['account_id', '客户名称', '<a href="#">上海示例科技有限公司</a>'],
  ['job_title', '职务', '采购总监'],
  ['mobile', '手机', '138 0000 0002'],
  ['tel1', '电话', '021-5550-0102'],
  ['email', '邮件', 'lilei@example.cn'],
  ['owner', '负责人', employee('王小明')],
];
const liFacts = {
  name: '李雷',
  company: '上海示例科技有限公司',
  title: '采购总监',
  phones: ['138 0000 0002', '021-5550-0102'],
  emails: ['lilei@example.cn'],
  owner: '王小明',
};
const oldLead = {
  icon: 'leadsobj',
  object: '销售线索',
  name: '李雷',
  summary: [
    ['公司', '上海示例科技有限公司'],
    ['负责人', '王小明'],
  ] as [string, string][],
  details: [
    ['姓名', '李雷'],
    ['手机', '138 0000 0002'],
    ['邮件', 'lilei@example.cn'],
    ['线索状态', '跟进中'],
    ['下次跟进时间', '2026-03-12'],
  ] as [string, string][],
};
const oldLeadFacts = {
  name: '李雷',
  company: '上海示例科技有限公司',
  phones: ['138 0000 0002'],
  emails: ['lilei@example.cn'],
  owner: '王小明',
  stage: '跟进中',
  followUp: '2026-03-12',
};

const withoutApi = (blocks: Block[]): Block[] => blocks.map(([, label, value]) => ['', label, value]);
const accounts = list('客户', 'AccountObj', [
  ['上海示例科技有限公司', ID],
  ['广州样本贸易有限公司', OTHER_ID],
]);
const shanghaiPanel = record({ blocks: shanghai });
const hosts = [
  'hwcloud.fxiaoke.com',
  'ale.fxiaoke.com',
  'hws.fxiaoke.com',
  'ksc.sharecrm.com',
  'hk.sharecrm.com',
  'eu.sharecrm.com',
  'na.sharecrm.com',
];

/** Outlines of Fxiaoke's pages, put together from reports of others, with invented customers. */
export const cases: read.ReaderCase[] = [
  {
    name: 'a customer with an address of its own',
    language: 'zh',
    trap: 'Related lists repeat the label 客户名称, the timeline repeats names and phones.',
    url: detailUrl('AccountObj'),
    html: page(shanghaiPanel),
    expect: read.customer(key('AccountObj'), shanghaiFacts),
  },
  {
    name: 'a customer, English',
    language: 'en',
    url: detailUrl('AccountObj'),
    html: page(record({ object: 'Account', blocks: marlow, english: true }), {
      title: 'Account-ShareCRM',
      lang: 'en',
    }),
    expect: read.customer(key('AccountObj'), marlowFacts),
  },
  {
    name: 'a customer opened over the list has no address',
    trap: 'Opening a row leaves the list’s address.',
    url: listUrl('AccountObj'),
    html: page(`${accounts}${shanghaiPanel}`),
    expect: soft('AccountObj', shanghaiFacts),
  },
  ...hosts.map((host) => ({
    name: `a customer opened over the list on ${host}`,
    url: listUrl('AccountObj', host),
    html: page(
      `${list('Account', 'AccountObj', [['Marlow & Finch Ltd', ID]])}${record({ blocks: marlow, english: true })}`,
      { lang: 'en' },
    ),
    expect: soft('AccountObj', marlowFacts, host),
  })),
  {
    name: 'a customer on a company’s own host',
    url: 'https://crm.example.cn/XV/UI/Home#crm/list/=/AccountObj?debug=1',
    html: page(`${accounts}${shanghaiPanel}`, { account: 'example01' }),
    expect: soft('AccountObj', shanghaiFacts, 'crm.example.cn/example01'),
  },
  {
    name: 'the company’s account is part of the tenant',
    trap: 'The start-up data stands beside a session’s token, which is not to be taken.',
    url: detailUrl('AccountObj'),
    html: page(shanghaiPanel, { account: 'example01' }),
    expect: read.customer(key('AccountObj', ID, `${HOST}/example01`), shanghaiFacts),
  },
  {
    name: 'the older shell, over the older list',
    trap: 'Frozen and scrolling columns of one row are two tables.',
    url: `https://${HOST}/XV/Home/Index#crm/list/=/AccountObj`,
    html: page(
      `${oldList('客户', ['上海示例科技有限公司', '广州样本贸易有限公司'])}${record({ blocks: withoutApi(shanghai) })}`,
    ),
    expect: soft('AccountObj', { ...shanghaiFacts }),
  },
  {
    name: 'the older shell in lower case',
    url: `https://${HOST}/XV/Home/index#crm/list/=/AccountObj`,
    html: page(`${accounts}${shanghaiPanel}`),
    expect: soft('AccountObj', shanghaiFacts),
  },
  {
    name: 'a partner’s view is of the company he is a partner of',
    url: `https://${HOST}/XV/Home/Index?upstreamEa=upstream01&fsAppId=FSAID_1#prm/list/=/AccountObj`,
    html: page(`${accounts}${shanghaiPanel}`, { account: 'example01' }),
    expect: soft('AccountObj', shanghaiFacts, `${HOST}/upstream01`),
  },
  {
    name: 'the application in a frame of a portal',
    trap: 'The page with the record may be a frame of another page.',
    url: `https://${HOST}/XV/Home/portal`,
    html: portal(detailUrl('AccountObj')),
    frames: { [detailUrl('AccountObj')]: page(shanghaiPanel) },
    expect: read.customer(key('AccountObj'), shanghaiFacts),
  },
  ...[
    ['as a segment', `crm/view/=/AccountObj/${ID}/tab-detail`],
    ['with the key id', `crm/view/=/AccountObj/id-${ID}`],
    ['as the query’s dataId', `crm/view/=/AccountObj?from=list&dataId=${ID}`],
    ['as the query’s crmId', `crm/view/=/appId_CRM/AccountObj?crmId=${ID}&tab=1`],
  ].map(([how, route = '']) => ({
    name: `an id ${how}`,
    trap: 'No version’s address of a record is documented: it is told by its shape.',
    url: home(route),
    html: page(shanghaiPanel),
    expect: read.customer(key('AccountObj'), shanghaiFacts),
  })),
  {
    name: 'a contact with an id of the older, longer kind',
    language: 'zh',
    url: detailUrl('ContactObj', '0123456789abcdef0123456789abcdef'),
    html: page(record({ object: '联系人', blocks: li })),
    expect: read.customer(key('ContactObj', '0123456789abcdef0123456789abcdef'), liFacts),
  },
  {
    name: 'a contact, English',
    language: 'en',
    url: detailUrl('ContactObj'),
    html: page(
      record({
        object: 'Contact',
        english: true,
        blocks: [
          ['name', 'Full Name', 'Grace Whitfield'],
          ['account_id', 'Account Name', 'Harbour Lane Foods'],
          ['job_title', 'Job Title', 'Head of Procurement'],
          ['mobile1', 'Mobile', '+1 202-555-0143'],
        ],
      }),
      { lang: 'en' },
    ),
    expect: read.customer(key('ContactObj'), {
      name: 'Grace Whitfield',
      company: 'Harbour Lane Foods',
      title: 'Head of Procurement',
      phones: ['+1 202-555-0143'],
    }),
  },
  {
    name: 'a contact whose fields have labels only',
    trap: 'A contact’s company has the label of a customer’s name, and the API names may be missing.',
    url: listUrl('ContactObj'),
    html: page(
      `${list('联系人', 'ContactObj', [['李雷', ID]])}${record({ object: '联系人', blocks: withoutApi(li) })}`,
    ),
    expect: soft('ContactObj', liFacts),
  },
  {
    name: 'a lead',
    language: 'zh',
    url: detailUrl('LeadsObj'),
    html: page(
      record({
        object: '销售线索',
        blocks: [
          ['name', '姓名', '韩梅梅'],
          ['company', '公司', '杭州样例工具有限公司'],
          ['mobile', '手机', '138 0000 0003'],
          ['leads_stage', '阶段', '已转换'],
          ['biz_status', '状态', '跟进中'],
        ],
      }),
    ),
    expect: read.customer(key('LeadsObj'), {
      name: '韩梅梅',
      company: '杭州样例工具有限公司',
      phones: ['138 0000 0003'],
      stage: '已转换',
    }),
  },
  {
    name: 'a lead, English',
    language: 'en',
    url: detailUrl('LeadsObj'),
    html: page(
      record({
        english: true,
        blocks: [
          ['name', 'Lead Name', 'Tomas Okafor'],
          ['company', 'Company', 'Northgate Tools'],
          ['tel', 'Phone', '+1 202-555-0144'],
          ['biz_status', 'Status', 'In progress'],
        ],
      }),
    ),
    expect: read.customer(key('LeadsObj'), {
      name: 'Tomas Okafor',
      company: 'Northgate Tools',
      phones: ['+1 202-555-0144'],
      stage: 'In progress',
    }),
  },
  {
    name: 'a lead in the older panel',
    trap: 'The older panel cuts a name that is long and has it whole in the title.',
    url: `https://${HOST}/XV/Home/Index#crm/list/=/LeadsObj`,
    html: page(`${oldList('销售线索', ['李雷'])}${oldPanel(oldLead)}`),
    expect: soft('LeadsObj', oldLeadFacts),
  },
  {
    name: 'a long name in the older panel',
    url: `https://${HOST}/XV/Home/Index#crm/list/=/AccountObj`,
    html: page(
      oldPanel({ icon: 'accountobj', object: '客户', name: '内蒙古自治区示例机械设备制造有限责任公司' }),
    ),
    expect: soft('AccountObj', { name: '内蒙古自治区示例机械设备制造有限责任公司' }),
  },
  {
    name: 'the older panel tells its object, whatever list it lies over',
    trap: 'A panel over a list need not be of the list’s object.',
    url: `https://${HOST}/XV/Home/Index#crm/list/=/AccountObj`,
    html: page(`${oldList('客户', ['上海示例科技有限公司'])}${oldPanel(oldLead)}`),
    expect: soft('LeadsObj', oldLeadFacts),
  },
  {
    name: 'an order in the older panel is no customer',
    url: `https://${HOST}/XV/Home/Index#crm/list/=/AccountObj`,
    html: page(
      oldPanel({
        icon: 'salesorderobj',
        object: '销售订单',
        name: '20260301-001',
        details: [['客户名称', '上海示例科技有限公司']],
      }),
    ),
    expect: read.notCustomer,
  },
  {
    name: 'an opportunity',
    language: 'zh',
    trap: 'Administrators rename objects, 商机2.0 is an opportunity.',
    url: detailUrl('NewOpportunityObj'),
    html: page(
      record({
        object: '商机2.0',
        blocks: [
          ['name', '商机名称', '年度采购框架'],
          ['account_id', '客户名称', '上海示例科技有限公司'],
          ['sales_stage', '销售阶段', '方案报价'],
          ['sales_status', '状态', '进行中'],
          ['amount', '预计金额（元）', '120,000.00'],
        ],
      }),
    ),
    expect: read.customer(key('NewOpportunityObj'), {
      name: '年度采购框架',
      company: '上海示例科技有限公司',
      stage: '方案报价',
    }),
  },
  {
    name: 'an opportunity, English',
    language: 'en',
    url: detailUrl('NewOpportunityObj'),
    html: page(
      record({
        english: true,
        blocks: [
          ['name', 'Opportunity Name', 'Lamps for the new shop'],
          ['account_id', 'Account', 'Marlow &amp; Finch Ltd'],
          ['sales_stage', 'Sales Stage', 'Proposal'],
        ],
      }),
    ),
    expect: read.customer(key('NewOpportunityObj'), {
      name: 'Lamps for the new shop',
      company: 'Marlow & Finch Ltd',
      stage: 'Proposal',
    }),
  },
  {
    name: 'an opportunity of the older kind',
    language: 'zh',
    url: detailUrl('OpportunityObj'),
    html: page(record({ object: '商机', blocks: [['name', '商机名称', '仓库照明改造']] })),
    expect: read.customer(key('OpportunityObj'), { name: '仓库照明改造' }),
  },
  {
    name: 'an opportunity of the older kind, English',
    language: 'en',
    url: detailUrl('OpportunityObj'),
    html: page(record({ english: true, blocks: [['name', 'Opportunity Name', 'Warehouse lights']] })),
    expect: read.customer(key('OpportunityObj'), { name: 'Warehouse lights' }),
  },
  {
    name: 'a name field with a label of the company’s own',
    trap: 'Administrators rename labels.',
    url: detailUrl('AccountObj'),
    html: page(record({ object: '医院', blocks: [['name', '医院名称', '北京示例医院']] })),
    expect: read.customer(key('AccountObj'), { name: '北京示例医院' }),
  },
  {
    name: 'a customer that has a company’s name besides, with labels only',
    url: detailUrl('AccountObj'),
    html: page(
      record({
        blocks: [
          ['', '企业名称', '示例集团股份有限公司'],
          ['', '客户名称', '上海示例科技有限公司'],
        ],
      }),
    ),
    expect: read.customer(key('AccountObj'), { name: '上海示例科技有限公司' }),
  },
  {
    name: 'labels with stars, colons, help marks and units',
    trap: 'Labels carry marks.',
    url: detailUrl('AccountObj'),
    html: page(
      record({
        blocks: [
          ['', '* 客户名称：', '上海示例科技有限公司'],
          ['', '电话(总机)：', '021-5550-0100'],
          ['', '负责人 ?', '王小明'],
        ],
      }),
    ),
    expect: read.customer(key('AccountObj'), {
      name: '上海示例科技有限公司',
      phones: ['021-5550-0100'],
      owner: '王小明',
    }),
  },
  {
    name: 'pages that were left stay in the document',
    trap: 'Pages that were left are hidden, not removed.',
    url: listUrl('AccountObj'),
    html: page(
      `<div style="display: none;">${record({ blocks: [['name', '客户名称', '广州样本贸易有限公司']] })}${oldPanel(oldLead)}</div>${accounts}${record({ blocks: li, hidden: true })}${shanghaiPanel}`,
    ),
    expect: soft('AccountObj', shanghaiFacts),
  },
  {
    name: 'a list with hidden records only',
    trap: 'Pages that were left are hidden, not removed.',
    url: listUrl('AccountObj'),
    html: page(`${accounts}${record({ blocks: shanghai, hidden: true })}`),
    expect: read.notCustomer,
  },
  {
    name: 'two records over a list cannot be told apart',
    trap: 'A record opened from a record is laid over it.',
    url: listUrl('AccountObj'),
    html: page(
      `${accounts}${shanghaiPanel}${record({ blocks: [['name', '客户名称', '广州样本贸易有限公司']] })}`,
    ),
    expect: read.ambiguous(),
  },
  {
    name: 'a contact over a customer over a list: only the customer is known to be of the list’s object',
    trap: 'A record opened from a record is laid over it.',
    url: listUrl('AccountObj'),
    html: page(`${accounts}${shanghaiPanel}${record({ object: '联系人', blocks: li })}`),
    expect: read.ambiguous([key('AccountObj', '~上海示例科技有限公司'), shanghaiFacts]),
  },
  {
    name: 'a record beside the list, which keeps its address',
    trap: 'In the split view the list keeps its address, whichever row is chosen.',
    url: home('crm/list/=/AccountObj?view=split_view'),
    html: page(`<div class="split"><div>${accounts}</div><div>${shanghaiPanel}</div></div>`),
    expect: soft('AccountObj', shanghaiFacts),
  },
  {
    name: 'a record over the one in the address',
    trap: 'A record opened from a record is laid over it.',
    url: detailUrl('AccountObj'),
    html: page(`${shanghaiPanel}${oldPanel({ ...oldLead, icon: 'contactobj', object: '联系人' })}`),
    expect: read.ambiguous([key('AccountObj'), shanghaiFacts]),
  },
  {
    name: 'a second record of which only the follow-ups are shown',
    trap: 'A record on its timeline shows no name that could be read.',
    url: listUrl('AccountObj'),
    html: page(`${accounts}${shanghaiPanel}${record({ blocks: li, onTimeline: true })}`),
    expect: read.ambiguous([key('AccountObj', '~上海示例科技有限公司'), shanghaiFacts]),
  },
  {
    name: 'the record of the address shows its follow-ups only',
    url: detailUrl('AccountObj'),
    html: page(record({ blocks: shanghai, onTimeline: true })),
    expect: read.unreadable(key('AccountObj')),
  },
  {
    name: 'a contact over the list of customers is not taken for a customer',
    trap: 'A panel over a list need not be of the list’s object.',
    url: listUrl('AccountObj'),
    html: page(`${accounts}${record({ object: '联系人', blocks: li })}`),
    expect: read.unreadable(key('AccountObj', '~李雷')),
  },
  {
    name: 'a contact with labels only over the list of customers',
    trap: 'A contact’s company has the label of a customer’s name.',
    url: listUrl('AccountObj'),
    html: page(`${accounts}${record({ object: '联系人', blocks: withoutApi(li) })}`),
    expect: read.unreadable(key('AccountObj', '~上海示例科技有限公司')),
  },
  {
    name: 'two rows of the list have the name of the open customer',
    trap: 'Look-alike rows: the name alone does not tell which of two namesakes is open.',
    url: listUrl('AccountObj'),
    html: page(
      `${list('客户', 'AccountObj', [
        ['上海示例科技有限公司', ID],
        ['上海示例科技有限公司', OTHER_ID],
      ])}${shanghaiPanel}`,
    ),
    expect: read.unreadable(key('AccountObj', '~上海示例科技有限公司')),
  },
  {
    name: 'two rows of the older list have the name of the open customer',
    url: `https://${HOST}/XV/Home/Index#crm/list/=/AccountObj`,
    html: page(`${oldList('客户', ['上海示例科技有限公司', '上海示例科技有限公司'])}${shanghaiPanel}`),
    expect: read.unreadable(key('AccountObj', '~上海示例科技有限公司')),
  },
  {
    name: 'an older table’s columns are named in lower case',
    trap: 'A column’s class is its API name in lower case.',
    url: listUrl('AccountObj'),
    html: page(
      `<table><tbody><tr class="tr" data-index="0"><td class="td-name">上海示例科技有限公司</td><td class="td-field_2ni76__c">138 0000 0055</td></tr></tbody></table>`,
    ),
    expect: read.notCustomer,
  },
  {
    name: 'the record before still stands under the new address',
    trap: 'The address changes before the page does; the list tells the name of the new record.',
    url: detailUrl('AccountObj', OTHER_ID),
    html: page(`${accounts}${shanghaiPanel}`),
    expect: read.unreadable(key('AccountObj', OTHER_ID)),
  },
  {
    name: 'a customer still stands under the address of a contact',
    trap: 'The address changes before the page does.',
    url: detailUrl('ContactObj'),
    html: page(shanghaiPanel),
    expect: read.unreadable(key('ContactObj')),
  },
  {
    name: 'an older lead panel still stands under the address of a customer',
    trap: 'The address changes before the page does.',
    url: detailUrl('AccountObj'),
    html: page(oldPanel(oldLead)),
    expect: read.unreadable(key('AccountObj')),
  },
  ...['加载中...', '正在加载…', 'Loading...'].map((loading) => ({
    name: `a record over which stands ${loading}`,
    trap: 'Sections load one by one, seconds late.',
    url: detailUrl('AccountObj'),
    html: page(record({ blocks: shanghai, loading })),
    expect: read.unreadable(key('AccountObj')),
  })),
  {
    name: 'a record that is not there yet',
    url: detailUrl('AccountObj'),
    html: page('<div class="slide-panel"></div>'),
    expect: read.unreadable(key('AccountObj')),
  },
  {
    name: 'a customer that is being edited is still the one under the form',
    trap: 'The form has the API names and labels of the record.',
    url: listUrl('AccountObj'),
    html: page(
      `${accounts}${shanghaiPanel}${form([
        ['name', '客户名称', '另一家公司'],
        ['tel', '电话', '020-5550-0199'],
      ])}`,
    ),
    expect: soft('AccountObj', shanghaiFacts),
  },
  {
    name: 'a form for a new customer over the list',
    trap: 'The form has the API names and labels of a record; in its tables an API name is an object’s.',
    url: listUrl('AccountObj'),
    html: page(`${accounts}${form([['name', '客户名称', '尚未保存有限公司']])}`),
    expect: read.notCustomer,
  },
  {
    name: 'what is not filled in',
    url: detailUrl('AccountObj'),
    html: page(
      record({
        blocks: [
          ['name', '客户名称', '苏州空白有限公司'],
          ['tel', '电话', '--'],
          ['email', '邮件', '-'],
          ['owner', '负责人', '未填写'],
        ],
      }),
    ),
    expect: read.customer(key('AccountObj'), { name: '苏州空白有限公司' }),
  },
  {
    name: 'a name that looks like HTML stays text',
    url: listUrl('AccountObj'),
    html: page(record({ blocks: [['name', '客户名称', escapeText('<img src=x onerror=alert(1)>')]] })),
    expect: soft('AccountObj', { name: '<img src=x onerror=alert(1)>' }),
  },
  {
    name: 'marks for the direction of writing are no part of a name or its key',
    url: listUrl('AccountObj'),
    html: page(record({ blocks: [['name', '客户名称', '\u202a北京\u200b样例有限公司\u202c']] })),
    expect: soft('AccountObj', { name: '北京样例有限公司' }),
  },
  {
    name: 'an id in a list’s address is no record’s',
    trap: 'Views and pools have ids like records.',
    url: home(`paasapp/list/=/appId_CRM/LeadsObj/${ID}`),
    html: page(list('销售线索', 'LeadsObj', [['韩梅梅', OTHER_ID]])),
    expect: read.notCustomer,
  },
  {
    name: 'the list of customers',
    url: listUrl('AccountObj'),
    html: page(accounts),
    expect: read.notCustomer,
  },
  {
    name: 'the older list of customers',
    url: home('crm/list/=/AccountObj'),
    html: page(oldList('客户', ['上海示例科技有限公司'])),
    expect: read.notCustomer,
  },
  ...[
    ['the CRM’s start page', 'crm/index'],
    ['the new start page', 'paasapp/index/=/appId_CRM'],
    ['an approval', 'stream/showfeed/=/id-12345'],
    ['a chat', 'chats'],
    ['an employee', 'profile/=/empid-1023'],
    ['a report', 'bi/list'],
    ['a page of the company’s own', 'crm/custompage/=/page_1__c'],
    ['an order', `crm/detail/=/SalesOrderObj/${ID}`],
    ['a record of an object of the company’s own', `crm/detail/=/object_Ab12__c/${ID}`],
  ].map(([name = '', route = '']) => ({
    name: `${name} is no customer`,
    url: home(route),
    html: page('<h2>20260301-001</h2>'),
    expect: read.notCustomer,
  })),
  {
    name: 'the administrators’ pages',
    url: `https://${HOST}/XV/UI/manage#crmmanage/=/module-sysobject/AccountObj/${ID}`,
    html: page(shanghaiPanel),
    expect: read.notCustomer,
  },
  ...['/pc-login/build/login.html', '/proj/page/login', '/proj/page/loginv2'].map((path) => ({
    name: `the sign-in page ${path} with a record’s hash`,
    trap: 'The sign-in page keeps the hash of the page one wanted to see.',
    url: `https://${HOST}${path}?returnUrl=x#crm/detail/=/AccountObj/${ID}`,
    html: page(shanghaiPanel),
    expect: read.notCustomer,
  })),
];

export const notes: read.ReaderNotes = {
  verifiedOn: '2026-11-21',
  from: 'reports',
  kinds: {
    AccountObj: 'company',
    ContactObj: 'contact',
    LeadsObj: 'lead',
    NewOpportunityObj: 'deal',
    OpportunityObj: 'deal',
  },
  gaps: [
    'A record opened over a list shows no id: it is known by its object and name, and two namesakes are taken for one unless both stand in the list.',
    'Over a page that is no list of its object a record is read only in the older panel, which tells the object.',
    'The name is read from the record’s fields: while only its timeline or another tab is shown, the record is not read.',
    'Where two records are shown, one over the other, nothing tells which is in front: neither is chosen.',
    'Under an address with an id, a record of the same object that is not yet exchanged is noticed only by a loading note or by a list beside it.',
    'Orders, service cases, partners and objects of the company’s own are not read.',
    'A portal on another site that carries the application in a frame is not read.',
    'English labels are those a company would write; only a few were seen.',
  ],
};
