import type { RecordKey } from '../domain/record.ts';
import { labelled } from './labels.ts';
import type { Field, FieldSource, Reader } from './reader.ts';

const HOST = /^([a-z0-9-]+)\.pipedrive\.com$/;

/** First labels that are no company's. Links to `app` lead on to the company's own host. */
const NO_COMPANIES = /^(?:www|app|api|oauth|developers|marketplace|support|learn|community|status|blog)$/;

const RECORD_PATH = /^\/(deal|person|organization)\/(\d+)(?:\/|$)/;
const LEAD_PATH = /^\/(leads)\/inbox\/([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})(?:\/|$)/i;

/** The newer pages' heading, which some builds call otherwise; a lead has another, in the drawer of its inbox. */
const HEADING = '[data-testid="header-title"]';
const DEAL_HEADING = '[data-testid="deal-title"]';
const LEAD_HEADING = '[data-testid="SidebarLeadTitle"]';

/** A deal opened over the board, or over another page. The design system's version stands before the name. */
const OVERLAY = '[class*="-panel--elevation-overlay"]';

/** The older pages stay in the document, hidden, when another is opened. */
const OLD_VIEW = '.viewContainer';

const BLOCK = '[data-testid$="-block"]';
const OWN_BLOCK = '[data-testid="detail-block"]';
const PERSON_BLOCK = '[data-testid="person-block"]';
const ORGANIZATION_BLOCK = '[data-testid="organization-block"]';

const ROW = '[data-testid="fields-list-row"]';
const VALUE = '[data-testid="fields-list-row-field-components"]';
const PHONE = '[data-test="phone-number-button"]';

/** Pointing at a person brings a card with phones and e-mails. */
const CARD = '[class*="-popover"], [role="tooltip"]';

const STAGE = 'button[class*="-stage-selector__stage"]';

function identify({ hostname, pathname }: URL): RecordKey | null {
  const tenant = HOST.exec(hostname)?.[1];
  const [, type, id] = RECORD_PATH.exec(pathname) ?? LEAD_PATH.exec(pathname) ?? [];
  if (!tenant || NO_COMPANIES.test(tenant) || !type || !id) return null;
  return { crm: 'pipedrive', tenant, type, id: id.toLowerCase() };
}

/** What stands around the heading of a record of this type, or the older view. */
function scope(document: ParentNode, { type }: RecordKey): Iterable<Element> {
  const heading = headingOf(document, type);
  const records = [...document.querySelectorAll(heading)]
    .filter((one) => type === 'leads' || !one.closest(OVERLAY))
    .map((one) => recordAround(one, heading))
    .filter((record) => type === 'deal' || !hasStages(record));
  const views = [...document.querySelectorAll(OLD_VIEW)].filter(
    (view) => !view.querySelector(heading) && isOldViewOf(view, type),
  );
  return [...records, ...views];
}

function headingOf(document: ParentNode, type: string): string {
  if (type === 'leads') return LEAD_HEADING;
  return type === 'deal' && !document.querySelector(HEADING) ? DEAL_HEADING : HEADING;
}

/** The nearest part with blocks of fields; no name tells it. A part with two headings is not one record's. */
function recordAround(heading: Element, select: string): Element {
  let at = heading;
  while (!at.querySelector(BLOCK)) {
    const parent = at.parentElement;
    if (!parent || parent.querySelectorAll(select).length > 1) return heading;
    at = parent;
  }
  return at;
}

/** Only a deal's own page lets one choose a stage; blocks may show those of other deals. */
function hasStages(record: Element): boolean {
  return [...record.querySelectorAll(STAGE)].some((stage) => !stage.closest(BLOCK));
}

function isOldViewOf(view: Element, type: string): boolean {
  if (type === 'deal') return view.querySelector('.descriptionHead') !== null;
  const ofPerson = view.querySelector('.personDetails') !== null;
  return view.querySelector('.detailView') !== null && type === (ofPerson ? 'person' : 'organization');
}

