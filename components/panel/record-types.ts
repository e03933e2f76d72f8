import type { Words } from '../../locales/index.ts';

/** What CRMs call the few kinds of record a rep knows, beyond the words themselves: codes, models, older names. */
const sameAs: Record<string, keyof Words['recordTypes']> = {
  '0-1': 'contact',
  '0-2': 'company',
  '0-3': 'deal',
  '0-5': 'ticket',
  '0-136': 'lead',
  prospect: 'lead',
  person: 'contact',
  partner: 'contact',
  people: 'contact',
  联系人: 'contact',
  organization: 'company',
  organisation: 'company',
  公司: 'company',
  客户: 'customer',
  potential: 'deal',
  商机: 'deal',
  newopportunity: 'opportunity',
  business: 'deal',
  线索: 'lead',
  incident: 'case',
  helpdesk: 'ticket',
};

/** CRMs write the same few types as "contacts", "Contact", "ContactObj" or "res.partner"; others are shown as written. */
export function recordTypeText(type: string, names: Words['recordTypes']): string {
  const last = type.toLowerCase().split(/[./]/).at(-1) ?? '';
  const stem = last
    .replace(/obj$/, '')
    .replace(/ies$/, 'y')
    .replace(/(?<!s)s$/, '');
  for (const name of [last, stem]) {
    const known = sameAs[name] ?? name;
    if (Object.hasOwn(names, known)) return names[known as keyof typeof names];
  }
  return type;
}
