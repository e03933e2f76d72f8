import type { CDPSession } from 'playwright-core';

/** A task is long from here on, in milliseconds, as browsers define it. */
const longTask = 50;

/** What an extension's scripts did to a page while it was traced. */
export interface Work {
  /** Processor time of our functions, in milliseconds, as traced. */
  script: number;
  /** Tasks that are long only because our script ran in them, in milliseconds. */
  longTasks: number[];
  /** Everything the page's main thread did, ours included, in milliseconds. */
  busy: number;
}

/** One event of the browser's own trace. */
export interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  /** Wall time and processor time, in microseconds. */
  dur?: number;
  tdur?: number;
  pid: number;
  tid: number;
  args?: { data?: { url?: string; fileName?: string; functionName?: string } };
}

/** Traces the page of a session while something runs. */
export async function traced(session: CDPSession, run: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }) => events.push(...(value as TraceEvent[]));
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    traceConfig: {
      // No more than what is read: every category slows down what it watches.
      includedCategories: ['devtools.timeline', 'toplevel'],
    },
    transferMode: 'ReportEvents',
  });
  await run();
  const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
  await session.send('Tracing.end');
  await complete;
  return events;
}

const scriptEvents = new Set([
  'EvaluateScript',
  'FunctionCall',
  'v8.compile',
  'FireIdleCallback',
  'TimerFire',
]);

/** What the scripts of an origin did in a trace. */
export function workIn(events: TraceEvent[], ours: string): Work {
  const whole = events.filter(({ ph, dur }) => ph === 'X' && dur !== undefined);
  const own = whole.filter(({ name, args }) => scriptEvents.has(name) && urlOf(args).startsWith(ours));
  const outermost = own.filter((event) => !own.some((other) => other !== event && contains(other, event)));
  const tasks = whole.filter(({ name, dur = 0 }) => /RunTask/.test(name) && dur >= longTask * 1000);
  const main = own[0];
  const busy = whole.filter(
    ({ name, tid, pid }) => /RunTask/.test(name) && tid === main?.tid && pid === main?.pid,
  );
  return {
    busy: sum(busy) / 1000,
    script: outermost.reduce((total, { tdur = 0 }) => total + tdur, 0) / 1000,
    longTasks: tasks
      .filter((task) => {
        const ofOurs = sum(outermost.filter((event) => contains(task, event)));
        return (task.dur ?? 0) - ofOurs < longTask * 1000;
      })
      .map(({ dur = 0 }) => dur / 1000),
  };
}

function urlOf(args: TraceEvent['args']): string {
  return args?.data?.url ?? args?.data?.fileName ?? '';
}

function contains(outer: TraceEvent, inner: TraceEvent): boolean {
  const end = ({ ts, dur = 0 }: TraceEvent) => ts + dur;
  return (
    outer.tid === inner.tid && outer.pid === inner.pid && outer.ts <= inner.ts && end(outer) >= end(inner)
  );
}

function sum(events: TraceEvent[]): number {
  return events.reduce((total, { dur = 0 }) => total + dur, 0);
}
