import {
  type AgendaCuts,
  agendaGroup,
  agendaGroups,
  daysShown,
  inDueOrder,
  type ListedGroup,
} from '../../domain/reminder/agenda.ts';
import type { AgendaItem } from '../../messages/contract/reminder.ts';
import { startOfDay } from '../shared/moment.ts';
import type { PopupState } from './state.ts';

/** One group of what is due. */
export interface Listed {
  group: ListedGroup;
  items: AgendaItem[];
  /** How many there are in all; null while that is not counted. */
  total: number | null;
}

type Known = Pick<PopupState, 'items' | 'more' | 'counts'>;

/**
 * What is due, by the rep's own days; what has come due since it was asked moves by itself.
 *
 * @param asked a reminder as it stood when its row began to ask something: the row stays there, for what is half typed in
 *   it would go with it
 */
export function agendaOf(
  { items, more, counts }: Known,
  now: number,
  asked: AgendaItem | null = null,
): Listed[] {
  const cuts = ownCuts(now);
  const sorted = inOrder(items);
  const places = asked ? inOrder([...items.filter((item) => !isOf(asked, item)), asked]) : sorted;
  const asItIs = (item: AgendaItem) => items.find((one) => isOf(item, one)) ?? item;
  const then = counts && ownCuts(counts.at);
  return agendaGroups.map((group) => {
    const listed = inGroup(places, group, cuts).map((item) => (item === asked ? asItIs(item) : item));
    if (!more.includes(group)) return { group, items: listed, total: listed.length };
    // What was not listed when it was counted is not listed now.
    const left = then && Math.max(0, counts[group] - inGroup(sorted, group, then).length);
    return { group, items: listed, total: left === null ? null : listed.length + left };
  });
}

function inOrder(items: readonly AgendaItem[]): AgendaItem[] {
  return items.toSorted((a, b) => inDueOrder(a.reminder, b.reminder));
}

function isOf(one: AgendaItem, other: AgendaItem): boolean {
  return one.reminder.id === other.reminder.id;
}

/** `agendaCuts` in the zone of this machine, whose clocks cost nothing to ask: making those of a zone holds up the start. */
function ownCuts(now: number): AgendaCuts {
  return { now, endOfToday: startOfDay(now, 1), endOfNext: startOfDay(now, daysShown + 1) };
}

function inGroup(items: AgendaItem[], group: ListedGroup, cuts: AgendaCuts): AgendaItem[] {
  return items.filter(({ reminder }) => agendaGroup(reminder, cuts) === group);
}

/** So many rows fill the popup: the rest is asked for and drawn after them. */
export const atOnce = 10;

/** The first of what is due, so that they can be drawn before the others. */
export function firstOf(listed: readonly Listed[]): Listed[] {
  let left = atOnce;
  return listed.map((group) => {
    const items = group.items.slice(0, left);
    left -= items.length;
    return { ...group, items };
  });
}
