import type { Facts } from '../domain/facts.ts';
import * as read from './case.ts';
import type { PageRead } from './reader.ts';
import {
  cell,
  drawer,
  edited,
  editedName,
  focusDrawer,
  headerPane,
  listPage,
  personName,
  previewOf,
  recordPage,
  shown,
  sugarPage,
} from './sugarcrm.pages.ts';

const ORIGIN = 'https://harbour.sugarondemand.com';
const ID = '8f0c2d9e-6b1a-11ef-9a51-0242ac120001';
const OTHER_ID = '8f0c2d9e-6b1a-11ef-9a51-0242ac120002';

function key(type: string, id = ID, tenant = 'harbour.sugarondemand.com') {
  return { crm: 'sugarcrm', tenant, type, id };
}

function customer(type: string, facts: Partial<Facts> & { name: string }): PageRead {
  return read.customer(key(type), facts);
}

function url(type: string, rest = ID): string {
  return `${ORIGIN}/#${type}/${rest}`;
}

const graceCells = [
  cell('title', 'varchar', 'Title', shown.text('Head of Procurement')),
  cell('phone_mobile', 'phone', 'Mobile', shown.text('+1 202-555-0143')),
  cell('phone_work', 'phone', 'Office Phone', shown.call('+1 202-555-0142')),
  cell('phone_fax', 'phone', 'Fax', shown.text('+1 202-555-0149')),
  cell('assistant_phone', 'phone', 'Assistant Phone', shown.text('+1 202-555-0148')),
  cell('account_name', 'relate', 'Account Name', shown.link('Accounts', 'Harbour Lane Foods')),
  cell('email', 'email', 'Email Address', shown.emails('grace.whitfield@example.com', 'grace@example.org')),
  cell('assigned_user_name', 'relate', 'Assigned to', shown.link('Employees', 'Nora Field')),
  cell('report_to_name', 'relate', 'Reports to', shown.link('Contacts', 'Marcus Bell')),
  cell('phone_home', 'phone', 'Home Phone', shown.text('+1 202-555-0150'), true),
];
const graceHeader = headerPane(personName('Ms. Grace Whitfield', 'full_name'), {
  id: ID,
  field: 'full_name',
});
const grace = recordPage(graceHeader, graceCells);
const graceFacts = {
  name: 'Ms. Grace Whitfield',
  company: 'Harbour Lane Foods',
  title: 'Head of Procurement',
  phones: ['+1 202-555-0143', '+1 202-555-0142'],
  emails: ['grace.whitfield@example.com', 'grace@example.org'],
  owner: 'Nora Field',
};

/** A record with a plain name in its header. */
function plain(name: string, cells: string[] = [], id = ID): string {
  return sugarPage(recordPage(headerPane(shown.text(name), { id }), cells));
}

const marcusCells = [cell('phone_work', 'phone', 'Office Phone', shown.text('202-555-0144'))];

