import type { Facts } from '../domain/facts.ts';
import * as read from './case.ts';
import * as pages from './freshsales.pages.ts';
import {
  accountField,
  accountLink,
  card,
  editedField,
  field,
  lifecycle,
  overview,
  page,
} from './freshsales.pages.ts';
import type { PageRead } from './reader.ts';

const ORIGIN = 'https://kestrel-459662296123098611.myfreshworks.com';
const TENANT = 'kestrel-459662296123098611';
const CLASSIC = 'https://kestrel.freshsales.io';
const PRIYA = '402000123456';
const DEAL = '402000555001';

function url(type: string, id: string): string {
  return `${ORIGIN}/crm/sales/${type}/${id}`;
}

function key(type: string, id: string, tenant = TENANT) {
  return { crm: 'freshsales', tenant, type, id };
}

function customer(type: string, id: string, facts: Partial<Facts> & { name: string }): PageRead {
  return read.customer(key(type, id), facts);
}

function unreadable(type: string, id: string): PageRead {
  return read.unreadable(key(type, id));
}

const priya =
  card('Priya Nair', field('job_title', 'Ops Manager')) +
  lifecycle('Sales Qualified Lead') +
  overview(
    accountLink('Account', '402000777001', 'Kestrel Foods') +
      field(
        'emails',
        '<a href="mailto:priya.nair@example.com">priya.nair@example.com</a><a href="mailto:ops@example.com">ops@example.com</a>',
      ) +
      field('work_number', '+1 202-555-0131') +
      field('mobile_number', 'Click to add') +
      field('owner_id', 'Sam Lee'),
  ) +
  pages.activities;
const priyaFacts = {
  name: 'Priya Nair',
  company: 'Kestrel Foods',
  title: 'Ops Manager',
  phones: ['+1 202-555-0131'],
  emails: ['priya.nair@example.com', 'ops@example.com'],
  owner: 'Sam Lee',
  stage: 'Sales Qualified Lead',
};
const priyaPage = page('Priya Nair', priya);
const priyaRead = customer('contacts', PRIYA, priyaFacts);

const shelving =
  card('Cold store shelving') +
  pages.stages +
  overview(
    `<div>$1,500</div>${accountLink('Related account', '402000777001', 'Kestrel Foods')}
    <div><label>Related contact</label><a href="/crm/sales/contacts/${PRIYA}">Priya Nair</a></div>${field('owner_id', 'Sam Lee')}`,
  ) +
  pages.activities;

