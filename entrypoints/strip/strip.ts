import { stripWords } from '../../locales/rail.ts';
import type { Strip } from '../../messages/contract/page.ts';
import { stripStyle } from './style.ts';

interface Options {
  onList: () => void;
  /** `at`: of what the strip showed when it was pressed. */
  onHide: (at: number) => void;
  signal: AbortSignal;
}

/**
 * Draws the strip beside the rail: how many reminders are due, and nothing of what they are about. Like the rail it
 * lies behind a closed shadow root of its own. It takes no focus; its line is a live region that stands there before
 * it says anything, for else it would not be read out.
 */
export function drawStrip({ onList, onHide, signal }: Options): {
  show: (strip: Strip) => void;
  remove: () => void;
} {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(stripStyle);
  root.adoptedStyleSheets = [sheet];
  const strip = document.createElement('div');
  const line = document.createElement('span');
  line.setAttribute('role', 'status');
  const list = button('list', onList);
  const hide = button('hide', () => onHide(shownAt));
  hide.textContent = '×';
  strip.append(line, list, hide);
  root.append(strip);
  let isShown = false;
  let shownAt = 0;

  function show({ due, at, language, top, panel }: Strip): void {
    const words = stripWords[language];
    isShown = due > 0;
    shownAt = at;
    strip.className = isShown ? 'shown' : '';
    strip.toggleAttribute('data-panel', panel);
    strip.style.setProperty('--top', top === null ? '' : `${Math.round(top * 100)}vh`);
    if (isShown) place();
    const text = isShown ? words.due(due) : '';
    if (line.textContent !== text) line.textContent = text;
    line.lang = language;
    list.textContent = words.list;
    hide.title = words.hide;
    hide.setAttribute('aria-label', words.hide);
  }

  /** While the page shows a modal dialog, everything outside it is inert and lies below it. */
  function place(): void {
    const modal = [...document.querySelectorAll('dialog:modal')].at(-1);
    const parent = modal ?? document.documentElement;
    if (host.parentNode !== parent) parent.append(host);
    if (!modal) host.removeAttribute('popover');
    else if (!host.hasAttribute('popover')) {
      host.setAttribute('popover', 'manual');
      host.showPopover();
    }
  }

  const placeSoon = () => {
    if (isShown) place();
  };
  document.addEventListener('toggle', placeSoon, { capture: true, signal });
  document.addEventListener('close', placeSoon, { capture: true, signal });

  return { show, remove: () => host.remove() };
}

function button(className: string, onClick: () => void): HTMLElement {
  const made = document.createElement('button');
  Object.assign(made, { type: 'button', className });
  made.addEventListener('click', onClick);
  // The page's own hotkeys must not fire for keys pressed here.
  made.addEventListener('keydown', (event) => event.stopPropagation());
  return made;
}
