import { teachWords } from '../../locales/teach.ts';
import type { Pointing } from '../../messages/push.ts';
import { isShown } from '../../readers/dom.ts';
import { lessonFrom } from '../../readers/lesson.ts';
import type { Reader } from '../../readers/reader.ts';
import { taughtText } from '../../readers/taught.ts';
import { boxOf, elementAt, type Ground, groundOf, scrollUnder } from './places.ts';
import { drawSign } from './sign.ts';

/** The readers that were started in this page, as the content script keeps them. */
const started = globalThis as { keptReaders?: Record<string, Reader> };

/** Everything of pointer and keyboard that a page could take for its own. */
const inputs = (
  'pointerdown pointerup pointermove mousedown mouseup mousemove click dblclick auxclick contextmenu ' +
  'touchstart touchend touchmove dragstart keydown keyup keypress'
).split(' ');

/** So long after the choice the rest of a double click and of a pressed key is kept from the page, in milliseconds. */
const echo = 400;

/**
 * Lets the rep point at a field, by pointer or by keys, and sends the worker what was learned. Until then nothing that
 * he does reaches the page. Returns what ends it at once.
 */
export function letPoint(pointing: Pointing): () => void {
  const { field, kind, crm, language, personal } = pointing;
  const words = teachWords[language];
  const reader = started.keptReaders?.[crm];
  const stop = new AbortController();
  const { signal } = stop;
  const sign = drawSign(words, words.ask[field]);
  let ground: Ground | null = reader ? groundOf(reader) : null;
  let target: Element | null = null;
  let isOver = false;
  /** What was widened from, the innermost last. */
  let narrower: Element[] = [];

  /** Shows what would be read; a problem only once he has chosen it. */
  function aim(element: Element | null, problem = ''): void {
    target = element;
    const text = problem || (element ? quoted(taughtText(element)) || words.problems['no-text'] : '');
    sign.show(element && ground && boxOf(ground, element), text, problem !== '');
  }

  function take(): void {
    if (!ground || !target) {
      aim(target, words.problems.elsewhere);
      return;
    }
    ground = groundOf(ground.reader);
    const made = lessonFrom(target, { kind, field, personal }, ground.reader, ground.page);
    if ('lesson' in made) end(made.lesson.select);
    else if (made.problem === 'moved-on') end(null);
    else aim(target, words.problems[made.problem]);
  }

  function end(select: string | null): void {
    leave();
    void tell({ kept: 'page.taught', input: { kind, field, select } });
  }

  function leave(): void {
    isOver = true;
    sign.remove();
    setTimeout(() => stop.abort(), echo);
  }

  function onKey({ key }: KeyboardEvent): void {
    if (key === 'Escape') end(null);
    if (key === 'Enter') take();
    if (key === 'ArrowUp') widen();
    if (key === 'ArrowDown') narrow();
    if (key === 'ArrowLeft') aside(-1);
    if (key === 'ArrowRight') aside(1);
  }

  function widen(): void {
    const wider = target?.parentElement;
    if (!target || !wider || wider.localName === 'body') return;
    narrower.push(target);
    aim(wider);
  }

  function narrow(): void {
    const next = narrower.pop() ?? [...(target?.children ?? [])].find(isShown);
    if (next) aim(next);
  }

  function aside(step: number): void {
    const all = [...(target?.parentElement?.children ?? [])].filter(isShown);
    const next = target && all[all.indexOf(target) + step];
    if (!next) return;
    narrower = [];
    aim(next);
    next.scrollIntoView({ block: 'nearest' });
  }

  function onPointer({ type, clientX, clientY, button }: PointerEvent): void {
    const part = sign.partAt(clientX, clientY);
    if (type === 'click' && part === 'cancel') end(null);
    if (part) return;
    const here = ground && elementAt(ground, clientX, clientY, sign.host);
    // What was widened by the keys stays while the pointer rests on what it was widened from.
    if (type !== 'click' && here !== target && here !== narrower[0]) {
      narrower = [];
      aim(here);
    }
    if (type === 'click' && button === 0) take();
  }

  /** First of all listeners but the page's own on the window, and for what the page never sees itself. */
  function onInput(event: Event): void {
    if (isOver && /^key(?:down|press)$/.test(event.type)) return;
    event.stopImmediatePropagation();
    event.preventDefault();
    if (isOver) return;
    if (event.type === 'keydown') onKey(event as KeyboardEvent);
    else if (/^(?:pointermove|pointerdown|click)$/.test(event.type)) onPointer(event as PointerEvent);
  }

  for (const input of inputs) addEventListener(input, onInput, { capture: true, passive: false, signal });
  window.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      scrollUnder(
        ground && elementAt(ground, event.clientX, event.clientY, sign.host),
        event.deltaX,
        event.deltaY,
      );
    },
    { capture: true, passive: false, signal },
  );
  const redraw = () => !isOver && aim(target?.isConnected ? target : null);
  addEventListener('scroll', redraw, { capture: true, passive: true, signal });
  addEventListener('resize', redraw, { signal });
  const hear = (message: unknown, sender: { id?: string }) => {
    if (sender.id !== chrome.runtime.id) return;
    if ((message as { kept?: unknown } | null)?.kept === 'stop-pointing') leave();
  };
  chrome.runtime.onMessage.addListener(hear);
  signal.addEventListener('abort', () => chrome.runtime.onMessage.removeListener(hear));

  takeKeys();
  if (ground) aim(firstTarget(ground));
  else end(null);
  return () => {
    leave();
    stop.abort();
  };
}

/** Keys typed into a frame of the CRM do not come by here. */
function takeKeys(): void {
  if (document.activeElement instanceof HTMLIFrameElement) document.activeElement.blur();
  window.focus();
}

/** Where the keys begin: most pages have the customer's name in their first heading. */
function firstTarget({ page }: Ground): Element | null {
  const [heading, other] = ['h1', 'h2'].map((tag) => [...page.document.querySelectorAll(tag)].find(isShown));
  return heading ?? other ?? null;
}

function quoted(text: string): string {
  return text && `“${text.length > 90 ? `${text.slice(0, 90)}…` : text}”`;
}

/** The worker's refusal has nobody to be told to: the panel says what it hears of. */
async function tell(message: object): Promise<void> {
  try {
    await chrome.runtime.sendMessage(message);
  } catch {
    // Updated under this page.
  }
}
