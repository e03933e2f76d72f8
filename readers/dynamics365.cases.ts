import type { Facts } from '../domain/facts.ts';
import * as read from './case.ts';
import type { Form } from './dynamics365.pages.ts';
import * as pages from './dynamics365.pages.ts';
import type { PageRead } from './reader.ts';

const HOST = 'contoso.crm4.dynamics.com';
const APP = '5f0c1c6e-7a3d-4b8e-9d55-0a1b2c3d4e5f';
const ID = {
  account: '0d9a2f10-1111-4c6b-8a01-000d3a4b5c01',
  contact: '22f7c3b4-2222-4d7c-9b02-000d3a4b5c02',
  lead: '3b1e8d52-3333-4e8d-8c03-000d3a4b5c03',
  opportunity: '4c5a9e61-4444-4f9e-9d04-000d3a4b5c04',
  incident: '5d6bae72-5555-40af-8e05-000d3a4b5c05',
};
type Table = keyof typeof ID;

/** The address of a record as the application writes it. */
function address(type: string, id: string, host = HOST): string {
  return `https://${host}/main.aspx?appid=${APP}&pagetype=entityrecord&etn=${type}&id=${id}`;
}

function key(type: Table, tenant = HOST) {
  return { crm: 'dynamics365', tenant, type, id: ID[type] };
}

function customer(type: Table, facts: Partial<Facts> & { name: string }, tenant = HOST): PageRead {
  return read.customer(key(type, tenant), facts);
}

const contact: Form = {
  table: 'contact',
  label: 'Contact',
  name: 'Mara Ellison',
  header: [['ownerid', 'Owner', 'Nora Field']],
  fields:
    pages.textField('firstname', 'First Name', 'Mara') +
    pages.textField('lastname', 'Last Name', 'Ellison') +
    pages.textField('jobtitle', 'Job Title', 'Head of Purchasing') +
    pages.lookupField('parentcustomerid', 'Account Name', 'Quayside Paper', 'account') +
    pages.mailField('emailaddress1', 'Email', 'mara.ellison@example.com') +
    pages.phoneField('telephone1', 'Business Phone', '+1 202-555-0141') +
    pages.phoneField('mobilephone', 'Mobile Phone', '+1 202-555-0142'),
};
const contactFacts = {
  name: 'Mara Ellison',
  company: 'Quayside Paper',
  title: 'Head of Purchasing',
  phones: ['+1 202-555-0141', '+1 202-555-0142'],
  emails: ['mara.ellison@example.com'],
  owner: 'Nora Field',
};

const contactZh: Form = {
  table: 'contact',
  label: '联系人',
  language: 'zh',
  name: '林晓棠',
  state: '- 已保存',
  header: [
    ['ownerid', '负责人', '方小禾'],
    ['statuscode', '状态描述', '可用'],
  ],
  fields:
    pages.textField('lastname', '姓', '林') +
    pages.textField('firstname', '名', '晓棠') +
    pages.textField('jobtitle', '职务', '采购部副总监（华东）') +
    pages.lookupField('parentcustomerid', '客户名称', '云栖木业有限公司', 'account') +
    pages.mailField('emailaddress1', '电子邮件', 'lin.xiaotang@example.cn') +
    pages.phoneField('telephone1', '商务电话', '021-5550-1042 转 8') +
    pages.phoneField('mobilephone', '移动电话', '138 0000 0042'),
};
const contactZhFacts = {
  name: '林晓棠',
  company: '云栖木业有限公司',
  title: '采购部副总监（华东）',
  phones: ['021-5550-1042 转 8', '138 0000 0042'],
  emails: ['lin.xiaotang@example.cn'],
  owner: '方小禾',
};

const account: Form = {
  table: 'account',
  label: 'Account',
  name: 'Quayside Paper',
  header: [['ownerid', 'Owner', 'Nora Field']],
  fields:
    pages.textField('name', 'Account Name', 'Quayside Paper') +
    pages.phoneField('telephone1', 'Main Phone', '+1 202-555-0100') +
    pages.mailField('emailaddress1', 'Email', 'orders@example.com') +
    pages.lookupField('parentaccountid', 'Parent Account', 'Estuary Holdings', 'account') +
    pages.lookupField('primarycontactid', 'Primary Contact', 'Mara Ellison', 'contact') +
    pages.quickView('PrimaryContactQuickView', 'Mara Ellison', '+1 202-555-0141'),
};
const accountFacts = {
  name: 'Quayside Paper',
  phones: ['+1 202-555-0100'],
  emails: ['orders@example.com'],
  owner: 'Nora Field',
};

