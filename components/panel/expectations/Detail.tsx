import { Suspense, useEffect, useState } from 'react';
import type { Choice } from '../../../domain/agreement/table.ts';
import { controlOf } from '../../../domain/expectation/control.ts';
import { drift } from '../../../domain/expectation/drift.ts';
import { expectationLevels } from '../../../domain/expectation/names.ts';
import type { ExpectationRow } from '../../../domain/expectation/schema.ts';
import { latestLevels } from '../../../domain/expectation/zone.ts';
import { Button } from '../../shared/Button.tsx';
import { useMoments, useWords } from '../../shared/interface.ts';
import { AnswerExpectation } from '../agreement/later.ts';
import type { Said } from '../levels.ts';
import type { Shown } from '../shown.ts';
import { AboutForm } from './AboutForm.tsx';
import { Answer } from './Answer.tsx';
import { Chart } from './Chart.tsx';
import { FeedbackLines } from './FeedbackLines.tsx';
import { keepFocus } from './focus.ts';
import { LevelsForm } from './LevelsForm.tsx';
import { Linked } from './Linked.tsx';
import { standingOf } from './standing.ts';
import { feedbackOn, storyOf } from './story.ts';

interface Props {
  id: string;
  row: ExpectationRow;
  shown: Shown;
  answering: Answering | null;
  onAnswer: (answering: Answering | null) => void;
}

/** How it is being answered: for a choice, where one was pressed. */
export interface Answering {
  choice?: Choice | undefined;
}

/** All there is to an expectation, opened under it. */
export function Detail({ id, row, shown, answering, onAnswer }: Props) {
  const words = useWords();
  const promises = shown.view?.promises ?? [];
  const notes = shown.view?.notes ?? [];
  const story = storyOf(row, { promises, notes }, words);
  return (
    <div
      id={id}
      data-testid="expectation-detail"
      className="mt-2 grid grid-cols-1 gap-3 rounded-[8px] border border-line p-2.5"
    >
      <CanWe row={row} shown={shown} answering={answering} onAnswer={onAnswer} />
      <About row={row} shown={shown} />
      <LevelsForm row={row} shown={shown} />
      <Standing row={row} />
      <Shifts row={row} />
      {!answering && <Answer row={row} shown={shown} onAnswer={(choice) => onAnswer({ choice })} />}
      <Linked row={row} shown={shown} editable />
      <Chart row={row} story={story} />
      <FeedbackLines notes={feedbackOn(row, notes, promises)} shown={shown} />
    </div>
  );
}

/** Can we meet it? The way to answer it, anew too. */
function CanWe({ row, shown, answering, onAnswer }: Omit<Props, 'id'>) {
  const isAnswering = answering !== null;
  const { agreement: words } = useWords();
  // With the form goes what had the focus, and with the last answer perhaps all of this.
  useEffect(() => (isAnswering ? () => keepFocus(row.id) : undefined), [isAnswering, row.id]);
  if (!answering) {
    return (
      <Button
        data-testid="answer-wish"
        aria-keyshortcuts="Alt+Enter"
        title="Alt+Enter"
        className="justify-self-start"
        onClick={() => onAnswer({})}
      >
        {words.open}
      </Button>
    );
  }
  return (
    <Suspense>
      <AnswerExpectation row={row} shown={shown} choice={answering.choice} onClose={() => onAnswer(null)} />
    </Suspense>
  );
}

/** Where it comes from and so how far it is in our hands, and which dimension of service it is about. */
function About({ row, shown }: { row: ExpectationRow; shown: Shown }) {
  const { expectations: words } = useWords();
  const [isEditing, setIsEditing] = useState(false);
  if (isEditing) {
    return (
      <AboutForm
        row={row}
        shown={shown}
        onClose={() => {
          setIsEditing(false);
          keepFocus(row.id);
        }}
      />
    );
  }
  const { source, dimension } = row.body;
  const control = controlOf(source);
  return (
    <div className="flex items-start gap-2 text-sm">
      <dl className="grid min-w-0 flex-1 grid-cols-[auto_1fr] gap-x-2">
        <dt className="text-ink-3">{words.source}</dt>
        <dd data-testid="source">
          {source && control ? words.from(words.sources[source], words.controls[control]) : '—'}
        </dd>
        <dt className="text-ink-3">{words.dimension}</dt>
        <dd>{dimension ? words.dimensions[dimension] : '—'}</dd>
      </dl>
      <button
        type="button"
        data-testid="edit-expectation"
        className="min-h-6 shrink-0 rounded-sm font-semibold text-brand-ink hover:underline"
        onClick={() => setIsEditing(true)}
      >
        {words.edit}
      </button>
    </div>
  );
}

const colours: { [tone in Said['tone']]?: string } = { risk: 'text-risk', kept: 'text-kept' };

/** What the levels say about each other; what cannot be known is "—". */
function Standing({ row }: { row: ExpectationRow }) {
  const words = useWords();
  const { standing, marks } = words.expectations;
  const values = latestLevels(row);
  const said = standingOf(values, words);
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-2 gap-y-0.5 text-sm" data-testid="standing">
      {(['gap', 'zone', 'satisfaction'] as const).map((name) => {
        const one = said[name];
        return (
          <div key={name} className="contents">
            <dt
              className="text-ink-3"
              {...(name === 'satisfaction' ? { title: standing.satisfactionIs } : {})}
            >
              {standing[name]}
            </dt>
            <dd data-testid={`standing-${name}`} className={(one && colours[one.tone]) ?? ''}>
              {one?.text ?? '—'}
              {name === 'zone' && said.narrow && (
                <span className="block text-xs text-risk" title={marks.narrowWhy}>
                  {standing.narrow}
                </span>
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** The last moves of each level that had a cause or just happened, newest first. */
const mostShifts = 3;

/** How the levels have moved, and what that came of. */
function Shifts({ row }: { row: ExpectationRow }) {
  const { expectations: words, ledger } = useWords();
  const { near } = useMoments();
  const shifts = expectationLevels
    .flatMap((name) => drift(row.body.levels[name]).map((shift) => ({ name, ...shift })))
    .sort((a, b) => b.at - a.at)
    .slice(0, mostShifts);
  if (shifts.length === 0) return null;
  return (
    <ul
      className="grid grid-cols-1 gap-0.5 text-sm text-ink-2"
      aria-label={words.shifts}
      data-testid="shifts"
    >
      {shifts.map(({ name, at, from, to, cause }) => {
        const text = words.shift(words.levels[name], from, to);
        return (
          <li key={`${name} ${at}`} className="break-words">
            {cause ? [text, cause].join(ledger.comma) : text}{' '}
            <span className="text-xs text-ink-3 tabular-nums">{near(at)}</span>
          </li>
        );
      })}
    </ul>
  );
}
