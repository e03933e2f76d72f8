export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

interface Frame {
  lang?: string;
  title?: string;
  panel?: string;
}

/** The application's frame: navigation, the page, and the panel at the right. */
export function app(page: string, { lang = 'en', title = 'Twenty', panel = '' }: Frame = {}): string {
  return `<!doctype html><html lang="${lang}" translate="no"><head><meta charset="UTF-8"><link rel="icon" type="image/x-icon" href="/icons/android/android-launchericon-48-48.png" data-rh="true">
    <meta name="description" content="A modern open-source CRM"><meta property="og:title" content="Twenty"><meta name="twitter:title" content="Twenty"><title>${escapeText(title)}</title>
    <script id="twenty-env-config">window._env_ = {};</script></head><body><div id="root"><div class="css-1r1f4h0"><nav class="css-9kx2"><a href="/objects/people?viewId=5e1c6f0a-0000-4000-8000-000000000001">People</a><a href="/objects/companies">Companies</a>
      <a href="/object/person/20202020-0000-4000-8000-00000000feed"><span>M</span><span>Marcus Bell</span></a></nav>
    <main class="css-77d1">${page}</main><div class="css-41xp" data-side-panel="" data-click-outside-id="side-panel">${panel ? `<aside>${panel}</aside>` : ''}</div></div></div></body></html>`;
}

interface Header {
  plural: string;
  /** What the title cell shows, as HTML. */
  name: string;
  count?: string;
  /** Which generation of the header: marked, marked with a deeper slash, or not marked at all. */
  kind?: 'marked' | 'deep' | 'unmarked';
}

function header({ plural, name, count = '(3/40)', kind = 'marked' }: Header): string {
  const slash = `${plural}<span> / </span>`;
  const prefix =
    kind === 'deep'
      ? `<div class="css-p1" role="button" tabindex="0"><div class="css-i1"><svg></svg></div><div class="css-l1">${slash}</div></div>`
      : `<div class="css-p1"><svg></svg>${slash}</div>`;
  const mark = kind === 'unmarked' ? '' : ' data-testid="top-bar-title"';
  return `<header class="css-h1"><div class="css-b1"${mark}>${prefix}<div class="css-t1">${name}</div><span class="css-c1">${count}</span></div><button aria-label="Open command menu"></button></header>`;
}

/** The name in the header as it stands there, and while it is typed. */
export function title(name: string): string {
  return `<div class="css-d1"><div data-testid="tooltip">${escapeText(name)}</div></div>`;
}

export function titleInputs(first: string, last: string): string {
  return `<div class="css-e1"><div class="css-w1"><span>${first}</span><input placeholder="First name" value="${first}"></div><div class="css-w1"><span>${last}</span><input placeholder="Last name" value="${last}"></div></div>`;
}

export interface Row {
  field: string;
  label: string;
  /** What stands in the value, as HTML. */
  value: string;
}

/** The rows of a record's fields: a label box that names record and field, and the value behind it. */
export function rows(id: string, fields: Row[], prefix = ''): string {
  return fields
    .map(({ field, label, value }) => {
      const anchor = prefix ? ` id="${prefix}-${id}-${field}"` : '';
      return `<div class="css-r1"><div class="css-lb" id="label-${id}-${field}"><div class="css-ic"><svg></svg></div><div class="css-lt"><div data-testid="tooltip">${label}</div></div></div><div class="css-v1"${anchor}><div class="css-cl"><div class="css-in">${value}</div></div></div></div>`;
    })
    .join('');
}

/** A record's page: header, tabs, fields, relations, timeline. */
export function show(top: Header, fields: string, relations = ''): string {
  return `${header(top)}<div class="css-pg"><div data-testid="page-layout-tab-list"><a href="#timeline">Timeline</a><a href="#tasks">Tasks</a><a href="#notes">Notes</a></div>
    <div data-testid="record-fields-list-container">${fields}</div>${relations}
    <section class="css-tl"><h3>Timeline</h3><p><span>Harbour Lane Foods</span><span>/</span><span>Marcus Bell</span></p><p>Marcus Bell called <a href="tel:+12025550177">+1 202 555 0177</a></p><a href="mailto:marcus.bell@example.com">marcus.bell@example.com</a></section></div>`;
}

/** The company of a person in a block of its own, as a chip whose picture is the first letter. */
export function companyBlock(id: string, name: string): string {
  return `<section data-testid="company-relation"><h3>Company</h3><div>${companyChip(id, name)}</div></section>`;
}

/** Other people of a company, opened up: rows of the same fields, under their own ids. */
export function peopleBlock(id: string): string {
  const inner = rows(id, [
    { field: 'emails', label: 'Emails', value: mails('priya.raman@example.com') },
    { field: 'phones', label: 'Phones', value: phones('+1 202 555 0146') },
    { field: 'jobTitle', label: 'Job Title', value: text('Warehouse Manager') },
  ]);
  return `<section data-testid="people-relation"><h3>People</h3><a href="/object/person/${id}"><span>P</span><span>Priya Raman</span></a>${inner}</section>`;
}

export function companyChip(id: string, name: string): string {
  return `<a class="css-ch" href="/object/company/${id}"><span class="css-av">${[...name][0]}</span><div data-testid="tooltip">${escapeText(name)}</div></a>`;
}

export function ownerChip(name: string): string {
  return `<div class="css-ch"><span class="css-av">${[...name][0]}</span><div data-testid="tooltip">${name}</div></div>`;
}

export function text(value: string): string {
  return `<div data-testid="tooltip">${escapeText(value)}</div>`;
}

/** What stands where there is nothing. */
export function empty(word = 'Empty'): string {
  return `<div class="css-em">${word}</div>`;
}

export function phones(...numbers: string[]): string {
  return `<div class="css-xl">${numbers.map((number) => `<a class="css-pl" href="tel:${number.replaceAll(/[ -]/g, '')}">${number}</a>`).join('')}</div>`;
}

/** A number Twenty does not understand has a link that leads nowhere. */
export function wrongPhone(number: string): string {
  return `<div class="css-xl"><a class="css-pl" href="">${number}</a></div>`;
}

export function mails(...addresses: string[]): string {
  return `<div class="css-xl">${addresses.map((address) => `<a class="css-pl" href="mailto:${address}">${address}</a>`).join('')}</div>`;
}

/** A value under the mouse: a second copy with a button over the first. */
export function hovered(value: string): string {
  return `${value}<div class="css-hv">${value}<button aria-label="Edit"><svg></svg></button></div>`;
}

/** A record in the panel at the right. Who may not change it sees its name as a link. */
export function panel(id: string, name: string, fields: string, link = ''): string {
  const shown = link ? `<a href="${link}/${id}">${title(name)}</a>` : title(name);
  return `<div class="css-pt"><button aria-label="Close"></button>${shown}<span>3 days ago</span></div><div data-testid="record-fields-list-container">${fields}</div>`;
}

export const list = `<header class="css-h1"><div data-testid="top-bar-title">People</div></header><div class="css-tb"><div role="row"><a href="/object/person/20202020-1111-4111-8111-111111111111"><span>G</span><span>Grace Whitfield</span></a><a href="tel:+12025550142">+1 202 555 0142</a></div></div>`;
