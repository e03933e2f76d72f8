import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { NewEvent } from '../../domain/event.ts';
import type { ReminderRow } from '../../domain/reminder/schema.ts';
import type { Database } from '../../storage/database.ts';
import { day, hour, instant, minute, now, shanghai } from '../../tests/builders.ts';
import { everything, freshDatabase, replayedRows, storedRows } from '../../tests/database.ts';
import { type ReminderStore, rememberedReminders, storedReminders } from '../../tests/reminder-store.ts';
import { SimulatedBrowser } from '../../tests/simulated-browser.ts';
import { groupId } from './tick.ts';

/** More notices than this never stand side by side. */
const mostApart = 3;

const open: Database[] = [];
afterEach(() => {
  for (const database of open.splice(0)) database.close();
});

async function started(at = now, store: ReminderStore = rememberedReminders()): Promise<SimulatedBrowser> {
  const browser = new SimulatedBrowser(store, at);
  await browser.wake();
  return browser;
}

async function inDatabase(): Promise<ReminderStore> {
  const database = await freshDatabase();
  open.push(database);
  return storedReminders(database);
}

function happening(type: string, subjectId: string, body: object): NewEvent {
  return { customerId: 'customer-1', subjectId, type, body } as NewEvent;
}

let reminders = 0;

/** The rep sets reminders; the worker ticks after the write. */
async function setMany(browser: SimulatedBrowser, ats: number[]): Promise<string[]> {
  const events = ats.map((at) => {
    reminders += 1;
    const body = { kind: 'callback', text: 'Call', at, dueAt: at, zone: shanghai, precision: 'minute' };
    return happening('reminder.set', `r${reminders}`, body);
  });
  await browser.store.append(events, browser.now);
  await browser.tick();
  return events.map(({ subjectId }) => subjectId);
}

async function set(browser: SimulatedBrowser, at: number): Promise<string> {
  const [id = ''] = await setMany(browser, [at]);
  return id;
}

const endings = {
  act: () => happening('reminder.acted', '', {}),
  dismiss: () => happening('reminder.dismissed', '', { why: 'by-rep' }),
  snooze: (until: number) => happening('reminder.snoozed', '', { until }),
};

async function end(browser: SimulatedBrowser, id: string, how: keyof typeof endings = 'act'): Promise<void> {
  const event = endings[how](browser.now + hour);
  await browser.store.append([{ ...event, subjectId: id }], browser.now);
  await browser.ended(id);
}

/** The same, and the worker is stopped right after the write. */
async function endAndStop(browser: SimulatedBrowser, id: string, how: keyof typeof endings): Promise<void> {
  browser.killIn = { steps: 1, done: false };
  await end(browser, id, how);
}

async function row(browser: SimulatedBrowser, id: string): Promise<ReminderRow | undefined> {
  return (await browser.store.rows()).find((reminder) => reminder.id === id);
}

async function ringingIds(browser: SimulatedBrowser): Promise<string[]> {
  const rows = await browser.store.rows();
  return rows.filter(({ open, at }) => open === 1 && at <= browser.now).map(({ id }) => id);
}

/** On the screen, once, noted as shown, counted. */
async function expectShownOnce(browser: SimulatedBrowser, ids: string[]): Promise<void> {
  expect([...browser.onScreen].sort()).toEqual([...ids].sort());
  for (const id of ids) {
    expect(browser.appearances.get(id), id).toBe(1);
    expect((await row(browser, id))?.state).toBe('shown');
  }
  expect(browser.badge).toBe(ids.length);
}

