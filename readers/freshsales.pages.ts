/** Pages as Freshsales draws them, outlined, with invented people and companies. */

/** The frame around what a page shows: the left rail, and what lies over the page. */
export function page(title: string, body: string, { lang = 'en', layers = '' } = {}): string {
  const [contacts, accounts, deals] =
    lang === 'zh' ? ['联系人', '客户', '商机'] : ['Contacts', 'Accounts', 'Deals'];
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title></head><body class="ember-application">
    <nav><ul><li><a href="/crm/sales/contacts">${contacts}</a></li><li><a href="/crm/sales/accounts">${accounts}</a></li><li><a href="/crm/sales/deals">${deals}</a></li></ul></nav>
    <div class="ember-view">${body}</div>${layers}<div id="ember-basic-dropdown-wormhole"></div></body></html>`;
}

/** The card with the record's name. */
export function card(name: string, rest = ''): string {
  return `<div class="entity-card"><div class="entity-card--inline-content"><h3><span class="text-truncate">${name}</span></h3>${rest}
    <div class="entity-location"><a class="text-truncate" href="#">Pune, India</a></div>
    <a data-test-social-profile="linkedin" href="#"></a></div></div><button type="button" class="fsa-dropdown-trigger"></button>`;
}

/** A field that can be edited where it stands. */
export function field(name: string, value: string): string {
  return `<div data-field-rawname="${name}"><div class="inline-edit-content">${value}</div></div>`;
}

/** The same while it is edited. */
export function editedField(name: string, value: string): string {
  return `<div data-field-rawname="${name}"><input type="hidden" value="0"><input class="ember-text-field" value="${value}"><button type="button">Save</button></div>`;
}

/** An account's fields have another wrapper. */
export function accountField(name: string, value: string): string {
  return `<div data-field-rawname="${name}"><div class="ui-inline-edit-content-wrapper">${value}</div></div>`;
}

export function accountLink(label: string, id: string, name: string, path = '/crm/sales'): string {
  return `<div><label>${label}</label><a href="${path}/accounts/${id}">${name}</a></div>`;
}

/** Lifecycle stage and the bar of its statuses, of which one is the contact's. */
export function lifecycle(
  stage: string,
  [label, status]: [string, string] = ['Lifecycle stage', 'Status'],
): string {
  return `<div><div>${label}</div><h3>${stage}</h3></div><div><div>${status}</div><button type="button">New</button><button type="button">Contacted</button><button type="button">Qualified / Lost</button></div>`;
}

export function overview(content: string, title = 'Overview'): string {
  return `<section><h4>${title}</h4>${content}</section>`;
}

/** Notes and activities, which name other records. */
export const activities = `<section><h4>Activities</h4><p>Met <a href="/crm/sales/contacts/402000999001">Rosa Lindqvist</a> of
  <a href="/crm/sales/accounts/402000999002">Tern &amp; Tide Freight</a>, call back on <a href="tel:+12025550177">+1 202-555-0177</a></p>
  <textarea>Summary: call Rosa</textarea></section>`;

export const toast = `<div class="toast"><h3>Call Rosa Lindqvist at 10:00</h3><button type="button">Close</button></div>`;

/** The form of a new deal over the page. */
export const newDeal = `<div class="modal" role="dialog"><h3>Add deal</h3><form><input name="deal[name]" value="Half a deal"><input name="deal[amount]" value="100">
  <div data-field-rawname="owner_id"><div class="inline-edit-content">Someone Else</div></div>
  <div data-field-rawname="work_number"><input value="+1 202-555-0188"></div><button type="button">Save</button></form></div>`;

/** Another record in a window over the page. */
export const quickView = `<div class="modal" role="dialog">${card('Marcus Bell')}${field('work_number', '+1 202-555-0144')}</div>`;

export const list = `<h3>Contacts</h3><div role="treegrid"><div class="ag-row"><a href="/crm/sales/contacts/402000123456">Priya Nair</a><span>+1 202-555-0131</span></div></div>`;

export const board = `<h3>Deals</h3><div class="funnel-container"><div class="each-kanban-card"><a href="/crm/sales/deals/402000555001">Cold store shelving</a><div data-field-rawname="owner_id"><div class="inline-edit-content">Sam Lee</div></div></div></div>`;

/** A deal's stages. Which of them is its own is not known to be told. */
export const stages = `<div><div class="strip-stage">New</div><div class="strip-stage">Qualification</div><div class="strip-stage">Demo</div><div class="strip-stage-won-lost">Won / Lost</div></div>`;
