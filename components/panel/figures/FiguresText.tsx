import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { useLanguage, useWords } from '../../shared/interface.ts';
import type { Answer } from './asking.ts';
import { KeptRates } from './KeptRates.tsx';
import {
  debtText,
  type FigureText,
  isFew,
  isNothing,
  keptText,
  missedText,
  timeText,
  type Wording,
  wayText,
} from './text.ts';

/** The figures as they are read: the two kept rates, then the rest in small rows, then how all is counted. */
export function FiguresText({ answer: { whose, figures } }: { answer: Answer }) {
  const words = useWords();
  const { figures: say } = words;
  const wording: Wording = { words, language: useLanguage() };
  return (
    <div
      className="grid gap-4 pt-2.5"
      data-testid="figures-of-whom"
      data-of={whose === 'all' ? 'all' : 'one'}
    >
      <div>
        <p className="font-medium break-words">{whose === 'all' ? say.ofAll : say.ofOne(whose.name)}</p>
        <p className="text-xs text-ink-3">{say.notSatisfaction}</p>
      </div>
      <div className="grid gap-2">
        <KeptRates figures={figures} texts={keptText(figures, wording)} />
        {isFew(figures) && <p className="text-sm text-ink-3">{say.few}</p>}
        {isNothing(figures) && <p className="text-sm text-ink-3">{say.restLater}</p>}
      </div>
      {!isNothing(figures) && (
        <>
          <Part title={say.parts.way} rows={wayText(figures, wording)} />
          <Part title={say.parts.time} rows={timeText(figures, wording)} />
          <Part title={say.parts.debt} rows={debtText(figures, wording)} none={say.debt.none} />
          <Part title={say.parts.missed} rows={missedText(figures, wording)} none={say.missed.none} />
        </>
      )}
      <HowCounted />
    </div>
  );
}

/** Some figures under their heading; `none` is said where there are none. */
function Part({ title, rows, none }: { title: string; rows: FigureText[]; none?: string }) {
  return (
    <section aria-label={title}>
      <h3 className="mb-1 text-xs font-[650] tracking-[.04em] text-ink-3">{title}</h3>
      {rows.length === 0 && <p className="text-sm text-ink-3">{none}</p>}
      <dl className="grid gap-2">
        {rows.map((row) => (
          <Row key={row.title} {...row} />
        ))}
      </dl>
    </section>
  );
}

function Row({ title, value, notes }: FigureText) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-3" data-testid="figure">
      <dt className="break-words">{title}</dt>
      <dd className="text-right font-semibold tabular-nums">{value}</dd>
      {notes.map((note) => (
        <dd key={note} className="col-span-2 text-sm break-words text-ink-3 tabular-nums">
          {note}
        </dd>
      ))}
    </div>
  );
}

function HowCounted(): ReactNode {
  const { how } = useWords().figures;
  return (
    <details className="group text-sm text-ink-2">
      <summary className="flex min-h-6 items-center gap-1 rounded-sm text-ink-3 hover:text-ink">
        <ChevronRight
          size={14}
          strokeWidth={1.75}
          className="shrink-0 transition-transform duration-150 group-open:rotate-90"
          aria-hidden
        />
        {how.title}
      </summary>
      <ul className="mt-1 grid gap-1 pl-[18px]">
        {Object.values(how.lines).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}
