import { CalendarClock, X } from 'lucide-react';
import { useId, useState } from 'react';
import { Chip } from '../Chip.tsx';
import { useMoments, useWords } from '../interface.ts';
import { fieldValue, fromFieldValue } from '../moment.ts';

interface Props {
  kind: 'promise' | 'callback';
  /** The moment that would be saved; null if there is none. */
  at: number | null;
  waiting: boolean;
  /** Epoch milliseconds, null to take the date away, undefined to go by the words again. */
  onMoment: (moment: number | null | undefined) => void;
}

/** The due moment spelled out before anything is saved, and a field to set it by hand. */
export function DueFact({ kind, at, waiting, onMoment }: Props) {
  const { capture } = useWords();
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <Readback kind={kind} at={at} waiting={waiting} />
      {at !== null && (
        <button
          type="button"
          data-testid="due-clear"
          aria-label={capture.clearMoment}
          title={capture.clearMoment}
          className="-ml-1.5 grid size-6 place-items-center rounded-full text-ink-3 hover:text-ink"
          onClick={() => onMoment(null)}
        >
          <X size={14} strokeWidth={1.75} aria-hidden />
        </button>
      )}
      <button
        type="button"
        data-testid="due-set"
        aria-expanded={open}
        aria-label={capture.setMoment}
        title={capture.setMoment}
        className="grid size-6 place-items-center rounded-sm text-ink-3 hover:text-ink"
        onClick={() => setOpen(!open)}
      >
        <CalendarClock size={16} strokeWidth={1.75} aria-hidden />
      </button>
      {open && (
        <input
          id={id}
          data-testid="due-input"
          type="datetime-local"
          aria-label={capture.momentLabel}
          className="h-7 min-w-0 rounded-sm border border-line-strong bg-paper px-2 text-sm"
          value={at === null ? '' : fieldValue(at)}
          onChange={(event) => onMoment(fromFieldValue(event.currentTarget.value) ?? undefined)}
        />
      )}
    </>
  );
}

function Readback({ kind, at, waiting }: Omit<Props, 'onMoment'>) {
  const { capture } = useWords();
  const { now, full, distance } = useMoments();
  if (at === null) {
    return (
      <Chip data-testid="due" aria-live="polite">
        {waiting ? capture.readingDate : capture.noDue}
      </Chip>
    );
  }
  if (at <= now) {
    return (
      <Chip tone="late" data-testid="due" data-past="" aria-live="polite">
        {capture.past(full(at))}
      </Chip>
    );
  }
  return (
    <Chip tone="brand" data-testid="due" data-at={at} aria-live="polite">
      {kind === 'promise' ? capture.due(full(at)) : capture.callbackAt(full(at))}
      <span className="font-normal">· {distance(at)}</span>
    </Chip>
  );
}
