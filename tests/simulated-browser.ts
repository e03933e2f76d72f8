import type { Absence } from '../domain/reminder/absence.ts';
import type { ReminderRow } from '../domain/reminder/schema.ts';
import { groupId, tickOnce, type World } from '../entrypoints/background/tick.ts';
import type { ReminderStore } from './reminder-store.ts';

const minute = 60_000;

/** Thrown where the worker is killed: nothing of a tick runs after it. */
class Killed extends Error {}

interface Alarm {
  /** By the wall clock, as Chromium keeps it. */
  at: number;
  period?: number;
}

/** Why a reminder is on the screen no more. */
type Gone = 'session' | 'clock' | 'user' | 'ended';

/**
 * A browser with the extension in it, in as much as a tick sees of it. As in Chromium, one timer counts for all alarms:
 * it is set to what lies between the wall clock and the nearest alarm, counts on whatever happens to the wall clock,
 * stands still while the machine sleeps, and only when it has run out is the wall clock looked at
 * (extensions/browser/api/alarms/alarm_manager.cc).
 */
export class SimulatedBrowser {
  readonly store: ReminderStore;
  /** The wall clock, epoch milliseconds. */
  now: number;
  permission = true;
  badge = 0;
  /** Notices on the screen, with the reminders each stands for. */
  readonly notices = new Map<string, string[]>();
  /** Reminders that came to the screen a second time without a reason. */
  readonly repeated: string[] = [];
  /** How often each reminder came to the screen. */
  readonly appearances = new Map<string, number>();
  /** What the notices of single reminders say. */
  readonly said = new Map<string, string>();
  /** How many the grouped notice says that it stands for, or were missed. */
  groupSays: number | null = null;
  /** How often each notice was put up, also in place of itself. */
  readonly raised = new Map<string, number>();
  /** It takes no notice, although it may. */
  refuses = false;
  /** The worker is killed at this many steps from now, before or after the step is done. */
  killIn: { steps: number; done: boolean } | null = null;
  steps = 0;

  #alarms = new Map<string, Alarm>();
  #timer: number | undefined;
  #session: { renewed?: boolean; grouped?: number } = {};
  #local: { lastTick?: number; absences?: Absence[] } = {};
  #gone = new Map<string, Gone>();

  constructor(store: ReminderStore, now: number) {
    this.store = store;
    this.now = now;
  }

  /** The absences the rep has not taken note of, the latest first. */
  get absences(): Absence[] {
    return this.#local.absences ?? [];
  }

  /** How many the grouped notice stands for. */
  get grouped(): number | undefined {
    return this.#session.grouped;
  }

  get alarms(): number {
    return this.#alarms.size;
  }

  /** How often the heartbeat goes, in minutes. */
  get beat(): number | undefined {
    const period = this.#alarms.get('beat')?.period;
    return period && period / minute;
  }

  /** The last tick that was written down. */
  get lastTick(): number | undefined {
    return this.#local.lastTick;
  }

  /** The reminders that are on the screen, alone or in the group. */
  get onScreen(): Set<string> {
    return new Set([...this.notices.values()].flat());
  }

