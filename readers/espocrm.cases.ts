import type { Facts } from '../domain/facts.ts';
import * as read from './case.ts';
import * as espo from './espocrm.pages.ts';
import type { PageRead } from './reader.ts';

const HOST = 'crm.example.com';
const BASE = `https://${HOST}/`;

const ID = {
  Contact: '65f0c0ffee1234567',
  Account: '65f0c0ffee2345678',
  Lead: '65f0c0ffee3456789',
  Opportunity: '65f0c0ffee456789a',
  Case: '65f0c0ffee56789ab',
};
type Scope = keyof typeof ID;

function key(type: Scope, tenant = HOST, id = ID[type]) {
  return { crm: 'espocrm', tenant, type, id };
}

function customer(type: Scope, facts: Partial<Facts> & { name: string }, tenant = HOST): PageRead {
  return read.customer(key(type, tenant), facts);
}

function view(type: Scope, base = BASE): string {
  return `${base}#${type}/view/${ID[type]}`;
}

function field(name: string, label: string, value: string): espo.Field {
  return { name, label, value };
}

const ownedByNora = [field('assignedUser', 'Assigned User', espo.link('User', '1', 'Nora Field'))];
const ownedByFang = [field('assignedUser', '已指派用户', espo.link('User', '1', '方小禾'))];

const gracePhones = espo.phones(
  { number: '+1 202-555-0142', kind: 'Mobile' },
  { number: '+1 202-555-0143', kind: 'Office' },
);
const grace = {
  scope: 'Contact',
  plural: 'Contacts',
  title: 'Grace Whitfield',
  middle: [
    field('name', 'Name', 'Ms. Grace Whitfield'),
    field(
      'accounts',
      'Accounts',
      espo.accounts([
        [ID.Account, 'Harbour Lane Foods', 'Head of Procurement'],
        ['65f0c0ffee9999999', 'Tern & Tide Freight', 'Adviser'],
      ]),
    ),
    field('emailAddress', 'Email', espo.mails('grace.whitfield@example.com')),
    field('phoneNumber', 'Phone', gracePhones),
    field('address', 'Address', '12 Harbour Lane<br>Portland'),
  ],
  side: ownedByNora,
};
const graceFacts = {
  name: 'Grace Whitfield',
  company: 'Harbour Lane Foods',
  title: 'Head of Procurement',
  phones: ['+1 202-555-0142', '+1 202-555-0143'],
  emails: ['grace.whitfield@example.com'],
  owner: 'Nora Field',
};

const graceEdited = {
  ...grace,
  middle: [
    field('name', 'Name', espo.personInputs('Grace', 'Whitfield')),
    field(
      'accounts',
      'Accounts',
      '<div class="link-container list-group"></div><input class="main-element">',
    ),
    field('title', 'Account Title', espo.input('title', 'Head of Procurement')),
    field('emailAddress', 'Email', espo.mailInput('grace.whitfield@example.com')),
    field('phoneNumber', 'Phone', espo.phoneInputs('+1 202-555-0142', '+1 202-555-0143')),
  ],
  side: [field('assignedUser', 'Assigned User', espo.linkInput('assignedUser', '1', 'Nora Field'))],
};
const { company: _, ...editedFacts } = graceFacts;

const chen = {
  scope: 'Contact',
  plural: '联系人',
  title: '陈思远',
  middle: [
    field('name', '名称', '陈思远'),
    field('accounts', '客户', espo.accounts([[ID.Account, '青桐纸鸢科技', '采购总监']])),
    field('emailAddress', '电子邮件', espo.mails('chen.siyuan@example.cn')),
    field(
      'phoneNumber',
      '电话',
      espo.phones({ number: '138 0000 0031', kind: '手机' }, { number: '021-5550-0131 转 8', kind: '办公' }),
    ),
  ],
  side: ownedByFang,
};

