/** Whether an element is drawn at all. Asks for styles, never for a layout. */
export function isShown(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}

/** The open shadow roots under nodes that were searched, to be kept for one look at a page and no longer. */
export type KnownRoots = WeakMap<ParentNode, ShadowRoot[]>;

/** All matches under a node; with `shadow` also those in open shadow roots, which no selector reaches by itself. */
export function queryAll(
  root: ParentNode,
  select: string,
  shadow = false,
  known: KnownRoots = new WeakMap(),
): Element[] {
  const places = shadow ? [root, ...rootsUnder(root, known)] : [root];
  return places.flatMap((place) => [...place.querySelectorAll(select)]);
}

/** The open shadow roots under a node, its own and nested ones included. Finding them means visiting every element. */
function rootsUnder(root: ParentNode, known: KnownRoots): ShadowRoot[] {
  const before = known.get(root);
  if (before) return before;
  const own = (root as Element).shadowRoot;
  const inner = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  const direct = own ? [own, ...inner] : inner;
  const all = direct.flatMap((some) => [some, ...rootsUnder(some, known)]);
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
