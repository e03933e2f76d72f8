import { railWords } from '../../locales/rail.ts';
import type { Placed } from './worker.ts';

interface Options {
  onOpen: () => void;
  onMoved: (top: number) => void;
}

/** The slim tab on the right edge: how many promises are open, and one colour. */
export interface Rail {
  element: HTMLElement;
  show: (placed: Placed) => void;
  hide: () => void;
  unhide: () => void;
  /** Says in its place that the extension was updated and the page has to be loaded anew; a click takes it away. */
  sayUpdated: (onSeen: () => void) => void;
  /** A button that closes a panel which cannot close itself any more. */
  closer: (onClose: () => void) => HTMLElement;
  /** What the panel's frame is called, in the rail's language. */
  frameTitle: () => string;
}

/** Further than this many CSS pixels a press is a drag, not a click. */
const dragDistance = 4;

export function createRail({ onOpen, onMoved }: Options): Rail {
  let words = railWords[navigator.language.startsWith('zh') ? 'zh-CN' : 'en'];
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'rail';
  const number = document.createElement('b');
  const label = document.createElement('span');
  button.append(number, label);
  show({ open: 0, tone: 'calm' });

  let dragged = false;
  button.addEventListener('click', () => {
    if (!dragged) onOpen();
  });
  // The page's own hotkeys must not fire for keys pressed here.
  button.addEventListener('keydown', (event) => event.stopPropagation());
  button.addEventListener('pointerdown', (down) => {
    dragged = false;
    button.setPointerCapture(down.pointerId);
    const from = button.offsetTop;
    const onMove = (move: PointerEvent) => {
      const by = move.clientY - down.clientY;
      if (Math.abs(by) > dragDistance) dragged = true;
      if (dragged) placeAt((from + by) / innerHeight);
    };
    button.addEventListener('pointermove', onMove);
    button.addEventListener(
      'pointerup',
      () => {
        button.removeEventListener('pointermove', onMove);
        if (dragged) onMoved(button.offsetTop / innerHeight);
      },
      { once: true },
    );
  });

  function placeAt(share: number): void {
    button.style.setProperty('--top', `${Math.round(Math.min(0.85, Math.max(0.05, share)) * 100)}vh`);
  }

  function show({ open, tone, top, language }: Placed): void {
    if (language) words = railWords[language];
    label.textContent = words.name;
    number.textContent = open > 0 ? String(Math.min(open, 99)) : '';
    button.dataset.tone = tone;
    button.title = words.open(open, tone);
    button.setAttribute('aria-label', button.title);
    if (typeof top === 'number') placeAt(top);
  }

  return {
    element: button,
    show,
    hide: () => {
      button.hidden = true;
    },
    unhide: () => {
      button.hidden = false;
    },
    sayUpdated: (onSeen) => {
      const note = plainButton('rail note', words.updated, onSeen);
      note.style.cssText = button.style.cssText;
      button.replaceWith(note);
    },
    closer: (onClose) => plainButton('closer', '×', onClose, words.close),
    frameTitle: () => words.frame,
  };
}

function plainButton(className: string, text: string, onClick: () => void, title = text): HTMLElement {
  const button = document.createElement('button');
  Object.assign(button, { type: 'button', className, title, textContent: text });
  button.addEventListener('click', onClick);
  return button;
}
