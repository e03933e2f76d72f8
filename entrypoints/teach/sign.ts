import type { TeachWords } from '../../locales/teach.ts';
import type { Box } from './places.ts';

/** What is drawn over the page while the rep points: the box, what it says, and what is asked. */
export interface Sign {
  host: HTMLElement;
  /** Puts the box around something, with the text that would be read there, or why none would. */
  show: (box: Box | null, text: string, isProblem: boolean) => void;
  /** What of the sign lies at a place of the window. The bar takes no click for what is under it. */
  partAt: (x: number, y: number) => 'cancel' | 'bar' | null;
  remove: () => void;
}

const style = `
:host { all: initial; position: fixed; inset: 0; width: auto; height: auto; margin: 0; padding: 0; border: 0;
  background: none; overflow: visible; display: block; cursor: crosshair; z-index: 2147482999; color-scheme: light dark;
  --paper: #fff; --ink: #14181f; --ink-2: #4b5563; --line: #d3d7de; --brand: #2f5bea; --late: #c4302b;
  font: 400 13px/1.45 ui-sans-serif, system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
.box { position: fixed; border: 2px solid var(--brand); border-radius: 4px; pointer-events: none;
  background: color-mix(in srgb, var(--brand) 10%, transparent); box-sizing: border-box; }
.box[data-problem] { border-color: var(--late); background: color-mix(in srgb, var(--late) 10%, transparent); }
.says { position: fixed; max-width: min(360px, calc(100vw - 16px)); box-sizing: border-box; padding: 4px 8px;
  border-radius: 6px; background: var(--ink); color: var(--paper); font-size: 12px; pointer-events: none;
  overflow: hidden; text-overflow: ellipsis; display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; }
.bar { position: fixed; bottom: 12px; left: 12px; max-width: calc(100vw - 24px); box-sizing: border-box; display: flex;
  flex-wrap: wrap; align-items: center; gap: 4px 12px; padding: 8px 8px 8px 14px; border-radius: 10px;
  border: 1px solid var(--line); background: var(--paper); color: var(--ink);
  box-shadow: 0 1px 2px rgb(16 24 40 / 6%), 0 8px 24px rgb(16 24 40 / 18%); }
.bar b { font-weight: 650; }
.bar span { color: var(--ink-2); font-size: 12px; }
.bar button { font: inherit; font-size: 12px; font-weight: 600; min-height: 28px; padding: 0 12px; border-radius: 8px;
  border: 1px solid var(--line); background: none; color: var(--ink-2); cursor: pointer; }
[hidden] { display: none !important; }
@media (prefers-color-scheme: dark) {
  :host { --paper: #171a20; --ink: #eef1f6; --ink-2: #b4bcc8; --line: #363d49; --brand: #7c9bff; --late: #ff8d85; }
}
@media print { :host { display: none; } }
`;

/** How far the words stand from the box, CSS pixels. */
const gap = 6;

/**
 * Draws the sign. It lies over the whole page, so no click reaches anything below, whichever frame that is in; but
 * under the panel, so that the rep can think better of it there. A closed shadow root keeps the page's style out.
 */
export function drawSign({ keys, cancel }: TeachWords, ask: string): Sign {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  root.adoptedStyleSheets = [sheet];
  const box = part('div', 'box');
  const says = part('div', 'says');
  const bar = part('div', 'bar');
  bar.setAttribute('role', 'status');
  const [what, how, stop] = [part('b', ''), part('span', ''), part('button', 'cancel')];
  what.textContent = ask;
  how.textContent = keys;
  stop.textContent = cancel;
  bar.append(what, how, stop);
  root.append(box, says, bar);
  place();

  /** While a modal dialog is shown, everything outside it is inert and lies below it. */
  function place(): void {
    const modal = [...document.querySelectorAll('dialog:modal')].at(-1);
    (modal ?? document.documentElement).append(host);
    if (!modal) return;
    host.setAttribute('popover', 'manual');
    host.showPopover();
  }

  function show(at: Box | null, text: string, isProblem: boolean): void {
    box.toggleAttribute('hidden', !at);
    says.toggleAttribute('hidden', text === '');
    box.toggleAttribute('data-problem', isProblem);
    says.textContent = text;
    if (!at) return;
    set(box, { left: at.x - 2, top: at.y - 2, width: at.width + 4, height: at.height + 4 });
    const { width, height } = says.getBoundingClientRect();
    const below = at.y + at.height + gap;
    const isRoom = below + height < innerHeight;
    set(says, {
      left: Math.max(8, Math.min(at.x, innerWidth - width - 8)),
      top: isRoom ? below : Math.max(8, at.y - height - gap),
    });
  }

  return {
    host,
    show,
    partAt: (x, y) => (isOn(stop, x, y) ? 'cancel' : isOn(bar, x, y) ? 'bar' : null),
    remove: () => host.remove(),
  };
}

function isOn(element: Element, x: number, y: number): boolean {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return x >= left && x <= right && y >= top && y <= bottom;
}

function part(tag: string, name: string): HTMLElement {
  const element = document.createElement(tag);
  if (name) element.className = name;
  return element;
}

function set({ style: own }: HTMLElement, place: Record<string, number>): void {
  for (const [side, value] of Object.entries(place)) own.setProperty(side, `${Math.round(value)}px`);
}
