import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { AgendaItem } from '../../messages/contract/reminder.ts';
import { useMoments, useWords } from '../shared/interface.ts';
import { isRowOpen, openRow, useAskedId } from '../shared/reminder-row/open.ts';
import { attempt } from '../shared/toasts.ts';
import { AgendaRow, openCustomer, tickOffItem } from './AgendaRow.tsx';
import { agendaOf, firstOf, type Listed } from './agenda.ts';
import { listMore, usePopup } from './store.ts';

/** What is due, what had its moment first, worked through by keyboard: arrows choose, Enter opens, a letter acts. */
export function Agenda() {
  const { popup, calendar } = useWords();
  const now = useNowUnlessAsked();
  const items = usePopup((state) => state.items);
  const more = usePopup((state) => state.more);
  const counts = usePopup((state) => state.counts);
  const later = counts?.later ?? 0;
  const list = useRef<HTMLElement>(null);
  const asked = useAsked(items);
  const all = useMemo(() => agendaOf({ items, more, counts }, now, asked), [items, more, counts, now, asked]);
  const groups = useDeferredValue(all, firstOf(all));
  useAgendaKeys(list, items);
  if (items.length === 0 && !asked) {
    return (
      <main className="px-3.5 py-5" data-testid="agenda-empty">
        <p className="font-[550]">{popup.empty}</p>
        <p className="mt-1 text-ink-2">{popup.emptyWhat}</p>
        {later > 0 && <p className="mt-1 text-sm text-ink-3">{popup.later(later)}</p>}
        <p className="mt-3 text-sm text-ink-3">{calendar.running}</p>
      </main>
    );
  }
  return (
    <main ref={list} className="pb-1.5" data-testid="agenda">
      {groups.map(
        (listed) =>
          listed.items.length > 0 && (
            <Group key={listed.group} {...listed} hasMore={more.includes(listed.group)} />
          ),
      )}
      {later > 0 && <p className="px-3.5 pt-1 pb-2 text-sm text-ink-3">{popup.later(later)}</p>}
    </main>
  );
}

/** The present moment, but for as long as a row asks something: what is half typed stays where it is. */
function useNowUnlessAsked(): number {
  const { now } = useMoments();
  const isAsked = useAskedId() !== null;
  const [seen, setSeen] = useState(now);
  if (!isAsked && seen !== now) setSeen(now);
  return isAsked ? seen : now;
}

/** The reminder whose row asks something, as it stood when that was opened. */
function useAsked(items: readonly AgendaItem[]): AgendaItem | null {
  const id = useAskedId();
  const [asked, setAsked] = useState<{ id: string | null; item: AgendaItem | null }>({
    id: null,
    item: null,
  });
  if (asked.id !== id) setAsked({ id, item: items.find(({ reminder }) => reminder.id === id) ?? null });
  return asked.id === id ? asked.item : null;
}

function Group({ group, items, total, hasMore }: Listed & { hasMore: boolean }) {
  const { popup, reminders } = useWords();
  const rows = useRef<HTMLUListElement>(null);
  const more = useRef<HTMLButtonElement>(null);
  // A row that asks something may be listed where it stood before.
  const last = items.findLast(({ reminder }) => !isRowOpen(reminder.id)) ?? items.at(-1);
  const [listedBefore, setListedBefore] = useState<number | null>(null);
  const showMore = () =>
    attempt(async () => {
      if (last) await listMore(group, last);
      setListedBefore(items.length);
    });
  // The rows come a moment after they are known; the focus goes to the first of them, unless the rep has gone elsewhere.
  useEffect(() => {
    if (listedBefore === null || items.length <= listedBefore) return;
    const focused = document.activeElement;
    if (focused === document.body || focused === more.current)
      rows.current?.querySelectorAll<HTMLElement>('[data-reminder]')[listedBefore]?.focus();
    setListedBefore(null);
  }, [listedBefore, items.length]);
  return (
    <section aria-label={popup[group]}>
      <h2 className="px-3.5 pt-2 pb-1 text-xs font-[650] tracking-[.04em] text-ink-3">{popup[group]}</h2>
      <ul ref={rows}>
        {items.map((item) => (
          <AgendaRow key={item.reminder.id} item={item} group={group} />
        ))}
      </ul>
      {hasMore && (
        <button
          ref={more}
          type="button"
          data-testid={`more-${group}`}
          className="mx-3.5 min-h-6 rounded-sm text-sm text-brand-ink underline underline-offset-2"
          onClick={() => void showMore()}
        >
          {reminders.showMore(total === null ? null : total - items.length)}
        </button>
      )}
    </section>
  );
}

/** What has its own use for the keys, or is typed in. */
const ownKeys =
  'textarea, input, select, form, [role="menu"], [role="radio"], [role="radiogroup"], [role="group"]';

/** Keys work wherever the focus is, except in a field one types in and on a control that has its own use for them. */
function useAgendaKeys(list: React.RefObject<HTMLElement | null>, items: readonly AgendaItem[]): void {
  const latest = useRef(items);
  latest.current = items;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.altKey || event.metaKey)
        return;
      const from = event.target instanceof HTMLElement ? event.target : null;
      if (from?.closest(ownKeys)) return;
      const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-reminder]') ?? [])];
      const at = rows.findIndex((row) => row.contains(from));
      const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (move !== undefined && rows.length > 0) {
        event.preventDefault();
        rows[at < 0 ? 0 : Math.min(Math.max(at + move, 0), rows.length - 1)]?.focus();
        return;
      }
      const item = latest.current.find(({ reminder }) => reminder.id === rows[at]?.dataset.reminder);
      if (!item || !['Enter', 'd', 's', 'n'].includes(event.key)) return;
      // A key held down is one wish, and one pressed while the row is about to ask is none.
      if (event.repeat || isRowOpen(item.reminder.id)) return event.preventDefault();
      if (event.key === 'Enter' && from !== rows[at]) return;
      event.preventDefault();
      act(event.key, item);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [list]);
}

function act(key: string, item: AgendaItem): void {
  const { id, body } = item.reminder;
  if (key === 'Enter') void openCustomer(item);
  else if (key === 'd') tickOffItem(item);
  else if (key === 's') openRow(id, 'snooze');
  else if (body.kind === 'callback') openRow(id, 'no-answer');
}
