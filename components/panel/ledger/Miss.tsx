import { useState } from 'react';
import type { Marks } from '../../../domain/promise/marks.ts';
import { type MissReason, missReasons } from '../../../domain/promise/misses.ts';
import type { PromiseRow } from '../../../domain/promise/schema.ts';
import { send } from '../../../messages/client.ts';
import { currentWords, useWords } from '../../shared/interface.ts';
import { useNow } from '../../shared/now.ts';
import { tryOnce } from '../../shared/operations.ts';
import { attempt, say } from '../../shared/toasts.ts';
import { refresh } from '../session.ts';
import type { Shown } from '../shown.ts';
import { Asking, Tap } from './Asking.tsx';
import { isMissed } from './asked.ts';
import { isPutOff, putOff } from './later.ts';

/** Asks once why a promise of ours was missed: one tap, or later. A reason that was given can be changed. */
export function Miss({ promise, marks, shown }: { promise: PromiseRow; marks: Marks; shown: Shown }) {
  const { ledger } = useWords();
  const { missed } = promise.body;
  const [isAsking, setAsking] = useState(!missed && !isPutOff(`miss ${promise.id}`));
  const now = useNow();
  if (!isMissed(promise, marks, now)) return null;
  if (!isAsking) {
    return (
      <button
        type="button"
        data-testid="miss-reason"
        className="mt-1 block min-h-6 rounded-sm text-left text-xs text-ink-3 hover:text-ink hover:underline"
        onClick={() => setAsking(true)}
      >
        {missed ? ledger.miss.reason(ledger.miss.reasons[missed]) : ledger.miss.ask}
      </button>
    );
  }
  const answer = (why: MissReason) => {
    setAsking(false);
    void attempt(() => explain(promise, why, shown.subject.name));
  };
  return (
    <Asking question={ledger.miss.ask} testId="miss">
      {missReasons.map((why) => (
        <Tap key={why} testId={`miss-${why}`} onClick={() => answer(why)}>
          {ledger.miss.reasons[why]}
        </Tap>
      ))}
      <Tap
        quiet
        testId="miss-later"
        onClick={() => {
          putOff(`miss ${promise.id}`);
          setAsking(false);
        }}
      >
        {ledger.miss.later}
      </Tap>
    </Asking>
  );
}

async function explain({ id, body }: PromiseRow, why: MissReason, name: string): Promise<void> {
  const put = async (reason: MissReason | null) => {
    await tryOnce(['explain', id, String(reason)], (opId) =>
      send('promise.explain', { opId, promiseId: id, why: reason }),
    );
    await refresh();
  };
  await put(why);
  say(currentWords().ledger.miss.told(name), async () => {
    await put(body.missed ?? null);
    say(currentWords().toast.undone(name));
  });
}
