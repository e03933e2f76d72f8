import { type Flag, flags } from '../../domain/capture/wording/flag.ts';
import { flagsOf } from '../../domain/capture/wording/flags.ts';
import { keptApartLines } from '../../domain/capture/wording/table/kept-apart.table.ts';
import type { WordingLine } from '../../domain/capture/wording/table/line.ts';
import { seenOnceLines } from '../../domain/capture/wording/table/seen-once.table.ts';
import { tuningLines } from '../../domain/capture/wording/table/tuning.table.ts';
import { median } from './figure.ts';

// How precise and how complete the flags on a promise's wording are on the project's own labelled table, by flag and
// language: on the lines the rules were made by, on those that were measured unseen once and mended by since, and on those
// nothing was mended by. And how long a line takes. `-- --lines` names the lines that are judged otherwise.

interface Counts {
  right: number;
  wrong: number;
  missed: number;
}

const judged = (line: WordingLine) => flagsOf(line.text).map(({ flag }) => flag);

function countsOf(lines: readonly WordingLine[], of: readonly Flag[]): Counts {
  const counts = { right: 0, wrong: 0, missed: 0 };
  for (const line of lines) {
    const found = judged(line);
    for (const flag of of) {
      if (found.includes(flag)) counts[line.flags.includes(flag) ? 'right' : 'wrong'] += 1;
      else if (line.flags.includes(flag)) counts.missed += 1;
    }
  }
  return counts;
}

function row(name: string, { right, wrong, missed }: Counts): void {
  const share = (part: number, whole: number) => (whole === 0 ? '-' : (part / whole).toFixed(3)).padStart(7);
  console.log(
    `${name.padEnd(18)}${share(right, right + wrong)} (${right}/${right + wrong})`.padEnd(40) +
      `${share(right, right + missed)} (${right}/${right + missed})`,
  );
}

function isExact(line: WordingLine): boolean {
  return judged(line).join() === flags.filter((flag) => line.flags.includes(flag)).join();
}

const parts = { tuned: tuningLines, 'seen once': seenOnceLines, 'kept apart': keptApartLines };
for (const [part, all] of Object.entries(parts)) {
  for (const language of ['zh', 'en', 'both'] as const) {
    const lines = all.filter((line) => language === 'both' || line.language === language);
    const exact = lines.filter(isExact).length;
    console.log(`\n${part}, ${language}: ${exact} of ${lines.length} lines exactly`);
    console.log(`${''.padEnd(18)}precision (aim 0.950)  recall (aim 0.900)`);
    for (const flag of flags) row(flag, countsOf(lines, [flag]));
    row('all flags', countsOf(lines, flags));
  }
  if (process.argv.includes('--lines')) {
    for (const line of all.filter((one) => !isExact(one)))
      console.log(`  ${line.text}: ${line.flags.join(' ') || '-'}, judged ${judged(line).join(' ') || '-'}`);
  }
}

/** How long a line of 200 characters may take. */
const aimMs = 2;
const longLines = {
  zh: '周五下午3点前保证把报价单发给王总，客户要求48小时内回复，合同号2026-1128，电话13800138000，下周三到周五安排两位工程师免费上门调试设备，月底前完成验收，请财务在12月5日之前开具发票并寄出，国庆后再约一次回访，另外把上周签的合同尽快扫描一份给法务，两年维保的条款按3个工作日内答复，11月28日上午十点半前给李经理回电话，再把样品寄两份到中山路18号，月中之前对账，年底前结清尾款，其余的问题处理一下，谢谢',
  en: 'we will definitely send the updated price list by next Friday 3pm and call Grace at 4, the contract we signed last week goes out within 3 business days, order 4471 ships free of charge soon, thank you very much',
};
console.log('');
for (const [language, text] of Object.entries(longLines)) {
  const line = text.slice(0, 200);
  const times: number[] = [];
  for (let run = 0; run < 600; run++) {
    const started = performance.now();
    flagsOf(line);
    // The first are judged while the machine still warms up.
    if (run >= 100) times.push(performance.now() - started);
  }
  times.sort((one, other) => one - other);
  const late = times[Math.floor(times.length * 0.95)] ?? Number.NaN;
  const met = [median(times), late].map((time) => (time < aimMs ? 'met' : 'MISSED'));
  console.log(
    `${line.length} characters, ${language}, aim under ${aimMs} ms: median ${median(times).toFixed(2)} ms (${met[0]}), 95th percentile ${late.toFixed(2)} ms (${met[1]})`,
  );
}
