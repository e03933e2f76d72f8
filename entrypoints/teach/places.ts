import { pageOf } from '../../readers/interpreter.ts';
import type { Page, Reader } from '../../readers/reader.ts';

/** A box in the window, CSS pixels. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What can be pointed at: the document the reader reads, and where it lies in the window. */
export interface Ground {
  reader: Reader;
  page: Page;
  /** The frame the CRM keeps its record in, if it does. */
  frame: Element | null;
}

/** The ground of a page as it is now. */
export function groundOf(reader: Reader): Ground {
  const page = pageOf(reader, { document, url: new URL(location.href) });
  const frame =
    page.document === document ? null : ((page.document as Document).defaultView?.frameElement ?? null);
  return { reader, page, frame };
}

/** The innermost element at a place of the window that can be read; null over anything that cannot. */
export function elementAt({ reader, frame }: Ground, x: number, y: number, but: Element): Element | null {
  const top = document.elementsFromPoint(x, y).find((element) => element !== but) ?? null;
  if (!frame) return innermost(top, x, y, reader);
  if (top !== frame) return null;
  const { left, top: above } = contentOf(frame);
  const inner = (frame as HTMLIFrameElement).contentDocument?.elementFromPoint(x - left, y - above) ?? null;
  return innermost(inner, x - left, y - above, reader);
}

/** Into open shadow roots, where the reader looks there, too. */
function innermost(element: Element | null, x: number, y: number, reader: Reader): Element | null {
  if (!element || /^(?:html|body|iframe|frame)$/.test(element.localName)) return null;
  const inner = reader.shadow ? element.shadowRoot?.elementFromPoint(x, y) : null;
  return inner && inner !== element ? innermost(inner, x, y, reader) : element;
}

/** Where an element lies in the window. */
export function boxOf({ frame }: Ground, element: Element): Box {
  const { x, y, width, height } = element.getBoundingClientRect();
  if (!frame) return { x, y, width, height };
  const { left, top } = contentOf(frame);
  return { x: x + left, y: y + top, width, height };
}

/** Where a frame's document begins: inside its border. */
function contentOf(frame: Element): { left: number; top: number } {
  const { x, y } = frame.getBoundingClientRect();
  return { left: x + frame.clientLeft, top: y + frame.clientTop };
}

/** Scrolls what lies under the pointer, for the wheel turns over us and not over it. */
export function scrollUnder(element: Element | null, x: number, y: number): void {
  for (let at = element; at; at = at.parentElement) {
    const before = [at.scrollTop, at.scrollLeft];
    at.scrollBy(x, y);
    if (at.scrollTop !== before[0] || at.scrollLeft !== before[1]) return;
  }
  scrollBy(x, y);
}
