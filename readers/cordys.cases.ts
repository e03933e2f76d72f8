import type { Facts } from '../domain/facts.ts';
import * as read from './case.ts';
import { cordysPage, drawer, formDrawer, row } from './cordys.pages.ts';
import type { PageRead } from './reader.ts';

const ORIGIN = 'https://crm.example.cn';

function key(type: string, id: string, tenant = 'crm.example.cn') {
  return { crm: 'cordys', tenant, type, id };
}

/** A customer that is known by its name alone. */
function soft(type: string, facts: Partial<Facts> & { name: string }): PageRead {
  return read.customer(key(type, `~${facts.name}`), facts);
}

function url(route: string): string {
  return `${ORIGIN}/#${route}`;
}

const account = '上海示例科技有限公司';
const accountRows = [
  row.divider('基本信息'),
  row.text('客户名称', account),
  row.plain('客户等级', 'A'),
  row.plain('联系电话', '021-5550-1000 转 8'),
  row.text('邮箱', 'hello@example.cn'),
  row.plain('负责人', '方小禾'),
];
const accountDrawer = drawer(account, accountRows);
const accountFacts = {
  name: account,
  phones: ['021-5550-1000 转 8'],
  emails: ['hello@example.cn'],
  owner: '方小禾',
};

const leadRows = [
  row.text('公司名称', '青桐纸鸢科技'),
  row.plain('线索进度', '跟进中'),
  row.text('联系人名称', '陈思远'),
  row.plain('联系人电话', '138 0000 0041'),
  row.plain('负责人', '方小禾'),
];
const leadFacts = { name: '青桐纸鸢科技', phones: ['138 0000 0041'], owner: '方小禾', stage: '跟进中' };

const dealRows = [
  row.text('商机名称', '二期标签采购'),
  row.link('客户名称', account),
  row.plain('金额', '480,000'),
  row.plain('可能性', '60'),
  row.link('联系人', '陈思远'),
  row.plain('负责人', '方小禾'),
];
const dealDrawer = drawer('二期标签采购', dealRows, { subtitle: account });
const dealFacts = { name: '二期标签采购', company: account, owner: '方小禾' };

