import type { Reader } from '../../readers/reader.ts';
import { createRail } from './rail.ts';
import { overlayStyle } from './style.ts';
import type { Placed } from './worker.ts';

/** The panel's width, CSS pixels. */
const panelWidth = 376;
/** Below this width the panel lies over the page, for a docked page would be too narrow. */
const roomToDock = 900;

interface Options {
  onPanel: (open: boolean) => void;
  onRailMoved: (top: number) => void;
  signal: AbortSignal;
}

const panelAddress = () => chrome.runtime.getURL('panel.html');

/** What the extension shows on the page: the closed rail, and the panel's frame while it is open. */
export interface Overlay {
  draw: (reader: Reader | null) => void;
  show: (placed: Placed | null) => void;
  open: () => void;
  toggle: () => void;
  close: () => void;
  giveFocusBack: () => void;
  /** Takes everything of ours off the page, for good. */
  remove: () => void;
  /** The same after an update, but one line stays that says so, unless the new copy comes. */
  retire: () => void;
}

/** What the old copy leaves behind after an update; the new one clears it away. */
const left = 'data-updated';
/** For so long the new copy is waited for before anything is said, in milliseconds. */
const patience = 5000;

function clearLeft(): void {
  for (const old of document.querySelectorAll(`div[${left}]`)) old.remove();
}

/**
 * A closed shadow root on `<html>` hides rail and frame from the page's scripts and style. The frame lives only
 * while the panel is open: an extension's frame costs the page its back/forward cache.
 */
export function createOverlay({ onPanel, onRailMoved, signal }: Options): Overlay {
  // The old copy notices within a few seconds that it was left behind.
  for (const moment of [0, 2000, 4000]) setTimeout(clearLeft, moment);
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const style = new CSSStyleSheet();
  style.replaceSync(overlayStyle);
  root.adoptedStyleSheets = [style];
  const rail = createRail({ onOpen: () => open(true), onMoved: onRailMoved });
  root.append(rail.element);

  let reader: Reader | null = null;
  let frame: HTMLIFrameElement | null = null;
  let focusBefore: Element | null = null;
  // A sheet of its own, so that undocking leaves the page's styles as they were.
  const docking = new CSSStyleSheet();

  function draw(found: Reader | null): void {
    reader = found;
    if (reader) place();
    else {
      close();
      host.remove();
    }
  }

  /**
   * While the page shows a modal dialog everything outside it is inert, so the overlay moves into the dialog, as a
   * popover that no overflow or transform of the dialog clips. `moveBefore` keeps the frame's document.
   */
  function place(): void {
    const modal = [...document.querySelectorAll('dialog:modal')].at(-1);
    const parent = modal ?? document.documentElement;
    if (host.parentNode !== parent) moveTo(parent);
    if (modal) inDialog.observe(document.documentElement, { childList: true, subtree: true });
    else inDialog.disconnect();
    if (modal && !host.hasAttribute('popover')) {
      host.setAttribute('popover', 'manual');
      host.showPopover();
    } else if (!modal && host.hasAttribute('popover')) {
      host.removeAttribute('popover');
    }
  }

  // A dialog can be removed without ever being closed, and takes along what lies in it.
  const inDialog = new MutationObserver(() => {
    if (host.isConnected || !reader) return;
    // Back in the page the frame is loaded anew; nobody has asked for the caret this time.
    if (frame) frame.src = panelAddress();
    place();
  });

  function moveTo(parent: Element): void {
    const mover = parent as Element & { moveBefore?: (node: Node, before: Node | null) => void };
    if (host.isConnected && mover.moveBefore) mover.moveBefore(host, null);
    else parent.append(host);
  }

  function open(focus: boolean): void {
    if (!reader) return;
    place();
    if (focus) focusBefore = document.activeElement;
    if (!frame) {
      frame = document.createElement('iframe');
      // For every origin: the address is a dynamic one, and the frame ends on the extension's own.
      frame.allow = 'clipboard-write *';
      frame.title = rail.frameTitle();
      frame.src = panelAddress() + (focus ? '#focus' : '');
      root.append(frame);
      rail.hide();
      dock();
      onPanel(true);
    }
    if (focus) frame.focus();
  }

  function close(): void {
    if (!frame) return;
    giveFocusBack();
    frame.remove();
    frame = null;
    rail.unhide();
    undock();
    onPanel(false);
  }

  function dock(): void {
    if (!reader?.docks || innerWidth < roomToDock) return;
    const { fixed } = reader;
    docking.replaceSync(
      `html { margin-right: ${panelWidth}px !important }` +
        (fixed ? `:is(${fixed}) { right: ${panelWidth}px !important }` : ''),
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, docking];
  }

  function undock(): void {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== docking);
  }

  /** Only if the panel has it: a rep who types in the CRM goes on typing there. */
  function giveFocusBack(): void {
    if (document.activeElement !== host) return;
    frame?.blur();
    if (focusBefore instanceof HTMLElement && focusBefore.isConnected && focusBefore !== document.body) {
      focusBefore.focus({ preventScroll: true });
    } else {
      window.focus();
    }
  }

  function leaveForGood(): void {
    undock();
    host.remove();
  }

  const placeSoon = () => {
    if (reader) place();
  };
  for (const change of ['toggle', 'close']) {
    document.addEventListener(change, placeSoon, { capture: true, signal });
  }
  signal.addEventListener('abort', () => inDialog.disconnect());

  return {
    draw,
    show: (placed) => {
      if (!placed) return;
      rail.show(placed);
      if (reader && !host.isConnected) place();
      if (placed.panel && !frame) open(false);
    },
    open: () => open(true),
    toggle: () => (frame ? close() : open(true)),
    close,
    giveFocusBack,
    remove: leaveForGood,
    retire: () => {
      rail.hide();
      // An open panel says it itself, and shows what is not saved yet: only the rep closes it.
      if (frame) {
        root.append(rail.closer(leaveForGood));
        return;
      }
      host.setAttribute(left, '');
      setTimeout(() => rail.sayUpdated(leaveForGood), patience);
    },
  };
}
