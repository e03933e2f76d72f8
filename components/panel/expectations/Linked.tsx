import { Unlink } from 'lucide-react';
import { useState } from 'react';
import { linkedPromises } from '../../../domain/expectation/linked.ts';
import type { ExpectationRow } from '../../../domain/expectation/schema.ts';
import type { PromiseRow } from '../../../domain/promise/schema.ts';
import { IconButton } from '../../shared/Button.tsx';
import { Chip } from '../../shared/Chip.tsx';
import { currentWords, useMoments, useWords } from '../../shared/interface.ts';
import { attempt } from '../../shared/toasts.ts';
import { fieldClass } from '../ledger/FieldInput.tsx';
import { makeMove } from '../moves.ts';
import { isOpen, marksNow, stateChip } from '../promises.ts';
import { showEntry } from '../show-entry.ts';
import type { Shown } from '../shown.ts';
import { keepFocus } from './focus.ts';
import { linkable } from './linkable.ts';

interface Props {
  row: ExpectationRow;
  shown: Shown;
  /** Whether links may be set and taken away here. */
  editable?: boolean;
}

/** The promises that answer an expectation, each a way to itself in the list. */
export function Linked({ row, shown, editable = false }: Props) {
  const words = useWords();
  const { now, near } = useMoments();
  const promises = shown.view?.promises ?? [];
  const linked = linkedPromises(row, promises);
  const { expectations: say } = words;
  const other = ({ body }: PromiseRow) =>
    shown.view?.expectations.find(({ id }) => id === body.expectationId && id !== row.id)?.body.what;
  const link = (promise: PromiseRow, expectationId: string | null) =>
    attempt(() => {
      const { told } = currentWords().expectations;
      const { name } = shown.subject;
      const from = other(promise);
      const done =
        expectationId === null
          ? told.unlinked(name)
          : from === undefined
            ? told.linked(name)
            : told.relinked(name, from);
      return makeMove(shown, promise, { move: 'amend', expectationId }, done);
    }).then(() => keepFocus(row.id));
  return (
    <>
      {linked.length > 0 && (
        <ul className="grid grid-cols-1 gap-0.5" aria-label={say.promises} data-testid="linked">
          {linked.map((promise) => {
            const state = stateChip(promise, marksNow(promise, [], now), words);
            const { due, what } = promise.body;
            return (
              <li key={promise.id} className="flex min-w-0 flex-wrap items-center gap-x-1.5 text-sm">
                <button
                  type="button"
                  className="min-h-6 max-w-full min-w-0 rounded-sm text-left break-words text-ink-2 hover:text-brand-ink hover:underline"
                  title={what}
                  onClick={() => showEntry(promise.id)}
                >
                  {what}
                </button>
                <Chip tone={state.tone} className="shrink-0">
                  {state.text}
                </Chip>
                {due && isOpen(promise) && (
                  <span className="ml-auto shrink-0 text-xs text-ink-3 tabular-nums">{near(due.at)}</span>
                )}
                {editable && (
                  <IconButton
                    label={say.unlink(what)}
                    data-testid="unlink"
                    className={due && isOpen(promise) ? '' : 'ml-auto'}
                    onClick={() => void link(promise, null)}
                  >
                    <Unlink size={14} strokeWidth={1.75} aria-hidden />
                  </IconButton>
                )}
              </li>
            );
          })}
        </ul>
      )}
      {editable && (
        <LinkMore
          choices={linkable(row.id, promises).map((promise) => ({ promise, under: other(promise) }))}
          onLink={(promise) => void link(promise, row.id)}
        />
      )}
    </>
  );
}

interface LinkMoreProps {
  /** `under`: the expectation it would be taken from. */
  choices: { promise: PromiseRow; under: string | undefined }[];
  onLink: (promise: PromiseRow) => void;
}

/** Chosen first, linked by the button or Enter: walking through the choice by arrow keys links nothing. */
function LinkMore({ choices, onLink }: LinkMoreProps) {
  const { expectations: say, ledger } = useWords();
  const [id, setId] = useState('');
  if (choices.length === 0) return null;
  const chosen = choices.find(({ promise }) => promise.id === id);
  return (
    <form
      className="flex flex-wrap gap-1.5"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen) onLink(chosen.promise);
        setId('');
      }}
    >
      <select
        aria-label={say.link}
        value={chosen ? id : ''}
        data-testid="link-promise"
        className={`${fieldClass} min-w-0 flex-1`}
        onChange={(event) => setId(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !chosen) return;
          event.preventDefault();
          event.currentTarget.form?.requestSubmit();
        }}
      >
        <option value="">{say.link}…</option>
        {choices.map(({ promise: { id, body }, under }) => (
          <option key={id} value={id}>
            {under === undefined ? body.what : say.underElsewhere(body.what, under)}
          </option>
        ))}
      </select>
      {chosen && (
        <button
          type="submit"
          data-testid="link-save"
          className="h-7 shrink-0 rounded-[8px] border border-line-strong px-3 text-sm font-semibold text-ink-2 hover:bg-paper"
        >
          {ledger.save}
        </button>
      )}
      {chosen?.under !== undefined && (
        <p className="w-full text-xs break-words text-ink-2" data-testid="link-from">
          {say.nowUnder(chosen.under)}
        </p>
      )}
    </form>
  );
}
