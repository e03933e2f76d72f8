import { useId } from 'react';
import { usualLead } from '../../../domain/reminder/lead.ts';
import { nudgeDays } from '../../../domain/reminder/nudge.ts';
import { starterLeads } from '../../../domain/reminder/starter-leads.ts';
import { inUnit } from '../../../domain/standards/length.ts';
import { Button } from '../../shared/Button.tsx';
import { changeSettings, useSettings, useWords } from '../../shared/interface.ts';
import { kindText } from '../../shared/kind-text.ts';
import { SwitchRow } from '../../shared/SwitchRow.tsx';
import { changeLeads } from './changes.ts';
import { dayHours, lengthText } from './length-text.ts';
import { type Row, rowsOf, withLead } from './rows.ts';
import { columns } from './StandardRow.tsx';
import { RowName, TimeField, TimeRead } from './TimeField.tsx';
import type { Typed, TypedTexts } from './typed.ts';

interface Props {
  kinds: readonly string[];
  tier: string;
  texts: TypedTexts;
  /** Does it, says `text` where it is done, and offers to take it back; false where it could not be done. */
  onDo: (act: () => Promise<() => Promise<void>>, text: string) => Promise<boolean>;
}

/** How long before what is due the rep is reminded, a line for each kind of promise, and whether he is asked for next steps. */
export function Leads({ kinds, tier, texts, onDo }: Props) {
  const { standards, leads: say, ledger } = useWords();
  const { leads, nudges } = useSettings();
  return (
    <section aria-label={say.title} className="grid gap-1.5 border-t border-line pt-3" data-testid="leads-of">
      <h3 className="text-sm font-[650]">{say.title}</h3>
      <p className="text-sm text-ink-2">{say.what}</p>
      {rowsOf(leads ?? starterLeads, kinds, tier).map((row) => {
        const { kind } = row;
        const key = `lead\n${tier}\n${kind}`;
        const name = kindText(kind, ledger.kinds);
        return (
          <LeadRow
            key={key}
            row={row}
            name={name}
            typed={texts.of(key)}
            onTyped={(now) => texts.set(key, now)}
            onHours={async (hours, text) => {
              const { time, cleared } = say.saved;
              const done = hours === null ? cleared(name) : time(name, lengthText(hours, standards));
              const change = () => changeLeads((all) => withLead(all, kind, tier, hours));
              if (!(await onDo(change, done))) texts.keep(key, text);
            }}
          />
        );
      })}
      <Button
        look="quiet"
        data-testid="leads-restore"
        className="-ml-3 justify-self-start"
        onClick={() => {
          texts.clear('lead\n');
          void onDo(() => changeLeads(() => null), say.saved.starters);
        }}
      >
        {say.restore}
      </Button>
      <SwitchRow
        label={say.nudge.title}
        why={say.nudge.why(nudgeDays)}
        testId="nudges"
        checked={nudges}
        onChange={(on) =>
          void onDo(
            async () => {
              await changeSettings({ nudges: on });
              return () => changeSettings({ nudges: !on });
            },
            on ? say.nudge.on : say.nudge.off,
          )
        }
      />
    </section>
  );
}

interface RowProps {
  row: Row<{ kind: string; tier: string; hours: number }>;
  name: string;
  typed: Typed | null;
  onTyped: (typed: Typed | null) => void;
  onHours: (hours: number | null, text: string) => void;
}

function LeadRow({ row, name, typed, onTyped, onHours }: RowProps) {
  const { leads: say } = useWords();
  const { kind, own, holds } = row;
  const readId = useId();
  return (
    <div data-testid={`lead-row-${kind}`} className={`${columns} items-center gap-y-0.5`}>
      <RowName row={row} name={name} />
      <TimeField
        label={say.time(name)}
        testId={`lead-${kind}`}
        readId={readId}
        own={own?.hours ?? null}
        holds={holds?.hours ?? usualLead / (60 * 60_000)}
        typed={typed}
        onTyped={onTyped}
        onHours={onHours}
      />
      <TimeRead
        id={readId}
        testId={`read-lead-${kind}`}
        typed={typed}
        text={(hours) => {
          const { unit, count } = inUnit(hours, dayHours);
          return say.lead[unit](count);
        }}
      />
    </div>
  );
}
