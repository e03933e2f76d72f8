/** Where the panel is mounted: in a CRM's page, in the browser's side panel, or in a tab of its own. */
export type Host =
  | { kind: 'frame'; origin: string | null }
  | { kind: 'side' }
  | { kind: 'tab'; tabId?: number; customerId?: string };

/** Tells the host from what the browser says of this document; nothing a page could say counts. */
export function hostOf(view: Window): Host {
  if (view !== view.top) return { kind: 'frame', origin: view.location.ancestorOrigins[0] ?? null };
  const query = new URLSearchParams(view.location.search);
  if (query.get('host') === 'side') return { kind: 'side' };
  const tabId = Number.parseInt(query.get('tab') ?? '', 10);
  const customerId = query.get('customer');
  return { kind: 'tab', ...(tabId >= 0 ? { tabId } : {}), ...(customerId ? { customerId } : {}) };
}
