import type { Facts } from '../domain/facts.ts';
import * as read from './case.ts';
import type { PageRead } from './reader.ts';
import * as twenty from './twenty.pages.ts';

const HOST = 'harbour-lane.twenty.com';
const ORIGIN = `https://${HOST}`;

const ID = {
  person: '20202020-1111-4111-8111-111111111111',
  company: '20202020-2222-4222-8222-222222222222',
  opportunity: '20202020-3333-4333-8333-333333333333',
};
type Kind = keyof typeof ID;
const OTHER = '20202020-4444-4444-8444-444444444444';

function key(type: Kind, tenant = HOST, id = ID[type]) {
  return { crm: 'twenty', tenant, type, id };
}

function customer(type: Kind, facts: Partial<Facts> & { name: string }, tenant = HOST): PageRead {
  return read.customer(key(type, tenant), facts);
}

function url(type: Kind, origin = ORIGIN): string {
  return `${origin}/object/${type}/${ID[type]}`;
}

function row(field: string, label: string, value: string): twenty.Row {
  return { field, label, value };
}

const people = { plural: 'People', name: twenty.title('Grace Whitfield') };
const graceRows = [
  row('emails', 'Emails', twenty.mails('grace.whitfield@example.com')),
  row('phones', 'Phones', twenty.phones('+1 202 555 0142', '+1 202 555 0143')),
  row('jobTitle', 'Job Title', twenty.text('Head of Procurement')),
  row('city', 'City', twenty.text('Portland')),
];
const harbourBlock = twenty.companyBlock(ID.company, 'Harbour Lane Foods');
const graceFacts = {
  name: 'Grace Whitfield',
  company: 'Harbour Lane Foods',
  title: 'Head of Procurement',
  phones: ['+1 202 555 0142', '+1 202 555 0143'],
  emails: ['grace.whitfield@example.com'],
};
const graceShown = twenty.show(people, twenty.rows(ID.person, graceRows), harbourBlock);
const graceTitle = 'Grace Whitfield - Person';

const harbourRows = [
  row('domainName', 'Domain Name', '<a href="https://harbourlane.example.com">harbourlane.example.com</a>'),
  row('employees', 'Employees', twenty.text('120')),
  row('accountOwner', 'Account Owner', twenty.ownerChip('Nora Field')),
];
const harbourShown = twenty.show(
  { plural: 'Companies', name: twenty.title('Harbour Lane Foods'), count: '(1/5)' },
  twenty.rows(ID.company, harbourRows, 'fields-card'),
  twenty.peopleBlock(OTHER),
);
const harbourFacts = { name: 'Harbour Lane Foods', owner: 'Nora Field' };

const lampsRows = [
  row('stage', 'Stage', '<h3 class="css-tag"><span>Proposal</span></h3>'),
  row('amount', 'Amount', twenty.text('$8,450.50')),
  row('company', 'Company', twenty.companyChip(ID.company, 'Harbour Lane Foods')),
  row('pointOfContact', 'Point of Contact', twenty.ownerChip('Grace Whitfield')),
  row('owner', 'Owner', twenty.ownerChip('Nora Field')),
];
const lampsShown = twenty.show(
  { plural: 'Opportunities', name: twenty.title('Lamps for the new shop'), kind: 'deep' },
  twenty.rows(ID.opportunity, lampsRows),
);

