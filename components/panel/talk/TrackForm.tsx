import { useEffect, useId, useRef } from 'react';
import { longestTitle, longestTrack, occasions, trades } from '../../../domain/talk/names.ts';
import type { TalkTrack } from '../../../domain/talk/schema.ts';
import { parseTemplate, type TemplateFault } from '../../../domain/talk/template.ts';
import { variableNames, variables } from '../../../domain/talk/variables.ts';
import type { Words } from '../../../locales/index.ts';
import { KeptError } from '../../../messages/errors.ts';
import { currentWords, useWords } from '../../shared/interface.ts';
import { Segments } from '../../shared/Segments.tsx';
import { say } from '../../shared/toasts.ts';
import { optionsOf, SelectField, SmallForm, TextField } from '../expectations/SmallForm.tsx';
import { put, select } from '../outgoing/field.ts';
import { turnTo, useBook } from './book.ts';
import { isStarter, keepTrack } from './changes.ts';
import { languages } from './languages.ts';
import { useTracks } from './own-tracks.ts';
import { useFilled } from './use-filled.ts';
import type { About } from './values.ts';

/** Where a track is written: its words with the variables to put in, what is wrong with them, and how they will read. */
export function TrackForm({ draft, about }: { draft: TalkTrack; about: About }) {
  const words = useWords().talk;
  const { form } = words.book;
  const known = useTracks().find(({ id }) => id === draft.id);
  const { text: preview } = useFilled(draft, about);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const { faults } = parseTemplate(draft.text);
  const excess = draft.text.trim().length - longestTrack;
  const tooLong = excess > 0 ? form.tooLong(longestTrack, excess) : '';
  const problem = faults[0] ? faultText(draft.text, faults[0], words) : tooLong;
  const change = (more: Partial<TalkTrack>) => turnTo({ draft: { ...draft, ...more } });
  const missing = draft.title.trim() === '' ? form.title : draft.text.trim() === '' ? form.text : null;

  // The browser then refuses the form by itself, and brings the caret here.
  useEffect(() => {
    field.current?.setCustomValidity(problem);
  });

  const save = async () => {
    const track = { ...draft, title: draft.title.trim(), text: draft.text.trim() };
    if (track.title.length > longestTitle) {
      throw new KeptError('text-too-long', { most: String(longestTitle) });
    }
    await keepTrack(track);
    // He sees it where it now stands.
    turnTo({ draft: null, occasion: track.occasion });
  };
  const close = () => {
    const { draft: left } = useBook.getState();
    if (left === null) return;
    turnTo({ draft: null });
    if (!isSame(left, known)) say(currentWords().talk.book.notKept, async () => turnTo({ draft: left }));
  };
  return (
    <SmallForm
      title={known ? words.book.edit : words.book.newTrack}
      testId="track-form"
      missing={missing}
      onSave={save}
      onClose={close}
    >
      <TextField
        label={form.title}
        name="title"
        value={draft.title}
        onChange={(title) => change({ title })}
      />
      <div className="grid grid-cols-1 gap-1.5">
        <label htmlFor={id} className="text-xs text-ink-2">
          {form.text}
        </label>
        <textarea
          ref={field}
          id={id}
          rows={4}
          value={draft.text}
          aria-invalid={problem !== ''}
          data-testid="field-text"
          className="field-sizing-content max-h-60 min-h-20 w-full resize-none rounded-sm border border-line-strong bg-paper px-2 py-1.5 text-base text-ink"
          onChange={(event) => change({ text: event.currentTarget.value })}
        />
        <p role="alert" data-testid="too-long" className={tooLong ? 'text-sm text-late' : 'sr-only'}>
          {tooLong}
        </p>
        {faults.map((fault) => (
          <button
            key={fault.at}
            type="button"
            data-testid="fault"
            className="justify-self-start text-left text-sm text-late hover:underline"
            onClick={() => select(field.current, fault.at, fault.end)}
          >
            {faultText(draft.text, fault, words)}
          </button>
        ))}
      </div>
      <fieldset aria-label={form.variables} className="flex flex-wrap items-center gap-1">
        <span className="text-xs text-ink-2">{form.variables}</span>
        {variables.map((variable) => (
          <button
            key={variable}
            type="button"
            data-testid={`put-${variable}`}
            title={words.variables[variable]}
            className="min-h-6 rounded-full bg-wait-soft px-2 text-xs font-[550] text-wait hover:text-ink"
            onClick={() => put(field.current, { text: `{${variableNames[draft.language][variable]}}` })}
          >
            {words.variables[variable]}
          </button>
        ))}
      </fieldset>
      <p className="text-xs text-ink-3">{form.optional}</p>
      {draft.text.trim() !== '' && (
        <div className="text-sm">
          <span className="text-xs text-ink-2">{form.preview}</span>
          <p data-testid="track-preview" className="break-words" lang={draft.language}>
            {preview}
          </p>
        </div>
      )}
      {!isStarter(draft.id) && (
        <>
          <div className="grid grid-cols-2 gap-2">
            <SelectField
              label={words.book.occasion}
              name="track-occasion"
              value={draft.occasion}
              options={optionsOf(occasions, words.occasions)}
              onChange={(next) =>
                change({ occasion: occasions.find((some) => some === next) ?? draft.occasion })
              }
            />
            <SelectField
              label={words.book.trade}
              name="track-trade"
              value={draft.trade}
              options={optionsOf(trades, words.trades)}
              onChange={(next) => change({ trade: trades.find((some) => some === next) ?? draft.trade })}
            />
          </div>
          <Segments
            label={words.picker.language}
            options={languages}
            value={draft.language}
            onChange={(language) => change({ language })}
          />
        </>
      )}
    </SmallForm>
  );
}

function faultText(text: string, { at, end, why }: TemplateFault, { faults, book }: Words['talk']): string {
  // Counted as the rep counts: signs, not their halves.
  return book.form.faultAt([...text.slice(0, at)].length + 1, faults[why](text.slice(at, end)));
}

/** Whether nothing would be lost: a draft as the track stands, or one nothing was written into. */
function isSame(draft: TalkTrack, known: TalkTrack | undefined): boolean {
  return draft.title === (known?.title ?? '') && draft.text === (known?.text ?? '');
}
