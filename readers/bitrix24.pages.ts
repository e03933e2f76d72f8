/** The portal these pages are of. */
export const PORTAL = 'https://harbour.bitrix24.com';

/** The address of a record as a slider opens it. */
export function sliderUrl(path: string, origin = PORTAL): string {
  return `${origin}${path}?IFRAME=Y&IFRAME_TYPE=SIDE_SLIDER`;
}

const head = (title: string) => `<head><title>${title}</title>
    <link rel="stylesheet" href="/bitrix/cache/css/s1/bitrix24/kernel_main/kernel_main.css">
    <script>window.BX = { ready() {} };</script></head>`;

/** The portal's own page: menus around what it shows, and the sliders that were opened, the last one last. */
export function portalPage(main: string, sliders = '', title = 'Bitrix24'): string {
  return `<!doctype html><html lang="en">${head(title)}<body class="template-bitrix24 bx-layout">
    <div id="header"><a href="/stream/">Harbour Lane Foods 24</a><span class="user-name">Nora Field</span></div>
    <div id="menu-items-block" class="menu-items-block"><a href="/crm/deal/kanban/">CRM</a><a href="/crm/company/details/70/">Ashdown Printers</a></div>
    <div id="workarea-content">${main}</div><div id="bx-im-bar"></div>${sliders}</body></html>`;
}

/** A slider with a frame. A closed one stays in the document. */
export function slider(address: string, open = true): string {
  const path = address.replace(/&/g, '&amp;');
  const state = open ? 'side-panel-overlay-open' : '';
  return `<div class="side-panel side-panel-overlay ${state}"${open ? '' : ' style="display: none"'}>
    <div class="side-panel side-panel-container"><div class="side-panel-content-container">
      <iframe class="side-panel-iframe" src="${path}"></iframe></div></div></div>`;
}

/** The document in a slider's frame. */
export function framePage(main: string, language: 'en' | 'zh' = 'en'): string {
  return `<!doctype html><html lang="${language}">${head('Bitrix24')}
    <body class="template-bitrix24 no-paddings no-background"><div class="ui-side-panel-wrap-workarea">${main}</div></body></html>`;
}

/** A field of a card: its code, its label and the HTML of its value. */
export type Block = [code: string, label: string, value: string];

function block([code, label, value]: Block): string {
  return `<div class="ui-entity-editor-content-block" data-cid="${code}">
    <div class="ui-entity-editor-block-title"><span class="ui-entity-editor-block-title-text">${label}</span></div>${value}</div>`;
}

/** A plain value. */
export function plain(value: string): string {
  return `<div class="ui-entity-editor-content-block-text">${value}</div>`;
}

function multiple(type: string, value: string): string {
  return `<div class="crm-entity-widget-content-block-mutlifield"><span class="crm-entity-widget-content-block-mutlifield-type">${type}</span>
    <span class="crm-entity-widget-content-block-mutlifield-value">${value}</span></div>`;
}

/** A phone with the link that calls it, as it is written and as it is dialled. */
export function phone(written: string, dialled: string, type = 'Work'): string {
  return multiple(
    type,
    `<a class="crm-entity-phone-number" title="${dialled}" href="callto://${dialled}">${written}</a>`,
  );
}

/** A phone where there is no telephony. */
export function plainPhone(written: string): string {
  return multiple('Mobile', written);
}

export function email(address: string): string {
  return multiple(
    'Work',
    `<a class="crm-entity-email" title="${address}" href="mailto:${address}">${address}</a>`,
  );
}

export function employee(name: string): string {
  return `<div class="crm-widget-employee-container"><span class="crm-widget-employee-info"><a class="crm-widget-employee-name" href="/company/personal/user/7/">${name}</a><span class="crm-widget-employee-position">Account manager</span></span></div>`;
}

