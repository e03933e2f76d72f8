import * as read from './case.ts';
import {
  type Detail,
  detail,
  dialog,
  drawer,
  escapeText,
  grid,
  oldPage,
  page,
  type Row,
  relatedCard,
  relatedTable,
  section,
} from './neocrm.pages.ts';

const HOST = 'crm.xiaoshouyi.com';
const ID = '3710606526529990';

/** The address of a record as the new web writes it. */
function recordUrl(object: string, id = ID, host = HOST): string {
  return `https://${host}/bff/neoweb#/entityDetail/${object}/${id}?objectApiKey=${object}&recordId=${id}&objectId=1&busiTypeId=11`;
}

function key(type: string, id = ID, tenant = HOST) {
  return { crm: 'neocrm', tenant, type, id };
}

const shanghaiRows: Row[] = [
  ['客户名称', '上海示例科技有限公司'],
  ['电话', '021-5550-0100 转 8'],
  ['客户级别', 'A'],
  ['客户所有人', '<a href="#">王小明</a>'],
  ['状态', '激活'],
];
const contactRows: Row[] = [
  ['手机', '138 0000 0001'],
  ['电子邮件', 'info@example.cn'],
  ['下次跟进时间', '2026-03-12 10:00'],
];
const contactTable = relatedTable(
  ['姓名', '手机', '客户名称'],
  ['韩梅梅', '139 0000 0088', '上海示例科技有限公司'],
);
const shanghai: Detail = {
  object: '客户',
  name: '上海示例科技有限公司',
  body: `${section('基本信息', shanghaiRows)}${section('联系信息', contactRows)}`,
};
const shanghaiFacts = {
  name: '上海示例科技有限公司',
  phones: ['021-5550-0100 转 8', '138 0000 0001'],
  emails: ['info@example.cn'],
  owner: '王小明',
  stage: '激活',
  followUp: '2026-03-12 10:00',
};
const shanghaiPage = page(detail(shanghai));

/** A record page with one section of fields. */
function simple(object: string, name: string, rows: Row[], lang = 'zh-CN'): string {
  return page(detail({ object, name, body: section('基本信息', rows) }), { lang });
}

const oldRows: [Row, Row?][] = [
  [
    ['客户名称', '上海示例科技有限公司'],
    ['所有人', '王小明'],
  ],
  [
    ['电话', '021-5550-0100'],
    ['状态', '激活'],
  ],
];

