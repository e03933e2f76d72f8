import { guessLine } from '../../domain/capture/kind.ts';
import { heldOutLines } from '../../domain/capture/kinds/heldout-lines.table.ts';
import type { KindLine } from '../../domain/capture/kinds/line.ts';
import { kindLines } from '../../domain/capture/kinds/lines.table.ts';

// How many lines of the project's own labelled tables are taken for what they are, and which are not. The rules were made
// by all but those held out.

const nameOf = (kind: string, direction: string | null) =>
  direction === 'theirs' ? `${kind}, theirs` : kind;
const wanted = ({ kind, direction }: KindLine) => nameOf(kind, direction);
function guessed({ text }: KindLine): string {
  const { kind, direction } = guessLine(text);
  return nameOf(kind, kind === 'promise' ? direction : null);
}

function row(name: string, lines: readonly KindLine[]): void {
  const right = lines.filter((line) => wanted(line) === guessed(line)).length;
  console.log(
    `${name.padEnd(20)}${`${right}/${lines.length}`.padStart(8)}${((100 * right) / lines.length).toFixed(1).padStart(7)}%`,
  );
}

for (const name of new Set(kindLines.map(wanted))) {
  row(
    name,
    kindLines.filter((line) => wanted(line) === name),
  );
}
for (const language of ['zh', 'en']) {
  row(
    language,
    kindLines.filter((line) => line.language === language),
  );
}
row('all', kindLines);
row('held out', heldOutLines);
for (const line of [...kindLines, ...heldOutLines]) {
  if (wanted(line) !== guessed(line))
    console.log(`  ${line.text}: ${wanted(line)}, taken for ${guessed(line)}`);
}
