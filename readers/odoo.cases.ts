import type { Facts } from '../domain/facts.ts';
import * as read from './case.ts';
import * as odoo from './odoo.pages.ts';
import type { PageRead } from './reader.ts';

const HOST = 'crm.example.com';
const ORIGIN = `https://${HOST}`;
const TENANT = `${HOST}/lamps`;

function key(type: string, id: string, tenant = TENANT) {
  return { crm: 'odoo', tenant, type, id };
}

function contact(id: string, facts: Partial<Facts> & { name: string }, tenant = TENANT): PageRead {
  return read.customer(key('res.partner', id, tenant), facts);
}

function lead(id: string, facts: Partial<Facts> & { name: string }, tenant = TENANT): PageRead {
  return read.customer(key('crm.lead', id, tenant), facts);
}

const grace: odoo.Values = {
  id: '12',
  name: 'Grace Whitfield',
  parent: 'Harbour Lane Foods',
  job: 'Head of Procurement',
  phone: '+1 202-555-0142',
  mobile: '+1 202-555-0143',
  email: 'grace.whitfield@example.com',
  owner: 'Nora Field',
};
const graceFacts = {
  name: 'Grace Whitfield',
  company: 'Harbour Lane Foods',
  title: 'Head of Procurement',
  phones: ['+1 202-555-0142', '+1 202-555-0143'],
  emails: ['grace.whitfield@example.com'],
  owner: 'Nora Field',
};
const gracePage = odoo.client(odoo.form(odoo.contactForm(grace), 'Harbour Lane Foods, Grace Whitfield'));

/** What 14 and 15 show of her: the owner stands on another tab. */
const { owner: _, ...oldFacts } = graceFacts;

const chen: odoo.Values = {
  id: '31',
  name: '陈思远',
  parent: '青桐纸鸢科技',
  job: '采购总监',
  phone: '021-5550-0131 转 8',
  mobile: '138 0000 0031',
  email: 'chen.siyuan@example.cn',
  owner: '方小禾',
};

const pipeline: odoo.LeadValues = {
  name: 'Lamps for the new shop',
  partner: 'Harbour Lane Foods',
  phone: '+1 202-555-0142',
  email: 'grace.whitfield@example.com',
  owner: 'Nora Field',
  stage: 'Proposition',
};
const pipelineFacts = {
  name: 'Harbour Lane Foods',
  phones: ['+1 202-555-0142'],
  emails: ['grace.whitfield@example.com'],
  owner: 'Nora Field',
  stage: 'Proposition',
};
const pipelinePage = odoo.client(odoo.form(odoo.opportunityForm(pipeline), 'Lamps for the new shop'));

const inquiry: odoo.LeadValues = {
  name: 'Wants a price list',
  contact: 'Tomas Okafor',
  company: 'Tern & Tide Freight',
  job: 'Buyer',
  phone: '+1 202-555-0161',
  email: 'tomas.okafor@example.org',
  owner: 'Nora Field',
};
const inquiryFacts = {
  name: 'Tomas Okafor',
  company: 'Tern & Tide Freight',
  title: 'Buyer',
  phones: ['+1 202-555-0161'],
  emails: ['tomas.okafor@example.org'],
  owner: 'Nora Field',
};
const inquiryPage = odoo.client(odoo.form(odoo.leadForm(inquiry), 'Wants a price list'));

/** A form that is neither a contact's nor a lead's. */
const productPage = odoo.client(
  odoo.form(
    '<div class="o_form_sheet"><h1><div class="o_field_widget" name="name"><textarea class="o_input">Desk lamp</textarea></div></h1></div>',
    'Desk lamp',
  ),
);