const harbour = {
  scope: 'Account',
  plural: 'Accounts',
  title: 'Harbour Lane Foods',
  middle: [
    field('name', 'Name', 'Harbour Lane Foods'),
    field('website', 'Website', '<a href="https://harbourlane.example.com">harbourlane.example.com</a>'),
    field('emailAddress', 'Email', espo.mails('hello@harbourlane.example.com')),
    field('phoneNumber', 'Phone', espo.phones({ number: '+1 202-555-0110', kind: 'Office' })),
  ],
  side: ownedByNora,
};
const harbourFacts = {
  name: 'Harbour Lane Foods',
  phones: ['+1 202-555-0110'],
  emails: ['hello@harbourlane.example.com'],
  owner: 'Nora Field',
};

const tomas = {
  scope: 'Lead',
  plural: 'Leads',
  title: 'Tomas Okafor',
  middle: [
    field('name', 'Name', 'Mr. Tomas Okafor'),
    field('accountName', 'Account Name', 'Tern &amp; Tide Freight'),
    field('emailAddress', 'Email', espo.mails('tomas.okafor@example.org')),
    field('phoneNumber', 'Phone', espo.phones({ number: '+1 202-555-0161', kind: 'Mobile' })),
    field('title', 'Title', 'Buyer'),
    field('status', 'Status', espo.styled('In Process')),
  ],
  side: ownedByNora,
};

const lamps = {
  scope: 'Opportunity',
  plural: 'Opportunities',
  title: 'Lamps for the new shop',
  middle: [
    field('name', 'Name', 'Lamps for the new shop'),
    field('account', 'Account', espo.link('Account', ID.Account, 'Harbour Lane Foods')),
    field('stage', 'Stage', espo.styled('Proposal')),
    field('amount', 'Amount', '8,450.50'),
    field(
      'contacts',
      'Contacts',
      `<div class="link-multiple-item">${espo.link('Contact', ID.Contact, 'Grace Whitfield')}</div>`,
    ),
  ],
  side: ownedByNora,
};
const lampsFacts = {
  name: 'Lamps for the new shop',
  company: 'Harbour Lane Foods',
  owner: 'Nora Field',
  stage: 'Proposal',
};

const broken = {
  scope: 'Case',
  plural: 'Cases',
  title: 'Two lamps arrived broken',
  middle: [
    field('name', 'Name', 'Two lamps arrived broken'),
    field('number', 'Number', '1204'),
    field('status', 'Status', espo.styled('Assigned')),
    field('account', 'Account', espo.link('Account', ID.Account, 'Harbour Lane Foods')),
  ],
  side: ownedByNora,
};

