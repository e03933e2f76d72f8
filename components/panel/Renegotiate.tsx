import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import type { PromiseRow } from '../../domain/promise/schema.ts';
import { Button } from '../shared/Button.tsx';
import { Chip } from '../shared/Chip.tsx';
import { readMoment, useMomentIn } from '../shared/capture/due-reader.ts';
import { errorText } from '../shared/errors.ts';
import { currentWords, useMoments, useWords } from '../shared/interface.ts';
import { Segments } from '../shared/Segments.tsx';
import { makeMove } from './moves.ts';
import type { Shown } from './shown.ts';

interface Props {
  promise: PromiseRow;
  shown: Shown;
  onClose: () => void;
}

const field =
  'h-7 w-full min-w-0 rounded-sm border border-line-strong bg-paper px-2 text-sm text-ink placeholder:text-ink-3';

/** Agrees on a new date: the date in the rep's own words, who asked, and the reason the customer is told. */
export function Renegotiate({ promise, shown, onClose }: Props) {
  const { promises: words, actions } = useWords();
  const { now } = useMoments();
  const [when, setWhen] = useState('');
  const [reason, setReason] = useState('');
  const [askedBy, setAskedBy] = useState<'us' | 'customer'>('us');
  const [problem, setProblem] = useState<string | null>(null);
  const { reading } = useMomentIn(when, 'promise', now);
  const first = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => first.current?.focus(), []);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const { promises, errors, toast } = currentWords();
    try {
      const found = await readMoment(when, 'promise', Date.now());
      if (!found) return setProblem(promises.needsDate);
      if (found.past) return setProblem(errors['due-past']({}));
      if (reason.trim() === '') return setProblem(promises.needsReason);
      const { at, zone, precision, deadline } = found;
      const due = { at, zone, precision, deadline };
      const done = toast.renegotiated(shown.subject.name);
      await makeMove(shown, promise, { move: 'renegotiate', due, askedBy, reason: reason.trim() }, done);
      onClose();
    } catch (error) {
      setProblem(errorText(error));
    }
  };
  return (
    <form
      className="mt-2 grid gap-2 rounded-[8px] bg-desk p-2.5"
      onSubmit={(event) => void submit(event)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
    >
      <div className="grid gap-1">
        <label htmlFor={`${id}-when`} className="text-xs text-ink-2">
          {words.newDate}
        </label>
        <input
          ref={first}
          id={`${id}-when`}
          data-testid="new-date"
          className={field}
          value={when}
          placeholder={words.newDatePlaceholder}
          autoComplete="off"
          onChange={(event) => setWhen(event.currentTarget.value)}
        />
        {reading && <NewDue at={reading.at} />}
      </div>
      <div className="grid gap-1">
        <label htmlFor={`${id}-why`} className="text-xs text-ink-2">
          {words.reason}
        </label>
        <input
          id={`${id}-why`}
          data-testid="new-date-reason"
          className={field}
          value={reason}
          placeholder={words.reasonPlaceholder}
          autoComplete="off"
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      </div>
      <div className="flex flex-wrap items-center justify-between gap-2">
        <Segments
          label={words.askedBy}
          options={[
            { value: 'us', text: words.us },
            { value: 'customer', text: words.customer },
          ]}
          value={askedBy}
          onChange={setAskedBy}
        />
        <div className="flex gap-1.5">
          <Button onClick={onClose}>{actions.cancel}</Button>
          <Button look="primary" type="submit" data-testid="new-date-save">
            {words.saveNewDate}
          </Button>
        </div>
      </div>
      <p role="alert" className={problem ? 'text-xs font-medium text-late' : 'sr-only'}>
        {problem}
      </p>
    </form>
  );
}

function NewDue({ at }: { at: number }) {
  const { capture } = useWords();
  const { now, full, distance } = useMoments();
  return at <= now ? (
    <Chip tone="late" className="justify-self-start">
      {capture.past(full(at))}
    </Chip>
  ) : (
    <Chip tone="brand" className="justify-self-start" data-testid="new-due">
      {capture.due(full(at))} · {distance(at)}
    </Chip>
  );
}
