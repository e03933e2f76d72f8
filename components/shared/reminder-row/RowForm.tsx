import { lazy, Suspense } from 'react';
import type { ReminderRow } from '../../../domain/reminder/schema.ts';
import { useRowAsk } from './open.ts';

const forms = () => import('./forms.ts');
const PutOff = lazy(async () => ({ default: (await forms()).PutOff }));
const Outcome = lazy(async () => ({ default: (await forms()).Outcome }));

/** Loads what rows ask once the page has nothing better to do. */
export function loadRowFormsWhenIdle(): void {
  requestIdleCallback(() => void forms().catch(() => {}), { timeout: 2000 });
}

export interface RowFormProps {
  reminder: ReminderRow;
  /** The customer's. */
  name: string;
}

/** What a row asks before something is done: nothing until the rep wants it. */
export function RowForm(props: RowFormProps) {
  const ask = useRowAsk(props.reminder.id);
  if (!ask) return null;
  return (
    <Suspense>
      {ask === 'done' ? (
        <Outcome {...props} />
      ) : (
        <PutOff key={ask} {...props} isAttempt={ask === 'no-answer'} />
      )}
    </Suspense>
  );
}
