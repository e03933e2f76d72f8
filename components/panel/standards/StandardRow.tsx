import { useId } from 'react';
import { type Audience, audiences } from '../../../domain/standards/names.ts';
import { useLanguage, useWords } from '../../shared/interface.ts';
import { workingText } from '../figures/text.ts';
import type { Row } from './rows.ts';
import { fieldLook, RowName, TimeField, TimeRead } from './TimeField.tsx';
import type { Typed } from './typed.ts';

/** The columns of the sheet: what, how long, whom told. */
export const columns = 'grid grid-cols-[minmax(68px,1fr)_72px_minmax(108px,136px)] gap-x-1.5';

interface Props {
  row: Row;
  /** What the kind is called. */
  name: string;
  /** What stands in the field and is not saved. */
  typed: Typed | null;
  onTyped: (typed: Typed | null) => void;
  /** Null: none of its own. `text`: as it was typed. */
  onHours: (hours: number | null, text: string) => void;
  onTold: (told: Audience) => void;
}

/** How long a kind of promise takes and whom that may be told. */
export function StandardRow({ row, name, typed, onTyped, onHours, onTold }: Props) {
  const words = useWords();
  const language = useLanguage();
  const { standards: say, talk } = words;
  const { kind, own, holds } = row;
  const readId = useId();
  return (
    <div data-testid={`standard-${kind}`} className={`${columns} items-center gap-y-0.5`}>
      <RowName row={row} name={name} />
      <TimeField
        label={say.time(name)}
        testId={`time-${kind}`}
        readId={readId}
        own={own?.hours ?? null}
        holds={holds?.hours ?? null}
        typed={typed}
        onTyped={onTyped}
        onHours={onHours}
      />
      <select
        aria-label={say.told(name)}
        data-testid={`told-${kind}`}
        disabled={!holds}
        className={`${fieldLook} px-1 text-xs`}
        value={holds?.told ?? ''}
        onChange={({ currentTarget: { value } }) => onTold(value as Audience)}
      >
        {!holds && <option value="">{say.none}</option>}
        {audiences.map((audience) => (
          <option key={audience} value={audience}>
            {talk.audiences[audience]}
          </option>
        ))}
      </select>
      <TimeRead
        id={readId}
        testId={`read-${kind}`}
        typed={typed}
        text={(hours) => workingText(hours, { words, language })}
      />
    </div>
  );
}
