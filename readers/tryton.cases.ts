import type { Facts } from '../domain/facts.ts';
import * as read from './case.ts';
import type { PageRead } from './reader.ts';

const ORIGIN = 'http://127.0.0.1:8000';

/** The address of a record as Tryton writes it: database, model and id, then the view's state. */
export function trytonUrl(type: string, id: string, origin = ORIGIN): string {
  return `${origin}/#demo/model/${type}/${id};name=%22Party%22&views=%5Bnull%5D`;
}

function key(type: string, id: string, tenant = '127.0.0.1:8000/demo') {
  return { crm: 'tryton', tenant, type, id };
}

function customer(type: string, id: string, facts: Partial<Facts> & { name: string }): PageRead {
  return read.customer(key(type, id), facts);
}

/** The client's frame with its open tabs; the last one is active. */
export function trytonPage(tabs: string[], windows = ''): string {
  const panes = tabs.map((tab, i) => {
    const active = i === tabs.length - 1 ? ' active' : '';
    return `<div role="tabpanel" class="tab-pane${active}" id="tab-${i + 1}"><div class="panel panel-default tab-form">
      <nav class="toolbar panel-heading"><span class="title" title="Party">Party</span><span class="badge" title="1 / 8">1 / 8</span></nav>
      <div class="panel-body row"><div class="screen-container"><div class="content-box">${tab}</div></div></div></div></div>`;
  });
  return `<!doctype html><html lang="en" theme="default"><head><title>Party - Tryton</title></head><body class="modal-open"><div class="body">
    <nav class="navbar navbar-inverse"><span id="title">Tryton</span><form id="global-search"></form>
    <ul><li id="user-preferences"><a href="#">Administrator</a></li></ul><ul id="tablist"><li class="active"><a href="#tab-1">Party</a></li></ul></nav>
    <div id="main"><div id="menu"></div><div id="tabs"><div id="tabcontent" class="tab-content">${panes.join('')}</div></div></div>
    </div><div id="processing" style="display: none;"></div>${windows}</body></html>`;
}

/** A kind of contact, its value, and the link Tryton makes of it. */
type Contact = [kind: string, value: string, href: string];

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

function contactRow([kind, value, href]: Contact, owner: string): string {
  const name = escapeAttribute(owner);
  return `<tr><td class="selection-state"><input type="checkbox" name="tree-selection-ui-id-85"></td>
    <td data-title="Type: " class="required editable"><div class="column-selection" title="${kind}">${kind}</div></td>
    <td data-title="Value: " class="editable"><div class="column-char" title="${value}">${value}</div></td>
    <td data-title="Party: " class="required editable invisible" style="display: none;"><div class="column-many2one"><a href="#" title="${name}">${name}</a></div></td>
    <td data-title="URL: " class="editable"><span class="prefix"><a class="column-affix" href="${href}"></a></span><div class="column-url" title="${href}">${href}</div></td></tr>`;
}

/**
 * A party's form. `owner` is whose contacts stand in it: the party's own, or those of the record before it while
 * the second request is under way.
 */
export function partyForm({
  name,
  building = '',
  contacts = [],
  owner = name,
}: {
  name: string;
  building?: string;
  contacts?: Contact[];
  owner?: string;
}): string {
  return `<div class="form"><table class="form-container"><tbody>
    <tr><td class="form-char"><div class="form-char"><input name="name" value="${escapeAttribute(name)}"></div></td>
    <td class="form-char"><input name="code" value="1" readonly></td></tr>
    <tr><td class="form-notebook"><ul class="nav nav-tabs"></ul><div class="tab-content"><div class="tab-pane active" id="ui-id-20">
      <div class="form-one2many"><label class="form-one2many-string">Addresses</label><div class="form"><input name="party_name" value="">
        <input name="name" value="${escapeAttribute(building)}"><div class="form-selection"><select name="country"><option value="null"></option></select></div></div></div>
      <div class="form-selection"><select name="lang"><option value="null"></option><option value="1">English</option></select></div>
      <div class="form-one2many"><label class="form-one2many-string">Contact Mechanisms</label>
        <table class="tree table"><thead><tr><th>Type</th></tr></thead><tbody>${contacts.map((one) => contactRow(one, owner)).join('')}</tbody></table></div>
    </div><div class="tab-pane" id="ui-id-83"></div></div></td></tr></tbody></table></div>`;
}

