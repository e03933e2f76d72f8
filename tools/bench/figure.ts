/** One measured figure beside what is aimed at. */
export interface Figure {
  name: string;
  value: number;
  said: string;
  aim: string;
  holds: boolean;
  /** What it was made of, a line each. */
  beside?: string[];
}

/** A line for the figure, and below it what it was made of. */
export function print({ name, said, aim, holds, beside = [] }: Figure): void {
  console.log(`${holds ? 'ok  ' : 'OVER'} ${name.padEnd(58)} ${said.padEnd(34)} aim ${aim}`);
  for (const line of beside) console.log(`       ${line}`);
}

export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/** "median 12.3 ms (10.0 to 20.1, 15 runs)" */
export function spread(values: number[], unit = 'ms'): string {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return `median ${median(values).toFixed(1)} ${unit} (${low.toFixed(1)} to ${high.toFixed(1)}, ${values.length} runs)`;
}
