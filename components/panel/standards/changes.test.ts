import { beforeEach, expect, it, vi } from 'vitest';
import type { Standard } from '../../../domain/standards/schema.ts';
import { starterStandards } from '../../../domain/standards/starter.ts';

type Stored = { standards: readonly Standard[] | null };

const worker = vi.hoisted(() => ({ settings: { standards: null } as Stored, isBroken: false }));
vi.mock('../../shared/interface.ts', () => ({
  currentSettings: () => worker.settings,
  changeSettings: async (change: Stored) => {
    await Promise.resolve();
    if (worker.isBroken) throw new Error('The worker is gone.');
    worker.settings = change;
  },
}));
const { changeStandards } = await import('./changes.ts');

const own: Standard = { kind: 'quote', tier: 'Silver', hours: 4, told: 'tier' };
const more = (hours: number) => (all: readonly Standard[]) => [
  ...all,
  { ...own, kind: `Kind ${hours}`, hours },
];

beforeEach(() => {
  worker.settings = { standards: null };
  worker.isBroken = false;
});

it('changes that are asked for at once are all kept', async () => {
  await Promise.all([changeStandards(more(1)), changeStandards(more(2)), changeStandards(more(3))]);
  expect(worker.settings.standards?.slice(starterStandards.length).map(({ hours }) => hours)).toEqual([
    1, 2, 3,
  ]);
});

it('a change that was not stored is refused, and the next is carried out', async () => {
  worker.isBroken = true;
  const refused = changeStandards(more(1));
  await expect(refused).rejects.toThrow('gone');
  worker.isBroken = false;
  await changeStandards(() => [own]);
  expect(worker.settings.standards).toEqual([own]);
});

it('taking the first change back leaves the starter set, as if nothing had been changed', async () => {
  const undo = await changeStandards(() => [own]);
  await undo();
  expect(worker.settings.standards).toBeNull();
});

it('taking back that the starter set was restored gives the rep’s own again', async () => {
  await changeStandards(() => [own]);
  const undo = await changeStandards(() => null);
  expect(worker.settings.standards).toBeNull();
  await undo();
  expect(worker.settings.standards).toEqual([own]);
});

it('taking one change back leaves what another window has changed since', async () => {
  const undo = await changeStandards((all) => [...all, own]);
  const other = { ...own, tier: 'Gold' };
  const [first, ...rest] = worker.settings.standards ?? [];
  worker.settings = { standards: [...rest, other] };
  await undo();
  expect(worker.settings.standards).not.toContainEqual(own);
  expect(worker.settings.standards).not.toContainEqual(first);
  expect(worker.settings.standards).toContainEqual(other);
});