describe('a reminder surfaces within a minute of the first chance, once', () => {
  it('on time while the worker is stopped', async () => {
    const browser = await started();
    const id = await set(browser, now + hour);
    await browser.run(hour - 1);
    expect(browser.onScreen).toEqual(new Set());
    await browser.run(1);
    await expectShownOnce(browser, [id]);
    await browser.run(hour);
    await expectShownOnce(browser, [id]);
  });

  it('at its very moment, also between two beats', async () => {
    const browser = await started();
    const id = await set(browser, now + hour + minute / 2);
    await browser.run(hour + minute / 2 - 1);
    expect(browser.onScreen).toEqual(new Set());
    await browser.run(1);
    await expectShownOnce(browser, [id]);
  });

  it('after the browser was closed while it fell due, and counts the time as away', async () => {
    const browser = await started();
    const id = await set(browser, now + hour);
    await browser.restart(3 * day);
    await expectShownOnce(browser, [id]);
    const [away, ...more] = browser.absences;
    expect(more).toEqual([]);
    expect(away?.until).toBe(now + 3 * day);
    expect(away?.from).toBeLessThanOrEqual(now);
  });

  it.each([
    ['an hour', hour, 30 * minute],
    ['a weekend', 64 * hour, 63 * hour],
    ['a holiday', 9 * day, 30 * hour],
  ])('after the machine slept for %s', async (_, asleep, ahead) => {
    const browser = await started();
    const id = await set(browser, now + ahead);
    browser.sleep(asleep);
    await browser.run(minute);
    await expectShownOnce(browser, [id]);
    expect(browser.absences).toHaveLength(1);
  });

  it('after the alarms were lost, as soon as anything wakes the worker', async () => {
    const browser = await started();
    const id = await set(browser, now + hour);
    browser.loseAlarms();
    await browser.run(2 * hour);
    await browser.wake();
    await expectShownOnce(browser, [id]);
    expect(browser.alarms).toBe(1);
  });

  it('after the extension was updated or reloaded before it fell due', async () => {
    const browser = await started();
    const id = await set(browser, now + hour);
    await browser.reload();
    await browser.run(hour);
    await expectShownOnce(browser, [id]);
  });

  it('as soon as notices are allowed again, and until then on the icon and not noted as shown', async () => {
    const browser = await started();
    await browser.permit(false);
    const id = await set(browser, now + hour);
    await browser.run(2 * hour);
    expect(browser.badge).toBe(1);
    expect((await row(browser, id))?.state).toBe('waiting');
    await browser.permit(true);
    await expectShownOnce(browser, [id]);
  });

  it.each([1, 3, 26])('after the clock was set forward by %i hours', async (hours) => {
    const browser = await started();
    const id = await set(browser, now + hour);
    browser.setClock(hours * hour);
    await browser.run(minute);
    await expectShownOnce(browser, [id]);
  });

  it.each([1, 3, 26])('by the clock as it is then, after it was set back by %i hours', async (hours) => {
    const browser = await started();
    const id = await set(browser, now + 10 * minute);
    browser.setClock(-hours * hour);
    // Somebody opens the panel: the worker starts.
    await browser.wake();
    await browser.run(hours * hour + 9 * minute);
    expect(browser.onScreen).toEqual(new Set());
    await browser.run(minute);
    await expectShownOnce(browser, [id]);
  });

  it('again at its own moment when a clock that ran ahead had shown it too early', async () => {
    const browser = await started();
    const [early, late] = [await set(browser, now + day), await set(browser, now + minute)];
    browser.setClock(3 * day);
    await browser.run(minute);
    expect(browser.onScreen).toEqual(new Set([early, late]));
    browser.setClock(-3 * day);
    await browser.wake();
    expect(browser.onScreen).toEqual(new Set([late]));
    expect((await row(browser, early))?.state).toBe('waiting');
    expect(browser.badge).toBe(1);
    await browser.run(day);
    expect(browser.onScreen).toEqual(new Set([early, late]));
    expect((await row(browser, early))?.body.history.map(({ what }) => what)).toEqual([
      'shown',
      'rearmed',
      'shown',
    ]);
  });

  it.each([
    [2, 2],
    [3, 1],
    [4, 0],
  ])(
    'leaves the others of a group on the screen when %i of it had been shown too early',
    async (ahead, ring) => {
      const browser = await started();
      const early = await setMany(browser, Array(ahead).fill(now + day));
      const due = await setMany(browser, Array(ring).fill(now + minute));
      browser.setClock(3 * day);
      await browser.run(minute);
      expect([...browser.notices.keys()]).toEqual([groupId]);
      browser.setClock(-3 * day);
      await browser.wake();
      expect(browser.onScreen).toEqual(new Set(due));
      await browser.run(day);
      expect(browser.onScreen).toEqual(new Set([...due, ...early]));
    },
  );

  const zones = [
    ...['Pacific/Pago_Pago', 'Pacific/Honolulu', 'America/Los_Angeles', 'America/New_York'],
    ...['America/St_Johns', 'America/Sao_Paulo', 'Atlantic/Azores', 'UTC', 'Europe/London', 'Europe/Berlin'],
    ...['Europe/Moscow', 'Asia/Tehran', 'Asia/Kolkata', 'Asia/Kathmandu', 'Asia/Shanghai', 'Asia/Tokyo'],
    ...['Australia/Lord_Howe', 'Australia/Sydney', 'Pacific/Auckland', 'Pacific/Kiritimati'],
  ];
  const changes = ['2026-03-08', '2026-03-29', '2026-04-05', '2026-10-04', '2026-10-25', '2026-11-01'];
  it.each(zones)('in %s, on the days its clocks change and on others', async (zone) => {
    for (const date of changes) {
      for (const time of ['00:30', '01:30', '02:30', '03:00', '09:00']) {
        const at = instant(`${date}T${time}`, zone);
        const browser = await started(at - 2 * hour);
        const id = await set(browser, at);
        await browser.run(2 * hour - minute);
        expect(browser.onScreen).toEqual(new Set());
        await browser.run(minute);
        await expectShownOnce(browser, [id]);
      }
    }
  });

  it('with 200 others at once, as one notice', async () => {
    const browser = await started();
    const ids = await setMany(
      browser,
      Array.from({ length: 200 }, (_, index) => now + hour + index),
    );
    await browser.run(hour + minute);
    expect([...browser.notices.keys()]).toEqual([groupId]);
    await expectShownOnce(browser, ids);
  });

  it.each([2, 3, 4, 7])('with %i due in the same millisecond', async (count) => {
    const browser = await started();
    const ids = await setMany(
      browser,
      Array.from({ length: count }, () => now + hour),
    );
    await browser.run(hour);
    await expectShownOnce(browser, ids);
    expect(browser.notices.has(groupId)).toBe(count > mostApart);
  });

  it('when it fell due one after the other, with never more than three notices and the group', async () => {
    const browser = await started();
    const ids = await setMany(
      browser,
      Array.from({ length: 20 }, (_, index) => now + (index + 1) * minute),
    );
    for (let index = 0; index < 20; index++) {
      await browser.run(minute);
      expect([...browser.notices.keys()].filter((id) => id !== groupId).length).toBeLessThanOrEqual(
        mostApart,
      );
    }
    expect(browser.onScreen).toEqual(new Set(ids));
  });

  it('as one notice in place of those that stand alone, once it would be the fourth', async () => {
    const browser = await started();
    const ids = await setMany(browser, [now + minute, now + 2 * minute, now + 3 * minute, now + 4 * minute]);
    await browser.run(3 * minute);
    expect([...browser.notices.keys()]).toEqual(ids.slice(0, 3));
    await browser.run(minute);
    expect([...browser.notices.keys()]).toEqual([groupId]);
    await expectShownOnce(browser, ids);
  });

  it('with 501 at once, in the database: the last with the next tick', async () => {
    const browser = await started(now, await inDatabase());
    const notShown = async () => (await browser.store.rows()).filter(({ state }) => state !== 'shown').length;
    await setMany(browser, Array(501).fill(now));
    expect(await notShown()).toBe(1);
    await browser.tick();
    expect(await notShown()).toBe(0);
    expect(browser.badge).toBe(501);
  });

  it.each([1, 4])('with the next tick where the browser did not take it, with %i due', async (count) => {
    const browser = await started();
    browser.refuses = true;
    const ids = await setMany(browser, Array(count).fill(now));
    await browser.run(minute);
    for (const id of ids) expect((await row(browser, id))?.state).toBe('showing');
    expect(browser.badge).toBe(count);
    browser.refuses = false;
    await browser.run(minute);
    await expectShownOnce(browser, ids);
  });

  it('together with one that a stopped worker had claimed', async () => {
    const browser = await started();
    const ids = await setMany(browser, [now + hour, now + hour]);
    browser.sleep(2 * hour);
    await browser.store.append([happening('reminder.claimed', ids[0] ?? '', {})], browser.now);
    await browser.tick();
    await expectShownOnce(browser, ids);
  });

  it('when several ticks come at once', async () => {
    const browser = await started();
    const ids = await setMany(browser, [now + hour, now + hour]);
    browser.sleep(2 * hour);
    for (let times = 0; times < 5; times++) await browser.tick();
    await expectShownOnce(browser, ids);
  });

  it.each([1, 2, 3, 4, 5, 200])('when the worker is killed between any two steps, with %i due', (count) =>
    expectToOutliveKills(count, async () => rememberedReminders()),
  );

  it.each([1, 4])('when it is killed there, with %i due in the database', (count) =>
    expectToOutliveKills(count, inDatabase),
  );

  it('when two ticks at once both find it', async () => {
    const browser = await started();
    const ids = await setMany(browser, [now + hour, now + hour]);
    browser.sleep(2 * hour);
    await Promise.all([browser.tick(), browser.tick(), browser.wake()]);
    await expectShownOnce(browser, ids);
  });
});

