import type { Facts } from '../domain/facts.ts';
import * as read from './case.ts';
import * as pages from './pipedrive.pages.ts';
import { blocks, details, heading, mail, page, phone, record, row, stages } from './pipedrive.pages.ts';
import type { PageRead } from './reader.ts';

const ORIGIN = 'https://norte.pipedrive.com';
const LEAD = '0f8fad5b-d9cb-469f-a165-70867728950e';

function key(type: string, id: string) {
  return { crm: 'pipedrive', tenant: 'norte', type, id };
}

function customer(type: string, id: string, facts: Partial<Facts> & { name: string }): PageRead {
  return read.customer(key(type, id), facts);
}

function unreadable(type: string, id: string): PageRead {
  return read.unreadable(key(type, id));
}

const anaBlock = pages.personBlock(
  { id: '77', name: 'Ana Ruiz' },
  row('Phone', phone('+1 202-555-0121', 'Work') + phone('+1 202-555-0122 ext. 8', 'Mobile')) +
    row('Email', mail('ana.ruiz@example.com', 'Work')),
);
const norteBlock = pages.organizationBlock(
  { id: '3', name: 'Norte SL' },
  row('Parent', '<a href="/organization/4">Grupo Sur</a>'),
);
const roofRows =
  row('Partner', '<a href="/person/900">Otto Partner</a>') +
  row('Owner', 'Sam Lee') +
  row('Source', '-') +
  '<div data-testid="fields-list-group"><div data-test="accordion_header"><span>Project</span></div></div>';

const roof = record(
  heading('Roof Project') + stages('Proposal'),
  blocks(details(roofRows), anaBlock, norteBlock),
);
const roofFacts = {
  name: 'Roof Project',
  company: 'Norte SL',
  phones: ['+1 202-555-0121', '+1 202-555-0122 ext. 8'],
  emails: ['ana.ruiz@example.com'],
  owner: 'Sam Lee',
  stage: 'Proposal',
};
const roofPage = page('Roof Project - Deals', roof);
const roofRead = customer('deal', '541', roofFacts);

const ana = record(
  heading('Ana Ruiz'),
  blocks(
    details(
      row('Phone', phone('+1 202-555-0121', 'Work')) +
        row('Email', mail('ana.ruiz@example.com', 'Work')) +
        row('Job title', 'Buyer') +
        row('Owner', 'Sam Lee'),
    ),
    norteBlock,
  ),
);
const anaFacts = {
  name: 'Ana Ruiz',
  company: 'Norte SL',
  title: 'Buyer',
  phones: ['+1 202-555-0121'],
  emails: ['ana.ruiz@example.com'],
  owner: 'Sam Lee',
};

