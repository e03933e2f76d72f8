import { ulid } from 'ulid';
import { movedBefore, ranked } from '../../../domain/expectation/rank.ts';
import type { Change, ExpectationRow } from '../../../domain/expectation/schema.ts';
import { send } from '../../../messages/client.ts';
import { KeptError } from '../../../messages/errors.ts';
import { currentWords } from '../../shared/interface.ts';
import { operationOf } from '../../shared/operations.ts';
import { attempt, say, sayFailure } from '../../shared/toasts.ts';
import { refresh } from '../session.ts';
import type { Shown } from '../shown.ts';
import { shownView } from '../state.ts';
import { usePanel } from '../store.ts';
import { keepFocus } from './focus.ts';

/**
 * Makes a change of an expectation as it was seen, says so and offers undo. Rejects with a `KeptError`; then what is
 * shown was asked for anew, so that the next try is on what stands.
 */
export async function makeChange(
  { subject }: Shown,
  row: ExpectationRow,
  change: Change,
  done: string,
): Promise<void> {
  const { id, lastSeq } = row;
  const opId = operationOf(id, lastSeq, JSON.stringify(change));
  try {
    await send('expectation.change', { opId, expectationId: id, seenSeq: lastSeq, change });
  } finally {
    await refresh();
  }
  // Undo has no undo: taken back once more, it would take back the change before.
  if (change.change === 'undo') return say(done);
  say(done, () => undoable(subject.name, () => undoChange(row)));
}

/** Takes back the change that was made on a row as it was seen; refused as stale if another came after it. */
async function undoChange({ id, customerId, lastSeq }: ExpectationRow): Promise<void> {
  const { expectations } = await send('customer.view', { customerId });
  const made = expectations.find((row) => row.id === id)?.body.history.find(({ seq }) => seq > lastSeq);
  if (!made) throw new KeptError('stale');
  const change = { opId: ulid(), expectationId: id, seenSeq: made.seq };
  await send('expectation.change', { ...change, change: { change: 'undo' } });
}

/** Runs an undo and says how it went; what has changed since is told as that, not as a failure. */
export async function undoable(name: string, undo: () => Promise<unknown>): Promise<void> {
  try {
    await undo();
    say(currentWords().toast.undone(name));
  } catch (error) {
    if (!(error instanceof KeptError) || error.code !== 'stale') throw error;
    sayFailure(currentWords().toast.undoLate(name));
  } finally {
    await refresh();
  }
}

/** Moves follow one another, each on what the one before has left: keys are pressed faster than answers come. */
let lastMove: Promise<unknown> = Promise.resolve();

/** Moves an open expectation up (-1) or down (1) by one rank, and leaves the focus where it is. */
export function moveByStep(shown: Shown, id: string, step: -1 | 1): Promise<unknown> {
  return inTurn(async () => {
    const order = openOrder(shown);
    const at = order.indexOf(id);
    if (at < 0 || at + step < 0 || at + step >= order.length) return;
    await moveBefore(shown, order, id, order[step < 0 ? at - 1 : at + 2] ?? null);
    keepFocus(id);
  });
}

/** Puts an open expectation before another, or last (null), in the order the rep has seen. */
export function moveTo(
  shown: Shown,
  seen: readonly string[],
  id: string,
  before: string | null,
): Promise<unknown> {
  return inTurn(() => moveBefore(shown, seen, id, before));
}

function inTurn(move: () => Promise<void>): Promise<unknown> {
  lastMove = lastMove.then(() => attempt(move));
  return lastMove;
}

/** Read from what the panel shows by now; nothing once it shows another customer. */
function openOrder({ subject }: Shown): string[] {
  const state = usePanel.getState();
  const view = shownView(state);
  const isSame = state.customerId !== null || state.view?.key === subject.key;
  return isSame && view ? ranked(view.expectations).map(({ id }) => id) : [];
}

async function moveBefore(
  { subject, view }: Shown,
  seen: readonly string[],
  id: string,
  before: string | null,
): Promise<void> {
  const moved = movedBefore(seen, id, before);
  if (!moved) return;
  let was: string | null;
  try {
    const input = { opId: ulid(), expectationId: id, before, seen: [...seen] };
    ({ before: was } = await send('expectation.rank', input));
  } finally {
    await refresh();
  }
  const what = view?.expectations.find((row) => row.id === id)?.body.what ?? '';
  const { rank } = currentWords().expectations;
  say(rank.moved(what, moved.indexOf(id) + 1, moved.length), () =>
    undoable(subject.name, () =>
      send('expectation.rank', { opId: ulid(), expectationId: id, before: was, seen: moved }),
    ),
  );
}
