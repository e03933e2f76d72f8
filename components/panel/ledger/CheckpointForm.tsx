import { useState } from 'react';
import { ulid } from 'ulid';
import type { PromiseRow } from '../../../domain/promise/schema.ts';
import { proposedCheckpoint, proposedCheckpoints } from '../../../domain/reminder/checkpoint.ts';
import { factButton } from '../../shared/capture/LineFacts.tsx';
import { useMoments, useWords } from '../../shared/interface.ts';
import { ownZone } from '../../shared/moment.ts';
import { attempt } from '../../shared/toasts.ts';
import { ownWork } from '../../shared/work.ts';
import type { Shown } from '../shown.ts';
import { actForm } from './begun.ts';
import { checkpointsOf, type NewCheckpoint, setCheckpoints } from './checkpoints.ts';
import { Form } from './Form.tsx';
import type { Field } from './fields.ts';

const fields: readonly Field[] = [{ name: 'checkpoint', as: 'moment', needed: true }];

interface Props {
  title: string;
  promise: PromiseRow;
  shown: Shown;
  onClose: () => void;
}

/**
 * When to look at a promise on its way: Enter takes half of the time that is left, one press a moment that is proposed or
 * all of them.
 */
export function CheckpointForm({ title, promise, shown, onClose }: Props) {
  const { ledger, leads } = useWords();
  const { now, near, full } = useMoments();
  const [id] = useState(ulid);
  const [half] = useState(() => proposedCheckpoint(promise, now, ownWork()));
  const [proposed] = useState(() =>
    proposedCheckpoints(
      promise,
      now,
      ownWork(),
      checkpointsOf(promise, shown).map(({ at }) => at),
    ).map((at) => ({
      id: ulid(),
      due: { at, zone: ownZone(), precision: 'minute' as const, deadline: false },
    })),
  );
  const set = (one: NewCheckpoint, ...others: NewCheckpoint[]) =>
    void attempt(async () => {
      await setCheckpoints(shown, promise.id, [one, ...others]);
      onClose();
    });
  const [first, ...later] = proposed;
  return (
    <Form
      title={title}
      testId="form-checkpoint"
      name={actForm('checkpoint', promise.id)}
      fields={fields}
      initial={half === null ? {} : { checkpoint: full(half) }}
      note={
        <>
          <p className="text-xs text-ink-3">{ledger.checkpoint.why}</p>
          {first && later.length > 0 && (
            <fieldset className="flex flex-wrap gap-1.5">
              <legend className="mb-1 text-xs text-ink-2">{leads.checkpoints.proposed}</legend>
              {proposed.map((one) => (
                <button
                  key={one.id}
                  type="button"
                  data-testid="propose"
                  title={full(one.due.at)}
                  className={factButton}
                  onClick={() => set(one)}
                >
                  {near(one.due.at)}
                </button>
              ))}
              <button
                type="button"
                data-testid="propose-all"
                className={factButton}
                onClick={() => set(first, ...later)}
              >
                {leads.checkpoints.all(proposed.length)}
              </button>
            </fieldset>
          )}
        </>
      }
      onSave={async (said) => {
        const due = said.due('checkpoint');
        if (due) await setCheckpoints(shown, promise.id, [{ id, due }]);
      }}
      onClose={onClose}
    />
  );
}