const contacts: read.ReaderCase[] = [
  {
    name: 'a person beside her colleagues and the conversation',
    language: 'en',
    trap: 'Cards of the company’s other people and the conversation hold phones under the same field names.',
    url: `${ORIGIN}/odoo/contacts/12`,
    html: odoo.client(
      odoo.form(odoo.contactForm(grace), 'Harbour Lane Foods, Grace Whitfield', { chatter: odoo.chatter }),
      { title: 'Odoo - Harbour Lane Foods, Grace Whitfield' },
    ),
    expect: contact('12', graceFacts),
  },
  {
    name: 'a person, Chinese',
    language: 'zh',
    url: `${ORIGIN}/odoo/contacts/31`,
    html: odoo.client(odoo.form(odoo.contactForm(chen), '青桐纸鸢科技, 陈思远', { chatter: odoo.chatter }), {
      lang: 'zh-CN',
      title: '(2) 青桐纸鸢科技, 陈思远',
    }),
    expect: contact('31', {
      name: '陈思远',
      company: '青桐纸鸢科技',
      title: '采购总监',
      phones: ['021-5550-0131 转 8', '138 0000 0031'],
      emails: ['chen.siyuan@example.cn'],
      owner: '方小禾',
    }),
  },
  {
    name: 'a company, with its tax number behind the name',
    trap: 'The name’s input reads "Name ‒ tax number".',
    url: `${ORIGIN}/web#id=9&cids=1&menu_id=112&action=151&model=res.partner&view_type=form`,
    html: odoo.client(
      odoo.form(
        odoo.contactForm({
          id: '9',
          name: 'Harbour Lane Foods ‒ GB 123 4567 89',
          isCompany: true,
          phone: '+1 202-555-0110',
          email: 'hello@harbourlane.example.com',
        }),
        'Harbour Lane Foods',
      ),
    ),
    expect: contact('9', {
      name: 'Harbour Lane Foods',
      phones: ['+1 202-555-0110'],
      emails: ['hello@harbourlane.example.com'],
    }),
  },
  {
    name: 'a dash of a company’s own name stays',
    url: `${ORIGIN}/odoo/res.partner/9`,
    html: odoo.client(
      odoo.form(
        odoo.contactForm({ id: '9', name: 'North ‒ South Trading', isCompany: true }),
        'North ‒ South',
      ),
    ),
    expect: contact('9', { name: 'North ‒ South Trading' }),
  },
  {
    name: 'the one phone of version 19, with a form that is being changed',
    trap: 'Version 19 has no field for a mobile.',
    url: `${ORIGIN}/odoo/contacts/12`,
    html: odoo.client(
      odoo.form(odoo.contactForm({ ...grace, mobile: undefined }), 'Grace Whitfield', {
        state: 'o_form_dirty',
      }),
    ),
    expect: contact('12', { ...graceFacts, phones: ['+1 202-555-0142'] }),
  },
  {
    name: 'a number as it is written, though its link has no spaces',
    trap: 'The link of a phone leaves out spaces.',
    url: `${ORIGIN}/odoo/contacts/12`,
    html: odoo.client(
      odoo.form(odoo.contactForm({ id: '12', name: 'Grace Whitfield', phone: '+1 202 555 0142' }), 'Grace'),
    ),
    expect: contact('12', { name: 'Grace Whitfield', phones: ['+1 202 555 0142'] }),
  },
  {
    name: 'a contact whom the user may not change: text and links, the company’s address below its name',
    trap: 'Extra lines of a linked record hold its address.',
    url: `${ORIGIN}/web?debug=1#cids=1&id=12&model=res.partner&view_type=form`,
    html: odoo.client(odoo.form(odoo.readOnlyContactForm(grace), 'Grace Whitfield')),
    expect: contact('12', { ...oldFacts, phones: ['+1 202-555-0142'] }),
  },
  {
    name: 'read mode of 14 and 15, with an invisible copy of the name',
    trap: 'Before 16 a field’s invisible copies stay in the page.',
    url: `${ORIGIN}/web#id=12&model=res.partner&view_type=form&menu_id=112&action=151&cids=1`,
    html: odoo.client(odoo.oldForm('readonly', odoo.oldContact(grace))),
    expect: contact('12', oldFacts),
  },
  {
    name: 'read mode of 14 and 15, Chinese',
    language: 'zh',
    url: `${ORIGIN}/web#id=31&model=res.partner&view_type=form`,
    html: odoo.client(odoo.oldForm('readonly', odoo.oldContact(chen)), { lang: 'zh-CN' }),
    expect: contact('31', {
      name: '陈思远',
      company: '青桐纸鸢科技',
      title: '采购总监',
      phones: ['021-5550-0131 转 8', '138 0000 0031'],
      emails: ['chen.siyuan@example.cn'],
    }),
  },
  {
    name: 'edit mode of 14 and 15: the widget is the input',
    url: `${ORIGIN}/web#id=12&model=res.partner&view_type=form`,
    html: odoo.client(odoo.oldForm('editable', odoo.oldContactEdited(grace))),
    expect: contact('12', { ...oldFacts, phones: ['+1 202-555-0142'] }),
  },
  {
    name: 'a warning names another partner with the same tax number',
    trap: 'A bar above the form links a partner with the same tax number.',
    url: `${ORIGIN}/odoo/contacts/12`,
    html: odoo.client(
      odoo.form(
        odoo.contactForm(grace, {
          warning:
            '<div class="alert alert-warning" role="alert">A partner with the same Tax ID already exists (<div class="o_field_widget" name="same_vat_partner_id"><a href="/odoo/res.partner/77"><span>Marcus Bell</span></a></div>)</div>',
        }),
        'Grace Whitfield',
      ),
    ),
    expect: contact('12', graceFacts),
  },
  {
    name: 'a name that looks like HTML stays text',
    url: `${ORIGIN}/odoo/contacts/4`,
    html: odoo.client(odoo.form(odoo.contactForm({ id: '4', name: '<img src=x onerror=alert(1)>' }), 'x')),
    expect: contact('4', { name: '<img src=x onerror=alert(1)>' }),
  },
  {
    name: 'bidirectional marks and placeholders are left out',
    url: `${ORIGIN}/odoo/contacts/5`,
    html: odoo.client(
      odoo.form(
        odoo.contactForm({ id: '5', name: '\u202bדנה לוי\u202c', phone: '—', job: 'N/A', email: '' }),
        'דנה לוי',
      ),
    ),
    expect: contact('5', { name: 'דנה לוי' }),
  },
];

