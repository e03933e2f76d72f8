import { useEffect, useRef } from 'react';
import type { AgendaItem } from '../../messages/contract.ts';
import { useMoments, useWords } from '../shared/interface.ts';
import { finishReminder, snoozeReminder } from '../shared/reminders.ts';
import { AgendaRow, openCustomer } from './AgendaRow.tsx';
import { agendaOf } from './agenda.ts';
import { usePopup } from './store.ts';

/** What is due, overdue first, worked through by keyboard: arrows choose, Enter opens, d is done, s snoozes. */
export function Agenda() {
  const { popup } = useWords();
  const { now } = useMoments();
  const items = usePopup((state) => state.items);
  const later = usePopup((state) => state.later);
  const list = useRef<HTMLElement>(null);
  const groups = agendaOf(items, now);
  useAgendaKeys(list, items);
  if (items.length === 0) {
    return (
      <main className="px-3.5 py-5" data-testid="agenda-empty">
        <p className="font-[550]">{popup.empty}</p>
        <p className="mt-1 text-ink-2">{popup.emptyWhat}</p>
        {later > 0 && <p className="mt-1 text-sm text-ink-3">{popup.later(later)}</p>}
      </main>
    );
  }
  return (
    <main ref={list} className="pb-1.5" data-testid="agenda">
      {(['overdue', 'today', 'next'] as const).map(
        (group) =>
          groups[group].length > 0 && (
            <section key={group} aria-label={popup[group]}>
              <h2 className="px-3.5 pt-2 pb-1 text-xs font-[650] tracking-[.04em] text-ink-3">
                {popup[group]}
              </h2>
              <ul>
                {groups[group].map((item) => (
                  <AgendaRow key={item.reminder.id} item={item} group={group} />
                ))}
              </ul>
            </section>
          ),
      )}
      {later > 0 && <p className="px-3.5 pt-1 pb-2 text-sm text-ink-3">{popup.later(later)}</p>}
    </main>
  );
}

/** Keys work wherever the focus is, except in a field one types in and on a control that has its own use for them. */
function useAgendaKeys(list: React.RefObject<HTMLElement | null>, items: readonly AgendaItem[]): void {
  const latest = useRef(items);
  latest.current = items;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.altKey || event.metaKey)
        return;
      const from = event.target instanceof HTMLElement ? event.target : null;
      if (from?.closest('textarea, input, select, [role="radio"], [role="radiogroup"], [role="group"]'))
        return;
      const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-reminder]') ?? [])];
      const at = rows.findIndex((row) => row.contains(from));
      const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (move !== undefined && rows.length > 0) {
        event.preventDefault();
        rows[at < 0 ? 0 : Math.min(Math.max(at + move, 0), rows.length - 1)]?.focus();
        return;
      }
      const item = latest.current.find(({ reminder }) => reminder.id === rows[at]?.dataset.reminder);
      if (!item) return;
      // A key held down is one wish: the row it was for goes, and the next one is not asked for.
      const isAct = ['Enter', 'd', 's'].includes(event.key);
      if (isAct && event.repeat) return event.preventDefault();
      if (event.key === 'Enter' && from === rows[at]) void openCustomer(item);
      else if (event.key === 'd') void finishReminder(item.reminder, item.name);
      else if (event.key === 's') void snoozeReminder(item.reminder, item.name);
      else return;
      event.preventDefault();
      // The row may be gone in a moment; its neighbour is next.
      if (event.key === 'd') (rows[at + 1] ?? rows[at - 1])?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [list]);
}
