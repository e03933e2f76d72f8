import { ArrowLeftRight, Bell } from 'lucide-react';
import { Chip } from '../Chip.tsx';
import { useMoments, useWords } from '../interface.ts';
import { DueFact } from './DueFact.tsx';
import { KindPicker } from './KindPicker.tsx';
import type { Line } from './line-store.ts';
import { OffDayHint } from './OffDayHint.tsx';
import type { LineReading } from './reading.ts';

interface Props {
  kind: 'promise' | 'callback';
  /** Null until what reads lines has arrived. */
  reading: LineReading | null;
  waiting: boolean;
  line: Line;
  onLine: (line: Line) => void;
}

/** What the line's words mean, spelled out before anything is saved; each of it can be set by hand. */
export function LineFacts({ kind, reading, waiting, line, onLine }: Props) {
  const { capture } = useWords();
  const setMoment = (moment: Line['moment']) => onLine({ ...line, moment });
  return (
    <>
      <div className="mt-2 flex flex-wrap items-center gap-1.5">
        <DueFact kind={kind} at={reading?.due?.at ?? null} waiting={waiting} onMoment={setMoment} />
        {kind === 'promise' && reading && (
          <>
            <ReminderFact reading={reading} />
            <DirectionFact
              direction={reading.direction}
              onDirection={(direction) => onLine({ ...line, direction })}
            />
            <KindPicker
              kind={reading.promiseKind}
              onKind={(promiseKind) => onLine({ ...line, promiseKind })}
            />
          </>
        )}
      </div>
      {reading?.offDay && reading.due && (
        <OffDayHint offDay={reading.offDay} at={reading.due.at} onMoment={setMoment} />
      )}
      {reading?.calendarEnds && (
        <p className="mt-2 text-xs text-risk" data-testid="calendar-ends">
          {capture.calendarEnds}
        </p>
      )}
    </>
  );
}

/** When the promise's own reminder will ring. */
function ReminderFact({ reading: { due, ringsAt, lead } }: { reading: LineReading }) {
  const { capture, leads } = useWords();
  const { near } = useMoments();
  const { reminders } = capture;
  if (!due || ringsAt === null) return null;
  const text =
    ringsAt === due.at
      ? reminders.whenDue
      : lead
        ? reminders.before(leads.lead[lead.unit](lead.count))
        : reminders.at(near(ringsAt));
  return (
    <Chip data-testid="rings">
      <Bell size={12} strokeWidth={1.75} aria-hidden />
      {text}
    </Chip>
  );
}

/** How a fact looks that can be changed where it stands. */
export const factButton =
  'inline-flex min-h-6 max-w-full items-center gap-1 rounded-full border border-line-strong bg-paper px-2 text-xs font-medium text-ink-2 hover:border-brand hover:text-ink';

function DirectionFact({
  direction,
  onDirection,
}: {
  direction: 'ours' | 'theirs';
  onDirection: (direction: 'ours' | 'theirs') => void;
}) {
  const { capture } = useWords();
  return (
    <button
      type="button"
      data-testid="direction"
      data-direction={direction}
      title={capture.directionWhy}
      className={`${factButton} ${direction === 'theirs' ? 'border-transparent bg-shelf-soft text-shelf' : ''}`}
      onClick={() => onDirection(direction === 'ours' ? 'theirs' : 'ours')}
    >
      <ArrowLeftRight size={12} strokeWidth={1.75} aria-hidden />
      {capture.direction[direction]}
    </button>
  );
}