const shown: read.ReaderCase[] = [
  {
    name: 'a person',
    language: 'en',
    trap: 'The timeline holds other people’s phones, and the picture of a company is the first letter of its name.',
    url: url('person'),
    html: twenty.app(graceShown, { title: graceTitle }),
    expect: customer('person', graceFacts),
  },
  {
    name: 'a person, Chinese, on a tab of the page',
    language: 'zh',
    url: `${url('person')}#timeline`,
    html: twenty.app(
      twenty.show(
        { plural: '人员', name: twenty.title('陈思远'), kind: 'deep' },
        twenty.rows(ID.person, [
          row('emails', '邮箱', twenty.mails('chen.siyuan@example.cn')),
          row('phones', '电话', twenty.phones('+86 138 0000 0031') + twenty.wrongPhone('021-5550-0131 转 8')),
          row('jobTitle', '职位', twenty.text('采购总监')),
          row('company', '公司', twenty.companyChip(ID.company, '青桐纸鸢科技')),
        ]),
      ),
      { lang: 'zh-CN', title: '陈思远 - 人员' },
    ),
    expect: customer('person', {
      name: '陈思远',
      company: '青桐纸鸢科技',
      title: '采购总监',
      phones: ['+86 138 0000 0031', '021-5550-0131 转 8'],
      emails: ['chen.siyuan@example.cn'],
    }),
  },
  {
    name: 'a company over its people',
    language: 'en',
    trap: 'The people of a company are opened up below it, with fields of their own.',
    url: url('company'),
    html: twenty.app(harbourShown, { title: 'Harbour Lane Foods - Company' }),
    expect: customer('company', harbourFacts),
  },
  {
    name: 'a company, Chinese',
    language: 'zh',
    url: url('company'),
    html: twenty.app(
      twenty.show(
        { plural: '公司', name: twenty.title('青桐纸鸢科技') },
        twenty.rows(ID.company, [
          row('accountOwner', '客户负责人', twenty.ownerChip('方小禾')),
          row('employees', '员工', twenty.empty('空')),
        ]),
      ),
      { lang: 'zh-CN', title: '青桐纸鸢科技 - 公司' },
    ),
    expect: customer('company', { name: '青桐纸鸢科技', owner: '方小禾' }),
  },
  {
    name: 'an opportunity',
    language: 'en',
    url: url('opportunity'),
    html: twenty.app(lampsShown, { title: 'Lamps for the new shop - Opportunity' }),
    expect: customer('opportunity', {
      name: 'Lamps for the new shop',
      company: 'Harbour Lane Foods',
      owner: 'Nora Field',
      stage: 'Proposal',
    }),
  },
  {
    name: 'an opportunity, Chinese',
    language: 'zh',
    url: url('opportunity'),
    html: twenty.app(
      twenty.show(
        { plural: '机会', name: twenty.title('新店灯具') },
        twenty.rows(ID.opportunity, [
          row('stage', '阶段', '<h3 class="css-tag"><span>提案</span></h3>'),
          row('company', '公司', twenty.companyChip(ID.company, '青桐纸鸢科技')),
        ]),
      ),
      { lang: 'zh-CN', title: '新店灯具 - 机会' },
    ),
    expect: customer('opportunity', { name: '新店灯具', company: '青桐纸鸢科技', stage: '提案' }),
  },
  {
    name: 'a header that is not marked, as the document’s title says',
    url: url('person'),
    html: twenty.app(
      twenty.show({ ...people, kind: 'unmarked' }, twenty.rows(ID.person, graceRows), harbourBlock),
      { title: graceTitle },
    ),
    expect: customer('person', graceFacts),
  },
  {
    name: 'values under the mouse are drawn twice',
    trap: 'A value under the mouse is drawn a second time.',
    url: url('person'),
    html: twenty.app(
      twenty.show(
        people,
        twenty.rows(
          ID.person,
          graceRows.map((one) => ({ ...one, value: twenty.hovered(one.value) })),
          'record-page',
        ),
        harbourBlock,
      ),
      { title: graceTitle },
    ),
    expect: customer('person', graceFacts),
  },
  {
    name: 'empty fields',
    url: url('person'),
    html: twenty.app(
      twenty.show(
        people,
        twenty.rows(ID.person, [
          row('emails', 'Emails', twenty.empty()),
          row('phones', 'Phones', twenty.empty()),
          row('jobTitle', 'Job Title', twenty.empty()),
          row('company', 'Company', twenty.empty()),
        ]),
      ),
      { title: graceTitle },
    ),
    expect: customer('person', { name: 'Grace Whitfield' }),
  },
  {
    name: 'a field that is being edited: its input stands outside the record',
    url: url('person'),
    html: twenty
      .app(graceShown, { title: graceTitle })
      .replace(
        '</body>',
        '<div data-floating-ui-portal=""><input placeholder="Phone" value="+1 202 555 0999"></div></body>',
      ),
    expect: customer('person', graceFacts),
  },
  {
    name: 'objects that were given other names keep those of their fields',
    trap: 'A company can rename its objects.',
    url: url('person'),
    html: twenty.app(
      twenty.show({ ...people, plural: 'Buyers' }, twenty.rows(ID.person, graceRows), harbourBlock),
      { title: 'Grace Whitfield - Buyer' },
    ),
    expect: customer('person', graceFacts),
  },
  {
    name: 'a layout without the list of fields',
    trap: 'Fields can be moved to another tab, and are not in the page then.',
    url: url('company'),
    html: twenty.app(twenty.show({ plural: 'Companies', name: twenty.title('Harbour Lane Foods') }, ''), {
      title: 'Harbour Lane Foods - Company',
    }),
    expect: customer('company', { name: 'Harbour Lane Foods' }),
  },
  {
    name: 'a workspace under a host of its own',
    url: url('company', 'https://crm.example.com'),
    html: twenty.app(harbourShown, { title: 'Harbour Lane Foods - Company' }),
    expect: customer('company', harbourFacts, 'crm.example.com'),
  },
  {
    name: 'a port of its own',
    url: url('company', 'http://localhost:3000'),
    html: twenty.app(harbourShown, { title: 'Harbour Lane Foods - Company' }),
    expect: customer('company', harbourFacts, 'localhost:3000'),
  },
  {
    name: 'a name that looks like HTML stays text',
    url: url('company'),
    html: twenty.app(
      twenty.show(
        { plural: 'Companies', name: twenty.title('<img src=x onerror=alert(1)>') },
        twenty.rows(ID.company, harbourRows),
      ),
    ),
    expect: customer('company', { ...harbourFacts, name: '<img src=x onerror=alert(1)>' }),
  },
  {
    name: 'bidirectional marks are left out',
    url: url('company'),
    html: twenty.app(
      twenty.show(
        { plural: 'Companies', name: twenty.title('\u202bדנה לוי\u202c') },
        twenty.rows(ID.company, []),
      ),
    ),
    expect: customer('company', { name: 'דנה לוי' }),
  },
];