/** Outlines of Neocrm's pages. Only the addresses and some labels are reported, the rest is put together. */
export const cases: read.ReaderCase[] = [
  {
    name: 'a customer',
    language: 'zh',
    trap: 'No class of a record’s page is known; the timeline repeats labels, names and phones.',
    url: recordUrl('account'),
    html: shanghaiPage,
    expect: read.customer(key('account'), shanghaiFacts),
  },
  {
    name: 'a customer, English',
    language: 'en',
    url: recordUrl('account'),
    html: simple(
      'Account',
      'Marlow & Finch Ltd',
      [
        ['Account Name', 'Marlow &amp; Finch Ltd'],
        ['Phone', '+1 202-555-0142'],
        ['Email', 'hello@example.com'],
        ['Account Owner', 'Nora Field'],
      ],
      'en',
    ),
    expect: read.customer(key('account'), {
      name: 'Marlow & Finch Ltd',
      phones: ['+1 202-555-0142'],
      emails: ['hello@example.com'],
      owner: 'Nora Field',
    }),
  },
  {
    name: 'a contact',
    language: 'zh',
    url: recordUrl('contact', '35309977882297611'),
    html: simple('联系人', '李雷', [
      ['姓名', '李雷'],
      ['客户名称', '<a href="#">上海示例科技有限公司</a>'],
      ['职务', '采购总监'],
      ['手机', '138 0000 0002'],
      ['所有人', '王小明'],
    ]),
    expect: read.customer(key('contact', '35309977882297611'), {
      name: '李雷',
      company: '上海示例科技有限公司',
      title: '采购总监',
      phones: ['138 0000 0002'],
      owner: '王小明',
    }),
  },
  {
    name: 'a contact, English',
    language: 'en',
    url: recordUrl('contact'),
    html: simple('Contact', 'Grace Whitfield', [
      ['Contact Name', 'Grace Whitfield'],
      ['Account Name', 'Harbour Lane Foods'],
      ['Job Title', 'Head of Procurement'],
      ['Mobile', '+1 202-555-0143'],
    ]),
    expect: read.customer(key('contact'), {
      name: 'Grace Whitfield',
      company: 'Harbour Lane Foods',
      title: 'Head of Procurement',
      phones: ['+1 202-555-0143'],
    }),
  },
  {
    name: 'a lead',
    language: 'zh',
    url: recordUrl('lead'),
    html: simple('销售线索', '韩梅梅', [
      ['姓名', '韩梅梅'],
      ['公司名称', '杭州样例工具有限公司'],
      ['手机', '138 0000 0003'],
      ['线索状态', '跟进中'],
    ]),
    expect: read.customer(key('lead'), {
      name: '韩梅梅',
      company: '杭州样例工具有限公司',
      phones: ['138 0000 0003'],
      stage: '跟进中',
    }),
  },
  {
    name: 'a lead, English',
    language: 'en',
    url: recordUrl('lead'),
    html: simple('Lead', 'Tomas Okafor', [
      ['Lead Name', 'Tomas Okafor'],
      ['Company', 'Northgate Tools'],
      ['Lead Status', 'Working'],
    ]),
    expect: read.customer(key('lead'), {
      name: 'Tomas Okafor',
      company: 'Northgate Tools',
      stage: 'Working',
    }),
  },
  {
    name: 'an opportunity',
    language: 'zh',
    url: recordUrl('opportunity'),
    html: simple('销售机会', '年度采购框架', [
      ['销售机会名称', '年度采购框架'],
      ['客户名称', '上海示例科技有限公司'],
      ['销售阶段', '方案报价'],
      ['所有人', '王小明'],
    ]),
    expect: read.customer(key('opportunity'), {
      name: '年度采购框架',
      company: '上海示例科技有限公司',
      stage: '方案报价',
      owner: '王小明',
    }),
  },
  {
    name: 'an opportunity, English',
    language: 'en',
    url: recordUrl('opportunity'),
    html: simple('Opportunity', 'Lamps for the new shop', [
      ['Opportunity Name', 'Lamps for the new shop'],
      ['Account', 'Marlow &amp; Finch Ltd'],
      ['Sales Stage', 'Proposal'],
    ]),
    expect: read.customer(key('opportunity'), {
      name: 'Lamps for the new shop',
      company: 'Marlow & Finch Ltd',
      stage: 'Proposal',
    }),
  },
  ...['crm-p10.xiaoshouyi.com', 'crm-cd.xiaoshouyi.com', 'crm-sandbox.xiaoshouyi.com'].map((host) => ({
    name: `a customer on ${host}`,
    url: recordUrl('account', ID, host),
    html: shanghaiPage,
    expect: read.customer(key('account', ID, host), shanghaiFacts),
  })),
  {
    name: 'an address without a query',
    url: `https://${HOST}/bff/neoweb#/entityDetail/account/${ID}`,
    html: shanghaiPage,
    expect: read.customer(key('account'), shanghaiFacts),
  },
  {
    name: 'an address with the id in the query only',
    trap: 'Path and query both stand behind the #.',
    url: `https://${HOST}/bff/neoweb#/entityDetail/account?objectApiKey=account&recordId=${ID}`,
    html: shanghaiPage,
    expect: read.customer(key('account'), shanghaiFacts),
  },
  {
    name: 'an id longer than a number can hold',
    trap: 'Ids are too long for numbers.',
    url: recordUrl('account', '37106065265299901234'),
    html: shanghaiPage,
    expect: read.customer(key('account', '37106065265299901234'), shanghaiFacts),
  },
  {
    name: 'a customer of the older version',
    url: `https://${HOST}/final/account.action?id=${ID}`,
    html: oldPage(oldRows, contactTable),
    trap: 'The head of a related list has the labels of a record.',
    expect: read.customer(key('account'), {
      name: '上海示例科技有限公司',
      phones: ['021-5550-0100'],
      owner: '王小明',
      stage: '激活',
    }),
  },
  {
    name: 'a contact of the older version, over http',
    url: `http://${HOST}/final/contact.action?id=${ID}`,
    html: oldPage([
      [
        ['姓名', '李雷'],
        ['客户名称', '上海示例科技有限公司'],
      ],
      [
        ['手机', '138 0000 0002'],
        ['职务', '采购总监'],
      ],
    ]),
    expect: read.customer(key('contact'), {
      name: '李雷',
      company: '上海示例科技有限公司',
      title: '采购总监',
      phones: ['138 0000 0002'],
    }),
  },
  {
    name: 'a lead of the older version',
    url: `https://${HOST}/final/lead.action?id=${ID}`,
    html: oldPage([
      [
        ['姓名', '韩梅梅'],
        ['公司', '杭州样例工具有限公司'],
      ],
    ]),
    expect: read.customer(key('lead'), { name: '韩梅梅', company: '杭州样例工具有限公司' }),
  },
  {
    name: 'related lists and cards are of others',
    trap: 'Related records repeat the labels of the record.',
    url: recordUrl('account'),
    html: page(
      detail({
        ...shanghai,
        body: `<div>${shanghai.body}</div>${contactTable}${relatedCard([
          ['姓名', '韩梅梅'],
          ['手机', '139 0000 0088'],
        ])}`,
      }),
    ),
    expect: read.customer(key('account'), shanghaiFacts),
  },
  {
    name: 'a related customer’s card makes it two names',
    trap: 'A card of a subsidiary has the very label that names the customer.',
    url: recordUrl('account'),
    html: page(
      detail({
        ...shanghai,
        body: `<div>${shanghai.body}</div>${relatedCard([
          ['客户名称', '广州样本贸易有限公司'],
          ['电话', '020-5550-0177'],
        ])}`,
      }),
    ),
    expect: read.ambiguous(),
  },
  {
    name: 'a name that stands in a summary and in the details',
    url: recordUrl('account'),
    html: page(
      detail({
        ...shanghai,
        body: `${section('摘要', [
          ['客户名称', '上海示例科技有限公司'],
          ['电话', '021-5550-0100'],
        ])}${shanghai.body}`,
      }),
    ),
    expect: read.customer(key('account'), { name: '上海示例科技有限公司', phones: ['021-5550-0100'] }),
  },
  {
    name: 'a customer that has a company’s name besides',
    url: recordUrl('account'),
    html: simple('客户', '上海示例科技有限公司', [
      ['公司名称', '示例集团股份有限公司'],
      ['客户名称', '上海示例科技有限公司'],
      ['电话', '021-5550-0100'],
    ]),
    expect: read.customer(key('account'), { name: '上海示例科技有限公司', phones: ['021-5550-0100'] }),
  },
  {
    name: 'a contact beside two customers has no sure company',
    url: recordUrl('contact'),
    html: page(
      detail({
        object: '联系人',
        name: '李雷',
        body: `${section('基本信息', [['姓名', '李雷']])}${relatedCard([
          ['客户名称', '上海示例科技有限公司'],
          ['电话', '021-5550-0100'],
        ])}${relatedCard([['客户名称', '广州样本贸易有限公司']])}`,
      }),
    ),
    expect: read.customer(key('contact'), { name: '李雷' }),
  },
  {
    name: 'a form over the customer',
    trap: 'A form over the record has its labels, and the address stays the record’s.',
    url: recordUrl('account'),
    html: page(detail(shanghai), { over: dialog('编辑客户', [['客户名称', '另一家公司']]) }),
    expect: read.customer(key('account'), shanghaiFacts),
  },
  {
    name: 'a form over the list',
    trap: 'A form over the list has the labels of a record.',
    url: `https://${HOST}/bff/neoweb#/entityGrid/account?objectApiKey=account`,
    html: page(grid(['上海示例科技有限公司']), {
      over: dialog('新建客户', [['客户名称', '尚未保存有限公司']]),
    }),
    expect: read.notCustomer,
  },
  {
    name: 'a drawer over the customer',
    trap: 'What a drawer shows is not known.',
    url: recordUrl('account'),
    html: page(detail(shanghai), {
      over: drawer([
        ['姓名', '李雷'],
        ['手机', '138 0000 0002'],
      ]),
    }),
    expect: read.ambiguous([key('account'), shanghaiFacts]),
  },
  {
    name: 'a drawer over the list',
    trap: 'Whether a list shows records in drawers is not known.',
    url: `https://${HOST}/bff/neoweb#/entityGrid/account?objectApiKey=account`,
    html: page(grid(['上海示例科技有限公司']), { over: drawer(shanghaiRows) }),
    expect: read.ambiguous(),
  },
  {
    name: 'a layer with a page of the older version over the customer',
    trap: 'Layers that can be moved carry other pages in frames.',
    url: recordUrl('account'),
    html: page(detail(shanghai), {
      over: '<div class="layer"><iframe src="/final/contact.action?id=3530997788229761"></iframe></div>',
    }),
    expect: read.ambiguous([key('account'), shanghaiFacts]),
  },
  {
    name: 'a welcome note over the customer',
    trap: 'Notes lie over the page when it is opened.',
    url: recordUrl('account'),
    html: page(detail(shanghai), {
      welcome:
        '<div class="ant-modal-wrap"><div class="ant-modal"><div><div>电话</div><div>400-555-0100</div></div></div></div>',
    }),
    expect: read.customer(key('account'), shanghaiFacts),
  },
  {
    name: 'a customer whose timeline is in front',
    url: recordUrl('account'),
    html: page(detail({ ...shanghai, onTimeline: true })),
    expect: read.unreadable(key('account')),
  },
  {
    name: 'a customer that is not there yet',
    trap: 'Pages may take a minute to fill.',
    url: recordUrl('account'),
    html: page('<div>加载中</div>'),
    expect: read.unreadable(key('account')),
  },
  {
    name: 'the list still stands under the address of a customer',
    trap: 'The address changes before the page does; a list’s head has the label that names a customer.',
    url: recordUrl('account'),
    html: page(grid(['上海示例科技有限公司', '广州样本贸易有限公司'])),
    expect: read.unreadable(key('account')),
  },
  {
    name: 'a list of two columns still stands under the address of a customer',
    trap: 'A list’s head of two labels looks like a label and its value.',
    url: recordUrl('account'),
    html: page(
      '<div><div><div>客户名称</div><div>状态</div></div><div><div>广州样本贸易有限公司</div><div>激活</div></div></div>',
    ),
    expect: read.unreadable(key('account')),
  },
  {
    name: 'a customer still stands under the address of a contact',
    trap: 'The address changes before the page does.',
    url: recordUrl('contact'),
    html: shanghaiPage,
    expect: read.unreadable(key('contact')),
  },
  {
    name: 'what is not filled in',
    url: recordUrl('account'),
    html: simple('客户', '苏州空白有限公司', [
      ['客户名称', '苏州空白有限公司'],
      ['电话', '--'],
      ['手机', ''],
      ['所有人', '未设置'],
    ]),
    expect: read.customer(key('account'), { name: '苏州空白有限公司' }),
  },
  {
    name: 'a name that looks like HTML stays text',
    url: recordUrl('account'),
    html: simple('客户', '<img src=x onerror=alert(1)>', [
      ['客户名称', escapeText('<img src=x onerror=alert(1)>')],
    ]),
    expect: read.customer(key('account'), { name: '<img src=x onerror=alert(1)>' }),
  },
  {
    name: 'marks for the direction of writing are no part of a name',
    url: recordUrl('account'),
    html: simple('客户', '北京样例有限公司', [['* 客户名称：', '\u202a北京\u200b样例有限公司\u202c']]),
    expect: read.customer(key('account'), { name: '北京样例有限公司' }),
  },
  {
    name: 'the list of customers',
    trap: 'The number of a row runs into the name.',
    url: `https://${HOST}/bff/neoweb#/entityGrid/account?objectApiKey=account`,
    html: page(grid(['上海示例科技有限公司'])),
    expect: read.notCustomer,
  },
  {
    name: 'a record without an id, as a new one',
    url: `https://${HOST}/bff/neoweb#/entityDetail/account/new?objectApiKey=account`,
    html: shanghaiPage,
    expect: read.notCustomer,
  },
  {
    name: 'a record of an object of the company’s own',
    url: recordUrl('customEntity12__c'),
    html: shanghaiPage,
    expect: read.notCustomer,
  },
  {
    name: 'the older version’s start page',
    url: `https://${HOST}/index.action`,
    html: oldPage([[['客户名称', '上海示例科技有限公司']]]),
    expect: read.notCustomer,
  },
  {
    name: 'an older page without an id',
    url: `https://${HOST}/final/account.action`,
    html: oldPage(oldRows),
    expect: read.notCustomer,
  },
  {
    name: 'the older version’s settings',
    url: `https://${HOST}/final/setting.action?id=1`,
    html: oldPage([]),
    expect: read.notCustomer,
  },
  {
    name: 'the sign-in page with a record’s hash',
    url: `https://login.xiaoshouyi.com/global/login.action#/entityDetail/account/${ID}`,
    html: shanghaiPage,
    expect: read.notCustomer,
  },
  {
    name: 'the report designer on the same domain',
    trap: 'The domain carries other products.',
    url: `https://autocrm-test.xiaoshouyi.com/xiaoshouyi/app/report.app#/entityDetail/account/${ID}`,
    html: shanghaiPage,
    expect: read.notCustomer,
  },
];

export const notes: read.ReaderNotes = {
  verifiedOn: '2026-11-21',
  from: 'reports',
  kinds: { account: 'company', contact: 'contact', lead: 'lead', opportunity: 'deal' },
  gaps: [
    'Only addresses and a few labels are reported: names and fields are found by their labels, never by a heading.',
    'While the tab with the fields is not in front, the record is not read.',
    'Where another customer’s name is labelled like the record’s own, neither is chosen.',
    'While a page changes from one record to the next of the same object, the one before may be read under the new address: nothing on the page tells its id.',
    'The only company named on a contact’s page is taken for his, and what is labelled beside it may be the company’s.',
    'A customer in a drawer is never chosen by itself.',
    'Objects of the company’s own, the overseas site and companies’ own hosts are not read.',
    'The tenant is the host: two companies on one host differ by their records’ ids only.',
  ],
};