async function expectToOutliveKills(count: number, newStore: () => Promise<ReminderStore>): Promise<void> {
  const due = Array.from({ length: count }, () => now + hour);
  const unharmed = await started(now + hour - minute, await newStore());
  await setMany(unharmed, due);
  const before = unharmed.steps;
  await unharmed.run(minute);
  const steps = unharmed.steps - before;
  expect(steps).toBeGreaterThan(10);
  for (let step = 1; step <= steps; step++) {
    for (const done of [false, true]) {
      const browser = await started(now + hour - minute, await newStore());
      const ids = await setMany(browser, due);
      browser.killIn = { steps: step, done };
      await browser.run(minute);
      // The next beat.
      await browser.run(minute);
      const how = `killed at step ${step}, ${done ? 'after' : 'before'} it`;
      expect([...browser.onScreen].sort(), how).toEqual([...ids].sort());
      for (const id of ids) expect((await row(browser, id))?.state, how).toBe('shown');
      expect(browser.repeated, how).toEqual([]);
      expect(browser.badge, how).toBe(count);
    }
  }
}

describe('a reminder that was shown', () => {
  it('comes back with the next browser session until it has ended, and not within one', async () => {
    const browser = await started();
    const id = await set(browser, now + hour);
    await browser.run(hour);
    await browser.close(id);
    await browser.run(day);
    expect(browser.onScreen).toEqual(new Set());
    expect(browser.badge).toBe(1);
    await browser.restart(minute);
    expect(browser.onScreen).toEqual(new Set([id]));
    await end(browser, id);
    expect(browser.badge).toBe(0);
    await browser.restart(minute);
    expect(browser.onScreen).toEqual(new Set());
  });

  it.each([1, 4])('stands still while nothing changes, with %i on the screen', async (count) => {
    const browser = await started();
    await setMany(browser, Array(count).fill(now));
    await browser.run(hour);
    expect([...browser.raised.values()]).toEqual([1]);
  });

  it.each([1, 4])('comes back once, wherever the worker is killed, with %i on the screen', async (count) => {
    for (let step = 1; step <= 20; step++) {
      const browser = await started();
      await setMany(browser, Array(count).fill(now));
      browser.killIn = { steps: step, done: true };
      await browser.restart(minute);
      await browser.run(minute);
      expect([...browser.raised.values()], `killed after step ${step}`).toEqual([2]);
    }
  });

  it('rings again when its snooze is over', async () => {
    const browser = await started();
    const id = await set(browser, now + hour);
    await browser.run(hour);
    await end(browser, id, 'snooze');
    expect(browser.onScreen).toEqual(new Set());
    expect(browser.badge).toBe(0);
    await browser.run(hour);
    expect(browser.onScreen).toEqual(new Set([id]));
    expect(browser.appearances.get(id)).toBe(2);
  });
});