/** Pages of SugarCRM, after the source of versions 8 to 13, with invented customers. */
export const cases: read.ReaderCase[] = [
  {
    name: 'a contact above a subpanel and beside a dashlet',
    language: 'en',
    trap: 'Subpanels and dashlets beside the record use the same field marks for other people.',
    url: url('Contacts'),
    html: sugarPage(grace, { title: 'Ms. Grace Whitfield » Contacts » SugarCRM' }),
    expect: customer('Contacts', graceFacts),
  },
  {
    name: 'a contact, Chinese',
    language: 'zh',
    url: url('Contacts'),
    html: sugarPage(
      recordPage(headerPane(personName('陈慧'), { id: ID }), [
        cell('phone_mobile', 'phone', '手机', shown.text('138 0000 0042')),
        cell('title', 'varchar', '职务', shown.text('采购总监')),
        cell('assigned_user_name', 'relate', '负责人', shown.link('Employees', '方小禾')),
      ]),
    ),
    expect: customer('Contacts', {
      name: '陈慧',
      title: '采购总监',
      phones: ['138 0000 0042'],
      owner: '方小禾',
    }),
  },
  {
    name: 'an account',
    language: 'en',
    url: url('Accounts'),
    html: plain('Harbour Lane Foods', [
      cell('phone_office', 'phone', 'Office Phone', shown.text('202-555-0100')),
      cell('phone_alternate', 'phone', 'Alternate Phone', shown.text('202-555-0101')),
      cell('parent_name', 'relate', 'Member of', shown.link('Accounts', 'Bluebank Group')),
    ]),
    expect: customer('Accounts', { name: 'Harbour Lane Foods', phones: ['202-555-0100', '202-555-0101'] }),
  },
  {
    name: 'an account, Chinese',
    language: 'zh',
    url: url('Accounts'),
    html: plain('青桐纸鸢科技', [
      cell('phone_office', 'phone', '办公电话', shown.text('021-5550-1000 转 8')),
      cell('email', 'email', '电子邮件', shown.emails('hello@example.cn')),
    ]),
    expect: customer('Accounts', {
      name: '青桐纸鸢科技',
      phones: ['021-5550-1000 转 8'],
      emails: ['hello@example.cn'],
    }),
  },
  {
    name: 'a lead',
    language: 'en',
    url: url('Leads'),
    html: sugarPage(
      recordPage(headerPane(personName('Tomás Oliveira')), [
        cell('account_name', 'varchar', 'Account Name', shown.text('Bluebank Instruments')),
        cell('status', 'enum', 'Status', shown.text('In Process')),
      ]),
    ),
    expect: customer('Leads', {
      name: 'Tomás Oliveira',
      company: 'Bluebank Instruments',
      stage: 'In Process',
    }),
  },
  {
    name: 'a lead, Chinese',
    language: 'zh',
    url: url('Leads'),
    html: sugarPage(
      recordPage(headerPane(personName('陈思远')), [
        cell('account_name', 'varchar', '客户名称', shown.text('青桐纸鸢科技')),
        cell('status', 'enum', '状态', shown.text('跟进中')),
      ]),
    ),
    expect: customer('Leads', { name: '陈思远', company: '青桐纸鸢科技', stage: '跟进中' }),
  },
  {
    name: 'an opportunity',
    language: 'en',
    url: url('Opportunities'),
    html: plain('Cold-chain labels 2nd site', [
      cell('account_name', 'relate', 'Account Name', shown.link('Accounts', 'Harbour Lane Foods')),
      cell('sales_stage', 'enum', 'Sales Stage', shown.text('Proposal/Price Quote')),
      cell('sales_status', 'enum', 'Status', shown.text('In Progress')),
    ]),
    expect: customer('Opportunities', {
      name: 'Cold-chain labels 2nd site',
      company: 'Harbour Lane Foods',
      stage: 'Proposal/Price Quote',
    }),
  },
  {
    name: 'an opportunity with line items, Chinese: it has a status in place of a stage',
    language: 'zh',
    url: url('Opportunities'),
    html: plain('二期标签采购', [
      cell('account_name', 'relate', '客户名称', shown.link('Accounts', '青桐纸鸢科技')),
      cell('sales_status', 'enum', '状态', shown.text('进行中')),
    ]),
    expect: customer('Opportunities', { name: '二期标签采购', company: '青桐纸鸢科技', stage: '进行中' }),
  },
  {
    name: 'a case with its follow-up time',
    language: 'en',
    url: url('Cases'),
    html: plain('Labels peel off in the cold', [
      cell('account_name', 'relate', 'Account Name', shown.link('Accounts', 'Harbour Lane Foods')),
      cell('status', 'enum', 'Status', shown.text('Assigned')),
      cell('follow_up_datetime', 'datetimecombo', 'Follow Up Date', shown.text('12/01/2026 09:00am')),
    ]),
    expect: customer('Cases', {
      name: 'Labels peel off in the cold',
      company: 'Harbour Lane Foods',
      stage: 'Assigned',
      followUp: '12/01/2026 09:00am',
    }),
  },
  {
    name: 'a case, Chinese',
    language: 'zh',
    url: url('Cases'),
    html: plain('低温下标签脱落', [
      cell('follow_up_datetime', 'datetimecombo', '跟进日期', shown.text('2026-12-01 09:00')),
    ]),
    expect: customer('Cases', { name: '低温下标签脱落', followUp: '2026-12-01 09:00' }),
  },
  {
    name: 'a target',
    language: 'en',
    url: url('Prospects'),
    html: sugarPage(recordPage(headerPane(personName('Ada Marlow')), marcusCells)),
    expect: customer('Prospects', { name: 'Ada Marlow', phones: ['202-555-0144'] }),
  },
  {
    name: 'a target, Chinese',
    language: 'zh',
    url: url('Prospects'),
    html: sugarPage(recordPage(headerPane(personName('林晓')), [])),
    expect: customer('Prospects', { name: '林晓' }),
  },
  {
    name: 'a contact that is being edited',
    language: 'en',
    trap: 'The salutation is chosen inside the name, and lists that are still empty say "Select...".',
    url: url('Contacts', `${ID}/edit`),
    html: sugarPage(
      recordPage(headerPane(editedName('Grace', 'Whitfield'), { id: ID, field: 'full_name' }), [
        cell('title', 'varchar', 'Title', edited.text('title', 'Head of Procurement')),
        cell('phone_work', 'phone', 'Office Phone', edited.text('phone_work', '202-555-0142')),
        cell('phone_fax', 'phone', 'Fax', edited.text('phone_fax', '202-555-0149')),
        cell('account_name', 'relate', 'Account Name', edited.choice('account_name', 'Harbour Lane Foods')),
        cell('assigned_user_name', 'relate', 'Assigned to', edited.choice('assigned_user_name', '')),
        cell('email', 'email', 'Email Address', edited.emails('grace@example.com')),
      ]),
    ),
    expect: customer('Contacts', {
      name: 'Grace Whitfield',
      company: 'Harbour Lane Foods',
      title: 'Head of Procurement',
      phones: ['202-555-0142'],
      emails: ['grace@example.com'],
    }),
  },
  {
    name: 'a Chinese lead that is being edited in place',
    language: 'zh',
    url: url('Leads'),
    html: sugarPage(
      recordPage(headerPane(editedName('思远', '陈')), [
        cell('status', 'enum', '状态', edited.choice('status', '跟进中')),
      ]),
    ),
    expect: customer('Leads', { name: '陈思远', stage: '跟进中' }),
  },
  {
    name: 'an account that is being edited',
    url: url('Accounts', `${ID}/layout/record/edit`),
    html: sugarPage(recordPage(headerPane(edited.text('name', 'Harbour Lane Foods'), { id: ID }), [])),
    expect: customer('Accounts', { name: 'Harbour Lane Foods' }),
  },
  {
    name: 'a contact on an own server below a path',
    url: `https://crm.example.cn/sugar/index.php?v=1#Contacts/${ID}?from=mail`,
    html: sugarPage(grace),
    expect: read.customer(key('Contacts', ID, 'crm.example.cn/sugar'), graceFacts),
  },
  {
    name: 'a name that looks like HTML and carries direction marks',
    url: url('Accounts'),
    html: plain('\u202b<img src=x onerror=alert(1)>\u202c'),
    expect: customer('Accounts', { name: '<img src=x onerror=alert(1)>' }),
  },
  {
    name: 'empty, erased and hidden fields',
    trap: 'A label says that a value was erased; "Show more" hides fields that stay in the page.',
    url: url('Contacts'),
    html: sugarPage(
      recordPage(graceHeader, [
        cell('title', 'varchar', 'Title', shown.erased),
        cell('account_name', 'relate', 'Account Name', ''),
        cell('phone_work', 'phone', 'Office Phone', shown.erased),
        cell('phone_home', 'phone', 'Home Phone', shown.text('202-555-0150'), true),
      ]),
    ),
    expect: customer('Contacts', { name: 'Ms. Grace Whitfield' }),
  },
  {
    name: 'a record whose name was erased',
    url: url('Contacts'),
    html: sugarPage(recordPage(headerPane(shown.erased, { id: ID }), [])),
    expect: read.unreadable(key('Contacts')),
  },
  {
    name: 'a drawer with another contact lies over the page',
    trap: 'A drawer shows a second record and the address stays.',
    url: url('Contacts'),
    html: sugarPage(grace, {
      drawers: drawer(
        headerPane(personName('Marcus Bell', 'full_name'), { id: OTHER_ID, field: 'full_name' }),
        marcusCells,
      ),
    }),
    expect: read.ambiguous([key('Contacts'), graceFacts]),
  },
  {
    name: 'a drawer to log a call lies over the page',
    url: url('Contacts'),
    html: sugarPage(grace, {
      drawers: drawer(headerPane(edited.text('name', 'Call Grace')), [
        cell('duration', 'duration', 'Duration', ''),
      ]),
    }),
    expect: customer('Contacts', graceFacts),
  },
  {
    name: 'the focus drawer shows another contact beside the page',
    trap: 'The focus drawer shows the dashboard of another record.',
    url: url('Contacts'),
    html: sugarPage(grace, { side: focusDrawer('Marcus Bell', marcusCells) }),
    expect: read.ambiguous([key('Contacts'), graceFacts]),
  },
  {
    name: 'the preview shows another contact beside the page',
    trap: 'The preview in the right column shows a third record.',
    url: url('Contacts'),
    html: sugarPage(recordPage(graceHeader, graceCells, previewOf('Marcus Bell', '202-555-0144'))),
    expect: read.ambiguous([key('Contacts'), graceFacts]),
  },
  {
    name: 'the preview beside a list tells no id',
    url: `${ORIGIN}/#Contacts`,
    html: sugarPage(listPage(previewOf('Marcus Bell', '202-555-0144'))),
    expect: read.ambiguous(),
  },
  {
    name: 'the page of the record before still stands',
    trap: 'The hash changes before the page does.',
    url: url('Contacts', OTHER_ID),
    html: sugarPage(grace),
    expect: read.unreadable(key('Contacts', OTHER_ID)),
  },
  {
    name: 'the list still stands under the address of a record',
    url: url('Contacts'),
    html: sugarPage(listPage()),
    expect: read.unreadable(key('Contacts')),
  },
  {
    name: 'a record that is still fetched has an empty header',
    url: url('Contacts'),
    html: sugarPage(recordPage(headerPane(''), [])),
    expect: read.unreadable(key('Contacts')),
  },
  {
    name: 'nothing is drawn yet',
    url: url('Contacts'),
    html: sugarPage(''),
    expect: read.unreadable(key('Contacts')),
  },
  ...[
    ['a list', 'Contacts'],
    ['a new contact', 'Contacts/create'],
    ['an import', 'Contacts/vcard-import'],
    ['a module’s settings', 'Opportunities/config'],
    ['a layout of a module', 'Contacts/layout/records'],
    ['a lead that is being converted', `Leads/${ID}/layout/convert`],
    ['a dashboard', `Home/${ID}`],
    ['a meeting', `Meetings/${ID}`],
    ['an old page in a frame', `bwc/index.php?module=Documents&action=DetailView&record=${ID}`],
    ['a search', 'search/Marcus'],
    ['the profile', 'profile'],
    ['signing out', 'logout/?clear=1'],
    ['the start page', ''],
  ].map(([name, hash]) => ({
    name: `no customer: ${name}`,
    url: `${ORIGIN}/#${hash}`,
    html: sugarPage(listPage()),
    expect: read.notCustomer,
  })),
];

export const notes: read.ReaderNotes = {
  verifiedOn: '2026-11-21',
  from: 'source',
  kinds: {
    Contacts: 'contact',
    Accounts: 'company',
    Leads: 'lead',
    Opportunities: 'deal',
    Cases: 'case',
    Prospects: 'lead',
  },
  gaps: [
    'Fields behind "Show more" and on tabs that are not open are not read.',
    'A record in a drawer, in the focus drawer or in the preview cannot be chosen: Sugar tells no id there.',
    'A name keeps its salutation where Sugar shows one.',
    'SugarCRM before version 7, which looks like SuiteCRM 7, is not read.',
    'Only cases have a follow-up time in Sugar.',
  ],
};
