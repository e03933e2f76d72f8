import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Facts } from '../domain/facts.ts';
import type { Target } from '../messages/contract/customer.ts';
import { callbackEntry, now, promiseEntry, target } from '../tests/builders.ts';
import { everything, freshDatabase, replayedRows, storedRows } from '../tests/database.ts';
import type { Database } from './database.ts';
import {
  correctName,
  joinCustomers,
  keepApart,
  partCustomers,
  restoreJoins,
  setLevel,
  setTier,
  setZone,
} from './operations/customers.ts';
import { saveEntry } from './operations/entries.ts';
import { agenda, alike, customerOfRecord, customerView, findCustomers, railOf } from './queries.ts';

let database: Database;
let operation = 0;
const op = () => `op-${++operation}`;

beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(async () => {
  expect(await storedRows(database)).toEqual(await replayedRows(database));
  database.close();
});

/** A record of its own with these facts. */
function someone(id: string, facts: Partial<Facts> = {}): Target {
  const one = target(id);
  return {
    ...one,
    sighting: { ...one.sighting, facts: { ...one.sighting.facts, phones: [], emails: [], ...facts } },
  };
}

const grace = someone('1', {
  name: 'Grace Whitfield',
  emails: ['Grace@example.com'],
  phones: ['138 0000 0041'],
});
const same = someone('2', { name: 'G. Whitfield', emails: ['grace@example.com'] });
const other = someone('3', { name: 'Marcus Bell', phones: ['13800000041'] });

function note(to: Target, text: string) {
  return saveEntry(database, { opId: op(), target: to, entry: { kind: 'note', id: `n-${text}`, text } }, now);
}

async function idOf(of: Target): Promise<string> {
  return (await customerOfRecord(database, of.sighting.record)) ?? '';
}

async function join(from: Target, to: Target) {
  return joinCustomers(database, { opId: op(), target: from, to: await idOf(to) }, now);
}

async function viewOf(of: Target) {
  return customerView(database, await idOf(of));
}

describe('customers that look alike', () => {
  beforeEach(() => note(grace, 'one'));

  it('are offered with what they share, before anything is recorded for the second', async () => {
    expect(await alike(database, same.sighting)).toMatchObject([
      { name: 'Grace Whitfield', by: 'email', written: 'grace@example.com' },
    ]);
    expect(await alike(database, other.sighting)).toMatchObject([{ by: 'phone', written: '13800000041' }]);
  });

  it('are never joined by themselves', async () => {
    await note(same, 'two');
    expect(await idOf(same)).not.toBe(await idOf(grace));
    expect((await viewOf(same)).notes).toHaveLength(1);
  });

  it('are asked about once', async () => {
    await keepApart(database, { opId: op(), target: same, from: await idOf(grace), apart: true }, now);
    expect(await alike(database, same.sighting)).toEqual([]);
    expect(await alike(database, grace.sighting)).toEqual([]);
  });

  it('are asked about again when the answer was taken back', async () => {
    const answer = { target: same, from: await idOf(grace) };
    await keepApart(database, { opId: op(), ...answer, apart: true }, now);
    await keepApart(database, { opId: op(), ...answer, apart: false }, now);
    expect(await alike(database, same.sighting)).toHaveLength(1);
  });

  it('are those known by their name before the number turned up, and the other way round', async () => {
    const soft = someone('~Nora Field', { name: 'Nora Field' });
    await note(soft, 'soft');
    const numbered = someone('77', { name: 'Nora Field' });
    expect(await alike(database, numbered.sighting)).toMatchObject([{ by: 'name', written: 'Nora Field' }]);
    await note(numbered, 'numbered');
    expect(await alike(database, soft.sighting)).toMatchObject([{ by: 'name' }]);
    expect(await alike(database, someone('78', { name: 'Nora Fields' }).sighting)).toEqual([]);
    // Two records with a number each are two, whatever their name.
    expect(await alike(database, someone('79', { name: 'Grace Whitfield' }).sighting)).toEqual([]);
  });

  it('are not offered once they are one', async () => {
    await join(same, grace);
    expect(await alike(database, same.sighting)).toEqual([]);
    expect(await alike(database, grace.sighting)).toEqual([]);
  });

  it('are none where a record says no phone and no e-mail, or only a masked one', async () => {
    expect(await alike(database, someone('9', { name: 'Grace Whitfield' }).sighting)).toEqual([]);
    expect(await alike(database, someone('9', { phones: ['138****0041'] }).sighting)).toEqual([]);
  });
});

