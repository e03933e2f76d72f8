import { ArrowUpDown } from 'lucide-react';
import { type Need, needs, type Source, sources } from '../../../domain/expectation/names.ts';
import { currentWords, useWords } from '../../shared/interface.ts';
import { AddLinks, addLinkClass } from '../AddLinks.tsx';
import { useHalfTyped } from '../half-typed.ts';
import { saveEntry } from '../save-entry.ts';
import type { Shown } from '../shown.ts';
import { FeedbackForm } from './FeedbackForm.tsx';
import { optionsOf, SelectField, SmallForm, TextField } from './SmallForm.tsx';

type Kind = 'expectation' | 'feedback';

/** What is added below the list, and the way to put it in order (null where there is nothing to order). */
export function Add({ shown, onRank }: { shown: Shown; onRank: (() => void) | null }) {
  const { expectations: words } = useWords();
  const { key } = shown.subject;
  const kinds: { kind: Kind; text: string; name: string }[] = [
    { kind: 'expectation', text: words.add, name: `expectation ${key}` },
    { kind: 'feedback', text: words.feedback.add, name: `feedback ${key}` },
  ];
  const form = (kind: Kind, onClose: () => void) =>
    kind === 'expectation' ? (
      <AddForm shown={shown} onClose={onClose} />
    ) : (
      <FeedbackForm shown={shown} note={null} onClose={onClose} />
    );
  return (
    <AddLinks kinds={kinds} form={form} className="mt-1">
      {onRank && (
        <button
          type="button"
          data-testid="rank-start"
          title={words.rank.hint}
          className={`${addLinkClass} ml-auto`}
          onClick={onRank}
        >
          <ArrowUpDown size={14} strokeWidth={1.75} aria-hidden />
          {words.rank.start}
        </button>
      )}
    </AddLinks>
  );
}

function AddForm({ shown, onClose }: { shown: Shown; onClose: () => void }) {
  const { expectations: words } = useWords();
  const { subject } = shown;
  const empty = { text: '', need: '', source: '' };
  const half = useHalfTyped(`expectation ${subject.key}`, empty);
  const { id, said, put } = half;
  const { text, need, source } = said;
  const save = () => {
    const traits = {
      ...(need ? { need: need as Need } : {}),
      ...(source ? { source: source as Source } : {}),
    };
    const entry = { kind: 'expectation' as const, id, text: text.trim(), ...traits };
    return saveEntry(shown, entry, currentWords().toast.saved.expectation(subject.name));
  };
  return (
    <SmallForm
      title={words.add}
      testId="form-expectation"
      missing={text.trim() ? null : words.what.label}
      onSave={save}
      onClose={onClose}
      half={half}
    >
      <TextField {...words.what} name="what" value={text} onChange={(value) => put({ text: value })} />
      <div className="grid grid-cols-2 gap-2">
        <SelectField
          label={words.need}
          name="need"
          none={words.unsaid}
          options={optionsOf(needs, words.needs)}
          value={need}
          onChange={(value) => put({ need: value })}
        />
        <SelectField
          label={words.source}
          name="source"
          none={words.unsaid}
          options={optionsOf(sources, words.sources)}
          value={source}
          onChange={(value) => put({ source: value })}
        />
      </div>
    </SmallForm>
  );
}