function opportunityForm(party: string): string {
  return `<div class="form"><table class="form-container"><tbody><tr><td><input name="party" value="${escapeAttribute(party)}"></td>
    <td><input name="contact" value="${escapeAttribute(party)} &lt;+44 20 7946 0018&gt;"></td><td><input name="number" value="1" readonly></td>
    <td><input name="description" value="Lamps for the new shop"></td><td><input type="text" name="amount" value="8,450.50"><input type="number" name="amount" value="8450.50"></td>
    <td><input name="company" value="Northgate Sales" readonly></td><td><input name="employee" value="Alex Rivers"></td></tr>
    <tr><td><div class="form-selection"><select name="state" disabled><option value='"lead"'>Lead</option></select></div></td></tr></tbody></table></div>`;
}

function listRow(name: string): string {
  return `<tr><td data-title="Code: "><div class="column-char" title="1">1</div></td><td data-title="Name: "><div class="column-char" title="${name}">${name}</div></td></tr>`;
}

function formWindow(form: string): string {
  return `<div role="dialog" class="window-form modal fade in" style="display: block;"><div class="modal-content">
    <h4 class="modal-title">Sale Opportunity › Party</h4><div class="modal-body">${form}</div></div></div><div class="modal-backdrop fade in"></div>`;
}

const marlow = {
  name: 'Marlow & Finch Ltd',
  building: 'Lantern House',
  contacts: [
    ['Phone', '+44 20 7946 0018', 'tel:+44 20 7946 0018'],
    ['Mobile', '+1 202-555-0143', 'tel:+1 202-555-0143'],
    ['E-Mail', 'hello@marlowfinch.example', 'mailto:hello@marlowfinch.example'],
    ['Fax', '+44 20 7946 0019', 'fax:+44 20 7946 0019'],
    ['Website', 'https://marlowfinch.example', 'https://marlowfinch.example'],
  ] satisfies Contact[],
};
const marlowFacts = {
  name: 'Marlow & Finch Ltd',
  phones: ['+44 20 7946 0018', '+1 202-555-0143'],
  emails: ['hello@marlowfinch.example'],
};
const chen = {
  name: '陈慧',
  building: '东塔三层',
  contacts: [['Mobile', '+86 138 0000 0001', 'tel:+86 138 0000 0001']] satisfies Contact[],
};
const phoneWindow = `<div class="form"><div class="form-selection"><select name="type"><option value='"phone"'>Phone</option></select></div>
  <input name="other_value" value="+44 20 7946 0018"><input name="email" value="+44 20 7946 0018"><input name="name" value="Reception"></div>`;

