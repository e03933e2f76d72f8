import { type KeyboardEvent, lazy, Suspense, useState } from 'react';
import { inRankOrder, ranked } from '../../../domain/expectation/rank.ts';
import { useWords } from '../../shared/interface.ts';
import { Section } from '../../shared/Section.tsx';
import { Folded } from '../ledger/Folded.tsx';
import type { Shown } from '../shown.ts';
import { Add } from './Add.tsx';
import { moveByStep } from './changes.ts';
import type { Answering } from './Detail.tsx';
import { FeedbackLines } from './FeedbackLines.tsx';
import { focusExpectation, walkExpectations } from './focus.ts';
import { Item } from './Item.tsx';
import { isFeedback } from './story.ts';

/** Dragging needs a library, which is loaded when the rep begins to rank. */
const Ranking = lazy(async () => ({ default: (await import('./Ranking.tsx')).Ranking }));

/** What the customer expects, the most important first, and what they said of how we do. */
export function Expectations({ shown }: { shown: Shown }) {
  const { expectations: words } = useWords();
  const [openId, setOpenId] = useState<string | null>(null);
  const [answered, setAnswered] = useState<{ id: string; how: Answering } | null>(null);
  const [isRanking, setIsRanking] = useState(false);
  const all = shown.view?.expectations ?? [];
  const open = ranked(all);
  const over = inRankOrder(all).filter(({ body }) => !body.open);
  const feedback = (shown.view?.notes ?? []).filter(isFeedback);
  const canRank = open.length > 1;
  const toggle = (id: string) => setOpenId(openId === id ? null : id);
  const opened = (id: string) => ({
    isOpen: openId === id,
    onToggle: () => toggle(id),
    answering: answered?.id === id ? answered.how : null,
    // An answer may come when another is being answered.
    onAnswer: (how: Answering | null) =>
      setAnswered((now) => (how ? { id, how } : now?.id === id ? null : now)),
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const from = event.target as HTMLElement;
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape' && openId && from.closest('[data-expectation]')) {
      event.preventDefault();
      event.stopPropagation();
      setOpenId(null);
      focusExpectation(openId);
      return;
    }
    const id = from.dataset.expectationToggle;
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (event.altKey && id && event.key === 'Enter') {
      // The toggle's own press would close it again.
      event.preventDefault();
      setOpenId(id);
      setAnswered({ id, how: {} });
    } else if (event.altKey && id && step !== 0) {
      event.preventDefault();
      void moveByStep(shown, id, step);
    } else if (walkExpectations(event, from)) event.preventDefault();
  };
  const endRanking = () => {
    setIsRanking(false);
    const first = open[0];
    if (first) focusExpectation(first.id);
  };
  return (
    <Section title={words.title(open.length)}>
      {open.length === 0 && <p className="text-sm text-ink-3">{words.empty}</p>}
      {isRanking && canRank ? (
        <Suspense fallback={<List rows={open.map(({ body }) => body.what)} />}>
          <Ranking rows={open} shown={shown} onEnd={endRanking} />
        </Suspense>
      ) : (
        <ol onKeyDown={onKeyDown}>
          {open.map((row, index) => (
            <Item key={row.id} row={row} rank={index + 1} shown={shown} {...opened(row.id)} />
          ))}
        </ol>
      )}
      <Add shown={shown} onRank={canRank && !isRanking ? () => setIsRanking(true) : null} />
      {over.length > 0 && (
        <Folded title={words.over(over.length)} size="sm" className="mt-1" testId="expectations-over">
          <ul onKeyDown={onKeyDown}>
            {over.map((row) => (
              <Item key={row.id} row={row} rank={null} shown={shown} {...opened(row.id)} />
            ))}
          </ul>
        </Folded>
      )}
      {feedback.length > 0 && (
        <Folded title={words.feedback.title(feedback.length)} size="sm" className="mt-1" testId="feedback">
          <FeedbackLines notes={feedback} shown={shown} />
        </Folded>
      )}
    </Section>
  );
}

/** The list in its order, while what it takes to drag is on its way. */
function List({ rows }: { rows: string[] }) {
  return (
    <ol>
      {rows.map((what, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: it stands for a moment and never changes
        <li key={index} className="border-t border-line py-2 first:border-t-0">
          {what}
        </li>
      ))}
    </ol>
  );
}
