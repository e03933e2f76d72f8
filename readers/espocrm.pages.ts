export interface Field {
  name: string;
  label: string;
  /** What stands in the field, as HTML. */
  value: string;
}

export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

interface Frame {
  lang?: string;
  title?: string;
  /** 7.5 and before: no id on the body. */
  isOld?: boolean;
  /** The id of the application on the body; a portal has another. */
  id?: string;
  windows?: string;
}

/** The application's frame around its main view. */
export function site(
  main: string,
  { lang = 'en_US', title = 'EspoCRM', isOld = false, id = 'espocrm', windows = '' }: Frame = {},
): string {
  return `<!doctype html><html lang="${lang.replace('_', '-')}"><head><meta charset="utf-8"><title>${title}</title>
    <link rel="stylesheet" href="client/css/espo/espo.css?r=1764000000" id="main-stylesheet"><meta name="description" content="EspoCRM - Open Source CRM application."></head>
    <body${isOld ? '' : ` data-id="${id}"`} class="has-navbar" data-navbar="side" data-theme-name="Espo">
    <header id="header"><div id="navbar"><div class="navbar"><ul class="nav navbar-nav"><li><a href="#Account">Accounts</a></li><li><a href="#Contact">Contacts</a></li></ul>
      <div class="global-search-container"><input class="global-search-input"></div><a href="#User/view/1" class="nav-link-user">Nora Field</a></div></div></header>
    <div id="content" class="container content"><div id="main">${main}</div></div>
    <div class="collapsed-modal-bar"><div class="collapsed-modal"><span class="title">Marcus Bell</span></div></div>
    <footer id="footer"><p class="credit small">&copy; 2026 <a href="https://www.espocrm.com" title="Powered by EspoCRM">EspoCRM, Inc.</a></p></footer>${windows}</body></html>`;
}

function cell({ name, label, value }: Field): string {
  return `<div class="cell col-sm-6 form-group" data-name="${name}"><a role="button" class="pull-right inline-edit-link hidden"></a>
    <label class="control-label" data-name="${name}"><span class="label-text">${label}</span></label><div class="field" data-name="${name}">${value}</div></div>`;
}

/** Lists of other records below a record: their phones and names have the same attributes. */
export const panels = `<div class="panel panel-default" data-name="contacts"><div class="panel-heading"><h4 class="panel-title">Contacts</h4></div><div class="panel-body"><div class="list"><table class="table"><tbody>
  <tr class="list-row" data-id="65f0c0ffee7654321"><td class="cell" data-name="name"><a href="#Contact/view/65f0c0ffee7654321" class="link">Priya Raman</a></td>
  <td class="cell" data-name="phoneNumber"><div class="field" data-name="phoneNumber"><a href="tel:+12025550146" data-phone-number="+12025550146">+1 202-555-0146</a></div></td>
  <td class="cell" data-name="emailAddress"><div class="field" data-name="emailAddress"><a role="button" data-email-address="priya.raman@example.com">priya.raman@example.com</a></div></td></tr></tbody></table></div></div></div>
  <div class="panel panel-default" data-name="stream"><div class="panel-body"><ul><li><a href="#User/view/7">Marcus Bell</a> called +1 202-555-0177</li></ul></div></div>`;

interface Page {
  scope: string;
  plural: string;
  /** The record's name; its id where it has none. */
  title: string;
  middle: Field[];
  side?: Field[];
}

function record(mode: 'detail' | 'edit', { scope, middle, side = [] }: Page, bottom = panels): string {
  return `<div class="${mode}" id="view-42" data-scope="${scope}" tabindex="-1">
    <div class="detail-button-container button-container record-buttons"><button type="button" class="btn" data-name="edit">Edit</button></div>
    <div class="record-grid"><div class="left"><div class="middle"><div class="panel panel-default"><div class="panel-body panel-body-form"><div class="row">${middle.map(cell).join('')}</div></div></div></div>
      <div class="extra"></div><div class="bottom">${bottom}</div></div>
    <div class="side"><div class="panel panel-default" data-name="default"><div class="panel-body"><div class="row">${side.map(cell).join('')}</div></div></div></div></div></div>`;
}

function header({ scope, plural }: Page, title: string): string {
  return `<div class="header page-header"><div class="page-header-row"><div class="page-header-column-1"><h3 class="header-title"><div class="header-breadcrumbs">
    <div class="breadcrumb-item"><span style="user-select: none"><a href="#${scope}" class="action" data-action="navigateToRoot">${plural}</a></span></div>
    <div class="breadcrumb-separator"><span></span></div><div class="breadcrumb-item">${title}</div></div></h3></div></div></div>`;
}

/** A record as it is viewed, or edited in its place. */
export function detail(page: Page): string {
  const title = `<span class="font-size-flexible title" title="Click to refresh" data-action="fullRefresh">${escapeText(page.title)}</span>`;
  return `${header(page, title)}<div class="record">${record('detail', page)}</div>`;
}

/** A record’s own page for editing, whose header links the record. */
export function edit(page: Page, id: string): string {
  const title = `<a href="#${page.scope}/view/${id}" class="action"><span>${escapeText(page.title)}</span></a>`;
  return `${header(page, title)}<div class="record">${record('edit', page, '')}</div>`;
}

/** A form for a record that does not exist yet. */
export function create(page: Page): string {
  return `${header(page, '<span>create</span>')}<div class="record">${record('edit', page, '')}</div>`;
}

