import * as english from 'chrono-node/en';
import * as chinese from 'chrono-node/zh/hans';
import { dateLines, ruleNames } from '../../domain/capture/dates/table/index.ts';
import type { Line } from '../../domain/capture/dates/table/line.ts';
import { readLine } from '../../domain/capture/due.ts';
import { instantOf, Temporal, wallClock } from '../../domain/time/zone.ts';
import { median } from './figure.ts';

// How many lines of the project's own table are read as they should be, by rule and by language, beside plain
// chrono-node on the same lines, and how long a line takes. Chrono knows no end of work, so beside the exact moment
// it is also told how often it at least finds the right day.

type Reader = (line: Line) => number | null;

const readers: Record<string, Reader> = {
  ours: (line) => ourReading(line),
  chrono: (line) => chronoReading(line),
};

function nowOf({ now, zone }: Line): number {
  return instantOf(Temporal.PlainDateTime.from(now), zone);
}

function ourReading(line: Line): number | null {
  const { text, zone, locale, kind, region } = line;
  return readLine(text, { now: nowOf(line), zone, locale, kind, region }).due?.at ?? null;
}

function chronoReading(line: Line): number | null {
  const now = nowOf(line);
  const offset = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(line.zone).offsetNanoseconds;
  const reader =
    line.language === 'en' ? (line.locale === 'en-GB' ? english.GB : english.casual) : chinese.casual;
  const reference = { instant: new Date(now), timezone: offset / 60e9 };
  return reader.parse(line.text, reference, { forwardDate: true })[0]?.date().getTime() ?? null;
}

function isExact({ expected, zone }: Line, at: number | null): boolean {
  return localOf(at, zone)?.slice(0, 16) === expected.due?.slice(0, 16);
}

function isRightDay({ expected, zone }: Line, at: number | null): boolean {
  return localOf(at, zone)?.slice(0, 10) === expected.due?.slice(0, 10);
}

function localOf(at: number | null, zone: string): string | undefined {
  return at === null ? undefined : wallClock(at, zone).toString({ smallestUnit: 'minute' });
}

function share(lines: readonly Line[], isRight: (line: Line) => boolean): string {
  const right = lines.filter(isRight).length;
  return `${right}/${lines.length}`.padStart(8) + `${((100 * right) / lines.length).toFixed(1)}%`.padStart(8);
}

function row(name: string, lines: readonly Line[]): void {
  const { ours = () => null, chrono = () => null } = readers;
  console.log(
    name.padEnd(38) +
      share(lines, (line) => isExact(line, ours(line))) +
      share(lines, (line) => isExact(line, chrono(line))) +
      share(lines, (line) => isRightDay(line, chrono(line))),
  );
}

console.log(`${''.padEnd(38)}${'ours'.padStart(16)}${'chrono-node'.padStart(16)}${'its day'.padStart(16)}`);
for (const [rule, name] of Object.entries(ruleNames)) {
  row(
    `rule ${rule}, ${name}`,
    dateLines.filter((line) => line.rule === Number(rule)),
  );
}
for (const language of ['zh', 'en', 'mixed'] as const) {
  row(
    language,
    dateLines.filter((line) => line.language === language),
  );
}
row('all', dateLines);

const longLines: Record<string, string> = {
  zh: '周五下午3点前把报价单发给王总，客户要求48小时内回复，合同号2026-1128，电话13800138000，下周三到周五安排两位工程师上门调试设备，月底前完成验收，请财务在12月5日之前开具发票并寄出，国庆后再约一次回访，另外把上周签的合同扫描一份给法务，两年维保的条款按3个工作日内答复，11月28日上午十点半前给李经理回电话，再把样品寄两份到中山路18号，月中之前对账，年底前结清尾款，谢谢',
  en: 'send the updated price list by next Friday 3pm and call Grace at 4, the contract we signed last week goes out within 3 business days, order 4471 for $3,500 ships on 28 November at the latest, thank you',
};
for (const [language, text] of Object.entries(longLines)) {
  const line = text.padEnd(200, '。').slice(0, 200);
  const times: number[] = [];
  for (let run = 0; run < 600; run++) {
    const started = performance.now();
    readLine(line, {
      now: 1_795_572_000_000 + run,
      zone: 'Asia/Shanghai',
      locale: language === 'zh' ? 'zh-CN' : 'en-US',
      kind: 'promise',
      region: 'CN',
    });
    // The first are read while the machine still warms up.
    if (run >= 100) times.push(performance.now() - started);
  }
  times.sort((one, other) => one - other);
  const late = times[Math.floor(times.length * 0.95)] ?? Number.NaN;
  console.log(
    `200 characters, ${language}: median ${median(times).toFixed(2)} ms, 95th percentile ${late.toFixed(2)} ms (aim under 5 ms)`,
  );
}
