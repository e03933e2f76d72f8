import { useId, useState } from 'react';
import { trades } from '../../../domain/talk/names.ts';
import type { Settings } from '../../../messages/contract/settings.ts';
import { changeSettings, useSettings, useWords } from '../../shared/interface.ts';
import { attempt } from '../../shared/toasts.ts';
import { optionsOf, SelectField } from '../expectations/SmallForm.tsx';
import { fieldClass } from '../ledger/FieldInput.tsx';
import { FoldArrow } from '../ledger/Folded.tsx';

/** As much as the settings take, in UTF-16 units. */
const longest = { me: 60, company: 100 };

/** Who the rep is and whom he works for, as his talk tracks say it; and in whose words they come first. */
export function AboutMe() {
  const { book, trades: texts } = useWords().talk;
  const { me, company, trade } = useSettings();
  const known = [me, company, trade === 'general' ? '' : texts[trade]].filter(Boolean);
  return (
    <details data-testid="about-me">
      <summary className="flex min-h-6 items-center gap-1 rounded-sm text-sm text-ink-2 hover:text-ink">
        <FoldArrow />
        <span className="min-w-0 truncate">{me && company ? known.join(' · ') : book.me.unset}</span>
      </summary>
      <div className="mt-1.5 grid grid-cols-1 gap-2 rounded-[8px] bg-desk p-2.5">
        <Own name="me" label={book.me.name} value={me} />
        <Own name="company" label={book.me.company} value={company} />
        <SelectField
          label={book.me.trade}
          name="own-trade"
          value={trade}
          options={optionsOf(trades, texts)}
          onChange={(next) =>
            void attempt(() => changeSettings({ trade: trades.find((some) => some === next) ?? trade }))
          }
        />
      </div>
    </details>
  );
}

interface OwnProps {
  name: 'me' | 'company';
  label: string;
  value: string;
}

/** It is kept when the rep leaves the field or presses Enter. */
function Own({ name, label, value }: OwnProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const id = useId();
  const keep = () => {
    if (typed === null || typed.trim() === value) return;
    const change: Partial<Settings> = { [name]: typed.trim() };
    void attempt(async () => {
      await changeSettings(change);
      setTyped(null);
    });
  };
  return (
    <div className="grid grid-cols-1 gap-1.5">
      <label htmlFor={id} className="text-xs text-ink-2">
        {label}
      </label>
      <input
        id={id}
        value={typed ?? value}
        maxLength={longest[name]}
        autoComplete="off"
        data-testid={`own-${name}`}
        className={fieldClass}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={keep}
        onKeyDown={(event) => event.key === 'Enter' && !event.nativeEvent.isComposing && keep()}
      />
    </div>
  );
}
