/** Text as HTML. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** A row of the side panel: a translated label and a control. */
function row(label: string, control: string): string {
  return `<div class="field flex gap-2 px-3 leading-5 first:mt-3 items-center"><div class="w-[35%] min-w-20 shrink-0 flex items-center gap-0.5"><div class="truncate text-sm text-ink-gray-5">${label}</div></div>
    <div class="flex items-center justify-between w-[65%]"><div class="grid min-h-[28px] flex-1 items-center overflow-hidden text-base">${control}</div><div class="ml-1"></div></div></div>`;
}

export const field = {
  /** A text that can be typed over. */
  text: (label: string, value: string) =>
    row(
      label,
      `<div class="relative flex items-center form-control"><input type="text" class="text-base w-full" placeholder="Add ${label}..." value="${escaped(value)}"></div>`,
    ),
  /** A link to another record, or a user; empty it says what to choose. */
  link: (label: string, value: string) =>
    row(
      label,
      `<div class="space-y-1.5 form-control select-text"><div class="w-full"><button class="relative flex h-7 w-full">${
        value
          ? `<div class="flex text-base leading-5 items-center truncate"><span class="truncate"> ${escaped(value)} </span></div>`
          : `<div class="absolute text-ink-gray-4 text-left truncate w-full pr-7">Add ${label}...</div>`
      }<span class="lucide-chevron-down absolute h-4 w-4" aria-hidden="true"></span></button></div></div>`,
    ),
  /** The first of a contact's phones or e-mails, in the button of a menu. */
  choice: (label: string, value: string) =>
    row(
      label,
      `<div class="w-full min-w-0"><button class="dropdown-button flex w-full items-center">${value ? `<div class="truncate">${value}</div>` : `<div class="text-base leading-5 text-ink-gray-4 truncate">Add ${label}...</div>`}<svg class="h-4"></svg></button></div>`,
    ),
  /** What cannot be changed. */
  fixed: (label: string, value: string) =>
    row(
      label,
      `<div class="flex h-7 cursor-pointer items-center px-2 py-1 text-ink-gray-5"><div>${escaped(value)}</div></div>`,
    ),
};

function section(label: string, inner: string): string {
  return `<div class="section flex flex-col"><div class="p-1 sm:p-3"><div><div class="section-header flex items-center justify-between h-8"><div class="flex text-ink-gray-9 px-2 font-semibold"><span>${label}</span></div></div><div class="columns">${inner}</div></div></div></div>`;
}

/** The people of a deal: other records, with their phones. */
export const dealPeople = section(
  'Contacts',
  `<div class="contacts-area"><div class="px-2 pb-2.5"><div class="flex h-7 items-center gap-2 truncate"><div class="truncate">Marcus Bell</div></div>
    <div class="flex flex-col gap-1.5 text-base"><div class="flex items-center gap-3"><svg class="h-4 w-4"></svg>marcus.bell@example.com</div><div class="flex items-center gap-3"><svg class="h-4 w-4"></svg>202-555-0144</div></div></div></div>`,
);

function sections(rows: string[], before = ''): string {
  return `<div class="flex flex-1 flex-col justify-between overflow-hidden"><div class="sections flex flex-col overflow-y-auto">${before}${section('Details', `<div class="column flex flex-col gap-1.5 overflow-y-auto">${rows.join('')}</div>`)}</div></div>`;
}

/** The middle of a lead's or deal's page: mails and comments with other people's names and phones. */
const activities = `<div class="flex flex-1 overflow-hidden flex-col"><div role="tablist"><button role="tab">Activity</button></div><div role="tabpanel"><div class="activity"><div class="truncate text-2xl font-medium">Marcus Bell</div>
  <div class="field"><div class="truncate text-sm">Mobile No.</div><input type="text" value="202-555-0144"></div><p>Call Priya Raman on 202-555-0146</p></div></div></div>`;

