import { BadgeQuestionMark, Check, Mail, PenLine, Phone, X } from 'lucide-react';
import { isSoftKey, type RecordKey } from '../../domain/record.ts';
import type { Words } from '../../locales/index.ts';
import { crmName } from '../../readers/catalog.ts';
import { IconButton } from '../shared/Button.tsx';
import { Chip } from '../shared/Chip.tsx';
import { useWords } from '../shared/interface.ts';
import { mailLink, phoneLink } from '../shared/links.ts';
import type { Shown } from './shown.ts';

const icon = { size: 14, strokeWidth: 1.75, 'aria-hidden': true } as const;

/** Who is on the screen, and how sure that is. */
export function Header({ shown, onClose }: { shown: Shown; onClose: (() => void) | null }) {
  const words = useWords();
  const { nameFrom } = shown;
  const { facts } = shown.subject;
  const { record } = shown.subject.sighting;
  return (
    <>
      <div className="flex items-start gap-2">
        <div className="min-w-0 flex-1">
          <h1 data-field="name" className="text-lg font-[650] tracking-[-.01em] break-words">
            {facts.name}
          </h1>
          {(facts.company || facts.title) && (
            <p className="text-sm break-words text-ink-3">
              {facts.company && <span data-field="company">{facts.company}</span>}
              {facts.company && facts.title && ' · '}
              {facts.title && <span data-field="title">{facts.title}</span>}
            </p>
          )}
        </div>
        {onClose && (
          <IconButton
            label={words.header.close}
            data-testid="close"
            className="-mt-0.5 -mr-1.5"
            onClick={onClose}
          >
            <X size={16} strokeWidth={1.75} aria-hidden />
          </IconButton>
        )}
      </div>
      <div className="mt-2 flex flex-wrap gap-1.5">
        <Chip className="break-all" title={`${record.crm} · ${record.type} ${record.id}`}>
          {recordText(record, words)}
        </Chip>
        {nameFrom === 'page' && (
          <Chip tone="kept">
            <Check {...icon} size={12} />
            {words.header.readFromPage}
          </Chip>
        )}
        {nameFrom === 'rep' && (
          <Chip tone="brand">
            <PenLine {...icon} size={12} />
            {words.header.typedByYou}
          </Chip>
        )}
        {isSoftKey(record) && (
          <Chip tone="risk" title={words.header.lessSureWhy}>
            <BadgeQuestionMark {...icon} size={12} />
            {words.header.lessSure}
          </Chip>
        )}
      </div>
      <Ways phones={facts.phones} emails={facts.emails} />
    </>
  );
}

function Ways({ phones, emails }: { phones: string[]; emails: string[] }) {
  const { header } = useWords();
  if (phones.length === 0 && emails.length === 0) return null;
  const look = 'inline-flex min-h-6 max-w-full items-center gap-1.5 text-sm text-ink-2';
  const linked = `${look} rounded-sm hover:text-brand-ink hover:underline`;
  return (
    <div className="mt-1.5 flex flex-wrap gap-x-4">
      {phones.map((phone) => (
        <Way
          key={phone}
          field="phone"
          href={phoneLink(phone)}
          label={header.call(phone)}
          look={look}
          linked={linked}
        >
          <Phone {...icon} className="shrink-0" />
          <span className="min-w-0 truncate tabular-nums">{phone}</span>
        </Way>
      ))}
      {emails.map((address) => (
        <Way
          key={address}
          field="email"
          href={mailLink(address)}
          label={header.mail(address)}
          look={look}
          linked={linked}
        >
          <Mail {...icon} className="shrink-0" />
          <span className="min-w-0 truncate">{address}</span>
        </Way>
      ))}
    </div>
  );
}

interface WayProps {
  field: 'phone' | 'email';
  href: string | null;
  label: string;
  look: string;
  linked: string;
  children: React.ReactNode;
}

function Way({ field, href, label, look, linked, children }: WayProps) {
  if (!href) {
    return (
      <span data-field={field} className={look}>
        {children}
      </span>
    );
  }
  return (
    <a data-field={field} href={href} title={label} className={linked}>
      {children}
    </a>
  );
}

/** Which CRM and which record, in words where they are known: "Tryton · Party 1". */
function recordText(record: RecordKey, { crms, recordTypes }: Words): string {
  const crm = (Object.hasOwn(crms, record.crm) && crms[record.crm]) || crmName(record.crm);
  const type = friendlyType(record.type, recordTypes);
  return isSoftKey(record) ? `${crm} · ${type}` : `${crm} · ${type} ${record.id}`;
}

/** CRMs write the same few types as "contacts", "Contact" or "party.party"; others are shown as written. */
function friendlyType(type: string, names: Words['recordTypes']): string {
  const stem = type.toLowerCase().split('.')[0] ?? '';
  const singular = stem.replace(/ies$/, 'y').replace(/s$/, '');
  return Object.hasOwn(names, singular) ? names[singular as keyof typeof names] : type;
}
