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
  retire: () => void;
}

/** Further than this many CSS pixels a press is a drag, not a click. */
const dragDistance = 4;

export function createRail({ onOpen, onMoved }: Options): Rail {
  const words = { name: chrome.i18n.getMessage('name'), reload: chrome.i18n.getMessage('railReload') };
  const labels = {
    calm: chrome.i18n.getMessage('railCalm'),
    due: chrome.i18n.getMessage('railDue'),
    late: chrome.i18n.getMessage('railLate'),
  };
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'rail';
  const number = document.createElement('b');
  const label = document.createElement('span');
  label.textContent = words.name;
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

  function show({ open, tone, top }: Placed): void {
    number.textContent = open > 0 ? String(Math.min(open, 99)) : '';
    button.dataset.tone = tone;
    button.setAttribute('aria-label', `${words.name}: ${labels[tone]} (${open})`);
    button.title = `${labels[tone]} · Alt+K`;
    if (typeof top === 'number') placeAt(top);
  }

  return {
    element: button,
    show,
    hide: () => button.setAttribute('hidden', ''),
    unhide: () => button.removeAttribute('hidden'),
    retire: () => {
      button.replaceChildren(document.createTextNode(words.reload));
      button.classList.add('retired');
      button.removeAttribute('hidden');
      button.addEventListener('click', () => location.reload());
    },
  };
}
