import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { project } from '../setup.mjs';
import { print } from './figure.ts';
import { type Mutation, mutationsOf } from './mutations.ts';

// Whether the tests of the reminder core would notice a mistake in it: its sources are changed in one small place at a
// time, in a copy, and the tests that guard the source are run. `-- tick absence` takes these sources only.

/** The sources, and the tests that have to notice. */
const guards: Record<string, string[]> = {
  'domain/reminder/absence.ts': ['domain/reminder/absence.test.ts'],
  'domain/reminder/trust.ts': ['domain/reminder/trust.test.ts'],
  'domain/reminder/reminder.ts': ['domain/reminder/reminder.test.ts'],
  'domain/reminder/lead.ts': ['domain/reminder/lead.test.ts'],
  'domain/reminder/plan.ts': ['domain/reminder/plan.test.ts'],
  'domain/reminder/cadence.ts': ['domain/reminder/cadence.test.ts', 'storage/cadence.test.ts'],
  'domain/reminder/strip.ts': ['storage/strip.test.ts'],
  'storage/strip.ts': ['storage/strip.test.ts'],
  'storage/ringing.ts': ['storage/ringing.test.ts'],
  'storage/missed.ts': ['storage/missed.test.ts'],
  'storage/operations/showings.ts': ['storage/operations/showings.test.ts'],
  'entrypoints/background/tick.ts': ['entrypoints/background/tick.test.ts'],
};

/** Mutations that nobody could notice, and why. */
const equivalents: (Pick<Mutation, 'was' | 'becomes'> & { file: string; why: string })[] = [
  {
    file: 'entrypoints/background/tick.ts',
    was: 'if (last === undefined || now < last || now - last >= noteEvery) await world.noteTick(now);',
    becomes: 'if (last === undefined || now <= last || now - last >= noteEvery) await world.noteTick(now);',
    why: 'writes down the moment that is written down',
  },
  {
    file: 'entrypoints/background/tick.ts',
    was: 'if (isRenewed && unclaimed.length + claimed.length === 0) return;',
    becomes: ';',
    why: 'what follows shows nothing where nothing is due: the line saves questions to the browser and the database',
  },
  {
    file: 'entrypoints/background/tick.ts',
    was: 'if (visible.length === 0) return;',
    becomes: ';',
    why: 'where nothing is on the screen nothing is taken from it or reworded: the line saves questions to the database',
  },
  {
    file: 'storage/ringing.ts',
    was: 'return database.reminders.where(index).between([fixed, 0], [fixed, now], true, true);',
    becomes: 'return database.reminders.where(index).between([fixed, 1], [fixed, now], true, true);',
    why: 'no reminder rings in the first millisecond of 1970',
  },
  {
    file: 'storage/ringing.ts',
    was: 'return database.reminders.where(index).between([fixed, 0], [fixed, now], true, true);',
    becomes: 'return database.reminders.where(index).between([fixed, 0], [fixed, now], false, true);',
    why: 'no reminder rings in the first millisecond of 1970',
  },
];

/** The share that has to be noticed. */
const aim = 0.9;

/** A mutant that takes so many times as long as the unchanged source hangs, and that is noticed. */
const patience = 8;
const leastLimitMs = 60_000;
const longestMs = 600_000;

type Fate = 'killed' | 'hung' | 'survived';
interface Mutant extends Mutation {
  file: string;
  fate?: Fate;
}

const copies = join(project, '.cache', 'mutants');
const wanted = process.argv.slice(2);
const files = Object.keys(guards).filter(
  (file) => wanted.length === 0 || wanted.some((word) => file.includes(word)),
);

/** Properties draw the same each time, so that a mutant is not killed at one time and survives at another. */
const seededConfig = 'seeded.config.ts';
const seeded = `import { mergeConfig } from 'vitest/config';
import usual from './vitest.config.ts';
export default mergeConfig(usual, { test: { setupFiles: ['./seed.ts'] } });
`;

/** A copy of the sources of its own for each that works; the work tree is never touched. */
function newCopy(name: string): string {
  const copy = join(copies, name);
  mkdirSync(copy, { recursive: true });
  for (const entry of readdirSync(project)) {
    if (entry.startsWith('.') || entry === 'node_modules') continue;
    cpSync(join(project, entry), join(copy, entry), { recursive: true });
  }
  symlinkSync(join(project, 'node_modules'), join(copy, 'node_modules'), 'junction');
  writeFileSync(join(copy, 'seed.ts'), "import fc from 'fast-check';\nfc.configureGlobal({ seed: 1 });\n");
  writeFileSync(join(copy, seededConfig), seeded);
  return copy;
}