describe('joined customers', () => {
  beforeEach(async () => {
    await note(grace, 'one');
    await note(same, 'two');
  });

  it('are shown as one, from either record', async () => {
    await join(same, grace);
    for (const of of [grace, same]) {
      const view = await viewOf(of);
      expect(view.customer?.body.facts.name).toBe('Grace Whitfield');
      expect(view.notes.map(({ body }) => body.text).sort()).toEqual(['one', 'two']);
      expect(view.records).toHaveLength(2);
    }
  });

  it('have one number on the rail and one name in the agenda', async () => {
    await join(same, grace);
    await saveEntry(database, { opId: op(), target: same, entry: promiseEntry('p1') }, now);
    await saveEntry(database, { opId: op(), target: same, entry: callbackEntry('c1') }, now);
    expect(await railOf(database, await idOf(grace), now)).toMatchObject({ open: 1 });
    const { items } = await agenda(database, now, 'UTC');
    expect(items.map(({ name }) => name)).toEqual(['Grace Whitfield', 'Grace Whitfield']);
  });

  it('have one name, whichever record the rep corrects it on', async () => {
    await join(same, grace);
    await correctName(database, { opId: op(), target: same, name: 'Grace W.' }, now);
    for (const of of [grace, same]) expect((await viewOf(of)).customer?.body.corrected.name).toBe('Grace W.');
  });

  it('have all their readings, in order of time', async () => {
    await setLevel(database, { opId: op(), target: grace, level: 'hopesFor', value: 3 }, now);
    await setLevel(database, { opId: op(), target: same, level: 'hopesFor', value: 5 }, now + 1);
    await join(same, grace);
    const levels = (await viewOf(grace)).customer?.body.levels.hopesFor;
    expect(levels?.map(({ value }) => value)).toEqual([3, 5]);
  });

  it('have one tier, whichever of them it is set on', async () => {
    await join(same, grace);
    for (const [of, tier] of [
      [same, 'key'],
      [grace, 'silver'],
      [same, 'standard'],
    ] as const) {
      await setTier(database, { opId: op(), target: of, tier }, now);
      for (const one of [grace, same]) expect((await viewOf(one)).customer?.body.tier).toBe(tier);
    }
  });

  it('have the tier one of them had, until another is set; taken back, it is that again', async () => {
    await setTier(database, { opId: op(), target: same, tier: 'key' }, now);
    await join(same, grace);
    expect((await viewOf(grace)).customer?.body.tier).toBe('key');
    const { answer } = await setTier(database, { opId: op(), target: same, tier: 'standard' }, now);
    expect((await viewOf(grace)).customer?.body.tier).toBe('standard');
    await setTier(database, { opId: op(), target: same, tier: answer.before }, now);
    expect((await viewOf(grace)).customer?.body.tier).toBe('key');
  });

  it('have one zone, the one of either of them, until it is taken from all; undone, it is there again', async () => {
    await setZone(database, { opId: op(), target: same, zone: 'Europe/Berlin' }, now);
    await join(same, grace);
    expect((await viewOf(grace)).customer?.body.zone).toBe('Europe/Berlin');
    const { answer } = await setZone(database, { opId: op(), target: grace, zone: null }, now);
    for (const one of [grace, same]) expect((await viewOf(one)).customer?.body.zone).toBeUndefined();
    await setZone(database, { opId: op(), target: grace, zone: answer.before }, now);
    for (const one of [grace, same]) expect((await viewOf(one)).customer?.body.zone).toBe('Europe/Berlin');
  });

  it('are parted exactly as they were', async () => {
    const before = await everything(database);
    await join(same, grace);
    await partCustomers(database, { opId: op(), customerId: await idOf(same) }, now);
    const after = await everything(database);
    for (const table of ['customers', 'records', 'notes', 'promises', 'reminders', 'expectations']) {
      expect(after[table], table).toEqual(before[table]);
    }
  });

  it('go on as one when one of them is taken out, whichever it is, and undo is exact', async () => {
    await note(other, 'three');
    const people = [grace, same, other];
    for (const leaving of people) {
      await join(same, grace);
      await join(other, same);
      const before = await everything(database);
      const { answer } = await partCustomers(database, { opId: op(), customerId: await idOf(leaving) }, now);
      expect((await viewOf(leaving)).records).toHaveLength(1);
      for (const staying of people.filter((some) => some !== leaving)) {
        expect((await viewOf(staying)).records).toHaveLength(2);
      }
      await restoreJoins(database, { opId: op(), joins: answer.before }, now);
      expect((await everything(database)).customers).toEqual(before.customers);
      for (const person of people) {
        await partCustomers(database, { opId: op(), customerId: await idOf(person) }, now);
      }
    }
  });

  it('have the name the rep gave one of them, whichever was joined to which', async () => {
    await correctName(database, { opId: op(), target: same, name: 'Grace W.' }, now);
    await join(same, grace);
    for (const of of [grace, same]) expect((await viewOf(of)).customer?.body.corrected.name).toBe('Grace W.');
  });

  it('keep with each record what was recorded on it while they were one', async () => {
    await join(same, grace);
    await note(same, 'three');
    await partCustomers(database, { opId: op(), customerId: await idOf(same) }, now);
    expect((await viewOf(grace)).notes.map(({ body }) => body.text)).toEqual(['one']);
    expect((await viewOf(same)).notes.map(({ body }) => body.text).sort()).toEqual(['three', 'two']);
  });

  it('can be joined the other way round, twice, or in a row, and never in a circle', async () => {
    await note(other, 'three');
    await join(same, grace);
    await join(grace, same);
    await join(other, same);
    await join(grace, other);
    expect((await viewOf(grace)).records).toHaveLength(3);
    expect((await viewOf(other)).notes).toHaveLength(3);
  });

  it('that do not exist are refused', async () => {
    await expect(
      joinCustomers(database, { opId: op(), target: same, to: 'nobody' }, now),
    ).rejects.toMatchObject({
      code: 'not-found',
    });
    await expect(partCustomers(database, { opId: op(), customerId: 'nobody' }, now)).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  it('form the groups the rep said, in whatever order he joins and parts', async () => {
    const people = [grace, same, other, someone('4', { name: 'Nora' })];
    for (const [index, person] of people.entries()) await note(person, `p${index}`);
    const step = fc.record({ part: fc.boolean(), from: fc.nat(3), to: fc.nat(3) });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
        for (const { part, from, to } of steps) {
          const [one, two] = [people[from] ?? grace, people[to] ?? grace];
          if (part) await partCustomers(database, { opId: op(), customerId: await idOf(one) }, now);
          else await join(one, two);
          // What is one from here is one from there, and everybody is in exactly one group.
          const groups = await Promise.all(
            people.map(async (p) => (await viewOf(p)).records.map(({ key }) => key).sort()),
          );
          for (const group of groups) {
            expect(groups.filter((some) => some.join() === group.join())).toHaveLength(group.length);
          }
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe('finding a customer to join by hand', () => {
  it('goes by a part of the name, the company or a phone', async () => {
    await note(grace, 'one');
    for (const text of ['whit', 'WHITF', '0000 0041', '8613800000041']) {
      expect(
        (await findCustomers(database, text)).map(({ name }) => name),
        text,
      ).toEqual(['Grace Whitfield']);
    }
    for (const text of ['', '  ', 'nobody', '00'])
      expect(await findCustomers(database, text), text).toEqual([]);
  });
});
