import type { Facts } from '../domain/facts.ts';
import * as read from './case.ts';
import type { PageRead } from './reader.ts';
import {
  type Cell8,
  classicFrame,
  detail7,
  edit7,
  editEmails7,
  edited8,
  editRow7,
  input7,
  list8,
  loading8,
  pickWindow8,
  record8,
  row7,
  shown7,
  shown8,
  suite7Page,
  suite8Page,
  window8,
} from './suitecrm.pages.ts';

const EIGHT = 'https://crm.example.com';
const SEVEN = 'https://sales.example.cn/suitecrm';
const ID = '5a1f6f0e-3f0c-4d0b-9a51-65f1c1d2a001';
const OTHER_ID = '5a1f6f0e-3f0c-4d0b-9a51-65f1c1d2a002';

function key(type: string, id = ID, tenant = 'crm.example.com') {
  return { crm: 'suitecrm', tenant, type, id };
}

function key7(type: string, id = ID) {
  return key(type, id, 'sales.example.cn/suitecrm');
}

type Named = Partial<Facts> & { name: string };

function customer(type: string, facts: Named): PageRead {
  return read.customer(key(type), facts);
}

function customer7(type: string, facts: Named): PageRead {
  return read.customer(key7(type), facts);
}

function url8(module: string, rest = `record/${ID}`): string {
  return `${EIGHT}/#/${module}/${rest}`;
}

function url7(module: string, action = 'DetailView', id = ID): string {
  return `${SEVEN}/index.php?module=${module}&action=${action}&record=${id}`;
}

const graceCells: Cell8[] = [
  { name: 'full_name', type: 'fullname', label: 'NAME', value: shown8.text('Ms. Grace Whitfield') },
  { name: 'assigned_user_name', type: 'relate', label: 'ASSIGNED TO', value: shown8.text('Nora Field') },
  { name: 'phone_work', type: 'phone', label: 'OFFICE PHONE', value: shown8.phone('+1 202-555-0142') },
  { name: 'phone_mobile', type: 'phone', label: 'MOBILE', value: shown8.phone('+1 202-555-0143') },
  { name: 'phone_fax', type: 'phone', label: 'FAX', value: shown8.phone('+1 202-555-0149') },
  {
    name: 'assistant_phone',
    type: 'phone',
    label: 'ASSISTANT PHONE',
    value: shown8.phone('+1 202-555-0148'),
  },
  { name: 'title', label: 'JOB TITLE', value: shown8.text('Head of Procurement') },
  {
    name: 'account_name',
    type: 'relate',
    label: 'ACCOUNT NAME',
    value: shown8.link('accounts', 'Harbour Lane Foods'),
  },
  {
    name: 'email_addresses',
    type: 'line-items',
    label: 'EMAIL ADDRESS',
    value: shown8.emails('grace.whitfield@example.com', 'grace@example.org'),
  },
  {
    name: 'report_to_name',
    type: 'relate',
    label: 'REPORTS TO',
    value: shown8.link('contacts', 'Marcus Bell'),
  },
];
const grace8 = record8('Ms. Grace Whitfield', graceCells);
const graceFacts = {
  name: 'Ms. Grace Whitfield',
  company: 'Harbour Lane Foods',
  title: 'Head of Procurement',
  phones: ['+1 202-555-0142', '+1 202-555-0143'],
  emails: ['grace.whitfield@example.com', 'grace@example.org'],
  owner: 'Nora Field',
};

const lead8 = record8('陈思远', [
  { name: 'full_name', type: 'fullname', label: '姓名', value: shown8.text('陈思远') },
  { name: 'title', label: '职务', value: shown8.text('采购总监') },
  { name: 'phone_mobile', type: 'phone', label: '手机', value: shown8.phone('138 0000 0041') },
  { name: 'phone_work', type: 'phone', label: '办公电话', value: shown8.phone('021-5550-1000 转 8') },
  { name: 'account_name', label: '客户名称', value: shown8.text('青桐纸鸢科技') },
  { name: 'status', type: 'enum', label: '状态', value: shown8.text('跟进中') },
  { name: 'assigned_user_name', type: 'relate', label: '负责人', value: shown8.text('方小禾') },
]);
const leadFacts = {
  name: '陈思远',
  company: '青桐纸鸢科技',
  title: '采购总监',
  phones: ['138 0000 0041', '021-5550-1000 转 8'],
  emails: [],
  owner: '方小禾',
  stage: '跟进中',
};

