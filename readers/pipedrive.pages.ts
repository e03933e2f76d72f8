/** Pages as Pipedrive draws them, outlined, with invented people and companies. */

/** The frame around what a page shows: navigation, and what lies over the page at body level. */
export function page(title: string, body: string, { lang = 'en', layers = '' } = {}): string {
  const [leads, deals, people, search] =
    lang === 'zh' ? ['线索', '交易', '联系人', '搜索'] : ['Leads', 'Deals', 'Contacts', 'Search'];
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title></head><body>
    <nav><a href="/leads/inbox">${leads}</a><a href="/pipeline/1">${deals}</a><a href="/persons/list">${people}</a></nav>
    <header><input type="search" placeholder="${search}" value=""></header><div id="app">${body}</div>${layers}</body></html>`;
}

/** A heading that can be edited: its text is the value of a text area. */
export function heading(name: string): string {
  return `<div data-testid="header-title"><h1 class="cui5-editable-text__box"><textarea class="cui5-editable-text__input" placeholder="Add title">${name}</textarea></h1></div>
    <button type="button" data-testid="header-blocks-actions-trigger" aria-label="More"></button>`;
}

/** A deal's stages; the chosen one begins with the days since. */
export function stages(chosen: string, others: string[] = ['Qualified'], days = '3 d'): string {
  const rest = others.map(
    (name) =>
      `<button type="button" class="cui5-stage-selector__stage" aria-selected="false" aria-label="${name}">${name}</button>`,
  );
  return `<div>${rest.join('')}<button type="button" class="cui5-stage-selector__stage cui5-stage-selector__stage--current" aria-selected="true" aria-label="${chosen}">${days} · ${chosen}</button></div>`;
}

export function row(label: string, value: string): string {
  return `<div data-testid="fields-list-row"><span data-testid="field-name">${label}</span>
    <div data-testid="fields-list-row-field-components">${value}<button type="button" aria-label="Edit"></button></div></div>`;
}

export function phone(number: string, kind: string): string {
  return `<div><button type="button" data-test="phone-number-button">${number}</button><span>${kind}</span></div>`;
}

export function mail(address: string, kind: string): string {
  return `<a href="mailto:${address}">${address}</a><span> ${kind}</span>`;
}

/** The blocks of a page, in the list that holds only what can be seen. */
export function blocks(...all: string[]): string {
  const items = all.map((block, index) => `<div data-index="${index}">${block}</div>`);
  return `<div data-virtuoso-scroller="true" data-testid="virtuoso-scroller">${items.join('')}</div>`;
}

function block(id: string, caption: string, content: string): string {
  return `<div data-testid="${id}-block"><button type="button" data-testid="block-collapse"><span class="cui5-button__label">${caption}</span></button>${content}</div>`;
}

export function details(rows: string, caption = 'Details'): string {
  return block('detail', caption, rows);
}

interface Linked {
  id: string;
  name: string;
}

export function personBlock({ id, name }: Linked, rows: string, caption = 'Person'): string {
  return block('person', caption, `<a href="/person/${id}">${name}</a>${rows}`);
}

export function organizationBlock({ id, name }: Linked, rows = '', caption = 'Organization'): string {
  return block('organization', caption, `${rows}<a href="/organization/${id}">${name}</a>`);
}

/** The timeline beside the blocks, with other people's numbers. */
export const timeline = `<div><button type="button" data-testid="filter-button-all">All</button><button type="button" data-testid="filter-button-files">Files</button>
  <ol><li data-test="activity-subject">Call <a href="/person/99">Piet Larsen</a> back on <a href="tel:+12025550177">+1 202-555-0177</a></li></ol></div>`;

/** A record's page: the heading, blocks at its left, the timeline at its right. */
export function record(head: string, list: string): string {
  return `<div><div>${head}</div><div><div>${list}</div>${timeline}</div></div>`;
}

/** A lead in the drawer over its inbox. */
export function leadDrawer(title: string, list: string): string {
  return `<table><tbody><tr><td>Other lead</td><td>Piet Larsen</td></tr></tbody></table>
    <div class="cui5-panel cui5-panel--elevation-overlay"><div data-testid="SidebarLeadTitle">${title}</div>${list}</div>`;
}

/** A deal over the board or another page. */
export function overlay(name: string, list = ''): string {
  return `<div class="cui5-panel cui5-panel--elevation-overlay"><div role="tablist"></div>${heading(name)}${list}</div>`;
}

/** An older page of a person, as one of several the document keeps. */
export function oldPerson(name: string, phones: string, hidden = false): string {
  return `<div class="viewContainer"${hidden ? ' style="display: none;"' : ''}><div class="detailView personDetails"><div class="infoBlock"><div class="spacer"><h1><span>${name}</span></h1></div></div>
    <div class="fieldsList">${phones}</div></div></div>`;
}

export function oldOrganization(name: string): string {
  return `<div class="viewContainer"><div class="detailView organizationDetails"><div class="infoBlock"><div class="spacer"><h1><span>${name}</span></h1></div></div></div></div>`;
}

export function oldDeal(title: string): string {
  return `<div class="viewContainer"><div class="actionsContent"><div class="descriptionHead"><h1><a href="#">${title}</a></h1></div></div>
    <div class="fieldsList">${phone('+1 202-555-0177', 'Work')}</div></div>`;
}

/** What pointing at a person's link brings. */
export const hoverCard = `<div class="cui5-popover" role="tooltip"><a href="/person/99">Piet Larsen</a>
  <button type="button" data-test="phone-number-button">+1 202-555-0177</button><a href="mailto:piet.larsen@example.com">piet.larsen@example.com</a></div>`;

/** The window of an activity over a record. */
export const activityWindow = `<div role="dialog"><input data-cy="subject-field" data-test="activity-subject" value="Call Piet Larsen">
  <a href="/person/99">Piet Larsen</a><button type="button" data-test="phone-number-button">+1 202-555-0177</button></div>`;

export const board = `<div><h2>Proposal</h2><div><a href="/deal/541">Roof Project</a> Norte SL</div><div><a href="/deal/542">Cellar Project</a></div></div>`;

export const list = `<div class="gridContent--scrollable"><table class="gridContent__table"><tbody>
  <tr><td data-field="person.name"><a href="/person/77">Ana Ruiz</a></td><td data-field="person.phone"><button type="button" data-test="phone-number-button">+1 202-555-0121</button></td></tr></tbody></table></div>`;
