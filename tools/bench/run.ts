import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { project } from '../setup.mjs';
import { measureDurability } from './durable.ts';
import { type Figure, print } from './figure.ts';
import { measureFollowing } from './following.ts';
import { measureLoad } from './load.ts';
import { measureOpening } from './opening.ts';
import { measurePopup } from './popup.ts';
import { measureReading } from './reading.ts';
import { measureSearch } from './search.ts';
import { measureSize } from './size.ts';
import { measureTicking } from './ticking.ts';

// Prints the figures this product promises, each beside what is aimed at, and writes them to `bench-results.json`.
// Ratios come from one run on one machine, the sides in turns; medians, for machines are noisy.

execFileSync('wxt', ['build'], { cwd: project, stdio: 'ignore' });
const measures = {
  size: measureSize,
  opening: measureOpening,
  popup: measurePopup,
  durable: measureDurability,
  load: measureLoad,
  reading: measureReading,
  following: measureFollowing,
  search: () => measureSearch(),
  ticking: measureTicking,
};
// `npm run bench -- reading following` measures these two only.
const wanted = process.argv.slice(2);
const figures: Figure[] = [];
for (const [name, measure] of Object.entries(measures)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  for (const figure of await measure()) {
    figures.push(figure);
    print(figure);
  }
}
const results = { measuredAt: new Date().toISOString(), node: process.version, figures };
writeFileSync(join(project, 'bench-results.json'), `${JSON.stringify(results, null, 2)}\n`);
