import { useState } from 'react';
import { ulid } from 'ulid';
import type { Marks } from '../../../domain/promise/marks.ts';
import type { PromiseRow } from '../../../domain/promise/schema.ts';
import { send } from '../../../messages/client.ts';
import { targetOf } from '../../shared/capture/subject.ts';
import { copy } from '../../shared/copy.ts';
import { currentWords, useWords } from '../../shared/interface.ts';
import { attempt, say } from '../../shared/toasts.ts';
import { undoEntry } from '../../shared/undo.ts';
import { refresh } from '../session.ts';
import type { Shown } from '../shown.ts';
import { Asking, Tap } from './Asking.tsx';
import { isLoopOpen, loopNoteId } from './asked.ts';
import { isPutOff, putOff } from './later.ts';

/** A promise that was kept and that nobody was told of is half kept: asks whether the customer knows. */
export function Loop({ promise, marks, shown }: { promise: PromiseRow; marks: Marks; shown: Shown }) {
  const { loop } = useWords().ledger;
  const [isOff, setOff] = useState(isPutOff(`loop ${promise.id}`));
  const [byHand, setByHand] = useState<string | null>(null);
  if (isOff || !shown.view || !isLoopOpen(promise, marks, shown.view)) return null;
  const copyMessage = async () => {
    const plain = loop.message(promise.body.what);
    if (await copy({ plain })) say(currentWords().ledger.loop.copied);
    else setByHand(plain);
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
      {byHand && <p className="w-full text-sm text-ink select-all">{byHand}</p>}
    </Asking>
  );
}

async function noteTold({ id, body }: PromiseRow, { subject }: Shown): Promise<void> {
  const opId = ulid();
  const { loop } = currentWords().ledger;
  const entry = { kind: 'note' as const, id: loopNoteId(id), text: loop.note(body.what).slice(0, 2000) };
  await send('entry.save', { opId, target: targetOf(subject), entry });
  await refresh();
  say(loop.told(subject.name), async () => {
    await undoEntry({ kind: 'note', id: entry.id, ofOpId: opId }, subject.name);
    await refresh();
  });
}
