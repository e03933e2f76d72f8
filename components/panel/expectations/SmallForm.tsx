import { type ReactNode, useId, useState } from 'react';
import { errorText } from '../../shared/errors.ts';
import { currentWords, useWords } from '../../shared/interface.ts';
import { useTell } from '../../shared/tell.ts';
import { FormShell } from '../FormShell.tsx';
import type { useHalfTyped } from '../half-typed.ts';
import { fieldClass } from '../ledger/FieldInput.tsx';

interface Props {
  title: string;
  testId: string;
  /** The label of a question without whose answer nothing is saved, if it is still missing. */
  missing?: string | null;
  saveText?: string;
  children: ReactNode;
  /** Rejects with a `KeptError`; the form stays, with what was typed. */
  onSave: () => Promise<void>;
  onClose: () => void;
  /** What is typed, where it is kept: saved, or cancelled by the button, it is wanted no more. Esc only closes. */
  half?: Pick<ReturnType<typeof useHalfTyped>, 'standing' | 'forget'>;
}

/** A small form in the list: Enter saves, Esc closes, what is wrong is told above the buttons. */
export function SmallForm(props: Props) {
  const { title, testId, missing = null, saveText, children, onSave, onClose, half } = props;
  const { expectations } = useWords();
  const [problem, setProblem] = useState<string>();
  const tell = useTell(setProblem);
  const submit = async () => {
    if (missing) return setProblem(currentWords().ledger.missing.empty(missing));
    const saved = half?.standing();
    try {
      await onSave();
      half?.forget(saved);
      onClose();
    } catch (error) {
      tell(errorText(error));
    }
  };
  const cancel = () => {
    half?.forget();
    onClose();
  };
  return (
    <FormShell
      title={title}
      testId={testId}
      problem={problem}
      saveText={saveText ?? expectations.save}
      fields="input, select, [role=slider]"
      onSubmit={submit}
      onCancel={cancel}
      onEscape={onClose}
    >
      {children}
    </FormShell>
  );
}

interface FieldProps {
  label: string;
  hint?: string;
  name: string;
  value: string;
  optional?: boolean;
  onChange: (value: string) => void;
}

/** A question that is answered in words. */
export function TextField({ label, hint, name, value, optional = false, onChange }: FieldProps) {
  const { ledger } = useWords();
  const id = useId();
  return (
    <div className="grid grid-cols-1 gap-1.5">
      <label htmlFor={id} className="text-xs text-ink-2">
        {label}
        {optional && <span className="text-ink-3"> · {ledger.optional}</span>}
      </label>
      <input
        id={id}
        value={value}
        placeholder={hint}
        autoComplete="off"
        data-testid={`field-${name}`}
        className={fieldClass}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  );
}

interface SelectProps extends FieldProps {
  /** What stands for no answer. */
  none?: string;
  options: readonly { value: string; text: string }[];
}

/** A question that is answered by one of a few. */
export function SelectField({ label, name, value, none, options, onChange }: SelectProps) {
  const id = useId();
  return (
    <div className="grid min-w-0 grid-cols-1 gap-1.5">
      <label htmlFor={id} className="text-xs text-ink-2">
        {label}
      </label>
      <select
        id={id}
        value={value}
        data-testid={`field-${name}`}
        className={fieldClass}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {none !== undefined && <option value="">{none}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </div>
  );
}

/** The answers of a question in a language, in their order. */
export function optionsOf<T extends string>(values: readonly T[], texts: Record<T, string>) {
  return values.map((value) => ({ value, text: texts[value] }));
}
