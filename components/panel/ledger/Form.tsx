import { ChevronRight } from 'lucide-react';
import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from '../../shared/Button.tsx';
import { readMoment } from '../../shared/capture/due-reader.ts';
import { errorText } from '../../shared/errors.ts';
import { currentWords, useWords } from '../../shared/interface.ts';
import { FieldInput } from './FieldInput.tsx';
import {
  type Field,
  type FieldName,
  isProblem,
  type Problem,
  readForm,
  type Said,
  type Values,
} from './fields.ts';

interface Props {
  title: string;
  testId: string;
  fields: readonly Field[];
  initial?: Values | undefined;
  oneOf?: readonly FieldName[] | undefined;
  /** What is to be seen before saving. */
  note?: ReactNode;
  /** What an empty date means. */
  emptyMeans?: string | undefined;
  customerId?: string;
  /** Rejects with a `KeptError`; the form stays, with what was typed. */
  onSave: (said: Said) => Promise<void>;
  onClose: () => void;
}

/** The form of any move: Enter saves, Esc closes, what is wrong is told beside the button. */
export function Form(props: Props) {
  const { title, testId, fields, initial = {}, oneOf, note, emptyMeans, customerId, onSave, onClose } = props;
  const { actions, ledger } = useWords();
  const [values, setValues] = useState<Values>(initial);
  const [problem, setProblem] = useState<{ name?: FieldName; text: string } | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const busy = useRef(false);
  useEffect(() => {
    fieldsOf(form.current)[0]?.focus({ preventScroll: true });
    form.current?.scrollIntoView({ block: 'nearest' });
  }, []);

  const refuse = (name: FieldName, text: string) => {
    setProblem({ name, text });
    form.current?.querySelector<HTMLElement>(`[data-testid="field-${name}"]`)?.focus();
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy.current) return;
    busy.current = true;
    try {
      const said = await readForm(fields, values, (text) => readMoment(text, 'promise', Date.now()));
      if (isProblem(said)) return refuse(said.name, problemText(said));
      if (oneOf && !oneOf.some((name) => said.text(name) !== '')) {
        const [name = 'text'] = oneOf;
        return refuse(name, problemText({ name, why: 'empty' }));
      }
      await onSave(said);
      onClose();
    } catch (error) {
      setProblem({ text: errorText(error) });
    } finally {
      busy.current = false;
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };
  const input = (field: Field) => (
    <FieldInput
      key={field.name}
      field={field}
      value={values[field.name] ?? ''}
      invalid={problem?.name === field.name}
      optional={!field.needed && !field.folded && !oneOf?.includes(field.name)}
      emptyMeans={emptyMeans}
      {...(customerId ? { customerId } : {})}
      onChange={(value) => setValues((before) => ({ ...before, [field.name]: value }))}
    />
  );
  const folded = fields.filter((field) => field.folded);
  return (
    <form
      ref={form}
      aria-label={title}
      data-testid={testId}
      className="mt-2 grid scroll-mt-[184px] scroll-mb-4 grid-cols-1 gap-2 rounded-[8px] bg-desk p-2.5"
      onSubmit={(event) => void submit(event)}
      onKeyDown={onKeyDown}
    >
      <h3 className="text-sm font-[650]">{title}</h3>
      {note}
      {fields.filter((field) => !field.folded).map(input)}
      {folded.length > 0 && (
        <details className="group">
          <summary className="inline-flex min-h-6 items-center gap-1 rounded-sm text-xs text-ink-3 hover:text-ink">
            <ChevronRight
              size={12}
              strokeWidth={1.75}
              className="transition-transform duration-150 group-open:rotate-90"
              aria-hidden
            />
            {ledger.folded}
          </summary>
          <div className="mt-1 grid grid-cols-1 gap-2">{folded.map(input)}</div>
        </details>
      )}
      <p role="alert" className={problem ? 'text-xs font-medium text-late' : 'sr-only'}>
        {problem?.text}
      </p>
      <div className="flex justify-end gap-1.5">
        <Button onClick={onClose}>{actions.cancel}</Button>
        <Button look="primary" type="submit" data-testid="form-save">
          {ledger.save}
        </Button>
      </div>
    </form>
  );
}

function fieldsOf(form: HTMLFormElement | null): HTMLElement[] {
  return [...(form?.querySelectorAll<HTMLElement>('input:not([type=hidden]), [role=radio], select') ?? [])];
}

function problemText({ name, why }: Problem): string {
  const { missing, fields } = currentWords().ledger;
  const { label } = fields[name];
  if (why === 'empty') return missing.empty(label);
  return why === 'past' ? missing.past(label) : missing.moment(label);
}
