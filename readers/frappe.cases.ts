import type { Facts } from '../domain/facts.ts';
import * as read from './case.ts';
import {
  dealPeople,
  field,
  frappePage,
  layoutWindow,
  listPage,
  namedPage,
  numberedPage,
  statusHeader,
} from './frappe.pages.ts';
import type { PageRead } from './reader.ts';

const ORIGIN = 'https://crm.example.com';
const LEAD = 'CRM-LEAD-2026-00012';
const DEAL = 'CRM-DEAL-2026-00007';

function key(type: string, id: string, tenant = 'crm.example.com') {
  return { crm: 'frappe', tenant, type, id };
}

function customer(type: string, id: string, facts: Partial<Facts> & { name: string }): PageRead {
  return read.customer(key(type, id), facts);
}

function url(type: string, id: string, hash = ''): string {
  return `${ORIGIN}/crm/${type}/${encodeURIComponent(id)}${hash}`;
}

const graceRows = [
  field.text('Organization', 'Harbour Lane Foods'),
  field.text('Website', 'https://harbourlane.example.com'),
  field.text('Job Title', 'Head of Procurement'),
  field.link('Source', 'Website'),
  field.link('Lead Owner', 'Nora Field'),
  field.text('First Name', 'Grace'),
  field.text('Email', 'grace.whitfield@example.com'),
  field.text('Mobile No.', '+1 202-555-0143'),
  field.text('Phone', '+1 202-555-0142'),
];
const graceLead = numberedPage(LEAD, 'Grace Whitfield', graceRows);
const graceFacts = {
  name: 'Grace Whitfield',
  company: 'Harbour Lane Foods',
  title: 'Head of Procurement',
  phones: ['+1 202-555-0143', '+1 202-555-0142'],
  emails: ['grace.whitfield@example.com'],
  owner: 'Nora Field',
  stage: 'Contacted',
};