/** The page of a lead or a deal; its panel is on the right, under the number. `title` is empty while it is fetched. */
export function numberedPage(
  id: string,
  title: string,
  rows: string[],
  { people = '', size = 'text-3xl-medium' } = {},
): string {
  if (!title) return '';
  return `<div class="flex h-full overflow-hidden">${activities}<div class="relative flex flex-col justify-between border-l" style="width: 352px;">
    <div class="flex h-[45px] cursor-copy items-center border-b px-5 py-2.5 text-lg-medium text-ink-gray-9">${id}</div>
    <div class="flex items-center justify-start gap-5 border-b p-5"><div class="group relative size-12"><div class="avatar text-2xl">GW</div></div><div class="flex flex-col gap-2.5 truncate"><div class="truncate ${size} text-ink-gray-9"> ${escaped(title)} </div><div class="flex gap-1.5"><button>Send an Email</button></div></div></div>
    ${sections(rows, people)}<div class="absolute z-10 h-full w-1 cursor-col-resize left-0"></div></div></div>`;
}

/** The page of a contact or an organisation; its panel is on the left, its deals beside it. */
export function namedPage(
  title: string,
  rows: string[],
  { salutation = '', size = 'text-3xl-medium', below = '' } = {},
): string {
  return `<div class="flex h-full"><div class="relative flex h-full flex-col overflow-hidden border-r" style="width: 352px;"><div class="border-b"><div class="flex flex-col items-start p-5"><div class="flex gap-4 items-center"><div class="group relative"><div class="avatar text-2xl">G</div></div>
    <div class="flex flex-col gap-2 truncate text-ink-gray-9"><div class="truncate ${size}">${salutation ? `<span>${salutation} </span>` : ''}<span>${escaped(title)}</span></div>${below ? `<div class="flex items-center gap-1.5 text-base text-ink-gray-8">${below}</div>` : ''}</div></div></div></div>
    ${sections(rows)}</div>
    <div class="flex flex-1 overflow-hidden flex-col"><div role="tabpanel"><div class="list-row"><div class="truncate text-base">Tern &amp; Tide Freight</div><div class="truncate">202-555-0144</div></div></div></div></div>`;
}

/** The header of a lead or a deal: who it is assigned to, added actions, and the status. */
export function statusHeader(status: string): string {
  return `<header class="flex h-10.5 items-center justify-between"><div class="flex items-center gap-2"><nav><a href="/crm/leads">Leads</a> / <span>Grace Whitfield</span></nav></div>
    <div class="flex items-center gap-2"><button aria-haspopup="menu"><span>Actions</span></button><button aria-haspopup="dialog">Nora Field</button><button aria-haspopup="menu"><svg class="indicator"></svg><span>${status}</span></button><button><span>Convert to Deal</span></button></div></header>`;
}

/** A list of leads. */
export const listPage = `<div class="flex flex-col"><div class="list-row"><a href="/crm/leads/CRM-LEAD-2026-00077"><div class="truncate text-base">Marcus Bell</div></a><div class="truncate">202-555-0144</div></div></div>`;

/** A window in which the layout of the side panel is changed: it shows the panel once more. */
export const layoutWindow = `<div role="dialog" class="dialog"><h3>Edit Field Layout</h3><div class="border-l"><div class="truncate text-2xl">Preview</div>${sections([field.text('Mobile No.', '202-555-0199')])}</div></div>`;

/** Frappe CRM's frame around what a page shows. The title is the record's name. */
export function frappePage(
  main: string,
  { header = '', title = 'Frappe CRM', language = 'en', over = '' } = {},
): string {
  return `<!doctype html><html class="h-full" lang="${language}"><head><meta charset="UTF-8"><title>${escaped(title)}</title><meta name="apple-mobile-web-app-title" content="Frappe CRM"><link rel="apple-touch-icon" href="/assets/crm/manifest/apple-icon-180.png"><link rel="stylesheet" href="/assets/crm/frontend/assets/index-1.css"></head><body>
    <div id="app" class="h-full"><div class="flex h-screen w-screen isolate"><div class="sidebar"><a href="/crm/leads">Leads</a><div class="truncate">Nora Field</div></div>
    <div class="flex-1 flex flex-col h-full overflow-auto bg-surface-base"><div class="flex border-b pr-5"><div id="app-header" class="flex-1">${header}</div></div>${main}</div></div></div>${over}</body></html>`;
}
