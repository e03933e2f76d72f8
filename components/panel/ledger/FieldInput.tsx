import { useId } from 'react';
import { Chip } from '../../shared/Chip.tsx';
import { useMomentIn } from '../../shared/capture/due-reader.ts';
import { useMoments, useWords } from '../../shared/interface.ts';
import { Segments } from '../../shared/Segments.tsx';
import { CustomerInput } from './CustomerInput.tsx';
import type { Field } from './fields.ts';
import { Rating } from './Rating.tsx';

/** How every field of a form looks. */
export const fieldClass =
  'h-7 w-full min-w-0 scroll-my-[184px] rounded-sm border border-line-strong bg-paper px-2 text-sm text-ink placeholder:text-ink-3';

interface Props {
  field: Field;
  value: string;
  onChange: (value: string) => void;
  invalid: boolean;
  /** It may be left empty, and says so. */
  optional: boolean;
  /** What an empty field means. */
  emptyMeans?: string | undefined;
  /** The customer the promise is with now. */
  customerId?: string;
}

/** One question of a form with its label. */
export function FieldInput(props: Props) {
  const { field, value, onChange, invalid } = props;
  const { ledger, promises } = useWords();
  const id = useId();
  const { label, hint } = ledger.fields[field.name];
  if (field.as === 'choice') {
    return (
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <span className="text-xs text-ink-2">{label}</span>
        <Segments
          label={label}
          testId={`field-${field.name}`}
          options={[
            { value: 'us', text: promises.us },
            { value: 'customer', text: promises.customer },
          ]}
          value={value}
          onChange={onChange}
        />
      </div>
    );
  }
  if (field.as === 'rating') return <Rating label={label} value={value} onChange={onChange} />;
  const input = {
    id,
    value,
    'data-testid': `field-${field.name}`,
    'aria-invalid': invalid,
    className: fieldClass,
  };
  return (
    <div className="grid grid-cols-1 gap-1.5">
      <label htmlFor={id} className="text-xs text-ink-2">
        {label}
        {props.optional && <span className="text-ink-3"> · {ledger.optional}</span>}
      </label>
      {field.as === 'customer' ? (
        <CustomerInput {...input} placeholder={hint} exceptId={props.customerId} onPick={onChange} />
      ) : field.as === 'select' ? (
        <select {...input} onChange={(event) => onChange(event.currentTarget.value)}>
          {!(value in ledger.kinds) && <option value={value}>{value}</option>}
          {Object.entries(ledger.kinds).map(([kind, text]) => (
            <option key={kind} value={kind}>
              {text}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...input}
          placeholder={hint}
          autoComplete="off"
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
      {field.as === 'moment' && <Readback text={value} emptyMeans={props.emptyMeans} />}
    </div>
  );
}

/** The moment the words mean, spelled out before it is saved. */
function Readback({ text, emptyMeans }: { text: string; emptyMeans: string | undefined }) {
  const { capture } = useWords();
  const { now, full, distance } = useMoments();
  const { reading } = useMomentIn(text, 'promise', now);
  if (text.trim() === '') return emptyMeans ? <p className="text-xs text-ink-3">{emptyMeans}</p> : null;
  if (!reading) return null;
  return reading.at <= now ? (
    <Chip tone="late" className="justify-self-start">
      {capture.past(full(reading.at))}
    </Chip>
  ) : (
    <Chip tone="brand" className="justify-self-start" data-testid="new-due" aria-live="polite">
      {full(reading.at)} · {distance(reading.at)}
    </Chip>
  );
}