const leads: read.ReaderCase[] = [
  {
    name: 'a lead is named after its person',
    language: 'en',
    trap: 'The form’s heading is the title of the deal, and its properties hold what anybody wrote there.',
    url: `${ORIGIN}/odoo/crm/5`,
    html: inquiryPage,
    expect: lead('5', inquiryFacts),
  },
  {
    name: 'a lead, Chinese',
    language: 'zh',
    url: `${ORIGIN}/odoo/crm/7`,
    html: odoo.client(
      odoo.form(
        odoo.leadForm({
          name: '咨询价格表',
          contact: '李文静',
          company: '青桐纸鸢科技',
          job: '行政主管',
          phone: '138 0000 0032',
          email: 'li.wenjing@example.cn',
          owner: '方小禾',
        }),
        '咨询价格表',
      ),
      { lang: 'zh-CN' },
    ),
    expect: lead('7', {
      name: '李文静',
      company: '青桐纸鸢科技',
      title: '行政主管',
      phones: ['138 0000 0032'],
      emails: ['li.wenjing@example.cn'],
      owner: '方小禾',
    }),
  },
  {
    name: 'a lead of a company without a person',
    url: `${ORIGIN}/odoo/crm/5`,
    html: odoo.client(
      odoo.form(odoo.leadForm({ name: 'Wants a price list', company: 'Tern & Tide Freight' }), 'x'),
    ),
    expect: lead('5', { name: 'Tern & Tide Freight', company: 'Tern & Tide Freight' }),
  },
  {
    name: 'a lead without any customer keeps the title of the deal',
    url: `${ORIGIN}/odoo/crm/5`,
    html: odoo.client(odoo.form(odoo.leadForm({ name: 'Wants a price list' }), 'Wants a price list')),
    expect: lead('5', { name: 'Wants a price list' }),
  },
  {
    name: 'an opportunity is named after its customer, and has a stage',
    trap: 'While one types, proposals of other customers hang below the field.',
    url: `${ORIGIN}/odoo/crm/6`,
    html: pipelinePage,
    expect: lead('6', pipelineFacts),
  },
  {
    name: 'an opportunity, Chinese, under the old address',
    language: 'zh',
    url: `${ORIGIN}/web#action=230&model=crm.lead&view_type=form&id=8&cids=1&menu_id=90`,
    html: odoo.client(
      odoo.form(
        odoo.opportunityForm(
          {
            name: '新店灯具',
            partner: '青桐纸鸢科技, 陈思远',
            phone: '021-5550-0131 转 8',
            email: 'chen.siyuan@example.cn',
            owner: '方小禾',
            stage: '合格',
          },
          ['新建', '合格', '提议', '赢得'],
        ),
        '新店灯具',
      ),
      { lang: 'zh-CN' },
    ),
    expect: lead('8', {
      name: '青桐纸鸢科技, 陈思远',
      phones: ['021-5550-0131 转 8'],
      emails: ['chen.siyuan@example.cn'],
      owner: '方小禾',
      stage: '合格',
    }),
  },
  {
    name: 'a customer with a comma in its name is not cut in two',
    trap: 'A contact of a company reads "Company, Person", but companies have commas too.',
    url: `${ORIGIN}/odoo/crm/6`,
    html: odoo.client(
      odoo.form(odoo.opportunityForm({ ...pipeline, partner: 'Tern & Tide, Inc.' }), 'Lamps'),
    ),
    expect: lead('6', { ...pipelineFacts, name: 'Tern & Tide, Inc.' }),
  },
  {
    name: 'an opportunity of 14 and 15, read-only',
    url: `${ORIGIN}/web#id=6&model=crm.lead&view_type=form`,
    html: odoo.client(odoo.oldForm('readonly', odoo.oldOpportunity(pipeline))),
    expect: lead('6', pipelineFacts),
  },
];

