/** A cell of a record in SuiteCRM 8: the field's name, its type, its label and what stands in it. */
export interface Cell8 {
  name: string;
  type?: string;
  label: string;
  value: string;
}

/** Text as HTML. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

type Mode = 'detail' | 'edit';

/** A cell as it is drawn: what edits a text is an input without a name. */
function cell8({ name, type = 'varchar', label, value }: Cell8, mode: Mode, classes = true): string {
  const host = classes
    ? ` class="field field-mode-${mode} field-type-${type} field-name-${name}"`
    : ' class="field"';
  const tag = type === 'line-items' ? 'scrm-line-items-field' : 'scrm-dynamic-field';
  return `<div class="field-layout-col col-md-6"><div class="field-layout-field-group-wrapper form-group row">
    <div class="field-layout-field-label-wrapper col-form-label label-container"><strong><label class="form-label">${label}</label></strong></div>
    <div class="d-flex flex-grow-1 field-layout-field-wrapper"><div class="flex-grow-1 text-break field-layout-field-value-wrapper">
      <scrm-field${host}><${tag} class="dynamic-field dynamic-field-name-${name}"><div class="d-flex w-100 flex-grow-1">${value}</div></${tag}></scrm-field>
    </div><div><button type="button" class="record-action-button"><scrm-image class="sicon"></scrm-image></button></div></div></div></div>`;
}

/** What shows a text, a phone, a link to another record. */
export const shown8 = {
  text: (value: string) => `<scrm-varchar-detail class="flex-grow-1">${escaped(value)}</scrm-varchar-detail>`,
  phone: (value: string) =>
    `<scrm-phone-detail class="flex-grow-1"><a href="tel:${value.replaceAll(/[^\d+]/g, '')}">${value}</a></scrm-phone-detail>`,
  link: (module: string, value: string) =>
    `<a class="field-link flex-grow-1" href="#/${module}/record/9c1b"><scrm-relate-detail>${escaped(value)}</scrm-relate-detail></a>`,
  emails: (...values: string[]) =>
    `<div class="line-items d-flex flex-column line-items email_addresses">${values
      .map(
        (
          value,
          i,
        ) => `<div class="line-item-entry"><div class="composite email-fields"><scrm-composite-field><div class="field-group">
        <div class="field-group-item"><span class="field-group-field"><scrm-dynamic-field class="dynamic-field dynamic-field-name-email_address"><scrm-email-detail>${value}</scrm-email-detail></scrm-dynamic-field></span></div>
        <div class="field-group-item"><span class="field-group-label"><label>Primary</label></span><span class="field-group-field"><scrm-dynamic-field class="dynamic-field dynamic-field-name-primary_address"><input type="checkbox"${i ? '' : ' checked'} disabled></scrm-dynamic-field></span></div>
      </div></scrm-composite-field></div></div>`,
      )
      .join('')}</div>`,
};

/** What edits a text, a link to another record, a choice, the e-mails. */
export const edited8 = {
  text: (value: string) =>
    `<scrm-varchar-edit><input type="text" class="form-control form-control-sm" value="${escaped(value)}"></scrm-varchar-edit>`,
  link: (value: string) =>
    `<scrm-relate-edit><p-dropdown><div class="p-dropdown"><span class="p-dropdown-label"><div class="relate-item related-selected-item"><div class="selected-item-label">${escaped(value)}</div></div></span>
      <div class="p-dropdown-panel"><input type="text" class="p-dropdown-filter p-component" value="Northgate"><ul><li>Northgate Sales</li></ul></div></div></p-dropdown></scrm-relate-edit>`,
  choice: (value: string) =>
    `<scrm-enum-edit><tag-input><div class="ng2-tags-container"><tag><div class="tag-wrapper"><div class="tag__text inline">${value}</div><delete-icon></delete-icon></div></tag><tag-input-form><input type="text" class="ng2-tag-input__text-input" value="open"></tag-input-form></div></tag-input></scrm-enum-edit>`,
  emails: (...values: string[]) =>
    `<div class="line-items email_addresses">${values.map((value) => `<div class="line-item-entry"><scrm-dynamic-field class="dynamic-field dynamic-field-name-email_address"><scrm-varchar-edit><input type="text" value="${value}"></scrm-varchar-edit></scrm-dynamic-field></div>`).join('')}</div>`,
};

