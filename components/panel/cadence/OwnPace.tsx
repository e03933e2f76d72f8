import { useId, useState } from 'react';
import { longestCadence } from '../../../domain/limits.ts';
import { errorText } from '../../shared/errors.ts';
import { useWords } from '../../shared/interface.ts';
import { useTell } from '../../shared/tell.ts';
import { FormShell } from '../FormShell.tsx';
import { fieldClass } from '../ledger/FieldInput.tsx';
import type { Shown } from '../shown.ts';
import { setPace } from './paces.ts';

interface Props {
  shown: Shown;
  days: number | null;
  onClose: () => void;
}

/** A pace that is not among those offered, as a number of days. */
export function OwnPace({ shown, days, onClose }: Props) {
  const { cadence } = useWords();
  const [text, setText] = useState(days === null ? '' : String(days));
  const [problem, setProblem] = useState<string>();
  const tell = useTell(setProblem);
  const id = useId();
  const save = async () => {
    const typed = Number(text.normalize('NFKC'));
    if (!Number.isInteger(typed) || typed < 1 || typed > longestCadence) {
      return setProblem(cadence.ownWrong(longestCadence));
    }
    try {
      await setPace(typed, shown);
      onClose();
    } catch (error) {
      tell(errorText(error));
    }
  };
  return (
    <div className="basis-full">
      <FormShell
        title={cadence.title}
        testId="own-pace"
        problem={problem}
        saveText={cadence.save}
        fields="input"
        onSubmit={save}
        onCancel={onClose}
        onEscape={onClose}
      >
        <div className="grid grid-cols-1 gap-1.5">
          <label htmlFor={id} className="text-xs text-ink-2">
            {cadence.ownDays}
          </label>
          <input
            id={id}
            value={text}
            inputMode="numeric"
            autoComplete="off"
            data-testid="own-days"
            className={fieldClass}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        </div>
      </FormShell>
    </div>
  );
}
