// @vitest-environment happy-dom
import fc from 'fast-check';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import type { Facts } from '../domain/facts.ts';
import { cases as demoCases } from './demo.cases.ts';
import { detailsHeading, recordPage, records, type Shown, styles, whole } from './general.pages.ts';
import { general } from './general.ts';
import type { PageRead } from './reader.ts';

const settings = {
  disableJavaScriptEvaluation: true,
  disableJavaScriptFileLoading: true,
  disableCSSFileLoading: true,
  disableIframePageLoading: true,
} as const;

function opened(html: string, url: string): Document {
  const window = new Window({ url, settings });
  window.document.write(html);
  return window.document as unknown as Document;
}

function look(html: string, path: string): PageRead {
  const url = new URL(path, 'https://crm.example.com');
  const record = general.identify(url, document);
  return record && general.read
    ? general.read({ document: opened(html, url.href), url }, record)
    : { status: 'not-customer' };
}

/** The name read, or how else the page was read. */
function nameOn(html: string, path = '/contacts/12'): string {
  const read = look(html, path);
  return read.status === 'customer' ? read.facts.name : read.status;
}

function factsOn(html: string, path = '/contacts/12'): Partial<Facts> {
  const read = look(html, path);
  return read.status === 'customer' ? read.facts : {};
}

describe.each(styles)('a page in the style %s', (style) => {
  describe.each(records)('of a $kind ($language)', (record) => {
    it.each(['read', 'edit'] as const)('is read in %s mode', (mode) => {
      const path = mode === 'edit' ? `/${record.path}/edit` : `/${record.path}`;
      const read = look(recordPage(record, style, mode), path);
      expect(read).toMatchObject({ status: 'customer', facts: expectedOf(record) });
    });

    it('is named by its label where heading and title only say which page it is', () => {
      const heading = detailsHeading[record.language][record.kind];
      const html = recordPage(record, style, 'read', { heading, title: `${heading} - Acme CRM` });
      expect(nameOn(html, `/${record.path}`)).toBe(record.name);
    });
  });
});

const told: Record<string, keyof Facts> = {
  Company: 'company',
  客户名称: 'company',
  'Account name': 'company',
  公司名称: 'company',
  'Job title': 'title',
  职务: 'title',
  Stage: 'stage',
  'Lead status': 'stage',
  客户状态: 'stage',
  线索状态: 'stage',
  销售阶段: 'stage',
  Owner: 'owner',
  'Account owner': 'owner',
  'Lead owner': 'owner',
  'Deal owner': 'owner',
  负责人: 'owner',
  跟进人: 'owner',
  下次跟进时间: 'followUp',
};
const reached = /^(?:Mobile|Phone|手机|手机号|公司电话)$/;

function expectedOf({ name, fields }: Shown): Facts {
  const facts: Facts = { name, company: '', title: '', phones: [], emails: [] };
  for (const [label, value] of fields) {
    const field = told[label];
    if (reached.test(label)) facts.phones = [value];
    else if (value.includes('@')) facts.emails = [value];
    else if (field && value !== name) Object.assign(facts, { [field]: value });
  }
  return facts;
}