/** What stands beside a record and repeats other people: a subpanel and a thread in the side bar. */
const others8 = `<scrm-subpanel-container><scrm-panel class="subpanel-contacts"><scrm-table><table><tbody>
    <tr><td><scrm-field class="field field-mode-list field-type-fullname field-name-full_name"><a href="#/contacts/record/77aa">Marcus Bell</a></scrm-field></td>
    <td><scrm-field class="field field-mode-detail field-type-phone field-name-phone_work"><a href="tel:2025550144">+1 202-555-0144</a></scrm-field></td></tr></tbody></table></scrm-table></scrm-panel></scrm-subpanel-container>`;
const side8 = `<scrm-sidebar-widget><div class="record-content"><scrm-field class="field field-mode-detail field-type-relate field-name-account_name">Tern &amp; Tide Freight</scrm-field>
    <scrm-field class="field field-mode-detail field-type-phone field-name-phone_mobile"><a href="tel:2025550177">+1 202-555-0177</a></scrm-field></div></scrm-sidebar-widget>`;

/** A record's view in SuiteCRM 8. */
export function record8(
  name: string,
  cells: Cell8[],
  { mode = 'detail', classes = true }: { mode?: Mode; classes?: boolean } = {},
): string {
  return `<scrm-record><div class="record-view"><div class="record-view-position-sticky"><scrm-base-record-header><div class="record-view-header"><div class="row m-0">
      <div class="record-name-container"><div class="record-view-name-wrapper"><div class="record-view-name"><scrm-favorite-toggle></scrm-favorite-toggle>
        <scrm-dynamic-label class="record-view-name-label d-block"><span class="dynamic-label">${escaped(name)}</span></scrm-dynamic-label></div></div></div>
      <scrm-action-group-menu><button>Edit</button></scrm-action-group-menu></div></div></scrm-base-record-header></div>
    <scrm-record-container><div class="record-view-container view-container"><div class="row"><div class="col-lg-9">
      <scrm-record-content><div class="record-content tabs-layout"><ul class="nav-tabs nav"><li class="tab"><a class="tab-link nav-link active">Overview</a></li><li class="tab"><a class="tab-link nav-link">More</a></li></ul>
        <div class="p-2"><div class="tab-LBL_CONTACT_INFORMATION"><scrm-field-layout><form class="field-layout ${mode}"><div class="field-layout-row form-row">
          ${cells.map((cell) => cell8(cell, mode, classes)).join('')}</div></form></scrm-field-layout></div></div></div></scrm-record-content>
      ${others8}</div><div class="col-lg-3 record-widget-container">${side8}</div></div></div></scrm-record-container></div></scrm-record>`;
}

/** A record's view of SuiteCRM 8 while it is fetched. */
export const loading8 = `<scrm-record><div class="record-view"><div class="record-view-header"><div class="row mr-0"><scrm-module-title class="record-view-title"><h2>Contacts</h2></scrm-module-title><div class="record-view-name"></div></div></div>
    <scrm-record-container><scrm-record-content-skeleton><div class="box-loading"></div></scrm-record-content-skeleton></scrm-record-container></div></scrm-record>`;

/** A list in SuiteCRM 8. */
export const list8 = `<scrm-list><scrm-list-header><h1>Contacts</h1></scrm-list-header><scrm-table><table><tbody><tr><td><scrm-field class="field field-mode-list field-name-full_name"><a href="#/contacts/record/77aa">Marcus Bell</a></scrm-field></td><td><a href="tel:2025550144">+1 202-555-0144</a></td></tr></tbody></table></scrm-table></scrm-list>`;

