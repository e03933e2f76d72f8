/** Whether an element is drawn at all. Asks for styles, never for a layout. */
export function isShown(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}

/** All matches under a node; with `shadow` also those in open shadow roots, which no selector reaches by itself. */
export function queryAll(root: ParentNode, select: string, shadow = false): Element[] {
  const places = shadow ? [root, ...rootsUnder(root)] : [root];
  return places.flatMap((place) => [...place.querySelectorAll(select)]);
}

/**
 * Roots that were found already. Finding them means visiting every element, and one look asks many times; nothing
 * changes in the page before it ends, and nothing is kept after it.
 */
let known: WeakMap<ParentNode, ShadowRoot[]> | null = null;

/** The open shadow roots under a node, its own and nested ones included. */
function rootsUnder(root: ParentNode): ShadowRoot[] {
  if (!known) {
    known = new WeakMap();
    queueMicrotask(() => {
      known = null;
    });
  }
  const before = known.get(root);
  if (before) return before;
  const own = (root as Element).shadowRoot;
  const inner = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  const direct = own ? [own, ...inner] : inner;
  const all = direct.flatMap((some) => [some, ...rootsUnder(some)]);
  known.set(root, all);
  return all;
}

/** The nearest ancestor that matches; with `shadow` also beyond the roots the element stands in. */
export function closest(element: Element, select: string, shadow = false): Element | null {
  const found = element.closest(select);
  if (found || !shadow) return found;
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  return host ? closest(host, select, true) : null;
}