describe('what a notice on the screen says', () => {
  const ways = ['act', 'dismiss', 'snooze'] as const;

  it.each(ways)(
    'goes with its reminder, also when the worker was stopped right after the rep’s %s',
    async (how) => {
      const browser = await started();
      const [ended, other] = (await setMany(browser, [now, now])) as [string, string];
      await endAndStop(browser, ended, how);
      expect(browser.onScreen).toEqual(new Set([ended, other]));
      await browser.wake();
      expect(browser.onScreen).toEqual(new Set([other]));
      expect(browser.raised.get(other)).toBe(1);
    },
  );

  it('goes with its reminder where nothing can be written any more', async () => {
    const browser = await started();
    const id = await set(browser, now);
    await endAndStop(browser, id, 'act');
    await setMany(browser, [now + day, now + day]);
    browser.store.claim = () => Promise.reject(new Error('disk full'));
    await browser.wake();
    expect(browser.onScreen).toEqual(new Set());
  });

  it('of a group is the number of those that are left, without being put up anew, until the last takes it along', async () => {
    const browser = await started();
    const ids = await setMany(browser, Array(5).fill(now));
    expect(browser.groupSays).toBe(5);
    for (const [index, id] of ids.entries()) {
      await end(browser, id, ways[index % ways.length]);
      const left = ids.slice(index + 1);
      expect(browser.onScreen).toEqual(new Set(left));
      if (left.length > 0) expect(browser.groupSays).toBe(left.length);
    }
    expect([...browser.notices.keys()]).toEqual([]);
    expect(browser.raised).toEqual(new Map([[groupId, 1]]));
  });

  it('of a group is right with the next start of the worker when that was stopped after the write', async () => {
    const browser = await started();
    const ids = await setMany(browser, Array(5).fill(now));
    for (const id of ids.slice(0, 4)) await endAndStop(browser, id, 'act');
    expect(browser.groupSays).toBe(5);
    await browser.wake();
    expect(browser.groupSays).toBe(1);
    await endAndStop(browser, ids[4] ?? '', 'act');
    await browser.wake();
    expect(browser.notices.size).toBe(0);
  });

  it('of a group leaves out what has a notice of its own, and takes it in when that is closed', async () => {
    const browser = await started();
    const ids = await setMany(browser, Array(4).fill(now));
    const alone = await set(browser, now);
    expect([...browser.notices.keys()]).toEqual([groupId, alone]);
    expect(browser.groupSays).toBe(4);
    await browser.close(alone);
    await browser.run(minute);
    expect(browser.groupSays).toBe(5);
    expect(browser.onScreen).toEqual(new Set([...ids, alone]));
    expect(browser.raised).toEqual(new Map([groupId, alone].map((id) => [id, 1])));
  });

  it('of a group after an absence is how many were missed in it, and then how many are left', async () => {
    const browser = await started();
    const [before] = await setMany(browser, [now + minute, ...Array(4).fill(now + hour)]);
    await browser.run(5 * minute);
    await browser.restart(day);
    expect(browser.groupSays).toBe(4);
    await end(browser, before ?? '');
    expect(browser.groupSays).toBe(4);
    expect(browser.onScreen.size).toBe(4);
  });

  it('of a group after an absence in which nothing was missed is how many ring', async () => {
    const browser = await started();
    const ids = await setMany(browser, Array(4).fill(now + minute));
    await browser.run(5 * minute);
    await browser.restart(hour);
    expect(browser.groupSays).toBe(4);
    expect(browser.onScreen).toEqual(new Set(ids));
  });

  it.each([
    ['moved to another customer', 'reminder.handed-over', { toCustomerId: 'customer-2' }, 'customer-2: Call'],
    ['reworded', 'reminder.reworded', { text: 'Write' }, 'customer-1: Write'],
  ])('is right again after its promise was %s, without being put up anew', async (_, type, body, said) => {
    const browser = await started();
    const id = await set(browser, now);
    expect(browser.said.get(id)).toBe('customer-1: Call');
    await browser.store.append([happening(type, id, body)], browser.now);
    await browser.tick();
    expect(browser.said.get(id)).toBe(said);
    expect(browser.raised.get(id)).toBe(1);
  });

  it('is never of more than three beside the group, however many were shown', async () => {
    const browser = await started(now, await inDatabase());
    await setMany(browser, Array(501).fill(now));
    await browser.run(minute);
    // The last of the many stands alone already.
    for (let more = 0; more < 3; more++) {
      await set(browser, browser.now);
      expect(browser.notices.size).toBeLessThanOrEqual(1 + mostApart);
    }
    expect([...browser.notices.keys()]).toEqual([groupId]);
    expect(browser.groupSays).toBe(504);
    expect(browser.onScreen.size).toBe(504);
  });
});