const viewed: read.ReaderCase[] = [
  {
    name: 'a contact over lists of other people',
    language: 'en',
    trap: 'Panels below the record list other people, whose phones have the same attributes.',
    url: view('Contact'),
    html: espo.site(espo.detail(grace), { title: '(3) Grace Whitfield' }),
    expect: customer('Contact', graceFacts),
  },
  {
    name: 'a contact, Chinese',
    language: 'zh',
    trap: '客户 is the label of the company, not of the person.',
    url: view('Contact'),
    html: espo.site(espo.detail(chen), { lang: 'zh_CN', title: '陈思远' }),
    expect: customer('Contact', {
      name: '陈思远',
      company: '青桐纸鸢科技',
      title: '采购总监',
      phones: ['138 0000 0031', '021-5550-0131 转 8'],
      emails: ['chen.siyuan@example.cn'],
      owner: '方小禾',
    }),
  },
  {
    name: 'a company',
    language: 'en',
    url: view('Account'),
    html: espo.site(espo.detail(harbour), { title: 'Harbour Lane Foods' }),
    expect: customer('Account', harbourFacts),
  },
  {
    name: 'a company, Chinese, without phone or e-mail',
    language: 'zh',
    url: view('Account'),
    html: espo.site(
      espo.detail({
        scope: 'Account',
        plural: '客户',
        title: '青桐纸鸢科技',
        middle: [
          field('name', '名称', '青桐纸鸢科技'),
          field('emailAddress', '电子邮件', espo.none('无')),
          field('phoneNumber', '电话', espo.none('无')),
        ],
        side: [field('assignedUser', '已指派用户', espo.none('无'))],
      }),
      { lang: 'zh_CN' },
    ),
    expect: customer('Account', { name: '青桐纸鸢科技' }),
  },
  {
    name: 'a lead',
    language: 'en',
    url: view('Lead'),
    html: espo.site(espo.detail(tomas)),
    expect: customer('Lead', {
      name: 'Tomas Okafor',
      company: 'Tern & Tide Freight',
      title: 'Buyer',
      phones: ['+1 202-555-0161'],
      emails: ['tomas.okafor@example.org'],
      owner: 'Nora Field',
      stage: 'In Process',
    }),
  },
  {
    name: 'a lead, Chinese',
    language: 'zh',
    url: view('Lead'),
    html: espo.site(
      espo.detail({
        scope: 'Lead',
        plural: '潜在客户',
        title: '李文静',
        middle: [
          field('name', '名称', '李文静'),
          field('accountName', '客户名称', '青桐纸鸢科技'),
          field('title', '职务', '行政主管'),
          field('phoneNumber', '电话', espo.phones({ number: '138 0000 0032', kind: '手机' })),
          field('status', '状态', espo.styled('处理中')),
        ],
        side: ownedByFang,
      }),
      { lang: 'zh_CN' },
    ),
    expect: customer('Lead', {
      name: '李文静',
      company: '青桐纸鸢科技',
      title: '行政主管',
      phones: ['138 0000 0032'],
      owner: '方小禾',
      stage: '处理中',
    }),
  },
  {
    name: 'an opportunity, whose contacts are links',
    language: 'en',
    url: view('Opportunity'),
    html: espo.site(espo.detail(lamps)),
    expect: customer('Opportunity', lampsFacts),
  },
  {
    name: 'an opportunity, Chinese',
    language: 'zh',
    url: view('Opportunity'),
    html: espo.site(
      espo.detail({
        scope: 'Opportunity',
        plural: '商机',
        title: '新店灯具',
        middle: [
          field('name', '名称', '新店灯具'),
          field('account', '客户', espo.link('Account', ID.Account, '青桐纸鸢科技')),
          field('stage', '阶段', espo.styled('提案')),
        ],
        side: ownedByFang,
      }),
      { lang: 'zh_CN' },
    ),
    expect: customer('Opportunity', {
      name: '新店灯具',
      company: '青桐纸鸢科技',
      owner: '方小禾',
      stage: '提案',
    }),
  },
  {
    name: 'a case',
    language: 'en',
    url: view('Case'),
    html: espo.site(espo.detail(broken)),
    expect: customer('Case', {
      name: 'Two lamps arrived broken',
      company: 'Harbour Lane Foods',
      owner: 'Nora Field',
      stage: 'Assigned',
    }),
  },
  {
    name: 'a case, Chinese',
    language: 'zh',
    url: view('Case'),
    html: espo.site(
      espo.detail({
        scope: 'Case',
        plural: '案例',
        title: '两盏灯到货破损',
        middle: [
          field('name', '名称', '两盏灯到货破损'),
          field('status', '状态', espo.styled('已分配')),
          field('account', '客户', espo.link('Account', ID.Account, '青桐纸鸢科技')),
        ],
        side: ownedByFang,
      }),
      { lang: 'zh_CN' },
    ),
    expect: customer('Case', {
      name: '两盏灯到货破损',
      company: '青桐纸鸢科技',
      owner: '方小禾',
      stage: '已分配',
    }),
  },
  {
    name: 'a number that is wrong is not taken, one that wants no calls is',
    trap: 'A number marked as wrong stays on the page, without its link.',
    url: view('Account'),
    html: espo.site(
      espo.detail({
        ...harbour,
        middle: [
          field(
            'phoneNumber',
            'Phone',
            espo.phones(
              { number: '+1 202-555-0119', kind: 'Office', isInvalid: true },
              { number: '+1 202-555-0110', kind: 'Office', isOptedOut: true },
            ),
          ),
        ],
      }),
    ),
    expect: customer('Account', {
      name: 'Harbour Lane Foods',
      phones: ['+1 202-555-0110'],
      owner: 'Nora Field',
    }),
  },
  {
    name: 'an extension stays as it is written',
    trap: 'The link of a number writes its extension with a comma.',
    url: view('Account'),
    html: espo.site(
      espo.detail({
        ...harbour,
        middle: [
          field(
            'phoneNumber',
            'Phone',
            '<a href="tel:+12025550110,8" data-phone-number="+12025550110,8" data-action="dial">+1 202-555-0110 ext. 8</a>',
          ),
        ],
        side: [],
      }),
    ),
    expect: customer('Account', { name: 'Harbour Lane Foods', phones: ['+1 202-555-0110 ext. 8'] }),
  },
  {
    name: 'a layout that shows the name in the heading alone',
    trap: 'Layouts are the administrator’s: any field may be missing.',
    url: view('Contact'),
    html: espo.site(espo.detail({ ...grace, middle: [], side: [] })),
    expect: customer('Contact', { name: 'Grace Whitfield' }),
  },
  {
    name: 'fields that have not been loaded are empty',
    url: view('Contact'),
    html: espo.site(
      espo.detail({
        ...grace,
        middle: [field('phoneNumber', 'Phone', espo.notLoaded), field('title', 'Title', espo.notLoaded)],
        side: [field('assignedUser', 'Assigned User', espo.notLoaded)],
      }),
    ),
    expect: customer('Contact', { name: 'Grace Whitfield' }),
  },
  {
    name: 'the "none" of another language is nothing',
    url: view('Lead'),
    html: espo.site(
      espo.detail({ ...tomas, middle: [field('title', 'Titel', espo.none('Keine Angabe'))], side: [] }),
    ),
    expect: customer('Lead', { name: 'Tomas Okafor' }),
  },
  {
    name: 'a name that looks like HTML stays text',
    url: view('Contact'),
    html: espo.site(espo.detail({ ...grace, title: '<img src=x onerror=alert(1)>', middle: [], side: [] })),
    expect: customer('Contact', { name: '<img src=x onerror=alert(1)>' }),
  },
  {
    name: 'bidirectional marks are left out',
    url: view('Contact'),
    html: espo.site(espo.detail({ ...grace, title: '\u202bדנה לוי\u202c', middle: [], side: [] })),
    expect: customer('Contact', { name: 'דנה לוי' }),
  },
  {
    name: 'version 7, below a path and with options in the address',
    url: `https://erp.example.com/espo/index.php?x=1#Contact/view/${ID.Contact}/tab=1`,
    html: espo.site(espo.detail(grace), { isOld: true }),
    expect: customer('Contact', graceFacts, 'erp.example.com/espo'),
  },
  {
    name: 'an id of newer installations',
    url: `${BASE}#Contact/view/0190c7a2-5a6b-7c31-9d2e-1f2a3b4c5d6e`,
    html: espo.site(espo.detail(grace)),
    expect: read.customer(key('Contact', HOST, '0190c7a2-5a6b-7c31-9d2e-1f2a3b4c5d6e'), graceFacts),
  },
];

