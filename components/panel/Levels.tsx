import { RadioGroup } from 'radix-ui';
import { useEffect, useRef, useState } from 'react';
import { ulid } from 'ulid';
import { type LevelName, levelNames } from '../../domain/customer/levels.ts';
import { send } from '../../messages/client.ts';
import { Chip } from '../shared/Chip.tsx';
import { targetOf } from '../shared/capture/subject.ts';
import { currentWords, useMoments, useWords } from '../shared/interface.ts';
import { tryOnce } from '../shared/operations.ts';
import { attempt, say } from '../shared/toasts.ts';
import { undoable } from './expectations/changes.ts';
import { isAlone } from './expectations/keys.ts';
import { fieldClass } from './ledger/FieldInput.tsx';
import { gapsOf, levelsOf, overallOf } from './levels.ts';
import { refresh } from './session.ts';
import type { Shown } from './shown.ts';

/** The three levels in the header: read at a glance, set with one click and one number. */
export function Levels({ shown }: { shown: Shown }) {
  const { levels: words, expectations, ledger } = useWords();
  const { now } = useMoments();
  const [open, setOpen] = useState<LevelName | null>(null);
  const cells = useRef<Partial<Record<LevelName, HTMLButtonElement | null>>>({});
  const overall = overallOf(shown.view, now);
  const levels = levelsOf(shown.view, now);
  const isMean = (level: LevelName) => overall[level]?.by === 'expectations';
  const save = (level: LevelName, value: number, cause: string) =>
    attempt(async () => {
      const { key, name } = shown.subject;
      const reading = { level, value, ...(cause ? { cause } : {}) };
      const ofOpId = await tryOnce(['level', key, level, value, cause], async (opId) => {
        await send('level.set', { opId, target: targetOf(shown.subject), ...reading });
        return opId;
      });
      say(currentWords().toast.levelSet(name, words.names[level], value), () =>
        undoable(name, () => send('level.undo', { opId: ulid(), ofOpId })),
      );
      await refresh();
    });
  const gaps = gapsOf(levels, words);
  return (
    <>
      <div className="mt-3 grid grid-cols-3 divide-x divide-line rounded-md border border-line">
        {levelNames.map((level) => (
          <button
            key={level}
            ref={(cell) => {
              cells.current[level] = cell;
            }}
            type="button"
            data-testid={`level-${level}`}
            aria-expanded={open === level}
            aria-description={
              isMean(level)
                ? `${expectations.overall.byExpectations}${ledger.comma}${words.change}`
                : words.change
            }
            title={words.change}
            className="min-w-0 px-2.5 py-2 text-left transition-colors duration-150 first:rounded-l-md last:rounded-r-md hover:bg-desk aria-expanded:bg-desk"
            onClick={() => setOpen(open === level ? null : level)}
          >
            <span className="block truncate text-xs text-ink-3">{words.names[level]}</span>
            <span
              className={`block text-lg font-[650] tabular-nums ${levels[level] === null ? 'text-ink-3' : ''}`}
            >
              {isMean(level) && (
                <span className="font-normal text-ink-3" aria-hidden="true">
                  {'≈ '}
                </span>
              )}
              {levels[level] ?? '—'}
            </span>
            <Meter value={levels[level] ?? 0} isHope={level === 'hopesFor'} />
          </button>
        ))}
      </div>
      {open && (
        <Scale
          key={open}
          level={open}
          value={isMean(open) ? null : levels[open]}
          onSave={(value, cause) => void save(open, value, cause)}
          onClose={(byKey) => {
            setOpen(null);
            if (byKey) cells.current[open]?.focus();
          }}
        />
      )}
      {levelNames.some(isMean) && (
        <p className="mt-1 text-xs text-ink-3" data-testid="levels-from">
          {expectations.overall.byExpectations}
        </p>
      )}
      {gaps.length > 0 && (
        <div className="mt-2 flex flex-wrap items-center gap-1.5">
          {gaps.map(({ tone, text }) => (
            <Chip key={text} tone={tone} data-testid="gap">
              {text}
            </Chip>
          ))}
          <span className="text-xs text-ink-3" data-testid="gap-by">
            {expectations.mine}
          </span>
        </div>
      )}
    </>
  );
}

