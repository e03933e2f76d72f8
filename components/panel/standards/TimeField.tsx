import { readLength } from '../../../domain/standards/length.ts';
import type { Lead } from '../../../domain/standards/schema.ts';
import { useWords } from '../../shared/interface.ts';
import { kindText } from '../../shared/kind-text.ts';
import { dayHours, lengthText } from './length-text.ts';
import type { Row } from './rows.ts';
import { tierText } from './tiers.ts';
import type { Typed } from './typed.ts';

/** How every field of the sheet looks; scrolled to, it stands clear of the head and the foot. */
export const fieldLook =
  'h-7 w-full min-w-0 scroll-my-12 rounded-sm border border-line-strong bg-paper text-ink placeholder:text-ink-3';

interface Props {
  label: string;
  testId: string;
  /** Of what tells how the text is read. */
  readId: string;
  /** What is saved, in working hours; null: none of its own. */
  own: number | null;
  /** What holds then. */
  holds: number | null;
  /** What stands in the field and is not saved. */
  typed: Typed | null;
  onTyped: (typed: Typed | null) => void;
  /** Null: none of its own. `text`: as it was typed. */
  onHours: (hours: number | null, text: string) => void;
}

/** A length of time, saved by Enter or by leaving the field. */
export function TimeField({ label, testId, readId, own, holds, typed, onTyped, onHours }: Props) {
  const { standards: say } = useWords();
  const settle = () => {
    if (!typed) return;
    const text = typed.text.trim();
    const hours = text === '' ? null : readLength(text, dayHours);
    if (typeof hours === 'string') return onTyped({ text: typed.text, fault: hours });
    onTyped(null);
    if (hours !== own) onHours(hours, typed.text);
  };
  return (
    <input
      aria-label={label}
      aria-invalid={typed?.fault !== undefined}
      aria-describedby={readId}
      data-testid={testId}
      autoComplete="off"
      className={`${fieldLook} px-2 text-sm`}
      placeholder={holds === null ? say.none : lengthText(holds, say)}
      value={typed?.text ?? (own === null ? '' : lengthText(own, say))}
      onChange={({ currentTarget: { value } }) => onTyped({ text: value })}
      onBlur={settle}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter') settle();
        if (event.key === 'Escape' && typed) {
          // It closes the sheet only where there is nothing to take back.
          event.preventDefault();
          event.stopPropagation();
          onTyped(null);
        }
      }}
    />
  );
}

interface ReadProps {
  id: string;
  testId: string;
  typed: Typed | null;
  /** Says a length of time, in working hours. */
  text: (hours: number) => string;
}

/** How what stands in a field is read, or why it cannot be; below the field. */
export function TimeRead({ id, testId, typed, text }: ReadProps) {
  const { standards } = useWords();
  const read = typed && !typed.fault ? readLength(typed.text, dayHours) : null;
  return (
    <p
      id={id}
      role={typed?.fault ? 'alert' : undefined}
      aria-live="polite"
      data-testid={testId}
      className={`text-xs empty:hidden ${typed?.fault ? 'col-span-3 font-medium text-late' : 'col-span-2 col-start-2 text-ink-3'}`}
    >
      {typed?.fault ? standards.faults[typed.fault] : typeof read === 'number' && `= ${text(read)}`}
    </p>
  );
}

/** What a row is about, and whose time holds where it has none of its own. */
export function RowName({ row: { kind, own, holds }, name }: { row: Row<Lead>; name: string }) {
  const { standards: say, ledger } = useWords();
  return (
    <p className="min-w-0 text-sm leading-tight break-words">
      {name}
      {!own && holds && (
        <span className="block text-xs text-ink-3">
          {say.as(holds.kind === kind ? tierText(holds.tier, say.tiers) : kindText(holds.kind, ledger.kinds))}
        </span>
      )}
    </p>
  );
}