const lead: Form = {
  table: 'lead',
  label: 'Lead',
  name: 'Owen Hartley',
  header: [
    ['ownerid', 'Owner', 'Nora Field'],
    ['statuscode', 'Status Reason', 'Contacted'],
  ],
  process: pages.processBar(['Qualify', 'Develop', 'Propose', 'Close'], 'Qualify'),
  fields:
    pages.textField('subject', 'Topic', 'Interested in carton board') +
    pages.textField('fullname_compositionLinkControl_firstname', 'First Name', 'Owen') +
    pages.textField('fullname_compositionLinkControl_lastname', 'Last Name', 'Hartley') +
    pages.textField('jobtitle', 'Job Title', 'Site Manager') +
    pages.textField('companyname', 'Company', 'Bluebank Instruments') +
    pages.phoneField('telephone1', 'Business Phone', '+1 202-555-0151') +
    pages.phoneField('mobilephone', 'Mobile Phone', '') +
    pages.mailField('emailaddress1', 'Email', 'owen.hartley@example.com'),
};
const leadFacts = {
  name: 'Owen Hartley',
  company: 'Bluebank Instruments',
  title: 'Site Manager',
  phones: ['+1 202-555-0151'],
  emails: ['owen.hartley@example.com'],
  owner: 'Nora Field',
  stage: 'Contacted',
};

const opportunity: Form = {
  table: 'opportunity',
  label: 'Opportunity',
  name: 'Carton board, second site',
  header: [
    ['estimatedclosedate', 'Est. close date', '2/26/2027'],
    ['estimatedvalue', 'Est. revenue', '$48,500.00'],
    ['statuscode', 'Status Reason', 'In Progress'],
    ['ownerid', 'Owner', 'Nora Field'],
  ],
  process: pages.processBar(['Qualify', 'Develop', 'Propose', 'Close'], 'Develop'),
  fields:
    pages.textField('name', 'Topic', 'Carton board, second site') +
    pages.lookupField('parentcontactid', 'Contact', 'Mara Ellison', 'contact') +
    pages.lookupField('parentaccountid', 'Account', 'Quayside Paper', 'account') +
    pages.quickView('ContactQuickView', 'Mara Ellison', '+1 202-555-0141'),
};
const opportunityFacts = {
  name: 'Carton board, second site',
  company: 'Quayside Paper',
  owner: 'Nora Field',
  stage: 'Develop',
};

const incident: Form = {
  table: 'incident',
  label: 'Case',
  name: 'Pallets arrived wet',
  header: [
    ['prioritycode', 'Priority', 'High'],
    ['ticketnumber', 'Case Number', 'CAS-01042-T3M4'],
    ['statuscode', 'Status Reason', 'Waiting for Details'],
    ['ownerid', 'Owner', 'Nora Field'],
  ],
  fields:
    pages.textField('title', 'Case Title', 'Pallets arrived wet') +
    pages.lookupField('customerid', 'Customer', 'Quayside Paper', 'account') +
    pages.lookupField('primarycontactid', 'Contact', 'Mara Ellison', 'contact') +
    pages.dateField('followupby', 'Follow Up By', '12/4/2026') +
    pages.quickView('CustomerQuickView', 'Quayside Paper', '+1 202-555-0100'),
};
const incidentFacts = {
  name: 'Pallets arrived wet',
  company: 'Quayside Paper',
  owner: 'Nora Field',
  stage: 'Waiting for Details',
  followUp: '12/4/2026',
};

/** Another contact, who must never be taken for the one in the address. */
const piet: Form = {
  table: 'contact',
  label: 'Contact',
  name: 'Piet Okafor',
  header: [['ownerid', 'Owner', 'Somebody Else']],
  fields:
    pages.textField('lastname', 'Last Name', 'Okafor') +
    pages.textField('jobtitle', 'Job Title', 'Driver') +
    pages.phoneField('telephone1', 'Business Phone', '+1 202-555-0188') +
    pages.mailField('emailaddress1', 'Email', 'piet@example.com'),
};

const contactAddress = address('contact', ID.contact);
const braces = `%7B${ID.contact.toUpperCase()}%7D`;
const unreadableContact = read.unreadable(key('contact'));

/** All clouds: the commercial regions, the United States' own, China's and the old German one. */
const hosts = [
  ...['', 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 15, 16, 17, 19, 20, 21, 22].map(
    (region) => `contoso.crm${region}.dynamics.com`,
  ),
  'contoso.crm.microsoftdynamics.us',
  'contoso.crm.appsplatform.us',
  'contoso.crm.dynamics.cn',
  'contoso.crm.microsoftdynamics.de',
];

/** Other ways to write the address of the same contact. */
const addresses: [name: string, url: string][] = [
  ['with braces, encoded', `https://${HOST}/main.aspx?etn=contact&pagetype=entityrecord&id=${braces}`],
  [
    'with braces as they are',
    `https://${HOST}/main.aspx?etn=contact&id={${ID.contact}}&pagetype=entityrecord`,
  ],
  ['with a type code', `https://${HOST}/main.aspx?etc=2&id=${braces}&pagetype=entityrecord#392649339`],
  [
    'with the name of the app and more parameters',
    `https://${HOST}/main.aspx?appname=saleshub&forceUCI=1&pagetype=entityrecord&etn=contact&id=${ID.contact}&formid=${ID.lead}&extraqs=%26id%3D${ID.account}%26etn%3Daccount&navbar=off&cmdbar=false&flags=easyreproautomation%3Dtrue&perf=true`,
  ],
  [
    'with parameters in other cases',
    `https://${HOST}/main.aspx?PageType=EntityRecord&Etn=Contact&ID=${ID.contact.toUpperCase()}`,
  ],
];