/**
 * The name on an older page of a person or organization. Nothing but the document's title is known to hold it, and
 * that comes late: a text of the page has to agree.
 */
function titledName(view: Element): Iterable<Element> {
  const { title } = view.ownerDocument;
  const name = title.slice(0, title.lastIndexOf(' - ')).trim();
  return [...view.querySelectorAll('.infoBlock *')].filter(
    (some) => some.childElementCount === 0 && some.textContent?.trim() === name,
  );
}

/** The values of a block's rows with one of the field's labels, shown and edited. Labels are translated. */
function inRows(field: Field, block: string, more: Partial<FieldSource> = {}): FieldSource[] {
  const rows = { row: `${block} ${ROW}`, label: '[data-testid="field-name"]' };
  return [
    labelled(
      field,
      { ...rows, value: VALUE },
      { outside: CARD, without: 'button, input, textarea', ...more },
    ),
    labelled(field, { ...rows, value: `${VALUE} input` }, { outside: CARD, from: 'value', ...more }),
  ];
}

/** Without what stands around it: "ana@example.com Work". */
function onlyEmail(text: string): string {
  return /[^\s@<>()]+@[^\s@<>(),;]+/.exec(text)?.[0] ?? '';
}

/** Where the phones and e-mails stand: a deal or lead has one person, with a block of its own. */
function reached(block: string, types: string[]): { phones: FieldSource[]; emails: FieldSource[] } {
  const more = { outside: CARD, types };
  return {
    phones: [{ select: `${block} ${PHONE}`, ...more }],
    emails: [
      { select: `${block} a[href^="mailto:"]`, from: 'href', ...more },
      ...inRows('emails', block, { types, tidy: onlyEmail }),
    ],
  };
}

const ofPerson = reached(PERSON_BLOCK, ['deal', 'leads']);
const ofItself = reached(OWN_BLOCK, ['person', 'organization']);

/** Reads Pipedrive's pages of deals, persons and organizations, and the drawer of a lead. */
export const pipedrive: Reader = {
  crm: 'pipedrive',
  identify,
  scope,
  // It tells no number.
  over: { scope: `${OVERLAY} ${HEADING}, ${OVERLAY} ${DEAL_HEADING}`, identify: () => null },
  fields: {
    name: [
      // A heading's text stands in a text area; its text content is empty, or what it was at first.
      { select: `:is(${HEADING}, ${DEAL_HEADING}, ${LEAD_HEADING}) :is(textarea, input)`, from: 'value' },
      { select: `${HEADING} h1`, without: 'textarea, button' },
      { select: LEAD_HEADING, without: 'textarea, input, button' },
      { select: '.actionsContent .descriptionHead h1 a', types: ['deal'] },
      { select: titledName, types: ['person', 'organization'] },
    ],
    // A link in a row is the value of a field of the account's own, a partner say.
    company: [
      {
        select: `${ORGANIZATION_BLOCK} a[href*="/organization/"]`,
        outside: `${ROW}, ${CARD}`,
        types: ['deal', 'leads', 'person'],
      },
      ...inRows('company', OWN_BLOCK, { types: ['person'] }),
    ],
    title: inRows('title', OWN_BLOCK, { types: ['person'] }),
    phones: [
      ...ofPerson.phones,
      ...ofItself.phones,
      { select: `.fieldsList ${PHONE}`, outside: CARD, types: ['person', 'organization'] },
    ],
    emails: [...ofPerson.emails, ...ofItself.emails],
    owner: inRows('owner', OWN_BLOCK),
    // The text begins with the days in the stage, the label does not.
    stage: [
      { select: `${STAGE}[aria-selected="true"]`, from: 'aria-label', outside: BLOCK },
      { select: `${STAGE}[aria-selected="true"]`, outside: BLOCK, tidy: withoutDays },
      { select: `${STAGE}[class*="stage--current"]`, outside: BLOCK, tidy: withoutDays },
    ],
  },
};

function withoutDays(text: string): string {
  return text.replace(/^\d+[^·]*·\s*/, '');
}
