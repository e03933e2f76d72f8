import { useEffect, useRef, useState } from 'react';
import { type Need, needs } from '../../../domain/expectation/names.ts';
import type { ExpectationRow } from '../../../domain/expectation/schema.ts';
import { Chip, type Tone } from '../../shared/Chip.tsx';
import { currentWords, useWords } from '../../shared/interface.ts';
import { attempt } from '../../shared/toasts.ts';
import type { Shown } from '../shown.ts';
import { makeChange } from './changes.ts';

const tones: Record<Need, Tone> = { basic: 'wait', expected: 'brand', delight: 'shelf' };

/** The need type of an expectation: unsaid it is one tap away, said it is a chip that opens the choice again. */
export function NeedChoice({ row, shown }: { row: ExpectationRow; shown: Shown }) {
  const { expectations: words } = useWords();
  const [isChoosing, setIsChoosing] = useState(false);
  const { need, what } = row.body;
  const box = useRef<HTMLSpanElement>(null);
  const hasActed = useRef(false);
  // What was pressed is gone with what it has opened or chosen, and the focus with it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each of them takes away what had the focus
  useEffect(() => {
    if (!hasActed.current || document.activeElement !== document.body) return;
    const chosen = box.current?.querySelector<HTMLElement>('[aria-pressed=true]');
    (chosen ?? box.current?.querySelector('button'))?.focus();
  }, [isChoosing, need]);
  const choose = (next: Need) => {
    hasActed.current = true;
    setIsChoosing(false);
    if (next === need) return;
    const told = currentWords().expectations.told.described(shown.subject.name);
    void attempt(() => makeChange(shown, row, { change: 'describe', need: next }, told));
  };
  if (need && !isChoosing) {
    return (
      <span ref={box} className="contents">
        <button
          type="button"
          data-testid="need"
          aria-label={`${words.needOf(what)}: ${words.needs[need]}`}
          title={words.needTells[need]}
          className="inline-flex min-h-6 items-center rounded-full"
          onClick={() => {
            hasActed.current = true;
            setIsChoosing(true);
          }}
        >
          <NeedChip need={need} />
        </button>
      </span>
    );
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand in a line of chips
    <span ref={box} role="group" aria-label={words.needOf(what)} className="inline-flex gap-1">
      {needs.map((name) => (
        <button
          key={name}
          type="button"
          data-testid={`need-${name}`}
          aria-pressed={name === need}
          title={words.needTells[name]}
          className="inline-flex min-h-6 items-center rounded-full text-xs text-ink-3 hover:text-ink aria-pressed:text-ink"
          onClick={() => choose(name)}
        >
          <span className="inline-flex min-h-5 items-center rounded-full border border-dashed border-line-strong px-[6px]">
            {words.needs[name]}
          </span>
        </button>
      ))}
    </span>
  );
}

/** A need type as it stands. */
export function NeedChip({ need }: { need: Need }) {
  const { expectations: words } = useWords();
  return <Chip tone={tones[need]}>{words.needs[need]}</Chip>;
}
