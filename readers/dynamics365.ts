import type { RecordKey } from '../domain/record.ts';
import { cleanText } from './clean.ts';
import { closest, isShown, queryAll } from './dom.ts';
import type { FieldSource, Reader } from './reader.ts';

/** The tables of customers and what belongs to them, by the type code that older addresses give. */
const TABLES = new Map([
  ['1', 'account'],
  ['2', 'contact'],
  ['3', 'opportunity'],
  ['4', 'lead'],
  ['112', 'incident'],
]);

/** Links sent by e-mail write the id in upper case and in braces. */
const GUID = /^\{?([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})\}?$/;
const NO_GUID = /^[0-]+$/;

/** Only a form has this heading; lists and dashboards have others. */
const HEADING = '[data-id="header_title"]';

/** What may hold one form, widest first. Only apps with several sessions put each into a tab panel. */
const PANES = ['[role="tabpanel"]', '[role="main"], main', '[data-id="editFormRoot"]'];

/** Forms that lie over the page. The address stays that of the record below. */
const OVER = '[role="dialog"], [id^="AppSidePane_"]';

/** Parts that repeat the form's own `data-id`s for another record, or for the same one before it is saved. */
const OTHERS = `${OVER}, [role="grid"], [data-id*="quickCreateRoot"], [data-id$="-QuickFormContainer"],
  [data-id="headerFieldsFlyout"], [data-id^="notescontrol"]`;

/** The heading of a record that has just been saved for the first time may still be that of a new one. */
const NEW_RECORD =
  /^(?:new|新建|新) ?(?:account|contact|lead|opportunity|case|客户|单位|联系人|潜在顾客|潜在客户|商机|案例)$/i;

/** A name that is being typed stands in its field, but not yet in the heading. */
const UNSAVED = /(?:unsaved|未保存)\s*$/i;

/** The fields that repeat the heading, whole or in part. */
const NAME_FIELDS: Record<string, string[]> = {
  account: ['name'],
  contact: ['fullname', 'firstname', 'lastname'],
  lead: ['fullname', 'firstname', 'lastname'],
  opportunity: ['name'],
  incident: ['title'],
};

const OLD_OWNER = /^[*\s]*(?:(?:\w+ )?owner|负责人|所有[者人]|負責人|擁有者)[\s:：]*$/i;
const OLD_STAGE =
  /^[*\s]*(?:(?:lead )?status(?: reason)?|(?:sales |pipeline )?stage|状态(?:描述)?|狀態(?:描述)?|(?:销售)?阶段|階段)[\s:：]*$/i;

const PEOPLE = ['account', 'contact', 'lead'];
const SALES_AND_CASES = ['lead', 'opportunity', 'incident'];

function identify({ pathname, host, searchParams }: URL): RecordKey | null {
  const parameters = new Map([...searchParams].map(([name, value]) => [name.toLowerCase(), value]));
  const parameter = (name: string) => parameters.get(name)?.toLowerCase() ?? '';
  const type = parameter('etn') || TABLES.get(parameter('etc')) || '';
  const [, id] = GUID.exec(parameter('id')) ?? [];
  const isRecord = /\/main\.aspx$/i.test(pathname) && parameter('pagetype') === 'entityrecord';
  if (!isRecord || !id || NO_GUID.test(id) || !Object.hasOwn(NAME_FIELDS, type)) return null;
  // Organisations on a company's own server share its host: the path tells them apart. In the cloud there is none.
  const organisation = pathname.replace(/\/main\.aspx$/i, '').toLowerCase();
  return { crm: 'dynamics365', tenant: host + organisation, type, id };
}

/** The pane of each form that is shown. Forms of other sessions stay in the document, hidden. */
function* shownForms(document: ParentNode): Generator<Element> {
  for (const heading of own(document, HEADING)) {
    const [pane] = PANES.flatMap((select) => closest(heading, select, true) ?? []);
    if (pane) yield pane;
  }
}

function own(root: ParentNode, select: string): Element[] {
  return queryAll(root, select, true).filter((el) => isShown(el) && !closest(el, OTHERS, true));
}

/** The heading, unless other parts of the form say that it is another record's: they are not all drawn at once. */
function believedHeading(scope: Element, { type }: RecordKey): Element[] {
  return isFormOf(type, scope) ? own(scope, HEADING).filter((heading) => agrees(heading, scope, type)) : [];
}

/** The commands are those of one table, and the form tells of its record no more than that. */
function isFormOf(type: string, scope: Element): boolean {
  return own(scope, '[data-lp-id*="commandbar-Form:"]').every(
    (bar) => /commandbar-Form:(\w+)/.exec(bar.getAttribute('data-lp-id') ?? '')?.[1] === type,
  );
}

/** First and last name are compared one by one, for each company puts them together in its own order. */
function agrees(heading: Element, scope: Element, type: string): boolean {
  if (UNSAVED.test(heading.textContent ?? '')) return true;
  const name = cleanText(heading.getAttribute('title') ?? heading.textContent);
  return (NAME_FIELDS[type] ?? [])
    .flatMap((field) => own(scope, control(field, 'text-box-text')))
    .every((input) => name.includes(cleanText((input as HTMLInputElement).value)));
}

