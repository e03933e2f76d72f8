import { BadgeQuestionMark, Check, Mail, PenLine, Phone, X } from 'lucide-react';
import { isSoftKey } from '../../domain/record.ts';
import { IconButton } from '../shared/Button.tsx';
import { Chip } from '../shared/Chip.tsx';
import { useWords } from '../shared/interface.ts';
import { mailLink, usePhoneLink } from '../shared/links.ts';
import { Pace } from './cadence/Pace.tsx';
import { isLessSure, recordText } from './record-text.ts';
import type { Shown } from './shown.ts';
import { TierMenu } from './standards/TierMenu.tsx';
import { There, ZoneButton } from './there/There.tsx';

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
      <div className="mt-2 flex flex-wrap items-center gap-1.5">
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
        {isLessSure(record) && (
          <Chip
            tone="risk"
            title={isSoftKey(record) ? words.header.nameOnlyWhy : words.header.lessSureWhy}
            data-testid="less-sure"
          >
            <BadgeQuestionMark {...icon} size={12} />
            {isSoftKey(record) ? words.header.nameOnly : words.header.lessSure}
          </Chip>
        )}
        <TierMenu shown={shown} />
        <ZoneButton />
        <Pace shown={shown} />
      </div>
      <There zone={shown.view?.customer?.body.zone} />
      <Standing owner={facts.owner} stage={facts.stage} followUp={facts.followUp} />
      <Ways phones={facts.phones} emails={facts.emails} />
    </>
  );
}

/** What the CRM itself says of the customer beside name and numbers. */
function Standing({
  owner,
  stage,
  followUp,
}: { [field in 'owner' | 'stage' | 'followUp']?: string | undefined }) {
  const { header } = useWords();
  const said = [
    { field: 'stage', label: header.stage, text: stage },
    { field: 'owner', label: header.owner, text: owner },
    { field: 'followUp', label: header.followUp, text: followUp },
  ].filter(({ text }) => text);
  if (said.length === 0) return null;
  return (
    <dl className="mt-1.5 flex flex-wrap gap-x-4 text-sm text-ink-2">
      {said.map(({ field, label, text }) => (
        <div key={field} className="flex min-w-0 gap-1.5">
          <dt className="shrink-0 text-ink-3">{label}</dt>
          <dd data-field={field} className="min-w-0 break-words">
            {text}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Ways({ phones, emails }: { phones: string[]; emails: string[] }) {
  const { header } = useWords();
  const linkOf = usePhoneLink();
  if (phones.length === 0 && emails.length === 0) return null;
  const look = 'inline-flex min-h-6 max-w-full items-center gap-1.5 text-sm text-ink-2';
  const linked = `${look} rounded-sm hover:text-brand-ink hover:underline`;
  return (
    <div className="mt-1.5 flex flex-wrap gap-x-4">
      {phones.map((phone) => (
        <Way
          key={phone}
          field="phone"
          href={linkOf(phone)}
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
