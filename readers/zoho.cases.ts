import type { Facts } from '../domain/facts.ts';
import * as read from './case.ts';
import type { PageRead } from './reader.ts';
import {
  type Column,
  deleteLink,
  details,
  form,
  frameUrl,
  list,
  ORGANISATION,
  oldTitle,
  recordUrl,
  row,
  shellPage,
  title,
  zohoPage,
} from './zoho.pages.ts';

function key(type: string, id: string, tenant = ORGANISATION) {
  return { crm: 'zoho', tenant, type, id };
}

function customer(type: string, id: string, facts: Partial<Facts> & { name: string }): PageRead {
  return read.customer(key(type, id), facts);
}

const PLUS_RECORD = `https://crmplus.zoho.com/harbour/index.do/cxapp/crm/${ORGANISATION}/tab/Contacts`;
const ONE = 'https://one.zoho.com/zohoone/harbour/home';

const owner: Column = { name: 'SMOWNERID', label: 'Contact Owner', text: 'Nora Field', kind: 'user' };
const created: Column = { name: 'SMCREATORID', label: 'Created By', text: 'Hugo Stern', kind: 'user' };

/** Two ids that are one number once they are numbers. */
const GRACE = '412345600000987001';
const AFTER_GRACE = '412345600000987002';

const graceColumns: Column[] = [
  {
    name: 'ACCOUNTID',
    label: 'Account Name',
    text: 'Harbour Lane Foods',
    kind: 'lookup',
    target: 'Accounts/412345600000555001',
  },
  { name: 'TITLE', label: 'Title', text: 'Head of Procurement' },
  { name: 'PHONE', label: 'Phone', text: '+1 202-555-0142', kind: 'phone' },
  { name: 'FAX', label: 'Fax', text: '+1 202-555-0149', kind: 'phone' },
  { name: 'ASSTPHONE', label: 'Asst Phone', text: '+1 202-555-0148', kind: 'phone' },
  { name: 'CONTACTCF12', label: 'Warehouse Phone', text: '+1 202-555-0144', kind: 'phone' },
  { name: 'CONTACTCF186', label: 'Segment', text: '-None-', kind: 'picklist' },
  owner,
  created,
];
const graceCard: Column[] = [
  { name: 'EMAIL', label: 'Email', text: 'grace.whitfield@example.com', kind: 'email' },
  { name: 'MOBILE', label: 'Mobile', text: '+1 202-555-0143', kind: 'phone' },
];
const grace = details({
  header: title('FULLNAME', 'Grace Whitfield'),
  menu: deleteLink('Contacts', GRACE),
  card: graceCard,
  details: graceColumns,
});
const graceFacts = {
  name: 'Grace Whitfield',
  company: 'Harbour Lane Foods',
  title: 'Head of Procurement',
  phones: ['+1 202-555-0142', '+1 202-555-0143', '+1 202-555-0144'],
  emails: ['grace.whitfield@example.com'],
  owner: 'Nora Field',
};
const graceRead = customer('Contacts', GRACE, graceFacts);

const chen = details({
  header: title('FULLNAME', '陈思远'),
  menu: deleteLink('Contacts', '412345600000987011'),
  card: [
    { name: 'EMAIL', label: '邮件', text: 'chen.siyuan@example.cn', kind: 'email' },
    { name: 'MOBILE', label: '手机', text: '138 0000 0041', kind: 'phone' },
  ],
  details: [
    {
      name: 'ACCOUNTID',
      label: '客户名',
      text: '青桐纸鸢科技',
      kind: 'lookup',
      target: 'Accounts/412345600000555011',
    },
    { name: 'TITLE', label: '职务', text: '采购总监' },
    { name: 'PHONE', label: '电话', text: '021-5550-1000 转 8', kind: 'phone' },
    { name: 'SMOWNERID', label: '联系人所有者', text: '方小禾', kind: 'user' },
    { name: 'CONTACTCF21', label: '下次跟进时间', text: '2026-12-03 10:00', kind: 'date' },
  ],
});

