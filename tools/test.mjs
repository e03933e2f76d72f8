// Everything a change has to pass, one summary line a step. The full output of a step is in .cache/logs.
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { logs, project, projectEnvironment, runQuietly, setUp, tail, trytonIsPossible } from './setup.mjs';

const MINUTE = 60_000;
const words = process.argv.slice(2);
const withoutBrowser = words.includes('--no-browser');
const only = words.includes('--only') ? words[words.indexOf('--only') + 1] : undefined;
const filters = words.filter((word) => !word.startsWith('--') && word !== only);

const steps = [
  { name: 'format and lint', commands: [['biome', 'ci', '--colors=off', '.']] },
  // WXT writes the type declarations of its own modules first.
  {
    name: 'types',
    commands: [
      ['wxt', 'prepare'],
      ['tsc', '--noEmit'],
    ],
  },
  { name: 'build', commands: [['wxt', 'build']] },
  // Some unit tests look at what is built: its size, its policy, its permissions.
  { name: 'unit', commands: [vitest('unit', [])], results: 'unit', needs: 'build' },
  {
    name: 'e2e',
    commands: [vitest('e2e', ['--config', 'tests/e2e/vitest.config.ts', ...filters])],
    results: 'e2e',
    limit: 33 * MINUTE,
    needs: 'build',
  },
];

const wanted = steps.filter(isWanted);
const browser = wanted.some((step) => step.name === 'e2e');
await setUp({ browser, tryton: browser && testsTryton() && trytonIsPossible() });

const total = { passed: 0, failed: 0 };
const failedSteps = new Set();
for (const step of wanted) await runStep(step);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);

function isWanted(step) {
  // The end-to-end tests run what is built, so a build belongs to them.
  if (only) return step.name === only || steps.find((other) => other.name === only)?.needs === step.name;
  return !(withoutBrowser && step.name === 'e2e');
}

function testsTryton() {
  return readdirSync(join(project, 'tests', 'e2e')).some((name) => /tryton.*\.test\.ts$/.test(name));
}

/** Vitest writes its log for people and its counts for this script. */
function vitest(name, args) {
  const reporters = [
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${relative(project, resultsOf(name))}`,
  ];
  return ['vitest', 'run', ...reporters, ...args];
}

function resultsOf(name) {
  return join(logs, `${name}.json`);
}

async function runStep(step) {
  const started = Date.now();
  const outcome = failedSteps.has(step.needs)
    ? { ok: false, output: `Not run, because "${step.needs}" failed.` }
    : await runCommands(step);
  const counts = countsOf(step, outcome.ok);
  total.passed += counts.passed;
  total.failed += counts.failed;
  if (!outcome.ok) {
    failedSteps.add(step.name);
    console.log(tail(outcome.output, 80));
  }
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(
    `${outcome.ok ? 'ok  ' : 'FAIL'} ${step.name.padEnd(16)}${seconds.padStart(7)} s  ${counts.said}`,
  );
}

async function runCommands(step) {
  if (step.results) rmSync(resultsOf(step.results), { force: true });
  let outcome = { ok: true, output: '' };
  for (const [index, [tool, ...args]] of step.commands.entries()) {
    const log = join(logs, `${step.name.replaceAll(' ', '-')}${index || ''}.log`);
    const limit = step.limit ?? 10 * MINUTE;
    outcome = await runQuietly(tool, args, { log, env: { ...projectEnvironment(), NO_COLOR: '1' }, limit });
    if (outcome.timedOut) outcome.output += `\nEnded after ${limit / MINUTE} minutes.`;
    if (!outcome.ok) break;
  }
  return outcome;
}

/** A step counts as one, a step of tests as its tests. A file that could not even load counts as one failure. */
function countsOf(step, ok) {
  const one = ok ? { passed: 1, failed: 0, said: '' } : { passed: 0, failed: 1, said: '' };
  if (!step.results || !existsSync(resultsOf(step.results))) return one;
  const results = JSON.parse(readFileSync(resultsOf(step.results), 'utf8'));
  const broken = results.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  const passed = results.numPassedTests;
  const skipped = results.numPendingTests + results.numTodoTests;
  let failed = results.numFailedTests + broken.length;
  // Vitest also fails for errors outside of any test.
  if (!ok && failed === 0) failed = 1;
  const said = `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
  return { passed, failed, said };
}
