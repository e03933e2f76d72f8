import { X } from 'lucide-react';
import { entryKinds } from '../../../domain/capture/entry-kinds.ts';
import { longestText } from '../../../domain/limits.ts';
import { Button } from '../Button.tsx';
import { Chip } from '../Chip.tsx';
import { useMoments, useWords } from '../interface.ts';
import { factButton } from './LineFacts.tsx';
import type { LineReading } from './reading.ts';
import type { EntryLine } from './useSeveral.ts';

interface Props {
  entries: readonly EntryLine[];
  /** How many lines of the text are not offered yet. */
  later: number;
  /** They are being saved. */
  busy: boolean;
  onKind: (index: number, kind: LineReading['kind']) => void;
  onRemove: (text: string) => void;
  onAsOne: () => void;
  onSave: () => void;
}

/** A text of several lines, as it is pasted: one entry a line is offered, each with what its words mean. */
export function Several({ entries, later, busy, onKind, onRemove, onAsOne, onSave }: Props) {
  const words = useWords();
  const { several } = words.capture;
  const { near } = useMoments();
  const ready = entries.filter(({ problem }) => problem === null).length;
  return (
    <div data-testid="several" className="mt-2">
      <p className="text-xs text-ink-3">{several.title(entries.length)}</p>
      <ol className="mt-1 grid max-h-[38dvh] grid-cols-1 gap-1 overflow-y-auto">
        {entries.map(({ text, reading, problem }, index) => (
          <li
            // biome-ignore lint/suspicious/noArrayIndexKey: two lines may read the same
            key={index}
            data-testid="several-line"
            className="flex items-start gap-1.5 rounded-sm border border-line bg-paper py-1 pr-0.5 pl-1.5"
          >
            <button
              type="button"
              data-testid="several-kind"
              className={factButton}
              aria-label={several.changeKind(words.kinds[reading?.kind ?? 'note'])}
              onClick={() => onKind(index, nextKind(reading?.kind ?? 'note'))}
            >
              {words.kinds[reading?.kind ?? 'note']}
            </button>
            <span className="min-w-0 flex-1 py-0.5 text-sm">
              <span className="line-clamp-2 break-words" title={text}>
                {reading?.what ?? text.slice(0, longestText)}
              </span>
              <span className="flex flex-wrap items-center gap-x-2 gap-y-1 text-xs">
                {problem ? (
                  <span className="font-medium text-late">{problem}</span>
                ) : (
                  reading?.due && <span className="text-brand-ink">{near(reading.due.at)}</span>
                )}
                {reading?.kind === 'promise' && reading.direction === 'theirs' && (
                  <Chip tone="shelf">{words.capture.direction.theirs}</Chip>
                )}
              </span>
            </span>
            <button
              type="button"
              data-testid="several-remove"
              aria-label={several.remove(text.slice(0, 80))}
              className="grid size-6 shrink-0 place-items-center rounded-sm text-ink-3 hover:text-ink"
              onClick={() => onRemove(text)}
            >
              <X size={14} strokeWidth={1.75} aria-hidden />
            </button>
          </li>
        ))}
      </ol>
      {later > 0 && <p className="mt-1 text-xs text-ink-3">{several.later(later)}</p>}
      {ready > 0 && ready < entries.length && (
        <p className="mt-1 text-xs text-ink-3">{several.stay(entries.length - ready)}</p>
      )}
      <div className="mt-2 flex flex-wrap justify-end gap-1.5">
        <Button data-testid="as-one" disabled={busy} onClick={onAsOne}>
          {several.asOne}
        </Button>
        <Button look="primary" data-testid="save-several" disabled={ready === 0 || busy} onClick={onSave}>
          {several.save(ready)}
        </Button>
      </div>
    </div>
  );
}

function nextKind(kind: LineReading['kind']): LineReading['kind'] {
  return entryKinds[(entryKinds.indexOf(kind) + 1) % entryKinds.length] ?? 'promise';
}
