import type { Choice } from '../../../domain/agreement/table.ts';
import type { Due } from '../../../domain/due.ts';
import { useMomentIn } from '../../shared/capture/line-reader.ts';
import { useNow } from '../../shared/now.ts';
import type { Values } from '../ledger/fields.ts';
import type { Shown } from '../shown.ts';
import type { About } from '../talk/values.ts';
import type { Usual } from './form.ts';
import { type Wish, whatOf } from './wish.ts';

interface Typed {
  choice: Choice;
  values: Values;
  usual: Usual;
}

/** What the talk tracks are filled with: what stands in the form, as it is typed. */
export function useAbout(wish: Wish, { choice, values, usual }: Typed, { subject }: Shown): About {
  const due = useMeant(values.due, wish.promise?.body.due ?? usual.due);
  const answerBy = useMeant(values.answerBy, usual.answerBy);
  const isNew = choice === 'can' && !wish.promise;
  return {
    customer: subject.name,
    promise: (isNew && values.what?.trim()) || whatOf(wish),
    reason: choice === 'can' ? undefined : values.told,
    offer: choice === 'partly' ? values.offer : undefined,
    date: due,
    answerBy,
  };
}

/** The moment a field means: what is typed, else what an empty one stands for; none while it cannot be read or has passed. */
function useMeant(text: string | undefined, empty: Due | undefined): Due | undefined {
  const now = useNow();
  const typed = text?.trim() ?? '';
  const reading = useMomentIn(typed, now);
  if (typed === '') return empty && empty.at > now ? empty : undefined;
  return reading && !reading.past ? reading : undefined;
}
