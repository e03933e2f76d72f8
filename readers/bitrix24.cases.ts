import type { Facts } from '../domain/facts.ts';
import {
  type Block,
  type Card,
  card,
  client,
  clientEmail,
  clientPhone,
  email,
  employee,
  framePage,
  kanban,
  PORTAL,
  phone,
  plain,
  plainPhone,
  portalPage,
  saveBar,
  slider,
  sliderUrl,
} from './bitrix24.pages.ts';
import * as read from './case.ts';
import type { PageRead } from './reader.ts';

function key(type: string, id: string, tenant = 'harbour.bitrix24.com') {
  return { crm: 'bitrix24', tenant, type, id };
}

function customer(type: string, id: string, facts: Partial<Facts> & { name: string }): PageRead {
  return read.customer(key(type, id), facts);
}

function unreadable(type: string, id: string): PageRead {
  return read.unreadable(key(type, id));
}

/** A page with a record in a slider over the kanban. The tab has the record's address, too. */
function inSlider(path: string, html: string, origin = PORTAL) {
  const address = sliderUrl(path, origin);
  return {
    url: `${origin}${path}`,
    html: portalPage(kanban, slider(address)),
    frames: { [address]: html },
  };
}

const responsible: Block = ['ASSIGNED_BY_ID', 'Responsible person', employee('Nora Field')];
const observers: Block = ['OBSERVER', 'Observers', employee('Hugo Stern')];

const graceCard: Card = {
  type: 'contact',
  id: '12',
  title: 'Grace Whitfield',
  blocks: [
    ['NAME', 'First name', plain('Grace')],
    ['LAST_NAME', 'Last name', plain('Whitfield')],
    ['POST', 'Position', plain('Head of Procurement')],
    [
      'PHONE',
      'Phone',
      phone('+1 202-555-0142', '+12025550142') + phone('+1 202-555-0143', '+12025550143', 'Mobile'),
    ],
    ['EMAIL', 'E-mail', email('grace.whitfield@example.com')],
    ['IM', 'Messenger', phone('+1 202-555-0150', '+12025550150', 'WhatsApp')],
    ['COMPANY', 'Company', client('company', '70', 'Harbour Lane Foods', clientPhone('+1 202-555-0100'))],
    observers,
    responsible,
  ],
};
const grace = card(graceCard);
const graceFacts = {
  name: 'Grace Whitfield',
  company: 'Harbour Lane Foods',
  title: 'Head of Procurement',
  phones: ['+1 202-555-0142', '+1 202-555-0143'],
  emails: ['grace.whitfield@example.com'],
  owner: 'Nora Field',
};
const graceRead = customer('contact', '12', graceFacts);

const harbour = card({
  type: 'company',
  id: '70',
  title: 'Harbour Lane Foods',
  blocks: [
    ['TITLE', 'Company name', plain('Harbour Lane Foods')],
    ['PHONE', 'Phone', phone('+1 202-555-0100', '+12025550100')],
    ['EMAIL', 'E-mail', email('orders@harbourlane.example.com')],
    ['CONTACT', 'Contacts', client('contact', '12', 'Grace Whitfield', clientPhone('+1 202-555-0142'))],
    responsible,
  ],
});
const harbourRead = customer('company', '70', {
  name: 'Harbour Lane Foods',
  phones: ['+1 202-555-0100'],
  emails: ['orders@harbourlane.example.com'],
  owner: 'Nora Field',
});

function justNamed(title: string): string {
  return framePage(card({ type: 'contact', id: '12', title }));
}

const everyRegion: read.ReaderCase[] = [
  'eu',
  'de',
  'es',
  'fr',
  'it',
  'pl',
  'uk',
  'in',
  'cn',
  'jp',
  'vn',
  'com.br',
  'com.tr',
  'ru',
  'by',
  'kz',
  'ua',
].map((end) => ({
  name: `a contact on bitrix24.${end}`,
  ...inSlider('/crm/contact/details/12/', framePage(grace), `https://harbour.bitrix24.${end}`),
  expect: read.customer(key('contact', '12', `harbour.bitrix24.${end}`), graceFacts),
}));

