import { isSoftKey, type RecordKey } from '../../domain/record.ts';
import type { Words } from '../../locales/index.ts';
import { crmName } from '../../readers/catalog.ts';
import { recordTypeText } from './record-types.ts';

/** Whether a record's identity or facts are less sure than a CRM's own reader makes them. */
export function isLessSure(record: RecordKey): boolean {
  return isSoftKey(record) || record.crm === 'general';
}

/** Which CRM and which record, in words where they are known: "Tryton · Party 1". */
export function recordText(record: RecordKey, { crms, recordTypes }: Words): string {
  const type = recordTypeText(record.type, recordTypes);
  const id = isSoftKey(record) ? '' : ` ${record.id}`;
  return `${crmText(record, crms)} · ${type}${id}`;
}

/** A page that was read by general rules is named by its site. */
function crmText({ crm, tenant }: RecordKey, crms: Words['crms']): string {
  if (crm === 'general') return tenant;
  return (Object.hasOwn(crms, crm) && crms[crm]) || crmName(crm);
}