/** Quick views prefix the field of another record, so only the whole `data-id` will do. */
function control(field: string, part: string): string {
  return `[data-id="${field}.fieldControl-${part}"]`;
}

/** A field of the form: an input, or its text where the record is read-only. */
function written(field: string, part: string, more: Partial<FieldSource> = {}): FieldSource[] {
  const select = control(field, part);
  return [
    { outside: OTHERS, ...more, select, from: 'value' },
    { outside: OTHERS, ...more, select: `${select}:not(input, textarea, select)` },
  ];
}

/** The record chosen in a lookup. Some forms draw no tag but a plain item. */
function chosen(field: string, more: Partial<FieldSource> = {}): FieldSource[] {
  const list = control(field, `LookupResultsDropdown_${field}_SelectedRecordList`);
  const tag = control(field, `LookupResultsDropdown_${field}_selected_tag_text`);
  return [
    { outside: OTHERS, ...more, select: tag, from: 'title' },
    { outside: OTHERS, ...more, select: tag },
    {
      outside: OTHERS,
      ...more,
      select: `${list} > li:only-child`,
      without: 'button, svg, [role="button"], [aria-hidden="true"]',
    },
  ];
}

/** A customer is an account or a contact; only the icon tells which, and a person is no company. */
function company(field: string, ...types: string[]): FieldSource[] {
  return chosen(field, { types, outside: `${OTHERS}, li:has([data-id*="selectedRecords_contact"])` });
}

/** A field of the header, as it is drawn since 2026: the item is in one shadow root, its label and value are in it. */
function inHeader(field: string, more: Partial<FieldSource> = {}): FieldSource {
  return { outside: OTHERS, ...more, select: `[data-name="header_${field}"] > [slot="value"]` };
}

/** Before 2026, and where that design is not on yet: the value first, the label last, and no field's name. */
function inOldHeader(label: RegExp, more: Partial<FieldSource> = {}): FieldSource {
  const select = (scope: Element) =>
    [...scope.querySelectorAll('[id^="headerControlsList_"] > [data-preview_orientation]')].flatMap(
      ({ firstElementChild: value, lastElementChild: last }) =>
        value && value !== last && label.test(last?.textContent ?? '')
          ? [...value.querySelectorAll('a'), value]
          : [],
    );
  return { outside: OTHERS, ...more, select };
}

/** The stage of the business process that is marked with the time it has been active for. */
function activeStage(...types: string[]): FieldSource {
  const active = 'li[id*="processHeaderStage"]:has([id*="stageStatusLabel"])';
  return { select: `${active} [id*="processHeaderStageName"]`, outside: OTHERS, types };
}

/** A column that the rep may not see is filled with asterisks. */
const phone = { types: PEOPLE, tidy: (text: string) => (/\d/.test(text) ? text : '') };
const email = { tidy: (text: string) => (text.includes('@') ? text : '') };
const name = { outside: OTHERS, tidy: (text: string) => (NEW_RECORD.test(text) ? '' : text) };

/** Reads model-driven apps of Dynamics 365 (Unified Interface), as others describe them. */
export const dynamics365: Reader = {
  crm: 'dynamics365',
  identify,
  shadow: true,
  scope: shownForms,
  // No form tells the id of its record.
  over: {
    scope: `:is(${OVER}) ${HEADING}`,
    identify: () => null,
  },
  fields: {
    name: [
      // The text adds whether the record is saved; the attribute does not.
      { ...name, select: believedHeading, from: 'title' },
      { ...name, select: believedHeading, without: 'span' },
    ],
    company: [
      ...company('parentcustomerid', 'contact'),
      ...written('companyname', 'text-box-text', { types: ['lead'] }),
      // An account has one too: the account above it.
      ...company('parentaccountid', 'opportunity'),
      ...company('customerid', 'opportunity', 'incident'),
    ],
    title: written('jobtitle', 'text-box-text', { types: ['contact', 'lead'] }),
    phones: [
      ...written('telephone1', 'phone-text-input', phone),
      ...written('mobilephone', 'phone-text-input', phone),
      inHeader('telephone1', phone),
      inHeader('mobilephone', phone),
    ],
    emails: [
      ...written('emailaddress1', 'mail-text-input', { ...email, types: PEOPLE }),
      ...written('emailaddress', 'mail-text-input', { ...email, types: ['opportunity', 'incident'] }),
      inHeader('emailaddress1', { ...email, types: PEOPLE }),
    ],
    owner: [inHeader('ownerid'), inOldHeader(OLD_OWNER), ...chosen('ownerid')],
    stage: [
      activeStage('opportunity'),
      inHeader('statuscode', { types: SALES_AND_CASES }),
      inOldHeader(OLD_STAGE, { types: SALES_AND_CASES }),
      ...written('statuscode', 'pickliststatus-comboBox_text-value', { types: SALES_AND_CASES }),
      {
        select: control('statuscode', 'option-set-select'),
        from: 'title',
        outside: OTHERS,
        types: SALES_AND_CASES,
      },
      activeStage('lead', 'incident'),
    ],
    followUp: [
      ...written('followupby', 'date-time-input', { types: ['incident'] }),
      {
        select: `${control('followupby', 'datetime-description_container')} input`,
        from: 'value',
        outside: OTHERS,
        types: ['incident'],
      },
    ],
  },
};