/** Outlines of Freshsales' pages with invented customers. */
export const cases: read.ReaderCase[] = [
  {
    name: 'a contact',
    language: 'en',
    trap: 'Activities link to other contacts and accounts, with their phones.',
    url: url('contacts', PRIYA),
    html: priyaPage,
    expect: priyaRead,
  },
  {
    name: 'a contact, Chinese',
    language: 'zh',
    url: url('contacts', '402000123457'),
    html: page(
      '林嘉禾',
      card('林嘉禾', field('job_title', '采购总监')) +
        lifecycle('销售合格线索', ['生命周期阶段', '状态']) +
        overview(
          accountLink('客户', '402000777002', '红隼食品有限公司') +
            field('emails', 'lin.jiahe@example.cn') +
            field('work_number', '021-5550-0131 转 8') +
            field('mobile_number', '138 0000 0031') +
            field('owner_id', '方小禾'),
          '概览',
        ),
      { lang: 'zh' },
    ),
    expect: customer('contacts', '402000123457', {
      name: '林嘉禾',
      company: '红隼食品有限公司',
      title: '采购总监',
      phones: ['021-5550-0131 转 8', '138 0000 0031'],
      emails: ['lin.jiahe@example.cn'],
      owner: '方小禾',
      stage: '销售合格线索',
    }),
  },
  {
    name: 'a contact whose fields are being edited',
    url: url('contacts', PRIYA),
    html: page(
      'Priya Nair',
      card('Priya Nair', editedField('job_title', 'Ops Manager')) +
        overview(
          editedField('work_number', '+1 202-555-0131') + editedField('emails', 'priya.nair@example.com'),
        ),
    ),
    expect: customer('contacts', PRIYA, {
      name: 'Priya Nair',
      title: 'Ops Manager',
      phones: ['+1 202-555-0131'],
      emails: ['priya.nair@example.com'],
    }),
  },
  {
    name: 'a contact whose account is named by its field',
    url: url('contacts', PRIYA),
    html: page(
      'Priya Nair',
      card('Priya Nair') +
        overview(field('sales_accounts', '<a href="/crm/sales/accounts/402000777001">Kestrel Foods</a>')),
    ),
    expect: customer('contacts', PRIYA, { name: 'Priya Nair', company: 'Kestrel Foods' }),
  },
  {
    name: '"Click to add" is no value, in any language',
    trap: 'Empty fields hold the words "Click to add", translated.',
    url: url('contacts', PRIYA),
    html: page(
      'Priya Nair',
      card('Priya Nair', field('job_title', 'Click to add')) +
        overview(
          `<div><label>Account</label><span>Click to add</span></div>${field('emails', 'Cliquez pour ajouter')}
          ${field('work_number', '点击添加')}${field('mobile_number', 'Klicken zum Hinzufügen')}${field('owner_id', 'Click to add')}`,
        ) +
        pages.activities,
    ),
    expect: customer('contacts', PRIYA, { name: 'Priya Nair' }),
  },
  {
    name: 'an account, and none of its contacts',
    language: 'en',
    trap: 'The account’s contacts stand on its page.',
    url: url('accounts', '402000777001'),
    html: page(
      'Kestrel Foods',
      card('Kestrel Foods', '<a class="website-field text-truncate" href="#">kestrel.example.com</a>') +
        overview(accountField('phone', '+1 202-555-0130') + accountField('owner_id', 'Sam Lee')) +
        `<section><h3>Kestrel Foods's contacts</h3><a href="/crm/sales/contacts/${PRIYA}">Priya Nair</a>${field('work_number', '+1 202-555-0131')}${field('emails', 'priya.nair@example.com')}</section>`,
    ),
    expect: customer('accounts', '402000777001', {
      name: 'Kestrel Foods',
      phones: ['+1 202-555-0130'],
      owner: 'Sam Lee',
    }),
  },
  {
    name: 'an account, Chinese',
    language: 'zh',
    url: url('accounts', '402000777002'),
    html: page(
      '红隼食品有限公司',
      card('红隼食品有限公司') + overview(accountField('phone', '021-5550-0130'), '概览'),
      {
        lang: 'zh',
      },
    ),
    expect: customer('accounts', '402000777002', { name: '红隼食品有限公司', phones: ['021-5550-0130'] }),
  },
  {
    name: 'an account whose phone is being edited',
    url: url('accounts', '402000777001'),
    html: page('Kestrel Foods', card('Kestrel Foods') + editedField('phone', '+1 202-555-0130')),
    expect: customer('accounts', '402000777001', { name: 'Kestrel Foods', phones: ['+1 202-555-0130'] }),
  },
  {
    name: 'a deal, without its contact’s name',
    language: 'en',
    trap: 'A related contact and other accounts are linked on the deal’s page.',
    url: url('deals', DEAL),
    html: page('Cold store shelving', shelving),
    expect: customer('deals', DEAL, {
      name: 'Cold store shelving',
      company: 'Kestrel Foods',
      owner: 'Sam Lee',
    }),
  },
  {
    name: 'a deal, Chinese',
    language: 'zh',
    url: url('deals', '402000555002'),
    html: page(
      '二期冷库货架',
      card('二期冷库货架') +
        overview(
          accountLink('关联客户', '402000777002', '红隼食品有限公司') + field('deal_stage_id', '方案报价'),
          '概览',
        ),
      { lang: 'zh' },
    ),
    expect: customer('deals', '402000555002', {
      name: '二期冷库货架',
      company: '红隼食品有限公司',
      stage: '方案报价',
    }),
  },
  {
    name: 'a lead on the classic host',
    language: 'en',
    url: `${CLASSIC}/leads/5022967942`,
    html: page(
      'Ada Brook',
      card('Ada Brook', field('job_title', 'Works Manager')) +
        overview(field('work_number', '+1 202-555-0110') + field('lead_stage_id', 'Contacted')),
    ),
    expect: read.customer(key('leads', '5022967942', 'kestrel'), {
      name: 'Ada Brook',
      title: 'Works Manager',
      phones: ['+1 202-555-0110'],
      stage: 'Contacted',
    }),
  },
  {
    name: 'a lead, Chinese',
    language: 'zh',
    url: `${CLASSIC}/leads/5022967943`,
    html: page('周一鸣', card('周一鸣') + overview(field('mobile_number', '138 0000 0032'), '概览'), {
      lang: 'zh',
    }),
    expect: read.customer(key('leads', '5022967943', 'kestrel'), {
      name: '周一鸣',
      phones: ['138 0000 0032'],
    }),
  },
  {
    name: 'a contact on the classic host',
    url: `${CLASSIC}/contacts/5022967942`,
    html: page(
      'Priya Nair',
      card('Priya Nair') + overview(accountLink('Account', '5022967001', 'Kestrel Foods', '')),
    ),
    expect: read.customer(key('contacts', '5022967942', 'kestrel'), {
      name: 'Priya Nair',
      company: 'Kestrel Foods',
    }),
  },
  ...(['accounts', 'deals'] as const).map((type) => ({
    name: `one of the ${type} on the classic host`,
    url: `${CLASSIC}/${type}/5022967001`,
    html: page('Kestrel', card('Kestrel')),
    expect: read.customer(key(type, '5022967001', 'kestrel'), { name: 'Kestrel' }),
  })),
  {
    name: 'an address with a slash, a query and a hash behind the number',
    url: `${url('contacts', PRIYA)}/?tab=2#9`,
    html: priyaPage,
    expect: priyaRead,
  },
  {
    name: 'a long number stays as it is written',
    url: url('contacts', '90071992547409931'),
    html: page('Priya Nair', card('Priya Nair')),
    expect: customer('contacts', '90071992547409931', { name: 'Priya Nair' }),
  },
  {
    name: 'the name without a heading around it',
    url: url('contacts', PRIYA),
    html: page(
      'Priya Nair',
      `<div class="entity-card--inline-content"><div data-field-rawname="job_title"><span class="text-truncate inline-edit-content">Ops Manager</span></div>
      <span class="text-truncate">Priya Nair</span></div>`,
    ),
    expect: customer('contacts', PRIYA, { name: 'Priya Nair', title: 'Ops Manager' }),
  },
  {
    name: 'a card that has only a job title and a place yet',
    trap: 'The name’s class is that of other texts of the card, too.',
    url: url('contacts', PRIYA),
    html: page('Freshsales', card('', field('job_title', '<span class="text-truncate">Ops Manager</span>'))),
    expect: unreadable('contacts', PRIYA),
  },
  {
    name: 'the form of a new deal over a contact',
    trap: 'The fields of a new record lie over the page.',
    url: url('contacts', PRIYA),
    html: page('Priya Nair', priya, { layers: pages.newDeal }),
    expect: priyaRead,
  },
  {
    name: 'a form over a contact that is not marked as a window',
    trap: 'The form of a new contact holds fields of the same names.',
    url: url('contacts', PRIYA),
    html: page('Priya Nair', priya, {
      layers: `<div class="slide-over"><h3>Add contact</h3><div data-field-rawname="work_number"><input name="contact[work_number]" value="+1 202-555-0188"></div></div>`,
    }),
    expect: priyaRead,
  },
  {
    name: 'a reminder over the page',
    trap: 'Reminders name others and lie over the top of the page.',
    url: url('contacts', PRIYA),
    html: page('Priya Nair', pages.toast + priya, { layers: pages.toast }),
    expect: priyaRead,
  },
  {
    name: 'another contact in a window over the contact',
    trap: 'A second record lies over the first.',
    url: url('contacts', PRIYA),
    html: page('Priya Nair', priya, { layers: pages.quickView }),
    expect: read.ambiguous([key('contacts', PRIYA), priyaFacts]),
  },
  {
    name: 'two cards of records',
    trap: 'A second record’s card is shown beside the first.',
    url: url('contacts', PRIYA),
    html: page('Priya Nair', `<div>${priya}</div><div>${card('Marcus Bell')}</div>`),
    expect: read.ambiguous(),
  },
  {
    name: 'a hidden page of another contact',
    trap: 'A page that was left may stay in the document, hidden.',
    url: url('contacts', PRIYA),
    html: page(
      'Priya Nair',
      `<div style="display:none">${card('Marcus Bell')}${field('work_number', '+1 202-555-0144')}</div><div>${priya}</div>`,
    ),
    expect: priyaRead,
  },
  {
    name: 'a name that looks like HTML stays text',
    url: url('contacts', '402000123458'),
    html: page('Freshsales', card('&lt;img src=x onerror=alert(1)&gt;')),
    expect: customer('contacts', '402000123458', { name: '<img src=x onerror=alert(1)>' }),
  },
  {
    name: 'bidirectional marks and line breaks are cut out',
    url: url('contacts', '402000123459'),
    html: page(
      'Freshsales',
      card('\u2068Noor\u2069\n   Haddad\u200e') + field('work_number', '\u202a+1 202-555-0106\u202c'),
    ),
    expect: customer('contacts', '402000123459', { name: 'Noor Haddad', phones: ['+1 202-555-0106'] }),
  },
  {
    name: 'still loading',
    url: url('contacts', PRIYA),
    html: page('Freshsales', '<div class="skeleton"></div>'),
    expect: unreadable('contacts', PRIYA),
  },
  {
    name: 'a deleted contact shows nothing',
    trap: 'After a contact is deleted its address may stand for a moment over a list.',
    url: url('contacts', PRIYA),
    html: page('Contacts', pages.list),
    expect: unreadable('contacts', PRIYA),
  },
  {
    name: 'a contact still stands under the address of its account',
    trap: 'The address has moved on, the page has not.',
    url: url('accounts', '402000777001'),
    html: priyaPage,
    expect: unreadable('accounts', '402000777001'),
  },
  {
    name: 'a deal whose owner is being chosen',
    url: url('deals', DEAL),
    html: page(
      'Cold store shelving',
      `${card('Cold store shelving')}<div data-field-rawname="owner_id"><div class="ember-power-select-trigger"><input class="ember-power-select-search-input" value="Ki"></div></div>`,
    ),
    expect: customer('deals', DEAL, { name: 'Cold store shelving' }),
  },
  {
    name: 'a lead whose phone is being edited',
    url: `${CLASSIC}/leads/5022967942`,
    html: page('Ada Brook', card('Ada Brook') + editedField('mobile_number', '+1 202-555-0110')),
    expect: read.customer(key('leads', '5022967942', 'kestrel'), {
      name: 'Ada Brook',
      phones: ['+1 202-555-0110'],
    }),
  },
  {
    name: 'the Chinese page is still loading',
    url: url('deals', DEAL),
    html: page('Freshsales', '<h3>商机</h3>', { lang: 'zh' }),
    expect: unreadable('deals', DEAL),
  },
  ...(
    [
      ['the list of contacts', '/contacts', pages.list],
      ['the board of deals', '/deals', pages.board],
      ['a saved view of deals', '/deals/view/402015942744?per_page=100', pages.board],
      ['a saved view of contacts', '/contacts/view/402015942745', pages.list],
      ['a view of products', '/products/view/402015942746', pages.list],
      ['quotes', '/cpq_documents/view/402015942747', pages.list],
      ['a new contact', '/contacts/new', card('Half a name')],
      ['settings', '/settings/personal', '<h3>Settings</h3>'],
      ['what the page itself asks about a contact', `/contacts/${PRIYA}/forget`, ''],
      ['the notes the page asks for', `/contacts/${PRIYA}/notes`, ''],
      ['the start page', '/dashboard', pages.toast],
    ] as const
  ).map(([name, path, body]) => ({
    name,
    ...(name.includes('saved view') && { trap: 'The number is a saved view’s, not a record’s.' }),
    url: `${ORIGIN}/crm/sales${path}`,
    html: page('Freshsales', body),
    expect: read.notCustomer,
  })),
  ...(
    [
      ['a saved view on the classic host', `${CLASSIC}/leads/view/4000831345`],
      ['another product of the suite', `${ORIGIN}/crm/marketing/contacts/402000123456`],
      ['signing in', `${ORIGIN}/login`],
      ['the product’s own site', 'https://www.freshsales.io/contacts/12'],
    ] as const
  ).map(([name, address]) => ({
    name,
    url: address,
    html: page('Freshworks', priya),
    expect: read.notCustomer,
  })),
];

export const notes: read.ReaderNotes = {
  verifiedOn: '2026-11-21',
  from: 'reports',
  kinds: { contacts: 'contact', accounts: 'company', deals: 'deal', leads: 'lead' },
  gaps: [
    'Few reports of its pages exist: owner, mobile phone and deal stage are read by field names that were not seen on a page.',
    'The stage in a deal’s strip is not read, for what marks the current one is unknown; nor is a contact’s status.',
    'The account is read where its label is English or Chinese, or where the field tells its name.',
    'The page tells no record number: right after a change of records only time tells old from new.',
    'No next activity is read.',
    'The Chinese interface was not seen.',
  ],
};
