import { useRef, useState } from 'react';
import { Chip } from '../../shared/Chip.tsx';
import { focusIfFree } from '../../shared/focus.ts';
import { useMoments, useWords } from '../../shared/interface.ts';
import type { Shown } from '../shown.ts';
import { FeedbackForm } from './FeedbackForm.tsx';
import type { FeedbackNote } from './story.ts';

/** Praise and complaints, newest first, each with what it is about and what was done. */
export function FeedbackLines({ notes, shown }: { notes: FeedbackNote[]; shown: Shown }) {
  const { expectations: words } = useWords();
  if (notes.length === 0) return null;
  return (
    <ul className="grid grid-cols-1 gap-2" aria-label={words.feedback.add}>
      {notes
        .toSorted((a, b) => b.body.at - a.body.at)
        .map((note) => (
          <Line key={note.id} note={note} shown={shown} />
        ))}
    </ul>
  );
}

function Line({ note, shown }: { note: FeedbackNote; shown: Shown }) {
  const { expectations: words } = useWords();
  const { near, full } = useMoments();
  const [isEditing, setIsEditing] = useState(false);
  const edit = useRef<HTMLButtonElement>(null);
  const { text, at, feedback } = note.body;
  const { tone, channel, dimension, promiseId, done } = feedback;
  const promise = shown.view?.promises.find(({ id }) => id === promiseId);
  const { feedback: say } = words;
  const about = [
    channel && say.through(channel),
    dimension && words.dimensions[dimension],
    promise && say.about(promise.body.what),
  ].filter(Boolean);
  return (
    <li data-testid="feedback-line" className="text-sm">
      <p className="break-words">
        <Chip tone={tone === 'praise' ? 'kept' : 'risk'} className="mr-1.5">
          {say.tones[tone]}
        </Chip>
        {text}
      </p>
      <p className="mt-0.5 flex flex-wrap items-baseline gap-x-2 text-ink-3">
        <time dateTime={new Date(at).toISOString()} title={full(at)} className="text-xs tabular-nums">
          {near(at)}
        </time>
        {about.length > 0 && <span className="min-w-0 break-words">{about.join(' · ')}</span>}
        <span className="min-w-0 break-words text-ink-2">{done ? say.doneLine(done) : say.noDone}</span>
        <button
          ref={edit}
          type="button"
          aria-expanded={isEditing}
          data-testid="edit-feedback"
          className="min-h-6 rounded-sm font-semibold text-brand-ink hover:underline"
          onClick={() => setIsEditing(!isEditing)}
        >
          {words.edit}
        </button>
      </p>
      {isEditing && (
        <FeedbackForm
          shown={shown}
          note={note}
          onClose={() => {
            setIsEditing(false);
            focusIfFree(() => edit.current);
          }}
        />
      )}
    </li>
  );
}
