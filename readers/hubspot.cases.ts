import type { Facts } from '../domain/facts.ts';
import * as read from './case.ts';
import * as pages from './hubspot.pages.ts';
import {
  edited,
  highlight,
  item,
  jobAndCompany,
  ownerRow,
  PORTAL,
  page,
  propertyCard,
  row,
  shown,
} from './hubspot.pages.ts';
import type { PageRead } from './reader.ts';

const ORIGIN = 'https://app.hubspot.com';

function url(type: string, id: string, origin = ORIGIN): string {
  return `${origin}/contacts/${PORTAL}/record/${type}/${id}`;
}

function key(type: string, id: string) {
  return { crm: 'hubspot', tenant: PORTAL, type, id };
}

function customer(type: string, id: string, facts: Partial<Facts> & { name: string }): PageRead {
  return read.customer(key(type, id), facts);
}

function unreadable(type: string, id: string): PageRead {
  return read.unreadable(key(type, id));
}

const bluefin = { id: '900', name: 'Bluefin Ltd' };

const miaColumn =
  highlight(
    '0-1',
    'Mia Chen',
    jobAndCompany('Buyer', 'Bluefin Ltd') + item('email', 'mia.chen@example.com'),
  ) +
  propertyCard(
    '0-1',
    row('email', 'Email', shown('email', 'mia.chen@example.com')) +
      row('phone', 'Phone number', shown('phone', '+1 202-555-0101')) +
      row('mobilephone', 'Mobile phone number', shown('mobilephone', '+1 202-555-0102')) +
      row('fax', 'Fax number', shown('fax', '+1 202-555-0103')) +
      row('company', 'Company name', shown('company', 'Bluefin')) +
      ownerRow('Contact owner', 'Jo Park') +
      row(
        'lifecyclestage',
        'Lifecycle stage',
        '<span data-selenium-test="property-input-lifecyclestage"><span data-test-id="badge">Lead</span><i data-test-id="dropdown-caret"></i></span>',
      ) +
      row('notes_next_activity_date', 'Next activity date', shown('notes_next_activity_date', '12/03/2026')),
  );
const mia = pages.record(miaColumn, pages.rightSidebar([bluefin]));
const miaFacts = {
  name: 'Mia Chen',
  company: 'Bluefin Ltd',
  title: 'Buyer',
  phones: ['+1 202-555-0101', '+1 202-555-0102'],
  emails: ['mia.chen@example.com'],
  owner: 'Jo Park',
  stage: 'Lead',
  followUp: '12/03/2026',
};
const miaRead = customer('0-1', '501', miaFacts);
const miaPage = page('Mia Chen | HubSpot', mia);

/** A record whose type is all that matters. */
function plain(type: string, name: string, rows = ''): string {
  return pages.record(highlight(type, name) + propertyCard(type, rows));
}

const worksManager = pages.contactTile('510', 'Ada Brook', '+1 202-555-0110', 'ada.brook@example.com');