const addresses: read.ReaderCase[] = [
  {
    name: 'a contact that was opened from an opportunity',
    trap: 'A stack of actions holds two numbers; the last one is open.',
    url: `${ORIGIN}/odoo/crm/5/res.partner/12`,
    html: gracePage,
    expect: contact('12', graceFacts),
  },
  {
    name: 'a contact under the number of an action',
    trap: 'An address with the number of an action hides the model.',
    url: `${ORIGIN}/odoo/action-151/12`,
    html: gracePage,
    expect: contact('12', graceFacts),
  },
  {
    name: 'a lead under the number of an action',
    url: `${ORIGIN}/odoo/action-230/5?debug=1&cids=1-2`,
    html: inquiryPage,
    expect: lead('5', inquiryFacts),
  },
  {
    name: 'an opportunity whose form was cut down, under the number of an action',
    url: `${ORIGIN}/odoo/action-230/6`,
    html: odoo.client(
      odoo.form(
        `<div class="o_form_sheet">${odoo.many2one('partner_id', 'Harbour Lane Foods')}</div>`,
        'Lamps for the new shop',
        { kind: 'o_crm_form_view o_lead_opportunity_form' },
      ),
    ),
    expect: lead('6', { name: 'Harbour Lane Foods' }),
  },
  {
    name: 'an opportunity under the XML id of an action',
    trap: 'The XML id of an action has a dot like a model.',
    url: `${ORIGIN}/odoo/action-crm.crm_lead_action_pipeline/6`,
    html: pipelinePage,
    expect: lead('6', pipelineFacts),
  },
  {
    name: 'a contact under a word of the company’s own, in the context of another record',
    url: `${ORIGIN}/odoo/5/our-customers/12`,
    html: gracePage,
    expect: contact('12', graceFacts),
  },
  {
    name: 'the number of an action while the contact before still stands there',
    trap: 'The picture of the contact before says whose form it is.',
    url: `${ORIGIN}/odoo/action-151/12`,
    html: odoo.client(odoo.form(odoo.contactForm({ ...grace, pictureOf: '46' }), 'Priya Raman')),
    expect: read.notCustomer,
  },
  {
    name: 'the number of an action over a product',
    url: `${ORIGIN}/odoo/action-300/12`,
    html: productPage,
    expect: read.notCustomer,
  },
  {
    name: 'the number of an action over an applicant, who has an e-mail like a lead',
    trap: 'Applicants share field names with leads.',
    url: `${ORIGIN}/odoo/action-410/12`,
    html: odoo.client(
      odoo.form(
        '<div class="o_form_sheet"><h1><div class="o_field_widget" name="partner_name"><input class="o_input" value="Iris Moreau"></div></h1><div class="o_field_widget" name="email_from"><input class="o_input" value="iris.moreau@example.org"></div></div>',
        'Iris Moreau',
      ),
    ),
    expect: read.notCustomer,
  },
  {
    name: 'the installed app',
    url: `${ORIGIN}/scoped_app/crm/5`,
    html: inquiryPage,
    expect: lead('5', inquiryFacts),
  },
  {
    name: 'the cloud, where the host alone tells Odoo',
    url: 'https://harbour-lane.odoo.com/odoo/contacts/12',
    html: odoo.client(odoo.form(odoo.contactForm(grace), 'Grace Whitfield'), {
      database: 'harbour-lane-main-8812',
    }),
    expect: contact('12', graceFacts, 'harbour-lane.odoo.com/harbour-lane-main-8812'),
  },
  {
    name: 'the cloud under the old address',
    url: 'https://harbour-lane.odoo.com/web?debug=assets#model=crm.lead&id=5&view_type=form',
    html: inquiryPage,
    expect: lead('5', inquiryFacts, 'harbour-lane.odoo.com/lamps'),
  },
  {
    name: 'a page that does not tell its database',
    url: 'http://localhost:8069/odoo/contacts/12',
    html: odoo.client(odoo.form(odoo.contactForm(grace), 'Grace Whitfield'), { database: null }),
    expect: contact('12', graceFacts, 'localhost:8069'),
  },
];

