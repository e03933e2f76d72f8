import type { Facts } from '../domain/facts.ts';
import * as read from './case.ts';
import type { PageRead } from './reader.ts';
import {
  auraField,
  auraHeader,
  consolePage,
  details,
  dockedForm,
  dynamicField,
  dynamicForm,
  dynamicHeader,
  editedField,
  formWindow,
  header,
  hoverCard,
  input,
  layoutField,
  listView,
  loadingHome,
  output,
  path,
  recordHome,
  related,
  relatedListPage,
  relatedRecord,
  type Shown,
  splitView,
  standardPage,
  type Tab,
  title,
} from './salesforce.pages.ts';

const ORIGIN = 'https://acme.lightning.force.com';

const ACCOUNT = '001xx000003DGQXAA4';
const OTHER_ACCOUNT = '001xx000003DGQZAA4';
const PERSON = '001xx000003DGQbAAO';
const CONTACT = '003xx000004TmiQAAS';
const LEAD = '00Qxx000001pQrSEAU';
const OTHER_LEAD = '00Qxx000001pQrTEAU';
const OPPORTUNITY = '006xx000001aBcDAAU';
const CASE = '500xx000002bCdEAAU';

function key(type: string, id: string, tenant = 'acme') {
  return { crm: 'salesforce', tenant, type, id };
}

type Named = Partial<Facts> & { name: string };

function customer(type: string, id: string, facts: Named, tenant?: string): PageRead {
  return read.customer(key(type, id, tenant), facts);
}

function unreadable(type: string, id: string): PageRead {
  return read.unreadable(key(type, id));
}

function view(type: string, id: string, query = ''): string {
  return `${ORIGIN}/lightning/r/${type}/${id}/view${query}`;
}

/** The address of a subtab in a console app: its own path, and its workspace's in `ws`. */
function subtab(type: string, id: string, parent: string): string {
  return view(type, id, `?ws=${encodeURIComponent(parent)}`);
}

const northwindFields: Shown[] = [
  { label: 'Account Name', api: 'Name', value: output.text('Northwind Test Co') },
  { label: 'Phone', api: 'Phone', value: output.phone('+1 202-555-0100') },
  { label: 'Fax', api: 'Fax', value: output.phone('+1 202-555-0109') },
  { label: 'Account Owner', api: 'OwnerId', value: output.owner('Nora Field') },
];
const northwindHeader = header('Account', {
  entity: 'Account',
  name: title.text('Northwind Test Co'),
  fields: [
    { label: 'Phone', value: output.phone('+1 202-555-0100') },
    { label: 'Account Owner', value: output.owner('Nora Field') },
  ],
});
const northwindDetails = details(northwindFields.map((field) => layoutField('Account', field)));
const northwind = recordHome(northwindHeader, northwindDetails, related(ACCOUNT));
const northwindFacts = { name: 'Northwind Test Co', phones: ['+1 202-555-0100'], owner: 'Nora Field' };
const northwindRead = customer('Account', ACCOUNT, northwindFacts);

const ternHeader = header('Account', {
  entity: 'Account',
  name: title.text('Tern & Tide Freight'),
  fields: [{ label: 'Phone', value: output.phone('+1 202-555-0144') }],
});
const tern = recordHome(ternHeader, related(OTHER_ACCOUNT));

const linFields: Shown[] = [
  { label: 'Name', api: 'Name', value: '<lightning-formatted-name>Ms. Lin Chen</lightning-formatted-name>' },
  {
    label: 'Account Name',
    api: 'AccountId',
    value: output.lookup('Account', ACCOUNT, 'Northwind Test Co'),
  },
  { label: 'Title', api: 'Title', value: output.text('Head of Procurement') },
  { label: 'Phone', api: 'Phone', value: output.phone('+1 202-555-0142') },
  { label: 'Mobile', api: 'MobilePhone', value: output.phone('+1 202-555-0143') },
  { label: 'Email', api: 'Email', value: output.email('lin.chen@example.com') },
  { label: 'Contact Owner', api: 'OwnerId', value: output.owner('Nora Field') },
];
const linHeader = header('Contact', {
  entity: 'Contact',
  name: title.person('Ms. Lin Chen'),
  fields: [
    { label: 'Title', value: output.text('Head of Procurement') },
    { label: 'Account Name', value: output.lookup('Account', ACCOUNT, 'Northwind Test Co') },
    { label: 'Phone (2)', value: output.phone('+1 202-555-0142') },
    { label: 'Email', value: output.email('lin.chen@example.com') },
  ],
});
const linFacts = {
  name: 'Ms. Lin Chen',
  company: 'Northwind Test Co',
  title: 'Head of Procurement',
  phones: ['+1 202-555-0142', '+1 202-555-0143'],
  emails: ['lin.chen@example.com'],
  owner: 'Nora Field',
};
const lin = recordHome(
  linHeader,
  details(linFields.map((field) => layoutField('Contact', field))),
  related(CONTACT),
);
const linRead = customer('Contact', CONTACT, linFacts);
/** What the header alone tells. */
const linOnTop = {
  name: 'Ms. Lin Chen',
  company: 'Northwind Test Co',
  title: 'Head of Procurement',
  phones: ['+1 202-555-0142'],
  emails: ['lin.chen@example.com'],
};

const lead = recordHome(
  header('Lead', {
    entity: 'Lead',
    name: title.person('Tomás Oliveira'),
    fields: [
      { label: 'Company', value: output.text('Bluebank Instruments') },
      { label: 'Title', value: output.text('Lab Manager') },
      { label: 'Phone (2)', value: output.clickToDial('+1 202-555-0171') },
      { label: 'Email', value: output.email('tomas.oliveira@example.com', 'lead') },
      { label: 'Lead Status', value: output.text('Working - Contacted') },
    ],
  }),
  path(['Open - Not Contacted', 'Working - Contacted', 'Converted'], 'Working - Contacted'),
  details([
    layoutField('Lead', { label: 'Lead Owner', api: 'OwnerId', value: output.owner('Nora Field') }),
    layoutField('Lead', { label: 'Mobile', api: 'MobilePhone', value: output.phone('+1 202-555-0172') }),
  ]),
);
const leadFacts = {
  name: 'Tomás Oliveira',
  company: 'Bluebank Instruments',
  title: 'Lab Manager',
  phones: ['+1 202-555-0172', '+1 202-555-0171'],
  emails: ['tomas.oliveira@example.com'],
  owner: 'Nora Field',
  stage: 'Working - Contacted',
};