/** Outlines of HubSpot's pages with invented customers. */
export const cases: read.ReaderCase[] = [
  { name: 'a contact', language: 'en', url: url('0-1', '501'), html: miaPage, expect: miaRead },
  {
    name: 'a contact, Chinese',
    language: 'zh',
    url: url('0-1', '377059183860', 'https://app-eu1.hubspot.com'),
    html: page(
      '林嘉禾 | HubSpot',
      pages.record(
        highlight('0-1', '林嘉禾', jobAndCompany('采购总监', '蓝鳍贸易有限公司', '·')) +
          propertyCard(
            '0-1',
            row('phone', '电话号码', shown('phone', '021-5550-0108 转 8')) +
              row('mobilephone', '手机号码', shown('mobilephone', '138 0000 0018')) +
              row('email', '电子邮件', shown('email', 'lin.jiahe@example.cn')) +
              ownerRow('联系人所有者', '方小禾'),
          ),
      ),
      { lang: 'zh-cn' },
    ),
    expect: customer('0-1', '377059183860', {
      name: '林嘉禾',
      company: '蓝鳍贸易有限公司',
      title: '采购总监',
      phones: ['021-5550-0108 转 8', '138 0000 0018'],
      emails: ['lin.jiahe@example.cn'],
      owner: '方小禾',
    }),
  },
  {
    name: 'a contact whose fields are being edited',
    url: url('0-1', '501'),
    html: page(
      'Mia Chen | HubSpot',
      pages.record(
        highlight('0-1', 'Mia Chen') +
          propertyCard(
            '0-1',
            row('phone', 'Phone number', edited('phone', '+1 202-555-0101')) +
              row('email', 'Email', edited('email', 'mia.chen@example.com')) +
              row('jobtitle', 'Job title', edited('jobtitle', 'Buyer')) +
              row('company', 'Company name', edited('company', 'Bluefin')) +
              row('lifecyclestage', 'Lifecycle stage', edited('lifecyclestage', 'Lead')),
          ),
      ),
    ),
    expect: customer('0-1', '501', {
      name: 'Mia Chen',
      company: 'Bluefin',
      title: 'Buyer',
      phones: ['+1 202-555-0101'],
      emails: ['mia.chen@example.com'],
      stage: 'Lead',
    }),
  },
  {
    name: 'a contact’s job title that occurs twice, and cards of the company and of a closed tab',
    trap: 'A composite item repeats its inner name, a company’s card holds a property called name, tabs stay hidden.',
    url: url('0-1', '507'),
    html: page(
      'Marta Ruiz | HubSpot',
      pages.record(
        highlight('0-1', 'Marta Ruiz', jobAndCompany('Buyer', 'Bluefin Ltd')),
        pages.rightSidebar([{ id: '904', name: 'Tern &amp; Tide Freight' }]),
      ),
    ),
    expect: customer('0-1', '507', { name: 'Marta Ruiz', title: 'Buyer', company: 'Bluefin Ltd' }),
  },
  {
    name: 'a contact whose cards are still to come',
    trap: 'Cards are drawn late and one by one.',
    url: url('0-1', '501'),
    html: page(
      'Mia Chen | HubSpot',
      pages.leftSidebar(highlight('0-1', 'Mia Chen') + propertyCard('0-1', '')),
    ),
    expect: customer('0-1', '501', { name: 'Mia Chen' }),
  },
  {
    name: 'a contact without a name goes by its e-mail address',
    trap: 'The heading shows the e-mail address where there is no name.',
    url: url('0-1', '503'),
    html: page(
      'guest@example.com | HubSpot',
      pages.record(highlight('0-1', 'guest@example.com', item('email', 'guest@example.com'))),
    ),
    expect: customer('0-1', '503', { name: 'guest@example.com', emails: ['guest@example.com'] }),
  },
  {
    name: 'a company',
    language: 'en',
    url: url('0-2', '900'),
    html: page(
      'Bluefin Ltd | HubSpot',
      pages.record(
        highlight('0-2', 'Bluefin Ltd', item('domain', 'bluefin.example.com')) +
          propertyCard(
            '0-2',
            row('phone', 'Phone number', shown('phone', '+1 202-555-0100')) +
              ownerRow('Company owner', 'Jo Park'),
          ),
        pages.rightSidebar([{ id: '901', name: 'Bluefin Holding' }], worksManager),
      ),
    ),
    expect: customer('0-2', '900', { name: 'Bluefin Ltd', phones: ['+1 202-555-0100'], owner: 'Jo Park' }),
  },
  {
    name: 'a company whose phone is being edited',
    url: url('0-2', '900'),
    html: page(
      'Bluefin Ltd | HubSpot',
      plain('0-2', 'Bluefin Ltd', row('phone', 'Phone number', edited('phone', '+1 202-555-0100'))),
    ),
    expect: customer('0-2', '900', { name: 'Bluefin Ltd', phones: ['+1 202-555-0100'] }),
  },
  {
    name: 'a company, Chinese',
    language: 'zh',
    url: url('0-2', '902'),
    html: page(
      '蓝鳍贸易有限公司 | HubSpot',
      plain('0-2', '蓝鳍贸易有限公司', ownerRow('公司所有者', '方小禾')),
      {
        lang: 'zh-cn',
      },
    ),
    expect: customer('0-2', '902', { name: '蓝鳍贸易有限公司', owner: '方小禾' }),
  },
  {
    name: 'a deal with its company, and without its contact’s phone',
    language: 'en',
    trap: 'Cards of associated contacts hold their names, phones and e-mails.',
    url: url('0-3', '7001'),
    html: page(
      'Cold store shelving | HubSpot',
      pages.record(
        highlight(
          '0-3',
          'Cold store shelving',
          `${item('amount', '--')}<div data-test-id="deal-stage-select"><button type="button">Proposal sent</button></div>`,
        ) + propertyCard('0-3', ownerRow('Deal owner', 'Jo Park')),
        pages.rightSidebar([bluefin], worksManager),
      ),
    ),
    expect: customer('0-3', '7001', {
      name: 'Cold store shelving',
      company: 'Bluefin Ltd',
      owner: 'Jo Park',
      stage: 'Proposal sent',
    }),
  },
  {
    name: 'a deal, Chinese',
    language: 'zh',
    url: url('0-3', '7002'),
    html: page(
      '二期冷库货架 | HubSpot',
      pages.record(
        highlight('0-3', '二期冷库货架', item('hs_pipeline_stage-0', '已发方案')) +
          propertyCard('0-3', ownerRow('交易所有者', '方小禾')),
      ),
      { lang: 'zh-cn' },
    ),
    expect: customer('0-3', '7002', { name: '二期冷库货架', owner: '方小禾', stage: '已发方案' }),
  },
  {
    name: 'a deal whose stage is being edited',
    url: url('0-3', '7001'),
    html: page(
      'Cold store shelving | HubSpot',
      plain('0-3', 'Cold store shelving', row('dealstage', 'Deal stage', edited('dealstage', 'Negotiation'))),
    ),
    expect: customer('0-3', '7001', { name: 'Cold store shelving', stage: 'Negotiation' }),
  },
  {
    name: 'a deal of two companies has none that is sure',
    trap: 'Cards of several companies stand beside the deal.',
    url: url('0-3', '7001'),
    html: page(
      'Cold store shelving | HubSpot',
      pages.record(
        highlight('0-3', 'Cold store shelving'),
        pages.rightSidebar([bluefin, { id: '903', name: 'Tern & Tide Freight' }]),
      ),
    ),
    expect: customer('0-3', '7001', { name: 'Cold store shelving' }),
  },
  {
    name: 'a deal whose company stands in a table',
    url: url('0-3', '7001'),
    html: page(
      'Cold store shelving | HubSpot',
      pages.record(
        highlight('0-3', 'Cold store shelving'),
        `<div data-test-id="right-sidebar"><table data-selenium-test="card-id-ASSOCIATION_TABLE/0-2"><tbody>
          <tr><td><a href="/contacts/${PORTAL}/record/0-2/900">Bluefin Ltd</a></td><td>+1 202-555-0100</td></tr></tbody></table></div>`,
      ),
    ),
    expect: customer('0-3', '7001', { name: 'Cold store shelving', company: 'Bluefin Ltd' }),
  },
  {
    name: 'a ticket',
    language: 'en',
    url: url('0-5', '88'),
    html: page(
      'Door sensor fails | HubSpot',
      pages.record(
        highlight('0-5', 'Door sensor fails') +
          propertyCard(
            '0-5',
            row('hs_pipeline_stage', 'Status', shown('hs_pipeline_stage', 'Waiting on us')),
          ),
        pages.rightSidebar([bluefin], worksManager),
      ),
    ),
    expect: customer('0-5', '88', {
      name: 'Door sensor fails',
      company: 'Bluefin Ltd',
      stage: 'Waiting on us',
    }),
  },
  {
    name: 'a ticket whose status is being edited',
    url: url('0-5', '88'),
    html: page(
      'Door sensor fails | HubSpot',
      plain(
        '0-5',
        'Door sensor fails',
        row('hs_pipeline_stage', 'Status', edited('hs_pipeline_stage', 'New')),
      ),
    ),
    expect: customer('0-5', '88', { name: 'Door sensor fails', stage: 'New' }),
  },
  {
    name: 'a ticket, Chinese',
    language: 'zh',
    url: url('0-5', '89'),
    html: page('门磁故障 | HubSpot', plain('0-5', '门磁故障'), { lang: 'zh-cn' }),
    expect: customer('0-5', '89', { name: '门磁故障' }),
  },
  {
    name: 'a lead',
    language: 'en',
    url: url('0-136', '40001'),
    html: page(
      'Ada Brook, trade fair | HubSpot',
      plain('0-136', 'Ada Brook, trade fair', ownerRow('Lead owner', 'Jo Park')),
    ),
    expect: customer('0-136', '40001', { name: 'Ada Brook, trade fair', owner: 'Jo Park' }),
  },
  {
    name: 'a lead, Chinese',
    language: 'zh',
    url: url('0-136', '40002'),
    html: page(
      '展会线索 | HubSpot',
      plain('0-136', '展会线索', row('hs_pipeline_stage', '线索阶段', shown('hs_pipeline_stage', '新建'))),
      { lang: 'zh-cn' },
    ),
    expect: customer('0-136', '40002', { name: '展会线索', stage: '新建' }),
  },
  {
    name: 'a ticket in Help Desk is named by its header, not by its contact’s cards',
    language: 'en',
    trap: 'The contact’s own heading, phone and e-mail stand beside the ticket.',
    url: `${ORIGIN}/help-desk/${PORTAL}/view/31/ticket/88/thread/9912`,
    html: page('Help Desk', pages.helpDesk(pages.deskTicket('Door sensor fails', 'Ada Brook'))),
    expect: customer('0-5', '88', { name: 'Door sensor fails' }),
  },
  {
    name: 'a ticket in Help Desk beside an older card of its contact',
    trap: 'The contact’s older card does not tell its type.',
    url: `${ORIGIN}/help-desk/${PORTAL}/ticket/88`,
    html: page(
      'Help Desk',
      pages.helpDesk(
        `${pages.deskTicket('Door sensor fails', 'Ada Brook')}<div data-selenium-test="contact-highlight-details"><h3>Ada Brook</h3></div>`,
      ),
    ),
    expect: customer('0-5', '88', { name: 'Door sensor fails' }),
  },
  {
    name: 'a ticket in Help Desk’s panel over its list',
    url: `${ORIGIN}/help-desk/${PORTAL}/view/31/ticket/89`,
    html: page('帮助台', pages.helpDesk('<table><tbody><tr><td>门磁故障</td></tr></tbody></table>'), {
      lang: 'zh-cn',
      layers: `<div data-layer-for="Panel">${pages.deskTicket('门磁故障', '周一鸣')}</div>`,
    }),
    expect: customer('0-5', '89', { name: '门磁故障' }),
  },
  {
    name: 'a second ticket in a panel over Help Desk’s ticket',
    trap: 'Two tickets are open at once.',
    url: `${ORIGIN}/help-desk/${PORTAL}/ticket/88`,
    html: page('Help Desk', pages.helpDesk(pages.deskTicket('Door sensor fails', 'Ada Brook')), {
      layers: `<div data-layer-for="Panel">${pages.deskTicket('Invoice twice', 'Marcus Bell')}</div>`,
    }),
    expect: read.ambiguous(),
  },
  {
    name: 'a contact’s preview over Help Desk’s ticket',
    trap: 'A preview of another record lies over the ticket.',
    url: `${ORIGIN}/help-desk/${PORTAL}/view/31/ticket/88`,
    html: page('Help Desk', pages.helpDesk(pages.deskTicket('Door sensor fails', 'Ada Brook')), {
      layers: pages.previews.panel,
    }),
    expect: read.ambiguous([key('0-5', '88'), { name: 'Door sensor fails' }]),
  },
  {
    name: 'a ticket’s panel over a contact',
    trap: 'Help Desk’s panel lies over another record.',
    url: url('0-1', '501'),
    html: page('Mia Chen | HubSpot', mia, {
      layers: `<div data-layer-for="Panel">${pages.deskTicket('Door sensor fails', 'Ada Brook')}</div>`,
    }),
    expect: read.ambiguous([key('0-1', '501'), miaFacts]),
  },
  ...(
    [
      ['the short address of a contact', `/contacts/${PORTAL}/contact/501`],
      ['a contact’s tab', `/contacts/${PORTAL}/record/0-1/501/view/1`],
      [
        'a slash, a query that ends in digits, and a hash',
        `/contacts/${PORTAL}/record/0-1/501/?tab=2&eschref=99#7`,
      ],
    ] as const
  ).map(([name, path]) => ({ name, url: ORIGIN + path, html: miaPage, expect: miaRead })),
  ...(['app-eu1', 'app-na2', 'app-na3', 'app-ap1'] as const).map((region) => ({
    name: `a contact on ${region}`,
    url: url('0-1', '501', `https://${region}.hubspot.com`),
    html: miaPage,
    expect: miaRead,
  })),
  {
    name: 'the short address of a company',
    url: `${ORIGIN}/contacts/${PORTAL}/company/900/`,
    html: page('Bluefin Ltd | HubSpot', plain('0-2', 'Bluefin Ltd')),
    expect: customer('0-2', '900', { name: 'Bluefin Ltd' }),
  },
  {
    name: 'the short address of a deal',
    url: `${ORIGIN}/contacts/${PORTAL}/deal/7001`,
    html: page('Cold store shelving | HubSpot', plain('0-3', 'Cold store shelving')),
    expect: customer('0-3', '7001', { name: 'Cold store shelving' }),
  },
  {
    name: 'the short address of a ticket',
    url: `${ORIGIN}/contacts/${PORTAL}/ticket/88`,
    html: page('Door sensor fails | HubSpot', plain('0-5', 'Door sensor fails')),
    expect: customer('0-5', '88', { name: 'Door sensor fails' }),
  },
  {
    name: 'the older heading of a contact',
    trap: 'HubSpot has moved the name from one attribute to another several times.',
    url: `${ORIGIN}/contacts/${PORTAL}/contact/501`,
    html: page('Mia Chen', `<div data-selenium-test="contact-highlight-details"><h3>Mia Chen</h3></div>`),
    expect: customer('0-1', '501', { name: 'Mia Chen' }),
  },
  {
    name: 'the highlight card without a column around it',
    url: url('0-1', '501'),
    html: page('Mia Chen | HubSpot', highlight('0-1', 'Mia Chen', item('email', 'mia.chen@example.com'))),
    expect: customer('0-1', '501', { name: 'Mia Chen', emails: ['mia.chen@example.com'] }),
  },
  {
    name: 'a custom object under a preview is offered by its name',
    trap: 'A preview of a contact lies over a record of the account’s own kind.',
    url: url('2-4406812', '61'),
    html: page('Pier 9 cold store | HubSpot', plain('2-4406812', 'Pier 9 cold store'), {
      layers: pages.previews.ofObject,
    }),
    expect: read.ambiguous([key('2-4406812', '61'), { name: 'Pier 9 cold store' }]),
  },
  {
    name: 'a custom object of another type stands there still',
    url: url('2-4406812', '61'),
    html: page('Mia Chen | HubSpot', mia),
    expect: unreadable('2-4406812', '61'),
  },
  {
    name: 'placeholders are no values',
    trap: 'Empty values are written as two dashes.',
    url: url('0-1', '501'),
    html: page(
      'Mia Chen | HubSpot',
      pages.record(
        highlight('0-1', 'Mia Chen', item('email', '--') + item('jobtitle', '--')) +
          propertyCard(
            '0-1',
            row('phone', 'Phone number', shown('phone', '')) + ownerRow('Contact owner', '--'),
          ),
      ),
    ),
    expect: customer('0-1', '501', { name: 'Mia Chen' }),
  },
  {
    name: 'a fax number is no phone',
    trap: 'The control of a fax number is called "phone-button" as well.',
    url: url('0-1', '501'),
    html: page(
      'Mia Chen | HubSpot',
      plain('0-1', 'Mia Chen', row('fax', 'Fax number', shown('fax', '+1 202-555-0103'))),
    ),
    expect: customer('0-1', '501', { name: 'Mia Chen' }),
  },
  {
    name: 'a card of another contact in the record’s own column stays out',
    trap: 'Cards of associated records hold properties under the same names.',
    url: url('0-1', '501'),
    html: page(
      'Mia Chen | HubSpot',
      pages.record(
        `${highlight('0-1', 'Mia Chen')}<div data-test-id="card-wrapper-ASSOCIATION_V3/0-1" data-card-type="ASSOCIATION_V3">
          ${item('email', 'ada.brook@example.com')}<span data-selenium-test="property-input-phone">+1 202-555-0110</span></div>`,
      ),
    ),
    expect: customer('0-1', '501', { name: 'Mia Chen' }),
  },
  {
    name: 'navigation with a property’s test id stays out',
    trap: 'The navigation has test ids such as phone, contacts and badge.',
    url: url('0-1', '504'),
    html: page('Tomás Oliveira | HubSpot', pages.record(highlight('0-1', 'Tomás Oliveira'))),
    expect: customer('0-1', '504', { name: 'Tomás Oliveira' }),
  },
  {
    name: 'a name that looks like HTML stays text',
    url: url('0-1', '505'),
    html: page('HubSpot', pages.record(highlight('0-1', '&lt;img src=x onerror=alert(1)&gt;'))),
    expect: customer('0-1', '505', { name: '<img src=x onerror=alert(1)>' }),
  },
  {
    name: 'bidirectional marks and a text area’s line breaks are cut off',
    url: url('0-1', '506'),
    html: page(
      'HubSpot',
      plain(
        '0-1',
        '\u2068Noor\u2069 \n Haddad\u200e',
        row('phone', 'Phone number', shown('phone', '\u202a+1 202-555-0106\u202c\n')),
      ),
    ),
    expect: customer('0-1', '506', { name: 'Noor Haddad', phones: ['+1 202-555-0106'] }),
  },
  {
    name: 'the window of all properties adds no phone',
    trap: 'All properties lie over the page, with skeletons for most.',
    url: url('0-1', '501'),
    html: page('Mia Chen | HubSpot', mia, { layers: pages.allProperties }),
    expect: miaRead,
  },
  {
    name: 'a panel for a new deal leaves the contact open',
    trap: 'The form of a new record lies over the open one.',
    url: url('0-1', '501'),
    html: page('Mia Chen | HubSpot', mia, { layers: pages.createPanel }),
    expect: miaRead,
  },
  {
    name: 'a hidden preview does not count',
    url: url('0-1', '501'),
    html: page('Mia Chen | HubSpot', mia, {
      layers: `<div style="display:none">${pages.previews.sidebar}</div>`,
    }),
    expect: miaRead,
  },
  ...(Object.entries(pages.previews) as [string, string][]).map(([where, layers]) => ({
    name: `a preview of another contact over the contact (${where})`,
    trap: 'A preview has the same attributes as the record.',
    url: url('0-1', '501'),
    html: page('Mia Chen | HubSpot', mia, { layers }),
    expect: read.ambiguous([key('0-1', '501'), miaFacts]),
  })),
  {
    name: 'a preview inside the record’s page, its own column not yet there',
    trap: 'Only the preview has a heading.',
    url: url('0-1', '501'),
    html: page('HubSpot', pages.leftSidebar('') + pages.previews.sidebar),
    expect: read.ambiguous(),
  },
  {
    name: 'two columns of records',
    trap: 'A second record stands in a place that is not known.',
    url: url('0-1', '501'),
    html: page('Mia Chen | HubSpot', `${mia}<section>${highlight('0-1', 'Marcus Bell')}</section>`),
    expect: read.ambiguous(),
  },
  {
    name: 'a list',
    url: `${ORIGIN}/contacts/${PORTAL}/objects/0-1/views/all/list`,
    html: page('Contacts | HubSpot', pages.list('Contacts')),
    expect: read.notCustomer,
  },
  {
    name: 'a list with a preview over it',
    trap: 'The preview of a list is not the address’s record: the address names none.',
    url: `${ORIGIN}/contacts/${PORTAL}/objects/0-1/views/all/list`,
    html: page('Contacts | HubSpot', pages.list('Contacts') + pages.previews.ofList),
    expect: read.ambiguous(),
  },
  {
    name: 'a board',
    url: `${ORIGIN}/contacts/${PORTAL}/objects/0-3/views/all/board`,
    html: page('交易 | HubSpot', pages.list('交易'), { lang: 'zh-cn' }),
    expect: read.notCustomer,
  },
  ...(
    [
      ['the start page', `/reports-dashboard/${PORTAL}/view/5`],
      ['the settings of an object', `/object-manager-settings/${PORTAL}/creator-editor/0-2`],
      ['the settings of properties', `/property-settings/${PORTAL}/properties?type=0-1&search=501`],
      ['the form of a new record', `/object-builder/${PORTAL}/0-1/embed`],
      ['the inbox, whose number is a conversation’s', `/live-messages/${PORTAL}/inbox/9912`],
      ['Help Desk without a ticket', `/help-desk/${PORTAL}/view/31`],
      ['a record of no customer', `/contacts/${PORTAL}/record/0-48/12`],
      ['signing in', '/login'],
    ] as const
  ).map(([name, path]) => ({
    name,
    url: ORIGIN + path,
    html: page('HubSpot', '<h1>HubSpot</h1>'),
    expect: read.notCustomer,
  })),
  {
    name: 'another site of HubSpot’s with a record’s path',
    url: url('0-1', '501', 'https://community.hubspot.com'),
    html: miaPage,
    expect: read.notCustomer,
  },
  {
    name: 'still loading',
    url: url('0-1', '501'),
    html: page('HubSpot', pages.leftSidebar('<div data-test-id="skeleton"></div>') + pages.middlePane),
    expect: unreadable('0-1', '501'),
  },
  {
    name: 'a collapsed column',
    url: url('0-1', '501'),
    html: page('Mia Chen | HubSpot', `<div style="display:none">${mia}</div>`),
    expect: unreadable('0-1', '501'),
  },
  {
    name: 'a contact still stands under the address of a ticket',
    trap: 'The address has moved on to a ticket, the page shows its contact.',
    url: url('0-5', '88'),
    html: miaPage,
    expect: unreadable('0-5', '88'),
  },
  {
    name: 'a deal’s heading without cards under the address of a contact',
    trap: 'Every record’s address begins with /contacts/.',
    url: url('0-1', '501'),
    html: page('HubSpot', pages.leftSidebar(highlight('0-3', 'Cold store shelving'))),
    expect: unreadable('0-1', '501'),
  },
];

export const notes: read.ReaderNotes = {
  verifiedOn: '2026-11-21',
  from: 'reports',
  kinds: { '0-1': 'contact', '0-2': 'company', '0-3': 'deal', '0-5': 'case', '0-136': 'lead' },
  gaps: [
    'Phones and e-mails of a deal’s or ticket’s contacts are not read: there can be several.',
    'A company is read from the cards beside a record only if it is the only one.',
    'With the left column collapsed nothing is read.',
    'The page tells no record number: right after a change between records of one type only time tells old from new.',
    'A preview tells no number, so its record cannot be chosen.',
    'The conversations inbox is not read, nor a record inside a frame of Help Desk.',
    'The Chinese interface was not seen; the reader uses names that are not translated.',
  ],
};