function deal8(name: string, company: string, stage: string): string {
  return record8(name, [
    { name: 'name', label: 'OPPORTUNITY NAME', value: shown8.text(name) },
    {
      name: 'account_name',
      type: 'relate',
      label: 'ACCOUNT NAME',
      value: shown8.link('accounts', company),
    },
    { name: 'sales_stage', type: 'enum', label: 'SALES STAGE', value: shown8.text(stage) },
    { name: 'next_step', label: 'NEXT STEP', value: shown8.text('Call Marcus Bell') },
  ]);
}

function grace7(id = ID, shownId = id): string {
  return detail7(
    'Contacts',
    id,
    'Ms. Grace Whitfield',
    [
      row7('full_name', 'fullname', 'Name', shown7.name('Ms. Grace Whitfield')),
      row7(
        'assigned_user_name',
        'relate',
        'Assigned to',
        '<span id="assigned_user_id" data-id-value="1">Nora Field</span>',
      ),
      row7('phone_work', 'phone', 'Office Phone', shown7.phone('202-555-0142')),
      row7('phone_fax', 'phone', 'Fax', shown7.phone('202-555-0149')),
      row7('title', 'varchar', 'Job Title', shown7.text('title', 'Head of Procurement')),
      row7('account_name', 'relate', 'Account Name', shown7.link('account_id', 'Harbour Lane Foods')),
      row7(
        'email1',
        'varchar',
        'Email Address',
        shown7.emails('grace.whitfield@example.com', 'grace@example.org'),
      ),
    ],
    {
      shownId,
      more: row7('phone_home', 'phone', 'Home Phone', shown7.phone('202-555-0150')),
      around:
        '<div class="yui-panel" id="additionalDetails"><div class="bd"><a href="tel:202-555-0188">202-555-0188</a></div></div>',
    },
  );
}
const grace7Facts = { ...graceFacts, phones: ['202-555-0142'] };

function simple7(module: string, rows: string[], name: string): string {
  return suite7Page(detail7(module, ID, name, rows), { language: 'zh_cn' });
}

