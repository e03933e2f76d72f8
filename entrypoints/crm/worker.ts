import type { PageReport, Rail } from '../../messages/contract/page.ts';
import type { PageCommand } from '../../messages/push.ts';
import type { Taught } from '../../readers/taught.ts';

/** What the worker answers a report with, as far as this page uses it. */
export interface Placed extends Rail {
  panel?: boolean;
  language?: 'en' | 'zh-CN';
  top?: number | null;
}

/** How often it is checked whether the extension was updated under this page, in milliseconds. */
const checkEvery = 3000;

/** Whether the extension that put this script here is still the one that runs. */
export function isAlive(): boolean {
  try {
    return chrome.runtime?.id !== undefined;
  } catch {
    return false;
  }
}

/** Reports what the page was read as: whether the worker took it, and the rail if it has one to show. */
export async function reportRead(input: PageReport): Promise<{ taken: boolean; rail: Placed | null }> {
  const answer = await ask('page.read', input);
  return { taken: answer !== undefined, rail: isRail(answer) ? answer : null };
}

/** The reader that was started in this page, if one was. */
export interface Brought {
  crm: string | null;
  taught: Taught[];
  /** By what the page can be known for one of the CRMs that companies host themselves, where it is none yet. */
  marks: [crm: string, marks: string[]][];
}

/** Has the reader of the page's CRM started: of the one the page was known for, null where it was not. */
export async function askReader(crm: string | null): Promise<Brought | null> {
  const answer = (await ask('page.reader', { crm })) as Partial<Brought> | undefined;
  return answer && Array.isArray(answer.taught) && Array.isArray(answer.marks) ? (answer as Brought) : null;
}

/** Reports that the panel was opened or closed, or the rail was moved. */
export function reportPanel(input: { open: boolean } | { railTop: number }): void {
  void ask('page.panel', input);
}

/** The worker's answer; undefined where it refused or could not be asked. */
async function ask(kept: string, input: unknown): Promise<unknown> {
  if (!isAlive()) return undefined;
  try {
    const answer = (await chrome.runtime.sendMessage({ kept, input })) as { ok?: boolean; value?: unknown };
    return answer?.ok ? answer.value : undefined;
  } catch {
    return undefined;
  }
}

interface Watch {
  onCommand: (command: PageCommand) => void;
  onOrphaned: () => void;
  signal: AbortSignal;
}

/** Hears the worker, and notices when this script was left behind by an update. */
export function watchWorker({ onCommand, onOrphaned, signal }: Watch): void {
  const hear = (message: unknown, sender: { id?: string }) => {
    if (sender.id === chrome.runtime.id && isCommand(message)) onCommand(message);
  };
  chrome.runtime.onMessage.addListener(hear);
  const timer = setInterval(() => {
    if (!isAlive()) onOrphaned();
  }, checkEvery);
  signal.addEventListener('abort', () => {
    clearInterval(timer);
    if (isAlive()) chrome.runtime.onMessage.removeListener(hear);
  });
}

const plainCommands = ['toggle', 'open', 'close', 'leave', 'stop', 'reader'];

/** By hand, for a schema library would weigh more than all the rest of this script. */
function isCommand(message: unknown): message is PageCommand {
  if (typeof message !== 'object' || message === null || !('kept' in message)) return false;
  if (message.kept === 'rail') return isRail(message);
  return typeof message.kept === 'string' && plainCommands.includes(message.kept);
}

function isRail(value: unknown): value is Placed {
  if (typeof value !== 'object' || value === null) return false;
  const { open, tone } = value as Partial<Placed>;
  return Number.isInteger(open) && (tone === 'calm' || tone === 'due' || tone === 'late');
}