/** Pages of Cordys CRM, after its published source, with invented customers. */
export const cases: read.ReaderCase[] = [
  {
    name: 'a customer over its list',
    language: 'zh',
    trap: 'Follow-up records beside the fields are described like the record, with other names and phones.',
    url: url('/account/index'),
    html: cordysPage(accountDrawer),
    expect: soft('account', accountFacts),
  },
  {
    name: 'a customer with the tabs below its fields',
    trap: 'Two layouts place the tabs differently.',
    url: url('/account/index'),
    html: cordysPage(drawer(account, accountRows, { below: true })),
    expect: soft('account', accountFacts),
  },
  {
    name: 'a customer from a form in English',
    language: 'en',
    url: url('/account/index'),
    html: cordysPage(
      drawer('Harbour Lane Foods', [
        row.text('Customer Name', 'Harbour Lane Foods'),
        row.plain('Phone', '+1 202-555-0100'),
        row.text('Email', 'orders@example.com'),
        row.plain('Owner', 'Nora Field'),
      ]),
      { language: 'en-US' },
    ),
    expect: soft('account', {
      name: 'Harbour Lane Foods',
      phones: ['+1 202-555-0100'],
      emails: ['orders@example.com'],
      owner: 'Nora Field',
    }),
  },
  {
    name: 'the id in the address may be another row’s',
    trap: 'The address keeps the id it was opened with while other rows are clicked.',
    url: url('/account/index?id=1034567890123456'),
    html: cordysPage(accountDrawer),
    expect: soft('account', accountFacts),
  },
  {
    name: 'a customer of the open sea, under a plain title',
    url: url('/account/openSea?id=1034567890123456&poolId=77'),
    html: cordysPage(drawer(account, accountRows, { isFlat: true })),
    expect: soft('account', accountFacts),
  },
  {
    name: 'a customer that was opened from the list of contacts',
    trap: 'Each drawer can open over any page: the route does not tell what a record is.',
    url: url('/account/contact?id=1034567890123456&inSharedPool=false'),
    html: cordysPage(accountDrawer),
    expect: soft('account', accountFacts),
  },
  {
    name: 'a customer that was opened from the list of opportunities',
    url: url('/opportunity/opt'),
    html: cordysPage(accountDrawer),
    expect: soft('account', accountFacts),
  },
  {
    name: 'a customer whose form says "company name"',
    url: url('/account/index'),
    html: cordysPage(drawer(account, [row.text('公司名称', account)])),
    expect: soft('account', { name: account }),
  },
  {
    name: 'a lead, Chinese',
    language: 'zh',
    url: url('/lead/index'),
    html: cordysPage(drawer('青桐纸鸢科技', leadRows)),
    expect: soft('lead', leadFacts),
  },
  {
    name: 'a lead of the pool, English',
    language: 'en',
    url: url('/lead/leadPool'),
    html: cordysPage(
      drawer('Bluebank Instruments', [
        row.text('Company Name', 'Bluebank Instruments'),
        row.plain('Lead Progress', 'Contacted'),
        row.plain('Contact Phone', '138****0000'),
      ]),
    ),
    expect: soft('lead', { name: 'Bluebank Instruments', phones: ['138****0000'], stage: 'Contacted' }),
  },
  {
    name: 'a lead whose name stands beside its id in the address',
    url: url(
      `/lead/index?id=1034567890123457&transitionType=CUSTOMER&name=${encodeURIComponent('青桐纸鸢科技')}`,
    ),
    html: cordysPage(drawer('青桐纸鸢科技', leadRows)),
    expect: read.customer(key('lead', '1034567890123457'), leadFacts),
  },
  {
    name: 'another lead under an address with an id and a name',
    trap: 'The address keeps the id and the name it was opened with.',
    url: url(`/lead/index?id=1034567890123458&name=${encodeURIComponent('蓝岸仪器有限公司')}`),
    html: cordysPage(drawer('青桐纸鸢科技', leadRows)),
    expect: soft('lead', leadFacts),
  },
  {
    name: 'an opportunity with its customer in the title',
    language: 'zh',
    trap: 'The title names the customer as well, and so does a field.',
    url: url('/opportunity/opt'),
    html: cordysPage(dealDrawer),
    expect: soft('opportunity', dealFacts),
  },
  {
    name: 'an opportunity whose name stands beside its id in the address',
    url: url(`/opportunity/opt?id=1034567890123459&opportunityName=${encodeURIComponent('二期标签采购')}`),
    html: cordysPage(dealDrawer),
    expect: read.customer(key('opportunity', '1034567890123459'), dealFacts),
  },
  {
    name: 'an opportunity that is called like its customer, English',
    language: 'en',
    url: url('/opportunity/opt'),
    html: cordysPage(
      drawer('Harbour Lane Foods', [
        row.link('Customer Name', 'Harbour Lane Foods'),
        row.text('Opportunity Name', 'Harbour Lane Foods'),
      ]),
    ),
    expect: soft('opportunity', { name: 'Harbour Lane Foods', company: 'Harbour Lane Foods' }),
  },
  {
    name: 'fields that are typed over at their place',
    language: 'zh',
    url: url('/account/index'),
    html: cordysPage(
      drawer(account, [
        row.edited('客户名称', account),
        row.edited('邮箱', 'hello@example.cn'),
        row.edited('手机', ''),
      ]),
    ),
    expect: soft('account', { name: account, emails: ['hello@example.cn'] }),
  },
  {
    name: 'a customer below the drawer in which it is edited',
    trap: 'The drawer of a form has the same class as the drawer of a record.',
    url: url('/account/index'),
    html: cordysPage(accountDrawer + formDrawer('编辑客户', [['客户名称', '别的公司']])),
    expect: soft('account', accountFacts),
  },
  {
    name: 'empty fields are a dash',
    url: url('/account/index'),
    html: cordysPage(
      drawer(account, [row.text('客户名称', account), row.plain('联系电话', ''), row.text('邮箱', '')]),
    ),
    expect: soft('account', { name: account }),
  },
  {
    name: 'a name that looks like HTML and carries direction marks',
    url: url('/account/index'),
    html: cordysPage(
      drawer('\u202a<img src=x onerror=alert(1)>\u202c', [
        row.text('客户名称', '<img src=x onerror=alert(1)>'),
      ]),
    ),
    expect: soft('account', { name: '<img src=x onerror=alert(1)>' }),
  },
  {
    name: 'the customer of an opportunity in a second drawer',
    trap: 'Drawers stack.',
    url: url('/opportunity/opt'),
    html: cordysPage(dealDrawer + accountDrawer),
    expect: read.ambiguous(
      [key('opportunity', '~二期标签采购'), dealFacts],
      [key('account', `~${account}`), accountFacts],
    ),
  },
  {
    name: 'the customer of a contract in a second drawer',
    url: url('/contract/index'),
    html: cordysPage(
      drawer('标签采购合同', [row.text('合同', '标签采购合同'), row.link('客户名称', account)]) +
        accountDrawer,
    ),
    expect: soft('account', accountFacts),
  },
  {
    name: 'a contract of the customer in a second drawer',
    trap: 'Contracts and follow-ups of the customer open in drawers over its own.',
    url: url('/account/index'),
    html: cordysPage(
      accountDrawer +
        drawer('标签采购合同', [row.text('合同', '标签采购合同'), row.link('客户名称', account)]),
    ),
    expect: soft('account', accountFacts),
  },
  {
    name: 'a contract alone is no customer',
    trap: 'A contract has a field with its customer’s name.',
    url: url('/contract/index'),
    html: cordysPage(
      drawer('标签采购合同', [row.text('合同', '标签采购合同'), row.link('客户名称', account)]),
    ),
    expect: read.notCustomer,
  },
  {
    name: 'the next record is fetched while the one before is still shown',
    trap: 'Title and fields stay those of the record before, under a wheel, until the next has come.',
    url: url('/account/index'),
    html: cordysPage(drawer(account, accountRows, { isLoading: true })),
    expect: read.unreadable(key('account', `~${account}`)),
  },
  {
    name: 'the title is still that of the record before',
    trap: 'The title stays until the new record has come.',
    url: url('/account/index'),
    html: cordysPage(drawer('蓝岸仪器有限公司', accountRows)),
    expect: read.notCustomer,
  },
  {
    name: 'the fields have not come yet',
    url: url('/account/index?id=1034567890123456'),
    html: cordysPage(drawer(account, [])),
    expect: read.notCustomer,
  },
  {
    name: 'a drawer that is not shown does not count',
    url: url('/account/index'),
    html: cordysPage(accountDrawer.replace('width: 1000px;', 'display: none;')),
    expect: read.notCustomer,
  },
  {
    name: 'a new customer',
    url: url('/account/index'),
    html: cordysPage(formDrawer('新建客户', [['客户名称', '半个名字']])),
    expect: read.notCustomer,
  },
  ...[
    '/account/index',
    '/account/index?id=1034567890123456',
    '/account/contact',
    '/account/openSea',
    '/lead/index',
    '/lead/leadPool',
    '/opportunity/opt',
    '/opportunity/quotation',
    '/workbench',
    '/system/module',
    '/login',
  ].map((route) => ({
    name: `no drawer is open: ${route}`,
    url: url(route),
    html: cordysPage(),
    expect: read.notCustomer,
  })),
];

export const notes: read.ReaderNotes = {
  verifiedOn: '2026-11-21',
  from: 'source',
  kinds: { account: 'company', lead: 'lead', opportunity: 'deal' },
  gaps: [
    'Most records are known by their names alone: the page shows no ids, and the address may keep an old one.',
    'A record whose form names its main field in unusual words is not read.',
    'Contacts have no page of their own in Cordys.',
    'The stage of an opportunity and the follow-up plans are not read.',
    'The layout for phones under /mobile is not read.',
  ],
};
