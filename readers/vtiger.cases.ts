import type { Facts } from '../domain/facts.ts';
import * as read from './case.ts';
import type { PageRead } from './reader.ts';
import {
  block,
  type Cell,
  detail,
  editedRow,
  editPage,
  fullRow,
  header,
  headerField,
  input,
  listPage,
  overlay,
  preview,
  relatedList,
  shown,
  summary,
  titleOf,
  vtigerPage,
} from './vtiger.pages.ts';

const ORIGIN = 'https://crm.example.com/vtigercrm';

function key(type: string, id = '12', tenant = 'crm.example.com/vtigercrm') {
  return { crm: 'vtiger', tenant, type, id };
}

function customer(type: string, facts: Partial<Facts> & { name: string }): PageRead {
  return read.customer(key(type), facts);
}

function url(module: string, rest = '', view = 'Detail', id = '12'): string {
  return `${ORIGIN}/index.php?module=${module}&view=${view}&record=${id}${rest}`;
}

function cell(name: string, type: string, label: string, value: string): Cell {
  return { name, type, label, value };
}

const graceCells = [
  cell('firstname', 'salutation', 'First Name', 'Ms. Grace'),
  cell('lastname', 'string', 'Last Name', 'Whitfield'),
  cell('title', 'string', 'Title', 'Head of Procurement'),
  cell('account_id', 'reference', 'Organization Name', shown.link('Accounts', 'Harbour Lane Foods')),
  cell('phone', 'phone', 'Office Phone', '(202) 555-0142'),
  cell('mobile', 'phone', 'Mobile Phone', shown.call('+1 202-555-0143', '12')),
  cell('fax', 'phone', 'Fax', '202-555-0149'),
  cell('assistantphone', 'phone', 'Assistant Phone', '202-555-0148'),
  cell('email', 'email', 'Primary Email', shown.email('grace.whitfield@example.com')),
  cell('assigned_user_id', 'owner', 'Assigned To', 'Nora Field'),
];
const graceTitle = titleOf([
  ['firstname', 'Grace'],
  ['lastname', 'Whitfield'],
]);
const graceHeader = header('Contacts', '12', graceTitle);
const graceFull = detail(
  '12',
  graceHeader,
  block(
    'LBL_CONTACT_INFORMATION',
    graceCells.map((some) => fullRow('Contacts', some)),
  ) +
    block(
      'LBL_CUSTOM_INFORMATION',
      [fullRow('Contacts', cell('cf_851', 'phone', 'Hotline', '202-555-0151'))],
      false,
    ) +
    block(
      'LBL_CUSTOMER_PORTAL_INFORMATION',
      [fullRow('Contacts', cell('homephone', 'phone', 'Home Phone', '202-555-0150'))],
      true,
    ),
);
const graceFacts = {
  name: 'Grace Whitfield',
  company: 'Harbour Lane Foods',
  title: 'Head of Procurement',
  phones: ['(202) 555-0142', '+1 202-555-0143', '202-555-0151'],
  emails: ['grace.whitfield@example.com'],
  owner: 'Nora Field',
};

const chenTitle = titleOf([
  ['firstname', '思远'],
  ['lastname', '陈'],
]);
const leadCells = [
  cell('company', 'string', '公司', '青桐纸鸢科技'),
  cell('designation', 'string', '职务', '采购总监'),
  cell('phone', 'phone', '办公电话', '021-5550-1000 转 8'),
  cell('mobile', 'phone', '手机', '138 0000 0041'),
  cell('leadstatus', 'picklist', '线索状态', '跟进中'),
  cell('assigned_user_id', 'owner', '负责人', '方小禾'),
];
const leadFacts = {
  name: '陈思远',
  company: '青桐纸鸢科技',
  title: '采购总监',
  phones: ['021-5550-1000 转 8', '138 0000 0041'],
  owner: '方小禾',
  stage: '跟进中',
};

/** The page of a record that has one name field. */
function plain(module: string, field: string, name: string, cells: Cell[], hasMap = false): string {
  return vtigerPage(
    detail(
      '12',
      header(module, '12', titleOf([[field, name]]), '', hasMap),
      block(
        'LBL_INFORMATION',
        cells.map((some) => fullRow(module, some)),
      ),
    ),
  );
}