const doubts: read.ReaderCase[] = [
  {
    name: 'the fields of another person still stand under the address',
    trap: 'The ids of the fields name the record before.',
    url: url('person'),
    html: twenty.app(
      twenty.show({ plural: 'People', name: twenty.title('Priya Raman') }, twenty.rows(OTHER, graceRows)),
      { title: 'Priya Raman - Person' },
    ),
    expect: read.unreadable(key('person')),
  },
  {
    name: 'a header that is not marked and that the document’s title does not confirm',
    trap: 'Slashes stand in notes as well.',
    url: url('person'),
    html: twenty.app(
      twenty.show({ ...people, kind: 'unmarked' }, twenty.rows(ID.person, graceRows), harbourBlock),
      { title: 'Person' },
    ),
    expect: read.unreadable(key('person')),
  },
  {
    name: 'while the name is typed none is read',
    url: url('person'),
    html: twenty.app(
      twenty.show(
        { ...people, name: twenty.titleInputs('Grace', 'Whit') },
        twenty.rows(ID.person, graceRows),
        harbourBlock,
      ),
      { title: graceTitle },
    ),
    expect: read.unreadable(key('person')),
  },
  {
    name: 'a person without a name shows the label of the name',
    trap: 'Where there is no name its label stands there.',
    url: url('person'),
    html: twenty.app(
      twenty.show({ ...people, name: twenty.title('Name') }, twenty.rows(ID.person, graceRows)),
      { title: 'Person' },
    ),
    expect: read.unreadable(key('person')),
  },
  {
    name: 'a company without a name',
    url: url('company'),
    html: twenty.app(
      twenty.show(
        { plural: 'Companies', name: twenty.title('Untitled') },
        twenty.rows(ID.company, harbourRows),
      ),
      { title: 'Company' },
    ),
    expect: read.unreadable(key('company')),
  },
  {
    name: 'nothing is drawn yet',
    url: url('person'),
    html: twenty.app('', { title: 'Person' }),
    expect: read.unreadable(key('person')),
  },
  {
    name: 'a second record in the panel over a record',
    trap: 'The panel at the right shows another record, and the address stays.',
    url: url('company'),
    html: twenty.app(harbourShown, {
      title: 'Harbour Lane Foods - Company',
      panel: twenty.panel(ID.person, 'Grace Whitfield', twenty.rows(ID.person, graceRows)),
    }),
    expect: read.ambiguous([key('company'), harbourFacts]),
  },
  {
    name: 'a second record in the panel, with a link to it',
    url: url('company'),
    html: twenty.app(harbourShown, {
      title: 'Harbour Lane Foods - Company',
      panel: twenty.panel(
        ID.person,
        'Grace Whitfield',
        twenty.rows(ID.person, [
          ...graceRows,
          row('company', 'Company', twenty.companyChip(ID.company, 'Harbour Lane Foods')),
        ]),
        '/object/person',
      ),
    }),
    expect: read.ambiguous([key('company'), harbourFacts], [key('person'), graceFacts]),
  },
  {
    name: 'a record in the panel over a list',
    trap: 'Lists open their records in the panel, without an id in the address.',
    url: `${ORIGIN}/objects/people?viewId=5e1c6f0a-0000-4000-8000-000000000001`,
    html: twenty.app(twenty.list, {
      panel: twenty.panel(ID.person, 'Grace Whitfield', twenty.rows(ID.person, graceRows)),
    }),
    expect: read.ambiguous(),
  },
  {
    name: 'a panel with a task is no second customer',
    url: url('company'),
    html: twenty.app(harbourShown, {
      title: 'Harbour Lane Foods - Company',
      panel: twenty.panel(
        OTHER,
        'Send the offer',
        twenty.rows(OTHER, [
          row('dueAt', 'Due Date', twenty.text('Nov 30, 2026')),
          row('status', 'Status', twenty.text('To do')),
        ]),
      ),
    }),
    expect: customer('company', harbourFacts),
  },
];