/** How the tests that guard a file come out in a copy; in threads, which end with the process even if they hang. */
function runGuards(copy: string, file: string, limitMs: number): Promise<Fate> {
  const vitest = join('node_modules', 'vitest', 'vitest.mjs');
  const options = ['--config', seededConfig, '--bail', '1', '--pool', 'threads', '--reporter', 'dot'];
  const tests = spawn(process.execPath, [vitest, 'run', ...options, ...(guards[file] ?? [])], {
    cwd: copy,
    stdio: 'ignore',
  });
  return new Promise((resolve, reject) => {
    let hung = false;
    const limit = setTimeout(() => {
      hung = true;
      tests.kill('SIGKILL');
    }, limitMs);
    tests.on('error', reject);
    tests.on('exit', (code) => {
      clearTimeout(limit);
      resolve(hung ? 'hung' : code === 0 ? 'survived' : 'killed');
    });
  });
}

/** How long each file's tests take on what is not changed; they have to pass, or nothing could be told by them. */
async function timesUnchanged(copy: string): Promise<Map<string, number>> {
  const times = new Map<string, number>();
  for (const file of files) {
    const started = performance.now();
    const fate = await runGuards(copy, file, longestMs);
    if (fate !== 'survived') throw new Error(`The tests of ${file} fail before anything is changed.`);
    times.set(file, performance.now() - started);
  }
  return times;
}

async function judge(copy: string, mutant: Mutant, limitMs: number): Promise<void> {
  const path = join(copy, mutant.file);
  const unchanged = readFileSync(path, 'utf8');
  writeFileSync(path, mutant.source);
  mutant.fate = await runGuards(copy, mutant.file, limitMs);
  writeFileSync(path, unchanged);
}

/** Works through all mutants, as many at a time as there are copies. */
async function judgeAll(mutants: Mutant[], inCopies: string[], times: Map<string, number>): Promise<void> {
  const left = [...mutants];
  await Promise.all(
    inCopies.map(async (copy) => {
      for (let mutant = left.shift(); mutant; mutant = left.shift()) {
        await judge(copy, mutant, Math.max(leastLimitMs, patience * (times.get(mutant.file) ?? 0)));
      }
    }),
  );
}

function equivalentTo(file: string, { was, becomes }: Mutation) {
  return equivalents.find((one) => one.file === file && one.was === was && one.becomes === becomes);
}

/** What is said to be equivalent has to be there, or it says nothing. */
function refuseStale(): void {
  const stale = equivalents.filter(
    ({ file, was, becomes }) =>
      files.includes(file) &&
      !mutationsIn(file).some((mutation) => mutation.was === was && mutation.becomes === becomes),
  );
  if (stale.length > 0) throw new Error(`No such mutation: ${JSON.stringify(stale, null, 2)}`);
}

function mutationsIn(file: string): Mutation[] {
  return mutationsOf(readFileSync(join(project, file), 'utf8'));
}

function told({ file, line, was, becomes }: Mutant): string[] {
  return [`${file}:${line}`, `  - ${was}`, `  + ${becomes}`];
}

refuseStale();
const all: Mutant[] = files.flatMap((file) => mutationsIn(file).map((mutation) => ({ file, ...mutation })));
const equal = all.filter((mutant) => equivalentTo(mutant.file, mutant));
const mutants = all.filter((mutant) => !equal.includes(mutant));

rmSync(copies, { recursive: true, force: true });
const inCopies = Array.from({ length: Math.min(4, availableParallelism()) }, (_, index) =>
  newCopy(`${index}`),
);
console.log(`${all.length} mutants, ${inCopies.length} at a time`);
// Those nobody could notice are tried as well: it shows that tests fail for what was changed and for nothing else.
await judgeAll(all, inCopies, await timesUnchanged(inCopies[0] ?? ''));
rmSync(copies, { recursive: true, force: true });

const isNoticed = ({ fate }: Mutant) => fate !== 'survived';
const countIn = (file: string, of: Mutant[]) => of.filter((mutant) => mutant.file === file).length;
const noticed = mutants.filter(isNoticed);
const survived = mutants.filter((mutant) => !isNoticed(mutant));
const wrong = equal.filter(isNoticed);
const share = noticed.length / mutants.length;
print({
  name: 'mutants of the reminder core that its tests kill',
  value: share,
  said: `${(100 * share).toFixed(1)} % (${noticed.length} of ${mutants.length})`,
  aim: `${100 * aim} % or more`,
  holds: share >= aim && wrong.length === 0,
  beside: [
    ...files.map((file) => `${file}: ${countIn(file, noticed)} of ${countIn(file, mutants)}`),
    `by the time limit: ${noticed.filter(({ fate }) => fate === 'hung').length}`,
    `survived: ${survived.length}`,
    ...survived.flatMap(told),
    `nobody could notice, so not counted: ${equal.length}`,
    ...equal.flatMap((mutant) => [...told(mutant), `    ${equivalentTo(mutant.file, mutant)?.why}`]),
    ...(wrong.length > 0 ? ['of these were noticed all the same:', ...wrong.flatMap(told)] : []),
  ],
});
if (share < aim || wrong.length > 0) process.exitCode = 1;