const opportunityHeader = header('Opportunity', {
  entity: 'Opportunity',
  name: title.text('Cold-chain labels 2nd site'),
  fields: [
    { label: 'Account Name', value: output.lookup('Account', ACCOUNT, 'Northwind Test Co') },
    { label: 'Close Date', value: output.text('12/18/2026') },
    { label: 'Amount', value: output.text('$48,500.00') },
    { label: 'Opportunity Owner', value: output.owner('Nora Field') },
  ],
});
const opportunityFacts = {
  name: 'Cold-chain labels 2nd site',
  company: 'Northwind Test Co',
  owner: 'Nora Field',
};
const stages = ['Prospecting', 'Proposal/Price Quote', 'Closed'];

const caseHeader = header('Case', {
  entity: 'Case',
  name: title.text('Labels peel off in the cold'),
  fields: [
    { label: 'Case Number', value: output.text('00001042') },
    { label: 'Status', value: output.text('Escalated') },
    { label: 'Account Name', value: output.lookup('Account', ACCOUNT, 'Northwind Test Co') },
    { label: 'Contact Phone', value: output.phone('+1 202-555-0142') },
    { label: 'Contact Email', value: output.email('lin.chen@example.com', 'case') },
    { label: 'Case Owner', value: output.lookup('Group', '00Gxx000001aBcDEAU', 'Support Queue') },
  ],
});
const caseFacts = {
  name: 'Labels peel off in the cold',
  company: 'Northwind Test Co',
  phones: ['+1 202-555-0142'],
  emails: ['lin.chen@example.com'],
  owner: 'Support Queue',
  stage: 'Escalated',
};
const caseHome = recordHome(caseHeader, related(CASE));
const caseRead = customer('Case', CASE, caseFacts);

const northwindTab: Tab = {
  href: `/lightning/r/${ACCOUNT}/view`,
  label: 'Northwind Test Co',
  page: northwind,
};
const ternTab: Tab = {
  href: `/lightning/r/Account/${OTHER_ACCOUNT}/view`,
  label: 'Tern & Tide Freight',
  page: tern,
};
const caseTab: Tab = {
  href: `/lightning/r/Case/${CASE}/view?ws=%2Flightning%2Fr%2FAccount%2F${ACCOUNT}%2Fview`,
  label: '00001042',
  page: caseHome,
};

function withoutTabLinks(html: string): string {
  return html.replaceAll(/ href="[^"]*"(?= title=)/g, '');
}

const chinese: read.ReaderCase[] = [
  {
    name: 'account, Chinese',
    language: 'zh',
    url: view('Account', ACCOUNT),
    html: standardPage(
      [
        recordHome(
          header('Account', {
            entity: '客户',
            name: title.text('青桐纸鸢科技'),
            fields: [
              { label: '电话', value: output.phone('021-5550-1000 转 8') },
              { label: '客户所有人', value: output.owner('方小禾', '更改所有人') },
              { label: '下次跟进时间', value: output.text('2026-12-01 10:00') },
            ],
          }),
          details([
            layoutField('Account', { label: '客户名', api: 'Name', value: output.text('青桐纸鸢科技') }),
            layoutField('Account', {
              label: '电话',
              api: 'Phone',
              value: output.phone('021-5550-1000 转 8'),
            }),
            layoutField('Account', { label: '传真', api: 'Fax', value: output.phone('021-5550-1001') }),
          ]),
        ),
      ],
      { language: 'zh-CN', title: '青桐纸鸢科技 | 客户 | Salesforce' },
    ),
    expect: customer('Account', ACCOUNT, {
      name: '青桐纸鸢科技',
      phones: ['021-5550-1000 转 8'],
      owner: '方小禾',
      followUp: '2026-12-01 10:00',
    }),
  },
  {
    name: 'contact, Chinese, with the header alone',
    language: 'zh',
    url: view('Contact', CONTACT),
    html: standardPage(
      [
        recordHome(
          header('Contact', {
            entity: '联系人',
            name: title.person('陈思远'),
            fields: [
              { label: '职务', value: output.text('采购总监') },
              {
                label: '客户名',
                value: output.lookup('Account', ACCOUNT, '青桐纸鸢科技', '打开 青桐纸鸢科技 预览'),
              },
              { label: '手机', value: output.phone('138 0000 0041') },
              { label: '电子邮件', value: output.email('chen.siyuan@example.cn') },
              { label: '联系人所有人', value: output.owner('方小禾', '更改所有人') },
            ],
          }),
        ),
      ],
      { language: 'zh-CN', title: '陈思远 | 联系人 | Salesforce' },
    ),
    expect: customer('Contact', CONTACT, {
      name: '陈思远',
      company: '青桐纸鸢科技',
      title: '采购总监',
      phones: ['138 0000 0041'],
      emails: ['chen.siyuan@example.cn'],
      owner: '方小禾',
    }),
  },
  {
    name: 'lead, Chinese',
    language: 'zh',
    url: view('Lead', LEAD),
    html: standardPage(
      [
        recordHome(
          header('Lead', {
            entity: '潜在客户',
            name: title.person('林小满'),
            fields: [
              { label: '公司', value: output.text('半亩方塘文创') },
              { label: '电话', value: output.phone('138 0000 0042') },
              { label: '潜在客户状态', value: output.text('正在联系') },
              { label: '潜在客户所有人', value: output.owner('方小禾') },
            ],
          }),
        ),
      ],
      { language: 'zh-CN' },
    ),
    expect: customer('Lead', LEAD, {
      name: '林小满',
      company: '半亩方塘文创',
      phones: ['138 0000 0042'],
      owner: '方小禾',
      stage: '正在联系',
    }),
  },
  {
    name: 'opportunity, Chinese',
    language: 'zh',
    url: view('Opportunity', OPPORTUNITY),
    html: standardPage(
      [
        recordHome(
          header('Opportunity', {
            entity: '业务机会',
            name: title.text('二期标签采购'),
            fields: [
              { label: '客户名', value: output.lookup('Account', ACCOUNT, '青桐纸鸢科技') },
              { label: '阶段', value: output.stage('提案/报价') },
              { label: '业务机会所有人', value: output.owner('方小禾') },
            ],
          }),
        ),
      ],
      { language: 'zh-CN' },
    ),
    expect: customer('Opportunity', OPPORTUNITY, {
      name: '二期标签采购',
      company: '青桐纸鸢科技',
      owner: '方小禾',
      stage: '提案/报价',
    }),
  },
  {
    name: 'case, Chinese',
    language: 'zh',
    url: view('Case', CASE),
    html: standardPage(
      [
        recordHome(
          header('Case', {
            entity: '个案',
            name: title.text('低温下标签脱落'),
            fields: [
              { label: '个案编号', value: output.text('00001042') },
              { label: '状态', value: output.text('已上报') },
              { label: '客户名', value: output.lookup('Account', ACCOUNT, '青桐纸鸢科技') },
              { label: '个案所有人', value: output.owner('方小禾') },
            ],
          }),
        ),
      ],
      { language: 'zh-CN' },
    ),
    expect: customer('Case', CASE, {
      name: '低温下标签脱落',
      company: '青桐纸鸢科技',
      owner: '方小禾',
      stage: '已上报',
    }),
  },
];