const others: read.ReaderCase[] = [
  {
    name: 'a list',
    url: `${ORIGIN}/objects/people`,
    html: twenty.app(twenty.list),
    expect: read.notCustomer,
  },
  {
    name: 'a list of companies in a view',
    url: `${ORIGIN}/objects/companies?viewId=5e1c6f0a-0000-4000-8000-000000000002`,
    html: twenty.app(twenty.list),
    expect: read.notCustomer,
  },
  {
    name: 'a task',
    url: `${ORIGIN}/object/task/${OTHER}`,
    html: twenty.app(twenty.show({ plural: 'Tasks', name: twenty.title('Send the offer') }, '')),
    expect: read.notCustomer,
  },
  {
    name: 'a person without an id',
    url: `${ORIGIN}/object/person/`,
    html: twenty.app(''),
    expect: read.notCustomer,
  },
  {
    name: 'an address that goes on behind the id',
    url: `${url('person')}/edit`,
    html: twenty.app(graceShown, { title: graceTitle }),
    expect: read.notCustomer,
  },
  { name: 'the settings', url: `${ORIGIN}/settings/profile`, html: twenty.app(''), expect: read.notCustomer },
  {
    name: 'a page of widgets',
    url: `${ORIGIN}/page/${OTHER}`,
    html: twenty.app(''),
    expect: read.notCustomer,
  },
  {
    name: 'the sign-in',
    url: 'https://app.twenty.com/welcome',
    html: twenty.app(''),
    expect: read.notCustomer,
  },
];

/** Outlines of Twenty’s pages from 0.30 to 2, with invented customers. */
export const cases: read.ReaderCase[] = [...shown, ...doubts, ...others];

export const notes: read.ReaderNotes = {
  verifiedOn: '2026-11-21',
  from: 'source',
  kinds: { person: 'contact', company: 'company', opportunity: 'deal' },
  gaps: [
    'A record in the panel at the right can be offered only where its name is a link; else the rep is asked without it.',
    'Objects that a company has made itself are not read.',
    'While the name in the header is being typed, the page has no name.',
    'Fields that the layout has moved to another tab are empty.',
    'In narrow windows the header has no path, and the name is not read.',
    'The word for an empty field is known in English and Chinese only.',
    'Twenty has no field for the next follow-up; tasks are not read.',
  ],
};
