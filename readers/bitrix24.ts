import type { RecordKey } from '../domain/record.ts';
import { labelled } from './labels.ts';
import type { Reader } from './reader.ts';

/** `/crm/contact/details/12/`, also below a site or group; `show` in the older pages. A new record has the id 0. */
const RECORD_PATH = /\/crm\/(contact|company|lead|deal)\/(?:details|show)\/([1-9]\d*)\/?$/;

/** The fields of the record. Beside them runs the timeline, behind them lie other tabs: both name others. */
const CARD = '[data-tab-id="main"] .crm-entity-card-container';

const PEOPLE = ['contact', 'lead'];
const WITH_CLIENT = ['lead', 'deal'];
const WITH_COMPANY = ['contact', 'lead', 'deal'];

/** A phone or e-mail that is no link. Beside a link extensions write a region or a button. */
const PLAIN = '.crm-entity-widget-content-block-mutlifield-value:not(:has(a))';

function identify({ host, pathname, searchParams }: URL): RecordKey | null {
  const [, type, id] = RECORD_PATH.exec(pathname) ?? [];
  if (!type || !id || searchParams.has('copy')) return null;
  return { crm: 'bitrix24', tenant: host, type, id };
}

/**
 * A record's page says in its own id whose it is, `contact_12_details_container`, and in the script that starts it.
 * It is believed only under the address of its own document, too: a slider without a record may lie over a record,
 * and the tab has the address of a slider before that one is there.
 */
function belongs(scope: Element, record: RecordKey): boolean {
  const address = identify(new URL(scope.ownerDocument.URL));
  const [, type = record.type, id = record.id] =
    /^([a-z]+)_(\d+)_/i.exec(scope.id) ?? startedFor(scope.ownerDocument) ?? [];
  return [address, { type: type.toLowerCase(), id }].every(
    (own) => own?.type === record.type && own.id === record.id,
  );
}

function startedFor(document: Document): string[] | null {
  for (const { textContent } of document.querySelectorAll('script')) {
    const found = /BX\.Crm\.Page\.context\s*=\s*['"](\w+)-(\d+)['"]/.exec(textContent);
    if (found) return found;
  }
  return null;
}

function block(name: string): string {
  return `${CARD} [data-cid="${name}"]`;
}

function text(name: string): string {
  return `${block(name)} .ui-entity-editor-content-block-text`;
}

/** Without the right to see a number one gets stars in its place. */
function unlessMasked(number: string): string {
  return /[*•●]/.test(number) ? '' : number;
}

/** Reads Bitrix24: the open slider, or a page that shows a record by itself. */
export const bitrix24: Reader = {
  crm: 'bitrix24',
  identify,
  // Sliders pile up in the document; the one opened last comes last.
  frames: '.side-panel-overlay-open iframe.side-panel-iframe',
  // In edit mode the bar with "Save" is a `.crm-entity-wrap` as well.
  scope: '.crm-entity-wrap:has([data-tab-id="main"])',
  // A slider lies over the page, and its frame cannot be read yet.
  busy: '.side-panel-overlay-open',
  fields: {
    name: [
      {
        select: (scope) => scope.ownerDocument.querySelectorAll('#pagetitle'),
        without: '#pagetitle_edit',
      },
      { select: text('NAME'), family: text('LAST_NAME'), types: ['contact'] },
      { select: text('TITLE') },
    ],
    company: [
      { select: `${CARD} a.crm-entity-widget-client-box-name[href*="/crm/company/"]`, types: WITH_COMPANY },
      { select: text('COMPANY_TITLE'), types: ['lead'] },
      { select: `${block('COMPANY_TITLE')} input`, from: 'value', types: ['lead'] },
    ],
    title: [
      { select: text('POST'), types: PEOPLE },
      { select: `${block('POST')} input`, from: 'value', types: PEOPLE },
    ],
    // Messengers have a field of their own, with the link of a phone.
    phones: [
      { select: `${block('PHONE')} a.crm-entity-phone-number`, tidy: unlessMasked },
      { select: `${block('PHONE')} ${PLAIN}`, tidy: unlessMasked },
      {
        select: `${block('PHONE')} input:is([name$="[VALUE]"], [class*="phone"]):not([type="hidden"])`,
        from: 'value',
        tidy: unlessMasked,
      },
      {
        select: `${CARD} .crm-entity-widget-client-contact-phone`,
        types: WITH_CLIENT,
        tidy: unlessMasked,
      },
    ],
    emails: [
      { select: `${block('EMAIL')} a.crm-entity-email` },
      { select: `${block('EMAIL')} ${PLAIN}` },
      { select: `${block('EMAIL')} input[name$="[VALUE]"]:not([type="hidden"])`, from: 'value' },
      { select: `${CARD} .crm-entity-widget-client-contact-email`, types: WITH_CLIENT },
    ],
    owner: [
      { select: `${block('ASSIGNED_BY_ID')} .crm-widget-employee-name` },
      { select: text('ASSIGNED_BY_ID') },
    ],
    stage: [
      { select: text('STAGE_ID'), types: ['deal'] },
      { select: text('STATUS_ID'), types: ['lead'] },
    ],
    followUp: [
      labelled('followUp', {
        row: `${CARD} .ui-entity-editor-content-block`,
        label: '.ui-entity-editor-block-title',
        value: '.ui-entity-editor-content-block-text',
      }),
    ],
  },
  belongs,
};
