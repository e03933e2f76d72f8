import type { RecordKey } from '../domain/record.ts';
import type { Page, Reader } from './reader.ts';

const RECORD_PATH = /^\/app\/(contacts|companies|deals)\/(\d+)\/?$/;

/** Related lists, the timeline and hover cards repeat other people's fields inside the record's element. */
const OTHERS = '[data-related]';

function identify(url: URL): RecordKey | null {
  const [, type, id] = RECORD_PATH.exec(url.pathname) ?? [];
  return type && id ? { crm: 'demo', tenant: url.host, type, id } : null;
}

/** A preview says which record it shows as the page itself does. */
function previewed(pane: Element, { url }: Page): RecordKey | null {
  return identify(new URL(`/app/${pane.getAttribute('data-preview')}`, url));
}

/** Reads the demo CRM that comes with the product. */
export const demo: Reader = {
  crm: 'demo',
  identify,
  scope: 'main[data-record]',
  over: { scope: 'aside[data-preview]', identify: previewed },
  busy: 'main[data-loading]',
  fields: {
    name: [{ select: 'h1[data-field="name"]', outside: OTHERS }],
    company: [{ select: '[data-field="company"]', outside: OTHERS }],
    title: [{ select: '[data-field="title"]', outside: OTHERS }],
    phones: [{ select: 'a[data-field="phone"]', outside: OTHERS }],
    owner: [{ select: '[data-field="owner"]', outside: OTHERS }],
    emails: [{ select: 'a[data-field="email"]', outside: OTHERS }],
  },
  belongs: (scope, { type, id }) => scope.getAttribute('data-record') === `${type}/${id}`,
  docks: true,
};
