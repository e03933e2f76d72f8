// What TypeScript sources use of setup.mjs, which has to stay plain JavaScript.
export const project: string;
export const logs: string;
export function findBrowser(): string | undefined;
export function fail(message: string): never;
export function runQuietly(
  program: string,
  args: string[],
  options: { log: string; env?: NodeJS.ProcessEnv; limit?: number },
): Promise<{ ok: boolean; output: string; timedOut: boolean }>;
export function tail(output: string, lines?: number): string;
export function projectEnvironment(): NodeJS.ProcessEnv;
export function trytonIsPossible(): boolean;