describe('the record an address names', () => {
  it.each([
    // Plain paths
    ['/contacts/12', 'contacts', '12'],
    ['/contacts/12/', 'contacts', '12'],
    ['/contacts/12/edit', 'contacts', '12'],
    ['/contacts/12/show', 'contacts', '12'],
    ['/contacts/12/activity', 'contacts', '12'],
    ['/contacts/12?tab=deals&page=2', 'contacts', '12'],
    ['/contacts/12?type=person', 'contacts', '12'],
    ['/contacts/12#notes', 'contacts', '12'],
    ['/contacts/12#comment-5', 'contacts', '12'],
    ['/contacts/12#/activity', 'contacts', '12'],
    ['/contacts/12-grace-whitfield', 'contacts', '12'],
    ['/contacts/2024', 'contacts', '2024'],
    ['/en/customers/7', 'customers', '7'],
    ['/dashboard/customers/7', 'dashboard/customers', '7'],
    ['/crm/companies/900719925474099312', 'crm/companies', '900719925474099312'],
    ['/users/5', 'users', '5'],
    ['/%E5%AE%A2%E6%88%B7/12', '客户', '12'],
    ['/customer_detail/12', 'customer', '12'],
    // Krayin
    ['/admin/contacts/persons/view/5', 'admin/contacts/persons', '5'],
    ['/admin/contacts/persons/edit/5', 'admin/contacts/persons', '5'],
    ['/admin/contacts/organizations/edit/3', 'admin/contacts/organizations', '3'],
    ['/admin/leads/view/9', 'admin/leads', '9'],
    // Monica: an id below a vault counts anew in the next one
    [
      '/vaults/0190c7a2-5a6b-7c31-9d2e-1f2a3b4c5d6e/contacts/0190c7a2-5a6b-7c31-9d2e-aaaaaaaaaaaa',
      'vaults/contacts',
      '0190c7a2-5a6b-7c31-9d2e-1f2a3b4c5d6e/0190c7a2-5a6b-7c31-9d2e-aaaaaaaaaaaa',
    ],
    ['/people/h:4kGgQp', 'people', 'h:4kGgQp'],
    ['/companies/5/contacts/12', 'companies/contacts', '5/12'],
    // Ids of other shapes
    ['/customers/64b0c0ffee00000000000001', 'customers', '64b0c0ffee00000000000001'],
    ['/customers/cus_9s6XKzkNRiz8i3', 'customers', 'cus_9s6XKzkNRiz8i3'],
    ['/customers/KH20260012', 'customers', 'KH20260012'],
    ['/crm/leads/CRM-LEAD-2026-00012#activity', 'crm/leads', 'CRM-LEAD-2026-00012'],
    ['/app/lead/CRM-LEAD-2026-00012', 'app/lead', 'CRM-LEAD-2026-00012'],
    ['/clients/cjld2cjxh0000qzrmn831i7rn', 'clients', 'cjld2cjxh0000qzrmn831i7rn'],
    ['/contact/V1StGXR8_Z5jdHi6B-myT', 'contact', 'V1StGXR8_Z5jdHi6B-myT'],
    // Hash routes
    ['/#/customer/123', 'customer', '123'],
    ['/#!/customer/123', 'customer', '123'],
    ['/#/customer/123?tab=1', 'customer', '123'],
    ['/#/customers/123/show/1', 'customers', null],
    ['/#/customers/123/show', 'customers', '123'],
    ['/admin#/users/5/show', 'admin/users', '5'],
    ['/#/customer/detail?id=12', 'customer', '12'],
    ['/#/pages/customer/detail?id=5', 'pages/customer', '5'],
    ['/#Contact/view/64b0c0ffee00000000000001', 'Contact', '64b0c0ffee00000000000001'],
    ['/#/ds/crm.lead/edit/12', 'ds/crm.lead', '12'],
    ["/#/Customers('1000012')", 'Customers', '1000012'],
    ['/web#id=12&model=res.partner&view_type=form', 'web/res.partner', '12'],
    ['/t/acme/#/customer/1', 't/acme/customer', '1'],
    // Queries
    ['/contact.php?id=12', 'contact', '12'],
    ['/customer/detail?id=12', 'customer', '12'],
    ['/customer/view?record_id=12&tab=2', 'customer', '12'],
    ['/detail?id=5', 'detail', '5'],
    ['/customerDetail?customerId=3', 'customer', '3'],
    ['/customer/detail?customer_id=3&from=list', 'customer', '3'],
    ['/query.action?m=query&id=0072013D0A4C3E8abcXY', 'query', '0072013D0A4C3E8abcXY'],
    ['/index.php?module=Accounts&action=DetailView&record=12', 'Accounts', '12'],
    ['/index.php?module=Contacts&view=Edit&record=12', 'Contacts', '12'],
    ['/index.php?r=customer/view&id=5', 'customer', '5'],
    ['/index.php?s=/customer/detail/id/5', 'customer', '5'],
    ['/customer/view/id/5.html', 'customer', '5'],
    ['/index.php/contacts/default/details?id=3', 'contacts/default', '3'],
    ['/civicrm/contact/view?reset=1&cid=202', 'civicrm/contact', '202'],
    [
      '/main.aspx?etn=account&id=%7B0d9a2f10-1111-4c6b-8a01-000d3a4b5c01%7D',
      'account',
      '0d9a2f10-1111-4c6b-8a01-000d3a4b5c01',
    ],
  ])('%s', (path, type, id) => {
    const record = id === null ? null : { crm: 'general', tenant: 'crm.example.com', type, id };
    expect(general.identify(new URL(path, 'https://crm.example.com'), document)).toEqual(record);
  });

  it.each([
    '/',
    '/contacts',
    '/contacts?page=2',
    '/contacts/page/2',
    '/contacts?companyId=3',
    '/contacts/list?id=12',
    '/account/index?id=12',
    '/crm/leads/view/list?view=5',
    '/crm/leads/view/kanban',
    '/contacts/views/402000',
    '/view/123',
    '/contacts/new',
    '/contacts/create',
    '/contacts/add?id=5',
    '/contacts/edit',
    '/contacts/import/5',
    '/contacts/12/delete',
    '/contacts/12/clone',
    '/contacts/clone/12',
    '/contacts/12/deals',
    '/contacts/12/5',
    '/contacts/0',
    '/contacts/grace-whitfield',
    '/contacts/00000000-0000-0000-0000-000000000000',
    '/settings/users/5',
    '/login?id=5',
    '/oauth/authorize?client_id=12',
    '/profile?userId=5',
    '/search?q=12',
    '/search/contacts/12',
    '/dashboard/5',
    '/dashboards/5',
    '/reports/2026',
    '/calendar/2026/11/21',
    '/2026/11/21',
    '/blog/2026-11-21/contacts/5',
    '/archive/2026',
    '/wiki/spaces/SALES/pages/12345',
    '/pages/12345',
    '/docs/12',
    '/kb/12',
    '/issues/77',
    '/browse/CRM-77',
    '/projects/3/tasks/7',
    '/tickets/9',
    '/tasks/9',
    '/mail/u/0',
    '/mail/contacts/12',
    '/#inbox/FMfcgzGxSHkT12abcD',
    '/chat/12',
    '/channels/12/34',
    '/orders/5',
    '/invoices/5',
    '/products/5',
    '/employees/5',
    '/app/5#/customers',
    '/#/customers',
    '/#/customers/create',
    '/#/customers?id=',
    '/#/customer/list?id=12',
    '/u/12',
    '/index.php?module=Contacts&view=List',
    '/index.php?module=Contacts&view=Edit',
    '/foo/2026',
    '/foo/20261121',
    '/detail?customerId=3&contactId=4',
    '/contact/detail?companyId=5',
    '/contacts/12.json',
    '/api/contacts/12',
    '/#activity',
    '/#id=',
  ])('is none in %s', (path) => {
    expect(general.identify(new URL(path, 'https://crm.example.com'), document)).toBeNull();
  });

  it.each([
    'about:blank',
    'file:///contacts/12',
    'chrome://extensions/contacts/12',
    'https://wiki.example.com/contacts/12',
    'https://mail.example.com/contacts/12',
  ])('is none at %s', (address) => {
    expect(general.identify(new URL(address), document)).toBeNull();
  });

  it('is another one on another port', () => {
    const record = general.identify(new URL('http://10.0.0.5:8080/contacts/12'), document);
    expect(record).toEqual({ crm: 'general', tenant: '10.0.0.5:8080', type: 'contacts', id: '12' });
  });

  it('never fails, and its parts are never empty or too long', () => {
    const steps = fc.array(
      fc.oneof(fc.string(), fc.constantFrom('contacts', '12', 'view', '%', '%E0%A4', '#', '?id=', '&', '=')),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.webUrl({ withFragments: true, withQueryParameters: true }),
          steps.map((all) => `https://a.example/${all.join('/')}`),
        ),
        (address) => {
          if (!URL.canParse(address)) return;
          const record = general.identify(new URL(address), document);
          for (const part of record ? [record.tenant, record.type, record.id] : []) {
            expect(part.length).toBeGreaterThan(0);
            expect(part.length).toBeLessThan(512);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});

/** A contact's page with these fields below its name. */
function contactPage(inside: string, title = 'Grace Whitfield - Acme CRM', head = ''): string {
  return whole(
    title,
    `<nav><a href="/">Acme CRM</a></nav><main><h1>Grace Whitfield</h1>${inside}</main>`,
    head,
  );
}

const mobile = '<dl><dt>Mobile</dt><dd>+1 202-555-0142</dd></dl>';
const othersPhones = '<a href="/contacts/44">Marcus Bell</a> <a href="tel:+12025550144">+1 202-555-0144</a>';

describe('the name on a page', () => {
  it('is the heading that a label, the title or the breadcrumb confirms', () => {
    const crumbs = '<ol class="breadcrumb"><li>Contacts</li><li>Grace Whitfield</li></ol>';
    expect(nameOn(whole('Acme CRM', `<h3>Grace Whitfield</h3>${crumbs}${mobile}`))).toBe('Grace Whitfield');
    expect(nameOn(whole('Grace Whitfield | Acme', `<h3>Grace Whitfield</h3>${mobile}`))).toBe(
      'Grace Whitfield',
    );
    expect(nameOn(whole('Acme', `<h3>Grace Whitfield</h3>${mobile}`))).toBe('unreadable');
  });

  it('is the last step of the breadcrumb where the page has no other', () => {
    const crumbs =
      '<nav aria-label="breadcrumb"><a href="/contacts">Contacts</a> / <span>Grace Whitfield</span></nav>';
    expect(nameOn(whole('Acme CRM', `${crumbs}<main><h1>Contact details</h1>${mobile}</main>`))).toBe(
      'Grace Whitfield',
    );
  });

  it('is the text that looks like one and that the title repeats', () => {
    const html = whole(
      'Grace Whitfield · Acme CRM',
      `<div class="text-3xl">Grace Whitfield</div><div class="text-xl">Follow-ups</div>${mobile}`,
    );
    expect(nameOn(html)).toBe('Grace Whitfield');
  });

  it.each([
    ['an unread counter', '(3) Grace Whitfield - Acme CRM'],
    ['the kind of page', 'Contact: Grace Whitfield | Acme CRM'],
    ['quotes', 'Contact "Grace Whitfield"'],
    ['the product alone', 'Acme CRM'],
    ['the kind of page alone', 'Contacts - Blueleaf'],
    ['nothing', ''],
  ])('is found beside a title with %s', (_what, title) => {
    expect(nameOn(contactPage(mobile, title))).toBe('Grace Whitfield');
  });

  it.each([
    ['Grace Whitfield <small>Head of Procurement</small>'],
    ['<span class="avatar">GW</span> Grace Whitfield <span class="badge">VIP</span>'],
    ['Contact: Grace Whitfield'],
    ['\u202eGrace\u200b\u00a0 Whitfield\u202c'],
  ])('is cut out of the heading %s', (heading) => {
    expect(nameOn(whole('Acme CRM', `<main><h1>${heading}</h1>${mobile}</main>`))).toBe('Grace Whitfield');
  });

  it('is cut out of the heading of a form for editing', () => {
    const html = whole(
      'Edit Grace Whitfield - Acme CRM',
      `<h1>Edit Grace Whitfield</h1><label for="p">Mobile</label><input id="p" value="+1 202-555-0142">`,
    );
    expect(nameOn(html, '/contacts/12/edit')).toBe('Grace Whitfield');
    const zh = whole(
      '编辑陈思远',
      '<h1>编辑陈思远</h1><label for="p">手机</label><input id="p" value="138 0000 0041">',
    );
    expect(nameOn(zh, '/contacts/12/edit')).toBe('陈思远');
  });

  it('stays text where it looks like HTML', () => {
    const name = '<img src=x onerror="window.__pwned=1">';
    const escaped = name.replaceAll('<', '&lt;').replaceAll('"', '&quot;');
    expect(
      nameOn(
        whole(
          'Acme CRM',
          `<main><h1>${escaped}</h1><table><tr><td>Name</td><td>${escaped}</td></tr></table>${mobile}</main>`,
        ),
      ),
    ).toBe(name);
  });

  it.each([
    ['is only the product’s', 'Acme CRM', '<h1>Acme CRM</h1>'],
    [
      'is the product’s, told by the page’s meta data',
      'Blueleaf',
      '<h1>Blueleaf</h1>',
      '<meta name="application-name" content="Blueleaf">',
    ],
    ['is the product’s, told by its logo', 'Blueleaf', '<img class="logo" alt="Blueleaf"><h1>Blueleaf</h1>'],
    ['is the product’s, told by the host', 'CRM', '<h1>crm</h1>'],
    ['is the last part of the title', 'Welcome - Blueleaf', '<h1>Blueleaf</h1>'],
    [
      'is the user’s, who is named in the bar',
      'Acme CRM',
      '<header><span>Nora Field</span></header><h1>Nora Field</h1>',
    ],
    [
      'is an entry of the menu',
      'Acme CRM',
      '<aside><a href="/x">Price lists</a></aside><h1>Price lists</h1>',
    ],
    ['says which page it is', 'Acme CRM', '<h1>Contact details</h1>'],
    ['says which page it is, in Chinese', '蓝叶客户管理系统', '<h1>客户详情</h1>'],
    ['is the number of the record', 'Acme CRM', '<h1>Contact #12</h1>'],
    ['is a placeholder', 'Acme CRM', '<h1>—</h1>'],
    ['is said nowhere', 'Acme CRM', ''],
    [
      'is one of several texts in the heading',
      'Acme CRM',
      '<h1><i>Co</i> Grace Whitfield <a href="#">Edit</a></h1>',
    ],
    ['is denied by the title', 'Marcus Bell - Acme CRM', '<h1>Grace Whitfield</h1>'],
    [
      'and its label are denied by the title',
      'Marcus Bell - Acme CRM',
      '<h1>Grace Whitfield</h1><p><b>Name:</b> Grace Whitfield</p>',
    ],
    [
      'is denied by the breadcrumb',
      'Acme CRM',
      '<ol class="breadcrumb"><li>Contacts</li><li>Marcus Bell</li></ol><h1>Grace Whitfield</h1>',
    ],
    ['and the label disagree', 'Acme CRM', '<h1>Grace Whitfield</h1><p><b>Name:</b> Marcus Bell</p>'],
    ['stands in a window over nothing', 'Acme CRM', '<div role="tooltip"><h1>Grace Whitfield</h1></div>'],
    ['stands in a hidden tab', 'Acme CRM', '<div style="display:none"><h1>Grace Whitfield</h1></div>'],
    [
      'is hidden by the style sheet',
      'Acme CRM',
      '<h1 class="off">Grace Whitfield</h1>',
      '<style>.off{display:none}</style>',
    ],
  ])('is not believed where it %s', (_why, title, inside, head = '') => {
    expect(nameOn(whole(title, `${inside}${mobile}`, head))).toBe('unreadable');
  });

  it('is nobody’s where two records stand side by side', () => {
    const two = '<section><h1>Grace Whitfield</h1></section><section><h1>Marcus Bell</h1></section>';
    expect(look(whole('Acme CRM', two + mobile), '/contacts/12')).toEqual({
      status: 'ambiguous',
      choices: [],
    });
    expect(look(whole('Grace Whitfield', `<main>${two}${mobile}</main>`), '/contacts/12')).toMatchObject({
      status: 'ambiguous',
    });
    const cards = '<dl><dt>姓名</dt><dd>陈思远</dd></dl><dl><dt>姓名</dt><dd>李雷</dd></dl>';
    expect(look(whole('客户管理系统', cards), '/contacts/12')).toEqual({ status: 'ambiguous', choices: [] });
  });

  it('is not another record’s that the page offers to edit', () => {
    expect(nameOn(contactPage(`${mobile}<a href="/contacts/12/edit">Edit</a>`))).toBe('Grace Whitfield');
    expect(nameOn(contactPage(`${mobile}<a href="/contacts/11/edit">Edit</a>`))).toBe('unreadable');
  });

  it('is that of the company on a company’s page, not that of its people', () => {
    const fields = '<dl><dt>姓名</dt><dd>陈思远</dd><dt>客户名称</dt><dd>青桐纸鸢科技</dd></dl>';
    expect(nameOn(whole('客户管理系统', fields), '/customer/22')).toBe('青桐纸鸢科技');
    expect(nameOn(whole('客户管理系统', fields), '/contact/13')).toBe('陈思远');
  });
});

describe('phones and e-mails', () => {
  const of = (inside: string) => {
    const { phones, emails } = factsOn(contactPage(`<p>Stage: New</p>${inside}`));
    return [...(phones ?? []), ...(emails ?? [])];
  };

  it.each([
    ['<a href="tel:+12025550142">Call</a>', '+12025550142'],
    ['<a href="tel:+12025550142">+1 202-555-0142</a>', '+1 202-555-0142'],
    ['<a href="mailto:grace.whitfield@example.com?subject=Hi">Write</a>', 'grace.whitfield@example.com'],
    ['<p>Phone: (202) 555-0142 x12</p>', '(202) 555-0142 x12'],
    ['<p><strong>Tel:</strong> 5550142</p>', '5550142'],
    ['<div><svg></svg><span>+44 20 7946 0142</span></div>', '+44 20 7946 0142'],
    ['<div><i></i><span>138-0000-0041</span></div>', '138-0000-0041'],
    ['<div>13800000041</div>', '13800000041'],
    ['<div>座机：021-5550-1000 转 8</div>', '021-5550-1000 转 8'],
    ['<div>(021) 5550 1000</div>', '(021) 5550 1000'],
    ['<div>400-555-0100</div>', '400-555-0100'],
    ['<div>grace.whitfield@example.com</div>', 'grace.whitfield@example.com'],
    [
      '<table><tr><th>Mobile</th><td>202.555.0142</td><th>City</th><td>Baltimore</td></tr></table>',
      '202.555.0142',
    ],
  ])('are found in %s', (inside, text) => {
    expect(of(inside)).toEqual([text]);
  });

  it.each([
    '<p>手机：138****0000</p>',
    '<a href="tel:13800000041">138****0041</a>',
    '<p>Fax: +1 202-555-0199</p>',
    '<dl><dt>传真</dt><dd>021-5550-1999</dd></dl>',
    '<dl><dt>QQ</dt><dd>13800000041</dd></dl>',
    '<p>Order number 13800000041</p>',
    '<p>客户编号：13800000041</p>',
    '<p>Phone: No phone on file</p>',
    '<p>2026-11-21 10:00:00</p>',
    '<p>Amount: 1,202,555.01</p>',
    `<ul>${othersPhones}</ul>`,
    `<h2>Related contacts</h2><div><b>Marcus Bell</b><span>+1 202-555-0144</span></div>`,
    `<div class="card"><div class="card-header"><h5>联系人</h5><button>新建</button></div><div>李雷 13900000032</div></div>`.replace(
      '联系人',
      '团队成员',
    ),
    `<section><h3>Timeline</h3><p>Called +1 202-555-0144</p></section>`,
    '<div class="ant-timeline"><p>Phone: +1 202-555-0144</p></div>',
    '<div class="el-timeline-item">marcus.bell@example.com</div>',
    '<ul role="feed"><li>+1 202-555-0144</li></ul>',
    '<div class="comments">marcus.bell@example.com</div>',
    '<div class="activity-stream">marcus.bell@example.com</div>',
    '<table><thead><tr><th>Name</th><th>Phone</th></tr></thead><tbody><tr><td>Marcus</td><td>+1 202-555-0144</td></tr></tbody></table>',
    '<table><tr><td><a href="/contacts/44">Marcus</a></td><td>+1 202-555-0144</td></tr><tr><td><a href="/contacts/45">Priya</a></td><td>+1 202-555-0145</td></tr></table>',
    '<div role="dialog"><a href="tel:+12025550144">Call</a></div>',
    '<div style="display: none"><p>Phone: +1 202-555-0144</p></div>',
    '<div hidden><p>Phone: +1 202-555-0144</p></div>',
    '<div aria-hidden="true">marcus.bell@example.com</div>',
    '<aside>Support: +1 202-555-0190</aside>',
    '<footer>help@example.com</footer>',
    '<nav><a href="tel:+12025550190">Support</a></nav>',
    '<select><option>marcus.bell@example.com</option></select>',
    '<script>const mail = "marcus.bell@example.com";</script>',
  ])('are none in %s', (inside) => {
    expect(of(inside)).toEqual([]);
  });

  it('with a label make those without one doubtful', () => {
    expect(of(`${mobile}<p>+1 202-555-0177</p>`)).toEqual(['+1 202-555-0142']);
  });

  it('are each taken once, as they were first written', () => {
    expect(of('<p>手机：138 0000 0041</p><p>电话：+86 13800000041</p>')).toEqual(['138 0000 0041']);
    expect(
      of('<dl><dt>Phone</dt><dd>+1 202-555-0142</dd><dd>(202) 555-0142</dd><dd>+1 202-555-0143</dd></dl>'),
    ).toEqual(['+1 202-555-0142', '+1 202-555-0143']);
  });
});

describe('labels', () => {
  it.each([
    [
      'beside an empty input do not take the next field',
      '<label>Owner</label><input value=""><label>City</label><input value="Baltimore">',
    ],
    [
      'in a row without a value do not take the next row',
      '<div class="r"><label>Owner</label></div><div class="r"><label>City</label><b>Baltimore</b></div>',
    ],
    [
      'at the head of columns do not take each other',
      '<div class="r"><span>Owner</span><span>Stage</span></div>',
    ],
    [
      'that are values have no value',
      '<table><tr><td>Type</td><td>Owner</td><td>Since</td><td>2024</td></tr></table>',
    ],
    [
      'before a placeholder have no value',
      '<dl><dt>Owner</dt><dd>--</dd></dl><dl><dt>负责人</dt><dd>未指定</dd></dl>',
    ],
  ])('%s', (_what, inside) => {
    expect(factsOn(contactPage(mobile + inside))).not.toHaveProperty('owner');
  });

  it.each([
    ['<label>Owner <input value="Nora Field"></label>'],
    [
      '<label>Owner</label><select><option value="1">Priya Raman</option><option value="2" selected>Nora Field</option></select>',
    ],
    ['<p><strong>Owner:</strong> Nora Field</p>'],
    ['<li>Owner: Nora Field</li>'],
    [
      '<div><div><span>*</span><span>Owner</span></div><div><span class="avatar">NF</span><a href="/users/3">Nora Field</a><button>Change</button></div></div>',
    ],
    [
      '<div class="n-field"><div class="label">负责人<i></i></div><div class="value">Nora Field<span style="display:none">Edit</span></div></div>',
    ],
    ['<table><tr><td>City</td><td>Baltimore</td><td>Owner</td><td>Nora Field</td></tr></table>'],
    [
      '<div class="ant-form-item"><div class="ant-form-item-label"><label for="rc_1">Owner</label></div><div class="ant-form-item-control"><span class="ant-select-selection-search"><input id="rc_1" type="search" value=""></span><span class="ant-select-selection-item">Nora Field</span></div></div>',
    ],
  ])('have their value in %s', (inside) => {
    expect(factsOn(contactPage(mobile + inside)).owner).toBe('Nora Field');
  });
});

describe('a page that is no customer’s', () => {
  it.each([
    [
      'a list',
      '/contacts/view/402000',
      whole(
        'Contacts',
        '<main><h1>My contacts</h1><table><thead><tr><th>Name</th><th>Phone</th></tr></thead><tbody><tr><td><a href="/contacts/44">Marcus Bell</a></td><td>+1 202-555-0144</td></tr></tbody></table></main>',
      ),
    ],
    [
      'a list in a grid',
      '/contacts/view/402000',
      whole(
        'Contacts',
        '<main><h1>My contacts</h1><div role="grid"><div role="row">Phone</div><div role="row">+1 202-555-0144</div></div></main>',
      ),
    ],
    [
      'a dashboard',
      '/home/board/5',
      whole('Dashboard', '<main><h1>Welcome back</h1><p>Calls: 12</p></main>'),
    ],
    [
      'an article',
      '/articles-of-trade/12',
      whole(
        'Cold storage - Handbook',
        '<main><h1>Cold storage</h1><p>Ask support@example.com or +1 202-555-0190 for help.</p></main>',
      ),
    ],
    [
      'a task',
      '/work/packages/12',
      whole(
        'Fix the labels - Tracker',
        '<main><h1>Fix the labels</h1><dl><dt>Status</dt><dd>Open</dd><dt>Assigned to</dt><dd>Nora Field</dd></dl></main>',
      ),
    ],
    [
      'a thread of mails',
      '/box/12',
      whole(
        'Your order - Box',
        '<main><h2>Your order</h2><div>From: Marcus Bell marcus.bell@example.com</div><a href="mailto:priya.raman@example.com">Priya</a></main>',
      ),
    ],
    [
      'a server',
      '/servers/12',
      whole(
        'web-1',
        '<main><h1>web-1</h1><dl><dt>Name</dt><dd>web-1</dd><dt>Region</dt><dd>East</dd></dl></main>',
      ),
    ],
    [
      'a day',
      '/agenda/12',
      whole('21 November', '<main><h1>21 November</h1><p>10:00 Call Marcus Bell, +1 202-555-0144</p></main>'),
    ],
    [
      'an empty form',
      '/contacts/12',
      whole(
        'New contact',
        '<main><h1>New contact</h1><form><label for="n">Name</label><input id="n"><label for="p">Phone</label><input id="p"></form></main>',
      ),
    ],
    ['an empty page', '/contacts/12', whole('', '')],
    [
      'a page that is loading',
      '/contacts/12',
      whole('Acme CRM', '<main><div class="spinner">Loading…</div></main>'),
    ],
    ['a record without a thing a rep would look for', '/contacts/12', contactPage('')],
  ])('is not taken for one: %s', (_what, path, html) => {
    expect(look(html, path)).toEqual({ status: 'not-customer' });
  });

  it('is not taken for one: a document without a body', () => {
    const record = { crm: 'general', tenant: 'a', type: 'contacts', id: '1' };
    expect(
      general.read?.(
        { document: document.createDocumentFragment(), url: new URL('https://a.example') },
        record,
      ),
    ).toEqual({ status: 'not-customer' });
  });

  it('is one where a type of unknown name shows two things a rep would look for', () => {
    const fields = '<dl><dt>Phone</dt><dd>+1 202-555-0142</dd><dt>Status</dt><dd>New</dd></dl>';
    expect(nameOn(contactPage(fields), '/query.action?m=query&id=0072013D0A4C3E8abcXY')).toBe(
      'Grace Whitfield',
    );
    expect(nameOn(contactPage('<dl><dt>Status</dt><dd>New</dd></dl>'), '/foo/12')).toBe('not-customer');
  });
});

describe('a page of the demo CRM', () => {
  const expected = demoCases.filter(
    ({ expect: { status } }) => status === 'customer' || status === 'not-customer',
  );
  const known = new Set(
    expected.flatMap(({ expect: read }) => (read.status === 'customer' ? [read.facts.name] : [])),
  );

  it.each(expected)('gives no wrong name: $name', ({ html, url, expect: read }) => {
    const name = nameOn(html, url);
    if (read.status === 'customer') expect([read.facts.name, 'unreadable', 'not-customer']).toContain(name);
    else expect(known.has(name) && !/\/app\/\w+\/\d+$/.test(url)).toBe(false);
  });
});

describe('what lies over a page', () => {
  const drawer = (name: string) =>
    `<div class="el-drawer" role="dialog"><h1>${name}</h1><p>Phone: +1 202-555-0144</p></div>`;

  it('makes it unclear who is meant where it is about somebody else', () => {
    expect(look(contactPage(mobile) + drawer('Marcus Bell'), '/contacts/12')).toMatchObject({
      status: 'ambiguous',
      choices: [{ record: { type: 'contacts', id: '12' }, facts: { name: 'Grace Whitfield' } }],
    });
  });

  it('says nothing where it is about the same customer, or about nobody', () => {
    expect(nameOn(contactPage(mobile) + drawer('Grace Whitfield'))).toBe('Grace Whitfield');
    expect(
      nameOn(
        `${contactPage(mobile)}<div role="dialog"><h2>Log a call</h2><label>Subject</label><input></div>`,
      ),
    ).toBe('Grace Whitfield');
    expect(
      nameOn(contactPage(mobile) + drawer('Marcus Bell').replace('<div', '<div style="display:none"')),
    ).toBe('Grace Whitfield');
  });

  it('is the record where the page below is a list', () => {
    const list = whole('Acme CRM', `<main><h1>Contacts</h1></main>${drawer('Marcus Bell')}`);
    expect(look(list, '/contacts/44')).toMatchObject({
      status: 'customer',
      facts: { name: 'Marcus Bell', phones: ['+1 202-555-0144'] },
    });
  });
});

describe('reading any page', () => {
  const texts = fc.constantFrom(
    'Grace Whitfield',
    'Name',
    '姓名',
    'Phone:',
    '+1 202-555-0142',
    'a@example.com',
    ' ',
    '*',
    '：',
    'Contacts',
    '\ud83d',
  );
  const tags = fc.constantFrom(
    'div',
    'span',
    'h1',
    'h3',
    'main',
    'nav',
    'dl',
    'dt',
    'dd',
    'table',
    'tr',
    'td',
    'th',
    'label',
    'input',
    'a',
    'ul',
    'li',
    'button',
    'svg',
    'select',
    'dialog',
  );
  const classes = fc.constantFrom(
    '',
    'timeline',
    'breadcrumb',
    'ant-descriptions',
    'card-title',
    'modal',
    'label',
    'navbar',
  );
  const { node } = fc.letrec<{ node: Node }>((tie) => ({
    node: fc.oneof(
      { depthSize: 'medium', withCrossShrink: true },
      texts.map((text): Node => document.createTextNode(text)),
      fc.tuple(tags, classes, fc.array(tie('node'), { maxLength: 6 })).map(([tag, name, children]): Node => {
        const element = document.createElement(tag);
        if (name) element.className = name;
        element.append(...children);
        return element;
      }),
    ),
  }));

  it('never fails, changes nothing, and says nothing that does not stand on the page', () => {
    fc.assert(
      fc.property(fc.array(node, { maxLength: 8 }), (nodes) => {
        const page = opened(whole('Grace Whitfield - Acme CRM', ''), 'https://crm.example.com/contacts/12');
        page.body.append(...nodes.map((some) => page.importNode(some, true)));
        const url = new URL('https://crm.example.com/contacts/12');
        const record = { crm: 'general', tenant: 'crm.example.com', type: 'contacts', id: '12' };
        const before = page.documentElement.outerHTML;
        const read = general.read?.({ document: page, url }, record);
        expect(page.documentElement.outerHTML).toBe(before);
        if (read?.status !== 'customer') return;
        const { name, phones, emails } = read.facts;
        for (const text of [name, ...phones, ...emails]) {
          expect(text).not.toBe('');
          // Half an emoji is taken out of what is read, wherever it stood.
          expect(page.body.textContent?.replace(/\p{Cs}/gu, '')).toContain(text.split(' ')[0]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('looks at no node much more often than once, however many there are', () => {
    const visits = (rows: number) => {
      const row = (at: number) =>
        `<div class="row"><div class="cell"><span>Note ${at}</span></div><div><a href="/deals/${at}">Deal ${at}</a><p>Some text about 20${at}</p></div></div>`;
      const list = Array.from({ length: rows }, (_none, at) => row(at)).join('');
      const page = opened(contactPage(`${mobile}<div>${list}</div>`), 'https://crm.example.com/contacts/12');
      const asked = countOf(page, [
        'getAttribute',
        'matches',
        'querySelector',
        'querySelectorAll',
        'closest',
        'checkVisibility',
      ]);
      const read = general.read?.(
        { document: page, url: new URL('https://crm.example.com/contacts/12') },
        { crm: 'general', tenant: 'crm.example.com', type: 'contacts', id: '12' },
      );
      expect(read).toMatchObject({
        status: 'customer',
        facts: { name: 'Grace Whitfield', phones: ['+1 202-555-0142'] },
      });
      return asked();
    };
    const few = visits(250);
    const many = visits(2500);
    expect(many.all).toBeLessThan(few.all * 11);
    expect(many.checkVisibility).toBeLessThan(few.checkVisibility + 20);
  });
});

/** Counts what is asked of the elements of a page from now on. */
function countOf(page: Document, methods: string[]): () => { all: number; checkVisibility: number } {
  const counts = { all: 0, checkVisibility: 0 };
  let prototype = Object.getPrototypeOf(page.body);
  for (const method of methods) {
    prototype = Object.getPrototypeOf(page.body);
    while (prototype && !Object.hasOwn(prototype, method)) prototype = Object.getPrototypeOf(prototype);
    const original = prototype?.[method];
    if (!original) continue;
    prototype[method] = function (...args: unknown[]) {
      counts.all++;
      if (method === 'checkVisibility') counts.checkVisibility++;
      return original.apply(this, args);
    };
  }
  return () => counts;
}