const edited: read.ReaderCase[] = [
  {
    name: 'a contact on its page for editing',
    url: `${BASE}#Contact/edit/${ID.Contact}`,
    html: espo.site(espo.edit(graceEdited, ID.Contact)),
    expect: customer('Contact', editedFacts),
  },
  {
    name: 'a contact edited in its place, under the address of the view',
    trap: 'The address does not tell whether a record is being edited.',
    url: view('Contact'),
    html: espo.site(espo.detail(graceEdited)),
    expect: customer('Contact', editedFacts),
  },
  {
    name: 'an opportunity that is being edited, with hidden choices',
    url: `${BASE}#Opportunity/edit/${ID.Opportunity}`,
    html: espo.site(
      espo.edit(
        {
          ...lamps,
          middle: [
            field('name', 'Name', espo.input('name', 'Lamps for the new shop')),
            field('account', 'Account', espo.linkInput('account', ID.Account, 'Harbour Lane Foods')),
            field('stage', 'Stage', espo.select('stage', 'Proposal', 'Proposal')),
          ],
          side: graceEdited.side,
        },
        ID.Opportunity,
      ),
    ),
    expect: customer('Opportunity', lampsFacts),
  },
  {
    name: 'a lead that is being edited, Chinese',
    url: `${BASE}#Lead/edit/${ID.Lead}`,
    html: espo.site(
      espo.edit(
        {
          scope: 'Lead',
          plural: '潜在客户',
          title: '李文静',
          middle: [
            field('name', '名称', espo.personInputs('文静', '李')),
            field('accountName', '客户名称', espo.input('accountName', '青桐纸鸢科技')),
            field('status', '状态', espo.select('status', 'In Process', '处理中')),
          ],
        },
        ID.Lead,
      ),
      { lang: 'zh_CN' },
    ),
    expect: customer('Lead', { name: '李文静', company: '青桐纸鸢科技', stage: '处理中' }),
  },
];

