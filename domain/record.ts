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
  return [crm, tenant, type, id].map(encodeURIComponent).join('/');
}

/** The inverse of `recordKeyText`; null for text that is not a record key. */
export function parseRecordKey(text: string): RecordKey | null {
  const parts = text.split('/');
  if (parts.length !== 4) return null;
  try {
    const [crm = '', tenant = '', type = '', id = ''] = parts.map(decodeURIComponent);
    return crm && tenant && type && id ? { crm, tenant, type, id } : null;
  } catch {
    return null;
  }
}

/** Whether the id was made from the name because the CRM shows none; such a record is less sure. */
export function isSoftKey(key: RecordKey): boolean {
  return key.id.startsWith('~');
}