const english: read.ReaderCase[] = [
  {
    name: 'account',
    language: 'en',
    url: view('Account', ACCOUNT),
    html: standardPage([northwind], { title: 'Northwind Test Co | Account | Salesforce' }),
    expect: northwindRead,
  },
  {
    name: 'contact with page layout',
    language: 'en',
    url: view('Contact', CONTACT),
    html: standardPage([lin], { title: 'Lin Chen | Contact | Salesforce' }),
    expect: linRead,
  },
  {
    name: 'contact with a dynamic form',
    language: 'en',
    url: view('Contact', CONTACT),
    html: standardPage([
      recordHome(linHeader, dynamicForm(linFields.map((field) => dynamicField('Contact', field)))),
    ]),
    expect: linRead,
  },
  {
    name: 'contact with a dynamic header',
    language: 'en',
    url: view('Contact', CONTACT),
    html: standardPage([
      recordHome(
        dynamicHeader('Contact', {
          entity: 'Contact',
          name: title.person('Ms. Lin Chen'),
          fields: linFields.slice(1),
        }),
      ),
    ]),
    expect: linRead,
  },
  {
    name: 'contact on a page that is still Aura’s',
    language: 'en',
    url: view('Contact', CONTACT),
    html: standardPage([
      `<div class="oneRecordHomeFlexipage">${auraHeader({
        entity: 'Contact',
        name: 'Ms. Lin Chen',
        fields: [
          {
            label: 'Account Name',
            value: `<a class="outputLookupLink" href="/lightning/r/${ACCOUNT}/view">Northwind Test Co</a>`,
          },
          { label: 'Phone', value: '<span><a href="tel:+12025550142">+1 202-555-0142</a></span>' },
        ],
      })}${linFields
        .slice(2)
        .map((field, at) => auraField('Contact', at % 2 ? field : { label: field.label, value: field.value }))
        .join('')}</div>`,
    ]),
    expect: linRead,
  },
  {
    name: 'lead with path and status',
    language: 'en',
    url: view('Lead', LEAD),
    html: standardPage([lead]),
    expect: customer('Lead', LEAD, leadFacts),
  },
  {
    name: 'opportunity with its stage in the details',
    language: 'en',
    url: view('Opportunity', OPPORTUNITY),
    html: standardPage([
      recordHome(
        opportunityHeader,
        path(stages, 'Prospecting'),
        details([
          layoutField('Opportunity', {
            label: 'Stage',
            api: 'StageName',
            value: output.stage('Proposal/Price Quote'),
          }),
        ]),
      ),
    ]),
    expect: customer('Opportunity', OPPORTUNITY, { ...opportunityFacts, stage: 'Proposal/Price Quote' }),
  },
  {
    name: 'opportunity whose stage stands on the path alone',
    language: 'en',
    url: view('Opportunity', OPPORTUNITY),
    html: standardPage([recordHome(opportunityHeader, path(stages, 'Proposal/Price Quote'))]),
    expect: customer('Opportunity', OPPORTUNITY, { ...opportunityFacts, stage: 'Proposal/Price Quote' }),
  },
  {
    name: 'case of a queue',
    language: 'en',
    url: view('Case', CASE),
    html: standardPage([caseHome]),
    expect: caseRead,
  },
  {
    name: 'case whose header is the number',
    language: 'en',
    url: view('Case', CASE),
    html: standardPage([
      recordHome(
        header('Case', { entity: 'Case', name: title.text('00001042') }),
        details([
          layoutField('Case', {
            label: 'Subject',
            api: 'Subject',
            value: `<support-output-case-subject-field>${output.text('Labels peel off in the cold')}</support-output-case-subject-field>`,
          }),
          layoutField('Case', {
            label: 'Account Name',
            value: output.lookup('Account', ACCOUNT, 'Northwind Test Co'),
          }),
        ]),
      ),
    ]),
    expect: customer('Case', CASE, { name: '00001042', company: 'Northwind Test Co' }),
  },
  {
    name: 'person account',
    language: 'en',
    url: view('Account', PERSON),
    html: standardPage([
      recordHome(
        header('Account', { entity: 'Person Account', name: title.person('Mr. Amir Haddad') }),
        details(
          [
            { label: 'Title', api: 'PersonTitle', value: output.text('Architect') },
            { label: 'Mobile', api: 'PersonMobilePhone', value: output.phone('+1 202-555-0181') },
            { label: 'Email', api: 'PersonEmail', value: output.email('amir.haddad@example.com', 'account') },
          ].map((field) => layoutField('Account', field)),
        ),
      ),
    ]),
    expect: customer('Account', PERSON, {
      name: 'Mr. Amir Haddad',
      title: 'Architect',
      phones: ['+1 202-555-0181'],
      emails: ['amir.haddad@example.com'],
    }),
  },
];