const doubts: read.ReaderCase[] = [
  {
    name: 'the form of another contact still stands under the address',
    trap: 'Nothing but the picture tells the record of a form.',
    url: `${ORIGIN}/odoo/contacts/12`,
    html: odoo.client(odoo.form(odoo.contactForm({ ...grace, pictureOf: '46' }), 'Priya Raman')),
    expect: read.unreadable(key('res.partner', '12')),
  },
  {
    name: 'the form of a lead still stands under the address of a contact',
    trap: 'The heading of a lead has the field name of a contact’s.',
    url: `${ORIGIN}/odoo/crm/5/res.partner/12`,
    html: inquiryPage,
    expect: read.unreadable(key('res.partner', '12')),
  },
  {
    name: 'the form of a contact still stands under the address of a lead',
    url: `${ORIGIN}/odoo/crm/5`,
    html: gracePage,
    expect: read.unreadable(key('crm.lead', '5')),
  },
  {
    name: 'a list still stands under the address of a contact',
    url: `${ORIGIN}/odoo/contacts/12`,
    html: odoo.client(odoo.list),
    expect: read.unreadable(key('res.partner', '12')),
  },
  {
    name: 'nothing is drawn yet',
    url: `${ORIGIN}/web#id=12&model=res.partner&view_type=form`,
    html: odoo.client(''),
    expect: read.unreadable(key('res.partner', '12')),
  },
  {
    name: 'a form whose name was taken away by a view of the company’s own',
    trap: 'Studio and own views drop fields.',
    url: `${ORIGIN}/odoo/contacts/12`,
    html: odoo.client(
      odoo.form(
        `<div class="o_form_sheet">${odoo.phone('phone', '+1 202-555-0142')}</div>`,
        'Grace Whitfield',
      ),
    ),
    expect: read.unreadable(key('res.partner', '12')),
  },
  {
    name: 'a window with a colleague over a contact',
    trap: 'A window shows a second contact, and the address stays.',
    url: `${ORIGIN}/odoo/contacts/9`,
    html: odoo.client(
      odoo.form(odoo.contactForm({ id: '9', name: 'Harbour Lane Foods', isCompany: true }), 'x'),
      {
        windows: odoo.formWindow(odoo.contactForm(grace)),
      },
    ),
    expect: read.ambiguous(
      [key('res.partner', '9'), { name: 'Harbour Lane Foods' }],
      [key('res.partner', '12'), graceFacts],
    ),
  },
  {
    name: 'a window with a lead over a list tells no number',
    trap: 'A window with a lead does not tell which one.',
    url: `${ORIGIN}/odoo/crm`,
    html: odoo.client(odoo.kanban, { windows: odoo.formWindow(odoo.leadForm(inquiry)) }),
    expect: read.ambiguous(),
  },
  {
    name: 'a window to write an e-mail is no second customer',
    url: `${ORIGIN}/odoo/contacts/12`,
    html: odoo.client(odoo.form(odoo.contactForm(grace), 'Grace Whitfield'), {
      windows: odoo.formWindow(
        '<div class="o_field_widget" name="subject"><input class="o_input" value="Your order"></div><div class="o_field_widget" name="email_from"><input class="o_input" value="nora.field@example.com"></div>',
      ),
    }),
    expect: contact('12', graceFacts),
  },
];

