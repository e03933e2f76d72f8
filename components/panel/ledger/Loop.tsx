import { Suspense, useState } from 'react';
import type { Marks } from '../../../domain/promise/marks.ts';
import type { PromiseRow } from '../../../domain/promise/schema.ts';
import { send } from '../../../messages/client.ts';
import { targetOf } from '../../shared/capture/subject.ts';
import { copy } from '../../shared/copy.ts';
import { currentWords, useWords } from '../../shared/interface.ts';
import { tryOnce } from '../../shared/operations.ts';
import { attempt, say } from '../../shared/toasts.ts';
import { undoEntry } from '../../shared/undo.ts';
import { Outgoing } from '../outgoing/later.ts';
import { refresh } from '../session.ts';
import type { Shown } from '../shown.ts';
import { tierOf } from '../standards/tiers.ts';
import { Asking, Tap } from './Asking.tsx';
import { isLoopOpen, loopNoteId } from './asked.ts';
import { isPutOff, putOff } from './later.ts';

/** A promise that was kept and that nobody was told of is half kept: asks whether the customer knows. */
export function Loop({ promise, marks, shown }: { promise: PromiseRow; marks: Marks; shown: Shown }) {
  const { loop } = useWords().ledger;
  const [isOff, setOff] = useState(isPutOff(`loop ${promise.id}`));
  const [isShown, setShown] = useState(false);
  if (isOff || !shown.view || !isLoopOpen(promise, marks, shown.view)) return null;
  const text = loop.message(promise.body.what);
  const tier = tierOf(shown.view);
  /** At once where there is nothing to look at, as nearly always. */
  const copyMessage = async () => {
    const { isClean } = await import('../outgoing/use-checked.ts');
    if ((await isClean(text, tier)) && (await copy({ plain: text }))) say(currentWords().ledger.loop.copied);
    else setShown(true);
  };
  return (
    <Asking question={loop.ask} testId="loop">
      <Tap testId="loop-yes" onClick={() => void attempt(() => noteTold(promise, shown))}>
        {loop.yes}
      </Tap>
      <Tap testId="loop-copy" onClick={() => void attempt(copyMessage)}>
        {loop.copy}
      </Tap>
      <Tap
        quiet
        testId="loop-later"
        onClick={() => {
          putOff(`loop ${promise.id}`);
          setOff(true);
        }}
      >
        {loop.later}
      </Tap>
      {isShown && (
        <Suspense>
          <div ref={focusText} className="w-full">
            <Outgoing proposal={{ text, missing: [] }} tier={tier} onCopied={() => setShown(false)} />
          </div>
        </Suspense>
      )}
    </Asking>
  );
}

/** What has to be looked at is where the caret goes. */
function focusText(around: HTMLElement | null): void {
  around?.querySelector('textarea')?.focus();
}

async function noteTold({ id, body }: PromiseRow, { subject }: Shown): Promise<void> {
  const { loop } = currentWords().ledger;
  const entry = { kind: 'note' as const, id: loopNoteId(id), text: loop.note(body.what).slice(0, 2000) };
  const ofOpId = await tryOnce(['told', id], async (opId) => {
    await send('entry.save', { opId, target: targetOf(subject), entry });
    return opId;
  });
  await refresh();
  say(loop.told(subject.name), async () => {
    await undoEntry({ kind: 'note', id: entry.id, ofOpId }, subject.name);
    await refresh();
  });
}
