/** Text as HTML. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** A cell of a record as Sidecar draws it; `more` is one that "Show more" would show. */
export function cell(name: string, type: string, label: string, value: string, more = false): string {
  return `<div class="row-fluid panel_body${more ? ' panel_hidden hide' : ''}"${more ? ' style="display: none;"' : ''}><div class="span6 record-cell" data-type="${type}" data-name="${name}">
    <div class="ellipsis_inline record-label" data-name="${name}"><span class="text-overflow">${label}</span></div>
    <span class="normal index" data-fieldname="${name}" data-index=""><span sfuuid="${name.length}">${value}</span></span>
    <span class="record-edit-link-wrapper" data-name="${name}" data-wrapper="edit"><a class="record-edit-link btn btn-invisible" data-type="${type}" data-name="${name}"><i class="sicon sicon-edit"></i></a></span></div></div>`;
}

/** What shows a text, a link to another record, e-mails, and what a user may not see. */
export const shown = {
  text: (value: string) => `<div class="ellipsis_inline" title="${escaped(value)}">${escaped(value)}</div>`,
  call: (value: string) =>
    `<div class="ellipsis_inline" title="${value}"><a href="callto:${value}">${value}</a></div>`,
  link: (module: string, value: string) =>
    `<div class="relate-field-container"><a class="ellipsis_inline ${module}" href="#${module}/9c1b">${escaped(value)}</a><span class="focus-icon-container hide" style="display: none;"><span class="focus-icon sicon"></span></span></div>`,
  emails: (...values: string[]) =>
    values
      .map(
        (value, i) =>
          `<div class="control-group email"><a rel="tooltip" title="${value}${i ? '' : ' (Primary)'}" class="ellipsis_inline" href="javascript:void(0);" data-action="email" data-email-to="${value}">${value}</a></div>`,
      )
      .join(''),
  erased: '<span class="label" rel="tooltip">Value Erased</span>',
};

/** What edits a text, a choice or a link to another record, and e-mails. */
export const edited = {
  text: (name: string, value: string) =>
    `<input type="text" name="${name}" value="${escaped(value)}" class="inherit-width">`,
  choice: (name: string, value: string) =>
    `<div class="select2-container select2 inherit-width${value ? '' : ' select2-default'}"><a class="select2-choice"><span class="select2-chosen">${escaped(value) || 'Select...'}</span></a><input class="select2-focusser" type="text"></div><input type="hidden" name="${name}" class="select2 inherit-width" value="9c1b">`,
  emails: (...values: string[]) =>
    `${values.map((value) => `<div class="control-group email"><input type="text" class="existingAddress" value="${value}"></div>`).join('')}
    <div class="control-group email"><input type="text" class="newEmail input-append" placeholder="Add email" value="half@"></div>`,
};

/** The name in the header while it is read: a person's repeats the field's mark within itself. */
export function personName(value: string, field = 'name'): string {
  return `<span class="record-cell" data-name="${field}" data-type="fullname"><span class="ellipsis_inline" title="${escaped(value)}" data-fieldname="${field}">${escaped(value)}</span></span>`;
}

/** The name in the header while it is edited: salutation, given and family name. */
export function editedName(given: string, family: string): string {
  return [
    ['salutation', edited.choice('salutation', 'Ms.')],
    ['first_name', edited.text('first_name', given)],
    ['last_name', edited.text('last_name', family)],
  ]
    .map(
      ([name, input]) =>
        `<span class="record-cell" data-name="${name}"><div class="record-label" data-name="${name}">${name}</div><span data-fieldname="${name}">${input}</span></span>`,
    )
    .join('');
}

/** The header of a record; `id` stands on its arrows, which Sugar leaves out where there is no list behind it. */
export function headerPane(name: string, { id = '', field = 'name' }: { id?: string; field?: string } = {}) {
  const arrow = (way: string) =>
    `<button class="btn btn-invisible ${way}-row" data-action="scroll" data-action-type="${way}" data-id="${id}"></button>`;
  return `<div class="headerpane"><h1>
    <span class="record-cell" data-type="avatar" data-name="picture"><span class="label label-module">Co</span></span>
    <span class="record-cell" data-type="fullname" data-name="${field}"><span class="table-cell-wrapper"><span class="index" data-fieldname="${field}" data-index=""><span sfuuid="12">${name}</span></span>
      <span class="record-edit-link-wrapper" data-name="${field}" data-wrapper="edit"><a class="record-edit-link btn"></a></span></span></span>
    <span class="record-cell" data-name="favorite"><button class="btn favorite"></button></span>
    <div class="btn-toolbar pull-right">${id ? `<div class="btn-group btn-group-previous-next">${arrow('prev')}${arrow('next')}</div>` : ''}<a class="btn btn-primary" name="edit_button">Edit</a></div></h1></div>`;
}

