/** Builds one element. Children are elements or texts; nothing is ever parsed as HTML. */
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name, value);
    else if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(
    ...children.flat().filter((child) => child !== undefined && child !== null && child !== false),
  );
  return element;
}

const shapes = {
  home: 'M2.5 7.5 8 3l5.5 4.5M4 6.5V13h8V6.5',
  contacts: 'M8 8a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5M3 13.5c.6-2.6 2.6-3.5 5-3.5s4.4.9 5 3.5',
  companies: 'M3.5 13.5V3h6v10.5M9.5 6.5h3v7M2 13.5h12M5.5 5.5h2M5.5 8h2M5.5 10.5h2',
  deals: 'M2.5 5.5h11v7.5h-11zM6 5.5V3.5h4v2M2.5 9h11',
  settings: 'M2.5 5h6M11.5 5h2M2.5 11h2M7.5 11h6M10 3.5v3M6 9.5v3',
  call: 'M4 2.5 6 3l.7 2.5L5.5 6.7c.7 1.5 1.8 2.6 3.3 3.3l1.2-1.2 2.5.7.5 2c-.3 1.3-1.3 1.8-2.5 1.5C6.5 12 4 9.5 3 5.5c-.3-1.2.2-2.5 1-3',
  email: 'M2.5 4h11v8h-11zM2.5 4.5 8 9l5.5-4.5',
  meeting: 'M3 4h10v9H3zM3 7h10M5.5 2.5V5M10.5 2.5V5',
  note: 'M4 2.5h6l2.5 2.5v8.5H4zM6 7h4.5M6 10h4.5',
  left: 'M9.5 4 5.5 8l4 4',
  right: 'M6.5 4l4 4-4 4',
  plus: 'M8 3.5v9M3.5 8h9',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9M10.5 10.5 13.5 13.5',
};

/** A small line drawing beside a word; it says nothing by itself. */
export function icon(name) {
  const space = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(space, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(space, 'path');
  path.setAttribute('d', shapes[name]);
  svg.append(path);
  return svg;
}