/** The company or a contact of a record, with what it shows of them. */
export function client(type: 'contact' | 'company', id: string, name: string, more = ''): string {
  return `<div class="crm-entity-widget-client-block"><div class="crm-entity-widget-client-box crm-entity-widget-participants-block">
    <div class="crm-entity-widget-client-box-name-container"><div class="crm-entity-widget-client-box-name-row"><a class="crm-entity-widget-client-box-name" href="/crm/${type}/details/${id}/">${name}</a></div></div>${more}</div></div>`;
}

export function clientPhone(written: string): string {
  return `<div class="crm-entity-widget-client-contact-item crm-entity-widget-client-contact-phone">${written}</div>`;
}

export function clientEmail(address: string): string {
  return `<div class="crm-entity-widget-client-contact-item crm-entity-widget-client-contact-email">${address}</div>`;
}

/** What the timeline beside the card tells of others. */
const timeline = `<div class="crm-entity-stream-section"><div data-cid="PHONE">${phone('+1 202-555-0199', '+12025550199')}</div>
  <a class="crm-entity-widget-client-box-name" href="/crm/company/details/70/">Ashdown Printers</a>
  <span class="crm-entity-widget-client-contact-phone">+1 202-555-0198</span>
  <div data-cid="ASSIGNED_BY_ID">${employee('Hugo Stern')}</div></div>`;

/** The tab with what belongs to a record, which stays in the page behind the first. */
const behind = `<div class="crm-entity-card-container"><div data-cid="PHONE">${phone('+1 202-555-0197', '+12025550197')}</div>
  <div data-cid="TITLE">${plain('Ashdown Printers')}</div></div>`;

/** The parts of a record's page. */
export interface Card {
  type: string;
  id: string;
  title: string;
  blocks?: Block[];
  /** The page's own id, where it is another than the record's. */
  guid?: string;
  /** The tab that is open. */
  tab?: 'main' | 'other';
  /** What stands below the fields. */
  below?: string;
}

/** A record's page, in a slider or by itself. */
export function card({
  type,
  id,
  title,
  blocks = [],
  guid = `${type}_${id}_details`,
  tab = 'main',
  below = '',
}: Card): string {
  const [main, other] = tab === 'main' ? ['', 'display: none'] : ['display: none', ''];
  return `<div class="pagetitle-wrap"><div class="pagetitle-inner-container"><div class="pagetitle"><span id="pagetitle" class="pagetitle-item">${title}</span>
      <span id="pagetitle_edit" class="pagetitle-edit-button"></span></div></div></div>
    <div id="${guid}_container" class="crm-entity-wrap">
      <div class="crm-entity-section-status-wrap" data-role="stageflow-wrap"><span class="crm-entity-section-status-step-item-text">Won</span></div>
      <div class="crm-entity-section crm-entity-section-tabs" data-role="crm-item-detail-container"><span>General</span><span>Deals</span></div>
      <div id="${guid}_tabs" style="position: relative">
        <div class="crm-entity-section crm-entity-section-info" data-tab-id="main" style="${main}">
          <div class="crm-entity-card-container"><div class="ui-entity-editor-section" data-cid="main">${blocks.map(block).join('')}</div>${below}</div>
          <div class="crm-entity-stream-container">${timeline}</div></div>
        <div class="crm-entity-section crm-entity-section-info" data-tab-id="tab_deal" style="${other}">${behind}</div></div></div>
    <script>BX.ready(function () { BX.Crm.Page.initialize(); BX.Crm.Page.context = '${type}-${id}'; });</script>`;
}

/** The bar below the fields while they are edited. It has the class of a record's page. */
export const saveBar =
  '<div class="crm-entity-wrap crm-section-control-active"><div class="crm-entity-section crm-entity-section-control"><button class="ui-btn ui-btn-success">Save</button></div></div>';

/** A list of deals, as the kanban shows it. */
export const kanban = `<div class="main-kanban"><span id="pagetitle" class="pagetitle-item">Deals</span>
  <div class="main-kanban-item" data-id="302"><a href="/crm/deal/details/302/">Cold-chain labels 2nd site</a>
    <a class="crm-kanban-item-contact" href="/crm/contact/details/12/">Grace Whitfield</a></div></div>`;
