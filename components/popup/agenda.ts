import { type AgendaGroup, agendaCuts, agendaGroup, inDueOrder } from '../../domain/reminder/agenda.ts';
import type { AgendaItem } from '../../messages/contract.ts';
import { ownZone } from '../shared/moment.ts';

export type Agenda = Record<Exclude<AgendaGroup, 'later'>, AgendaItem[]>;

/** What is due, by the rep's own days; what has come due since it was asked moves by itself. */
export function agendaOf(items: readonly AgendaItem[], now: number): Agenda {
  const cuts = agendaCuts(now, ownZone());
  const agenda: Agenda = { overdue: [], today: [], next: [] };
  for (const item of [...items].sort((a, b) => inDueOrder(a.reminder, b.reminder))) {
    const group = agendaGroup(item.reminder, cuts);
    if (group !== 'later') agenda[group].push(item);
  }
  return agenda;
}
