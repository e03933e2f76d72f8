import { useEffect } from 'react';
import { create } from 'zustand';

/** What is asked in a row before it is done. */
export type RowAsk = 'done' | 'snooze' | 'no-answer';

interface Open {
  id: string;
  ask: RowAsk;
}

/** The row whose question is open: one at a time. */
const useOpen = create<{ open: Open | null }>(() => ({ open: null }));

/** Asks in the row of a reminder. */
export function openRow(id: string, ask: RowAsk): void {
  useOpen.setState({ open: { id, ask } });
}

/** A reminder that was ticked off elsewhere, and when: its row asks what came of it as soon as it is in sight. */
export interface TickedOff {
  reminderId: string;
  at: number;
}

const useTickedOff = create<{ tickedOff: TickedOff | null }>(() => ({ tickedOff: null }));
let lastTaken = 0;

/** Has the row of a reminder ask what came of it, if this page shows it; once for each time it was ticked off. */
export function takeTickedOff(tickedOff: TickedOff): void {
  if (tickedOff.at > lastTaken) useTickedOff.setState({ tickedOff });
}

/** Lets a row in sight do what it does when it is ticked off. */
export function useTickedOffRow(id: string, onTickedOff: () => void): void {
  const tickedOff = useTickedOff((state) => state.tickedOff);
  useEffect(() => {
    if (tickedOff?.reminderId !== id || tickedOff.at <= lastTaken) return;
    lastTaken = tickedOff.at;
    onTickedOff();
  }, [tickedOff, id, onTickedOff]);
}

/** Closes what is asked in the row of a reminder, and nothing else that may have been asked since. */
export function closeRow(id: string, ask: RowAsk): void {
  const { open } = useOpen.getState();
  if (open?.id === id && open.ask === ask) useOpen.setState({ open: null });
}

/** What the row of a reminder asks now. */
export function useRowAsk(id: string): RowAsk | null {
  return useOpen(({ open }) => (open?.id === id ? open.ask : null));
}

/** The reminder whose row asks something. */
export function useAskedId(): string | null {
  return useOpen(({ open }) => open?.id ?? null);
}

/** Whether the row of a reminder asks something, for what happens after a key. */
export function isRowOpen(id: string): boolean {
  return useOpen.getState().open?.id === id;
}
