/** Pages as HubSpot draws them, outlined, with invented people and companies. */

export const PORTAL = '1234567';

const NAME_PROPERTIES: Record<string, string> = {
  '0-1': 'hs_full_name_or_email',
  '0-2': 'name',
  '0-3': 'dealname',
  '0-5': 'subject',
  '0-136': 'hs_lead_name',
  '2-4406812': 'name',
};

/** The frame around what a page shows: navigation, search, and what lies over the page at body level. */
export function page(title: string, body: string, { lang = 'en', layers = '' } = {}): string {
  const [contacts, companies, search] =
    lang === 'zh-cn' ? ['联系人', '公司', '搜索'] : ['Contacts', 'Companies', 'Search'];
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title></head><body>
    <nav data-test-id="vertical-nav"><a data-test-id="contacts" href="/contacts/${PORTAL}/objects/0-1">${contacts}</a>
      <a data-test-id="companies" href="/contacts/${PORTAL}/objects/0-2">${companies}</a>
      <a data-test-id="phone" href="/calls/${PORTAL}">0</a><span data-test-id="badge">7</span></nav>
    <header><input type="search" placeholder="${search}" value=""><button data-test-id="chat-with-copilot-button">Copilot</button></header>
    <main>${body}</main>${layers}</body></html>`;
}

/** A value while it is shown: a span, or for phones a text area. */
export function shown(property: string, value: string): string {
  return property.endsWith('phone') || property === 'fax'
    ? `<textarea data-test-id="property-input-phone-button" data-selenium-test="property-input-${property}">${value}</textarea>`
    : `<span data-selenium-test="property-input-${property}">${value}</span>`;
}

/** A value while it is edited: one layer deeper, a button for a choice and an input for text. */
export function edited(property: string, value: string): string {
  if (property.endsWith('stage'))
    return `<span><button type="button" data-selenium-test="property-input-${property}">${value}<i data-test-id="dropdown-caret"></i></button></span>`;
  return `<span><input data-selenium-test="property-input-${property}" value="${value}"></span>`;
}

/** A row of a card of properties: the label is translated, the name is not. */
export function row(property: string, label: string, value: string): string {
  return `<span data-test-id="${property}"><div data-deferred-property-input-root="true"><label>${label}</label>
    <div data-test-id="hover-content-wrapper"><button type="button">Details</button></div>${value}</div></span>`;
}

/** The owner's row has no control: the name stands there bare. */
export function ownerRow(label: string, owner: string): string {
  return `<span data-test-id="hubspot_owner_id"><div data-deferred-property-input-root="true"><label>${label}</label>
    <div data-test-id="hover-content-wrapper"><button type="button">Details</button></div>${owner}</div></span>`;
}

export function propertyCard(type: string, rows: string): string {
  return `<div data-test-id="card-wrapper-PROPERTIES_V3/${type}/V2" data-card-type="PROPERTIES_V3">
    <ul data-selenium-test="profile-properties-list">${rows}</ul></div>`;
}

/** The name with what stands below it. The same markup is used in every preview. */
export function highlight(type: string, name: string, strip = ''): string {
  const named = NAME_PROPERTIES[type];
  const text = named ? `<span data-test-id="highlight-property-display-${named}">${name}</span>` : name;
  return `<div data-card-type="OBJECT_HIGHLIGHT"><div data-test-id="record-highlight-content"><div data-test-id="record-highlight-main-content">
    <h2 data-test-id="highlight-record-label"><span data-selenium-test="highlightTitle">${text}</span></h2>${strip}</div></div>
    <button type="button" data-test-id="create-engagement-email-button"><i data-test-id="activity-button-icon-email"></i>Email</button></div>`;
}

/** Job title and company in one item, whose inner name occurs twice. */
export function jobAndCompany(job: string, company: string, at = 'at'): string {
  return `<div data-test-id="highlight-property-item-jobtitle-and-company">
    <span data-test-id="highlight-property-display-jobtitle"><span data-test-id="highlight-property-display-jobtitle">${job}</span></span> ${at}
    <a href="/contacts/${PORTAL}/record/0-2/900">${company}</a></div>`;
}

export function item(property: string, value: string): string {
  return `<div data-test-id="highlight-property-item-${property}"><span data-test-id="highlight-property-display-${property}">${value}</span></div>`;
}

export function leftSidebar(content: string): string {
  return `<div data-test-id="left-sidebar" data-scroll-trackable-container="left-sidebar">
    <button type="button" data-test-id="toggle-sidebar-collapse"></button>${content}</div>`;
}

/** The middle column: the timeline, and the tabs that were opened before, hidden. */
export const middlePane = `<div data-test-id="middle-pane"><div role="tablist"><button role="tab">Overview</button><button role="tab">Activities</button></div>
  <div data-test-id="tab-0-content"><div data-card-type="DATA_HIGHLIGHTS"><ul><li data-test-id="crm-data-highlights-item"><div><p>Create Date</p><p>2026-01-02</p></div></li></ul></div>
    <ol><li>Call with <a href="/contacts/${PORTAL}/record/0-1/777">Rosa Lindqvist</a> <a href="tel:+12025550177">+1 202-555-0177</a></li></ol></div>
  <div data-test-id="tab-1-content" style="display:none">${highlight('0-1', 'Rosa Lindqvist', item('email', 'rosa.lindqvist@example.com'))}</div></div>`;

export interface Company {
  id: string;
  name: string;
}

/** The right column: cards of what belongs to the record, with properties of those others. */
export function rightSidebar(companies: Company[], contacts = ''): string {
  const tiles = companies.map(
    ({
      id,
      name,
    }) => `<div data-test-id="chiclet-0-2-${id}"><a href="/contacts/${PORTAL}/record/0-2/${id}"><i></i></a>
      <a data-selenium-test="company-chicklet-title-link" href="/contacts/${PORTAL}/record/0-2/${id}">${name}</a>
      <a href="https://company.example.com/">company.example.com</a><span data-test-id="property-input-name">${name}</span></div>`,
  );
  return `<div data-test-id="records-right-sidebar">
    <div data-test-id="card-wrapper-ASSOCIATION_V3/0-1" data-card-type="ASSOCIATION_V3">${contacts}</div>
    <div data-test-id="card-wrapper-ASSOCIATION_V3/0-2" data-card-type="ASSOCIATION_V3">${tiles.join('')}</div></div>`;
}

export function contactTile(id: string, name: string, phone: string, email: string): string {
  return `<div data-test-id="chiclet-0-1-${id}"><a data-test-id="contact-chicklet-title-link" data-selenium-test="contact-chicklet-title-link" href="/contacts/${PORTAL}/record/0-1/${id}">${name}</a>
    <span data-test-id="contact-chicklet-job-title">Works Manager</span>
    <a data-test-id="contact-chicklet-email" href="mailto:${email}">${email}</a>
    <span data-selenium-test="contact-chicklet-phone"><a href="tel:${phone}"><span>${phone}</span></a></span></div>`;
}

/** The three columns of a record. */
export function record(left: string, right = rightSidebar([])): string {
  return leftSidebar(left) + middlePane + right;
}

/** Another contact as a preview shows it. */
const previewed =
  highlight('0-1', 'Marcus Bell', jobAndCompany('Warehouse Manager', 'Tern &amp; Tide Freight')) +
  propertyCard('0-1', row('phone', 'Phone number', shown('phone', '+1 202-555-0144')));

export const previews = {
  ofList: `<div data-test-id="IndexPageInlineSidebar">${previewed}</div>`,
  sidebar: `<div data-selenium-test="sidebar-preview-panel"><div data-selenium-test="preview-panel-header"><span>Marcus Bell</span></div>${previewed}</div>`,
  ofObject: `<div data-crm-location="CRM_OBJECT_PREVIEW">${previewed}</div>`,
  panel: `<div data-layer-for="Panel" role="dialog">${previewed}</div>`,
};

/** Every property in one window, most of them still to come. */
export const allProperties = `<div data-test-id="all-properties-panel" role="dialog"><div data-test-id="group-accordion-contactinformation">
  <div><div data-test-id="hover-content-wrapper"></div><input data-test-id="property-input-phone" value="+1 202-555-0188"></div>
  <div><div data-test-id="property-input-skeleton"></div></div></div></div>`;

export const createPanel = `<div data-layer-for="Panel" role="dialog"><h3>Create deal</h3>
  <iframe name="nav-components:nav-object-create" title="Create deal"></iframe></div>`;

export function list(heading: string): string {
  return `<h1>${heading}</h1><table><tbody><tr><td><a data-test-id="truncated-object-label" href="/contacts/${PORTAL}/record/0-1/501">Mia Chen</a></td>
    <td><a href="tel:+12025550101">+1 202-555-0101</a></td></tr><tr><td><a href="/contacts/${PORTAL}/record/0-1/502">Marcus Bell</a></td><td></td></tr></tbody></table>`;
}

/** Help Desk's ticket, with its contact's cards beside it as on a record. */
export function deskTicket(subject: string, contact: string): string {
  return `<header><span data-test-id="ticket-header-name-link"><a href="#">${subject}</a></span>
    <span data-test-id="ticket-header-contact-detail-link"><a href="#">${contact}</a></span></header>
    <section><p>${contact}: it stopped again this morning.</p></section>
    <aside>${highlight('0-1', contact, item('email', 'guest@example.com'))}${propertyCard('0-1', row('phone', 'Phone number', shown('phone', '+1 202-555-0199')))}</aside>`;
}

export function helpDesk(content: string): string {
  return `<div data-application-name="svh-help-desk"><nav>All open tickets</nav>${content}</div>`;
}