/** Pages of SuiteCRM 8 and 7, after their published source, with invented customers. */
export const cases: read.ReaderCase[] = [
  {
    name: 'version 8, a contact beside a subpanel and a side bar',
    language: 'en',
    trap: 'Subpanels and widgets within the view use the same field classes for other people.',
    url: url8('contacts'),
    html: suite8Page(grace8),
    expect: customer('contacts', graceFacts),
  },
  {
    name: 'version 8, a contact, Chinese',
    language: 'zh',
    url: url8('contacts', `record/${ID}?offset=3&return_module=Contacts`),
    html: suite8Page(
      record8('陈慧', [
        { name: 'phone_mobile', type: 'phone', label: '手机', value: shown8.phone('138 0000 0042') },
        {
          name: 'email_addresses',
          type: 'line-items',
          label: '电子邮件',
          value: shown8.emails('chen@example.cn'),
        },
      ]),
      '',
      'zh-CN',
    ),
    expect: customer('contacts', { name: '陈慧', phones: ['138 0000 0042'], emails: ['chen@example.cn'] }),
  },
  {
    name: 'version 8, an account',
    language: 'en',
    trap: 'The title of the document is the same on every page.',
    url: url8('accounts'),
    html: suite8Page(
      record8('Harbour Lane Foods', [
        { name: 'name', label: 'NAME', value: shown8.text('Harbour Lane Foods') },
        { name: 'phone_office', type: 'phone', label: 'OFFICE PHONE', value: shown8.phone('202-555-0100') },
        {
          name: 'parent_name',
          type: 'relate',
          label: 'MEMBER OF',
          value: shown8.link('accounts', 'Bluebank Group'),
        },
      ]),
    ),
    expect: customer('accounts', { name: 'Harbour Lane Foods', phones: ['202-555-0100'] }),
  },
  {
    name: 'version 8, an account, Chinese',
    language: 'zh',
    url: url8('accounts'),
    html: suite8Page(
      record8('青桐纸鸢科技', [
        { name: 'name', label: '客户名称', value: shown8.text('青桐纸鸢科技') },
        {
          name: 'phone_office',
          type: 'phone',
          label: '办公电话',
          value: shown8.phone('021-5550-1000 转 8'),
        },
      ]),
      '',
      'zh-CN',
    ),
    expect: customer('accounts', { name: '青桐纸鸢科技', phones: ['021-5550-1000 转 8'] }),
  },
  {
    name: 'version 8, a lead',
    language: 'en',
    url: url8('leads'),
    html: suite8Page(
      record8('Tomás Oliveira', [
        { name: 'account_name', label: 'ACCOUNT NAME', value: shown8.text('Bluebank Instruments') },
        { name: 'status', type: 'enum', label: 'STATUS', value: shown8.text('In Process') },
      ]),
    ),
    expect: customer('leads', {
      name: 'Tomás Oliveira',
      company: 'Bluebank Instruments',
      stage: 'In Process',
    }),
  },
  {
    name: 'version 8, a lead, Chinese',
    language: 'zh',
    url: url8('leads'),
    html: suite8Page(lead8, '', 'zh-CN'),
    expect: customer('leads', leadFacts),
  },
  {
    name: 'version 8, an opportunity, whose next step is no time',
    language: 'en',
    url: url8('opportunities'),
    html: suite8Page(deal8('Cold-chain labels 2nd site', 'Harbour Lane Foods', 'Proposal/Price Quote')),
    expect: customer('opportunities', {
      name: 'Cold-chain labels 2nd site',
      company: 'Harbour Lane Foods',
      stage: 'Proposal/Price Quote',
    }),
  },
  {
    name: 'version 8, an opportunity, Chinese',
    language: 'zh',
    url: url8('opportunities'),
    html: suite8Page(deal8('二期标签采购', '青桐纸鸢科技', '报价'), '', 'zh-CN'),
    expect: customer('opportunities', { name: '二期标签采购', company: '青桐纸鸢科技', stage: '报价' }),
  },
  {
    name: 'version 8, a case',
    language: 'en',
    url: url8('cases'),
    html: suite8Page(
      record8('Labels peel off in the cold', [
        {
          name: 'account_name',
          type: 'relate',
          label: 'ACCOUNT NAME',
          value: shown8.link('accounts', 'Harbour Lane Foods'),
        },
        { name: 'status', type: 'dynamicenum', label: 'STATUS', value: shown8.text('Assigned') },
      ]),
    ),
    expect: customer('cases', {
      name: 'Labels peel off in the cold',
      company: 'Harbour Lane Foods',
      stage: 'Assigned',
    }),
  },
  {
    name: 'version 8, a case, Chinese',
    language: 'zh',
    url: url8('cases'),
    html: suite8Page(
      record8('低温下标签脱落', [
        { name: 'status', type: 'enum', label: '状态', value: shown8.text('处理中') },
      ]),
      '',
      'zh-CN',
    ),
    expect: customer('cases', { name: '低温下标签脱落', stage: '处理中' }),
  },
  {
    name: 'version 8, a target',
    language: 'en',
    url: url8('prospects'),
    html: suite8Page(
      record8('Ada Marlow', [
        { name: 'phone_work', type: 'phone', label: 'OFFICE PHONE', value: shown8.phone('202-555-0161') },
      ]),
    ),
    expect: customer('prospects', { name: 'Ada Marlow', phones: ['202-555-0161'] }),
  },
  {
    name: 'version 8, a target, Chinese',
    language: 'zh',
    url: url8('prospects'),
    html: suite8Page(
      record8('林晓', [{ name: 'title', label: '职务', value: shown8.text('店长') }]),
      '',
      'zh-CN',
    ),
    expect: customer('prospects', { name: '林晓', title: '店长' }),
  },
  {
    name: 'version 8, a lead that is being edited',
    language: 'en',
    trap: 'Inputs have no names, and a choice has a filter of its own.',
    url: url8('leads', `edit/${ID}`),
    html: suite8Page(
      record8(
        'Ms. Grace Whitfield',
        [
          { name: 'first_name', label: 'FIRST NAME', value: edited8.text('Grace') },
          { name: 'last_name', label: 'LAST NAME', value: edited8.text('Whitfield') },
          { name: 'phone_work', type: 'phone', label: 'OFFICE PHONE', value: edited8.text('202-555-0142') },
          { name: 'phone_fax', type: 'phone', label: 'FAX', value: edited8.text('202-555-0149') },
          {
            name: 'account_name',
            type: 'relate',
            label: 'ACCOUNT NAME',
            value: edited8.link('Harbour Lane Foods'),
          },
          {
            name: 'email_addresses',
            type: 'line-items',
            label: 'EMAIL ADDRESS',
            value: edited8.emails('grace@example.com'),
          },
          { name: 'status', type: 'enum', label: 'STATUS', value: edited8.choice('In Process') },
        ],
        { mode: 'edit' },
      ),
    ),
    expect: customer('leads', {
      name: 'Ms. Grace Whitfield',
      company: 'Harbour Lane Foods',
      phones: ['202-555-0142'],
      emails: ['grace@example.com'],
      stage: 'In Process',
    }),
  },
  {
    name: 'version 8, an early build that does not write the field names',
    trap: 'Early builds tell a field by its label only.',
    url: url8('contacts'),
    // Built pages have no white space between elements: a label and an e-mail touch.
    html: suite8Page(record8('Ms. Grace Whitfield', graceCells, { classes: false }).replace(/>\s+</g, '><')),
    expect: customer('contacts', graceFacts),
  },
  {
    name: 'version 8 below a path, with an id from an import',
    trap: 'An imported id may be any text.',
    url: `${EIGHT}/suite/public/#/accounts/record/ACME%20No.%207`,
    html: suite8Page(record8('Acme & Söhne', [])),
    expect: read.customer(key('accounts', 'ACME No. 7', 'crm.example.com/suite/public'), {
      name: 'Acme & Söhne',
    }),
  },
  {
    name: 'version 8, the name looks like HTML and carries direction marks',
    url: url8('contacts'),
    html: suite8Page(record8('\u202a<img src=x onerror=alert(1)>\u202c', [])),
    expect: customer('contacts', { name: '<img src=x onerror=alert(1)>' }),
  },
  {
    name: 'version 8, empty fields and a name alone',
    url: url8('contacts'),
    html: suite8Page(
      record8('Grace Whitfield', [
        { name: 'title', label: 'JOB TITLE', value: shown8.text('-') },
        { name: 'phone_work', type: 'phone', label: 'OFFICE PHONE', value: '<a href="tel:"></a>' },
      ]),
    ),
    expect: customer('contacts', { name: 'Grace Whitfield' }),
  },
  {
    name: 'version 8, nothing is chosen yet while something is typed to search',
    trap: 'What is typed to search a list is no value.',
    url: url8('leads', `edit/${ID}`),
    html: suite8Page(
      record8(
        'Grace Whitfield',
        [
          { name: 'account_name', type: 'relate', label: 'ACCOUNT NAME', value: edited8.link('') },
          { name: 'status', type: 'enum', label: 'STATUS', value: edited8.choice('') },
        ],
        { mode: 'edit' },
      ),
    ),
    expect: customer('leads', { name: 'Grace Whitfield' }),
  },
  {
    name: 'version 8, the name stands there before the fields have come',
    url: url8('contacts'),
    html: suite8Page(
      grace8.replace(
        '<scrm-record-content>',
        '<scrm-record-content-skeleton><div class="box-loading"></div></scrm-record-content-skeleton><scrm-record-content>',
      ),
    ),
    expect: read.unreadable(key('contacts')),
  },
  {
    name: 'version 8, a record that is still fetched',
    url: url8('contacts'),
    html: suite8Page(loading8),
    expect: read.unreadable(key('contacts')),
  },
  {
    name: 'version 8, the list still stands under the address of a record',
    trap: 'The hash changes before the page does.',
    url: url8('contacts'),
    html: suite8Page(list8),
    expect: read.unreadable(key('contacts')),
  },
  {
    name: 'version 8, a window with another record lies over it',
    trap: 'A window shows a second record and tells no id.',
    url: url8('contacts'),
    html: suite8Page(
      grace8,
      window8('Tern & Tide Freight', [
        {
          name: 'phone_office',
          type: 'phone',
          label: 'OFFICE PHONE',
          value: shown8.phone('202-555-0177'),
        },
      ]),
    ),
    expect: read.ambiguous([key('contacts'), graceFacts]),
  },
  {
    name: 'version 8, a window to write a mail lies over it',
    url: url8('contacts'),
    html: suite8Page(
      grace8,
      window8('Compose', [
        { name: 'to_addrs_names', label: 'TO', value: shown8.text('Marcus Bell') },
        { name: 'name', label: 'SUBJECT', value: shown8.text('Offer') },
      ]),
    ),
    expect: customer('contacts', graceFacts),
  },
  {
    name: 'version 8, a window to pick an account lies over it',
    url: url8('contacts'),
    html: suite8Page(grace8, pickWindow8),
    expect: customer('contacts', graceFacts),
  },
  ...['contacts', 'contacts/index', 'contacts/list?sort=name', 'home', 'contacts/edit'].map((route) => ({
    name: `version 8, no record in the address: ${route}`,
    url: `${EIGHT}/#/${route}`,
    html: suite8Page(route === 'contacts/edit' ? record8('Create', graceCells, { mode: 'edit' }) : list8),
    expect: read.notCustomer,
  })),
  {
    name: 'version 8, a copy that is not saved',
    url: url8('contacts', `duplicate/${ID}`),
    html: suite8Page(record8('Ms. Grace Whitfield', graceCells, { mode: 'edit' })),
    expect: read.notCustomer,
  },
  {
    name: 'version 8, a lead that is being converted',
    url: url8('leads', `convert-lead/${ID}`),
    html: suite8Page(classicFrame(`legacy/index.php?module=Leads&action=ConvertLead&record=${ID}`)),
    expect: read.notCustomer,
  },
  {
    name: 'version 8, a task is no customer',
    url: url8('tasks'),
    html: suite8Page(record8('Call Marcus Bell', [])),
    expect: read.notCustomer,
  },
  {
    name: 'version 8, settings and sign-in',
    url: `${EIGHT}/#/administration`,
    html: suite8Page('<scrm-admin-panel><h1>Administration</h1></scrm-admin-panel>'),
    expect: read.notCustomer,
  },
  {
    name: 'version 8, a page of 7 in its frame',
    trap: 'Some pages stand in a frame of their own address.',
    url: url8('contacts'),
    html: suite8Page(
      classicFrame(`${EIGHT}/legacy/index.php?module=Contacts&action=DetailView&record=${ID}`),
    ),
    frames: {
      [`${EIGHT}/legacy/index.php?module=Contacts&action=DetailView&record=${ID}`]: suite7Page(grace7()),
    },
    expect: customer('contacts', grace7Facts),
  },
  {
    name: 'version 8, a meeting in its frame',
    url: url8('meetings'),
    html: suite8Page(
      classicFrame(`${EIGHT}/legacy/index.php?module=Meetings&action=DetailView&record=${ID}`),
    ),
    frames: {
      [`${EIGHT}/legacy/index.php?module=Meetings&action=DetailView&record=${ID}`]: suite7Page(
        detail7('Meetings', ID, 'Visit', []),
      ),
    },
    expect: read.notCustomer,
  },
  {
    name: 'version 7, a contact above a subpanel of others',
    language: 'en',
    trap: 'Subpanels, a form for a new contact, a second tab and hover details stand in the page.',
    url: `${url7('Contacts')}&offset=3&stamp=1763&return_module=Accounts`,
    html: suite7Page(grace7(), { title: 'Ms. Grace Whitfield » Contacts » SuiteCRM' }),
    expect: customer7('Contacts', grace7Facts),
  },
  {
    name: 'version 7, a contact, Chinese',
    language: 'zh',
    url: url7('Contacts'),
    html: simple7(
      'Contacts',
      [
        row7('full_name', 'fullname', '姓名', shown7.name('陈慧')),
        row7('phone_mobile', 'phone', '手机', shown7.phone('138 0000 0042')),
      ],
      '陈慧',
    ),
    expect: customer7('Contacts', { name: '陈慧', phones: ['138 0000 0042'] }),
  },
  ...(
    [
      ['Accounts', 'Harbour Lane Foods', '青桐纸鸢科技'],
      ['Leads', 'Tomás Oliveira', '陈思远'],
      ['Opportunities', 'Cold-chain labels', '二期标签采购'],
      ['Cases', 'Labels peel off', '标签脱落'],
      ['Prospects', 'Ada Marlow', '林晓'],
    ] as const
  ).flatMap(([module, english, chinese]) =>
    ([english, chinese] as const).map((name, i): read.ReaderCase => {
      const isPerson = module === 'Leads' || module === 'Prospects';
      const field = isPerson
        ? row7('full_name', 'fullname', i ? '姓名' : 'Name', shown7.name(name))
        : row7('name', 'name', i ? '名称' : 'Name', shown7.text('name', name));
      const stages: Record<string, string> = {
        Leads: 'status',
        Opportunities: 'sales_stage',
        Cases: 'status',
      };
      const stage = stages[module];
      const words = i ? '跟进中' : 'In Process';
      return {
        name: `version 7, ${module}, ${i ? 'Chinese' : 'English'}`,
        language: i ? 'zh' : 'en',
        url: url7(module),
        html: simple7(
          module,
          [
            field,
            ...(stage ? [row7(stage, 'enum', 'Status', shown7.choice(stage, 'InProcess', words))] : []),
          ],
          name,
        ),
        expect: customer7(module, { name, ...(stage ? { stage: words } : {}) }),
      };
    }),
  ),
  {
    name: 'version 7, a layout without the name field: the title names the record',
    url: url7('Contacts'),
    html: suite7Page(
      detail7('Contacts', ID, 'Ms. Grace Whitfield', [row7('phone_work', 'phone', 'Phone', '202-555-0142')]),
    ),
    expect: customer7('Contacts', { name: 'Ms. Grace Whitfield', phones: ['202-555-0142'] }),
  },
  {
    name: 'version 7, a phone is being edited in its place',
    url: url7('Contacts'),
    html: suite7Page(
      detail7('Contacts', ID, 'Grace Whitfield', [
        row7('full_name', 'fullname', 'Name', shown7.name('Grace Whitfield')),
        row7(
          'phone_work',
          'phone',
          'Office Phone',
          `<form name="EditView" id="EditView"><div id="inline_edit_field">${input7('phone_work', '202-555-0142')}</div><a id="inlineEditSaveButton"></a></form>`,
        ),
      ]),
    ),
    expect: customer7('Contacts', { name: 'Grace Whitfield', phones: ['202-555-0142'] }),
  },
  {
    name: 'version 7, the edit page of a contact',
    language: 'en',
    trap: 'The title of an edit page says more than the name, and new e-mails are copied from a hidden line.',
    url: url7('Contacts', 'EditView'),
    html: suite7Page(
      edit7(
        'Contacts',
        ID,
        'Grace Whitfield',
        [
          editRow7('first_name', 'varchar', input7('first_name', 'Grace')),
          editRow7('last_name', 'varchar', input7('last_name', 'Whitfield')),
          editRow7('phone_work', 'phone', input7('phone_work', '202-555-0142')),
          editRow7('phone_fax', 'phone', input7('phone_fax', '202-555-0149')),
          editRow7(
            'account_name',
            'relate',
            `${input7('account_name', 'Harbour Lane Foods')}<input type="hidden" name="account_id" value="9c1b">`,
          ),
          editRow7('email1', 'varchar', editEmails7('Contacts', 'grace@example.com')),
        ].join(''),
      ),
    ),
    expect: customer7('Contacts', {
      name: 'Grace Whitfield',
      company: 'Harbour Lane Foods',
      phones: ['202-555-0142'],
      emails: ['grace@example.com'],
    }),
  },
  {
    name: 'version 7, the edit page of a Chinese lead',
    language: 'zh',
    url: url7('Leads', 'EditView'),
    html: suite7Page(
      edit7(
        'Leads',
        ID,
        '思远 陈',
        editRow7('first_name', 'varchar', input7('first_name', '思远')) +
          editRow7('last_name', 'varchar', input7('last_name', '陈')),
      ),
    ),
    expect: customer7('Leads', { name: '陈思远' }),
  },
  {
    name: 'version 7, the edit page of an account',
    url: url7('Accounts', 'EditView'),
    html: suite7Page(
      edit7(
        'Accounts',
        ID,
        'Harbour Lane Foods',
        editRow7('name', 'name', input7('name', 'Harbour Lane Foods')),
      ),
    ),
    expect: customer7('Accounts', { name: 'Harbour Lane Foods' }),
  },
  {
    name: 'version 7 with its AJAX interface: the record stands behind the hash',
    trap: 'The query keeps the first page’s record while the hash names the one that is shown.',
    url: `${url7('Contacts', 'DetailView', OTHER_ID)}#ajaxUILoc=${encodeURIComponent(`index.php?module=Contacts&action=DetailView&record=${ID}`)}`,
    html: suite7Page(grace7()),
    expect: customer7('Contacts', grace7Facts),
  },
  {
    name: 'version 7 with its AJAX interface: the page of the record before still stands',
    trap: 'The hash changes before the page does.',
    url: `${SEVEN}/index.php?action=ajaxui#ajaxUILoc=${encodeURIComponent(`index.php?module=Contacts&action=DetailView&record=${OTHER_ID}`)}`,
    html: suite7Page(grace7()),
    expect: read.unreadable(key7('Contacts', OTHER_ID)),
  },
  {
    name: 'version 7, the same id in another module still stands',
    url: url7('Leads'),
    html: suite7Page(grace7()),
    expect: read.unreadable(key7('Leads')),
  },
  {
    name: 'version 7, nothing is drawn yet',
    url: url7('Contacts'),
    html: suite7Page(''),
    expect: read.unreadable(key7('Contacts')),
  },
  ...[
    ['a list', 'module=Contacts&action=index'],
    ['a list view', 'module=Contacts&action=ListView'],
    ['a new contact', 'module=Contacts&action=EditView&return_module=Contacts'],
    ['a copy that is not saved', `module=Contacts&action=EditView&isDuplicate=true&record=${ID}`],
    ['a call', `module=Calls&action=DetailView&record=${ID}`],
    ['a user', `module=Users&action=DetailView&record=${ID}`],
    ['the start page', 'module=Home&action=index'],
    ['signing in', 'action=Login&module=Users'],
    ['settings', 'module=Administration&action=index'],
  ].map(([name, query]) => ({
    name: `version 7, ${name}`,
    url: `${SEVEN}/index.php?${query}`,
    html: suite7Page(
      '<div class="moduleTitle"><h2 class="module-title-text">SuiteCRM</h2></div><div class="detail-view"></div>',
    ),
    expect: read.notCustomer,
  })),
];

export const notes: read.ReaderNotes = {
  verifiedOn: '2026-11-21',
  from: 'source',
  kinds: {
    contacts: 'contact',
    accounts: 'company',
    leads: 'lead',
    opportunities: 'deal',
    cases: 'case',
    prospects: 'lead',
    Contacts: 'contact',
    Accounts: 'company',
    Leads: 'lead',
    Opportunities: 'deal',
    Cases: 'case',
    Prospects: 'lead',
  },
  gaps: [
    'Version 8 writes only the fields of the tab that is open; those of the other tabs are not read.',
    'A name keeps its salutation where SuiteCRM shows one.',
    'The stage is not read while version 7 edits a record.',
    'SuiteCRM has no time of the next follow-up on a customer; activities are not read.',
    'Themes of version 7 other than SuiteP are not recognised.',
  ],
};
