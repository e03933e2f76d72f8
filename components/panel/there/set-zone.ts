import { ulid } from 'ulid';
import { cityOf } from '../../../locales/cities.ts';
import { send } from '../../../messages/client.ts';
import { targetOf } from '../../shared/capture/subject.ts';
import { currentLanguage, currentWords } from '../../shared/interface.ts';
import { say } from '../../shared/toasts.ts';
import { refresh } from '../session.ts';
import type { Shown } from '../shown.ts';

/** Says where the clocks of the customer on the screen are, and offers undo; null: where the rep's are. Rejects with a `KeptError`. */
export async function setZone(zone: string | null, { subject }: Shown): Promise<void> {
  const target = targetOf(subject);
  const { before } = await send('customer.zone', { opId: ulid(), target, zone });
  const { there } = currentWords().hours;
  const done = zone ? there.set(subject.name, cityOf(zone, currentLanguage())) : there.cleared(subject.name);
  say(done, async () => {
    await send('customer.zone', { opId: ulid(), target, zone: before });
    say(currentWords().toast.undone(subject.name));
    await refresh();
  });
  await refresh();
}
