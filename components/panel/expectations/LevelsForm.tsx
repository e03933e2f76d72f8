import { useState } from 'react';
import type { ExpectationLevel } from '../../../domain/expectation/names.ts';
import type { ExpectationRow } from '../../../domain/expectation/schema.ts';
import { latestLevels } from '../../../domain/expectation/zone.ts';
import { KeptError } from '../../../messages/errors.ts';
import { Button } from '../../shared/Button.tsx';
import { currentWords, useWords } from '../../shared/interface.ts';
import { attempt } from '../../shared/toasts.ts';
import type { Shown } from '../shown.ts';
import { makeChange } from './changes.ts';
import { Dial } from './Dial.tsx';
import { afterMoves, type Moves, movedLevels, withMove } from './draft.ts';
import { keepFocus } from './focus.ts';
import { TextField } from './SmallForm.tsx';

/**
 * The four levels of an expectation. Moving a handle only points; Enter or the button notes every level that was moved as
 * one reading, with what it came of. So walking along the dial leaves no reading at every step.
 */
export function LevelsForm({ row, shown }: { row: ExpectationRow; shown: Shown }) {
  const { expectations: words, actions } = useWords();
  const before = latestLevels(row);
  const [draft, setDraft] = useState<Moves>({});
  const [cause, setCause] = useState('');
  const values = afterMoves(before, draft);
  const moved = movedLevels(before, values);
  const drop = () => {
    setDraft({});
    setCause('');
  };
  const save = () =>
    attempt(async () => {
      if (!moved) return;
      const change = {
        change: 'read' as const,
        levels: moved,
        ...(cause.trim() ? { cause: cause.trim() } : {}),
      };
      try {
        await makeChange(shown, row, change, currentWords().expectations.readToast(shown.subject.name));
        // What was moved or typed while that was saved is not saved yet.
        setDraft((now) => (now === draft ? {} : now));
        setCause((now) => (now === cause ? '' : now));
      } catch (error) {
        if (error instanceof KeptError && error.code === 'stale') drop();
        throw error;
      } finally {
        keepFocus(row.id);
      }
    });
  const dial = {
    values,
    onChange: (name: ExpectationLevel, value: number) => setDraft((now) => withMove(now, name, value)),
  };
  return (
    <form
      data-testid="levels-form"
      aria-label={words.estimate}
      className="grid grid-cols-1 gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.target as HTMLElement).role === 'slider') {
          event.preventDefault();
          void save();
        }
        if (event.key === 'Escape' && moved && !event.nativeEvent.isComposing) {
          event.preventDefault();
          event.stopPropagation();
          drop();
        }
      }}
    >
      <p className="text-xs text-ink-3">{words.estimate}</p>
      <Dial label={words.tolerance} names={['canLiveWith', 'hopesFor']} {...dial} />
      <div className="grid grid-cols-1 gap-2 min-[360px]:grid-cols-2 min-[360px]:gap-3">
        <Dial label={words.levels.canGive} names={['canGive']} {...dial} />
        <Dial label={words.levels.happened} names={['happened']} {...dial} />
      </div>
      {moved && (
        <>
          <TextField
            label={words.cause.label}
            hint={words.cause.hint}
            name="cause"
            optional
            value={cause}
            onChange={setCause}
          />
          <div className="flex justify-end gap-1.5">
            <Button
              onClick={() => {
                drop();
                keepFocus(row.id);
              }}
            >
              {actions.cancel}
            </Button>
            <Button look="primary" type="submit" data-testid="levels-save">
              {words.read}
            </Button>
          </div>
        </>
      )}
    </form>
  );
}
