import type { RecordKey } from '../domain/record.ts';
import { queryEach } from './dom.ts';
import type { FieldSource, Reader } from './reader.ts';

/** One host a region. The company's own sites (www, knowledge, community, …) have other names. */
const HOST = /^app(?:-[a-z0-9]+)?\.hubspot\.com$/;

/** Every record's address begins with `/contacts/`, whatever it is: the type stands further behind. */
const RECORD_PATH = /^\/contacts\/(\d+)\/record\/(0-[1235]|0-136|2-\d+)\/(\d+)(?:\/|$)/;
const SHORT_PATH = /^\/contacts\/(\d+)\/(contact|company|deal|ticket)\/(\d+)(?:\/|$)/;
const HELP_DESK_PATH = /^\/help-desk\/(\d+)\/(?:.*\/)?ticket\/(\d+)(?:\/|$)/;

const CONTACT = '0-1';
const COMPANY = '0-2';
const DEAL = '0-3';
const TICKET = '0-5';
const LEAD = '0-136';
const TYPES: Record<string, string> = { contact: CONTACT, company: COMPANY, deal: DEAL, ticket: TICKET };

/** The property that names a record of each type. */
const NAME_PROPERTIES: Record<string, string> = {
  [CONTACT]: 'hs_full_name_or_email',
  [COMPANY]: 'name',
  [DEAL]: 'dealname',
  [TICKET]: 'subject',
  [LEAD]: 'hs_lead_name',
};

/** The heading with the record's name, newest first: HubSpot moves its names from one attribute to another. */
const TITLES = [
  '[data-test-id="highlight-record-label"]',
  '[data-selenium-test="highlightTitle"]',
  '[data-selenium-test$="-highlight-details"] h3',
];

/** The record's own column, or what is known to stand in it where the column has lost its name. */
const COLUMNS = [
  '[data-test-id="left-sidebar"]',
  '[data-card-type="OBJECT_HIGHLIGHT"]',
  '[data-test-id="record-highlight-content"]',
  '[data-selenium-test$="-highlight-details"]',
];

/** Previews of other records have the same attributes as the record itself. */
const PREVIEWS = [
  '[data-test-id="IndexPageInlineSidebar"]',
  '[data-selenium-test="sidebar-preview-panel"]',
  '[data-crm-location="CRM_OBJECT_PREVIEW"]',
];

/** Help Desk shows a ticket in its page or in a panel, its contact's cards beside it. */
const PANEL = '[data-layer-for="Panel"]';
const DESKS = `[data-application-name="svh-help-desk"], ${PANEL}`;
const DESK_TICKET = '[data-test-id="ticket-header-name-link"]';

/** A panel with a ticket may be Help Desk's own, which the scope deals with. */
const OTHER_PANEL = `${PANEL}:not(:has(${DESK_TICKET}))`;

const OTHERS = `${PREVIEWS.join()}, ${DESKS}`;

/** What a preview or a panel has where it is about a record. */
const OVER_TITLES = [...TITLES, '[data-selenium-test="preview-panel-header"] span'];

/** Cards of other records may be put into the record's own column. */
const RELATED = '[data-card-type^="ASSOCIATION"]';

/** Cards of the companies that belong to the record. A table stands there in some accounts. */
const COMPANY_CARDS =
  ':is([data-test-id^="card-wrapper-ASSOCIATION_V3/0-2"], [data-selenium-test="card-id-ASSOCIATION_TABLE/0-2"])';

const INPUTS =
  ':is([data-selenium-test^="property-input-"], [data-test-id^="property-input-"], [data-unit-test^="property-input-"])';

function identify({ hostname, pathname }: URL): RecordKey | null {
  if (!HOST.test(hostname)) return null;
  const [, tenant, word = '', id] = RECORD_PATH.exec(pathname) ?? SHORT_PATH.exec(pathname) ?? [];
  if (tenant && id) return { crm: 'hubspot', tenant, type: TYPES[word] ?? word, id };
  const [, portal, ticket] = HELP_DESK_PATH.exec(pathname) ?? [];
  return portal && ticket ? { crm: 'hubspot', tenant: portal, type: TICKET, id: ticket } : null;
}

/** The record's column, or Help Desk's page or panel. More than one shown means that two records are open. */
function scope(document: ParentNode, { type }: RecordKey): Iterable<Element> {
  const columns = queryEach(document, COLUMNS).filter(
    (column) => !column.parentElement?.closest(`${COLUMNS}, ${OTHERS}`) && isOfType(column, type),
  );
  const desks = [...document.querySelectorAll(DESK_TICKET)].flatMap((name) => name.closest(DESKS) ?? []);
  return new Set([...columns, ...desks]);
}