/** Pages of Frappe CRM, after its published source, with invented customers. */
export const cases: read.ReaderCase[] = [
  {
    name: 'a lead beside its activities',
    language: 'en',
    trap: 'A tab’s name always stands in the hash, and activities repeat other names, labels and phones.',
    url: url('leads', LEAD, '#activity'),
    html: frappePage(graceLead, { header: statusHeader('Contacted'), title: 'Grace Whitfield' }),
    expect: customer('leads', LEAD, graceFacts),
  },
  {
    name: 'a lead, Chinese',
    language: 'zh',
    url: url('leads', LEAD),
    html: frappePage(
      numberedPage(LEAD, '陈思远', [
        field.text('组织', '青桐纸鸢科技'),
        field.text('职位', '采购总监'),
        field.link('线索负责人', '方小禾'),
        field.text('手机号', '138 0000 0041'),
        field.text('电话', '021-5550-1000 转 8'),
        field.text('电子邮件', 'chen@example.cn'),
      ]),
      { header: statusHeader('已联系'), language: 'zh' },
    ),
    expect: customer('leads', LEAD, {
      name: '陈思远',
      company: '青桐纸鸢科技',
      title: '采购总监',
      phones: ['138 0000 0041', '021-5550-1000 转 8'],
      emails: ['chen@example.cn'],
      owner: '方小禾',
      stage: '已联系',
    }),
  },
  {
    name: 'a lead in an older layout',
    url: url('leads', LEAD),
    html: frappePage(numberedPage(LEAD, 'Grace Whitfield', [], { size: 'text-2xl font-medium' })),
    expect: customer('leads', LEAD, { name: 'Grace Whitfield' }),
  },
  {
    name: 'a deal, whose people have phones of their own',
    language: 'en',
    trap: 'A deal lists its people with their phones in the same panel.',
    url: url('deals', DEAL, '#emails'),
    html: frappePage(
      numberedPage(
        DEAL,
        'Harbour Lane Foods',
        [
          field.link('Organization', 'Harbour Lane Foods'),
          field.text('Next Step', 'Call Marcus Bell'),
          field.link('Deal Owner', 'Nora Field'),
        ],
        { people: dealPeople },
      ),
      { header: statusHeader('Proposal/Quotation') },
    ),
    expect: customer('deals', DEAL, {
      name: 'Harbour Lane Foods',
      company: 'Harbour Lane Foods',
      owner: 'Nora Field',
      stage: 'Proposal/Quotation',
    }),
  },
  {
    name: 'a deal, Chinese',
    language: 'zh',
    url: url('deals', DEAL),
    html: frappePage(
      numberedPage(DEAL, '青桐纸鸢科技', [
        field.link('组织', '青桐纸鸢科技'),
        field.link('商机负责人', '方小禾'),
      ]),
      { header: statusHeader('报价') },
    ),
    expect: customer('deals', DEAL, {
      name: '青桐纸鸢科技',
      company: '青桐纸鸢科技',
      owner: '方小禾',
      stage: '报价',
    }),
  },
  {
    name: 'a deal without an organisation shows its number as its title',
    trap: 'Where there is no name yet, the title is the number.',
    url: url('deals', DEAL),
    html: frappePage(numberedPage(DEAL, DEAL, [field.link('Organization', '')])),
    expect: read.unreadable(key('deals', DEAL)),
  },
  {
    name: 'a contact, whose id is the name in the address',
    language: 'en',
    trap: 'The id of a contact is its name, encoded in the address.',
    url: url('contacts', 'Grace Whitfield'),
    html: frappePage(
      namedPage(
        'Grace Whitfield',
        [
          field.choice('Email Address', 'grace.whitfield@example.com'),
          field.choice('Mobile Number', '+1 202-555-0143'),
          field.link('Company Name', 'Harbour Lane Foods'),
          field.text('Designation', 'Head of Procurement'),
        ],
        { salutation: 'Ms', below: 'Harbour Lane Foods' },
      ),
      { title: 'Grace Whitfield' },
    ),
    expect: customer('contacts', 'Grace Whitfield', {
      name: 'Grace Whitfield',
      company: 'Harbour Lane Foods',
      title: 'Head of Procurement',
      phones: ['+1 202-555-0143'],
      emails: ['grace.whitfield@example.com'],
    }),
  },
  {
    name: 'a contact, Chinese',
    language: 'zh',
    url: url('contacts', '陈慧-1'),
    html: frappePage(
      namedPage('陈慧', [
        field.choice('手机号码', '138 0000 0042'),
        field.link('公司名', '青桐纸鸢科技'),
        field.choice('电子邮件', ''),
      ]),
    ),
    expect: customer('contacts', '陈慧-1', {
      name: '陈慧',
      company: '青桐纸鸢科技',
      phones: ['138 0000 0042'],
    }),
  },
  {
    name: 'an organisation',
    language: 'en',
    url: url('organizations', 'Harbour Lane Foods'),
    html: frappePage(
      namedPage(
        'Harbour Lane Foods',
        [field.text('Organization Name', 'Harbour Lane Foods'), field.link('Industry', 'Food')],
        { below: 'harbourlane.example.com' },
      ),
    ),
    expect: customer('organizations', 'Harbour Lane Foods', { name: 'Harbour Lane Foods' }),
  },
  {
    name: 'an organisation in an older layout, Chinese',
    language: 'zh',
    url: url('organizations', '青桐纸鸢科技'),
    html: frappePage(namedPage('青桐纸鸢科技', [], { size: 'text-3xl font-semibold' })),
    expect: customer('organizations', '青桐纸鸢科技', { name: '青桐纸鸢科技' }),
  },
  {
    name: 'empty fields say what to add',
    trap: 'Empty links and choices hold their invitation as text.',
    url: url('leads', LEAD),
    html: frappePage(
      numberedPage(LEAD, 'Grace Whitfield', [
        field.link('Organization', ''),
        field.link('Lead Owner', ''),
        field.choice('Mobile No.', ''),
        field.text('Email', ''),
        field.text('Job Title', '-'),
      ]),
    ),
    expect: customer('leads', LEAD, { name: 'Grace Whitfield' }),
  },
  {
    name: 'fields that cannot be changed',
    url: url('leads', LEAD),
    html: frappePage(
      numberedPage(LEAD, 'Grace Whitfield', [
        field.fixed('Mobile No.', '202-555-0143'),
        field.fixed('Organization', 'Harbour Lane Foods'),
      ]),
    ),
    expect: customer('leads', LEAD, {
      name: 'Grace Whitfield',
      company: 'Harbour Lane Foods',
      phones: ['202-555-0143'],
    }),
  },
  {
    name: 'a name that looks like HTML and carries direction marks',
    url: url('leads', LEAD),
    html: frappePage(numberedPage(LEAD, '\u202a<img src=x onerror=alert(1)>\u202c', [])),
    expect: customer('leads', LEAD, { name: '<img src=x onerror=alert(1)>' }),
  },
  {
    name: 'on Frappe’s cloud, with an id that has a slash',
    url: 'https://harbour.frappe.cloud/crm/organizations/A%2FB%20Trading?from=list',
    html: frappePage(namedPage('A/B Trading', [])),
    expect: read.customer(key('organizations', 'A/B Trading', 'harbour.frappe.cloud'), {
      name: 'A/B Trading',
    }),
  },
  {
    name: 'a window that shows the panel once more',
    trap: 'The window that changes the layout shows the side panel a second time.',
    url: url('leads', LEAD),
    html: frappePage(graceLead, { header: statusHeader('Contacted'), over: layoutWindow }),
    expect: customer('leads', LEAD, graceFacts),
  },
  {
    name: 'the lead before still stands',
    trap: 'The address changes before the page does.',
    url: url('leads', 'CRM-LEAD-2026-00013'),
    html: frappePage(graceLead),
    expect: read.unreadable(key('leads', 'CRM-LEAD-2026-00013')),
  },
  {
    name: 'the organisation before still stands',
    url: url('organizations', 'Bluebank Group'),
    html: frappePage(namedPage('Harbour Lane Foods', [])),
    expect: read.unreadable(key('organizations', 'Bluebank Group')),
  },
  {
    name: 'a lead that is still fetched',
    url: url('leads', LEAD),
    html: frappePage(numberedPage(LEAD, '', [])),
    expect: read.unreadable(key('leads', LEAD)),
  },
  {
    name: 'the list still stands under the address of a lead',
    url: url('leads', LEAD),
    html: frappePage(listPage),
    expect: read.unreadable(key('leads', LEAD)),
  },
  ...[
    'leads',
    'leads/view',
    'leads/view/list?view=7',
    'deals/view/kanban',
    'contacts/view/group_by',
    'organizations',
    'notes/view',
    'call-logs',
    'dashboard',
    'settings',
    'welcome',
    'not-permitted',
    '',
  ].map((path) => ({
    name: `no record in the address: /crm/${path}`,
    url: `${ORIGIN}/crm/${path}`,
    html: frappePage(listPage),
    expect: read.notCustomer,
  })),
  {
    name: 'signing in is no page of the CRM',
    url: `${ORIGIN}/login?redirect-to=%2Fcrm`,
    html: '<!doctype html><html><head><title>Login</title></head><body><form><input id="login_email"></form></body></html>',
    expect: read.notCustomer,
  },
];

export const notes: read.ReaderNotes = {
  verifiedOn: '2026-11-21',
  from: 'source',
  kinds: { leads: 'lead', deals: 'deal', contacts: 'contact', organizations: 'company' },
  gaps: [
    'The layout for windows narrower than 768 pixels is not read.',
    'Fields are found by their English and Chinese labels; in other languages only name and status are read.',
    'The people of a deal and their phones are not read.',
    'Records in the Desk under /app/ and the contact pages of the first versions are not read.',
    'Frappe CRM has no time of the next follow-up; tasks are not read.',
  ],
};
