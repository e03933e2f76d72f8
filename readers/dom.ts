/** Whether an element is drawn at all. Asks for styles, never for a layout. */
export function isShown(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}

/** All matches under a node; with `shadow` also those in open shadow roots, which no selector reaches by itself. */
export function queryAll(root: ParentNode, select: string, shadow = false): Element[] {
  const found = [...root.querySelectorAll(select)];
  if (!shadow) return found;
  for (const inner of shadowRoots(root)) found.push(...queryAll(inner, select, true));
  return found;
}

/** The open shadow roots under a node, its own included, but not those nested in them. */
function shadowRoots(root: ParentNode): ShadowRoot[] {
  const own = (root as Element).shadowRoot;
  const inner = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  return own ? [own, ...inner] : inner;
}

/** The nearest ancestor that matches; with `shadow` also beyond the roots the element stands in. */
export function closest(element: Element, select: string, shadow = false): Element | null {
  const found = element.closest(select);
  if (found || !shadow) return found;
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  return host ? closest(host, select, true) : null;
}
