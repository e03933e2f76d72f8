import { type ReactNode, useRef, useState } from 'react';
import { readMoment } from '../../shared/capture/line-reader.ts';
import { errorText } from '../../shared/errors.ts';
import { currentWords, useWords } from '../../shared/interface.ts';
import { useTell } from '../../shared/tell.ts';
import { FormShell } from '../FormShell.tsx';
import { type FilledIn, filledIn, keepFormsNow, useHalfTyped } from '../half-typed.ts';
import { type EmptyMeans, FieldInput, fieldWords, type Promised } from './FieldInput.tsx';
import { Folded } from './Folded.tsx';
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
  /** What was typed into it is kept by this name. */
  name: string;
  fields: readonly Field[];
  initial?: Values | undefined;
  oneOf?: readonly FieldName[] | undefined;
  /** What is to be seen before saving. */
  note?: ReactNode;
  /** What an empty date means; may fill it. */
  emptyMeans?: EmptyMeans | undefined;
  /** What we promise by the due date, see `FieldInput`. */
  promised?: Promised | undefined;
  customerId?: string;
  /** It is about what the customer owes us. */
  isTheirs?: boolean;
  /**
   * Rejects with a `KeptError`; the form stays, with what was typed. `id`: of what it makes, the same for each try; `form`:
   * what is forgotten with it.
   */
  onSave: (said: Said, id: string, form: FilledIn) => Promise<void>;
  onClose: () => void;
}

/**
 * The form of any move: Enter saves, Esc closes and keeps what was typed, the button forgets it; what is wrong is told
 * beside the buttons.
 */
export function Form(props: Props) {
  const { title, testId, name, fields, initial = {}, oneOf, note, onSave, onClose } = props;
  const { emptyMeans, promised, customerId, isTheirs = false } = props;
  const { ledger } = useWords();
  // A customer who was picked is never taken over from another time: to whom it goes is to be seen as it is chosen.
  const isKept = !fields.some(({ as }) => as === 'customer');
  const start = Object.fromEntries(fields.map((field) => [field.name, initial[field.name] ?? '']));
  const half = useHalfTyped<Values>(isKept ? name : null, start);
  const { said: values, put, forget } = half;
  const [hasFolded] = useState(() =>
    fields.some((field) => field.folded && values[field.name] !== start[field.name]),
  );
  const [problem, setProblem] = useState<{ name?: FieldName; text: string } | null>(null);
  const tell = useTell((text) => setProblem({ text }));
  const root = useRef<HTMLDivElement>(null);

  const refuse = (name: FieldName, text: string) => {
    setProblem({ name, text });
    root.current?.querySelector<HTMLElement>(`[data-testid="field-${name}"]`)?.focus();
  };
  const submit = async () => {
    const saved = half.standing();
    try {
      const said = await readForm(fields, values, (text) => readMoment(text, Date.now()));
      if (isProblem(said)) return refuse(said.name, problemText(said, isTheirs));
      if (oneOf && !oneOf.some((name) => said.text(name) !== '')) {
        const [name = 'text'] = oneOf;
        return refuse(name, problemText({ name, why: 'empty' }, isTheirs));
      }
      // Kept later, it would be back after it was saved.
      keepFormsNow();
      await onSave(said, half.id, filledIn(name, saved));
      forget(saved);
      onClose();
    } catch (error) {
      tell(errorText(error));
    }
  };
  const input = (field: Field) => (
    <FieldInput
      key={field.name}
      field={field}
      value={values[field.name] ?? ''}
      invalid={problem?.name === field.name}
      optional={!field.needed && !field.folded && !oneOf?.includes(field.name)}
      emptyMeans={emptyMeans}
      promised={promised}
      isTheirs={isTheirs}
      {...(customerId ? { customerId } : {})}
      onChange={(value) => put({ [field.name]: value })}
    />
  );
  const folded = fields.filter((field) => field.folded);
  return (
    <FormShell
      title={title}
      testId={testId}
      problem={problem?.text}
      saveText={ledger.save}
      fields="input:not([type=hidden]), [role=radio], select"
      onSubmit={submit}
      onCancel={() => {
        forget();
        onClose();
      }}
      onEscape={onClose}
    >
      {note}
      <div ref={root} className="contents">
        {fields.filter((field) => !field.folded).map(input)}
        {folded.length > 0 && (
          <Folded title={ledger.folded} isOpen={hasFolded}>
            <div className="grid grid-cols-1 gap-2">{folded.map(input)}</div>
          </Folded>
        )}
      </div>
    </FormShell>
  );
}

/** What is wrong with a field, in words. */
export function problemText({ name, why }: Problem, isTheirs: boolean): string {
  const { ledger } = currentWords();
  const { missing } = ledger;
  const { label } = fieldWords(name, isTheirs, ledger);
  if (why === 'empty') return missing.empty(label);
  return why === 'past' ? missing.past(label) : missing.moment(label);
}