describe('a tick', () => {
  it('of a new session writes nothing where there is nothing to show', async () => {
    const database = await freshDatabase();
    open.push(database);
    const browser = await started(now, storedReminders(database));
    await set(browser, now + day);
    const before = await everything(database);
    await browser.restart(minute);
    expect(await everything(database)).toEqual(before);
  });

  it('is written down every four minutes only, and at once when the clock was set back', async () => {
    const browser = await started();
    await set(browser, now + day);
    await browser.run(4 * minute - 1);
    expect(browser.lastTick).toBe(now);
    await browser.run(1);
    expect(browser.lastTick).toBe(now + 4 * minute);
    browser.setClock(-hour);
    await browser.wake();
    expect(browser.lastTick).toBe(browser.now);
  });

  it('tells no absence while the browser runs, whether anything waits or not', async () => {
    const browser = await started();
    await browser.run(hour);
    await set(browser, browser.now + day);
    await browser.run(2 * day);
    expect(browser.absences).toEqual([]);
  });
});

describe('the alarms', () => {
  it('are a beat each minute while anything waits or rings, else every five', async () => {
    const browser = await started();
    expect(browser.beat).toBe(5);
    const id = await set(browser, now + hour);
    expect(browser.beat).toBe(1);
    await browser.run(2 * hour);
    expect(browser.beat).toBe(1);
    await end(browser, id);
    expect(browser.beat).toBe(5);
  });

  it('are two at the most, however many reminders wait', async () => {
    const browser = await started();
    await setMany(
      browser,
      Array.from({ length: 700 }, (_, index) => now + hour + index * minute),
    );
    expect(browser.alarms).toBe(2);
  });
});

