import type { RecordKey } from '../domain/record.ts';
import { cleanText } from './clean.ts';
import { isShown } from './dom.ts';
import { bareLabel, isLabelOf } from './labels.ts';
import type { Field, FieldSource, Reader } from './reader.ts';

/**
 * The labels of the field that names a record, by what it is. Forms can be changed, and each drawer can open over any
 * page, so neither the label alone nor the route tells a record: its title must be the value of such a field. An
 * opportunity has its customer's name besides its own, hence the order.
 */
const NAME_LABELS: [type: string, labels: string[]][] = [
  ['opportunity', ['商机名称', '项目名称', 'opportunity name', 'deal name', 'project name']],
  ['lead', ['公司名称', '线索名称', 'company name', 'lead name']],
  ['account', ['客户名称', '企业名称', 'customer name', 'account name']],
];

/** Words of Cordys' own forms beyond those every CRM uses. */
const OWN_LABELS: Partial<Record<Field, string[]>> = {
  company: ['customer name'],
  phones: ['联系人电话', 'contact phone'],
  stage: ['线索进度', 'lead progress'],
};

const TITLE = '.n-drawer-header .one-line-text';

const DRAWER = '.n-drawer.crm-drawer';

function identify(url: URL, document: ParentNode): RecordKey | null {
  const [drawer] = customerDrawers(document);
  return drawer ? keyOf(drawer, url) : null;
}

/** The open drawers of customers. Contracts, follow-ups and forms are drawers too. */
function customerDrawers(document: ParentNode): Element[] {
  return [...document.querySelectorAll(DRAWER)].filter((drawer) => typeOf(drawer) && isShown(drawer));
}

function keyOf(drawer: Element, url: URL): RecordKey | null {
  const type = typeOf(drawer);
  if (!type) return null;
  // A customer's form may say "company name" too.
  const isAccount = type === 'lead' && url.hash.startsWith('#/account/');
  const id = idOf(titleOf(drawer), url);
  return { crm: 'cordys', tenant: url.host, type: isAccount ? 'account' : type, id };
}

/** A title that is still the one of the record before is no value of the fields below it. */
function typeOf(drawer: Element): string | undefined {
  const name = titleOf(drawer);
  const labels = rows(drawer)
    .filter((row) => name !== '' && valuesOf(row).some((value) => textOf(value) === name))
    .map(labelOf);
  return NAME_LABELS.find(([, words]) => words.some((word) => labels.includes(word)))?.[0];
}

/**
 * The id in the address is the one the page was opened with, and stays when another row is clicked. Only where the
 * name stands beside it can it be believed.
 */
function idOf(name: string, { hash }: URL): string {
  const query = new URLSearchParams(hash.split('?')[1]);
  const id = query.get('id');
  const named = query.get('name') ?? query.get('opportunityName');
  return id && cleanText(named) === name ? id : `~${name}`;
}

/** The name alone: a second text in the title is the customer's of an opportunity. */
function titleOf(drawer: Element): string {
  const title = drawer.querySelector(`${TITLE} .one-line-text`) ?? drawer.querySelector(TITLE);
  return cleanText(title?.textContent);
}

/** The rows of the record; what follows in the tabs is described in the same way. */
function rows(drawer: Element): Element[] {
  return [...(drawer.querySelector('.crm-description')?.querySelectorAll('.crm-description-item') ?? [])];
}

function labelOf(row: Element): string {
  const label = row.querySelector('.crm-description-item-label, .field-line > :first-child');
  return bareLabel((label?.textContent ?? '').trim());
}

function valuesOf(row: Element): Element[] {
  return [...row.querySelectorAll('.crm-description-item-label + *, .field-line > :nth-child(2)')];
}

function textOf(value: Element): string {
  return cleanText(value.querySelector('input')?.value ?? value.textContent);
}

/** A field as it is shown, and as it can be typed over at its place. */
function named(field: Field, types?: readonly string[]): FieldSource[] {
  const values = (scope: Element) =>
    rows(scope)
      .filter((row) => isLabelOf(field, labelOf(row)) || OWN_LABELS[field]?.includes(labelOf(row)))
      .flatMap(valuesOf);
  const only = types ? { types } : {};
  return [
    { ...only, select: values, without: '.n-input, .n-base-selection, .n-form-item-feedback-wrapper' },
    {
      ...only,
      select: (scope) => values(scope).flatMap((value) => [...value.querySelectorAll('input')]),
      from: 'value',
    },
  ];
}

/** Reads Cordys CRM, whose records are drawers over their lists. */
export const cordys: Reader = {
  crm: 'cordys',
  identify,
  byPage: true,
  scope: (document) => customerDrawers(document).slice(0, 1),
  // While the next record is fetched, title and fields are both still those of the one before.
  busy: `${DRAWER} .n-spin-content--spinning .crm-description`,
  over: {
    scope: (document) => customerDrawers(document).slice(1),
    identify: (drawer, { url }) => keyOf(drawer, url),
  },
  fields: {
    name: [{ select: `${TITLE} .one-line-text` }, { select: TITLE }],
    company: named('company', ['opportunity']),
    title: named('title'),
    phones: named('phones'),
    emails: named('emails'),
    owner: named('owner'),
    stage: named('stage'),
    followUp: named('followUp'),
  },
  belongs: (drawer, { id }) => (id.startsWith('~') ? id === `~${titleOf(drawer)}` : null),
};