const lead = details({
  header: title('FULLNAME', 'Tomás Oliveira'),
  menu: deleteLink('Leads', '510691000000348104'),
  details: [
    { name: 'COMPANY', label: 'Company', text: 'Bluebank Instruments' },
    { name: 'DESIGNATION', label: 'Title', text: 'Lab Manager' },
    { name: 'PHONE', label: 'Phone', text: '+1 202-555-0151', kind: 'phone' },
    { name: 'EMAIL', label: 'Email', text: 'tomas.oliveira@example.com', kind: 'email' },
    { name: 'STATUS', label: 'Lead Status', text: 'Attempted to Contact', kind: 'picklist' },
    { ...owner, label: 'Lead Owner' },
  ],
});
const leadRead = customer('Leads', '510691000000348104', {
  name: 'Tomás Oliveira',
  company: 'Bluebank Instruments',
  title: 'Lab Manager',
  phones: ['+1 202-555-0151'],
  emails: ['tomas.oliveira@example.com'],
  owner: 'Nora Field',
  stage: 'Attempted to Contact',
});

const deal = details({
  header: title('POTENTIALNAME', 'Cold-chain labels 2nd site'),
  menu: deleteLink('Potentials', '412345600000333001'),
  details: [
    {
      name: 'ACCOUNTID',
      label: 'Account Name',
      text: 'Harbour Lane Foods',
      kind: 'lookup',
      target: 'Accounts/412345600000555001',
    },
    {
      name: 'CONTACTID',
      label: 'Contact Name',
      text: 'Grace Whitfield',
      kind: 'lookup',
      target: `Contacts/${GRACE}`,
    },
    { name: 'STAGE', label: 'Stage', text: 'Value Proposition', kind: 'picklist' },
    { ...owner, label: 'Deal Owner' },
  ],
});
const dealFacts = {
  name: 'Cold-chain labels 2nd site',
  company: 'Harbour Lane Foods',
  owner: 'Nora Field',
  stage: 'Value Proposition',
};

function justNamed(name: string): string {
  return zohoPage(details({ header: title('FULLNAME', name) }));
}

const everyHost: read.ReaderCase[] = [
  'https://crm.zoho.eu',
  'https://crm.zoho.in',
  'https://crm.zoho.com.au',
  'https://crm.zoho.jp',
  'https://crm.zoho.com.cn',
  'https://crm.zoho.sa',
  'https://crm.zoho.uk',
  'https://crm.zoho.ae',
  'https://crm.zohocloud.ca',
  'https://crmsandbox.zoho.com',
  'https://crmsandbox.zoho.com.cn',
  'https://crmsandbox.zohocloud.ca',
].map((origin) => ({
  name: `a contact on ${new URL(origin).host}`,
  url: recordUrl('Contacts', GRACE, origin),
  html: zohoPage(grace),
  expect: graceRead,
}));