/** Tables by the number that addresses before the Unified Interface give. */
const typeCodes: [code: number, form: Form, expect: PageRead][] = [
  [1, account, customer('account', accountFacts)],
  [3, opportunity, customer('opportunity', opportunityFacts)],
  [4, lead, customer('lead', leadFacts)],
  [112, incident, customer('incident', incidentFacts)],
];

/** Addresses on which no record of a customer is open. */
const elsewhere: [name: string, url: string, html: string][] = [
  [
    'list of contacts',
    `https://${HOST}/main.aspx?appid=${APP}&pagetype=entitylist&etn=contact&viewid=${ID.lead}&viewType=1039`,
    pages.listPage(),
  ],
  [
    'list of a saved view, its parameters in lower case',
    `https://${HOST}/main.aspx?appid=${APP}&pagetype=entitylist&etn=account&viewid=${ID.lead}&viewtype=4230`,
    pages.listPage(),
  ],
  [
    'dashboard, the home of the app',
    `https://${HOST}/main.aspx?appid=${APP}&pagetype=dashboard&id=${ID.account}`,
    pages.otherPage('Sales Activity Social Dashboard'),
  ],
  [
    'search',
    `https://${HOST}/main.aspx?appid=${APP}&pagetype=search&searchText=Ellison`,
    pages.otherPage('Ellison'),
  ],
  [
    'settings, a page of their own',
    `https://${HOST}/main.aspx?appid=${APP}&pagetype=custom&name=settings_1a2b`,
    pages.otherPage('Personal settings'),
  ],
  [
    'web resource',
    `https://${HOST}/main.aspx?appid=${APP}&pagetype=webresource&webresourceName=help.html`,
    pages.otherPage('Help'),
  ],
  ['app before it has restored its last page', `https://${HOST}/main.aspx?appid=${APP}`, pages.emptyShell()],
  ['host alone', `https://${HOST}/`, pages.emptyShell()],
  [
    'new contact that is not saved yet',
    `https://${HOST}/main.aspx?appid=${APP}&pagetype=entityrecord&etn=contact`,
    pages.recordPage({ ...contact, name: 'New Contact', state: '- Unsaved' }),
  ],
  [
    'new contact with an empty id',
    `https://${HOST}/main.aspx?appid=${APP}&pagetype=entityrecord&etn=contact&id=`,
    pages.recordPage({ ...contact, name: 'New Contact', state: '- Unsaved' }),
  ],
  [
    'record whose id is all zeros',
    address('contact', '00000000-0000-0000-0000-000000000000'),
    pages.recordPage(contact),
  ],
  [
    'phone call, a record of another table',
    address('phonecall', ID.contact),
    pages.recordPage({ ...piet, table: 'phonecall' }),
  ],
  [
    'product, a record of another table',
    address('product', ID.contact),
    pages.recordPage({ ...piet, table: 'product' }),
  ],
  [
    'table of the company’s own',
    address('new_machine', ID.contact),
    pages.recordPage({ ...piet, table: 'new_machine' }),
  ],
  [
    'type code of a table of the company’s own',
    `https://${HOST}/main.aspx?etc=10086&id=${braces}&pagetype=entityrecord`,
    pages.recordPage({ ...piet, table: 'new_machine' }),
  ],
  [
    'answer of the programming interface',
    `https://contoso.api.crm4.dynamics.com/api/data/v9.2/contacts(${ID.contact})`,
    '<!doctype html><html lang="en"><head><title>contacts</title></head><body><pre>{}</pre></body></html>',
  ],
  [
    'portal for makers on the same domain',
    `https://make.dynamics.com/main.aspx?pagetype=entityrecord&etn=contact&id=${ID.contact}`,
    '<!doctype html><html lang="en"><head><title>Power Apps</title></head><body><h1>Apps</h1></body></html>',
  ],
  [
    'sign-in',
    'https://login.microsoftonline.com/common/oauth2/authorize',
    '<!doctype html><html lang="en"><head><title>Sign in</title></head><body><form><input type="email" name="loginfmt" value="mara.ellison@example.com"></form></body></html>',
  ],
];