/** Pages that could lead to another customer. */
const traps: read.ReaderCase[] = [
  {
    name: 'page visited before stays hidden in the document',
    trap: 'Every record that was visited stays in the document as a hidden copy.',
    url: view('Contact', CONTACT),
    html: standardPage([tern, northwind, lin]),
    expect: linRead,
  },
  {
    name: 'inactive page that is not hidden by style',
    trap: 'A cached page lacks the class "active", whatever hides it.',
    url: view('Contact', CONTACT),
    html: standardPage([northwind, lin]).replace(' style="display: none;">', '>'),
    expect: linRead,
  },
  {
    name: 'address of an account while another one is still shown',
    trap: 'The address changes before the page does.',
    url: view('Account', ACCOUNT),
    html: standardPage([tern]),
    expect: unreadable('Account', ACCOUNT),
  },
  {
    name: 'address of a contact while its account is still shown',
    trap: 'The address changes before the page does.',
    url: view('Contact', CONTACT),
    html: standardPage([recordHome(northwindHeader, related(ACCOUNT))]),
    expect: unreadable('Contact', CONTACT),
  },
  {
    name: 'lists of the parent account beside those of the record',
    url: view('Account', ACCOUNT),
    html: standardPage([recordHome(northwindHeader, related(OTHER_ACCOUNT), related(ACCOUNT))]),
    expect: northwindRead,
  },
  {
    name: 'console: case in a subtab of its account',
    trap: 'The address names the focused subtab; its workspace in `ws` is another record.',
    url: subtab('Case', CASE, northwindTab.href),
    html: consolePage([[northwindTab, caseTab]], { title: '00001042 | Case | Salesforce' }),
    expect: caseRead,
  },
  {
    name: 'console: account of the workspace, its case in a subtab behind',
    url: view('Account', ACCOUNT),
    html: consolePage([[caseTab, northwindTab]]),
    expect: northwindRead,
  },
  {
    name: 'console: workspace without subtabs',
    url: view('Account', ACCOUNT),
    html: consolePage([[ternTab], [northwindTab]]),
    expect: northwindRead,
  },
  {
    name: 'console: workspace in the background that is not hidden by style',
    trap: 'A workspace in the background keeps its inner tab "active".',
    url: view('Account', ACCOUNT),
    html: consolePage([[ternTab, caseTab], [northwindTab]], { shown: true }),
    expect: northwindRead,
  },
  {
    name: 'console: workspace in the background, with tabs that lead nowhere',
    trap: 'A workspace in the background keeps its inner tab "active".',
    url: view('Account', ACCOUNT),
    html: withoutTabLinks(
      consolePage([[{ ...ternTab, page: recordHome(ternHeader) }], [northwindTab]], { shown: true }),
    ),
    expect: northwindRead,
  },
  {
    name: 'console: subtab that leads nowhere',
    url: subtab('Case', CASE, northwindTab.href),
    html: consolePage([[northwindTab, { ...caseTab, href: '' }]]),
    expect: caseRead,
  },
  {
    name: 'console: the address is already that of a tab still in the background',
    trap: 'Switching tabs changes classes and address, one before the other.',
    url: view('Account', OTHER_ACCOUNT),
    html: consolePage([[ternTab], [{ ...northwindTab, page: recordHome(northwindHeader) }]]),
    expect: unreadable('Account', OTHER_ACCOUNT),
  },
  {
    name: 'console: the address is that of the workspace while a subtab of the same type is shown',
    trap: 'Switching tabs changes classes and address, one before the other.',
    url: view('Account', ACCOUNT),
    html: consolePage([[northwindTab, { ...ternTab, page: recordHome(ternHeader) }]]),
    expect: unreadable('Account', ACCOUNT),
  },
  {
    name: 'console: split view beside the record',
    trap: 'The split view shows other records beside the open one.',
    url: view('Account', ACCOUNT),
    html: consolePage([[northwindTab]], { list: splitView }),
    expect: northwindRead,
  },
  {
    name: 'console: article in a subtab of an account',
    trap: 'A workspace in `ws` is not what is open.',
    url: `${ORIGIN}/lightning/r/Knowledge__kav/ka0xx0000000001AAA/view?ws=%2Flightning%2Fr%2FAccount%2F${ACCOUNT}%2Fview`,
    html: consolePage([
      [northwindTab, { href: '/lightning/r/ka0xx0000000001AAA/view', label: 'Manual', page: '' }],
    ]),
    expect: read.notCustomer,
  },
  {
    name: 'hover card of another account',
    trap: 'A card over a link shows another record under the same names.',
    url: view('Account', ACCOUNT),
    html: standardPage([northwind], {
      over: hoverCard('Tern &amp; Tide Freight', [
        layoutField('Account', { label: 'Phone', api: 'Phone', value: output.phone('+1 202-555-0144') }),
      ]),
    }),
    expect: northwindRead,
  },
  {
    name: 'docked form of a new case over a case',
    trap: 'Forms docked at the bottom belong to other records.',
    url: view('Case', CASE),
    html: standardPage([caseHome], {
      over: dockedForm('New Case', [
        editedField('Case', { label: 'Subject', api: 'Subject', value: 'Half a subject' }),
      ]),
    }),
    expect: caseRead,
  },
  {
    name: 'component about the parent account on the page of an account',
    trap: 'A related record of the same type has fields of the same names.',
    url: view('Account', ACCOUNT),
    html: standardPage([
      recordHome(
        northwindHeader,
        relatedRecord('Account', [
          { label: 'Account Name', api: 'Name', value: output.text('Tern & Tide Freight') },
          { label: 'Phone', api: 'Phone', value: output.phone('+1 202-555-0144') },
        ]),
        northwindDetails,
      ),
    ]),
    expect: northwindRead,
  },
  {
    name: 'component about the account on the page of a case, under a name nobody knows',
    trap: 'A related record has fields with the labels of the open one.',
    url: view('Case', CASE),
    html: standardPage([
      recordHome(
        caseHeader,
        relatedRecord('Account', northwindFields).replace('console_relatedRecord', 'c_accountCard'),
      ),
    ]),
    expect: caseRead,
  },
  {
    name: 'links to other accounts in fields, lists and timeline are no company',
    trap: 'Other fields, lists and the timeline link to other accounts.',
    url: view('Contact', CONTACT),
    html: standardPage([
      recordHome(
        header('Contact', { entity: 'Contact', name: title.person('Lin Chen') }),
        details([
          layoutField('Contact', {
            label: 'Former Account',
            api: 'Former_Account__c',
            value: output.lookup('Account', OTHER_ACCOUNT, 'Tern & Tide Freight'),
          }),
        ]),
        related(CONTACT),
      ),
    ]),
    expect: customer('Contact', CONTACT, { name: 'Lin Chen' }),
  },
  {
    name: 'header with fields in another order and one more link',
    trap: 'The header’s fields and their order are the admin’s.',
    url: view('Contact', CONTACT),
    html: standardPage([
      recordHome(
        header('Contact', {
          entity: 'Client contact',
          name: title.person('Ms. Lin Chen'),
          fields: [
            { label: 'Reports To', value: output.lookup('Contact', '003xx000004Tmi1AAC', 'Priya Raman') },
            { label: 'Fax', value: output.phone('+1 202-555-0109') },
            { label: 'Email', value: output.email('lin.chen@example.com') },
            { label: 'Phone', value: output.phone('+1 202-555-0142') },
            { label: 'Title', value: output.text('Head of Procurement') },
            { label: 'Account Name', value: output.lookup('Account', ACCOUNT, 'Northwind Test Co') },
          ],
        }),
      ),
    ]),
    expect: customer('Contact', CONTACT, linOnTop),
  },
  {
    name: 'labels that an admin has renamed',
    trap: 'Labels can be renamed, and stand for nothing we know.',
    url: view('Contact', CONTACT),
    html: standardPage([
      recordHome(
        header('Contact', {
          entity: 'Client',
          name: title.person('Ms. Lin Chen'),
          fields: [
            { label: 'Firm', value: output.lookup('Account', ACCOUNT, 'Northwind Test Co') },
            { label: 'Direct line', value: output.phone('+1 202-555-0142') },
            { label: 'Assistant’s line', value: output.phone('+1 202-555-0108') },
            { label: 'Write to', value: output.email('lin.chen@example.com') },
          ],
        }),
      ),
    ]),
    expect: customer('Contact', CONTACT, { ...linOnTop, title: '' }),
  },
  {
    name: 'owner stands beside the button that changes it',
    trap: 'Beside the owner stands "Change Owner", beside a link "Open … Preview".',
    url: view('Account', ACCOUNT),
    html: standardPage([
      recordHome(
        northwindHeader.replace(
          '<force-owner-lookup>',
          '<force-owner-lookup><a style="display: none;" href="/lightning/r/User/005xx000001Sv6BAAS/view">Sam Reed</a>',
        ),
        related(ACCOUNT),
      ),
    ]),
    expect: northwindRead,
  },
  {
    name: 'text beside a lookup in words nobody knows',
    trap: 'Words beside a link change from release to release.',
    url: view('Contact', CONTACT),
    html: standardPage([
      recordHome(
        linHeader.replaceAll(
          '</records-hoverable-link>',
          '<span>Northwind Test Co Preview</span></records-hoverable-link>',
        ),
      ),
    ]),
    expect: customer('Contact', CONTACT, linOnTop),
  },
  {
    name: 'lookups without a link for want of access',
    trap: 'The text around a value names its buttons.',
    url: view('Contact', CONTACT),
    html: standardPage([
      recordHome(
        header('Contact', {
          entity: 'Contact',
          name: title.person('Lin Chen'),
          fields: [
            {
              label: 'Account Name',
              value:
                '<force-lookup><span>Northwind Test Co</span><lightning-button-icon><button><span class="slds-assistive-text">Open Northwind Test Co Preview</span></button></lightning-button-icon></force-lookup>',
            },
          ],
        }),
      ),
    ]),
    expect: customer('Contact', CONTACT, { name: 'Lin Chen', company: 'Northwind Test Co' }),
  },
  {
    name: 'owner and company in native shadow roots',
    trap: 'A link in a native shadow root has no text of its own.',
    url: view('Contact', CONTACT),
    html: standardPage([
      recordHome(
        header('Contact', {
          entity: 'Contact',
          name: title.person('Ms. Lin Chen'),
          fields: [
            { label: 'Account Name', value: output.nativeLookup('Account', ACCOUNT, 'Northwind Test Co') },
            { label: 'Contact Owner', value: output.nativeOwner('Nora Field') },
          ],
        }),
        related(CONTACT),
      ),
    ]),
    expect: customer('Contact', CONTACT, {
      name: 'Ms. Lin Chen',
      company: 'Northwind Test Co',
      owner: 'Nora Field',
    }),
  },
  {
    name: 'company in a native shadow root of the details',
    url: view('Contact', CONTACT),
    html: standardPage([
      recordHome(
        header('Contact', { entity: 'Contact', name: title.person('Ms. Lin Chen') }),
        details([
          layoutField('Contact', {
            label: 'Account Name',
            api: 'AccountId',
            value: output.nativeLookup('Account', ACCOUNT, 'Northwind Test Co'),
          }),
        ]),
      ),
    ]),
    expect: customer('Contact', CONTACT, { name: 'Ms. Lin Chen', company: 'Northwind Test Co' }),
  },
  {
    name: 'whole record in native shadow roots',
    trap: 'Salesforce moves its components to native shadow roots one by one.',
    url: view('Contact', CONTACT),
    html: standardPage([
      recordHome(
        `<c-outer><template shadowrootmode="open">${linHeader}${dynamicForm(linFields.map((field) => dynamicField('Contact', field)))}</template></c-outer>`,
      ),
    ]),
    expect: linRead,
  },
  {
    name: 'phones that a telephone system dials',
    trap: 'A link that dials by script has no number in its address.',
    url: view('Contact', CONTACT),
    html: standardPage([
      recordHome(
        header('Contact', { entity: 'Contact', name: title.person('Lin Chen') }),
        details([
          layoutField('Contact', {
            label: 'Phone',
            api: 'Phone',
            value: output.clickToDial('+1 202-555-0142'),
          }),
          layoutField('Contact', {
            label: 'Mobile',
            api: 'MobilePhone',
            value: output.clickToDialOff('+1 202-555-0143'),
          }),
        ]),
      ),
    ]),
    expect: customer('Contact', CONTACT, {
      name: 'Lin Chen',
      phones: ['+1 202-555-0142', '+1 202-555-0143'],
    }),
  },
  {
    name: 'details that were visited and left',
    trap: 'A tab left before stays in the document, hidden and perhaps old.',
    url: view('Contact', CONTACT),
    html: standardPage([
      recordHome(
        linHeader,
        details(
          [{ label: 'Phone', api: 'Phone', value: output.phone('+1 202-555-0199') }].map((field) =>
            layoutField('Contact', field),
          ),
          false,
        ),
      ),
    ]),
    expect: customer('Contact', CONTACT, linOnTop),
  },
  {
    name: 'title of the tab lags behind',
    trap: 'The document’s title may be of the record before, and apps set their own.',
    url: view('Account', ACCOUNT),
    html: standardPage([northwind], { title: '(2) Tern & Tide Freight | Account | Salesforce' }),
    expect: northwindRead,
  },
  {
    name: 'frame of a Visualforce page in the record',
    trap: 'A frame inside the record has the address of another.',
    url: view('Account', ACCOUNT),
    html: standardPage([
      recordHome(
        northwindHeader,
        `<force-aloha-page><iframe name="vfFrameId_1" src="https://acme--c.vf.force.com/apex/Score?id=${OTHER_ACCOUNT}"></iframe></force-aloha-page>`,
      ),
    ]),
    expect: northwindRead,
  },
  {
    name: 'header that an organisation has built itself',
    trap: 'An organisation’s own header has no known place for the name.',
    url: view('Contact', CONTACT),
    html: standardPage([
      recordHome(
        '<c-acme-highlights-panel><h1>Northwind Test Co</h1></c-acme-highlights-panel>',
        details(linFields.map((field) => layoutField('Contact', field))),
      ),
    ]),
    expect: linRead,
  },
  {
    name: 'header that an organisation has built itself, with the details closed',
    trap: 'An organisation’s own header has no known place for the name.',
    url: view('Contact', CONTACT),
    html: standardPage([
      recordHome('<c-acme-highlights-panel><h1>Northwind Test Co</h1></c-acme-highlights-panel>'),
    ]),
    expect: unreadable('Contact', CONTACT),
  },
];

