import { type Absence, absenceSince, noteEvery, withAbsence } from '../../domain/reminder/absence.ts';
import type { ReminderRow, Showing } from '../../domain/reminder/schema.ts';

/** The grouped notice's id. */
export const groupId = 'group';

/** More notices than this are never on the screen side by side: they become one. */
const mostApart = 3;

/** So many are shown at the most in one tick; the next one takes up the rest. */
const mostAtOnce = 500;

interface Count {
  ringing: number;
  late: boolean;
}

/** All a tick touches: what is stored, and the browser with its clock. The tests put a simulated one in its place. */
export interface World {
  /** Epoch milliseconds. */
  now(): number;

  ringCount(now: number): Promise<Count>;
  nextRing(now: number): Promise<number | undefined>;
  unshown(now: number, limit: number): Promise<{ unclaimed: ReminderRow[]; claimed: ReminderRow[] }>;
  shown(now: number, limit: number): Promise<ReminderRow[]>;
  shownCount(now: number): Promise<number>;
  shownEarly(now: number): Promise<ReminderRow[]>;
  /** Of the reminders among some notices: those that ring, and the ids of those that do not any more. */
  standing(notices: string[], now: number): Promise<{ ringing: ReminderRow[]; over: string[] }>;
  /** How many fell due in an absence and ring still. */
  missedCount(away: Absence, now: number): Promise<number>;
  /** Ids of those that could be claimed. */
  claim(ids: string[], now: number): Promise<string[]>;
  markShown(reminders: ReminderRow[], how: Showing, now: number): Promise<unknown>;
  rearm(reminders: ReminderRow[], now: number): Promise<unknown>;

  setBeat(periodInMinutes: number): Promise<unknown>;
  setNext(at: number | undefined): Promise<unknown>;
  showBadge(count: Count): Promise<unknown>;
  /** Whether the rep lets the browser show our notices. */
  mayNotify(): Promise<boolean>;
  /** Ids of the notices on the screen. */
  visibleNotices(): Promise<Set<string>>;
  /** Shows each under its own id; gives those the browser took. */
  showApart(reminders: ReminderRow[]): Promise<ReminderRow[]>;
  /** Has each of these, which stand on the screen, say what it is to say now, without a sound. */
  rewordApart(reminders: ReminderRow[]): Promise<unknown>;
  /** Shows one notice for so many, of which some were missed in an absence; false if the browser did not take it. */
  showGroup(standsFor: number, missed: number | null): Promise<boolean>;
  /** Has it tell another number, without a sound. */
  rewordGroup(standsFor: number): Promise<unknown>;
  /** How many reminders the grouped notice stands for, as far as it says. */
  grouped(): Promise<number>;
  clearNotice(id: string): Promise<unknown>;

  /** Whether what was shown before this browser session has been shown again in it. */
  isRenewed(): Promise<boolean>;
  setRenewed(): Promise<unknown>;
  lastTick(): Promise<number | undefined>;
  noteTick(now: number): Promise<unknown>;
  /** The absences of which the rep has not taken note, the latest first. */
  absences(): Promise<Absence[]>;
  setAbsences(absences: Absence[]): Promise<unknown>;
}

/**
 * Shows what is due, sets the icon's number and the next alarms. The database is the truth, so any number of times is as
 * good as once, and on time, late, missed, doubled and after a jump of the clock are the same. May stop between any two
 * steps: the next one goes on. Not two at a time.
 */
export async function tickOnce(world: World): Promise<void> {
  const now = world.now();
  const count = await world.ringCount(now);
  // Before anything that can fail: while these ring, everything else is tried again.
  await setAlarms(world, count, now);
  await world.showBadge(count);
  const away = await noteAbsence(world, now);
  await mendApart(world, now);
  await takeBackEarly(world, now);
  // What the rep cannot have seen is not noted as shown.
  if (!(await world.mayNotify())) return;
  await showDue(world, now, away);
  await mendGroup(world, now);
}

/**
 * The heartbeat goes every minute while anything waits or rings, however far ahead: a machine that slept over a weekend
 * wakes with its alarms late by as long as it slept, and only the heartbeat notices.
 */
async function setAlarms(world: World, { ringing }: Count, now: number): Promise<void> {
  const next = await world.nextRing(now);
  await world.setBeat(next === undefined && ringing === 0 ? 5 : 1);
  await world.setNext(next);
}

