import { useEffect, useState } from 'react';
import type { ExpectationLevel } from '../../../domain/expectation/names.ts';
import type { ExpectationRow } from '../../../domain/expectation/schema.ts';
import { useMoments, useWords } from '../../shared/interface.ts';
import { dateText } from '../../shared/moment.ts';
import { Folded } from '../ledger/Folded.tsx';
import { chartSize, type Span, spanOf, tracksOf, xOf, yOf } from './chart.ts';
import type { Happening } from './story.ts';

/** Colour and dashes of each level: either alone tells them apart. */
const looks: Record<ExpectationLevel, { stroke: string; dashes?: string }> = {
  canLiveWith: { stroke: 'var(--ink-3)', dashes: '2 3' },
  hopesFor: { stroke: 'var(--risk)' },
  canGive: { stroke: 'var(--brand)', dashes: '6 3' },
  happened: { stroke: 'var(--shelf)', dashes: '8 2 2 2' },
};

/** The levels over time with promises and feedback on them, and the same as a list. */
export function Chart({ row, story }: { row: ExpectationRow; story: Happening[] }) {
  const { now } = useMoments();
  const [box, width] = useWidth();
  const span = spanOf(
    story.map(({ at }) => at),
    now,
    width,
  );
  if (!span) return null;
  const hasReading = story.some(({ mark }) => mark === 'reading');
  return (
    <div ref={box} className="grid grid-cols-1 gap-1">
      {hasReading && width > 0 && <Drawing row={row} story={story} span={span} />}
      <List story={story} />
    </div>
  );
}

/** How wide an element is, in CSS pixels; 0 before it is known. Its text is drawn in its own size at any width. */
function useWidth(): [(element: HTMLElement | null) => void, number] {
  const [element, setElement] = useState<HTMLElement | null>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!element) return;
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, [element]);
  return [setElement, width];
}

function Drawing({ row, story, span }: { row: ExpectationRow; story: Happening[]; span: Span }) {
  const words = useWords();
  const { now } = useMoments();
  const { expectations: say } = words;
  const { width } = span;
  const { height, left, right, bottom } = chartSize;
  const tracks = tracksOf(row, span);
  const readings = story.filter(({ mark }) => mark === 'reading').length;
  const marks = story.filter(({ mark }) => mark === 'promise' || mark === 'feedback');
  const axis = height - bottom + 5;
  return (
    <figure data-testid="levels-chart">
      <svg
        width={width}
        height={height}
        className="block"
        role="img"
        aria-label={say.chart.title(dateText(span.from, now, words), readings)}
      >
        {[1, 2, 3, 4, 5].map((level) => (
          <g key={level}>
            <line x1={left} x2={width - right} y1={yOf(level)} y2={yOf(level)} stroke="var(--line)" />
            <text x={left - 6} y={yOf(level) + 4} textAnchor="end" fontSize="11" fill="var(--ink-3)">
              {level}
            </text>
          </g>
        ))}
        {tracks.map(({ name, path, dots }) => (
          <g key={name} stroke={looks[name].stroke} fill="none" strokeWidth="1.75">
            <path d={path} strokeDasharray={looks[name].dashes} />
            {dots.map(({ x, y }) => (
              <circle key={x} cx={x} cy={y} r="2.25" fill={looks[name].stroke} stroke="none" />
            ))}
          </g>
        ))}
        {marks.map(({ id, at, text, mark }) => (
          <Mark key={id} x={xOf(at, span)} y={axis} text={text} isPromise={mark === 'promise'} />
        ))}
        <text x={left} y={height - 2} fontSize="11" fill="var(--ink-3)">
          {dateText(span.from, now, words)}
        </text>
        <text x={width - right} y={height - 2} textAnchor="end" fontSize="11" fill="var(--ink-3)">
          {words.time.today}
        </text>
      </svg>
      <figcaption className="mt-1 flex flex-wrap gap-x-3 gap-y-0.5 text-xs text-ink-2">
        <span className="text-ink-3">{say.mine}</span>
        {tracks.map(({ name }) => (
          <span key={name} className="inline-flex items-center gap-1">
            <svg width="18" height="6" aria-hidden="true">
              <line
                x2="18"
                y1="3"
                y2="3"
                stroke={looks[name].stroke}
                strokeWidth="1.75"
                strokeDasharray={looks[name].dashes}
              />
            </svg>
            {say.levels[name]}
          </span>
        ))}
        {(['promise', 'feedback'] as const)
          .filter((mark) => marks.some((one) => one.mark === mark))
          .map((mark) => (
            <span key={mark} className="inline-flex items-center gap-1">
              <svg width="10" height="10" aria-hidden="true">
                <Mark x={5} y={5} text="" isPromise={mark === 'promise'} />
              </svg>
              {say.chart.marks[mark]}
            </span>
          ))}
      </figcaption>
    </figure>
  );
}

/** A promise is a filled diamond, feedback an open circle. */
function Mark({ x, y, text, isPromise }: { x: number; y: number; text: string; isPromise: boolean }) {
  const title = text && <title>{text}</title>;
  return isPromise ? (
    <path d={`M${x} ${y - 4}l4 4l-4 4l-4 -4z`} fill="var(--ink-2)">
      {title}
    </path>
  ) : (
    <circle cx={x} cy={y} r="3.25" fill="var(--paper)" stroke="var(--ink-2)" strokeWidth="1.5">
      {title}
    </circle>
  );
}

function List({ story }: { story: Happening[] }) {
  const { expectations: say, ledger } = useWords();
  const moments = useMoments();
  return (
    <Folded title={say.chart.list(story.length)} testId="levels-story">
      <ol className="grid grid-cols-1 gap-1 text-sm text-ink-2">
        {story.toReversed().map(({ id, at, text, cause }) => (
          <li key={id} className="break-words">
            <time
              dateTime={new Date(at).toISOString()}
              title={moments.full(at)}
              className="text-ink-3 tabular-nums"
            >
              {moments.near(at)}
            </time>{' '}
            {cause ? [text, cause].join(ledger.comma) : text}
          </li>
        ))}
      </ol>
    </Folded>
  );
}