function Meter({ value, isHope }: { value: number; isHope: boolean }) {
  return (
    <span className="mt-1 flex gap-[3px]" aria-hidden="true">
      {[1, 2, 3, 4, 5].map((step) => (
        <i
          key={step}
          className={`h-1 flex-1 rounded-[2px] ${step > value ? 'bg-line' : isHope ? 'bg-risk' : 'bg-brand'}`}
        />
      ))}
    </span>
  );
}

interface ScaleProps {
  level: LevelName;
  /** The rep's own reading; null where there is none that stands. */
  value: number | null;
  /** `cause`: what it came of, if he said so. */
  onSave: (value: number, cause: string) => void;
  /** `byKey`: the focus was inside and goes back to the cell. */
  onClose: (byKey: boolean) => void;
}

/**
 * One to five. A click or a digit saves at once; arrow keys only point, and Enter or leaving saves, so that walking along
 * the scale does not leave a reading at every step.
 */
function Scale({ level, value, onSave, onClose }: ScaleProps) {
  const { levels: words, expectations } = useWords();
  const [cause, setCause] = useState('');
  const [chosen, setChosen] = useState(value);
  const byArrow = useRef(false);
  const group = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const radios = [...(group.current?.querySelectorAll<HTMLElement>('[role="radio"]') ?? [])];
    (radios.find(({ dataset }) => dataset.state === 'checked') ?? radios[0])?.focus();
  }, []);
  // Closing moves the focus, which would settle it a second time.
  const isOver = useRef(false);
  const settle = (next: number | null, byKey = true) => {
    if (isOver.current) return;
    isOver.current = true;
    if (next !== null && (next !== value || cause.trim())) onSave(next, cause.trim());
    onClose(byKey);
  };
  return (
    <fieldset
      className="mt-2 rounded-md border border-line bg-desk px-2.5 pt-2 pb-2.5"
      onBlur={(event) => {
        if (event.relatedTarget && !event.currentTarget.contains(event.relatedTarget)) {
          settle(chosen, false);
        }
      }}
      onKeyDownCapture={(event) => {
        if (event.nativeEvent.isComposing || !isAlone(event)) return;
        const isWriting = event.target instanceof HTMLInputElement && event.target.type === 'text';
        byArrow.current = event.key.startsWith('Arrow');
        const pointed =
          event.key !== 'Enter'
            ? event.key
            : isWriting
              ? String(chosen ?? '')
              : (event.target as HTMLButtonElement).value;
        if (/^[1-5]$/.test(pointed) && (!isWriting || event.key === 'Enter')) {
          event.preventDefault();
          settle(Number(pointed));
        }
        if (event.key === 'Escape') {
          event.preventDefault();
          settle(null);
        }
      }}
      onPointerDownCapture={() => {
        byArrow.current = false;
      }}
    >
      <legend className="sr-only">{words.names[level]}</legend>
      <p className="text-sm text-ink-2">{words.questions[level]}</p>
      <RadioGroup.Root
        ref={group}
        aria-label={`${words.names[level]}: ${words.title}`}
        value={chosen === null ? '' : String(chosen)}
        onValueChange={(next) => {
          setChosen(Number(next));
          if (!byArrow.current) settle(Number(next));
        }}
        orientation="horizontal"
        className="mt-1.5 flex items-center gap-1.5"
      >
        <span className="text-xs text-ink-3">{words.lowest}</span>
        {[1, 2, 3, 4, 5].map((step) => (
          <RadioGroup.Item
            key={step}
            value={String(step)}
            data-testid={`level-${level}-${step}`}
            className="h-7 min-w-0 flex-1 rounded-[8px] border border-line-strong bg-paper text-sm font-semibold tabular-nums hover:border-brand data-[state=checked]:border-transparent data-[state=checked]:bg-brand data-[state=checked]:text-on-brand"
          >
            {step}
          </RadioGroup.Item>
        ))}
        <span className="text-xs text-ink-3">{words.highest}</span>
      </RadioGroup.Root>
      <input
        type="text"
        value={cause}
        autoComplete="off"
        aria-label={expectations.cause.label}
        placeholder={expectations.overall.causeHint}
        data-testid="level-cause"
        className={`${fieldClass} mt-1.5`}
        onChange={(event) => setCause(event.currentTarget.value)}
      />
      <p className="mt-1.5 text-xs text-ink-3">{words.title}</p>
    </fieldset>
  );
}
