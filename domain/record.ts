/**
 * Which record of which CRM is open. Ids are strings as the CRM writes them: some pass 2^53.
 * A record the CRM gives no id for has the soft id `~name`; a key without an id does not exist.
 * (The schema stands in `facts.ts`: the content script uses this file and carries no Zod.)
 */
export interface RecordKey {
  crm: string;
  tenant: string;
  type: string;
  id: string;
}

/** One text for one record: `crm/tenant/type/id`, each part URI-encoded, so it can be compared and indexed. */
export function recordKeyText({ crm, tenant, type, id }: RecordKey): string {
  return [crm, tenant, type, id].map(encodePart).join('/');
}

/** Whether two keys name one record. */
export function isSameRecord(one: RecordKey, other: RecordKey): boolean {
  return recordKeyText(one) === recordKeyText(other);
}

/** Half an emoji, left where a page cut its text, has no URI encoding: it is written `%uD83D`, so no two keys meet. */
function encodePart(part: string): string {
  if (part.isWellFormed()) return encodeURIComponent(part);
  return part.replace(/\p{Cs}|\P{Cs}+/gu, (some) =>
    /^\p{Cs}/u.test(some) ? `%u${some.charCodeAt(0).toString(16).toUpperCase()}` : encodeURIComponent(some),
  );
}

function decodePart(part: string): string {
  return part
    .split(/%u([0-9A-F]{4})/)
    .map((some, index) =>
      index % 2 ? String.fromCharCode(Number.parseInt(some, 16)) : decodeURIComponent(some),
    )
    .join('');
}

/** The inverse of `recordKeyText`; null for text that is not a record key. */
export function parseRecordKey(text: string): RecordKey | null {
  const parts = text.split('/');
  if (parts.length !== 4) return null;
  try {
    const [crm = '', tenant = '', type = '', id = ''] = parts.map(decodePart);
    return crm && tenant && type && id ? { crm, tenant, type, id } : null;
  } catch {
    return null;
  }
}

/** Whether the id was made from the name because the CRM shows none; such a record is less sure. */
export function isSoftKey(key: RecordKey): boolean {
  return key.id.startsWith('~');
}