const newName = [editedField('Account', { label: 'Account Name', api: 'Name', value: 'Northw' })];

/** While something is edited. */
const editing: read.ReaderCase[] = [
  {
    name: 'account edited in a window over it',
    trap: 'The window’s inputs hold what is half typed.',
    url: view('Account', ACCOUNT),
    html: standardPage([northwind], { over: formWindow('Edit Northwind Test Co', newName) }),
    expect: northwindRead,
  },
  {
    name: 'account edited at an address of its own',
    url: `${ORIGIN}/lightning/r/Account/${ACCOUNT}/edit?count=1`,
    html: standardPage([northwind], { over: formWindow('Edit Northwind Test Co', newName) }),
    expect: northwindRead,
  },
  {
    name: 'contact edited in a window that leaves out the salutation',
    url: `${ORIGIN}/lightning/r/Contact/${CONTACT}/edit`,
    html: standardPage([lin], {
      over: formWindow('Edit Lin Chen', [
        editedField('Contact', { label: 'Last Name', api: 'Name', value: 'Che' }),
      ]),
    }),
    expect: linRead,
  },
  {
    name: 'account edited in a window, Chinese',
    url: view('Account', ACCOUNT),
    html: standardPage(
      [recordHome(header('Account', { entity: '客户', name: title.text('青桐纸鸢科技') }))],
      {
        over: formWindow('编辑 青桐纸鸢科技', [
          editedField('Account', { label: '客户名', api: 'Name', value: '青桐' }),
        ]),
      },
    ),
    expect: customer('Account', ACCOUNT, { name: '青桐纸鸢科技' }),
  },
  {
    name: 'case edited in a window that is headed by its number',
    url: `${ORIGIN}/lightning/r/Case/${CASE}/edit`,
    html: standardPage([caseHome], {
      over: formWindow('Edit 00001042', [
        editedField('Case', { label: 'Subject', api: 'Subject', value: 'Labels' }),
      ]),
    }),
    expect: caseRead,
  },
  {
    name: 'another account edited over the page it was opened from',
    trap: 'The address is that of the edited record, the page behind is another’s.',
    url: `${ORIGIN}/lightning/r/Account/${OTHER_ACCOUNT}/edit`,
    html: standardPage([recordHome(northwindHeader)], {
      over: formWindow('Edit Tern & Tide Freight', newName),
    }),
    expect: unreadable('Account', OTHER_ACCOUNT),
  },
  {
    name: 'another account edited over a page that mentions it',
    trap: 'The page behind shows the edited record in a component.',
    url: `${ORIGIN}/lightning/r/Account/${OTHER_ACCOUNT}/edit`,
    html: standardPage(
      [
        recordHome(
          northwindHeader,
          relatedRecord('Account', [{ label: 'Parent', value: title.text('Tern & Tide Freight') }]),
        ),
      ],
      { over: formWindow('Edit Tern & Tide Freight', newName) },
    ),
    expect: unreadable('Account', OTHER_ACCOUNT),
  },
  {
    name: 'another account whose name ends like that of the page',
    trap: 'The names of edited record and page behind end alike.',
    url: `${ORIGIN}/lightning/r/Account/${OTHER_ACCOUNT}/edit`,
    html: standardPage([recordHome(northwindHeader)], {
      over: formWindow('Edit Old Northwind Test Co', newName),
    }),
    expect: unreadable('Account', OTHER_ACCOUNT),
  },
  {
    name: 'contact edited in a window over its account',
    trap: 'A window with a form of another type: either may be meant.',
    url: view('Account', ACCOUNT),
    html: standardPage([northwind], {
      over: formWindow('Edit Lin Chen', [
        editedField('Contact', { label: 'Phone', api: 'Phone', value: '+1 202-555-0142' }),
      ]),
    }),
    expect: read.ambiguous([key('Account', ACCOUNT), northwindFacts]),
  },
  {
    name: 'contact edited over a list',
    url: `${ORIGIN}/lightning/r/Contact/${CONTACT}/edit`,
    html: standardPage([listView], {
      over: formWindow('Edit Lin Chen', [
        editedField('Contact', { label: 'Phone', api: 'Phone', value: '+1 202-555-0142' }),
      ]),
    }),
    expect: unreadable('Contact', CONTACT),
  },
  {
    name: 'contact edited in place',
    url: view('Contact', CONTACT),
    html: standardPage([
      recordHome(
        header('Contact', {
          entity: 'Contact',
          name: title.person('Ms. Lin Chen'),
          fields: [{ label: 'Account Name', value: output.lookup('Account', ACCOUNT, 'Northwind Test Co') }],
        }),
        details(
          [
            { label: 'Name', api: 'Name', value: 'Half a name' },
            { label: 'Title', api: 'Title', value: 'Head of Procurement' },
            { label: 'Phone', api: 'Phone', value: '+1 202-555-0142' },
            { label: 'Mobile', api: 'MobilePhone', value: '+1 202-555-0143' },
            { label: 'Email', api: 'Email', value: 'lin.chen@example.com' },
          ].map((field) => editedField('Contact', field)),
        ),
        dynamicForm([
          dynamicField('Contact', {
            label: 'Other Phone',
            api: 'OtherPhone',
            value: `${input('OtherPhone', '')}<span>Enter a number.</span>`,
          }),
        ]),
      ),
    ]),
    expect: customer('Contact', CONTACT, { ...linOnTop, phones: linFacts.phones }),
  },
];

