import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { project } from '../setup.mjs';
import { measureDurability } from './durable.ts';
import type { Figure } from './figure.ts';
import { measureLoad } from './load.ts';
import { measureOpening } from './opening.ts';
import { measureSize } from './size.ts';

// Prints the figures this product promises, each beside what is aimed at, and writes them to `bench-results.json`.
// Ratios come from one run on one machine, the sides in turns; medians, for machines are noisy.

execFileSync('wxt', ['build'], { cwd: project, stdio: 'ignore' });
const figures: Figure[] = [];
for (const measure of [measureSize, measureOpening, measureDurability, measureLoad]) {
  for (const figure of await measure()) {
    figures.push(figure);
    console.log(
      `${figure.holds ? 'ok  ' : 'OVER'} ${figure.name.padEnd(58)} ${figure.said.padEnd(34)} aim ${figure.aim}`,
    );
    for (const line of figure.beside ?? []) console.log(`       ${line}`);
  }
}
const results = { measuredAt: new Date().toISOString(), node: process.version, figures };
writeFileSync(join(project, 'bench-results.json'), `${JSON.stringify(results, null, 2)}\n`);