/** Outlines of Tryton 6.0's pages, as its client renders them, with invented customers. */
export const cases: read.ReaderCase[] = [
  {
    name: 'a party, whose building has a name field too',
    language: 'en',
    trap: 'The form of an address repeats the field "name".',
    url: trytonUrl('party.party', '3'),
    html: trytonPage([partyForm(marlow)]),
    expect: customer('party.party', '3', marlowFacts),
  },
  {
    name: 'a party without a phone',
    url: trytonUrl('party.party', '5'),
    html: trytonPage([
      partyForm({
        name: 'Tomas Okafor',
        contacts: [['E-Mail', 'tomas.okafor@example.org', 'mailto:tomas.okafor@example.org']],
      }),
    ]),
    expect: customer('party.party', '5', { name: 'Tomas Okafor', emails: ['tomas.okafor@example.org'] }),
  },
  {
    name: 'a name that looks like HTML stays text',
    url: trytonUrl('party.party', '4'),
    html: trytonPage([partyForm({ name: '<img src=x onerror=alert(1)>', building: '<b>Annex</b>' })]),
    expect: customer('party.party', '4', { name: '<img src=x onerror=alert(1)>' }),
  },
  {
    name: 'an address without the view state, on a client below a path',
    url: 'https://erp.example.com/tryton/index.html#demo/model/party.party/1',
    html: trytonPage([partyForm(chen)]),
    expect: {
      status: 'customer',
      record: key('party.party', '1', 'erp.example.com/tryton/demo'),
      facts: { name: '陈慧', company: '', title: '', phones: ['+86 138 0000 0001'], emails: [] },
    },
  },
  {
    name: 'two tabs: only the active one counts',
    language: 'zh',
    trap: 'Every tab that was opened stays in the document.',
    url: trytonUrl('party.party', '1'),
    html: trytonPage([partyForm(marlow), partyForm(chen)]),
    expect: customer('party.party', '1', { name: '陈慧', phones: ['+86 138 0000 0001'] }),
  },
  {
    name: 'the new name stands over the contacts of the record before',
    trap: 'Contacts come with a second request.',
    url: trytonUrl('party.party', '1'),
    html: trytonPage([partyForm({ ...marlow, name: '陈慧', owner: marlow.name })]),
    expect: read.unreadable(key('party.party', '1')),
  },
  {
    name: 'a form that is still empty',
    url: trytonUrl('party.party', '1'),
    html: trytonPage([partyForm(marlow), partyForm({ name: '' })]),
    expect: read.unreadable(key('party.party', '1')),
  },
  {
    name: 'a party’s form still stands under the address of an opportunity',
    url: trytonUrl('sale.opportunity', '2'),
    html: trytonPage([partyForm(marlow)]),
    expect: read.unreadable(key('sale.opportunity', '2')),
  },
  {
    name: 'no tab is open yet',
    url: trytonUrl('party.party', '1'),
    html: trytonPage([]),
    expect: read.unreadable(key('party.party', '1')),
  },
  {
    name: 'an opportunity is named after its party',
    language: 'en',
    url: trytonUrl('sale.opportunity', '2'),
    html: trytonPage([opportunityForm('Marlow & Finch Ltd')]),
    expect: customer('sale.opportunity', '2', { name: 'Marlow & Finch Ltd' }),
  },
  {
    name: 'an opportunity, Chinese',
    language: 'zh',
    url: trytonUrl('sale.opportunity', '4'),
    html: trytonPage([opportunityForm('陈慧')]),
    expect: customer('sale.opportunity', '4', { name: '陈慧' }),
  },
  {
    name: 'an opportunity without a party',
    url: trytonUrl('sale.opportunity', '2'),
    html: trytonPage([opportunityForm('')]),
    expect: read.unreadable(key('sale.opportunity', '2')),
  },
  {
    name: 'a window with a party over an opportunity',
    url: trytonUrl('sale.opportunity', '2'),
    html: trytonPage([opportunityForm('Marlow & Finch Ltd')], formWindow(partyForm(marlow))),
    trap: 'A window with a party lies over the opportunity.',
    expect: read.ambiguous([key('sale.opportunity', '2'), { name: 'Marlow & Finch Ltd' }]),
  },
  {
    name: 'a window with one of the party’s own contacts',
    url: trytonUrl('party.party', '3'),
    html: trytonPage([partyForm(marlow)], formWindow(phoneWindow)),
    expect: customer('party.party', '3', marlowFacts),
  },
  {
    name: 'a list',
    url: `${ORIGIN}/#demo/model/party.party;name=%22Party%22`,
    html: trytonPage([
      `<table class="tree table"><tbody>${listRow('陈慧')}${listRow('陈慧敏')}</tbody></table>`,
    ]),
    expect: read.notCustomer,
  },
  {
    name: 'a new party that is not saved has the address of a list',
    url: `${ORIGIN}/#demo/model/party.party;name=%22Party%22&views=%5Bnull%5D`,
    html: trytonPage([partyForm({ name: 'Not saved' })]),
    expect: read.notCustomer,
  },
  {
    name: 'a record of a model that is no customer',
    url: `${ORIGIN}/#demo/model/product.product/7`,
    html: trytonPage([partyForm({ name: 'Lamp' })]),
    expect: read.notCustomer,
  },
  {
    name: 'the start page',
    url: `${ORIGIN}/#demo`,
    html: trytonPage([]),
    expect: read.notCustomer,
  },
  {
    name: 'a wizard with a party’s number',
    url: `${ORIGIN}/#demo/wizard/party.replace/3`,
    html: trytonPage([partyForm(marlow)]),
    expect: read.notCustomer,
  },
];

export const notes: read.ReaderNotes = {
  verifiedOn: '2026-11-21',
  from: 'running',
  kinds: { 'party.party': 'company', 'sale.opportunity': 'deal' },
  gaps: [
    'Contacts that were switched from the table to the form view give no phones.',
    'Rendered with 6.0; 8.0 was read in its source only.',
  ],
};
