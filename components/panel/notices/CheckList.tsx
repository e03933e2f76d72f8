import { CircleCheck, CircleHelp, type LucideIcon, TriangleAlert } from 'lucide-react';
import type { Health } from '../../../locales/health.ts';
import { useMoments, useSettings } from '../../shared/interface.ts';
import type { Checks } from './use-checks.ts';

type State = 'good' | 'open' | 'bad';

const looks: Record<State, { icon: LucideIcon; colour: string }> = {
  good: { icon: CircleCheck, colour: 'text-kept' },
  open: { icon: CircleHelp, colour: 'text-wait' },
  bad: { icon: TriangleAlert, colour: 'text-risk' },
};

/** What is known of the way a reminder takes: the browser, the last test, the icon. Said aloud when it changes. */
export function CheckList({ checks, words }: { checks: Checks; words: Health }) {
  const { noticesSeen } = useSettings();
  const { full } = useMoments();
  const { permission, isPinned } = checks;
  const text = words.checks;
  return (
    <div role="status">
      <ul className="grid list-none gap-1.5">
        <Line
          testId="check-permission"
          state={permission === 'granted' ? 'good' : 'bad'}
          text={permission === 'granted' ? text.allowed : text.denied}
        />
        {noticesSeen ? (
          <Line
            testId="check-seen"
            state={noticesSeen.seen ? 'good' : 'bad'}
            text={(noticesSeen.seen ? text.seen : text.missed)(full(noticesSeen.at))}
          />
        ) : (
          <Line testId="check-seen" state="open" text={text.untested} />
        )}
        <Line
          testId="check-pinned"
          state={isPinned ? 'good' : 'bad'}
          text={isPinned ? text.pinned : text.unpinned}
        />
      </ul>
    </div>
  );
}

function Line({ testId, state, text }: { testId: string; state: State; text: string }) {
  const { icon: Icon, colour } = looks[state];
  return (
    <li data-testid={testId} data-state={state} className="flex items-start gap-2 text-sm text-ink">
      <Icon size={16} strokeWidth={1.75} aria-hidden className={`mt-px shrink-0 ${colour}`} />
      {text}
    </li>
  );
}