/** Outlines of Zoho CRM's pages, with invented customers. */
export const cases: read.ReaderCase[] = [
  {
    name: 'a contact',
    language: 'en',
    url: recordUrl('Contacts', GRACE),
    html: zohoPage(grace),
    expect: graceRead,
  },
  {
    name: 'a contact, Chinese',
    language: 'zh',
    url: recordUrl('Contacts', '412345600000987011', 'https://crm.zoho.com.cn'),
    html: zohoPage(chen, 'zh'),
    expect: customer('Contacts', '412345600000987011', {
      name: '陈思远',
      company: '青桐纸鸢科技',
      title: '采购总监',
      phones: ['021-5550-1000 转 8', '138 0000 0041'],
      emails: ['chen.siyuan@example.cn'],
      owner: '方小禾',
      followUp: '2026-12-03 10:00',
    }),
  },
  {
    name: 'a lead',
    language: 'en',
    url: recordUrl('Leads', '510691000000348104'),
    html: zohoPage(lead),
    expect: leadRead,
  },
  {
    name: 'a lead, Chinese',
    language: 'zh',
    url: recordUrl('Leads', '510691000000348111', 'https://crm.zoho.com.cn'),
    html: zohoPage(
      details({
        header: title('FULLNAME', '林若溪'),
        details: [
          { name: 'COMPANY', label: '公司', text: '海棠仪器' },
          { name: 'DESIGNATION', label: '职务', text: '实验室主任' },
          { name: 'MOBILE', label: '手机', text: '138 0000 0051', kind: 'phone' },
          { name: 'STATUS', label: '线索状态', text: '试图联系', kind: 'picklist' },
          { name: 'SMOWNERID', label: '线索所有者', text: '方小禾', kind: 'user' },
        ],
      }),
      'zh',
    ),
    expect: customer('Leads', '510691000000348111', {
      name: '林若溪',
      company: '海棠仪器',
      title: '实验室主任',
      phones: ['138 0000 0051'],
      owner: '方小禾',
      stage: '试图联系',
    }),
  },
  {
    name: 'an account',
    language: 'en',
    trap: 'A list of its contacts names people and phones under the columns of a record.',
    url: recordUrl('Accounts', '412345600000555001'),
    html: zohoPage(
      details({
        header: title('ACCOUNTNAME', 'Harbour Lane Foods'),
        menu: deleteLink('Accounts', '412345600000555001'),
        details: [
          { name: 'PHONE', label: 'Phone', text: '+1 202-555-0100', kind: 'phone' },
          {
            name: 'PARENTACCOUNTID',
            label: 'Parent Account',
            text: 'Harbour Group',
            kind: 'lookup',
            target: 'Accounts/412345600000555000',
          },
          { ...owner, label: 'Account Owner' },
        ],
      }),
    ),
    expect: customer('Accounts', '412345600000555001', {
      name: 'Harbour Lane Foods',
      phones: ['+1 202-555-0100'],
      owner: 'Nora Field',
    }),
  },
  {
    name: 'an account, Chinese',
    language: 'zh',
    url: recordUrl('Accounts', '412345600000555011', 'https://crm.zoho.com.cn'),
    html: zohoPage(
      details({
        header: title('ACCOUNTNAME', '青桐纸鸢科技'),
        details: [
          { name: 'PHONE', label: '电话', text: '021-5550-1000 转 8', kind: 'phone' },
          { name: 'SMOWNERID', label: '客户所有者', text: '方小禾', kind: 'user' },
        ],
      }),
      'zh',
    ),
    expect: customer('Accounts', '412345600000555011', {
      name: '青桐纸鸢科技',
      phones: ['021-5550-1000 转 8'],
      owner: '方小禾',
    }),
  },
  {
    name: 'a deal, whose module is called Potentials',
    language: 'en',
    url: recordUrl('Potentials', '412345600000333001'),
    html: zohoPage(deal),
    expect: customer('Potentials', '412345600000333001', dealFacts),
  },
  {
    name: 'the same deal under the name integrations use',
    trap: 'One record has two addresses, with Deals and with Potentials.',
    url: recordUrl('Deals', '412345600000333001'),
    html: zohoPage(deal.replace('"module":"Potentials"', '"module":"Deals"')),
    expect: customer('Potentials', '412345600000333001', dealFacts),
  },
  {
    name: 'a deal, Chinese',
    language: 'zh',
    url: recordUrl('Potentials', '412345600000333011', 'https://crm.zoho.com.cn'),
    html: zohoPage(
      details({
        header: title('POTENTIALNAME', '二期标签采购'),
        details: [
          {
            name: 'ACCOUNTID',
            label: '客户名',
            text: '青桐纸鸢科技',
            kind: 'lookup',
            target: 'Accounts/412345600000555011',
          },
          { name: 'STAGE', label: '阶段', text: '价值建议', kind: 'picklist' },
        ],
      }),
      'zh',
    ),
    expect: customer('Potentials', '412345600000333011', {
      name: '二期标签采购',
      company: '青桐纸鸢科技',
      stage: '价值建议',
    }),
  },
  {
    name: 'a case',
    language: 'en',
    url: recordUrl('Cases', '412345600000444001'),
    html: zohoPage(
      details({
        header: title('SUBJECT', 'Labels come off in the cold'),
        card: [{ name: 'STATUS', label: 'Status', text: 'New', kind: 'picklist' }],
        details: [
          {
            name: 'ACCOUNTID',
            label: 'Account Name',
            text: 'Harbour Lane Foods',
            kind: 'lookup',
            target: 'Accounts/412345600000555001',
          },
          { name: 'PHONE', label: 'Phone', text: '+1 202-555-0142', kind: 'phone' },
        ],
      }),
    ),
    expect: customer('Cases', '412345600000444001', {
      name: 'Labels come off in the cold',
      company: 'Harbour Lane Foods',
      phones: ['+1 202-555-0142'],
      stage: 'New',
    }),
  },
  {
    name: 'a case, Chinese',
    language: 'zh',
    url: recordUrl('Cases', '412345600000444011', 'https://crm.zoho.com.cn'),
    html: zohoPage(
      details({
        header: title('SUBJECT', '标签遇冷脱落'),
        details: [{ name: 'STATUS', label: '状态', text: '新建', kind: 'picklist' }],
      }),
      'zh',
    ),
    expect: customer('Cases', '412345600000444011', { name: '标签遇冷脱落', stage: '新建' }),
  },
  ...everyHost,
  {
    name: 'an organisation with a portal name',
    trap: 'One organisation has two names in addresses, its number and its portal name.',
    url: recordUrl('Contacts', GRACE, 'https://crm.zoho.com', 'harbourlane'),
    html: zohoPage(grace),
    expect: read.customer(key('Contacts', GRACE, 'harbourlane'), graceFacts),
  },
  {
    name: 'an address without the organisation goes by the host',
    url: `https://crm.zoho.com/crm/tab/Contacts/${GRACE}`,
    html: zohoPage(grace),
    expect: read.customer(key('Contacts', GRACE, 'crm.zoho.com'), graceFacts),
  },
  {
    name: 'the link integrations write, which still leads on',
    url: `https://crm.zoho.com/crm/EntityInfo.do?module=Contacts&id=${GRACE}`,
    html: zohoPage(''),
    expect: read.unreadable(key('Contacts', GRACE, 'crm.zoho.com')),
  },
  {
    name: 'the link integrations write, within an organisation',
    url: `https://crm.zoho.com/crm/${ORGANISATION}/EntityInfo.do?module=Contacts&id=${GRACE}`,
    html: zohoPage(grace),
    expect: graceRead,
  },
  {
    name: 'a query and a fragment behind the id',
    url: `${recordUrl('Contacts', GRACE)}?source=mail#notes`,
    html: zohoPage(grace),
    expect: graceRead,
  },
  {
    name: 'a page below a deal is still the deal',
    url: `${recordUrl('Potentials', '412345600000333001')}/add-contact-role?page=1`,
    html: zohoPage(deal),
    expect: customer('Potentials', '412345600000333001', dealFacts),
  },
  {
    name: 'CRM Plus keeps the CRM in a frame',
    trap: 'The page itself holds nothing of the record; its frame does.',
    url: `${PLUS_RECORD}/${GRACE}`,
    html: shellPage(frameUrl(`/tab/Contacts/${GRACE}`)),
    frames: { [frameUrl(`/tab/Contacts/${GRACE}`)]: zohoPage(grace) },
    expect: graceRead,
  },
  {
    name: 'CRM Plus while its frame still shows the record before',
    trap: 'The page’s address has moved on, its frame has not: what stands there is the frame’s.',
    url: `${PLUS_RECORD}/${AFTER_GRACE}`,
    html: shellPage(frameUrl(`/tab/Contacts/${GRACE}`)),
    frames: { [frameUrl(`/tab/Contacts/${GRACE}`)]: zohoPage(grace) },
    expect: graceRead,
  },
  {
    name: 'CRM Plus with a frame whose address names no record',
    trap: 'Only the page’s own address tells which record the frame shows.',
    url: `${PLUS_RECORD}/${GRACE}`,
    html: shellPage(frameUrl('/index.do')),
    frames: { [frameUrl('/index.do')]: zohoPage(grace) },
    expect: graceRead,
  },
  {
    name: 'CRM Plus with such a frame while it still shows the record before',
    trap: 'The page’s address has moved on, its frame has not.',
    url: `${PLUS_RECORD}/${AFTER_GRACE}`,
    html: shellPage(frameUrl('/index.do')),
    frames: { [frameUrl('/index.do')]: zohoPage(grace) },
    expect: read.unreadable(key('Contacts', AFTER_GRACE)),
  },
  {
    name: 'CRM Plus while its frame is still to come',
    url: `${PLUS_RECORD}/${GRACE}`,
    html: shellPage('about:blank'),
    expect: read.unreadable(key('Contacts', GRACE)),
  },
  {
    name: 'CRM Plus with a list in its frame',
    url: `https://crmplus.zoho.com/harbour/index.do/cxapp/crm/${ORGANISATION}/tab/Contacts/custom-view/412345600000087501/list`,
    html: shellPage(frameUrl('/tab/Contacts/custom-view/412345600000087501/list')),
    frames: { [frameUrl('/tab/Contacts/custom-view/412345600000087501/list')]: zohoPage(list) },
    expect: read.notCustomer,
  },
  {
    name: 'another application of CRM Plus',
    url: 'https://crmplus.zoho.com/harbour/index.do/cxapp/desk/tickets/412345600000987001',
    html: shellPage('about:blank'),
    expect: read.notCustomer,
  },
  {
    name: 'a lead in Zoho One',
    url: `${ONE}/cxapp/crm/${ORGANISATION}/tab/Leads/510691000000348104`,
    html: zohoPage(lead),
    expect: leadRead,
  },
  {
    name: 'a lead in a space of Zoho One',
    url: `${ONE}/cxapp-spaces/sales/crm/${ORGANISATION}/tab/Leads/510691000000348104`,
    html: zohoPage(lead),
    expect: leadRead,
  },
  {
    name: 'the page that edits a contact',
    language: 'en',
    url: `${recordUrl('Contacts', GRACE)}/edit`,
    html: zohoPage(
      form('Contacts', {
        FIRSTNAME: 'Grace',
        LASTNAME: 'Whitfield',
        TITLE: 'Head of Procurement',
        EMAIL: 'grace.whitfield@example.com',
        PHONE: '+1 202-555-0142',
        MOBILE: '+1 202-555-0143',
      }),
    ),
    expect: customer('Contacts', GRACE, {
      name: 'Grace Whitfield',
      title: 'Head of Procurement',
      phones: ['+1 202-555-0142', '+1 202-555-0143'],
      emails: ['grace.whitfield@example.com'],
    }),
  },
  {
    name: 'the page that edits a lead, Chinese',
    language: 'zh',
    url: `${recordUrl('Leads', '510691000000348111')}/edit`,
    html: zohoPage(
      form('Leads', { COMPANY: '海棠仪器', FIRSTNAME: '若溪', LASTNAME: '林', MOBILE: '138 0000 0051' }),
      'zh',
    ),
    expect: customer('Leads', '510691000000348111', {
      name: '林若溪',
      company: '海棠仪器',
      phones: ['138 0000 0051'],
    }),
  },
  {
    name: 'the page that edits an account',
    url: `${recordUrl('Accounts', '412345600000555001')}/edit`,
    html: zohoPage(form('Accounts', { ACCOUNTNAME: 'Harbour Lane Foods', PHONE: '+1 202-555-0100' })),
    expect: customer('Accounts', '412345600000555001', {
      name: 'Harbour Lane Foods',
      phones: ['+1 202-555-0100'],
    }),
  },
  {
    name: 'a form of another module under the address that edits a contact',
    trap: 'The form that made a lead before is still shown.',
    url: `${recordUrl('Contacts', GRACE)}/edit`,
    html: zohoPage(form('Leads', { FIRSTNAME: 'Tomás', LASTNAME: 'Oliveira', PHONE: '+1 202-555-0151' })),
    expect: read.unreadable(key('Contacts', GRACE)),
  },
  {
    name: 'one value is being edited in its place',
    url: recordUrl('Contacts', GRACE),
    html: zohoPage(
      grace.replace(
        '<div id="ajaxEdit_PHONE" style="display: none">',
        '<div id="ajaxEdit_PHONE"><input type="text" value="+1 202-555-01">',
      ),
    ),
    expect: graceRead,
  },
  {
    name: 'a form for a new contact beside a contact',
    trap: 'The form has the columns of a contact, too.',
    url: recordUrl('Contacts', GRACE),
    html: zohoPage(grace + form('Contacts', { LASTNAME: 'Ash', PHONE: '+1 202-555-0199' })),
    expect: graceRead,
  },
  {
    name: 'a form for a new contact while the contact has no name yet',
    trap: 'Only the form names somebody, and it is not the record.',
    url: recordUrl('Contacts', GRACE),
    html: zohoPage(
      details({ header: title('FULLNAME', '') }) +
        form('Contacts', { FIRSTNAME: 'Rosalind', LASTNAME: 'Ash', PHONE: '+1 202-555-0199' }),
    ),
    expect: read.unreadable(key('Contacts', GRACE)),
  },
  {
    name: 'a clone shows the first record’s values and is a new one',
    trap: 'The form of a clone is filled with another record’s values.',
    url: `${recordUrl('Contacts', GRACE)}/clone`,
    html: zohoPage(form('Contacts', { FIRSTNAME: 'Grace', LASTNAME: 'Whitfield' })),
    expect: read.notCustomer,
  },
  {
    name: 'the header of the older markup',
    trap: 'The name stands nested twice under one id, and a hidden copy of the row names another record.',
    url: recordUrl('Contacts', GRACE),
    html: zohoPage(details({ header: oldTitle('LASTNAME', 'Grace Whitfield') })),
    expect: customer('Contacts', GRACE, { name: 'Grace Whitfield' }),
  },
  {
    name: 'the header of the older markup of a deal',
    url: recordUrl('Potentials', '412345600000333001'),
    html: zohoPage(details({ header: oldTitle('POTENTIALNAME', 'Cold-chain labels 2nd site') })),
    expect: customer('Potentials', '412345600000333001', { name: 'Cold-chain labels 2nd site' }),
  },
  {
    name: 'the header before FULLNAME',
    trap: 'The column that names a person was renamed.',
    url: recordUrl('Leads', '510691000000348104'),
    html: zohoPage(details({ header: title('LASTNAME', 'Tomás Oliveira') })),
    expect: customer('Leads', '510691000000348104', { name: 'Tomás Oliveira' }),
  },
  {
    name: 'the family name among the details gives way to the header',
    url: recordUrl('Contacts', GRACE),
    html: zohoPage(
      details({
        header:
          '<span id="headervalue_LASTNAME"><span id="headervalue_LASTNAME">Grace Whitfield</span></span>',
        details: [{ name: 'LASTNAME', label: 'Last Name', text: 'Whitfield' }],
      }),
    ),
    expect: customer('Contacts', GRACE, { name: 'Grace Whitfield' }),
  },
  {
    name: 'a value on the business card only, and one there and among the details',
    trap: 'One id stands twice on the page.',
    url: recordUrl('Contacts', GRACE),
    html: zohoPage(
      details({
        header: `${title('FULLNAME', 'Grace Whitfield')}<span id="headervalue_MOBILE">+1 202-555-0143</span>`,
        card: [{ name: 'PHONE', label: 'Phone', text: '+1 202-555-0142', kind: 'phone' }],
        details: [{ name: 'PHONE', label: 'Phone', text: '+1 202-555-0142', kind: 'phone' }],
      }),
    ),
    expect: customer('Contacts', GRACE, {
      name: 'Grace Whitfield',
      phones: ['+1 202-555-0142', '+1 202-555-0143'],
    }),
  },
  {
    name: 'values that stand as text only, with the tools to edit them',
    trap: 'The tools to edit a value stand within it.',
    url: recordUrl('Contacts', GRACE),
    html: zohoPage(
      details({ header: title('FULLNAME', 'Grace Whitfield') }) +
        `<div id="mouseArea__PHONE"><div class="dv_info_label">Phone</div>
          <div id="value_PHONE">+1 202-555-0142<span id="edit_icon_PHONE">Edit</span>
            <div id="ajaxEdit_PHONE"><crux-phone-component cx-prop-value="+1 202-555-01"></crux-phone-component></div></div></div>
        <div id="mouseArea__TITLE"><div id="value_TITLE" view-value="Head of Procurement">Head of …</div></div>
        <div id="mouseArea__EMAIL"><div id="value_EMAIL"><lyte-text lt-prop-value="grace.whitfield@example.com">grace.whit…</lyte-text></div></div>`,
    ),
    expect: customer('Contacts', GRACE, {
      name: 'Grace Whitfield',
      title: 'Head of Procurement',
      phones: ['+1 202-555-0142'],
      emails: ['grace.whitfield@example.com'],
    }),
  },
  {
    name: 'a page designed by the organisation, with no parts one knows',
    trap: 'A Canvas page has no header, card or labels of Zoho’s own.',
    url: recordUrl('Contacts', GRACE),
    html: zohoPage(
      `<div class="canvas"><crux-text-component id="subvalue_FULLNAME" cx-prop-value="Grace Whitfield">Grace Whitfield</crux-text-component>
        <crux-phone-component id="subvalue_MOBILE" cx-prop-value="+1 202-555-0143">+1 202-555-0143</crux-phone-component></div>`,
    ),
    expect: customer('Contacts', GRACE, { name: 'Grace Whitfield', phones: ['+1 202-555-0143'] }),
  },
  {
    name: 'the company in the header alone',
    url: recordUrl('Contacts', GRACE),
    html: zohoPage(
      details({
        header: `${title('FULLNAME', 'Grace Whitfield')}<a href="/crm/${ORGANISATION}/tab/Accounts/412345600000555001">Harbour Lane Foods</a><span class="cxDvRecordEmail">grace.whitfield@example.com</span>`,
      }),
    ),
    expect: customer('Contacts', GRACE, {
      name: 'Grace Whitfield',
      company: 'Harbour Lane Foods',
      emails: ['grace.whitfield@example.com'],
    }),
  },
  {
    name: 'fields that come late are not there yet',
    trap: 'The page grows long after its header stands.',
    url: recordUrl('Contacts', GRACE),
    html: zohoPage(
      details({ header: title('FULLNAME', 'Grace Whitfield'), menu: deleteLink('Contacts', GRACE) }),
    ),
    expect: customer('Contacts', GRACE, { name: 'Grace Whitfield' }),
  },
  {
    name: 'related lists and a timeline before and after the record stay out',
    trap: 'Ids of columns and lists repeat in whatever related list is there.',
    url: recordUrl('Contacts', GRACE),
    html: zohoPage(
      `<div related-module="Leads">${row({ name: 'FULLNAME', label: 'Lead Name', text: 'Rosalind Ash' })}
        ${row({ name: 'MOBILE', label: 'Mobile', text: '+1 202-555-0199', kind: 'phone' })}</div>${grace}`,
    ),
    expect: graceRead,
  },
  {
    name: 'a card that follows the pointer shows another person',
    trap: 'A hover card repeats a person’s columns.',
    url: recordUrl('Contacts', GRACE),
    html: zohoPage(
      `<lyte-hovercard>${title('FULLNAME', 'Rosalind Ash')}${row({ name: 'PHONE', label: 'Phone', text: '+1 202-555-0199', kind: 'phone' })}</lyte-hovercard>${grace}`,
    ),
    expect: graceRead,
  },
  {
    name: 'a window with another contact over a contact',
    trap: 'A second record lies over the one in the address.',
    url: recordUrl('Contacts', GRACE),
    html: zohoPage(`${grace}<lyte-modal>${title('FULLNAME', 'Rosalind Ash')}</lyte-modal>`),
    expect: read.ambiguous([key('Contacts', GRACE), graceFacts]),
  },
  {
    name: 'a window with a contact over a list',
    trap: 'A record lies over a list, and nothing tells which.',
    url: `https://crm.zoho.com/crm/${ORGANISATION}/tab/Contacts/custom-view/412345600000087501/list`,
    html: zohoPage(`${list}<lyte-modal>${title('FULLNAME', 'Rosalind Ash')}</lyte-modal>`),
    expect: read.ambiguous(),
  },
  {
    name: 'a closed window with another contact',
    url: recordUrl('Contacts', GRACE),
    html: zohoPage(
      `${grace}<lyte-modal style="display: none">${title('FULLNAME', 'Rosalind Ash')}</lyte-modal>`,
    ),
    expect: graceRead,
  },
  {
    name: 'the next contact’s address over the contact before',
    trap: 'Ids pass 2^53: as numbers the two would be one.',
    url: recordUrl('Contacts', AFTER_GRACE),
    html: zohoPage(grace),
    expect: read.unreadable(key('Contacts', AFTER_GRACE)),
  },
  {
    name: 'a record of another module with the same id',
    trap: 'The address has moved on, the page has not.',
    url: recordUrl('Leads', GRACE),
    html: zohoPage(grace),
    expect: read.unreadable(key('Leads', GRACE)),
  },
  {
    name: 'an id that is written as a number',
    url: recordUrl('Contacts', GRACE),
    html: zohoPage(grace.replace(`"id":"${GRACE}"`, `"id": ${GRACE}`)),
    expect: graceRead,
  },
  {
    name: 'a list still stands under the address of a contact',
    trap: 'The address has moved on, the page has not.',
    url: recordUrl('Contacts', GRACE),
    html: zohoPage(list),
    expect: read.unreadable(key('Contacts', GRACE)),
  },
  {
    name: 'a header without a name',
    trap: 'Zoho writes Unknown where a header has no value.',
    url: recordUrl('Contacts', GRACE),
    html: justNamed('Unknown'),
    expect: read.unreadable(key('Contacts', GRACE)),
  },
  {
    name: 'a name without a value',
    url: recordUrl('Contacts', GRACE),
    html: justNamed('-None-'),
    expect: read.unreadable(key('Contacts', GRACE)),
  },
  {
    name: 'a page that is still empty',
    url: recordUrl('Contacts', GRACE),
    html: zohoPage(''),
    expect: read.unreadable(key('Contacts', GRACE)),
  },
  {
    name: 'a name that looks like HTML stays text',
    url: recordUrl('Contacts', GRACE),
    html: justNamed('&lt;img src=x onerror=alert(1)&gt; &amp; Sons'),
    expect: customer('Contacts', GRACE, { name: '<img src=x onerror=alert(1)> & Sons' }),
  },
  {
    name: 'marks of direction and double spaces are taken out of a name',
    url: recordUrl('Contacts', GRACE),
    html: justNamed('\u202aGrace\u202c&nbsp; \u200fWhitfield '),
    expect: customer('Contacts', GRACE, { name: 'Grace Whitfield' }),
  },
  {
    name: 'a list, whose view has a number like a record’s',
    trap: 'The number of a view is as long as that of a record.',
    url: `https://crm.zoho.com/crm/${ORGANISATION}/tab/Contacts/custom-view/412345600000087501/list?page=1&per_page=10`,
    html: zohoPage(list),
    expect: read.notCustomer,
  },
  {
    name: 'the list address while the contact just left is still shown',
    url: `https://crm.zoho.com/crm/${ORGANISATION}/tab/Contacts/custom-view/412345600000087501/list`,
    html: zohoPage(grace),
    expect: read.notCustomer,
  },
  {
    name: 'a list of the older address',
    url: 'https://crm.zoho.com/crm/ShowTab.do?module=Contacts&id=412345600000087501',
    html: zohoPage(list),
    expect: read.notCustomer,
  },
  {
    name: 'a new contact',
    url: `https://crm.zoho.com/crm/${ORGANISATION}/tab/Contacts/create?layoutId=412345600000091033&redirect=false`,
    html: zohoPage(form('Contacts', { FIRSTNAME: 'Half', LASTNAME: 'Typed' })),
    expect: read.notCustomer,
  },
  {
    name: 'the home page',
    url: `https://crm.zoho.com/crm/${ORGANISATION}/tab/Home/begin`,
    html: zohoPage('<div class="dashboard">Good to see you</div>'),
    expect: read.notCustomer,
  },
  {
    name: 'a web tab',
    url: `https://crm.zoho.com/crm/${ORGANISATION}/tab/WebTab7`,
    html: zohoPage('<iframe title="Web tab"></iframe>'),
    expect: read.notCustomer,
  },
  {
    name: 'settings',
    url: `https://crm.zoho.com/crm/${ORGANISATION}/settings/modules/412345600000987001`,
    html: zohoPage('<h1>Modules and Fields</h1>'),
    expect: read.notCustomer,
  },
  {
    name: 'search results',
    url: `https://crm.zoho.com/crm/${ORGANISATION}/search?searchword=Grace`,
    html: zohoPage(list),
    expect: read.notCustomer,
  },
  {
    name: 'a module of the organisation’s own is no customer',
    url: recordUrl('CustomModule21', '415938200008620951'),
    html: zohoPage(details({ header: title('NAME', 'Freezer 7') })),
    expect: read.notCustomer,
  },
  {
    name: 'a form for a website',
    url: 'https://crm.zoho.com/crm/WebToLeadForm',
    html: zohoPage(form('Leads', { LASTNAME: 'Visitor' })),
    expect: read.notCustomer,
  },
  {
    name: 'another product on a host of its own',
    trap: 'Bigin and Recruit have look-alike addresses and the same components.',
    url: `https://bigin.zoho.com/bigin/${ORGANISATION}/tab/Contacts/${GRACE}`,
    html: zohoPage(grace),
    expect: read.notCustomer,
  },
  {
    name: 'another product within Zoho One',
    trap: 'Bigin and Recruit have look-alike addresses and the same components.',
    url: `${ONE}/cxapp/bigin/${ORGANISATION}/tab/Contacts/${GRACE}`,
    html: zohoPage(grace),
    expect: read.notCustomer,
  },
  {
    name: 'the page to sign in',
    url: 'https://accounts.zoho.com/signin?servicename=ZohoCRM',
    html: '<!doctype html><html lang="en"><head><title>Zoho Accounts</title></head><body><form><input name="LOGIN_ID"></form></body></html>',
    expect: read.notCustomer,
  },
];

export const notes: read.ReaderNotes = {
  verifiedOn: '2026-11-21',
  from: 'reports',
  kinds: {
    Leads: 'lead',
    Contacts: 'contact',
    Accounts: 'company',
    Potentials: 'deal',
    Cases: 'case',
  },
  gaps: [
    'Not seen on a running system; the pages are made from what others report and from Zoho’s own components.',
    'Modules an organisation made itself are not read, nor are quotes, orders, invoices and tasks.',
    'A page designed in Canvas is read only where it keeps the ids of the columns.',
    'An organisation has two names in addresses, its number and its portal name; records are kept apart by them.',
    'The page that edits a whole record gives no owner, stage or company of a contact.',
    'Where the menu has no "Delete", for want of the right to it, nothing on the page tells whose values it still shows.',
    'In Zoho One the CRM is read where it stands in the page itself or in the frame that CRM Plus has.',
  ],
};
