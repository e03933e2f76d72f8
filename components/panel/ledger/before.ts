import { contactBy, spokenSteps } from '../../../domain/customer/contact.ts';
import type { PromiseRow, Step } from '../../../domain/promise/schema.ts';
import type { Words } from '../../../locales/index.ts';
import type { CustomerView } from '../../../messages/contract/customer.ts';
import type { Moments } from '../../shared/interface.ts';
import { startOfDay } from '../../shared/moment.ts';
import { inListOrder, isOpen } from '../promises.ts';
import { stepText } from '../timeline.ts';

/** A day on which something passed between the customer and us, with what it was, the last first. */
export interface Contact {
  day: number;
  texts: string[];
}

/** What is worth knowing before a call. */
export interface Before {
  ours: PromiseRow[];
  theirs: PromiseRow[];
  contacts: Contact[];
  /** What was declined and stands so, with the reason that was told. */
  declined: { id: string; what: string; reason: string }[];
}

/** How many days of contact are told. */
const mostContacts = 3;

/** The summary of a customer. Open promises in the order of the list below. */
export function beforeCall(
  view: Pick<CustomerView, 'promises' | 'reminders' | 'notes' | 'expectations'>,
  words: Words,
  moments: Pick<Moments, 'now' | 'near' | 'full'>,
): Before {
  // What is done and only waits to be confirmed is owed by nobody.
  const owed = view.promises.filter((promise) => isOpen(promise) && promise.state !== 'reported');
  const open = inListOrder(owed, view.expectations, moments.now);
  return {
    ours: open.filter(({ body }) => body.direction === 'ours'),
    theirs: open.filter(({ body }) => body.direction === 'theirs'),
    contacts: contactsOf(view, words, moments),
    declined: view.promises
      .filter(({ state }) => state === 'declined')
      .map(({ id, body }) => ({ id, what: body.what, reason: reasonTold(standing(body.history)) })),
  };
}

function reasonTold(steps: Step[]): string {
  const move = steps.findLast((step) => step.move.move === 'decline')?.move;
  return move?.move === 'decline' ? move.reason : '';
}

function standing(history: Step[]): Step[] {
  return history.filter((step) => !step.undone && step.move.move !== 'undo');
}

function contactsOf(
  { promises, reminders, notes }: Pick<CustomerView, 'promises' | 'reminders' | 'notes'>,
  words: Words,
  moments: Pick<Moments, 'now' | 'near' | 'full'>,
): Contact[] {
  const said = [
    ...promises.flatMap((promise) =>
      spokenSteps(promise).map((step) => ({ at: step.at, text: stepText(step, promise, words, moments) })),
    ),
    ...reminders.flatMap((reminder) => {
      const at = contactBy(reminder);
      if (at === undefined) return [];
      const isCadence = reminder.body.kind === 'cadence';
      const text = isCadence ? words.cadence.acted : words.timeline.reminderActed(reminder.body.text);
      return [{ at, text }];
    }),
    ...notes.map(({ body }) => ({ at: body.at, text: words.timeline.note(body.text) })),
  ].sort((a, b) => b.at - a.at);
  const days = new Map<number, string[]>();
  for (const { at, text } of said) {
    const day = startOfDay(at);
    days.set(day, [...(days.get(day) ?? []), text]);
  }
  return [...days].slice(0, mostContacts).map(([day, texts]) => ({ day, texts }));
}