/** Pages of model-driven apps as others describe them, and what must be read from them. */
export const cases: read.ReaderCase[] = [
  {
    name: 'contact, English',
    language: 'en',
    url: contactAddress,
    html: pages.recordPage(contact),
    expect: customer('contact', contactFacts),
  },
  {
    name: 'contact, Chinese, with titles and numbers as they are written',
    language: 'zh',
    url: contactAddress,
    html: pages.recordPage(contactZh),
    expect: customer('contact', contactZhFacts),
  },
  {
    name: 'account, English',
    language: 'en',
    trap: 'The account’s parent stands in the field that names an opportunity’s company, its contact’s phone in a card.',
    url: address('account', ID.account),
    html: pages.recordPage(account),
    expect: customer('account', accountFacts),
  },
  {
    name: 'account, Chinese',
    language: 'zh',
    url: address('account', ID.account, 'contoso.crm.dynamics.cn'),
    html: pages.recordPage({
      table: 'account',
      label: '客户',
      language: 'zh',
      name: '云栖木业有限公司',
      state: '- 已保存',
      header: [['ownerid', '负责人', '方小禾']],
      fields:
        pages.textField('name', '客户名称', '云栖木业有限公司') +
        pages.phoneField('telephone1', '主要电话', '021-5550-1000') +
        pages.lookupField('primarycontactid', '主要联系人', '林晓棠', 'contact'),
    }),
    expect: customer(
      'account',
      { name: '云栖木业有限公司', phones: ['021-5550-1000'], owner: '方小禾' },
      'contoso.crm.dynamics.cn',
    ),
  },
  {
    name: 'lead, English, with its name in parts',
    language: 'en',
    url: address('lead', ID.lead),
    html: pages.recordPage(lead),
    expect: customer('lead', leadFacts),
  },
  {
    name: 'lead, Chinese',
    language: 'zh',
    url: address('lead', ID.lead),
    html: pages.recordPage({
      table: 'lead',
      label: '潜在顾客',
      language: 'zh',
      name: '赵启明',
      state: '- 已保存',
      header: [
        ['statuscode', '状态描述', '已联系'],
        ['ownerid', '负责人', '方小禾'],
      ],
      fields:
        pages.textField('subject', '主题', '咨询瓦楞纸板') +
        pages.textField('lastname', '姓', '赵') +
        pages.textField('firstname', '名', '启明') +
        pages.textField('jobtitle', '职务', '厂长') +
        pages.textField('companyname', '公司名称', '青桐纸鸢科技') +
        pages.phoneField('mobilephone', '移动电话', '138 0000 0051') +
        pages.mailField('emailaddress1', '电子邮件', 'zhao.qiming@example.cn'),
    }),
    expect: customer('lead', {
      name: '赵启明',
      company: '青桐纸鸢科技',
      title: '厂长',
      phones: ['138 0000 0051'],
      emails: ['zhao.qiming@example.cn'],
      owner: '方小禾',
      stage: '已联系',
    }),
  },
  {
    name: 'lead without a status in its header has the stage of its process',
    url: address('lead', ID.lead),
    html: pages.recordPage({ ...lead, header: [['ownerid', 'Owner', 'Nora Field']] }),
    expect: customer('lead', { ...leadFacts, stage: 'Qualify' }),
  },
  {
    name: 'opportunity, English',
    language: 'en',
    trap: 'The phone in the card is that of the contact, not of the opportunity.',
    url: address('opportunity', ID.opportunity),
    html: pages.recordPage(opportunity),
    expect: customer('opportunity', opportunityFacts),
  },
  {
    name: 'opportunity, Chinese',
    language: 'zh',
    url: address('opportunity', ID.opportunity),
    html: pages.recordPage({
      table: 'opportunity',
      label: '商机',
      language: 'zh',
      name: '二期纸板采购',
      state: '- 已保存',
      header: [['ownerid', '负责人', '方小禾']],
      process: pages.processBar(['授予资格', '开发', '建议'], '开发'),
      fields:
        pages.textField('name', '主题', '二期纸板采购') +
        pages.lookupField('customerid', '潜在客户', '云栖木业有限公司', 'account'),
    }),
    expect: customer('opportunity', {
      name: '二期纸板采购',
      company: '云栖木业有限公司',
      owner: '方小禾',
      stage: '开发',
    }),
  },
  {
    name: 'opportunity whose process shows no active stage has its status',
    url: address('opportunity', ID.opportunity),
    html: pages.recordPage({ ...opportunity, process: pages.processBar(['Qualify', 'Develop'], '') }),
    expect: customer('opportunity', { ...opportunityFacts, stage: 'In Progress' }),
  },
  {
    name: 'case, English',
    language: 'en',
    url: address('incident', ID.incident),
    html: pages.recordPage(incident),
    expect: customer('incident', incidentFacts),
  },
  {
    name: 'case, Chinese',
    language: 'zh',
    url: address('incident', ID.incident),
    html: pages.recordPage({
      table: 'incident',
      label: '案例',
      language: 'zh',
      name: '托盘受潮',
      state: '- 已保存',
      header: [
        ['statuscode', '状态描述', '等待详细信息'],
        ['ownerid', '负责人', '方小禾'],
      ],
      fields:
        pages.textField('title', '案例标题', '托盘受潮') +
        pages.lookupField('customerid', '客户', '云栖木业有限公司', 'account') +
        pages.mailField('emailaddress', '电子邮件', 'service@example.cn'),
    }),
    expect: customer('incident', {
      name: '托盘受潮',
      company: '云栖木业有限公司',
      emails: ['service@example.cn'],
      owner: '方小禾',
      stage: '等待详细信息',
    }),
  },
  {
    name: 'case of a person has no company',
    trap: 'Accounts and contacts stand in one lookup; only its icon tells them apart.',
    url: address('incident', ID.incident),
    html: pages.recordPage({
      ...incident,
      fields: pages.lookupField('customerid', 'Customer', 'Mara Ellison', 'contact'),
    }),
    expect: customer('incident', {
      name: 'Pallets arrived wet',
      owner: 'Nora Field',
      stage: 'Waiting for Details',
    }),
  },
  {
    name: 'case just made, whose read-only fields are drawn in another way',
    trap: 'Fields that may not be changed are drawn in several ways, and their dates have no name.',
    url: address('incident', ID.incident),
    html: pages.recordPage({
      ...incident,
      fields:
        pages.readOnlyField('title', 'text-box-text', 'Case Title', 'Pallets arrived wet') +
        pages.plainLookupField('customerid', 'Customer', 'Quayside Paper', 'account') +
        pages.dateField('followupby', 'Follow Up By', '12/4/2026', true),
    }),
    expect: customer('incident', incidentFacts),
  },
  {
    name: 'case of a person whose lookup has no tag',
    url: address('incident', ID.incident),
    html: pages.recordPage({
      ...incident,
      header: [],
      fields: pages.plainLookupField('customerid', 'Customer', 'Mara Ellison', 'contact'),
    }),
    expect: customer('incident', { name: 'Pallets arrived wet' }),
  },
  {
    name: 'deactivated contact, its fields written as text',
    trap: 'The application’s own model of a deactivated record is empty.',
    url: contactAddress,
    html: pages.recordPage({
      ...contact,
      state: '',
      fields:
        pages.readOnlyField('jobtitle', 'text-box-text', 'Job Title', 'Head of Purchasing') +
        pages.lookupField('parentcustomerid', 'Account Name', 'Quayside Paper', 'account') +
        pages.readOnlyField('telephone1', 'phone-text-input', 'Business Phone', '+1 202-555-0141') +
        pages.readOnlyField('emailaddress1', 'mail-text-input', 'Email', 'mara.ellison@example.com'),
    }),
    expect: customer('contact', { ...contactFacts, phones: ['+1 202-555-0141'] }),
  },
  {
    name: 'contact that is being edited keeps the name it was saved under',
    url: contactAddress,
    html: pages.recordPage({
      ...contact,
      state: '- Unsaved',
      fields:
        pages.textField('firstname', 'First Name', 'Mara') +
        pages.textField('lastname', 'Last Name', 'Ellison-Br') +
        pages.phoneField('telephone1', 'Business Phone', '+1 202-555-0144'),
    }),
    expect: customer('contact', { name: 'Mara Ellison', phones: ['+1 202-555-0144'], owner: 'Nora Field' }),
  },
  {
    name: 'Chinese contact that is being edited',
    url: contactAddress,
    html: pages.recordPage({
      ...contactZh,
      state: '- 未保存',
      fields:
        pages.textField('firstname', '名', '晓') +
        pages.phoneField('mobilephone', '移动电话', '138 0000 0043'),
    }),
    expect: customer('contact', { name: '林晓棠', phones: ['138 0000 0043'], owner: '方小禾' }),
  },
  {
    name: 'contact under the header of before 2026',
    trap: 'The header is drawn in two ways, depending on the organisation and the app.',
    url: contactAddress,
    html: pages.recordPage({ ...contact, isOldHeader: true }),
    expect: customer('contact', contactFacts),
  },
  {
    name: 'lead under the header of before 2026',
    url: address('lead', ID.lead),
    html: pages.recordPage({ ...lead, isOldHeader: true }),
    expect: customer('lead', leadFacts),
  },
  {
    name: 'Chinese contact under the header of before 2026',
    url: contactAddress,
    html: pages.recordPage({ ...contactZh, isOldHeader: true }),
    expect: customer('contact', contactZhFacts),
  },
  {
    name: 'contact whose owner stands among the fields only',
    url: contactAddress,
    html: pages.recordPage({
      ...contact,
      header: [],
      fields: `${contact.fields}${pages.lookupField('ownerid', 'Owner', 'Nora Field', 'systemuser')}`,
    }),
    expect: customer('contact', contactFacts),
  },
  {
    name: 'contact with its phone and e-mail in the header',
    trap: 'The header’s values are in shadow roots, which no selector reaches by itself.',
    url: contactAddress,
    html: pages.recordPage({
      ...contact,
      header: [
        ['telephone1', 'Business Phone', '+1 202-555-0141'],
        ['emailaddress1', 'Email', 'mara.ellison@example.com'],
      ],
      fields: '',
    }),
    expect: customer('contact', {
      name: 'Mara Ellison',
      phones: ['+1 202-555-0141'],
      emails: ['mara.ellison@example.com'],
    }),
  },
  {
    name: 'contact without a phone',
    url: contactAddress,
    html: pages.recordPage({ ...contact, fields: pages.phoneField('telephone1', 'Business Phone', '') }),
    expect: customer('contact', { name: 'Mara Ellison', owner: 'Nora Field' }),
  },
  {
    name: 'placeholders and columns the rep may not see are no values',
    trap: 'An empty field says "---", a secured one is filled with asterisks.',
    url: contactAddress,
    html: pages.recordPage({
      ...contact,
      fields:
        pages.textField('lastname', 'Last Name', '---') +
        pages.textField('jobtitle', 'Job Title', '---') +
        pages.phoneField('telephone1', 'Business Phone', '********') +
        pages.phoneField('mobilephone', 'Mobile Phone', '---') +
        pages.mailField('emailaddress1', 'Email', '********'),
    }),
    expect: customer('contact', { name: 'Mara Ellison', owner: 'Nora Field' }),
  },
  {
    name: 'contact whose fields are still to come',
    url: contactAddress,
    html: pages.recordPage({ ...contact, fields: '' }),
    expect: customer('contact', { name: 'Mara Ellison', owner: 'Nora Field' }),
  },
  {
    name: 'name without the mark that the record is saved',
    trap: 'The heading’s text ends in "- Saved" and has no clean copy here.',
    url: contactAddress,
    html: pages.recordPage({ ...contact, name: null, text: 'Mara Ellison' }),
    expect: customer('contact', contactFacts),
  },
  {
    name: 'name without a mark in another language',
    url: contactAddress,
    html: pages.recordPage({ ...contact, name: null, text: 'Mara Ellison', state: '- Gespeichert' }),
    expect: customer('contact', contactFacts),
  },
  {
    name: 'name and mark in one text',
    url: contactAddress,
    html: pages.recordPage({ ...contact, name: null, text: 'Mara Ellison- Saved', state: '' }),
    expect: customer('contact', contactFacts),
  },
  {
    name: 'name that a company writes with the family name first',
    url: contactAddress,
    html: pages.recordPage({ ...contact, name: 'Ellison, Mara J.' }),
    expect: customer('contact', { ...contactFacts, name: 'Ellison, Mara J.' }),
  },
  {
    name: 'HTML-like name stays text',
    url: address('account', ID.account),
    html: pages.recordPage({
      ...account,
      name: '<img src=x onerror="alert(1)"> & Sons',
      fields: pages.textField('name', 'Account Name', '<img src=x onerror="alert(1)"> & Sons'),
    }),
    expect: customer('account', { name: '<img src=x onerror="alert(1)"> & Sons', owner: 'Nora Field' }),
  },
  {
    name: 'bidirectional marks in a name and a phone are dropped',
    url: contactAddress,
    html: pages.recordPage({
      ...contact,
      name: '\u202aMara Ellison\u202c\u200f',
      fields: pages.phoneField('telephone1', 'Business Phone', '\u202d+1 202-555-0141\u202c'),
    }),
    expect: customer('contact', {
      name: 'Mara Ellison',
      phones: ['+1 202-555-0141'],
      owner: 'Nora Field',
    }),
  },
  {
    name: 'related cards, lists and the timeline stay out',
    trap: 'Cards of related records, lists and the timeline repeat other people’s phones and e-mails.',
    url: contactAddress,
    html: pages.recordPage({
      ...contact,
      fields: `${pages.quickView('CompanyQuickView', 'Quayside Paper', '+1 202-555-0100')}${pages.relatedGrid()}${pages.timeline()}${contact.fields}`,
      beside: pages.timeline() + pages.relatedGrid(),
    }),
    expect: customer('contact', contactFacts),
  },
  {
    name: 'open stage of the process and open header stay out',
    trap: 'The process and the opened header repeat the form’s fields, as they stand before they are saved.',
    url: contactAddress,
    html: pages.recordPage({
      ...contact,
      process: pages.processBar(['Qualify'], 'Qualify') + pages.processFlyout(),
      beside: pages.headerFlyout('Half Chosen'),
    }),
    expect: customer('contact', contactFacts),
  },
  {
    name: 'panel for a new contact stays out',
    trap: 'Quick create has the same fields under the same names.',
    url: contactAddress,
    html: pages.recordPage({ ...contact, fields: '' }, pages.quickCreate()),
    expect: customer('contact', { name: 'Mara Ellison', owner: 'Nora Field' }),
  },
  {
    name: 'window that asks to sign in again leaves the record readable',
    trap: 'A session that has run out clears the application’s own model, not the page.',
    url: contactAddress,
    html: pages.recordPage(
      contact,
      '<div role="dialog" aria-modal="true"><h1>Sign in to continue</h1><button>Sign in</button></div>',
    ),
    expect: customer('contact', contactFacts),
  },
  {
    name: 'fields of a tab that is not open are not believed',
    trap: 'Tabs behind the open one are hidden, and those never opened are not drawn at all.',
    url: contactAddress,
    html: pages.recordPage({
      ...contact,
      fields: '',
      beside: `<div role="tabpanel" aria-label="More" style="display: none">${pages.phoneField('telephone1', 'Business Phone', '+1 202-555-0188')}</div>`,
    }),
    expect: customer('contact', { name: 'Mara Ellison', owner: 'Nora Field' }),
  },
  {
    name: 'table that a form script has hidden from the heading does not matter',
    trap: 'The table beside the name can be hidden and is translated.',
    url: contactAddress,
    html: pages.recordPage(contact).replace('data-id="entity_name_span"', '$& style="display: none"'),
    expect: customer('contact', contactFacts),
  },
  {
    name: 'page that no longer has the commands of old',
    trap: 'Peers lost the form whenever Microsoft changed the page around it.',
    url: contactAddress,
    html: pages
      .recordPage(contact)
      .replaceAll(/ data-lp-id="[^"]*"/g, '')
      .replaceAll('editFormRoot', 'formRoot'),
    expect: customer('contact', contactFacts),
  },
  {
    name: 'record in a window over the page',
    trap: 'A window shows a second record while the address keeps the first.',
    url: contactAddress,
    html: pages.recordPage(contact, pages.formDialog(piet)),
    expect: read.ambiguous([key('contact'), contactFacts]),
  },
  {
    name: 'record in a side pane',
    trap: 'A side pane shows a second record beside the one in the address.',
    url: contactAddress,
    html: pages.recordPage(contact, pages.sidePane(piet)),
    expect: read.ambiguous([key('contact'), contactFacts]),
  },
  {
    name: 'record in a window over a list',
    url: `https://${HOST}/main.aspx?appid=${APP}&pagetype=entitylist&etn=contact`,
    html: pages.listPage(pages.formDialog(piet)),
    expect: read.ambiguous(),
  },
  {
    name: 'only a window shows a record',
    url: contactAddress,
    html: pages.listPage(pages.formDialog(contact)),
    expect: read.ambiguous(),
  },
  {
    name: 'service app with the form of another session behind',
    trap: 'The forms of other sessions stay in the document, hidden, with the same names.',
    url: contactAddress,
    html: pages.sessionsPage([
      pages.sessionPane(piet, { isShown: false }),
      pages.sessionPane(contact, { isShown: true }),
    ]),
    expect: customer('contact', contactFacts),
  },
  {
    name: 'Chinese service app with another session after it',
    url: contactAddress,
    html: pages.sessionsPage(
      [pages.sessionPane(contactZh, { isShown: true }), pages.sessionPane(piet, { isShown: false })],
      'zh',
    ),
    expect: customer('contact', contactZhFacts),
  },
  {
    name: 'case in a service app whose customer stands beside the main part',
    trap: 'The customer of a case is outside the main part, but in the pane of its session.',
    url: address('incident', ID.incident),
    html: pages.sessionsPage([
      pages.sessionPane(
        { ...incident, fields: pages.textField('title', 'Case Title', 'Pallets arrived wet') },
        {
          isShown: true,
          lookup: pages.plainLookupField('customerid', 'Customer', 'Quayside Paper', 'account'),
        },
      ),
      pages.sessionPane(piet, { isShown: false }),
    ]),
    expect: customer('incident', {
      name: 'Pallets arrived wet',
      company: 'Quayside Paper',
      owner: 'Nora Field',
      stage: 'Waiting for Details',
    }),
  },
  {
    name: 'two sessions shown at once',
    url: contactAddress,
    html: pages.sessionsPage([
      pages.sessionPane(piet, { isShown: true }),
      pages.sessionPane(contact, { isShown: true }),
    ]),
    trap: 'While the sessions change two forms are shown.',
    expect: read.ambiguous(),
  },
  {
    name: 'hidden form of another contact beside the open one',
    trap: 'A form that was left can stay in the same part of the page, hidden.',
    url: contactAddress,
    html: pages.appPage(
      `<div role="main"><div style="display: none">${pages.mainForm({ ...piet, isOldHeader: true })}</div>${pages.mainForm(contact)}</div>`,
    ),
    expect: customer('contact', contactFacts),
  },
  {
    name: 'frames of other parts stay out',
    trap: 'Chats, charts and texts stand in frames of the same page.',
    url: contactAddress,
    html: pages.recordPage({
      ...contact,
      beside:
        '<iframe title="Chat" srcdoc="&lt;h1 data-id=header_title title=Somebody&gt;Somebody&lt;/h1&gt;"></iframe>',
    }),
    expect: customer('contact', contactFacts),
  },
  {
    name: 'two forms in one pane',
    url: contactAddress,
    html: pages.appPage(`<div role="main">${pages.mainForm(contact)}${pages.mainForm(piet)}</div>`),
    expect: read.ambiguous(),
  },
  {
    name: 'session of a record of another table under the address',
    trap: 'A session that holds no record leaves the address of the one before.',
    url: contactAddress,
    html: pages.sessionsPage([
      pages.sessionPane(incident, { isShown: true }),
      pages.sessionPane(contact, { isShown: false }),
    ]),
    expect: unreadableContact,
  },
  {
    name: 'no form is drawn yet',
    url: contactAddress,
    html: pages.emptyShell(),
    expect: unreadableContact,
  },
  {
    name: 'form without a name yet',
    trap: 'The header comes first, then field after field.',
    url: contactAddress,
    html: pages.recordPage({ ...contact, name: '', state: '' }),
    expect: unreadableContact,
  },
  {
    name: 'list still shown under the address of a record',
    url: contactAddress,
    html: pages.listPage(),
    expect: unreadableContact,
  },
  {
    name: 'account still shown under the address of a contact',
    trap: 'The address has moved on, the page has not.',
    url: contactAddress,
    html: pages.recordPage(account),
    expect: unreadableContact,
  },
  {
    name: 'new name over the fields of the contact before',
    trap: 'The header shows the new record, the fields still the old one.',
    url: contactAddress,
    html: pages.recordPage({ ...contact, fields: piet.fields ?? '' }),
    expect: unreadableContact,
  },
  {
    name: 'name of the contact before over the new fields',
    url: contactAddress,
    html: pages.recordPage({ ...contact, name: 'Piet Okafor' }),
    expect: unreadableContact,
  },
  {
    name: 'contact just saved for the first time, still headed as new',
    trap: 'The id joins the address after the first save, before the heading has the name.',
    url: contactAddress,
    html: pages.recordPage({ ...contact, name: 'New Contact', fields: '' }),
    expect: unreadableContact,
  },
  {
    name: 'Chinese contact just saved for the first time',
    url: contactAddress,
    html: pages.recordPage({ ...contactZh, name: '新建 联系人', fields: '' }),
    expect: unreadableContact,
  },
  {
    name: 'contact without an account has the person it belongs to for no company',
    url: contactAddress,
    html: pages.recordPage({
      ...contact,
      fields: pages.lookupField('parentcustomerid', 'Account Name', 'Piet Okafor', 'contact'),
    }),
    expect: customer('contact', { name: 'Mara Ellison', owner: 'Nora Field' }),
  },
  {
    name: 'app of a company’s own server, below the name of its organisation',
    url: `https://crm.example.com:5555/Quayside/main.aspx?etn=contact&pagetype=entityrecord&id=${braces}`,
    html: pages.recordPage(contact),
    expect: customer('contact', contactFacts, 'crm.example.com:5555/quayside'),
  },
  {
    name: 'another site with the same address and form',
    url: `https://crm.example.com/main.aspx?etn=contact&pagetype=entityrecord&id=${ID.contact}`,
    html: `<!doctype html><html lang="en"><head><title>Elsewhere</title></head><body>${pages.mainForm(contact)}</body></html>`,
    expect: read.notCustomer,
  },
  ...hosts.map((host) => ({
    name: `contact on ${host}`,
    url: address('contact', ID.contact, host),
    html: pages.recordPage(contact),
    expect: customer('contact', contactFacts, host),
  })),
  {
    name: 'region that is not listed yet is known by the script of the app',
    url: address('contact', ID.contact, 'contoso.crm23.dynamics.com'),
    html: pages.recordPage(contact),
    expect: customer('contact', contactFacts, 'contoso.crm23.dynamics.com'),
  },
  ...typeCodes.map(([code, form, expect]) => ({
    name: `${form.table} by its type code`,
    url: `https://${HOST}/main.aspx?etc=${code}&id=%7b${ID[form.table as Table]}%7d&pagetype=entityrecord`,
    html: pages.recordPage(form),
    expect,
  })),
  ...addresses.map(([name, url]) => ({
    name: `address ${name}`,
    url,
    html: pages.recordPage(contact),
    expect: customer('contact', contactFacts),
  })),
  ...elsewhere.map(([name, url, html]) => ({ name, url, html, expect: read.notCustomer })),
];

export const notes: read.ReaderNotes = {
  verifiedOn: '2026-11-21',
  from: 'reports',
  kinds: { account: 'company', contact: 'contact', lead: 'lead', opportunity: 'deal', incident: 'case' },
  gaps: [
    'No live system was seen: the pages follow what tests and other extensions say of them.',
    'The form does not tell the id of its record, so that a page lags behind its address is seen only by its table, its name fields and its not changing.',
    'An opportunity and a case have no phones: those stand in cards of other records.',
    'Fields on a tab of the form that is not open are not read.',
    'Records in windows and side panes cannot be chosen, for nothing tells which they are.',
    'The classic web client of old servers, and apps embedded in Teams, Outlook or Power Apps, are not read.',
    'Further phone and e-mail columns, and a company’s own columns, are not read.',
  ],
};
