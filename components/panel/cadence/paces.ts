import { ulid } from 'ulid';
import type { Words } from '../../../locales/index.ts';
import { send } from '../../../messages/client.ts';
import { targetOf } from '../../shared/capture/subject.ts';
import { currentWords } from '../../shared/interface.ts';
import { say } from '../../shared/toasts.ts';
import { refresh } from '../session.ts';
import type { Shown } from '../shown.ts';

/** The paces that are offered, in days. */
export const offeredPaces = [7, 14, 30, 90] as const;

/** A pace in words; null is never. */
export function paceText(days: number | null, { never, paces, everyDays }: Words['cadence']): string {
  if (days === null) return never;
  return (paces as Record<number, string>)[days] ?? everyDays(days);
}

/** Has the rep reminded of the customer on the screen, says so and offers undo. Rejects with a `KeptError`. */
export async function setPace(days: number | null, { subject }: Shown): Promise<void> {
  const target = targetOf(subject);
  const { before } = await send('customer.pace', { opId: ulid(), target, days });
  const { cadence } = currentWords();
  const said =
    days === null ? cadence.setNever(subject.name) : cadence.set(subject.name, paceText(days, cadence));
  say(said, async () => {
    await send('customer.pace', { opId: ulid(), target, days: before });
    say(currentWords().toast.undone(subject.name));
    await refresh();
  });
  await refresh();
}
