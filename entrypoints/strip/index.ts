import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Strip } from '../../messages/contract/page.ts';
import type { Input } from '../../messages/contract.ts';
import { drawStrip } from './strip.ts';

/** The extension's own world of the page; the page does not see it. */
const world = globalThis as { keptStripIsAlive?: (() => boolean) | undefined };

/** How often a strip that is in sight looks whether the extension was updated under it, in milliseconds. */
const checkEvery = 3000;

/** Brought to a CRM's page when there is something to tell there for the first time. */
export default defineUnlistedScript(() => {
  if (world.keptStripIsAlive?.()) return;
  world.keptStripIsAlive = isAlive;
  start();
});

function start(): void {
  const stop = new AbortController();
  const { signal } = stop;
  const strip = drawStrip({ onList: () => void ask('list'), onHide: (at) => void ask({ hide: at }), signal });
  let timer: number | undefined;
  /** What the worker tells meanwhile is newer than what he answers. */
  let told = 0;

  async function ask(press?: Input<'page.strip'>['press']): Promise<void> {
    if (!isAlive()) return leave();
    const before = told;
    const message = { kept: 'page.strip', input: press ? { press } : {} };
    const answer = (await chrome.runtime.sendMessage(message).catch(() => undefined)) as
      | { value?: unknown; code?: string }
      | undefined;
    // The rep has taken the permission for this site back.
    if (answer?.code === 'not-allowed') leave();
    if (told === before && !signal.aborted && isStrip(answer?.value)) show(answer.value);
  }

  function show(what: Strip): void {
    strip.show(what);
    clearInterval(timer);
    if (what.due > 0) timer = window.setInterval(() => isAlive() || leave(), checkEvery);
  }

  function hear(message: unknown, sender: { id?: string }, answer: (value: unknown) => void): void {
    if (sender.id !== chrome.runtime.id) return;
    const { kept } = (message ?? {}) as { kept?: unknown };
    if (kept === 'stop') leave();
    if (kept !== 'strip' || !isStrip(message)) return;
    told += 1;
    show(message);
    answer(true);
  }

  function leave(): void {
    world.keptStripIsAlive = undefined;
    stop.abort();
    clearInterval(timer);
    if (isAlive()) chrome.runtime.onMessage.removeListener(hear);
    strip.remove();
  }

  chrome.runtime.onMessage.addListener(hear);
  // A page that was out of sight may have missed what was told.
  document.addEventListener('visibilitychange', () => document.hidden || ask(), { signal });
  window.addEventListener('pageshow', ({ persisted }) => persisted && ask(), { signal });
  void ask();
}

/** Whether the extension that put this script here is still the one that runs. */
function isAlive(): boolean {
  try {
    return chrome.runtime?.id !== undefined;
  } catch {
    return false;
  }
}

/** By hand, for a schema library would weigh more than all the rest of this script. */
function isStrip(value: unknown): value is Strip {
  const { due, at, language } = (value ?? {}) as Partial<Strip>;
  return Number.isInteger(due) && Number.isInteger(at) && (language === 'en' || language === 'zh-CN');
}