/** Outlines of Pipedrive's pages with invented customers. */
export const cases: read.ReaderCase[] = [
  {
    name: 'a deal, its person’s phones and its organization',
    language: 'en',
    trap: 'A field of the account’s own links to another person, and one to another organization.',
    url: `${ORIGIN}/deal/541`,
    html: roofPage,
    expect: roofRead,
  },
  {
    name: 'a deal, Chinese',
    language: 'zh',
    trap: 'The stage’s text begins with the days since, in the page’s language.',
    url: `${ORIGIN}/deal/551`,
    html: page(
      '二期屋顶工程 - 交易',
      record(
        heading('二期屋顶工程') + stages('方案报价', ['初步接触'], '3 天'),
        blocks(
          details(row('负责人', '方小禾'), '详情'),
          pages.personBlock(
            { id: '87', name: '林嘉禾' },
            row('电话', phone('138 0000 0087', '手机') + phone('021-5550-0187 转 8', '工作')) +
              row('电子邮件', mail('lin.jiahe@example.cn', '工作')),
            '联系人',
          ),
          pages.organizationBlock({ id: '13', name: '北辰屋面有限公司' }, '', '组织'),
        ),
      ),
      { lang: 'zh' },
    ),
    expect: customer('deal', '551', {
      name: '二期屋顶工程',
      company: '北辰屋面有限公司',
      phones: ['138 0000 0087', '021-5550-0187 转 8'],
      emails: ['lin.jiahe@example.cn'],
      owner: '方小禾',
      stage: '方案报价',
    }),
  },
  {
    name: 'a stage without a label loses its days',
    trap: 'The design system’s version, part of each class, has changed.',
    url: `${ORIGIN}/deal/541`,
    html: page(
      'Roof Project - Deals',
      record(
        `${heading('Roof Project')}<button type="button" class="cui4-stage-selector__stage" aria-selected="true">12 T · Angebot</button>`,
        blocks(details('')),
      ),
    ),
    expect: customer('deal', '541', { name: 'Roof Project', stage: 'Angebot' }),
  },
  {
    name: 'a deal with the other name of its heading',
    url: `${ORIGIN}/deal/541`,
    html: page(
      'Roof Project - Deals',
      record('<div data-testid="deal-title"><input value="Roof Project"></div>', blocks(details(''))),
    ),
    expect: customer('deal', '541', { name: 'Roof Project' }),
  },
  {
    name: 'a deal on an older page',
    url: `${ORIGIN}/deal/541`,
    html: page('Roof Project - Deals', pages.oldDeal('Roof Project')),
    expect: customer('deal', '541', { name: 'Roof Project' }),
  },
  {
    name: 'a deal whose owner and e-mail are being edited',
    url: `${ORIGIN}/deal/541`,
    html: page(
      'Roof Project - Deals',
      record(
        heading('Roof Project'),
        blocks(
          details(row('Owner', '<input value="Sam Lee">')),
          pages.personBlock(
            { id: '77', name: 'Ana Ruiz' },
            row('Email', '<input value="ana.ruiz@example.com">'),
          ),
        ),
      ),
    ),
    expect: customer('deal', '541', {
      name: 'Roof Project',
      emails: ['ana.ruiz@example.com'],
      owner: 'Sam Lee',
    }),
  },
  {
    name: 'blocks below the fold are missing, and nobody scrolls',
    trap: 'The list holds only the blocks that can be seen.',
    url: `${ORIGIN}/deal/541`,
    html: page('Roof Project - Deals', record(heading('Roof Project'), blocks(details(roofRows)))),
    expect: customer('deal', '541', { name: 'Roof Project', owner: 'Sam Lee' }),
  },
  {
    name: 'a person',
    language: 'en',
    url: `${ORIGIN}/person/77`,
    html: page('Ana Ruiz - contact details', ana),
    expect: customer('person', '77', anaFacts),
  },
  {
    name: 'a person, Chinese',
    language: 'zh',
    url: `${ORIGIN}/person/87`,
    html: page(
      '林嘉禾 - 联系人详情',
      record(
        heading('林嘉禾'),
        blocks(
          details(
            row('电话', phone('138 0000 0087', '手机')) +
              row('邮箱', 'lin.jiahe@example.cn 工作') +
              row('职位', '采购总监') +
              row('所有者', '方小禾'),
            '详情',
          ),
          pages.organizationBlock({ id: '13', name: '北辰屋面有限公司' }, '', '组织'),
        ),
      ),
      { lang: 'zh' },
    ),
    expect: customer('person', '87', {
      name: '林嘉禾',
      company: '北辰屋面有限公司',
      title: '采购总监',
      phones: ['138 0000 0087'],
      emails: ['lin.jiahe@example.cn'],
      owner: '方小禾',
    }),
  },
  {
    name: 'a person whose fields are being edited',
    url: `${ORIGIN}/person/77`,
    html: page(
      'Ana Ruiz - contact details',
      record(
        heading('Ana Ruiz'),
        blocks(
          details(
            row('Job title', '<input value="Buyer">') + row('Email', '<input value="ana.ruiz@example.com">'),
          ),
        ),
      ),
    ),
    expect: customer('person', '77', { name: 'Ana Ruiz', title: 'Buyer', emails: ['ana.ruiz@example.com'] }),
  },
  {
    name: 'a person on an older page, another one hidden before it',
    trap: 'Older pages stay in the document, hidden.',
    url: `${ORIGIN}/person/77`,
    html: page(
      'Ana Ruiz - contact details',
      pages.oldPerson('Piet Larsen', phone('+1 202-555-0177', 'Work'), true) +
        pages.oldPerson('Ana Ruiz', phone('+1 202-555-0121', 'Work') + phone('+1 202-555-0122', 'Home')),
    ),
    expect: customer('person', '77', { name: 'Ana Ruiz', phones: ['+1 202-555-0121', '+1 202-555-0122'] }),
  },
  {
    name: 'an older page whose title is still the one of the person before',
    trap: 'The document’s title comes later than the page.',
    url: `${ORIGIN}/person/77`,
    html: page('Piet Larsen - contact details', pages.oldPerson('Ana Ruiz', '')),
    expect: unreadable('person', '77'),
  },
  {
    name: 'an older page of a person under the address of an organization',
    trap: 'The address has moved on, the page has not.',
    url: `${ORIGIN}/organization/3`,
    html: page('Ana Ruiz - contact details', pages.oldPerson('Ana Ruiz', '')),
    expect: unreadable('organization', '3'),
  },
  {
    name: 'an organization, and none of its people',
    language: 'en',
    trap: 'People of an organization stand in a block of their own.',
    url: `${ORIGIN}/organization/3?tab=notes#x`,
    html: page(
      'Norte SL - contact details',
      record(
        heading('Norte SL'),
        blocks(
          details(row('Phone', phone('+1 202-555-0120', 'Work')) + row('Owner', 'Sam Lee')),
          anaBlock,
          pages.organizationBlock({ id: '4', name: 'Grupo Sur' }),
        ),
      ),
    ),
    expect: customer('organization', '3', {
      name: 'Norte SL',
      phones: ['+1 202-555-0120'],
      owner: 'Sam Lee',
    }),
  },
  {
    name: 'an organization, Chinese',
    language: 'zh',
    url: `${ORIGIN}/organization/13`,
    html: page(
      '北辰屋面有限公司 - 联系人详情',
      record(
        heading('北辰屋面有限公司'),
        blocks(details(row('电话', phone('021-5550-0100', '工作')), '详情')),
      ),
      { lang: 'zh' },
    ),
    expect: customer('organization', '13', { name: '北辰屋面有限公司', phones: ['021-5550-0100'] }),
  },
  {
    name: 'an organization on an older page',
    url: `${ORIGIN}/organization/3`,
    html: page('Norte SL - contact details', pages.oldOrganization('Norte SL')),
    expect: customer('organization', '3', { name: 'Norte SL' }),
  },
  {
    name: 'an organization whose owner is being edited',
    url: `${ORIGIN}/organization/3`,
    html: page(
      'Norte SL - contact details',
      record(heading('Norte SL'), blocks(details(row('Owner', '<input value="Sam Lee">')))),
    ),
    expect: customer('organization', '3', { name: 'Norte SL', owner: 'Sam Lee' }),
  },
  {
    name: 'a lead in the drawer over its inbox',
    language: 'en',
    url: `${ORIGIN}/leads/inbox/${LEAD}`,
    html: page(
      'Norte lead - Leads',
      pages.leadDrawer(
        '<span>Norte lead</span>',
        blocks(details(row('Owner', 'Sam Lee')), anaBlock, norteBlock),
      ),
    ),
    expect: customer('leads', LEAD, {
      name: 'Norte lead',
      company: 'Norte SL',
      phones: ['+1 202-555-0121', '+1 202-555-0122 ext. 8'],
      emails: ['ana.ruiz@example.com'],
      owner: 'Sam Lee',
    }),
  },
  {
    name: 'a lead, Chinese, its address in capitals',
    language: 'zh',
    trap: 'Links may write the lead’s number in capitals; it is the same lead.',
    url: `${ORIGIN}/leads/inbox/${LEAD.toUpperCase()}`,
    html: page('展会线索 - 线索', pages.leadDrawer('<span>展会线索</span>', blocks(details('', '详情'))), {
      lang: 'zh',
    }),
    expect: customer('leads', LEAD, { name: '展会线索' }),
  },
  {
    name: 'a lead whose title is being edited',
    url: `${ORIGIN}/leads/inbox/${LEAD}`,
    html: page('Norte lead - Leads', pages.leadDrawer('<input value="Norte lead">', blocks(details('')))),
    expect: customer('leads', LEAD, { name: 'Norte lead' }),
  },
  {
    name: 'a tab of a deal has the deal’s address with more behind it',
    url: `${ORIGIN}/deal/541/activities?page=2#9`,
    html: roofPage,
    expect: roofRead,
  },
  {
    name: 'a company’s name in capitals is the same company',
    url: 'https://NORTE.pipedrive.com/deal/541',
    html: roofPage,
    expect: roofRead,
  },
  {
    name: 'a deal over the board',
    trap: 'A deal opened over the board is not in the address.',
    url: `${ORIGIN}/pipeline/1`,
    html: page('Deals', pages.board, { layers: pages.overlay('Cellar Project') }),
    expect: read.ambiguous(),
  },
  {
    name: 'another deal over a deal',
    trap: 'A deal opened over another has the same heading.',
    url: `${ORIGIN}/deal/541`,
    html: page('Roof Project - Deals', roof, { layers: pages.overlay('Cellar Project') }),
    expect: read.ambiguous([key('deal', '541'), roofFacts]),
  },
  {
    name: 'another deal with blocks over a deal whose own are still to come',
    trap: 'The only blocks on the page are the other deal’s.',
    url: `${ORIGIN}/deal/541`,
    html: page('Roof Project - Deals', heading('Roof Project'), {
      layers: pages.overlay('Cellar Project', blocks(details(row('Owner', 'Kim Doe')), anaBlock)),
    }),
    expect: read.ambiguous([key('deal', '541'), { name: 'Roof Project' }]),
  },
  {
    name: 'a deal over the board under the deal’s own address',
    trap: 'Whether the deal over the board is the address’s cannot be told.',
    url: `${ORIGIN}/deal/541`,
    html: page('Deals', pages.board, { layers: pages.overlay('Cellar Project') }),
    expect: read.ambiguous(),
  },
  {
    name: 'two deals side by side',
    trap: 'Two headings of records are shown.',
    url: `${ORIGIN}/deal/541`,
    html: page('Deals', roof + record(heading('Cellar Project'), blocks(details('')))),
    expect: read.ambiguous(),
  },
  {
    name: 'a hidden page of another deal does not count, nor do its blocks',
    trap: 'The page before stays in the document, hidden.',
    url: `${ORIGIN}/deal/541`,
    html: page(
      'Roof Project - Deals',
      `<div style="display: none;">${record(heading('Cellar Project'), blocks(details(row('Owner', 'Kim Doe')), anaBlock))}</div>
      <div>${heading('Roof Project')}</div>`,
    ),
    expect: customer('deal', '541', { name: 'Roof Project' }),
  },
  {
    name: 'a card that comes with pointing at a person stays out',
    trap: 'The card holds another person’s phone and e-mail.',
    url: `${ORIGIN}/person/77`,
    html: page(
      'Ana Ruiz - contact details',
      ana.replace('<div data-testid="detail-block">', `<div data-testid="detail-block">${pages.hoverCard}`),
      { layers: pages.hoverCard },
    ),
    expect: customer('person', '77', anaFacts),
  },
  {
    name: 'the window of an activity stays out',
    trap: 'An activity’s window repeats names, phones and test ids.',
    url: `${ORIGIN}/deal/541`,
    html: page('Roof Project - Deals', roof, { layers: pages.activityWindow }),
    expect: roofRead,
  },
  {
    name: 'placeholders are no values',
    trap: 'A dash stands for nothing.',
    url: `${ORIGIN}/person/77`,
    html: page(
      'Ana Ruiz - contact details',
      record(
        heading('Ana Ruiz'),
        blocks(details(row('Job title', '-') + row('Email', '-') + row('Owner', '-'))),
      ),
    ),
    expect: customer('person', '77', { name: 'Ana Ruiz' }),
  },
  {
    name: 'a title that is only asked for is no name',
    trap: 'The heading says "Add title" where there is none.',
    url: `${ORIGIN}/deal/541`,
    html: page('Pipedrive', record(heading('Add title'), blocks(details(roofRows)))),
    expect: unreadable('deal', '541'),
  },
  {
    name: 'a name that looks like HTML stays text',
    url: `${ORIGIN}/person/78`,
    html: page('Pipedrive', record(heading('&lt;img src=x onerror=alert(1)&gt;'), blocks(details('')))),
    expect: customer('person', '78', { name: '<img src=x onerror=alert(1)>' }),
  },
  {
    name: 'bidirectional marks and double spaces are cut out',
    url: `${ORIGIN}/person/79`,
    html: page(
      'Pipedrive',
      record(
        heading('\u2068Noor\u2069  Haddad\u200e'),
        blocks(details(row('Phone', phone('\u202a+1 202-555-0106\u202c', 'Work')))),
      ),
    ),
    expect: customer('person', '79', { name: 'Noor Haddad', phones: ['+1 202-555-0106'] }),
  },
  {
    name: 'still loading',
    url: `${ORIGIN}/deal/541`,
    html: page('Pipedrive', '<div></div>'),
    expect: unreadable('deal', '541'),
  },
  {
    name: 'a heading that is still empty',
    trap: 'The heading is a text area: only its value is the name, and that comes late.',
    url: `${ORIGIN}/deal/541`,
    html: page('Roof Project - Deals', record(heading(''), blocks(details(roofRows), anaBlock))),
    expect: unreadable('deal', '541'),
  },
  {
    name: 'a deal still stands under the address of its person',
    trap: 'The address has moved on, the page has not.',
    url: `${ORIGIN}/person/77`,
    html: roofPage,
    expect: unreadable('person', '77'),
  },
  {
    name: 'a person still stands under the address of a lead',
    trap: 'The address has moved on, the page has not.',
    url: `${ORIGIN}/leads/inbox/${LEAD}`,
    html: page('Ana Ruiz - contact details', ana),
    expect: unreadable('leads', LEAD),
  },
  ...(
    [
      ['the board', '/pipeline/1', pages.board],
      ['the list of deals', '/deals/list/user/everyone', pages.list],
      ['the list of people', '/persons/list/user/77', pages.list],
      ['the list of organizations', '/organizations/list', pages.list],
      ['the list of leads', '/leads/inbox', pages.list],
      ['a lead’s address without a whole number', '/leads/inbox/0f8fad5b', pages.list],
      ['a list that is named like a record', '/list/user/12', pages.list],
      ['a new deal', '/deal/new', heading('Half a name')],
      ['a product, which has the same heading', '/products/12', record(heading('Roof tile'), blocks())],
      ['activities', '/activities/list', pages.list],
      ['settings', '/settings/personal', '<h1>Settings</h1>'],
      ['a path that only ends like a record’s', '/v1/deal/541', roof],
      ['signing in', '/auth/login', '<form><input name="login" value="ana.ruiz@example.com"></form>'],
    ] as const
  ).map(([name, path, body]) => ({
    name,
    url: ORIGIN + path,
    html: page('Pipedrive', body),
    expect: read.notCustomer,
  })),
  {
    name: 'the Chinese board',
    url: `${ORIGIN}/pipeline/2`,
    html: page('交易', pages.board, { lang: 'zh' }),
    expect: read.notCustomer,
  },
  ...['app', 'www', 'developers'].map((host) => ({
    name: `a host that is no company’s: ${host}`,
    url: `https://${host}.pipedrive.com/organization/2045`,
    html: page('Pipedrive', ana),
    expect: read.notCustomer,
  })),
];

export const notes: read.ReaderNotes = {
  verifiedOn: '2026-11-21',
  from: 'reports',
  kinds: { deal: 'deal', person: 'contact', organization: 'company', leads: 'lead' },
  gaps: [
    'Blocks below the fold are not in the page until one scrolls: phones and the organization can be missing.',
    'A deal opened over the board cannot be told from another, so its own page has to be opened.',
    'Job title and owner are found by English and Chinese labels only.',
    'The newer pages of persons and organizations were not seen; they are taken to be built like a deal’s.',
    'The page tells no record number: right after a change between records of one type only time tells old from new.',
    'No next activity is read.',
  ],
};
