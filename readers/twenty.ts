import type { RecordKey } from '../domain/record.ts';
import { leavesWith, onceALook } from './dom.ts';
import type { Field, FieldSource, Reader } from './reader.ts';

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const RECORD_PATH = new RegExp(`^/object/(person|company|opportunity)/(${UUID})/?$`);

/** `label-<record>-<field>`, newer versions also `<prefix>-<record>-<field>` at the value. */
const FIELD_ID = new RegExp(`(?:^|-)(${UUID})-[a-zA-Z]\\w*$`);

/** At the right of a list or a record Twenty opens a second record; the address stays. */
const PANEL = '[data-side-panel]';

/** Fields that tasks, notes and workflows do not have. */
const CUSTOMER_FIELDS = [
  'emails',
  'phones',
  'jobTitle',
  'domainName',
  'employees',
  'stage',
  'pointOfContact',
];
const CUSTOMER_PANEL = `${PANEL}:has(${CUSTOMER_FIELDS.map((field) => `[id^="label-"][id$="-${field}"]`).join(', ')})`;

function identify(url: URL): RecordKey | null {
  return keyOf(url, url.pathname);
}

function keyOf({ host }: URL, path: string): RecordKey | null {
  const [, type, id] = RECORD_PATH.exec(path) ?? [];
  return type && id ? { crm: 'twenty', tenant: host, type, id } : null;
}

/** What stands in the scope itself, not in a panel over it. Classes are made anew with every build and tell nothing. */
function own(scope: Element, select: string): Element[] {
  const panel = scope.closest(PANEL);
  return [...scope.querySelectorAll(select)].filter((element) => element.closest(PANEL) === panel);
}

const labelsIn = onceALook((scope: Element) => own(scope, '[id^="label-"]'));

/** The record that a field's id names. */
function recordIn({ id }: Element): string {
  return FIELD_ID.exec(id)?.[1] ?? '';
}

/** Fields of related records have ids too, so one of the record's own is enough; none of it says that it is late. */
function belongs(scope: Element, { id }: RecordKey): boolean | null {
  const records = own(scope, '[id]')
    .map(recordIn)
    .filter((record) => record !== '');
  return records.length === 0 ? null : records.includes(id);
}

/** The values of a field, right behind their labels. */
function valuesOf(scope: Element, field: string, id: string): Element[] {
  return labelsIn(scope)
    .filter((label) => label.id.endsWith(`${id}-${field}`))
    .flatMap(({ nextElementSibling }) => nextElementSibling ?? []);
}

/** The last text in a value: before it a chip has the first letter of a name in place of a picture. */
function lastText(element: Element): Element[] {
  return [element, ...element.querySelectorAll('*')]
    .filter((part) => part.childElementCount === 0 && part.textContent?.trim() && !part.closest('svg'))
    .slice(-1);
}

/** A field that holds one text. A value under the mouse is drawn a second time over itself. */
function text(field: string): FieldSource {
  return { select: (scope, { id }) => valuesOf(scope, field, id).flatMap(lastText) };
}

/** A field that holds a list of links. A wrong number has a link that leads nowhere. */
function links(field: string): FieldSource {
  return {
    select: (scope, { id }) =>
      valuesOf(scope, field, id).flatMap((value) => [...value.querySelectorAll('a')]),
  };
}

/** "People / Grace Whitfield (3/40)" in the header; in versions that do not mark it, only as the document's title says. */
function heading(scope: Element): Element[] {
  const panel = scope.closest(PANEL);
  return leavesWith(scope, (text) => text.trim() === '/')
    .filter((slash) => slash.matches('span') && slash.closest(PANEL) === panel)
    .flatMap(behind)
    .filter((title) => !title.querySelector('input'))
    .filter((title) => title.closest('[data-testid="top-bar-title"]') || isInTitle(title))
    .flatMap(lastText);
}

/** What follows an element, or the wrappers that it ends. */
function behind(element: Element): Element[] {
  const wrapper = element.parentElement;
  const next = [element, wrapper, wrapper?.parentElement].find((some) => some?.nextElementSibling);
  return next?.nextElementSibling ? [next.nextElementSibling] : [];
}

/** The document is called "Grace Whitfield - Person". */
function isInTitle({ textContent, ownerDocument }: Element): boolean {
  return ownerDocument.title.startsWith(`${textContent?.trim()} - `);
}

/** Where a name is empty, Twenty shows the field's label or "Untitled". */
function withoutLabel(name: string): string {
  return /^(?:name|full name|untitled|名称|姓名|全名|无标题|未命名)$/i.test(name) ? '' : name;
}

/** The panel's link to its own record; only those who may not change the record see it. */
function linkOf(panel: Element): Element[] {
  const [label] = labelsIn(panel);
  const id = label && recordIn(label);
  return id ? own(panel, `a[href^="/object/"][href$="/${id}"]`).slice(0, 1) : [];
}

const fields: Partial<Record<Field, FieldSource[]>> = {
  name: [{ select: heading, tidy: withoutLabel }],
  company: [
    text('company'),
    {
      select: (scope) =>
        own(scope, '[data-testid="company-relation"] a[href^="/object/company/"]').flatMap(lastText),
      types: ['person', 'opportunity'],
    },
  ],
  title: [text('jobTitle')],
  phones: [links('phones')],
  emails: [links('emails')],
  owner: [text('accountOwner'), text('owner'), text('assignee')],
  stage: [text('stage')],
};

/** Reads Twenty from 0.30 on, in the cloud and self-hosted. */
export const twenty: Reader = {
  crm: 'twenty',
  identify,
  scope: '#root',
  over: {
    scope: CUSTOMER_PANEL,
    identify: (panel, { url }) => {
      const [link] = linkOf(panel);
      return link ? keyOf(url, link.getAttribute('href') ?? '') : null;
    },
    fields: {
      ...fields,
      name: [{ select: (panel) => linkOf(panel).flatMap(lastText), tidy: withoutLabel }],
    },
  },
  fields,
  belongs,
  docks: true,
};
