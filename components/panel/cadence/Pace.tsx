import { lazy, Suspense, useMemo, useRef, useState } from 'react';
import { lastContact } from '../../../domain/customer/contact.ts';
import type { CustomerView } from '../../../messages/contract/customer.ts';
import { focusIfFree } from '../../shared/focus.ts';
import { useMoments, useWords } from '../../shared/interface.ts';
import { Menu } from '../../shared/Menu.tsx';
import { dateText } from '../../shared/moment.ts';
import { attempt } from '../../shared/toasts.ts';
import type { Shown } from '../shown.ts';
import { offeredPaces, paceText, setPace } from './paces.ts';

const OwnPace = lazy(async () => ({ default: (await import('./OwnPace.tsx')).OwnPace }));

const look = 'inline-flex min-h-6 max-w-full items-center rounded-full px-[7px] text-xs transition-colors';

/** How often the customer on the screen is to be heard of, with when he was and will be; hardly to be seen while never. */
export function Pace({ shown }: { shown: Shown }) {
  const { cadence: words } = useWords();
  const [isOwn, setOwn] = useState(false);
  const button = useRef<HTMLElement>(null);
  if (!shown.view) return null;
  const days = shown.view.customer?.body.cadence ?? null;
  const offered = [null, ...offeredPaces].map((value) => ({
    value: String(value ?? 'never'),
    text: paceText(value, words),
    testId: `pace-is-${value ?? 'never'}`,
  }));
  const chosen = String(days ?? 'never');
  const isOffered = offered.some(({ value }) => value === chosen);
  const choose = (value: string) => {
    if (value === 'own') return setOwn(true);
    if (value !== chosen) void attempt(() => setPace(value === 'never' ? null : Number(value), shown));
  };
  return (
    <>
      <span ref={button} className="contents">
        <Menu
          label={words.title}
          testId="pace-menu"
          items={[
            ...offered,
            ...(isOffered ? [] : [{ value: chosen, text: paceText(days, words), testId: 'pace-is-own' }]),
            { value: 'own', text: words.own, testId: 'pace-own' },
          ]}
          chosen={chosen}
          onChoose={choose}
        >
          {(opener) => (
            <button
              type="button"
              {...opener}
              aria-label={words.now(paceText(days, words))}
              title={words.title}
              data-testid="pace"
              data-pace={days ?? 'never'}
              className={`${look} ${days === null ? 'text-ink-3 hover:bg-desk hover:text-ink' : 'bg-brand-soft font-[550] text-brand-ink hover:brightness-95'}`}
            >
              <span className="min-w-0 truncate">{days === null ? words.title : paceText(days, words)}</span>
            </button>
          )}
        </Menu>
      </span>
      {days !== null && <Contacts view={shown.view} />}
      {isOwn && (
        <Suspense>
          <OwnPace
            shown={shown}
            days={days}
            onClose={() => {
              setOwn(false);
              focusIfFree(() => button.current?.querySelector('button'));
            }}
          />
        </Suspense>
      )}
    </>
  );
}

/** When the customer was last heard of, and when he is to be next: while that rings it stands in the list. */
function Contacts({ view }: { view: CustomerView }) {
  const words = useWords();
  const { now, full, distance } = useMoments();
  const last = useMemo(() => lastContact(view), [view]);
  const next = view.reminders.find(({ open, body }) => open === 1 && body.kind === 'cadence');
  const { cadence } = words;
  const when = next && next.at > now ? dateText(next.at, now, words) : null;
  const isMoved = next?.state !== 'snoozed' && next?.body.movedFrom !== undefined;
  return (
    <p className="basis-full text-xs text-ink-3" data-testid="contacts">
      <span title={last === undefined ? undefined : full(last)}>
        {last === undefined ? cadence.noContact : cadence.last(distance(last))}
      </span>
      {when && (
        <>
          {' · '}
          <span title={next && full(next.at)}>{isMoved ? cadence.nextMoved(when) : cadence.next(when)}</span>
        </>
      )}
    </p>
  );
}
