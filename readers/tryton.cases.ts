import type { Facts } from '../domain/facts.ts';
import * as read from './case.ts';
import type { PageRead } from './reader.ts';
import { type Contact, formWindow, listRow, opportunityForm, partyForm, trytonPage } from './tryton.pages.ts';

const ORIGIN = 'http://127.0.0.1:8000';

/** The address of a record as Tryton writes it: database, model and id, then the view's state. */
function trytonUrl(type: string, id: string, origin = ORIGIN): string {
  return `${origin}/#demo/model/${type}/${id};name=%22Party%22&views=%5Bnull%5D`;
}

function key(type: string, id: string, tenant = '127.0.0.1:8000/demo') {
  return { crm: 'tryton', tenant, type, id };
}

function customer(type: string, id: string, facts: Partial<Facts> & { name: string }): PageRead {
  return read.customer(key(type, id), facts);
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