/** Outlines of Bitrix24's pages, with invented customers. */
export const cases: read.ReaderCase[] = [
  {
    name: 'a contact in a slider over the kanban',
    language: 'en',
    trap: 'The timeline, a tab behind, the messenger field and the company’s own phone repeat the markup of phones.',
    ...inSlider('/crm/contact/details/12/', framePage(grace)),
    expect: graceRead,
  },
  {
    name: 'a contact by itself, without a slider',
    url: `${PORTAL}/crm/contact/details/12/`,
    html: portalPage(grace),
    expect: graceRead,
  },
  {
    name: 'a contact, Chinese',
    language: 'zh',
    ...inSlider(
      '/crm/contact/details/41/',
      framePage(
        card({
          type: 'contact',
          id: '41',
          title: '陈思远',
          blocks: [
            ['POST', '职位', plain('采购总监')],
            [
              'PHONE',
              '电话',
              phone('138 0000 0041', '+8613800000041', '手机') + plainPhone('021-5550-1000 转 8'),
            ],
            ['EMAIL', '电子邮件', email('chen.siyuan@example.cn')],
            ['COMPANY', '公司', client('company', '201', '青桐纸鸢科技')],
            ['UF_CRM_1699', '下次跟进时间', plain('2026-12-03 10:00')],
            ['ASSIGNED_BY_ID', '负责人', employee('方小禾')],
          ],
        }),
        'zh',
      ),
      'https://qingtong.bitrix24.cn',
    ),
    expect: read.customer(key('contact', '41', 'qingtong.bitrix24.cn'), {
      name: '陈思远',
      company: '青桐纸鸢科技',
      title: '采购总监',
      phones: ['138 0000 0041', '021-5550-1000 转 8'],
      emails: ['chen.siyuan@example.cn'],
      owner: '方小禾',
      followUp: '2026-12-03 10:00',
    }),
  },
  {
    name: 'a company',
    language: 'en',
    trap: 'The company’s contacts stand among its fields, with their phones.',
    ...inSlider('/crm/company/details/70/', framePage(harbour)),
    expect: harbourRead,
  },
  {
    name: 'a company, Chinese',
    language: 'zh',
    ...inSlider(
      '/crm/company/details/201/',
      framePage(
        card({
          type: 'company',
          id: '201',
          title: '青桐纸鸢科技',
          blocks: [
            ['PHONE', '电话', phone('021-5550-1000 转 8', '02155501000')],
            ['ASSIGNED_BY_ID', '负责人', employee('方小禾')],
          ],
        }),
        'zh',
      ),
    ),
    expect: customer('company', '201', {
      name: '青桐纸鸢科技',
      phones: ['021-5550-1000 转 8'],
      owner: '方小禾',
    }),
  },
  {
    name: 'a lead',
    language: 'en',
    ...inSlider(
      '/crm/lead/details/5/',
      framePage(
        card({
          type: 'lead',
          id: '5',
          title: 'Labels for a second laboratory',
          blocks: [
            ['TITLE', 'Lead name', plain('Labels for a second laboratory')],
            ['STATUS_ID', 'Stage', plain('In progress')],
            ['NAME', 'First name', plain('Tomás')],
            ['LAST_NAME', 'Last name', plain('Oliveira')],
            ['POST', 'Position', plain('Lab Manager')],
            ['COMPANY_TITLE', 'Company name', plain('Bluebank Instruments')],
            ['PHONE', 'Phone', phone('+1 202-555-0151', '+12025550151')],
            responsible,
          ],
        }),
      ),
    ),
    expect: customer('lead', '5', {
      name: 'Labels for a second laboratory',
      company: 'Bluebank Instruments',
      title: 'Lab Manager',
      phones: ['+1 202-555-0151'],
      owner: 'Nora Field',
      stage: 'In progress',
    }),
  },
  {
    name: 'a lead, Chinese',
    language: 'zh',
    ...inSlider(
      '/crm/lead/details/51/',
      framePage(
        card({
          type: 'lead',
          id: '51',
          title: '实验室标签询价',
          blocks: [
            ['STATUS_ID', '阶段', plain('处理中')],
            [
              'CLIENT',
              '客户',
              client('company', '202', '海棠仪器') +
                client('contact', '42', '林若溪', clientPhone('138 0000 0051')),
            ],
          ],
        }),
        'zh',
      ),
    ),
    expect: customer('lead', '51', {
      name: '实验室标签询价',
      company: '海棠仪器',
      phones: ['138 0000 0051'],
      stage: '处理中',
    }),
  },
  {
    name: 'a deal with its client',
    language: 'en',
    ...inSlider(
      '/crm/deal/details/302/',
      framePage(
        card({
          type: 'deal',
          id: '302',
          title: 'Cold-chain labels 2nd site',
          blocks: [
            ['STAGE_ID', 'Stage', plain('Proposal')],
            ['OPPORTUNITY', 'Amount', plain('$48,500')],
            [
              'CLIENT',
              'Client',
              client('company', '70', 'Harbour Lane Foods') +
                client(
                  'contact',
                  '12',
                  'Grace Whitfield',
                  clientPhone('+1 202-555-0142') + clientEmail('grace.whitfield@example.com'),
                ),
            ],
            responsible,
          ],
        }),
      ),
    ),
    expect: customer('deal', '302', {
      name: 'Cold-chain labels 2nd site',
      company: 'Harbour Lane Foods',
      phones: ['+1 202-555-0142'],
      emails: ['grace.whitfield@example.com'],
      owner: 'Nora Field',
      stage: 'Proposal',
    }),
  },
  {
    name: 'a deal, Chinese',
    language: 'zh',
    ...inSlider(
      '/crm/deal/details/301/',
      framePage(
        card({
          type: 'deal',
          id: '301',
          title: '二期标签采购',
          blocks: [
            ['STAGE_ID', '阶段', plain('报价')],
            ['CLIENT', '客户', client('company', '201', '青桐纸鸢科技')],
          ],
        }),
        'zh',
      ),
    ),
    expect: customer('deal', '301', { name: '二期标签采购', company: '青桐纸鸢科技', stage: '报价' }),
  },
  ...everyRegion,
  {
    name: 'a portal a company hosts itself, below a site of its own',
    url: 'http://portal.example.com/sales/crm/contact/details/12/',
    html: portalPage(grace),
    expect: read.customer(key('contact', '12', 'portal.example.com'), graceFacts),
  },
  {
    name: 'an address with a group before it and none of the last slash',
    ...inSlider('/company/crm/contact/details/12', framePage(grace)),
    expect: graceRead,
  },
  {
    name: 'the address of the older pages',
    url: `${PORTAL}/crm/contact/show/12/`,
    html: portalPage(grace),
    expect: graceRead,
  },
  {
    name: 'the older pages themselves',
    url: `${PORTAL}/crm/contact/show/12/`,
    html: portalPage('<span id="pagetitle">Grace Whitfield</span><table id="CRM_CONTACT_SHOW"></table>'),
    expect: unreadable('contact', '12'),
  },
  {
    name: 'a contact that is being edited',
    trap: 'The bar with "Save" has the class of a record’s page.',
    url: `${PORTAL}/crm/contact/details/12/?init_mode=edit`,
    html: portalPage(
      card({
        ...graceCard,
        below: saveBar,
        blocks: [
          ['NAME', 'First name', '<input type="text" name="NAME" value="Grace">'],
          ['POST', 'Position', '<input type="text" name="POST" value="Head of Procurement">'],
          [
            'PHONE',
            'Phone',
            `<input type="hidden" name="PHONE[31][VALUE]" value="+12025550142"><select name="PHONE[31][VALUE_TYPE]"><option value="WORK" selected>Work</option></select>
            <input type="text" class="crm-entity-widget-content-input crm-entity-widget-content-input-phone" value="+1 202-555-0142">`,
          ],
          [
            'EMAIL',
            'E-mail',
            '<input type="text" name="EMAIL[32][VALUE]" value="grace.whitfield@example.com">',
          ],
          responsible,
        ],
      }),
    ),
    expect: customer('contact', '12', {
      name: 'Grace Whitfield',
      title: 'Head of Procurement',
      phones: ['+1 202-555-0142'],
      emails: ['grace.whitfield@example.com'],
      owner: 'Nora Field',
    }),
  },
  {
    name: 'a company opened over a contact: the upper slider counts',
    trap: 'Sliders pile up, and every one of them is shown.',
    url: `${PORTAL}/crm/company/details/70/`,
    html: portalPage(
      kanban,
      slider(sliderUrl('/crm/contact/details/12/')) + slider(sliderUrl('/crm/company/details/70/')),
    ),
    frames: {
      [sliderUrl('/crm/contact/details/12/')]: framePage(grace),
      [sliderUrl('/crm/company/details/70/')]: framePage(harbour),
    },
    expect: harbourRead,
  },
  {
    name: 'the upper slider is closed again',
    trap: 'A closed slider stays in the document.',
    url: `${PORTAL}/crm/contact/details/12/`,
    html: portalPage(
      kanban,
      slider(sliderUrl('/crm/contact/details/12/')) + slider(sliderUrl('/crm/company/details/70/'), false),
    ),
    frames: {
      [sliderUrl('/crm/contact/details/12/')]: framePage(grace),
      [sliderUrl('/crm/company/details/70/')]: framePage(harbour),
    },
    expect: graceRead,
  },
  {
    name: 'a slider over a page that shows a record by itself',
    trap: 'The page below the slider is a record’s, too.',
    url: `${PORTAL}/crm/company/details/70/`,
    html: portalPage(grace, slider(sliderUrl('/crm/company/details/70/'))),
    frames: { [sliderUrl('/crm/company/details/70/')]: framePage(harbour) },
    expect: harbourRead,
  },
  {
    name: 'the tab has a slider’s address while the slider is still to come',
    trap: 'The page below still shows the record before.',
    url: `${PORTAL}/crm/company/details/70/`,
    html: portalPage(grace),
    expect: unreadable('company', '70'),
  },
  {
    name: 'a slider whose frame is still empty',
    trap: 'The page below still shows the record before.',
    url: `${PORTAL}/crm/contact/details/12/`,
    html: portalPage(grace, slider('about:blank')),
    expect: unreadable('contact', '12'),
  },
  {
    name: 'a slider with settings over a record',
    trap: 'The slider has a title of its own, and the tab keeps the record’s address.',
    url: `${PORTAL}/crm/contact/details/12/`,
    html: portalPage(grace, slider(sliderUrl('/crm/configs/perms/'))),
    frames: {
      [sliderUrl('/crm/configs/perms/')]: framePage('<span id="pagetitle">Access permissions</span>'),
    },
    expect: unreadable('contact', '12'),
  },
  {
    name: 'a slider with a new contact over a contact',
    trap: 'What is typed for the new one stands under the other’s address.',
    url: `${PORTAL}/crm/contact/details/12/`,
    html: portalPage(grace, slider(sliderUrl('/crm/contact/details/0/'))),
    frames: {
      [sliderUrl('/crm/contact/details/0/')]: framePage(
        card({ type: 'contact', id: '0', title: 'Create contact' }),
      ),
    },
    expect: unreadable('contact', '12'),
  },
  {
    name: 'a slider with an invoice over a contact',
    trap: 'An invoice has the page of a record and is no customer.',
    url: `${PORTAL}/crm/contact/details/12/`,
    html: portalPage(grace, slider(sliderUrl('/crm/type/31/details/12/'))),
    frames: {
      [sliderUrl('/crm/type/31/details/12/')]: framePage(
        card({ type: 'smart_invoice', id: '12', title: 'Invoice 12', guid: 'card' }),
      ),
    },
    expect: unreadable('contact', '12'),
  },
  {
    name: 'another contact’s page under the address of a contact',
    trap: 'The address has moved on, the page has not.',
    url: `${PORTAL}/crm/contact/details/13/`,
    html: portalPage(grace),
    expect: unreadable('contact', '13'),
  },
  {
    name: 'a page of another type with the same id',
    trap: 'The address has moved on, the page has not.',
    url: `${PORTAL}/crm/company/details/12/`,
    html: portalPage(grace),
    expect: unreadable('company', '12'),
  },
  {
    name: 'a page with an id of its own says in its script which record it is for',
    url: `${PORTAL}/crm/contact/details/12/`,
    html: portalPage(card({ ...graceCard, guid: 'card' })),
    expect: graceRead,
  },
  {
    name: 'a page with an id of its own and the script of another record',
    trap: 'The address has moved on, the page has not.',
    url: `${PORTAL}/crm/contact/details/13/`,
    html: portalPage(card({ ...graceCard, guid: 'card' })),
    expect: unreadable('contact', '13'),
  },
  {
    name: 'a number one may not see',
    trap: 'Masked numbers are none.',
    ...inSlider(
      '/crm/contact/details/12/',
      framePage(
        card({
          ...graceCard,
          blocks: [
            ['PHONE', 'Phone', plainPhone('+1 *** ***-**42') + phone('+1 202-555-0143', '+12025550143')],
          ],
        }),
      ),
    ),
    expect: customer('contact', '12', { name: 'Grace Whitfield', phones: ['+1 202-555-0143'] }),
  },
  {
    name: 'an extension wrote a region beside the number',
    trap: 'What stands beside a phone’s link is none of the phone.',
    ...inSlider(
      '/crm/contact/details/12/',
      framePage(
        card({
          ...graceCard,
          blocks: [['PHONE', 'Phone', phone('+1 202-555-0142', '+12025550142')]],
        }).replace('+1 202-555-0142</a>', '+1 202-555-0142</a><b class="phone-region">Washington</b>'),
      ),
    ),
    expect: customer('contact', '12', { name: 'Grace Whitfield', phones: ['+1 202-555-0142'] }),
  },
  {
    name: 'a card whose fields were taken out',
    trap: 'Which fields a card has is up to the user.',
    ...inSlider('/crm/contact/details/12/', justNamed('Grace Whitfield')),
    expect: customer('contact', '12', { name: 'Grace Whitfield' }),
  },
  {
    name: 'the fields name the contact where the title does not',
    ...inSlider('/crm/contact/details/12/', framePage(card({ ...graceCard, title: '' }))),
    expect: graceRead,
  },
  {
    name: 'another tab of the record is open',
    trap: 'The tab shows records that belong to this one.',
    ...inSlider('/crm/contact/details/12/', framePage(card({ ...graceCard, tab: 'other' }))),
    expect: customer('contact', '12', { name: 'Grace Whitfield' }),
  },
  {
    name: 'a record without a name',
    ...inSlider('/crm/contact/details/12/', justNamed('')),
    expect: unreadable('contact', '12'),
  },
  {
    name: 'a record one has no right to, or that is gone',
    ...inSlider(
      '/crm/contact/details/12/',
      framePage('<span id="pagetitle">Contact</span><div class="ui-alert">Access denied</div>'),
    ),
    expect: unreadable('contact', '12'),
  },
  {
    name: 'a name that looks like HTML stays text',
    ...inSlider('/crm/contact/details/12/', justNamed('&lt;img src=x onerror=alert(1)&gt; &amp; Sons')),
    expect: customer('contact', '12', { name: '<img src=x onerror=alert(1)> & Sons' }),
  },
  {
    name: 'marks of direction and double spaces are taken out of a name',
    ...inSlider('/crm/contact/details/12/', justNamed('\u202aGrace\u202c&nbsp; \u200fWhitfield ')),
    expect: customer('contact', '12', { name: 'Grace Whitfield' }),
  },
  {
    name: 'a list',
    url: `${PORTAL}/crm/contact/list/`,
    html: portalPage(kanban),
    expect: read.notCustomer,
  },
  {
    name: 'the kanban of a category',
    url: `${PORTAL}/crm/deal/kanban/category/7/`,
    html: portalPage(kanban),
    expect: read.notCustomer,
  },
  {
    name: 'a category of deals, whose number is no record’s',
    trap: 'A category has a number in the address.',
    url: `${PORTAL}/crm/deal/category/302/`,
    html: portalPage(kanban),
    expect: read.notCustomer,
  },
  {
    name: 'a new contact',
    ...inSlider(
      '/crm/contact/details/0/',
      framePage(card({ type: 'contact', id: '0', title: 'Create contact' })),
    ),
    expect: read.notCustomer,
  },
  {
    name: 'a copy of a contact is a new one',
    trap: 'A copy has the address and the values of the first.',
    url: `${PORTAL}/crm/contact/details/12/?copy=1`,
    html: portalPage(card({ ...graceCard, guid: 'contact_0_details' })),
    expect: read.notCustomer,
  },
  {
    name: 'a record of a type the portal made itself',
    ...inSlider(
      '/crm/type/128/details/5/',
      framePage(card({ type: 'dynamic_128', id: '5', title: 'Freezer 7' })),
    ),
    expect: read.notCustomer,
  },
  {
    name: 'a quote',
    ...inSlider('/crm/quote/details/12/', framePage(card({ type: 'quote', id: '12', title: 'Quote 12' }))),
    expect: read.notCustomer,
  },
  {
    name: 'the news',
    url: `${PORTAL}/stream/`,
    html: portalPage('<span id="pagetitle">News</span>'),
    expect: read.notCustomer,
  },
  {
    name: 'settings',
    url: `${PORTAL}/crm/configs/`,
    html: portalPage('<span id="pagetitle">CRM settings</span>'),
    expect: read.notCustomer,
  },
  {
    name: 'the page to sign in',
    url: `${PORTAL}/auth/?backurl=%2Fcrm%2Fcontact%2Fdetails%2F12%2F`,
    html: '<!doctype html><html lang="en"><head><title>Sign in</title></head><body><form><input name="USER_LOGIN"></form></body></html>',
    expect: read.notCustomer,
  },
  {
    name: 'a site that only runs on the same engine',
    url: 'https://shop.example.com/crm/contact/details/12/',
    html: `<!doctype html><html lang="en"><head><title>Shop</title><link rel="stylesheet" href="/bitrix/cache/css/s1/shop/shop.css"></head><body>${grace}</body></html>`,
    expect: read.notCustomer,
  },
];

export const notes: read.ReaderNotes = {
  verifiedOn: '2026-11-21',
  from: 'source',
  kinds: { contact: 'contact', company: 'company', lead: 'lead', deal: 'deal' },
  gaps: [
    'Not seen on a running portal; the pages are made from published parts of its source and from what others report.',
    'Quotes, invoices and the types a portal made itself are not read.',
    'The pages before the present card, and the mobile pages, are not read.',
    'While another tab of a record is open only its name is read.',
    'A lead goes by its title, not by the person’s name among its fields.',
    'A deal and a lead have the phones and e-mails of all their clients.',
    'While fields are edited the stage, the person responsible and a contact’s company may be missing.',
  ],
};
