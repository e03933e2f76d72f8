import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Ends the browser of a profile as a crash would, and clears the lock it leaves behind. Linux only. */
export async function killBrowserOf(profile: string): Promise<void> {
  const pids = processesOf(profile);
  if (pids.length === 0) throw new Error(`No browser runs on ${profile}.`);
  for (const pid of pids) kill(pid);
  while (pids.some(isRunning)) await pause(10);
  for (const name of readdirSync(profile)) {
    if (name.startsWith('Singleton')) rmSync(join(profile, name), { force: true });
  }
}

/** The browser first, then what it started: killed in this order it cannot notice that its children went. */
function processesOf(profile: string): number[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
  const main = all.filter((pid) => argumentsOf(pid).includes(`--user-data-dir=${profile}`));
  const found = new Set(main);
  for (const parent of found) {
    for (const pid of all) if (parentOf(pid) === parent) found.add(pid);
  }
  return [...found];
}

function argumentsOf(pid: number): string[] {
  // Processes forked by the zygote rewrite their title and separate the words by spaces.
  return readProc(pid, 'cmdline').split(/[\0 ]/);
}

function parentOf(pid: number): number {
  return Number(statusOf(pid)[1]);
}

function isRunning(pid: number): boolean {
  const state = statusOf(pid)[0];
  return state !== undefined && state !== 'Z' && state !== 'X';
}

/** State and parent, the words after the name in parentheses, which may itself hold spaces. */
function statusOf(pid: number): string[] {
  const stat = readProc(pid, 'stat');
  return stat === '' ? [] : stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

function readProc(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It ended with its parent.
  }
}
