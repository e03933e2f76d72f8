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
 * What a function finds is kept until the look ends, for one look asks many times. Nothing changes in the page before,
 * and nothing is kept after it.
 */
export function onceALook<Root extends object, Found>(find: (root: Root) => Found): (root: Root) => Found {
  let known: Map<Root, Found> | null = null;
  return (root) => {
    if (!known) {
      known = new Map();
      queueMicrotask(() => {
        known = null;
      });
    }
    const found = known.get(root) ?? find(root);
    known.set(root, found);
    return found;
  };
}

/** The open shadow roots under a node, its own and nested ones included. Finding them means visiting every element. */
const rootsUnder = /* @__PURE__ */ onceALook((root: ParentNode): ShadowRoot[] => {
  const direct: ShadowRoot[] = [];
  const walker = walkerOf(root, NodeFilter.SHOW_ELEMENT);
  for (let at: Node | null = root; at; at = walker.nextNode()) {
    const { shadowRoot } = at as Element;
    if (shadowRoot) direct.push(shadowRoot);
  }
  return direct.flatMap((some) => [some, ...rootsUnder(some)]);
});

/** A list of all elements takes several times as long as walking past them. */
function walkerOf(root: Node, kind: number): TreeWalker {
  return (root.ownerDocument ?? (root as Document)).createTreeWalker(root, kind);
}

/** The elements under a node that hold such a text and no element. */
export function leavesWith(root: Node, isIt: (text: string) => boolean): Element[] {
  const walker = walkerOf(root, NodeFilter.SHOW_TEXT);
  const found = new Set<Element>();
  for (let at = walker.nextNode(); at; at = walker.nextNode()) {
    const leaf = at.nextSibling || isIt((at as Text).data) ? at.parentElement : null;
    if (leaf?.childElementCount === 0 && isIt(leaf.textContent ?? '')) found.add(leaf);
  }
  return [...found];
}

/**
 * All matches of the first of these selectors, then those of the next. In one list with commas a browser would try
 * them all on every element; those of one selector it finds many times faster.
 */
export function queryEach(root: ParentNode, selects: string[]): Element[] {
  return [...new Set(selects.flatMap((select) => [...root.querySelectorAll(select)]))];
}

/** The nearest ancestor that matches; with `shadow` also beyond the roots the element stands in. */
export function closest(element: Element, select: string, shadow = false): Element | null {
  const found = element.closest(select);
  if (found || !shadow) return found;
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  return host ? closest(host, select, true) : null;
}