/** Tells an absence by the ticks that did not come, and writes down that this one did. */
async function noteAbsence(world: World, now: number): Promise<Absence | null> {
  const last = await world.lastTick();
  const absence = absenceSince(last, now);
  // In this order: the absence of a worker that stops in between is found once more.
  if (absence) await world.setAbsences(withAbsence(await world.absences(), absence));
  if (last === undefined || now < last || now - last >= noteEvery) await world.noteTick(now);
  return absence;
}

/**
 * A notice goes whose reminder does not ring any more: it has ended, was put off, or a clock that ran ahead had it shown
 * too early. One that stays says what its reminder says now. The worker may have stopped right after the write.
 */
async function mendApart(world: World, now: number): Promise<void> {
  const visible = [...(await world.visibleNotices())];
  if (visible.length === 0) return;
  const { ringing, over } = await world.standing(visible, now);
  for (const id of over) await world.clearNotice(id);
  await world.rewordApart(ringing);
}

/** What a clock that ran ahead had shown too early waits again. */
async function takeBackEarly(world: World, now: number): Promise<void> {
  const early = await world.shownEarly(now);
  if (early.length > 0) await world.rearm(early, now);
}

/** The grouped notice stands for all that were shown, ring still and have no notice of their own, and goes with the last. */
async function mendGroup(world: World, now: number): Promise<void> {
  const visible = await world.visibleNotices();
  if (!visible.has(groupId)) return;
  const { ringing } = await world.standing([...visible], now);
  const apart = ringing.filter(({ state }) => state === 'shown').length;
  const standsFor = (await world.shownCount(now)) - apart;
  if (standsFor === 0) await world.clearNotice(groupId);
  else if (standsFor !== (await world.grouped())) await world.rewordGroup(standsFor);
}

async function showDue(world: World, now: number, away: Absence | null): Promise<void> {
  const { unclaimed, claimed } = await world.unshown(now, mostAtOnce);
  const isRenewed = await world.isRenewed();
  if (isRenewed && unclaimed.length + claimed.length === 0) return;
  const visible = await world.visibleNotices();
  const { ringing: apart } = await world.standing([...visible], now);
  const gone = isRenewed || visible.has(groupId) ? [] : await shownBefore(world, visible, now);
  const due = [...(await claim(world, unclaimed, now)), ...claimed, ...gone];
  const windows = new Set([...apart, ...due].map(({ id }) => id)).size;
  if (windows <= mostApart) await showApart(world, due, visible, now);
  else await showTogether(world, due, apart, now, away);
  if (!isRenewed) await world.setRenewed();
}

/** Notices go with the browser session they were shown in. */
async function shownBefore(world: World, visible: Set<string>, now: number): Promise<ReminderRow[]> {
  return (await world.shown(now, mostAtOnce)).filter(({ id }) => !visible.has(id));
}

async function claim(world: World, unclaimed: ReminderRow[], now: number): Promise<ReminderRow[]> {
  if (unclaimed.length === 0) return [];
  const mine = new Set(
    await world.claim(
      unclaimed.map(({ id }) => id),
      now,
    ),
  );
  return unclaimed.filter(({ id }) => mine.has(id));
}

// Shown first and noted second: a worker stopped between the two shows them again under the same id, and the other way
// round would lose them.

async function showApart(world: World, due: ReminderRow[], visible: Set<string>, now: number): Promise<void> {
  // What could not be noted is on the screen already: shown anew it would come up every minute.
  const isUp = ({ id }: ReminderRow) => visible.has(id);
  const shown = [...due.filter(isUp), ...(await world.showApart(due.filter((row) => !isUp(row))))];
  if (shown.length > 0) await world.markShown(shown, 'notice', now);
}

/** One notice for all that ring, in place of those that stand alone. */
async function showTogether(
  world: World,
  due: ReminderRow[],
  apart: ReminderRow[],
  now: number,
  away: Absence | null,
): Promise<void> {
  const fresh = due.filter(({ state }) => state !== 'shown').length;
  const standsFor = (await world.shownCount(now)) + fresh;
  const missed = (away && (await world.missedCount(away, now))) || null;
  if (!(await world.showGroup(standsFor, missed))) return;
  for (const { id } of apart) await world.clearNotice(id);
  await world.markShown(due, 'group', now);
}
