import { useState } from 'react';
import { ulid } from 'ulid';
import type { Feedback, NoteRow } from '../../../domain/customer/schema.ts';
import { type Dimension, dimensions } from '../../../domain/expectation/names.ts';
import { send } from '../../../messages/client.ts';
import { currentWords, useWords } from '../../shared/interface.ts';
import { operationOf } from '../../shared/operations.ts';
import { Segments } from '../../shared/Segments.tsx';
import { say } from '../../shared/toasts.ts';
import { useHalfTyped } from '../half-typed.ts';
import { saveEntry } from '../save-entry.ts';
import { refresh } from '../session.ts';
import type { Shown } from '../shown.ts';
import { undoable } from './changes.ts';
import { optionsOf, SelectField, SmallForm, TextField } from './SmallForm.tsx';

interface Props {
  shown: Shown;
  /** The note that is feedback, or becomes it; null for one that is not written yet. */
  note: NoteRow | null;
  onClose: () => void;
}

/** So many of the latest plain notes are offered to be made feedback. */
const mostNotes = 10;

const tones = ['praise', 'complaint'] as const;

/** What the customer praised or complained about: how, what about, which promise, and what was done. */
export function FeedbackForm({ shown, note, onClose }: Props) {
  const { expectations } = useWords();
  const { feedback: words } = expectations;
  const [seen] = useState(note);
  const half = useHalfTyped(seen ? nameOf(seen) : `feedback ${shown.subject.key}`, saidIn(seen));
  const { id, said, put } = half;
  const { noteId, text, tone, channel, dimension, promiseId, done } = said;
  const plain = (shown.view?.notes ?? [])
    .filter(({ body }) => !body.feedback)
    .sort((a, b) => b.body.at - a.body.at)
    .slice(0, mostNotes);
  const judged = seen ?? plain.find(({ id }) => id === noteId);
  const isSaid = judged !== undefined || text.trim() !== '';
  const untold = tone ? null : words.tone;
  const save = async () => {
    if (!tone) return;
    const saved = half.standing();
    const feedback: Feedback = {
      tone,
      ...(dimension ? { dimension: dimension as Dimension } : {}),
      ...(channel.trim() ? { channel: channel.trim() } : {}),
      ...(promiseId ? { promiseId } : {}),
      ...(done.trim() ? { done: done.trim() } : {}),
    };
    if (judged) {
      await judge(id, shown, judged, feedback);
      const now = { ...judged, body: { ...judged.body, feedback } };
      if (seen) half.forget(saved, { form: nameOf(now), start: saidIn(now) });
      return;
    }
    const entry = { kind: 'note' as const, id, text: text.trim(), feedback };
    return saveEntry(shown, entry, currentWords().expectations.feedback.saved(shown.subject.name));
  };
  return (
    <SmallForm
      title={words.add}
      testId="form-feedback"
      missing={isSaid ? untold : words.text.label}
      onSave={save}
      onClose={onClose}
      half={half}
    >
      {seen && <p className="text-sm break-words text-ink-2">{seen.body.text}</p>}
      {!seen && plain.length > 0 && (
        <SelectField
          label={words.fromNote}
          name="note"
          none={words.newNote}
          options={plain.map(({ id, body }) => ({ value: id, text: body.text }))}
          value={noteId}
          onChange={(value) => put({ noteId: value })}
        />
      )}
      {!judged && (
        <TextField {...words.text} name="text" value={text} onChange={(value) => put({ text: value })} />
      )}
      <div>
        <Segments
          label={words.tone}
          testId="tone"
          options={tones.map((value) => ({ value, text: words.tones[value] }))}
          value={tone}
          onChange={(value) => put({ tone: value })}
        />
      </div>
      <div className="grid grid-cols-2 gap-2">
        <TextField
          {...words.channel}
          name="channel"
          value={channel}
          onChange={(value) => put({ channel: value })}
        />
        <SelectField
          label={words.dimension}
          name="dimension"
          none={expectations.unsaid}
          options={optionsOf(dimensions, expectations.dimensions)}
          value={dimension}
          onChange={(value) => put({ dimension: value })}
        />
      </div>
      <SelectField
        label={words.promise}
        name="promise"
        none={expectations.noExpectation}
        options={(shown.view?.promises ?? []).map(({ id, body }) => ({ value: id, text: body.what }))}
        value={promiseId}
        onChange={(value) => put({ promiseId: value })}
      />
      <TextField
        {...words.done}
        name="done"
        optional
        value={done}
        onChange={(value) => put({ done: value })}
      />
    </SmallForm>
  );
}

/** What was typed over other feedback than this is not put over it. */
function nameOf({ id, body }: NoteRow): string {
  return `feedback ${id} ${JSON.stringify(body.feedback)}`;
}

/** What the form asks, as a note answers it so far. */
function saidIn(note: NoteRow | null) {
  const feedback = note?.body.feedback;
  const { channel, dimension, promiseId, done } = feedback ?? {};
  return {
    noteId: '',
    text: note?.body.text ?? '',
    // Nobody is taken to have complained: the rep says which it was.
    tone: (feedback?.tone ?? '') as Feedback['tone'] | '',
    channel: channel ?? '',
    dimension: (dimension ?? '') as string,
    promiseId: promiseId ?? '',
    done: done ?? '',
  };
}

/** Makes a note feedback or says more of it; exchanged, the two undo it. `formId`: the same for each try. */
async function judge(formId: string, { subject }: Shown, note: NoteRow, feedback: Feedback): Promise<void> {
  const seen = note.body.feedback ?? null;
  const exchange = (opId: string, from: Feedback | null, to: Feedback | null) =>
    send('note.judge', { opId, noteId: note.id, seen: from, feedback: to });
  try {
    await exchange(operationOf(formId, note.id, JSON.stringify([seen, feedback])), seen, feedback);
  } finally {
    await refresh();
  }
  say(currentWords().expectations.feedback.saved(subject.name), () =>
    undoable(subject.name, () => exchange(ulid(), feedback, seen)),
  );
}