/** The subpanel below a record, with other people and their phones. */
const subpanel = `<div class="subpanels-layout"><div class="subpanel" data-subpanel-link="contacts"><table class="table dataTable"><tbody>
    <tr name="Contacts_77aa"><td data-type="fullname"><span data-fieldname="full_name"><a href="#Contacts/77aa">Marcus Bell</a></span></td><td data-type="phone"><span data-fieldname="phone_work"><div class="ellipsis_inline">202-555-0144</div></span></td></tr></tbody></table></div></div>`;

/** A dashlet beside a record that shows another one, drawn like a record. */
const dashlet = `<div class="dashboard-pane"><div class="dashlet-container"><div class="record"><div class="record-cell" data-type="phone" data-name="phone_mobile"><span class="normal" data-fieldname="phone_mobile">202-555-0177</span></div>
    <div class="record-cell" data-name="account_name"><span class="normal" data-fieldname="account_name">Tern &amp; Tide Freight</span></div></div></div></div>`;

/** A record's page: its main pane, and the side bar with a dashlet and perhaps a preview. */
export function recordPage(header: string, cells: string[], preview = ''): string {
  return `<div class="row-fluid"><div class="main-pane span8"><div><div>${header}<div class="record">${cells.join('')}</div>
    <div class="row-fluid show-hide-toggle"><button class="btn btn-link more">Show more...</button></div></div></div>${subpanel}</div>
    <div data-component="sidebar" class="side sidebar-content span4">${preview ? '' : dashlet}<div class="preview-pane"${preview ? '' : ' style="display: none;"'}>${preview || previewOf('Priya Raman', '202-555-0146')}</div></div></div>`;
}

/** A record in the preview beside a list or a subpanel. */
export function previewOf(name: string, phone: string): string {
  return `<div class="preview-headerbar"><h1>Preview</h1></div><div class="block preview-data">
    <div class="record-cell field-row"><div class="field-label" data-name="full_name">Name</div><div class="field-value" data-type="fullname" name="full_name" data-name="full_name"><span>${name}</span></div></div>
    <div class="record-cell field-row"><div class="field-label" data-name="phone_work">Office Phone</div><div class="field-value" data-type="phone" data-name="phone_work"><span>${phone}</span></div></div></div>`;
}

/** A drawer over the page with what a record's view draws. */
export function drawer(header: string, cells: string[]): string {
  return `<div class="drawer active"><div class="row-fluid"><div class="main-pane span8">${header}<div class="record">${cells.join('')}</div></div></div></div>`;
}

/** The focus drawer beside the page, with the dashboard of another record. */
export function focusDrawer(name: string, cells: string[]): string {
  return `<div class="drawer-tabs"><ul class="nav nav-tabs"><li class="tab active"><a><span class="tab-title">${name}</span></a></li></ul></div>
    <div class="drawer-content"><div class="dashboard"><div class="dashlet-container"><h1><span class="record-cell" data-type="fullname" data-name="full_name"><span data-fieldname="full_name">${name}</span></span></h1><div class="record">${cells.join('')}</div></div></div></div>`;
}

/** A list of contacts. */
export function listPage(preview = ''): string {
  return `<div class="row-fluid"><div class="main-pane span8"><div class="headerpane"><h1><span class="module-title">Contacts</span></h1></div>
    <table class="table dataTable"><tbody><tr name="Contacts_77aa"><td><span data-fieldname="name"><a href="#Contacts/77aa">Marcus Bell</a></span></td><td>202-555-0144</td></tr></tbody></table></div>
    <div data-component="sidebar" class="side sidebar-content span4"><div class="preview-pane">${preview}</div></div></div>`;
}

/** Sidecar's frame around what a page shows. */
export function sugarPage(
  content: string,
  { title = 'SugarCRM', drawers = '', side = '' }: { title?: string; drawers?: string; side?: string } = {},
): string {
  return `<!doctype html><html class="no-js"><head><meta charset="UTF-8"><title>${title}</title></head><body>
    <div id="sugarcrm"><div id="sidecar"><div id="alerts" class="alert-top"></div><nav><div id="sidebar-nav"><ul class="recent"><li><a href="#Contacts/77aa">Marcus Bell</a></li></ul></div></nav><header><div id="header-nav"></div></header>
      <main><div id="content">${content}</div></main><div id="sweetspot"></div><div id="drawers">${drawers}</div><div id="side-drawer"${side ? '' : ' style="display: none;"'}>${side}</div></div></div></body></html>`;
}