/** An account at an address, on a page of nothing but its name. */
function accountAt(name: string, url: string, tenant = 'acme'): read.ReaderCase {
  return {
    name,
    url,
    html: standardPage([northwind]),
    expect: customer('Account', ACCOUNT, northwindFacts, tenant),
  };
}

function leadAt(name: string, id: string, trap: string): read.ReaderCase {
  return {
    name,
    trap,
    url: view('Lead', id),
    html: standardPage([lead]),
    expect: customer('Lead', LEAD, leadFacts),
  };
}

const recordPath = `/lightning/r/Account/${ACCOUNT}/view`;

const addresses: read.ReaderCase[] = [
  accountAt(
    'sandbox with an enhanced domain',
    `https://acme--uat.sandbox.lightning.force.com${recordPath}`,
    'acme--uat.sandbox',
  ),
  accountAt('older sandbox', `https://acme--uat.lightning.force.com${recordPath}`, 'acme--uat'),
  ...['develop', 'scratch', 'patch', 'demo', 'free', 'trailblaze'].map((part) =>
    accountAt(`partition ${part}`, `https://acme.${part}.lightning.force.com${recordPath}`, `acme.${part}`),
  ),
  accountAt('cloud in China', `https://acme.lightning.sfcrmapps.cn${recordPath}`),
  accountAt('cloud of the military', `https://acme.lightning.force.mil${recordPath}`),
  accountAt('other cloud of the military', `https://acme.lightning.crmforce.mil${recordPath}`),
  accountAt(
    'behind the proxy of Defender for Cloud Apps',
    `https://acme.lightning.force.com.mcas.ms${recordPath}`,
  ),
  accountAt('address without the object', `${ORIGIN}/lightning/r/${ACCOUNT}/view`),
  accountAt('address with the general object', `${ORIGIN}/lightning/r/sObject/${ACCOUNT}/view`),
  accountAt('address below an app', `${ORIGIN}/lightning/app/06mxx0000000001AAA/r/Account/${ACCOUNT}/view`),
  accountAt('old address behind a hash', `${ORIGIN}/one/one.app#/sObject/${ACCOUNT}/view?t=1480000000000`),
  accountAt(
    'address with other tabs of the console',
    view('Account', ACCOUNT, `?ctabs=${CONTACT}&activectab=0`),
  ),
  accountAt('id of 15 characters', view('Account', ACCOUNT.slice(0, 15))),
  leadAt(
    'id of 15 characters with capitals',
    LEAD.slice(0, 15),
    'One record has ids of 15 and of 18 characters.',
  ),
  leadAt(
    'id in small letters',
    LEAD.toLowerCase(),
    'An id that lost its capitals keeps them in its last three.',
  ),
  leadAt('id in capitals', LEAD.toUpperCase(), 'An id that lost its capitals keeps them in its last three.'),
  {
    name: 'id of 15 characters that differs in case is another record',
    trap: 'Ids of 15 characters differ by case alone.',
    url: view('Lead', '00Qxx000001pqrS'),
    html: standardPage([recordHome(header('Lead', { entity: 'Lead', name: title.person('Ida Moor') }))]),
    expect: customer('Lead', '00Qxx000001pqrSEAQ', { name: 'Ida Moor' }),
  },
  {
    name: 'related list of an account on its own page',
    url: `${ORIGIN}/lightning/r/Account/${ACCOUNT}/related/Contacts/view`,
    html: standardPage([northwind, relatedListPage(ACCOUNT)]),
    expect: unreadable('Account', ACCOUNT),
  },
  {
    name: 'related list at an address without the object',
    url: `${ORIGIN}/lightning/r/${ACCOUNT}/related/Contacts/view?ws=${encodeURIComponent(recordPath)}`,
    html: standardPage([relatedListPage(ACCOUNT)]),
    expect: unreadable('Account', ACCOUNT),
  },
];

