import type { Facts } from '../domain/facts.ts';
import * as read from './case.ts';
import { grace, others, page } from './demo.pages.ts';
import type { PageRead } from './reader.ts';

const ORIGIN = 'http://127.0.0.1:8765';

function key(type: string, id: string) {
  return { crm: 'demo', tenant: '127.0.0.1:8765', type, id };
}

function customer(type: string, id: string, facts: Partial<Facts> & { name: string }): PageRead {
  return read.customer(key(type, id), facts);
}

function unreadable(type: string, id: string): PageRead {
  return read.unreadable(key(type, id));
}

const graceFacts = {
  name: 'Grace Whitfield',
  company: 'Harbour Lane Foods',
  title: 'Head of Procurement',
  phones: ['+1 202-555-0142', '+1 202-555-0143'],
  emails: ['grace.whitfield@example.com'],
  owner: 'Nora Field',
};
const graceRead = customer('contacts', '1042', graceFacts);

/** Pages of the demo CRM and what its reader must say of them. */
export const cases: read.ReaderCase[] = [
  {
    name: 'contact, English',
    language: 'en',
    url: `${ORIGIN}/app/contacts/1042?lang=en`,
    html: page(grace, 'Grace Whitfield · Demo CRM'),
    expect: graceRead,
  },
  {
    name: 'contact, Chinese',
    language: 'zh',
    url: `${ORIGIN}/app/contacts/1041?lang=zh`,
    html: page(
      `<main data-record="contacts/1041"><h1 data-field="name">陈思远</h1><dl>
        <dt>公司</dt><dd data-field="company"><a href="/app/companies/201">青桐纸鸢科技</a></dd>
        <dt>职务</dt><dd data-field="title">采购总监</dd><dt>负责人</dt><dd data-field="owner">方小禾</dd>
        <dt>电话</dt><dd data-field="phones"><div><a data-field="phone" href="tel:13800000041">138 0000 0041</a><span class="tag">手机</span></div></dd>
        <dt>邮箱</dt><dd data-field="emails"><a data-field="email" href="mailto:chen.siyuan@example.cn">chen.siyuan@example.cn</a></dd></dl></main>`,
      '陈思远 · 演示 CRM',
    ),
    expect: customer('contacts', '1041', {
      name: '陈思远',
      company: '青桐纸鸢科技',
      title: '采购总监',
      phones: ['138 0000 0041'],
      emails: ['chen.siyuan@example.cn'],
      owner: '方小禾',
    }),
  },
  {
    name: 'contact without a phone',
    url: `${ORIGIN}/app/contacts/1048`,
    html: page(`<main data-record="contacts/1048"><h1 data-field="name">Tomás Oliveira</h1><dl>
      <dt>Company</dt><dd data-field="company">Bluebank Instruments</dd><dt>Job title</dt><dd data-field="title">Lab Manager</dd>
      <dt>Phone</dt><dd data-field="phones"><span class="empty">No phone on file</span></dd>
      <dt>E-mail</dt><dd data-field="emails"><a data-field="email" href="mailto:tomas.oliveira@example.com">tomas.oliveira@example.com</a></dd></dl></main>`),
    expect: customer('contacts', '1048', {
      name: 'Tomás Oliveira',
      company: 'Bluebank Instruments',
      title: 'Lab Manager',
      emails: ['tomas.oliveira@example.com'],
    }),
  },
  {
    name: 'contact whose phones and e-mails are still to come',
    url: `${ORIGIN}/app/contacts/1042`,
    html: page(`<main data-record="contacts/1042"><h1 data-field="name">Grace Whitfield</h1>
      <dl><dd data-field="company">Harbour Lane Foods</dd><dd data-field="title">Head of Procurement</dd></dl>
      <div data-pending=""><div class="bone"></div></div></main>`),
    expect: customer('contacts', '1042', {
      name: 'Grace Whitfield',
      company: 'Harbour Lane Foods',
      title: 'Head of Procurement',
    }),
  },
  {
    name: 'company',
    language: 'en',
    url: `${ORIGIN}/app/companies/202`,
    html: page(`<main data-record="companies/202"><h1 data-field="name">Harbour Lane Foods</h1><p class="subtitle">Food · Baltimore</p><dl>
      <dt>Website</dt><dd data-field="website">harbourlane.example.com</dd>
      <dt>Phone</dt><dd data-field="phones"><a data-field="phone" href="tel:+12025550100">+1 202-555-0100</a></dd>
      <dt>E-mail</dt><dd data-field="emails"><a data-field="email" href="mailto:orders@harbourlane.example.com">orders@harbourlane.example.com</a></dd></dl>
      ${others}</main>`),
    expect: customer('companies', '202', {
      name: 'Harbour Lane Foods',
      phones: ['+1 202-555-0100'],
      emails: ['orders@harbourlane.example.com'],
    }),
  },
  {
    name: 'deal',
    language: 'en',
    url: `${ORIGIN}/app/deals/302`,
    html: page(`<main data-record="deals/302"><h1 data-field="name">Cold-chain labels 2nd site</h1><dl>
      <dt>Company</dt><dd data-field="company"><a href="/app/companies/202">Harbour Lane Foods</a></dd>
      <dt>Amount</dt><dd data-field="amount">US$48,500</dd></dl>
      <section data-related="people"><a data-field="name" href="/app/contacts/1042">Grace Whitfield</a>
      <div data-field="title">Head of Procurement</div><a data-field="phone" href="tel:+12025550142">+1 202-555-0142</a></section></main>`),
    expect: customer('deals', '302', { name: 'Cold-chain labels 2nd site', company: 'Harbour Lane Foods' }),
  },
  {
    name: 'company, Chinese',
    url: `${ORIGIN}/app/companies/201?lang=zh`,
    language: 'zh',
    html: page(`<main data-record="companies/201"><h1 data-field="name">青桐纸鸢科技</h1><dl>
      <dt>负责人</dt><dd data-field="owner">方小禾</dd>
      <dt>电话</dt><dd data-field="phones"><a data-field="phone" href="tel:02155501000">021-5550-1000 转 8</a></dd></dl></main>`),
    expect: customer('companies', '201', {
      name: '青桐纸鸢科技',
      phones: ['021-5550-1000 转 8'],
      owner: '方小禾',
    }),
  },
  {
    name: 'deal, Chinese',
    url: `${ORIGIN}/app/deals/301?lang=zh`,
    language: 'zh',
    html: page(`<main data-record="deals/301"><h1 data-field="name">二期标签采购</h1><dl>
      <dt>公司</dt><dd data-field="company"><a href="/app/companies/201">青桐纸鸢科技</a></dd></dl></main>`),
    expect: customer('deals', '301', { name: '二期标签采购', company: '青桐纸鸢科技' }),
  },
  {
    name: 'related people, timeline and hover card before and after the record stay out',
    trap: 'Related people, the timeline and a hover card repeat other names and phones.',
    url: `${ORIGIN}/app/contacts/1042`,
    html: page(
      grace
        .replace('<header class="head">', `${others}<header class="head">`)
        .replace('</main>', `${others}</main>`),
    ),
    expect: graceRead,
  },
  {
    name: 'HTML-like name stays text',
    url: `${ORIGIN}/app/contacts/1099`,
    html: page(`<main data-record="contacts/1099"><h1 data-field="name">&lt;img src=x onerror="window.__pwned=1"&gt;</h1>
      <dl><dd data-field="title">&lt;b&gt;Tester&lt;/b&gt; &amp; "quotes"</dd></dl></main>`),
    expect: customer('contacts', '1099', {
      name: '<img src=x onerror="window.__pwned=1">',
      title: '<b>Tester</b> & "quotes"',
    }),
  },
  {
    name: 'white space around and within a name is cleaned',
    url: `${ORIGIN}/app/contacts/1042`,
    html: page(
      '<main data-record="contacts/1042"><h1 data-field="name">\n    Grace&nbsp;\n    Whitfield\n  </h1></main>',
    ),
    expect: customer('contacts', '1042', { name: 'Grace Whitfield' }),
  },
  {
    name: 'list of contacts',
    url: `${ORIGIN}/app/contacts`,
    html: page(`<main data-view="list"><h1>Contacts</h1><table><tbody>
      <tr><td><a data-field="name" href="/app/contacts/1041">陈思远</a></td><td><a data-field="phone" href="tel:13800000041">138 0000 0041</a></td></tr>
      <tr><td><a data-field="name" href="/app/contacts/1042">Grace Whitfield</a></td><td>+1 202-555-0142</td></tr></tbody></table></main>`),
    expect: read.notCustomer,
  },
  {
    name: 'list address while the record just left is still shown',
    url: `${ORIGIN}/app/contacts`,
    html: page(grace),
    expect: read.notCustomer,
  },
  {
    name: 'home',
    url: `${ORIGIN}/app/home`,
    html: page(
      '<main data-view="home"><h1>Good to see you</h1><section data-related="people"><a data-field="name">Grace Whitfield</a></section></main>',
    ),
    expect: read.notCustomer,
  },
  {
    name: 'new contact',
    url: `${ORIGIN}/app/contacts/new`,
    html: page(
      '<main data-view="new"><h1>New contact</h1><form><input data-field="name" name="name" value="Half a name"></form></main>',
    ),
    expect: read.notCustomer,
  },
  {
    name: 'settings',
    url: `${ORIGIN}/app/settings`,
    html: page('<main data-view="settings"><h1>Settings</h1></main>'),
    expect: read.notCustomer,
  },
  {
    name: 'loading',
    url: `${ORIGIN}/app/contacts/1042`,
    html: page(
      '<main data-record="contacts/1042" data-loading="" aria-busy="true"><div class="bone"></div></main>',
    ),
    expect: unreadable('contacts', '1042'),
  },
  {
    name: 'loading while a name already stands there',
    url: `${ORIGIN}/app/contacts/1042`,
    html: page(
      '<main data-record="contacts/1042" data-loading=""><h1 data-field="name">Grace Whitfield</h1></main>',
    ),
    expect: unreadable('contacts', '1042'),
  },
  {
    name: 'another record still shown under the new address',
    trap: 'The address has moved on, the page has not.',
    url: `${ORIGIN}/app/contacts/1043`,
    html: page(grace, 'Grace Whitfield · Demo CRM'),
    expect: unreadable('contacts', '1043'),
  },
  {
    name: 'same id, other type still shown',
    url: `${ORIGIN}/app/companies/1042`,
    html: page(grace),
    expect: unreadable('companies', '1042'),
  },
  {
    name: 'list still shown under the address of a record',
    url: `${ORIGIN}/app/contacts/1042`,
    html: page(
      '<main data-view="list"><table><tr><td><a data-field="name" href="/app/contacts/1041">陈思远</a></td></tr></table></main>',
    ),
    expect: unreadable('contacts', '1042'),
  },
  {
    name: 'name missing',
    url: `${ORIGIN}/app/contacts/1042`,
    html: page(
      `<main data-record="contacts/1042"><h1>Contact</h1><dl><dd data-field="company">Harbour Lane Foods</dd></dl>${others}</main>`,
    ),
    expect: unreadable('contacts', '1042'),
  },
  {
    name: 'name empty',
    url: `${ORIGIN}/app/contacts/1042`,
    html: page(`<main data-record="contacts/1042"><h1 data-field="name"> &nbsp; </h1>${others}</main>`),
    expect: unreadable('contacts', '1042'),
  },
  {
    name: 'two records side by side',
    url: `${ORIGIN}/app/contacts/1042`,
    html: page(`${grace}<main data-record="contacts/1044"><h1 data-field="name">Marcus Bell</h1></main>`),
    trap: 'A second record stands beside the first.',
    expect: read.ambiguous([key('contacts', '1042'), graceFacts]),
  },
  {
    name: 'a preview of somebody else over a contact leaves the choice to the rep',
    trap: 'A preview lies over the record with fields of its own.',
    url: `${ORIGIN}/app/contacts/1042`,
    html: page(
      `${grace}<aside data-preview="contacts/1044"><h1 data-field="name">Marcus Bell</h1><p data-field="title">Warehouse Manager</p></aside>`,
    ),
    expect: read.ambiguous(
      [key('contacts', '1042'), graceFacts],
      [key('contacts', '1044'), { name: 'Marcus Bell', title: 'Warehouse Manager' }],
    ),
  },
  {
    name: 'a preview over a list can be chosen',
    url: `${ORIGIN}/app/contacts`,
    html: page(
      '<main data-view="list"></main><aside data-preview="contacts/1044"><h1 data-field="name">Marcus Bell</h1></aside>',
    ),
    expect: read.ambiguous([key('contacts', '1044'), { name: 'Marcus Bell' }]),
  },
  {
    name: 'another site with the same address and markup',
    url: `${ORIGIN}/app/contacts/1042`,
    html: `<!doctype html><html><head><title>Elsewhere</title></head><body>${grace}</body></html>`,
    expect: read.notCustomer,
  },
  {
    name: 'page for pasting',
    url: `${ORIGIN}/paste`,
    html: '<!doctype html><html><head><title>Paste</title></head><body><main class="paste"><h1>Paste</h1><textarea></textarea></main></body></html>',
    expect: read.notCustomer,
  },
];

export const notes: read.ReaderNotes = {
  verifiedOn: '2026-11-21',
  from: 'running',
  kinds: { contacts: 'contact', companies: 'company', deals: 'deal' },
  gaps: [],
};