const doubts: read.ReaderCase[] = [
  {
    name: 'the page for editing another contact still stands under the address',
    trap: 'The address changes before the page does.',
    url: `${BASE}#Contact/edit/${ID.Contact}`,
    html: espo.site(espo.edit(graceEdited, '65f0c0ffee7654321')),
    expect: read.unreadable(key('Contact')),
  },
  {
    name: 'a company still stands under the address of a contact',
    trap: 'The view before stays until the new record is fetched.',
    url: view('Contact'),
    html: espo.site(espo.detail(harbour)),
    expect: read.unreadable(key('Contact')),
  },
  {
    name: 'a record without a name is headed by its id',
    trap: 'Where there is no name the heading shows the id.',
    url: view('Contact'),
    html: espo.site(
      espo.detail({ ...grace, title: ID.Contact, middle: [field('name', 'Name', espo.none())] }),
    ),
    expect: read.unreadable(key('Contact')),
  },
  {
    name: 'nothing is drawn yet',
    url: view('Contact'),
    html: espo.site(''),
    expect: read.unreadable(key('Contact')),
  },
  {
    name: 'a quick view over another record',
    trap: 'A quick view shows a second record, and the address stays.',
    url: view('Account'),
    html: espo.site(espo.detail(harbour), { windows: espo.quickView(grace, ID.Contact) }),
    expect: read.ambiguous([key('Account'), harbourFacts], [key('Contact'), graceFacts]),
  },
  {
    name: 'a quick view over a list',
    url: `${BASE}#Contact`,
    html: espo.site(espo.list, { windows: espo.quickView(grace, ID.Contact) }),
    expect: read.ambiguous([key('Contact'), graceFacts]),
  },
  {
    name: 'a quick view below another one',
    url: `${BASE}#Contact/list/primaryFilter=mine`,
    html: espo.site(espo.list, {
      windows: espo.quickView(harbour, ID.Account, { isBelow: true }) + espo.quickView(grace, ID.Contact),
    }),
    expect: read.ambiguous([key('Account'), harbourFacts], [key('Contact'), graceFacts]),
  },
  {
    name: 'a quick form for a new contact over a company',
    url: view('Account'),
    html: espo.site(espo.detail(harbour), {
      windows: espo.quickCreate({
        ...grace,
        middle: [field('name', 'Name', espo.personInputs('Iris', 'Moreau'))],
        side: [],
      }),
    }),
    expect: read.ambiguous([key('Account'), harbourFacts]),
  },
  {
    name: 'a quick view that was put away does not count',
    trap: 'Windows that were made small stay in the page.',
    url: view('Account'),
    html: espo.site(espo.detail(harbour), { windows: espo.quickView(grace, ID.Contact, { isHidden: true }) }),
    expect: customer('Account', harbourFacts),
  },
  {
    name: 'a quick view of a meeting is no second customer',
    url: view('Account'),
    html: espo.site(espo.detail(harbour), {
      windows: espo.quickView(
        { scope: 'Meeting', plural: 'Meetings', title: 'Lamps', middle: [field('name', 'Name', 'Lamps')] },
        '65f0c0ffee0000001',
      ),
    }),
    expect: customer('Account', harbourFacts),
  },
];