const noCustomers: [name: string, path: string, trap?: string][] = [
  ['home', '/lightning/page/home'],
  ['feed', '/lightning/page/chatter'],
  ['list', '/lightning/o/Account/list?filterName=Recent', 'Some take the word "list" for an id.'],
  [
    'list at an address like a record’s',
    '/lightning/r/Account/list/view',
    'Some take the word "list" for an id.',
  ],
  ['home of an object', '/lightning/o/Account/home'],
  ['new account', `/lightning/o/Account/new?backgroundContext=${encodeURIComponent(recordPath)}`],
  ['copy of an account', `/lightning/r/Account/${ACCOUNT}/clone`],
  ['tab of an app', '/lightning/n/Dispatch'],
  ['settings', `/lightning/setup/SetupOneHome/home?address=${ACCOUNT}`],
  ['app', '/lightning/app/06mxx0000000001AAA'],
  ['component', `/lightning/cmp/c__score?c__id=${ACCOUNT}`],
  ['article', '/lightning/articles/Knowledge/How-to-label'],
  ['search behind a hash', '/one/one.app#eyJjb21wb25lbnREZWYiOiJmb3JjZTpzZWFyY2gifQ=='],
  ['user', '/lightning/r/User/005xx000001Sv6AAAS/view'],
  ['order', '/lightning/r/Order/801xx000001aBcDAAU/view'],
  ['task', '/lightning/r/Task/00Txx000003DGQXEA4/view'],
  ['campaign', '/lightning/r/Campaign/701xx0000001abCAAQ/view'],
  ['record of an organisation’s own', '/lightning/r/Machine__c/a00xx000001aBcDAAU/view'],
  ['id that is too long', `/lightning/r/Account/${ACCOUNT}0/view`],
  ['id whose last characters are wrong', '/lightning/r/Account/001xx000003DGQXZZZ/view'],
  ['id without an action', `/lightning/r/Account/${ACCOUNT}/delete`],
];