/** A window of SuiteCRM 8 with a record in it. */
export function window8(title: string, cells: Cell8[]): string {
  return `<ngb-modal-window role="dialog" class="modal show d-block"><div class="modal-dialog"><div class="modal-content"><scrm-record-modal><div class="record-modal-container"><scrm-modal>
    <div class="modal-header"><div class="modal-title">${title}</div></div><div class="modal-body"><scrm-record-content><div class="record-content">${cells.map((cell) => cell8(cell, 'detail')).join('')}</div></scrm-record-content></div></scrm-modal></div></scrm-record-modal></div></div></ngb-modal-window>`;
}

/** The window of SuiteCRM 8 in which a record is picked from a list. */
export const pickWindow8 = `<ngb-modal-window role="dialog" class="modal show d-block"><scrm-record-list-modal><div class="modal-header">Accounts</div><table><tr><td><scrm-field class="field field-mode-list field-name-name"><a>Tern &amp; Tide Freight</a></scrm-field></td></tr></table></scrm-record-list-modal></ngb-modal-window>`;

/** The frame in which SuiteCRM 8 shows a page of 7. */
export function classicFrame(src: string): string {
  return `<scrm-classic-view-ui><div class="classic-view-container"><iframe src="${src}"></iframe></div></scrm-classic-view-ui>`;
}