const others: read.ReaderCase[] = [
  { name: 'a list', url: `${ORIGIN}/odoo/contacts`, html: odoo.client(odoo.list), expect: read.notCustomer },
  {
    name: 'a list under the old address, with a number left over',
    url: `${ORIGIN}/web#id=12&model=res.partner&view_type=list&cids=1`,
    html: odoo.client(odoo.list),
    expect: read.notCustomer,
  },
  {
    name: 'the pipeline with the short form for a new opportunity',
    url: `${ORIGIN}/web#action=230&model=crm.lead&view_type=kanban&cids=1`,
    html: odoo.client(odoo.kanban),
    expect: read.notCustomer,
  },
  {
    name: 'a list in the context of a record',
    trap: 'A number before an action is its context, not a record.',
    url: `${ORIGIN}/odoo/5/action-xyz`,
    html: odoo.client(odoo.list),
    expect: read.notCustomer,
  },
  {
    name: 'a list behind an opportunity',
    url: `${ORIGIN}/odoo/crm/5/res.partner`,
    html: odoo.client(odoo.list),
    expect: read.notCustomer,
  },
  {
    name: 'a view of a record that is no form',
    url: `${ORIGIN}/odoo/contacts/12?view_type=list`,
    html: odoo.client(odoo.list),
    expect: read.notCustomer,
  },
  {
    name: 'a new contact',
    url: `${ORIGIN}/odoo/contacts/new`,
    html: odoo.client(
      odoo.form(odoo.contactForm({ id: '', name: 'Not saved', pictureOf: null }), 'New', { state: '' }),
    ),
    expect: read.notCustomer,
  },
  {
    name: 'a new lead under the old address',
    url: `${ORIGIN}/web#id=&model=crm.lead&view_type=form&cids=1`,
    html: odoo.client(odoo.form(odoo.leadForm({ name: 'Not saved' }), 'New', { state: '' })),
    expect: read.notCustomer,
  },
  {
    name: 'a record of a model that is no customer',
    url: `${ORIGIN}/odoo/sales/4/product.template/12`,
    html: productPage,
    expect: read.notCustomer,
  },
  {
    name: 'a record of a model without a dot',
    url: `${ORIGIN}/odoo/m-lamps/12`,
    html: gracePage,
    expect: read.notCustomer,
  },
  { name: 'the settings', url: `${ORIGIN}/odoo/settings`, html: odoo.client(''), expect: read.notCustomer },
  { name: 'the home menu', url: `${ORIGIN}/odoo`, html: odoo.client(''), expect: read.notCustomer },
  {
    name: 'the home menu under the old address',
    url: `${ORIGIN}/web#home`,
    html: odoo.client(''),
    expect: read.notCustomer,
  },
  {
    name: 'the login',
    url: `${ORIGIN}/web/login?redirect=%2Fodoo%2Fcontacts%2F12`,
    html: '<!doctype html><html lang="en"><head><title>Login | Lamps</title></head><body class="bg-100"><div id="wrapwrap"><form class="oe_login_form"><input name="login" id="login"></form></div></body></html>',
    expect: read.notCustomer,
  },
  {
    name: 'a public page of the same server',
    trap: 'The portal shares the host with the CRM.',
    url: `${ORIGIN}/odoo/contacts/12`,
    html: odoo.portal,
    expect: read.notCustomer,
  },
];

/** Outlines of Odoo’s pages from 14 to 19, with invented customers. */
export const cases: read.ReaderCase[] = [...contacts, ...leads, ...addresses, ...doubts, ...others];

export const notes: read.ReaderNotes = {
  verifiedOn: '2026-11-21',
  from: 'source',
  kinds: { 'res.partner': 'contact', 'crm.lead': 'lead' },
  gaps: [
    'Addresses that name an action and not the model are read only where the form is clearly a contact’s or a lead’s.',
    'The salesperson of a contact is read once the tab that shows it has been opened.',
    'Leads tell their number nowhere in the page: going back from one to another, the fields are held back until they differ.',
    'Where two opportunities show the same fields throughout, the second cannot be read right after the first.',
    'An opportunity’s customer is shown as "Company, Person" and is not split.',
    'Planned activities stand in the conversation only, so the next follow-up is not read.',
    'Helpdesk tickets and sales orders are not read.',
    'A form without the name field gives no customer.',
  ],
};