/** The page tells no id, but cards and headings tell the type: a page behind its address may be of another. */
function isOfType(column: Element, type: string): boolean {
  const cards = [...column.querySelectorAll('[data-test-id^="card-wrapper-PROPERTIES_V3/"]')];
  if (cards.length > 0 && !cards.some((card) => card.getAttribute('data-test-id')?.split('/')[1] === type))
    return false;
  // A custom object's name may have any property's name.
  if (!(type in NAME_PROPERTIES)) return true;
  return !Object.entries(NAME_PROPERTIES).some(
    ([other, name]) => other !== type && column.querySelector(within(TITLES, [highlighted(name)])),
  );
}

function within(places: string[], selectors: string[]): string {
  return places.flatMap((place) => selectors.map((select) => `${place} ${select}`)).join();
}

function highlighted(property: string): string {
  return `[data-test-id="highlight-property-display-${property}"]`;
}

function row(property: string): string {
  return `[data-card-type="PROPERTIES_V3"] ul > [data-test-id="${property}"] > [data-deferred-property-input-root]`;
}

/**
 * A property by HubSpot's name for it, for labels are translated and renamed: in the strip below the heading, or in
 * its row of a card. The row's own name counts: a fax row holds a control called "phone-button" as well.
 */
function property(name: string, ...types: string[]): FieldSource[] {
  const some = { outside: `${OTHERS}, ${RELATED}`, ...(types.length > 0 && { types }) };
  return [
    { select: highlighted(name), ...some },
    { select: `${row(name)} ${INPUTS}:is(input, textarea)`, from: 'value', ...some },
    { select: `${row(name)} ${INPUTS}:not(input, textarea)`, without: 'input, textarea', ...some },
  ];
}

/** The company the record belongs to, from the cards in another column; with several it is unknown which one. */
function onlyCompany({ ownerDocument }: Element): Iterable<Element> {
  const links = [
    ...ownerDocument.querySelectorAll(`${COMPANY_CARDS} a:is([href*="/0-2/"], [href*="/company/"])`),
  ];
  const companies = new Set(links.map((link) => link.getAttribute('href')?.split(/[?#]/)[0]));
  return companies.size === 1 ? links : [];
}

/** Reads HubSpot's record pages and Help Desk. Its published attributes are those that other extensions rely on. */
export const hubspot: Reader = {
  crm: 'hubspot',
  identify,
  scope,
  // A preview tells no number.
  over: {
    scope: (document) =>
      queryEach(document, [...PREVIEWS, OTHER_PANEL]).flatMap((pane) => queryEach(pane, OVER_TITLES)),
    identify: () => null,
  },
  fields: {
    // A contact without a name is shown, and known, by its e-mail address.
    name: [
      ...TITLES.map((select) => ({ select, outside: OTHERS, without: 'button, [role="tooltip"]' })),
      {
        select: (column, { type }) => column.querySelectorAll(highlighted(NAME_PROPERTIES[type] ?? '')),
        outside: OTHERS,
      },
      { select: DESK_TICKET, types: [TICKET] },
    ],
    company: [
      { select: '[data-test-id="highlight-property-item-jobtitle-and-company"] a', types: [CONTACT] },
      ...property('company', CONTACT),
      { select: onlyCompany, outside: OTHERS, types: [CONTACT, DEAL, TICKET, LEAD] },
    ],
    title: property('jobtitle', CONTACT),
    phones: [...property('phone', CONTACT, COMPANY), ...property('mobilephone', CONTACT)],
    emails: property('email', CONTACT),
    owner: [
      ...property('hubspot_owner_id'),
      {
        // The owner's name is bare text beside its label.
        select: row('hubspot_owner_id'),
        outside: OTHERS,
        without: 'label, button, [data-test-id="hover-content-wrapper"]',
      },
    ],
    stage: [
      ...property('lifecyclestage', CONTACT, COMPANY),
      { select: '[data-test-id^="highlight-property-display-hs_pipeline_stage"]', outside: OTHERS },
      ...property('hs_pipeline_stage', TICKET, LEAD),
      ...property('dealstage', DEAL),
      { select: '[data-test-id="deal-stage-select"] button', outside: OTHERS, types: [DEAL] },
    ],
    followUp: property('notes_next_activity_date'),
  },
};