describe('over any course of things', () => {
  const action = fc.oneof(
    fc.record({ do: fc.constant('set' as const), ahead: fc.integer({ min: -hour, max: 4 * hour }) }),
    fc.record({
      do: fc.constant('set many' as const),
      ahead: fc.integer({ min: 0, max: hour }),
      count: fc.integer({ min: 2, max: 12 }),
    }),
    fc.record({
      do: fc.constantFrom('run' as const, 'sleep' as const),
      time: fc.integer({ min: 1, max: 20 * minute }),
    }),
    fc.record({
      do: fc.constantFrom('sleep' as const, 'restart' as const),
      time: fc.integer({ min: 0, max: 5 * hour }),
    }),
    fc.record({ do: fc.constant('clock' as const), by: fc.integer({ min: -6 * hour, max: 6 * hour }) }),
    fc.record({
      do: fc.constant('kill' as const),
      steps: fc.integer({ min: 1, max: 25 }),
      done: fc.boolean(),
    }),
    fc.record({
      do: fc.constantFrom(
        'reload' as const,
        'wake' as const,
        'deny' as const,
        'allow' as const,
        'lose alarms' as const,
      ),
    }),
    fc.record({
      do: fc.constantFrom('act' as const, 'dismiss' as const, 'snooze' as const, 'close' as const),
      which: fc.nat(20),
    }),
  );
  type Action = typeof action extends fc.Arbitrary<infer A> ? A : never;

  async function take(browser: SimulatedBrowser, step: Action): Promise<unknown> {
    switch (step.do) {
      case 'set':
        return set(browser, browser.now + step.ahead);
      case 'set many':
        return setMany(
          browser,
          Array.from({ length: step.count }, () => browser.now + step.ahead),
        );
      case 'run':
        return browser.run(step.time);
      case 'sleep':
        return browser.sleep(step.time);
      case 'restart':
        return browser.restart(step.time);
      case 'clock':
        return browser.setClock(step.by);
      case 'kill':
        browser.killIn = { steps: step.steps, done: step.done };
        return;
      case 'reload':
        return browser.reload();
      case 'wake':
        return browser.wake();
      case 'deny':
      case 'allow':
        return browser.permit(step.do === 'allow');
      case 'lose alarms':
        return browser.loseAlarms();
      case 'close': {
        const ids = [...browser.notices.keys()];
        return browser.close(ids[step.which % Math.max(1, ids.length)] ?? '');
      }
      default: {
        const ids = await ringingIds(browser);
        const id = ids[step.which % Math.max(1, ids.length)];
        if (id === undefined) return;
        return end(browser, id, step.do);
      }
    }
  }

  async function expectNothingLost(browser: SimulatedBrowser, steps: Action[]): Promise<void> {
    for (const step of steps) await take(browser, step);
    browser.killIn = null;
    await browser.permit(true);
    await browser.wake();
    await browser.run(minute);

    const ringing = await ringingIds(browser);
    expect(browser.badge).toBe(ringing.length);
    for (const id of ringing) expect((await row(browser, id))?.state, id).toBe('shown');
    const apart = [...browser.notices.keys()].filter((id) => id !== groupId);
    // Nothing that has ended or waits is on the screen by itself, and the group tells how many it stands for.
    expect(ringing).toEqual(expect.arrayContaining(apart));
    if (browser.notices.has(groupId)) expect(browser.grouped).toBe(ringing.length - apart.length);
    expect(apart.length).toBeLessThanOrEqual(mostApart);
    expect(browser.repeated).toEqual([]);
    expect(browser.alarms).toBeLessThanOrEqual(2);

    // What the rep closed comes back with the next session: nothing stays out of sight for ever.
    await browser.restart(0);
    expect([...browser.onScreen].sort()).toEqual((await ringingIds(browser)).sort());
  }

  const courses = fc.array(action, { minLength: 1, maxLength: 14, size: 'max' });

  it('nothing that is open is lost: it is shown or was closed by the rep, and counted', async () => {
    await fc.assert(
      fc.asyncProperty(courses, async (steps) => expectNothingLost(await started(), steps)),
      { numRuns: 3000 },
    );
  }, 120_000);

  it('nothing is lost in the database either, and its rows follow the log', async () => {
    await fc.assert(
      fc.asyncProperty(courses, async (steps) => {
        const database = await freshDatabase();
        await expectNothingLost(await started(now, storedReminders(database)), steps);
        expect(await replayedRows(database)).toEqual(await storedRows(database));
        database.close();
      }),
      { numRuns: 20 },
    );
  }, 120_000);
});
