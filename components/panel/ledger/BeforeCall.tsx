import { PhoneOutgoing } from 'lucide-react';
import { type ReactNode, useMemo } from 'react';
import { levelNames } from '../../../domain/customer/levels.ts';
import type { PromiseRow } from '../../../domain/promise/schema.ts';
import type { CustomerView } from '../../../messages/contract/customer.ts';
import { useMoments, useWords } from '../../shared/interface.ts';
import { dateText, daysAhead } from '../../shared/moment.ts';
import { levelsOf } from '../levels.ts';
import { isOverdue } from '../promises.ts';
import { beforeCall } from './before.ts';
import { FoldArrow } from './Folded.tsx';

/** How many promises are named on each side, and how many sentences for each day. */
const mostNamed = 3;
const mostSaid = 2;

/** "Before the call": one line of counts; opened, what is open both ways, the last contacts, the levels and what was declined. */
export function BeforeCall({ view }: { view: CustomerView }) {
  const words = useWords();
  const moments = useMoments();
  const { before: say } = words.ledger;
  const { ours, theirs, contacts, declined } = useMemo(
    () => beforeCall(view, words, moments),
    [view, words, moments],
  );
  if (view.promises.length + contacts.length === 0) return null;
  const counts = [
    ours.length > 0 && say.ours(ours.length),
    theirs.length > 0 && say.theirs(theirs.length),
    declined.length > 0 && say.declined(declined.length),
  ].filter(Boolean);
  const levels = levelsOf(view, moments.now);
  return (
    <details className="mt-3 rounded-md border border-line bg-paper" data-testid="before-call">
      <summary className="flex min-h-8 items-center gap-1.5 rounded-md px-2.5 py-1 text-sm hover:bg-desk">
        <PhoneOutgoing size={14} strokeWidth={1.75} className="shrink-0 text-ink-3" aria-hidden />
        <span className="shrink-0 font-[650]">{say.title}</span>
        <span className="min-w-0 flex-1 text-ink-3">
          {counts.length > 0 ? counts.join(' · ') : say.nothing}
        </span>
        <FoldArrow />
      </summary>
      <dl className="grid grid-cols-1 gap-2 border-t border-line px-2.5 py-2 text-sm">
        <Part title={say.oursList} rows={ours.length}>
          <Named promises={ours} />
        </Part>
        <Part title={say.theirsList} rows={theirs.length}>
          <Named promises={theirs} />
        </Part>
        <Part
          title={`${say.levels} · ${words.expectations.mine}`}
          rows={levelNames.some((name) => levels[name] !== null) ? 1 : 0}
        >
          <p className="tabular-nums">
            {levelNames.map((name) => `${words.levels.names[name]} ${levels[name] ?? '—'}`).join(' · ')}
          </p>
        </Part>
        <Part title={say.contacts} rows={contacts.length}>
          {contacts.map(({ day, texts }) => (
            <div key={day} className="flex gap-2">
              <span className="shrink-0 text-ink-3 tabular-nums">{dayText(day, moments.now)}</span>
              <span className="min-w-0 break-words">
                {texts.slice(0, mostSaid).map((text, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the lines have no other identity
                  <span key={index} className="line-clamp-2">
                    {text}
                  </span>
                ))}
                {texts.length > mostSaid && (
                  <span className="text-xs text-ink-3">{say.more(texts.length - mostSaid)}</span>
                )}
              </span>
            </div>
          ))}
        </Part>
        <Part title={say.declinedList} rows={declined.length}>
          {declined.map(({ id, what, reason }) => (
            <p key={id} className="break-words">
              {what} <span className="text-ink-3">— {reason}</span>
            </p>
          ))}
        </Part>
      </dl>
    </details>
  );

  function dayText(day: number, now: number): string {
    const { today, yesterday } = words.time;
    const away = daysAhead(day, now);
    return away === 0 ? today : away === -1 ? yesterday : dateText(day, now, words);
  }
}

function Part({ title, rows, children }: { title: string; rows: number; children: ReactNode }) {
  if (rows === 0) return null;
  return (
    <div>
      <dt className="text-xs text-ink-3">{title}</dt>
      <dd className="mt-0.5 grid grid-cols-1 gap-0.5">{children}</dd>
    </div>
  );
}

function Named({ promises }: { promises: PromiseRow[] }) {
  const { ledger } = useWords();
  const { now, near } = useMoments();
  return (
    <>
      {promises.slice(0, mostNamed).map((promise) => (
        <p key={promise.id} className="flex gap-2">
          <span className="min-w-0 flex-1 truncate" title={promise.body.what}>
            {promise.body.what}
          </span>
          {promise.dueAt !== undefined && (
            <span className={`shrink-0 tabular-nums ${isOverdue(promise, now) ? 'text-late' : 'text-ink-3'}`}>
              {near(promise.dueAt)}
              {isOverdue(promise, now) && ` · ${ledger.before.late}`}
            </span>
          )}
        </p>
      ))}
      {promises.length > mostNamed && (
        <p className="text-xs text-ink-3">{ledger.before.more(promises.length - mostNamed)}</p>
      )}
    </>
  );
}
