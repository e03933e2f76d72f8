/** A CRM the product knows by name. Readable by every context; the readers themselves run in the content script only. */
export interface Crm {
  id: string;
  name: string;
  /** Match patterns of its clouds; empty for a CRM that companies host themselves. */
  hosts: string[];
}

export const catalog: Crm[] = [
  { id: 'tryton', name: 'Tryton', hosts: [] },
  { id: 'demo', name: 'Demo CRM', hosts: [] },
];

/** The name people know a CRM by; its id where the catalog has none. */
export function crmName(id: string): string {
  return catalog.find((crm) => crm.id === id)?.name ?? id;
}