  /** The worker starts: at an alarm, a message, a start of the browser. */
  async wake(): Promise<void> {
    await this.#unlessKilled(async () => {
      await this.#world.setBeat(1);
      await this.tick();
    });
  }

  tick(): Promise<void> {
    return this.#unlessKilled(() => tickOnce(this.#world));
  }

  /** Time goes by with the browser running. */
  async run(time: number): Promise<void> {
    let left = time;
    while (this.#timer !== undefined && this.#timer <= left) {
      left -= this.#timer;
      this.now += this.#timer;
      await this.#ring();
    }
    this.now += left;
    if (this.#timer !== undefined) this.#timer -= left;
  }

  /** The machine sleeps: the wall clock goes on, the timer does not. */
  sleep(time: number): void {
    this.now += time;
  }

  /** Somebody sets the clock. */
  setClock(by: number): void {
    this.now += by;
    // What it makes early comes again.
    for (const [id, gone] of this.#gone) if (gone === 'user' && by < 0) this.#gone.set(id, 'clock');
  }

  /** The browser is closed or killed, and started again after a time; its alarms outlive that, its notices do not. */
  async restart(after: number): Promise<void> {
    this.#endSession();
    this.now += after;
    this.#rearmTimer();
    await this.wake();
  }

  /** The extension is updated or reloaded: alarms and notices go. */
  async reload(): Promise<void> {
    this.#endSession();
    this.loseAlarms();
    await this.wake();
  }

  loseAlarms(): void {
    this.#alarms.clear();
    this.#rearmTimer();
  }

  async permit(permission: boolean): Promise<void> {
    this.permission = permission;
    if (!permission) this.#loseNotices('session');
    await this.tick();
  }

  /** The rep closes a notice without doing anything. What is not noted as shown, or was shown too early, comes again. */
  async close(notice: string): Promise<void> {
    const ids = this.notices.get(notice) ?? [];
    this.#remove(notice, 'user');
    for (const { id, state, at } of await this.store.rows()) {
      const isNoted = this.#session.renewed === true && state === 'shown' && at <= this.now;
      if (ids.includes(id) && !isNoted) this.#gone.set(id, 'session');
    }
  }

  /** The rep has acted, snoozed or dismissed, and the worker ticks, as after every write. */
  async ended(id: string): Promise<void> {
    this.#gone.set(id, 'ended');
    await this.tick();
  }

  async #unlessKilled(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof Killed)) throw error;
    }
  }

  async #ring(): Promise<void> {
    const due = [...this.#alarms].filter(([, { at }]) => at <= this.now);
    for (const [name, { period }] of due) {
      if (period === undefined) this.#alarms.delete(name);
      else this.#alarms.set(name, { at: this.now + period, period });
    }
    this.#rearmTimer();
    if (due.length > 0) await this.wake();
  }

  #rearmTimer(): void {
    const ats = [...this.#alarms.values()].map(({ at }) => at);
    this.#timer = ats.length === 0 ? undefined : Math.max(0, Math.min(...ats) - this.now);
  }

  #endSession(): void {
    this.#loseNotices('session');
    this.#session = {};
    this.badge = 0;
  }

  #loseNotices(why: Gone): void {
    for (const id of [...this.notices.keys()]) this.#remove(id, why);
    // What the rep closed comes again with the next session.
    for (const [id, gone] of this.#gone) if (gone === 'user') this.#gone.set(id, why);
  }

  #remove(notice: string, why: Gone): void {
    const ids = this.notices.get(notice) ?? [];
    this.notices.delete(notice);
    for (const id of ids) if (!this.onScreen.has(id)) this.#gone.set(id, why);
  }

  #show(notice: string, ids: string[]): void {
    const before = this.onScreen;
    const fresh = ids.filter((id) => !before.has(id));
    this.notices.set(notice, ids);
    this.raised.set(notice, (this.raised.get(notice) ?? 0) + 1);
    const isNew = fresh.some((id) => this.#gone.get(id) !== 'user');
    for (const id of fresh) {
      this.appearances.set(id, (this.appearances.get(id) ?? 0) + 1);
      if (!isNew) this.repeated.push(id);
      this.#gone.delete(id);
    }
  }

  /** What was shown, or is being shown, and rings. */
  async #rung(): Promise<string[]> {
    const rows = await this.store.rows();
    const isRung = ({ state, at }: ReminderRow) =>
      (state === 'shown' || state === 'showing') && at <= this.now;
    return rows.filter(isRung).map(({ id }) => id);
  }

  /** Each step of a tick passes here, and may be the last of its worker. */
  async #step<T>(work: () => Promise<T> | T): Promise<T> {
    this.steps += 1;
    const kill = this.killIn;
    if (kill) kill.steps -= 1;
    const isLast = kill?.steps === 0;
    if (isLast) this.killIn = null;
    if (isLast && !kill?.done) throw new Killed();
    const result = await work();
    if (isLast) throw new Killed();
    return result;
  }

  get #world(): World {
    const world: World = {
      ...this.store,
      now: () => this.now,
      setBeat: async (minutes) => {
        const period = minutes * minute;
        const beat = this.#alarms.get('beat');
        if (beat?.period === period && beat.at <= this.now + period) return;
        this.#alarms.set('beat', { at: this.now + period, period });
        this.#rearmTimer();
      },
      setNext: async (at) => {
        if (at === undefined) this.#alarms.delete('next');
        else this.#alarms.set('next', { at });
        this.#rearmTimer();
      },
      showBadge: async ({ ringing }) => {
        this.badge = ringing;
      },
      mayNotify: async () => this.permission,
      visibleNotices: async () => new Set(this.notices.keys()),
      showApart: async (rows: ReminderRow[]) => {
        if (!this.permission || this.refuses) return [];
        for (const row of rows) {
          this.#show(row.id, [row.id]);
          this.said.set(row.id, wordsOf(row));
        }
        return rows;
      },
      rewordApart: async (rows) => {
        for (const row of rows) if (this.notices.has(row.id)) this.said.set(row.id, wordsOf(row));
      },
      showGroup: async (standsFor, missed) => {
        if (!this.permission || this.refuses) return false;
        this.#show(groupId, await this.#rung());
        this.groupSays = missed ?? standsFor;
        this.#session = { ...this.#session, grouped: standsFor };
        return true;
      },
      rewordGroup: async (standsFor) => {
        const rung = await this.#rung();
        this.notices.set(
          groupId,
          rung.filter((id) => !this.notices.has(id)),
        );
        this.groupSays = standsFor;
        this.#session = { ...this.#session, grouped: standsFor };
      },
      grouped: async () => this.#session.grouped ?? 0,
      clearNotice: async (id) => this.#remove(id, 'clock'),
      isRenewed: async () => this.#session.renewed === true,
      setRenewed: async () => {
        this.#session = { ...this.#session, renewed: true };
      },
      lastTick: async () => this.#local.lastTick,
      noteTick: async (lastTick) => {
        this.#local = { ...this.#local, lastTick };
      },
      absences: async () => this.absences,
      setAbsences: async (absences) => {
        this.#local = { ...this.#local, absences };
      },
    };
    return stepping(world, (work) => this.#step(work));
  }
}

function wordsOf({ customerId, body }: ReminderRow): string {
  return `${customerId}: ${body.text}`;
}

/** The same world, with every step of it handed to somebody who may not let it happen. */
function stepping(world: World, step: <T>(work: () => Promise<T>) => Promise<T>): World {
  return new Proxy(world, {
    get: (target, name) => {
      if (name === 'now') return target.now;
      const method = Reflect.get(target, name) as (...input: unknown[]) => Promise<unknown>;
      return (...input: unknown[]) => step(() => method(...input));
    },
  });
}