/** SuiteCRM 8's frame around what a page shows. Its title is the same on every page. */
export function suite8Page(main: string, windows = '', language = 'en'): string {
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>SuiteCRM</title><link rel="manifest" href="site.webmanifest">
    <link rel="icon" type="image/x-icon" href="dist/themes/suite8/images/favicon.ico"></head><body>
    <app-root><div class="app-shell"><scrm-navbar-ui><nav class="navbar"><a href="#/contacts">Contacts</a><ul class="recently-viewed"><li><a href="#/contacts/record/77aa">Marcus Bell</a></li></ul></nav></scrm-navbar-ui>
    <router-outlet></router-outlet>${main}</div><scrm-footer-ui>Supercharged by SuiteCRM</scrm-footer-ui></app-root>${windows}</body></html>`;
}

/** A row of a record in SuiteCRM 7. */
export function row7(field: string, type: string, label: string, value: string): string {
  return `<div class="col-xs-12 col-sm-6 detail-view-row-item" data-field="${field}"><div class="col-xs-12 col-sm-4 label col-1-label">${label}:</div>
    <div class="col-xs-12 col-sm-8 detail-view-field inlineEdit" type="${type}" field="${field}">${value}<div class="inlineEditIcon col-xs-hidden"><span class="suitepicon suitepicon-action-edit"></span></div></div></div>`;
}

export const shown7 = {
  name: (value: string) =>
    `<form name="vcard" action="index.php" style="display: inline;"><span id="full_name">${escaped(value)}</span>&nbsp;&nbsp;<input type="hidden" name="record" value="x"><span class="id-ff"><button type="submit" class="vcard">vCard</button></span></form>`,
  text: (field: string, value: string) =>
    `<span class="sugar_field" id="${field}">${escaped(value)}</span><script>/* quick search of ${field} */</script>`,
  phone: (value: string) => `<a href="tel:${value}">${value}</a>`,
  link: (idField: string, value: string) =>
    `<a href="index.php?module=Accounts&amp;action=DetailView&amp;record=9c1b"><span id="${idField}" class="sugar_field" data-id-value="9c1b">${escaped(value)}</span></a>`,
  choice: (field: string, key: string, value: string) =>
    `<input type="hidden" class="sugar_field" id="${field}" value="${key}">${value}`,
  emails: (primary: string, more = '') =>
    `<table><tbody><tr><td><b><a class="email-link" href="javascript:void(0);">${primary}</a></b>&nbsp;<i>(Primary)\u200e</i></td></tr>${more ? `<tr><td><span style="text-decoration: line-through;">${more}</span>&nbsp;<i class="error">(Opted Out)\u200e</i></td></tr>` : ''}</tbody></table>`,
};

/** The subpanel of a record in SuiteCRM 7, with other people's phones and a form for a new one. */
const subpanel7 = `<ul class="noBullet" id="subpanel_list"><li id="whole_subpanel_contacts"><div id="subpanel_contacts"><table class="list view"><tbody>
    <tr><td field="full_name"><a href="index.php?module=Contacts&amp;action=DetailView&amp;record=77aa">Marcus Bell</a></td><td type="phone" field="phone_work"><a href="tel:202-555-0144">202-555-0144</a></td></tr></tbody></table>
    <form name="form_SubpanelQuickCreate_Contacts" id="form_SubpanelQuickCreate_Contacts"><input name="first_name" value="Half"><input name="last_name" value="Written"><input name="record" value=""></form></div></li></ul>`;

/** What SuiteCRM 7 shows of a record: its title with the star, and its rows; `more` is a second tab's, not shown. */
export function detail7(
  module: string,
  id: string,
  name: string,
  rows: string[],
  { more = '', shownId = id, around = '' }: { more?: string; shownId?: string; around?: string } = {},
): string {
  return `<div class="moduleTitle"><h2 class="module-title-text"> ${escaped(name)} </h2><div class="favorite" record_id="${shownId}" module="${module}"><div class="favorite_icon_outline"></div></div><div class="clear"></div></div>
    <form action="index.php" method="post" name="DetailView" id="formDetailView"><input type="hidden" name="module" value="${module}"><input type="hidden" name="record" value="${shownId}"></form>
    <div class="detail-view"><ul class="nav nav-tabs"><li class="active"><a>Overview</a></li></ul><div class="tab-content">
      <div class="tab-pane-NOBOOTSTRAPTOGGLER active fade in" id="tab-content-0"><div class="row detail-view-row">${rows.join('')}</div></div>
      <div class="tab-pane-NOBOOTSTRAPTOGGLER fade" id="tab-content-1" style="display: none;">${more}</div></div></div>${subpanel7}${around}`;
}

/** The edit page of SuiteCRM 7; its title names the record and what is done with it. */
export function edit7(module: string, id: string, name: string, rows: string): string {
  return `<div class="moduleTitle"><h2 class="module-title-text"> <a href="index.php?module=${module}&amp;action=DetailView&amp;record=${id}">${name}</a><span class="pointer">»</span>Edit </h2></div>
    <form action="index.php" method="POST" name="EditView" id="EditView"><input type="hidden" name="module" value="${module}"><input type="hidden" name="record" value="${id}"><div class="edit-view-row">${rows}</div></form>`;
}

export function editRow7(field: string, type: string, input: string): string {
  return `<div class="col-xs-12 edit-view-row-item" data-field="${field}"><div class="label">${field}:</div><div class="edit-view-field" type="${type}" field="${field}">${input}</div></div>`;
}

export function input7(name: string, value: string): string {
  return `<input type="text" name="${name}" id="${name}" value="${escaped(value)}">`;
}

/** The e-mails of an edit page, before them the hidden line new ones are copied from. */
export function editEmails7(module: string, ...values: string[]): string {
  return `<div class="email-address-lines-container"><div class="template email-address-line-container hidden" style="display: none;"><input type="email" id="email-address-input" value="nobody@example.com"></div>
    ${values.map((value, i) => `<div class="email-address-line-container"><input type="email" name="${module}0emailAddress${i}" value="${value}"></div>`).join('')}</div>`;
}

/** SuiteCRM 7's frame around what a page shows. */
export function suite7Page(main: string, { title = 'SuiteCRM', language = 'en_us' } = {}): string {
  return `<!doctype html><html lang="${language}"><head><link href="themes/SuiteP/css/normalize.css" rel="stylesheet" type="text/css"><title>${title}</title></head><body>
    <div id="ajaxHeader"><nav class="navbar navbar-inverse"><a href="index.php?module=Contacts&amp;action=index" accesskey="c">Contacts</a></nav></div><input id="ajaxUI-history-field" type="hidden">
    <div id="sidebar_container"><div class="sidebar"><a href="index.php?module=Contacts&amp;action=DetailView&amp;record=77aa">Marcus Bell</a></div></div>
    <div id="bootstrap-container" class="main bootstrap-container"><div id="content" class="content"><div id="pagecontent" class=".pagecontent">${main}</div></div></div>
    <footer>Supercharged by SuiteCRM</footer></body></html>`;
}