const pagesOfNone: read.ReaderCase[] = [
  ...noCustomers.map(([name, path, trap]) => ({
    name,
    ...(trap ? { trap } : {}),
    url: `${ORIGIN}${path}`,
    html: standardPage([listView]),
    expect: read.notCustomer,
  })),
  {
    name: 'list while the record just left is still shown',
    trap: 'After a record the list has the record’s page still in the document.',
    url: `${ORIGIN}/lightning/o/Account/list?filterName=Recent`,
    html: standardPage([northwind]),
    expect: read.notCustomer,
  },
  {
    name: 'list with a hover card',
    trap: 'A card over a link shows a record.',
    url: `${ORIGIN}/lightning/o/Account/list`,
    html: standardPage([listView], { over: hoverCard('Northwind Test Co', []) }),
    expect: read.notCustomer,
  },
  ...[
    ['Classic', `https://acme.my.salesforce.com/${ACCOUNT}`],
    ['login', 'https://login.salesforce.com/?locale=cn'],
    [
      'set-up on its own host',
      `https://acme.my.salesforce-setup.com/lightning/setup/Users/home?id=${ACCOUNT}`,
    ],
    ['Visualforce page', `https://acme--c.vf.force.com/apex/Score?id=${ACCOUNT}`],
    ['customer site', `https://acme.my.site.com/s/account/${ACCOUNT}/northwind-test-co`],
    ['another site with the same path', `https://lightning.example.com${recordPath}`],
  ].map(([name = '', url = '']) => ({
    name,
    url,
    html: `<!doctype html><html><head><title>Salesforce</title></head><body class="sfdcBody"><h1>Northwind Test Co</h1><a href="tel:+12025550100">+1 202-555-0100</a></body></html>`,
    expect: read.notCustomer,
  })),
];

function accountNamed(name: string): string {
  return standardPage([recordHome(header('Account', { entity: 'Account', name: title.text(name) }))]);
}

const loading: read.ReaderCase[] = [
  {
    name: 'loading',
    url: view('Account', ACCOUNT),
    html: standardPage([loadingHome]),
    expect: unreadable('Account', ACCOUNT),
  },
  {
    name: 'loading while the record before is hidden already',
    url: view('Account', ACCOUNT),
    html: standardPage([tern, loadingHome]),
    expect: unreadable('Account', ACCOUNT),
  },
  {
    name: 'application still starting',
    url: view('Account', ACCOUNT),
    html: '<!doctype html><html><head><title>Salesforce</title></head><body class="desktop"><div id="auraLoadingBox" class="auraLoadingBox"></div></body></html>',
    expect: unreadable('Account', ACCOUNT),
  },
  {
    name: 'list still shown under the address of a record',
    trap: 'The address changes before the page does.',
    url: view('Account', ACCOUNT),
    html: standardPage([listView]),
    expect: unreadable('Account', ACCOUNT),
  },
  {
    name: 'two pages are open at once',
    trap: 'Two pages are shown, and nothing tells which is the record’s.',
    url: view('Lead', OTHER_LEAD),
    html: standardPage([
      recordHome(header('Lead', { entity: 'Lead', name: title.person('Ida Moor') })),
      recordHome(header('Lead', { entity: 'Lead', name: title.person('Tomás Oliveira') })),
    ]).replace('oneContent lafPageHost" style="display: none;"', 'oneContent active lafPageHost"'),
    expect: read.ambiguous(),
  },
  {
    name: 'name is empty',
    url: view('Account', ACCOUNT),
    html: accountNamed('   '),
    expect: unreadable('Account', ACCOUNT),
  },
  {
    name: 'name is a placeholder',
    url: view('Account', ACCOUNT),
    html: accountNamed('--'),
    expect: unreadable('Account', ACCOUNT),
  },
  {
    name: 'placeholders and empty fields',
    url: view('Contact', CONTACT),
    html: standardPage([
      recordHome(
        header('Contact', {
          entity: 'Contact',
          name: title.person('Lin Chen'),
          fields: [
            { label: 'Title', value: output.text('-') },
            { label: 'Phone', value: '' },
            { label: 'Account Name', value: '<force-lookup></force-lookup>' },
          ],
        }),
        details([layoutField('Contact', { label: 'Email', api: 'Email', value: '' })]),
      ),
    ]),
    expect: customer('Contact', CONTACT, { name: 'Lin Chen' }),
  },
  {
    name: 'name that looks like HTML stays text',
    url: view('Account', ACCOUNT),
    html: accountNamed('<img src=x onerror="alert(1)"> & Co'),
    expect: customer('Account', ACCOUNT, { name: '<img src=x onerror="alert(1)"> & Co' }),
  },
  {
    name: 'bidirectional marks and double spaces are cleaned',
    url: view('Account', ACCOUNT),
    html: accountNamed('\u202bNorthwind\u202c \u00a0 Test\u200b Co'),
    expect: customer('Account', ACCOUNT, { name: 'Northwind Test Co' }),
  },
];

/** Pages of Lightning Experience, after descriptions of its DOM, with invented records. */
export const cases: read.ReaderCase[] = [
  ...english,
  ...chinese,
  ...traps,
  ...editing,
  ...addresses,
  ...pagesOfNone,
  ...loading,
];

export const notes: read.ReaderNotes = {
  verifiedOn: '2026-11-21',
  from: 'reports',
  kinds: { Account: 'company', Contact: 'contact', Lead: 'lead', Opportunity: 'deal', Case: 'case' },
  gaps: [
    'Salesforce Classic, the mobile app and customer sites are not read.',
    'Person accounts are shown as companies, because their address is that of an account.',
    'As long as the Details tab has not been opened, only the fields in the header are known.',
    'Fields in the header have no API name; where an admin has renamed their labels, title, owner and stage are missing.',
    'A header that an organisation has built itself is not read; the name then comes from the Details tab.',
    'A text that stands in a native shadow root without an element of its own is not read.',
    'On a related list’s own page, and while a record is edited over a list or another record, its name is not read.',
    'While a field is edited in place, owner, company and stage are read from the header only.',
    'An order, an article or a custom record is no customer, even in a subtab of an account.',
    'Every record is believed to get a page of its own, drawn after the address has changed; where that is not so, the record stays unreadable until the tab is reloaded.',
    'A custom field for the next follow-up is found by its label only.',
    'When an organisation renames its My Domain, its customers are new ones.',
  ],
};