const marcusHeader = (module = 'Contacts', id = '77') =>
  header(
    module,
    id,
    titleOf([
      ['firstname', 'Marcus'],
      ['lastname', 'Bell'],
    ]),
  );
const marcusFacts = { name: 'Marcus Bell', phones: ['202-555-0144'] };
const marcusCells = [cell('phone', 'phone', 'Office Phone', '202-555-0144')];

/** Pages of vtiger 7 and 8, after their published source, with invented customers. */
export const cases: read.ReaderCase[] = [
  {
    name: 'a contact in full',
    language: 'en',
    trap: 'Closed blocks stay in the page; a fax and an assistant’s number are phones too; fields of one’s own have numbers for names.',
    url: url('Contacts', '&mode=showDetailViewByMode&requestMode=full&tab_label=Contact%20Details'),
    html: vtigerPage(graceFull),
    expect: customer('Contacts', graceFacts),
  },
  {
    name: 'a contact in summary, beside widgets with others',
    trap: 'Fields of the summary have no ids, and widgets beside it repeat its tables for other records.',
    url: url('Contacts', '&app=MARKETING'),
    html: vtigerPage(detail('12', graceHeader, summary(graceCells))),
    expect: customer('Contacts', { ...graceFacts, phones: graceFacts.phones.slice(0, 2) }),
  },
  {
    name: 'a contact in summary that the user may not edit: only labels tell the fields',
    trap: 'Without the right to edit the summary carries no names of fields.',
    url: url('Contacts'),
    html: vtigerPage(detail('12', graceHeader, summary(graceCells, { mayEdit: false }))),
    expect: customer('Contacts', {
      name: 'Grace Whitfield',
      title: 'Head of Procurement',
      phones: ['(202) 555-0142', '+1 202-555-0143'],
      emails: ['grace.whitfield@example.com'],
      owner: 'Nora Field',
    }),
  },
  {
    name: 'a related list under the header of its record',
    trap: 'A related list shows other people under the record’s own address and header.',
    url: url('Contacts', '&relatedModule=Contacts&relationId=2&tab_label=Contacts&mode=showRelatedList'),
    html: vtigerPage(
      detail(
        '12',
        header(
          'Contacts',
          '12',
          graceTitle,
          headerField('email', 'Primary Email', shown.email('grace@example.com')) +
            headerField('phone', 'Office Phone', '(202) 555-0142'),
        ),
        relatedList,
      ),
    ),
    expect: customer('Contacts', {
      name: 'Grace Whitfield',
      phones: ['(202) 555-0142'],
      emails: ['grace@example.com'],
    }),
  },
  {
    name: 'a contact, Chinese',
    language: 'zh',
    url: url('Contacts'),
    html: vtigerPage(
      detail(
        '12',
        header('Contacts', '12', chenTitle),
        summary([
          cell('account_id', 'reference', '客户名称', shown.link('Accounts', '青桐纸鸢科技')),
          cell('mobile', 'phone', '手机', '138 0000 0041'),
        ]),
      ),
      { language: 'zh_cn' },
    ),
    expect: customer('Contacts', { name: '陈思远', company: '青桐纸鸢科技', phones: ['138 0000 0041'] }),
  },
  {
    name: 'a lead with a salutation before the name',
    language: 'en',
    trap: 'Hard spaces stand between salutation, given and family name.',
    url: url('Leads'),
    html: vtigerPage(
      detail(
        '12',
        header(
          'Leads',
          '12',
          titleOf(
            [
              ['firstname', 'Tomás'],
              ['lastname', 'Oliveira'],
            ],
            'Mr.',
          ),
        ),
        summary([
          cell('company', 'string', 'Company', 'Bluebank Instruments'),
          cell('leadstatus', 'picklist', 'Lead Status', 'Contacted'),
        ]),
      ),
    ),
    expect: customer('Leads', {
      name: 'Tomás Oliveira',
      company: 'Bluebank Instruments',
      stage: 'Contacted',
    }),
  },
  {
    name: 'a lead, Chinese',
    language: 'zh',
    url: url('Leads'),
    html: vtigerPage(
      detail(
        '12',
        header('Leads', '12', chenTitle),
        block(
          'LBL_LEAD_INFORMATION',
          leadCells.map((some) => fullRow('Leads', some)),
        ),
      ),
      { language: 'zh_cn' },
    ),
    expect: customer('Leads', leadFacts),
  },
  {
    name: 'an organisation',
    language: 'en',
    url: url('Accounts'),
    html: plain(
      'Accounts',
      'accountname',
      'Harbour Lane Foods',
      [
        cell('phone', 'phone', 'Primary Phone', '202-555-0100'),
        cell('otherphone', 'phone', 'Secondary Phone', '202-555-0101'),
        cell('email1', 'email', 'Primary Email', shown.email('orders@example.com')),
        cell('email2', 'email', 'Secondary Email', shown.email('hello@example.com')),
        cell('account_id', 'reference', 'Member Of', shown.link('Accounts', 'Bluebank Group')),
        cell('accounttype', 'picklist', 'Type', 'Customer'),
      ],
      true,
    ),
    expect: customer('Accounts', {
      name: 'Harbour Lane Foods',
      phones: ['202-555-0100', '202-555-0101'],
      emails: ['orders@example.com', 'hello@example.com'],
      stage: 'Customer',
    }),
  },
  {
    name: 'an organisation, Chinese',
    language: 'zh',
    url: url('Accounts'),
    html: plain('Accounts', 'accountname', '青桐纸鸢科技', [
      cell('phone', 'phone', '主要电话', '021-5550-1000 转 8'),
    ]),
    expect: customer('Accounts', { name: '青桐纸鸢科技', phones: ['021-5550-1000 转 8'] }),
  },
  {
    name: 'an opportunity',
    language: 'en',
    url: url('Potentials'),
    html: plain('Potentials', 'potentialname', 'Cold-chain labels 2nd site', [
      cell('related_to', 'reference', 'Organization Name', shown.link('Accounts', 'Harbour Lane Foods')),
      cell('contact_id', 'reference', 'Contact Name', shown.link('Contacts', 'Marcus Bell')),
      cell('sales_stage', 'picklist', 'Sales Stage', 'Proposal or Price Quote'),
    ]),
    expect: customer('Potentials', {
      name: 'Cold-chain labels 2nd site',
      company: 'Harbour Lane Foods',
      stage: 'Proposal or Price Quote',
    }),
  },
  {
    name: 'an opportunity, Chinese',
    language: 'zh',
    url: url('Potentials'),
    html: plain('Potentials', 'potentialname', '二期标签采购', [
      cell('related_to', 'reference', '客户名称', shown.link('Accounts', '青桐纸鸢科技')),
      cell('sales_stage', 'picklist', '销售阶段', '报价'),
    ]),
    expect: customer('Potentials', { name: '二期标签采购', company: '青桐纸鸢科技', stage: '报价' }),
  },
  {
    name: 'a ticket',
    language: 'en',
    url: url('HelpDesk'),
    html: plain('HelpDesk', 'ticket_title', 'Labels peel off', [
      cell('parent_id', 'reference', 'Organization Name', shown.link('Accounts', 'Harbour Lane Foods')),
      cell('ticketstatus', 'picklist', 'Status', 'In Progress'),
    ]),
    expect: customer('HelpDesk', {
      name: 'Labels peel off',
      company: 'Harbour Lane Foods',
      stage: 'In Progress',
    }),
  },
  {
    name: 'a ticket, Chinese',
    language: 'zh',
    url: url('HelpDesk'),
    html: plain('HelpDesk', 'ticket_title', '标签脱落', [cell('ticketstatus', 'picklist', '状态', '处理中')]),
    expect: customer('HelpDesk', { name: '标签脱落', stage: '处理中' }),
  },
  {
    name: 'a phone that is being edited in its place',
    language: 'en',
    url: url('Contacts'),
    html: vtigerPage(
      detail(
        '12',
        graceHeader,
        block('LBL_CONTACT_INFORMATION', [
          editedRow('Contacts', cell('phone', 'phone', 'Office Phone', ''), '202-555-0142'),
        ]),
      ),
    ),
    expect: customer('Contacts', { name: 'Grace Whitfield', phones: ['202-555-0142'] }),
  },
  {
    name: 'the edit page of a contact',
    language: 'en',
    url: url('Contacts', '&app=MARKETING', 'Edit'),
    html: vtigerPage(
      editPage(
        'Contacts',
        '12',
        input.text('Contacts', 'firstname', 'Grace') +
          input.text('Contacts', 'lastname', 'Whitfield') +
          input.text('Contacts', 'phone', '(202) 555-0142') +
          input.text('Contacts', 'fax', '202-555-0149') +
          input.text('Contacts', 'email', 'grace@example.com') +
          input.link('account_id', 'Harbour Lane Foods') +
          input.choice('assigned_user_id', '1', 'Nora Field'),
      ),
    ),
    expect: customer('Contacts', {
      name: 'Grace Whitfield',
      company: 'Harbour Lane Foods',
      phones: ['(202) 555-0142'],
      emails: ['grace@example.com'],
      owner: 'Nora Field',
    }),
  },
  {
    name: 'the edit page of a Chinese lead without a status',
    language: 'zh',
    url: url('Leads', '', 'Edit'),
    html: vtigerPage(
      editPage(
        'Leads',
        '12',
        input.text('Leads', 'firstname', '思远') +
          input.text('Leads', 'lastname', '陈') +
          input.choice('leadstatus', '', '请选择一个选项'),
      ),
    ),
    expect: customer('Leads', { name: '陈思远' }),
  },
  ...(
    [
      ['Accounts', 'accountname', 'Harbour Lane Foods'],
      ['Potentials', 'potentialname', '二期标签采购'],
      ['HelpDesk', 'ticket_title', 'Labels peel off'],
    ] as const
  ).map(([module, field, name]) => ({
    name: `the edit page of ${module}`,
    url: url(module, '', 'Edit'),
    html: vtigerPage(editPage(module, '12', input.text(module, field, name))),
    expect: customer(module, { name }),
  })),
  {
    name: 'at the root of its host, with the parameters in another order',
    url: 'https://demo.od1.vtiger.com/index.php?app=SALES&record=12&view=Detail&module=Contacts',
    html: vtigerPage(graceFull),
    expect: read.customer(key('Contacts', '12', 'demo.od1.vtiger.com'), graceFacts),
  },
  {
    name: 'the second cloud',
    url: 'https://demo.od2.vtiger.com/index.php?module=Contacts&view=Detail&record=12',
    html: vtigerPage(graceFull),
    expect: read.customer(key('Contacts', '12', 'demo.od2.vtiger.com'), graceFacts),
  },
  {
    name: 'a name that looks like HTML and carries direction marks',
    url: url('Accounts'),
    html: plain('Accounts', 'accountname', '\u202a<img src=x onerror=alert(1)>\u202c', []),
    expect: customer('Accounts', { name: '<img src=x onerror=alert(1)>' }),
  },
  {
    name: 'empty values and a profile that hides the given name',
    trap: 'A profile may hide fields, even half of the name.',
    url: url('Contacts'),
    html: vtigerPage(
      detail(
        '12',
        header('Contacts', '12', titleOf([['lastname', 'Whitfield']])),
        summary([cell('phone', 'phone', 'Office Phone', ''), cell('title', 'string', 'Title', '--')]),
      ),
    ),
    expect: customer('Contacts', { name: 'Whitfield' }),
  },
  {
    name: 'the preview of another contact lies over the page',
    trap: 'A preview shows a second record in the same markup.',
    url: url('Contacts'),
    html: vtigerPage(graceFull, { over: preview('Contacts', '77', marcusHeader(), marcusCells) }),
    expect: read.ambiguous([key('Contacts'), graceFacts], [key('Contacts', '77'), marcusFacts]),
  },
  {
    name: 'the preview of a contact lies over a list',
    url: `${ORIGIN}/index.php?module=Contacts&view=List&viewname=7`,
    html: vtigerPage(listPage, { over: preview('Contacts', '77', marcusHeader(), marcusCells) }),
    expect: read.ambiguous([key('Contacts', '77'), marcusFacts]),
  },
  {
    name: 'a related contact in an overlay over its organisation',
    trap: 'The overlay has a container of the same class and a second number with the same id.',
    url: url('Accounts'),
    html: vtigerPage(
      detail('12', header('Accounts', '12', titleOf([['accountname', 'Harbour Lane Foods']])), relatedList),
      {
        over: overlay(
          'Contacts',
          '77',
          marcusHeader(),
          marcusCells.map((some) => fullRow('Contacts', some)),
        ),
      },
    ),
    expect: read.ambiguous(
      [key('Accounts'), { name: 'Harbour Lane Foods' }],
      [key('Contacts', '77'), marcusFacts],
    ),
  },
  {
    name: 'the preview of an invoice is no customer',
    url: url('Contacts'),
    html: vtigerPage(graceFull, {
      over: preview('Invoice', '91', header('Invoice', '91', titleOf([['subject', 'Invoice 7']])), []),
    }),
    expect: customer('Contacts', graceFacts),
  },
  {
    name: 'an invoice of the contact in an overlay is no customer',
    trap: 'The overlay of any record has the container of a record’s page.',
    url: url('Contacts'),
    html: vtigerPage(graceFull, {
      over: overlay('Invoice', '91', header('Invoice', '91', titleOf([['subject', 'Invoice 7']])), []),
    }),
    expect: customer('Contacts', graceFacts),
  },
  {
    name: 'a hidden preview does not count',
    url: url('Contacts'),
    html: vtigerPage(graceFull, {
      over: preview('Contacts', '77', marcusHeader(), marcusCells).replace('display: block', 'display: none'),
    }),
    expect: customer('Contacts', graceFacts),
  },
  {
    name: 'the page of the record before still stands',
    trap: 'Tabs are fetched into the page while the address moves on.',
    url: url('Contacts', '', 'Detail', '13'),
    html: vtigerPage(graceFull),
    expect: read.unreadable(key('Contacts', '13')),
  },
  {
    name: 'the same number in another module still stands',
    url: url('Leads'),
    html: vtigerPage(graceFull),
    expect: read.unreadable(key('Leads')),
  },
  {
    name: 'nothing is drawn yet',
    url: url('Contacts'),
    html: vtigerPage(''),
    expect: read.unreadable(key('Contacts')),
  },
  ...[
    ['a list', 'module=Contacts&view=List&viewname=7&app=MARKETING'],
    ['a new contact', 'module=Contacts&view=Edit&app=MARKETING'],
    ['a copy that is not saved', 'module=Contacts&view=Edit&record=12&isDuplicate=true'],
    ['an id of the web service', 'module=Contacts&view=Detail&record=12x34'],
    ['an invoice', 'module=Invoice&view=Detail&record=91'],
    ['a calendar', 'module=Calendar&view=Calendar'],
    ['the start page', 'module=Home&view=DashBoard'],
    ['settings', 'module=Vtiger&parent=Settings&view=Index'],
    ['a user', 'module=Users&parent=Settings&view=Detail&record=1'],
    ['signing in', 'module=Users&view=Login'],
  ].map(([name, query]) => ({
    name: `no customer: ${name}`,
    url: `${ORIGIN}/index.php?${query}`,
    html: vtigerPage(listPage),
    expect: read.notCustomer,
  })),
  {
    name: 'an address without anything',
    url: `${ORIGIN}/`,
    html: vtigerPage(listPage),
    expect: read.notCustomer,
  },
];

export const notes: read.ReaderNotes = {
  verifiedOn: '2026-11-21',
  from: 'source',
  kinds: {
    Contacts: 'contact',
    Accounts: 'company',
    Leads: 'lead',
    Potentials: 'deal',
    HelpDesk: 'case',
  },
  gaps: [
    'The newer pages of vtiger’s own cloud, whose addresses begin with /view/, are not read.',
    'vtiger 6 and older is not recognised.',
    'Where the user may not edit a record, the summary does not tell its organisation and stage.',
    'vtiger has no time of the next follow-up on a customer; activities are not read.',
  ],
};
