import type { Event, NewEvent } from '../domain/event.ts';
import { foldReminder, isLate, isRinging } from '../domain/reminder/reminder.ts';
import type { ReminderRow } from '../domain/reminder/schema.ts';
import type { World } from '../entrypoints/background/tick.ts';
import { commit } from '../storage/commit.ts';
import type { Database } from '../storage/database.ts';
import { missedCount } from '../storage/missed.ts';
import { claimToShow, markShown, rearm } from '../storage/operations/showings.ts';
import { nextRing } from '../storage/queries.ts';
import { ringCount, shown, shownCount, shownEarly, standing, unshown } from '../storage/ringing.ts';

/** The half of a tick's world that is stored. */
export type ReminderStore = Pick<
  World,
  | 'ringCount'
  | 'nextRing'
  | 'unshown'
  | 'shown'
  | 'shownCount'
  | 'shownEarly'
  | 'standing'
  | 'missedCount'
  | 'claim'
  | 'markShown'
  | 'rearm'
> & {
  rows(): Promise<ReminderRow[]>;
  /** What the rep does, at a moment. */
  append(events: NewEvent[], now: number): Promise<unknown>;
};

let operations = 0;
const opId = () => {
  operations += 1;
  return `operation-${operations}`;
};

/** The real one. */
export function storedReminders(database: Database): ReminderStore {
  return {
    ringCount: (now) => ringCount(database, now),
    nextRing: (now) => nextRing(database, now),
    unshown: (now, limit) => unshown(database, now, limit),
    shown: (now, limit) => shown(database, now, limit),
    shownCount: (now) => shownCount(database, now),
    shownEarly: (now) => shownEarly(database, now),
    standing: (notices, now) => standing(database, notices, now),
    missedCount: (away, now) => missedCount(database, away, now),
    claim: (ids, now) => claimToShow(database, opId(), ids, now),
    markShown: (rows, how, now) => markShown(database, opId(), rows, how, now),
    rearm: (rows, now) => rearm(database, opId(), rows, now),
    rows: () => database.reminders.toArray(),
    append: (events, now) => commit(database, opId(), now, async () => ({ events, answer: {} })),
  };
}

/** The same in memory, for courses of things by the thousand. The tests hold it against the real one. */
export function rememberedReminders(): ReminderStore {
  const rows = new Map<string, ReminderRow>();
  let seq = 0;
  const append = (events: NewEvent[], at: number) => {
    for (const event of events) {
      seq += 1;
      const whole = { ...event, seq, id: `${seq}`, opId: '', at, version: 1 } as Event;
      const after = foldReminder(rows.get(event.subjectId), whole as Parameters<typeof foldReminder>[1]);
      if (after) rows.set(after.id, after);
    }
  };
  const about = (all: ReminderRow[], type: string, body: object) =>
    all.map(({ id, customerId }) => ({ customerId, subjectId: id, type, body }) as NewEvent);
  const those = (is: (row: ReminderRow) => boolean) =>
    [...rows.values()].filter(is).sort((a, b) => a.at - b.at);
  const isFree = ({ state }: ReminderRow) => state === 'waiting' || state === 'snoozed';
  return {
    ringCount: async (now) => {
      const ringing = those(({ open, at }) => open === 1 && at <= now).length;
      return {
        ringing,
        late: those((row) => isLate(row, now)).length > 0,
      };
    },
    nextRing: async (now) => those(({ open, at }) => open === 1 && at > now)[0]?.at,
    unshown: async (now, limit) => ({
      unclaimed: those((row) => isFree(row) && row.at <= now).slice(0, 2 * limit),
      claimed: those(({ state, at }) => state === 'showing' && at <= now).slice(0, limit),
    }),
    shown: async (now, limit) => those(({ state, at }) => state === 'shown' && at <= now).slice(0, limit),
    shownCount: async (now) => those(({ state, at }) => state === 'shown' && at <= now).length,
    shownEarly: async (now) =>
      those(({ state, at }) => (state === 'shown' || state === 'showing') && at > now),
    standing: async (notices, now) => {
      const all = those(({ id }) => notices.includes(id));
      const over = all.filter((row) => !isRinging(row, now)).map(({ id }) => id);
      return { ringing: all.filter((row) => isRinging(row, now)), over };
    },
    missedCount: async ({ from, until }, now) =>
      those(({ open, at }) => open === 1 && at > from && at <= Math.min(until, now)).length,
    claim: async (ids, now) => {
      const free = those((row) => ids.includes(row.id) && isFree(row) && row.at <= now);
      append(about(free, 'reminder.claimed', {}), now);
      return free.map(({ id }) => id);
    },
    markShown: async (all, how, now) => append(about(all, 'reminder.shown', { how }), now),
    rearm: async (all, now) => append(about(all, 'reminder.rearmed', {}), now),
    rows: async () => [...rows.values()],
    append: async (events, now) => append(events, now),
  };
}
