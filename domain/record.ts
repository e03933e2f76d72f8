import * as z from 'zod/mini';

const part = z.string().check(z.minLength(1), z.maxLength(512));

/**
 * Which record of which CRM is open. Ids are strings as the CRM writes them: some pass 2^53.
 * A record the CRM gives no id for has the soft id `~name`; a key without an id does not exist.
 */
export const recordKeySchema = z.object({ crm: part, tenant: part, type: part, id: part });
export type RecordKey = z.infer<typeof recordKeySchema>;

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
