import type { RecordKey } from '../domain/record.ts';
import { cleanText } from './clean.ts';
import { closest, isShown, onceALook, queryAll, queryEach } from './dom.ts';
import type { FieldSource, Reader } from './reader.ts';

/** `/lightning/r/<object>/<id>/view`, where the object may be left out; in old links the id stands behind a hash. */
const RECORD_PATH =
  /^(?:\/lightning\/(?:app\/[^/]+\/)?r(?:\/\w+)?|\/one\/one\.app#\/sObject)\/([^\W_]{15}(?:[^\W_]{3})?)\/(?:view|edit|related\/[^/]+\/view)\/?(?:[?#]|$)/;

/** The first three characters of an id tell the object, also where the path does not. */
const TYPES: Record<string, string> = {
  '001': 'Account',
  '003': 'Contact',
  '00Q': 'Lead',
  '006': 'Opportunity',
  '500': 'Case',
};

function identify({ hostname, pathname, hash }: URL): RecordKey | null {
  const [, tenant] = /^(.+?)\.lightning\./.exec(hostname) ?? [];
  const id = idIn(pathname + hash);
  const type = TYPES[id.slice(0, 3)];
  return tenant && type ? { crm: 'salesforce', tenant, type, id } : null;
}

/** The id of the record that a path names, as 18 characters; empty where it names none. */
function idIn(path: string | null): string {
  const [, id = ''] = RECORD_PATH.exec(path ?? '') ?? [];
  if (id.length !== 18) return id && id + suffixOf(id);
  const suffix = id.slice(15).toUpperCase();
  const repaired = inCaseOf(suffix, id.slice(0, 15));
  return suffixOf(repaired) === suffix ? repaired + suffix : '';
}

const SUFFIX_CHARACTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';

/** Each of the last three characters tells which of five before are capitals: the first of the five is the lowest bit. */
function suffixOf(id: string): string {
  const capitals = [...id].map((char) => Number(/[A-Z]/.test(char)));
  return [0, 5, 10]
    .map((from) => capitals.slice(from, from + 5).reduce((bits, capital, at) => bits + capital * 2 ** at, 0))
    .map((bits) => SUFFIX_CHARACTERS[bits])
    .join('');
}

function inCaseOf(suffix: string, id: string): string {
  const isCapital = (at: number) =>
    (SUFFIX_CHARACTERS.indexOf(suffix[Math.floor(at / 5)] ?? '') >> (at % 5)) & 1;
  return [...id].map((char, at) => (isCapital(at) ? char.toUpperCase() : char.toLowerCase())).join('');
}

/** All that matches below, in open shadow roots too. */
const find = (root: ParentNode, select: string) => queryAll(root, select, true);

const WINDOWS = ['[role="dialog"]', '.uiModal'];

/** What shows other records. A component about a related record or list has a name like `console_relatedRecord`. */
const OTHERS = `${WINDOWS}, .forceHoverPanel, .forceDockingPanel, .navexSplitViewWrapper, [data-component-id*="elated"]`;

/** A console workspace in the background keeps its own inner tab active. */
const SET_ASIDE = `.tabContent:not(.active), ${OTHERS}`;

/** The page of the record, and a window with a form of another type over it: which one the rep means is unknown. */
function openPages(document: ParentNode, record: RecordKey): Element[] {
  const pages = [...document.querySelectorAll('.lafPageHost.active')].filter(
    (page) => !page.closest(SET_ASIDE) && !isAnothers(page, record),
  );
  const otherTypes = Object.values(TYPES).filter((type) => type !== record.type);
  return [...pages, ...formsOver(document, otherTypes)];
}

/** Windows in which a record of one of these types is edited or created. */
function formsOver(document: ParentNode, types: string[]): Element[] {
  const fields = types.map((type) => `[data-target-selection-name^="sfdc:RecordField.${type}."]`).join();
  return queryEach(document, WINDOWS).filter(
    (some) =>
      isShown(some) &&
      !some.closest('.forceHoverPanel, .forceDockingPanel') &&
      find(some, fields).some((field) => find(field, 'input, textarea').length > 0),
  );
}

/** Whether a page tells another id: its console tab leads to the record, its related lists to pages below it. */
function isAnothers(page: Element, { id }: RecordKey): boolean {
  const tab = idIn(tabOf(page)?.getAttribute('href') ?? null);
  if (tab && tab !== id) return true;
  // Lists of a parent record may stand there too; those of the same type beside no own one prove another page.
  const lists = find(page, 'a[href*="/related/"]')
    .map((link) => idIn(link.getAttribute('href')))
    .filter((some) => some.slice(0, 3) === id.slice(0, 3));
  return lists.length > 0 && !lists.includes(id);
}

const WORKSPACE = '.oneWorkspace, .navexWorkspace';

/** The selected subtab of the console workspace a page stands in, or the workspace's own tab where it has none. */
function tabOf(page: Element): Element | undefined {
  const workspace = page.closest(WORKSPACE);
  const selected = 'a.tabHeader[href*="/r/"]:is(li.active > *, [aria-selected="true"])';
  const tabs = [...page.ownerDocument.querySelectorAll(selected)];
  const subtab = tabs.find((tab) => workspace?.contains(tab));
  if (subtab || !workspace || workspace.matches('.hasActiveSubtab')) return subtab;
  return tabs.find((tab) => !tab.closest(WORKSPACE));
}

/** The header's own buttons name its object, and a window that edits this type has to be about this very record. */
function belongs(scope: Element, { type }: RecordKey): boolean {
  const buttons = find(scope, '[data-target-selection-name^="sfdc:StandardButton."]').filter((button) =>
    closest(button, HEADER, true),
  );
  if (buttons.length > 0 && !buttons.some((button) => targetOf(button)[1] === type)) return false;
  const forms = formsOver(scope.ownerDocument, [type]);
  return forms.length === 0 || forms.some((form) => isNamedBy(form, scope));
}

const HEADER = '.region-header, records-highlights2, .forceHighlightsPanel';

/** `sfdc:RecordField.Account.Phone` in its parts. */
function targetOf(element: Element): string[] {
  return element.getAttribute('data-target-selection-name')?.split('.') ?? [];
}

/** Whether a form's heading is one word, "Edit", and then the name on the page: a person's without the salutation. */
function isNamedBy(form: Element, scope: Element): boolean {
  const names = primaryFields(scope).flatMap((field) => {
    const name = cleanText(field.textContent);
    const isPerson = closest(field, 'lightning-formatted-name', true);
    return isPerson ? [name, name.replace(/^\S+ /, '')] : [name];
  });
  // Cases are called by their number there.
  const numbers = rowsOf(scope, 'Case')
    .flatMap(shownValue)
    .map((value) => cleanText(value.textContent))
    .filter((text) => /^\d+$/.test(text));
  const verbs = find(form, 'h1, h2').flatMap((heading) => {
    const text = cleanText(heading.textContent);
    return [...names, ...numbers]
      .filter((name) => text.endsWith(name))
      .map((name) => text.slice(0, -name.length));
  });
  return verbs.some((verb) => !verb.trim().includes(' '));
}

/** The name in the header of the page; the older one is Aura's. */
function primaryFields(scope: Element): Element[] {
  const select = '[slot="primaryField"], .forceHighlightsPanel .primaryField';
  return find(scope, select)
    .filter((field) => isShown(field) && !closest(field, OTHERS, true))
    .flatMap(textIn);
}

const HEADER_ROWS = 'records-highlights-details-item, .secondaryFields li';

/** A field with its label: in the header, on a page layout or a dynamic form, and on Aura's older layouts. */
const ROWS = `${HEADER_ROWS}, [data-target-selection-name^="sfdc:RecordField."], :is(records-record-layout-item, .forcePageBlockItem):not(:has([data-target-selection-name]))`;

const rowsIn = onceALook((scope: Element) => find(scope, ROWS));

/** The rows of a record of this type; a component about a related record has rows of another. */
function rowsOf(scope: Element, type: string): Element[] {
  return rowsIn(scope).filter((row) => (targetOf(row)[1] ?? type) === type);
}

const VALUE = '.test-id__field-value, [data-output-element-id], .fieldComponent, dd, .slds-text-title + *';

/** The value of a row: its link, or else all it shows; a link in a native root has its text slotted. None while edited. */
function shownValue(row: Element): Element[] {
  if (find(row, 'input, textarea').length > 0) return [];
  const values = ['a', 'records-hoverable-link', VALUE].flatMap((select) => find(row, select));
  return values.filter(isShown).flatMap(textIn).slice(0, 1);
}

/**
 * The element in which a text stands: this one, or one in its shadow roots. Salesforce moves its components from a
 * shadow in the light DOM to native shadow roots one by one.
 */
function textIn(element: Element): Element[] {
  const inner = find(element, ':not(slot, style)');
  return [element, ...inner].filter((some) => cleanText(some.textContent)).slice(0, 1);
}

/** The label of a row, without the count behind a field that stands for several: "Phone (2)". */
function labelOf(row: Element): string {
  const [label] = find(row, '.test-id__field-label, .slds-text-title');
  return cleanText(label?.textContent).replace(/ ?\(\d+\)$/, '');
}

/** Buttons and what only a screen reader says: "Change Owner", "Open … Preview". */
const NOISE = 'button, lightning-button-icon, .slds-assistive-text';

/** What is picked from the rows of the page. */
function inRows(pick: (rows: Element[]) => Element[], from = 'text'): FieldSource {
  return { select: (scope, { type }) => pick(rowsOf(scope, type)), outside: OTHERS, without: NOISE, from };
}

/** The rows of these fields, in this order. No admin renames an API name and no language changes it. */
function named(rows: Element[], apiNames: string): Element[] {
  return apiNames.split(' ').flatMap((name) => rows.filter((row) => targetOf(row)[2] === name));
}

/** Fields by their API names, then by their labels, which is all the header tells, then by links in the header. */
function shown(apiNames: string, label: RegExp, link?: string): FieldSource {
  return inRows((rows) => [
    ...[...named(rows, apiNames), ...rows.filter((row) => label.test(labelOf(row)))].flatMap(shownValue),
    ...(link ? headerLinks(rows, link) : []),
  ]);
}

/** Links in the header, whose labels every admin may rename; but no numbers at which nobody calls the customer. */
function headerLinks(rows: Element[], link: string): Element[] {
  return rows
    .filter((row) => row.matches(HEADER_ROWS) && !/fax|传真|assistant|asst|助理/i.test(labelOf(row)))
    .flatMap((row) => find(row, link))
    .flatMap(textIn);
}

/** The same fields while they are edited in place. */
function edited(apiNames: string): FieldSource {
  return inRows((rows) => named(rows, apiNames).flatMap((row) => find(row, 'input:not([role])')), 'value');
}

function only(types: string[], ...sources: FieldSource[]): FieldSource[] {
  return sources.map((source) => ({ ...source, types }));
}

const PHONES =
  'Phone MobilePhone HomePhone OtherPhone PersonMobilePhone PersonHomePhone PersonOtherPhone ContactPhone ContactMobile';
const EMAILS = 'Email PersonEmail ContactEmail';
const TITLES = 'Title PersonTitle';

/** Reads Salesforce Lightning Experience, in standard and in console apps. */
export const salesforce: Reader = {
  crm: 'salesforce',
  identify,
  shadow: true,
  scope: openPages,
  fields: {
    name: [
      { select: primaryFields, outside: OTHERS, without: NOISE },
      inRows((rows) => named(rows, 'Name Subject CaseNumber').flatMap(shownValue)),
    ],
    company: only(
      ['Contact', 'Lead', 'Opportunity', 'Case'],
      shown('AccountId Company', /^(account name|company|客户名称?|公司)$/i, 'a[href*="/r/Account/001"]'),
      edited('Company'),
    ),
    title: only(['Account', 'Contact', 'Lead'], shown(TITLES, /^(title|职务)$/i), edited(TITLES)),
    phones: [
      shown(
        PHONES,
        /^((home|other|contact) )?(phone|mobile)$|^(家庭|其[它他]|联系人)?电话$|^手机$/i,
        'a[href^="tel:"]',
      ),
      edited(PHONES),
    ],
    emails: [shown(EMAILS, /^(contact )?email$|^(联系人)?电子邮件$/i, 'a[href^="mailto:"]'), edited(EMAILS)],
    owner: [shown('OwnerId', /^[^ ]+ owner$|所有人$/i)],
    stage: only(
      ['Lead', 'Opportunity', 'Case'],
      shown('StageName Status', /^((lead )?status|stage|(潜在客户)?状态|阶段)$/i),
      { select: '.slds-is-current .slds-path__title', from: 'data-label', outside: OTHERS },
    ),
    // No standard field holds it: what admins call one of their own.
    followUp: [shown('', /^next (follow[- ]?up|contact)( date| time)?$|^下次(跟进|联系|回访)(时间|日期)$/i)],
  },
  // Every record gets a page of its own, and those left stay in the document, hidden.
  redrawn: [{ select: '.forcegenerated-flexipage-module', outside: OTHERS }],
  belongs,
};