const others: read.ReaderCase[] = [
  { name: 'a list', url: `${BASE}#Contact`, html: espo.site(espo.list), expect: read.notCustomer },
  {
    name: 'a list of what belongs to a contact',
    trap: 'The address of a related list holds the record’s id.',
    url: `${BASE}#Contact/related/${ID.Contact}/opportunities`,
    html: espo.site(espo.list),
    expect: read.notCustomer,
  },
  {
    name: 'a new contact',
    url: `${BASE}#Contact/create`,
    html: espo.site(espo.create({ ...graceEdited, title: '' })),
    expect: read.notCustomer,
  },
  {
    name: 'editing without an id',
    url: `${BASE}#Contact/edit/`,
    html: espo.site(espo.create({ ...graceEdited, title: '' })),
    expect: read.notCustomer,
  },
  { name: 'home', url: BASE, html: espo.site('<div class="dashlets"></div>'), expect: read.notCustomer },
  { name: 'the settings', url: `${BASE}#Admin/settings`, html: espo.site(''), expect: read.notCustomer },
  {
    name: 'a colleague’s own page',
    url: `${BASE}#User/view/1`,
    html: espo.site(espo.detail({ scope: 'User', plural: 'Users', title: 'Nora Field', middle: [] })),
    expect: read.notCustomer,
  },
  {
    name: 'a record of a scope that is no customer',
    url: `${BASE}#Meeting/view/65f0c0ffee0000001`,
    html: espo.site(espo.detail({ scope: 'Meeting', plural: 'Meetings', title: 'Lamps', middle: [] })),
    expect: read.notCustomer,
  },
  {
    name: 'the login',
    url: BASE,
    html: '<!doctype html><html><head><link rel="stylesheet" href="client/css/espo/espo.css" id="main-stylesheet"></head><body data-id="espocrm"><div class="container content"><div id="login"><input id="field-userName"></div></div></body></html>',
    expect: read.notCustomer,
  },
  {
    name: 'a portal',
    trap: 'A portal shows the same pages to customers themselves.',
    url: `${BASE}portal/65f0c0ffee8888888/#Case/view/${ID.Case}`,
    html: espo.site(espo.detail(broken)),
    expect: read.notCustomer,
  },
  {
    name: 'a portal under a host of its own',
    url: `https://help.example.com/#Case/view/${ID.Case}`,
    html: espo.site(espo.detail(broken), { id: '65f0c0ffee8888888' }),
    expect: read.notCustomer,
  },
];

/** Outlines of EspoCRM’s pages from 7.5 to 10, with invented customers. */
export const cases: read.ReaderCase[] = [...viewed, ...edited, ...doubts, ...others];

export const notes: read.ReaderNotes = {
  verifiedOn: '2026-11-21',
  from: 'source',
  kinds: { Contact: 'contact', Account: 'company', Lead: 'lead', Opportunity: 'deal', Case: 'case' },
  gaps: [
    'Record types that a company has made itself are not read.',
    'The company of a contact is not read while the contact is being edited.',
    'Opportunities and cases show no phones of their own; those of their contacts are not looked up.',
    'EspoCRM has no field for the next follow-up; planned activities are not read.',
    'A choice that is edited in the browser’s own list instead of EspoCRM’s is not read.',
    'While a quick view or a quick form lies over a record, the rep is asked which of the two is meant.',
  ],
};