/** The quick view of a record, at the right over the page. */
export function quickView(page: Page, id: string, { isBelow = false, isHidden = false } = {}): string {
  const name = page.title ? `<span class="chevron-right"></span> <span>${escapeText(page.title)}</span>` : '';
  return `<div class="modal-container${isBelow ? ' overlaid' : ''}"${isHidden ? ' style="display: none"' : ''}><div class="modal dialog-record in" role="dialog" style="display: block"><div class="modal-dialog"><div class="modal-content">
    <header class="modal-header"><h4 class="modal-title"><span class="modal-title-text"><a href="#${page.scope}/view/${id}" class="action font-size-flexible" title="Full Form" data-action="fullForm"><span>${page.scope}</span> ${name}</a></span></h4></header>
    <div class="modal-body"><div class="record-container">${record('detail', page)}</div></div></div></div></div></div>`;
}

/** The quick form for a new record. */
export function quickCreate(page: Page): string {
  return `<div class="modal-container"><div class="modal dialog-record in" role="dialog" style="display: block"><div class="modal-dialog"><div class="modal-content">
    <header class="modal-header"><h4 class="modal-title"><span class="modal-title-text"><a href="#${page.scope}/create" class="action" data-action="fullForm"><span>Create ${page.scope}</span></a></span></h4></header>
    <div class="modal-body"><div class="edit-container record">${record('edit', page, '')}</div></div></div></div></div></div>`;
}

export const list = `<div class="header page-header"><h3 class="header-title"><div class="header-breadcrumbs"><div class="breadcrumb-item"><span>Contacts</span></div></div></h3></div>
  <div class="list-container"><div class="list"><table class="table"><tbody><tr class="list-row" data-id="65f0c0ffee1234567"><td class="cell" data-name="name"><a href="#Contact/view/65f0c0ffee1234567">Grace Whitfield</a></td>
  <td class="cell" data-name="phoneNumber"><a href="tel:+12025550142" data-phone-number="+12025550142">+1 202-555-0142</a></td></tr></tbody></table></div></div>`;

export function none(word = 'None'): string {
  return `<span class="none-value">${word}</span>`;
}

export const notLoaded = '<span class="loading-value"></span>';

export function link(scope: string, id: string, name: string): string {
  return `<a href="#${scope}/view/${id}" class="text-record">${escapeText(name)}</a>`;
}

/** A contact's accounts, the primary one first, with its part in each. */
export function accounts(items: [id: string, name: string, role?: string][]): string {
  return items
    .map(([id, name, role]) => {
      const part = role
        ? `<span> </span><span class="text-muted middle-dot"></span><span> </span><span class="text-muted small">${role}</span>`
        : '';
      return `<div class="link-multiple-item"><a href="#Account/view/${id}" data-id="${id}" class="text-record">${escapeText(name)}</a>${part}</div>`;
    })
    .join('');
}

/** Numbers as they are viewed. One that is wrong has no link, one that wants no calls is struck through. */
export function phones(
  ...items: { number: string; kind: string; isInvalid?: boolean; isOptedOut?: boolean }[]
): string {
  return items
    .map(({ number, kind, isInvalid, isOptedOut }) => {
      const shown = `<span${isOptedOut ? ' style="text-decoration: line-through"' : ''}>${number}</span>`;
      const plain = number.replaceAll(/[ -]/g, '');
      const linked = `<a href="tel:${plain}" data-phone-number="${plain}" data-action="dial" style="display: inline-block" class="selectable">${shown}</a>`;
      return `<div>${isInvalid ? shown : linked}<span class="text-muted small">${kind}</span></div>`;
    })
    .join('');
}

export function mails(...addresses: string[]): string {
  return addresses
    .map(
      (address) =>
        `<div><a role="button" tabindex="0" data-email-address="${address}" data-action="mailTo" class="selectable"><span>${address}</span></a></div>`,
    )
    .join('');
}

export function styled(text: string): string {
  return `<span class="text-primary">${text}</span>`;
}

export function input(name: string, value: string): string {
  return `<input type="text" class="main-element form-control" data-name="${name}" value="${escapeText(value)}" autocomplete="espo-${name}">`;
}

export function personInputs(first: string, last: string): string {
  return `<div class="row"><div class="col-sm-3"><select data-name="salutationName" class="form-control"><option value=""></option><option value="Ms." selected>Ms.</option></select></div>
    <div class="col-sm-4">${input('firstName', first)}</div><div class="col-sm-5">${input('lastName', last)}</div></div>`;
}

export function linkInput(name: string, id: string, value: string): string {
  return `<div class="input-group">${input(`${name}Name`, value)}<span class="input-group-btn"><button type="button" class="btn btn-icon" data-action="selectLink"></button></span></div><input type="hidden" data-name="${name}Id" value="${id}">`;
}

export function phoneInputs(...numbers: string[]): string {
  return `<div class="phone-number-block-container">${numbers
    .map(
      (number) =>
        `<div class="input-group phone-number-block"><span class="input-group-item"><select data-property-type="type" class="form-control"><option value="Mobile" selected>Mobile</option></select></span><span class="input-group-item"><input type="text" class="form-control phone-number" value="${number}" autocomplete="espo-phoneNumber"></span></div>`,
    )
    .join('')}</div>`;
}

export function mailInput(address: string): string {
  return `<div class="input-group email-address-block"><input type="email" class="form-control email-address" value="${address}" autocomplete="espo-emailAddress"></div>`;
}

/** A list of choices under edit: Selectize hides the list and shows the chosen one in a box. */
export function select(name: string, value: string, label: string): string {
  return `<select data-name="${name}" class="form-control main-element selectized" tabindex="-1" style="display: none"><option value="${value}" selected>${label}</option></select>
    <div class="selectize-control form-control main-element single"><div class="selectize-input items has-options full has-items"><div class="item" data-value="${value}">${label}</div><input type="text" autocomplete="off"></div>
    <div class="selectize-dropdown single" style="display: none"><div class="option" data-value="Won">Closed Won</div></div></div>`;
}
