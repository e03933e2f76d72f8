import { lazy, type ReactNode, Suspense, useId, useRef } from 'react';
import type { Words } from '../../../locales/index.ts';
import { usePromiseKinds } from '../../shared/capture/promise-kinds.ts';
import { Readback } from '../../shared/capture/Readback.tsx';
import { useWords } from '../../shared/interface.ts';
import { Segments } from '../../shared/Segments.tsx';
import { ExpectationSelect } from '../expectations/ExpectationSelect.tsx';
import { CustomerInput } from './CustomerInput.tsx';
import type { Field, FieldName } from './fields.ts';
import { Rating } from './Rating.tsx';

/** Only a date that was typed for a promise of ours needs it. */
const TightMoment = lazy(async () => ({
  default: (await import('../standards/TightMoment.tsx')).TightMoment,
}));

/** How every field of a form looks. */
export const fieldClass =
  'h-7 w-full min-w-0 scroll-my-[184px] rounded-sm border border-line-strong bg-paper px-2 text-sm text-ink placeholder:text-ink-3';

/** Says what a field left empty means, and may offer to fill it. */
export type EmptyMeans = (fill: (text: string) => void) => ReactNode;

export interface Promised {
  kind: string;
  tier: string;
}

interface Props {
  field: Field;
  value: string;
  onChange: (value: string) => void;
  invalid: boolean;
  /** It may be left empty, and says so. */
  optional: boolean;
  isTheirs: boolean;
  /** What an empty date means. */
  emptyMeans?: EmptyMeans | undefined;
  /** What we promise by the due date to a customer of which tier: the service standards are of that. */
  promised?: Promised | undefined;
  /** The customer the promise is with now. */
  customerId?: string;
}

/** What a question is called, and what stands in it while it is empty. */
export function fieldWords(name: FieldName, isTheirs: boolean, { fields, theirFields }: Words['ledger']) {
  return (isTheirs ? theirFields[name] : undefined) ?? fields[name];
}

/** One question of a form with its label. */
export function FieldInput(props: Props) {
  const { field, value, onChange, invalid } = props;
  const { ledger, promises } = useWords();
  const kinds = usePromiseKinds(value);
  const id = useId();
  const typed = useRef<HTMLInputElement>(null);
  // What is pressed to fill the field goes with that, and the focus with it.
  const fill = (text: string) => {
    onChange(text);
    typed.current?.focus();
  };
  const { label, hint } = fieldWords(field.name, props.isTheirs, ledger);
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
      ) : field.as === 'expectation' ? (
        <ExpectationSelect {...input} onPick={onChange} />
      ) : field.as === 'select' ? (
        <select {...input} onChange={(event) => onChange(event.currentTarget.value)}>
          {kinds.map(({ kind, text }) => (
            <option key={kind} value={kind}>
              {text}
            </option>
          ))}
        </select>
      ) : (
        <input
          ref={typed}
          {...input}
          placeholder={hint}
          autoComplete="off"
          // A moment that is proposed is typed over, not corrected.
          onFocus={(event) => field.as === 'moment' && event.currentTarget.select()}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
      {field.as === 'moment' &&
        (value.trim() === '' ? props.emptyMeans?.(fill) : <Readback text={value} testId="new-due" />)}
      {field.name === 'due' && props.promised && value.trim() !== '' && (
        <Suspense>
          <TightMoment text={value} {...props.promised} onFill={fill} />
        </Suspense>
      )}
    </div>
  );
}
