/** Text as HTML. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** A field of a record: its name, its kind, its label and what stands in its cell. */
export interface Cell {
  name: string;
  type: string;
  label: string;
  value: string;
}

/** What shows a link to another record, and an e-mail. */
export const shown = {
  link: (module: string, value: string) =>
    `<a href="index.php?module=${module}&amp;view=Detail&amp;record=88" title="${module}:${escaped(value)}" data-original-title="${module}">${escaped(value)}</a>`,
  email: (value: string) => `<a class="emailField cursorPointer" href="mailto:${value}">${value}</a>`,
  call: (value: string, record: string) =>
    `<a class="phoneField" data-value="${value.replaceAll(/[-()\s]/g, '')}" record="${record}">${value}</a>`,
};

function fieldData({ name, type, value }: Cell): string {
  return `<span class="hide edit pull-left" style="display: none;"><input type="hidden" class="fieldBasicData" data-name="${name}" data-type="${type}" data-displayvalue="" data-value="${escaped(value)}"></span>
    <span class="action pull-right"><a href="#" class="editAction fa fa-pencil"></a></span>`;
}

/** A row of the full view. */
export function fullRow(module: string, cell: Cell): string {
  return `<tr><td class="fieldLabel textOverflowEllipsis" id="${module}_detailView_fieldLabel_${cell.name}"><span class="muted">${cell.label}</span></td>
    <td class="fieldValue" id="${module}_detailView_fieldValue_${cell.name}"><span class="value" data-field-type="${cell.type}">${cell.value}</span>${fieldData(cell)}</td></tr>`;
}

/** A row of the full view whose value is being edited in its place. */
export function editedRow(module: string, { name, type, label }: Cell, value: string): string {
  return `<tr><td class="fieldLabel" id="${module}_detailView_fieldLabel_${name}"><span class="muted">${label}</span></td>
    <td class="fieldValue" id="${module}_detailView_fieldValue_${name}"><span class="value hide" data-field-type="${type}" style="display: none;">old</span>
      <span class="edit"><input type="hidden" class="fieldBasicData" data-name="${name}" data-type="${type}"><div class="input-group editElement"><input type="text" class="inputElement" name="${name}" value="${escaped(value)}"></div></span></td></tr>`;
}

/** A block of the full view; a closed one stays in the page. */
export function block(name: string, rows: string[], isClosed = false): string {
  return `<div class="block block_${name}" data-block="${name}" data-blockid="4"><h4>${name}</h4><hr><div class="blockData"><table class="table detailview-table no-border"><tbody${isClosed ? ' class="hide" style="display: none;"' : ''}>${rows.join('')}</tbody></table></div></div>`;
}

/** The summary: key fields on the left, widgets with other records beside them. */
export function summary(cells: Cell[], { mayEdit = true } = {}): string {
  return `<div class="left-block col-lg-4"><div class="summaryView"><div class="summaryViewHeader"><h4>Key Fields</h4></div><div class="summaryViewFields"><table class="summary-table no-border"><tbody>
      ${cells.map((cell) => `<tr class="summaryViewEntries"><td class="fieldLabel"><label class="muted" title="${cell.label}">${cell.label}</label></td><td class="fieldValue"><div><span class="value textOverflowEllipsis">${cell.value}</span>${mayEdit ? fieldData(cell) : ''}</div></td></tr>`).join('')}
    </tbody></table></div></div></div>
    <div class="right-block"><div class="summaryWidgetContainer"><div class="widget_contents"><table class="summary-table"><tbody><tr class="summaryViewEntries"><td class="fieldLabel"><label>Mobile Phone</label></td>
      <td class="fieldValue"><span class="value">202-555-0144</span><input type="hidden" class="fieldBasicData" data-name="phone"></td></tr></tbody></table></div></div></div>`;
}

/** A related list in place of the record's fields. */
export const relatedList = `<div class="relatedContainer"><table class="table listview-table"><tbody><tr class="listViewEntries" data-id="77"><td><a href="index.php?module=Contacts&amp;view=Detail&amp;record=77">Marcus Bell</a></td>
  <td class="fieldValue"><span class="value" data-field-type="phone">202-555-0144</span></td></tr></tbody></table></div>`;

/** The title of a record: each name field in a span of its own, hard spaces between. */
export function titleOf(names: [field: string, text: string][], salutation = ''): string {
  return `<span class="recordLabel pushDown" title="${salutation}&nbsp;${names.map(([, text]) => escaped(text)).join(' ')}">${
    salutation ? `<span class="salutation">  ${salutation}</span>&nbsp;` : ''
  }${names.map(([field, text]) => `<span class="${field}">${escaped(text)}</span>`).join('&nbsp;')}</span>`;
}

/** The header of a record; organisations and people have a map, which tells module and number. */
export function header(module: string, id: string, title: string, fields = '', hasMap = true): string {
  return `<div class="record-header clearfix"><div class="recordImage bg${module}"><div class="name"><span><strong>C</strong></span></div></div>
    <div class="recordBasicInfo"><div class="info-row"><h4>${title}</h4></div><form id="headerForm" method="POST">${fields}</form>
      ${hasMap ? `<div class="info-row"><i class="fa fa-map-marker"></i>&nbsp;<a class="showMap" data-module="${module}" data-record="${id}">Show Map</a></div>` : ''}</div></div>`;
}

/** A field in the header. */
export function headerField(name: string, label: string, value: string): string {
  return `<div class="info-row row headerAjaxEdit td"><div class="col-lg-7 fieldLabel"><span class="${name} value" title="${label} : x">${value}</span></div></div>`;
}

/** A record's page: header, tabs and what the open tab shows. */
export function detail(id: string, head: string, shownTab: string): string {
  return `<div class="container-fluid main-container"><div class="row"><div id="modnavigator" class="module-nav"><a href="index.php?module=Contacts&amp;view=List">Contacts</a></div>
    <div class="detailViewContainer viewContent clearfix"><div class="content-area"><div class="detailview-header-block"><div class="detailview-header"><div class="row">${head}<div class="detailViewButtoncontainer"><button>Edit</button></div></div></div></div></div>
      <div class="detailview-content container-fluid"><input id="recordId" type="hidden" value="${id}"><div class="related-tabs row"><ul class="nav nav-tabs"><li class="tab-item active">Summary</li></ul></div>
        <div class="details row"><form id="detailView" method="POST">${shownTab}</form></div></div></div></div></div>`;
}

/** The edit page of a record; a new one has no number. */
export function editPage(module: string, id: string, inputs: string): string {
  return `<div class="container-fluid main-container"><div class="editViewPageDiv viewContent"><form class="form-horizontal recordEditView" id="EditView" name="edit" method="post"><div class="editViewHeader"><h4 class="editHeader">Editing - record</h4></div>
    <div class="editViewBody"><div class="editViewContents"><input type="hidden" name="module" value="${module}"><input type="hidden" name="action" value="Save"><input type="hidden" name="record" value="${id}">
      <table class="table table-borderless"><tbody>${inputs}</tbody></table></div></div></form></div></div>`;
}

export const input = {
  text: (module: string, name: string, value: string) =>
    `<tr><td class="fieldLabel">${name}</td><td class="fieldValue"><input id="${module}_editView_fieldName_${name}" type="text" class="inputElement" name="${name}" value="${escaped(value)}"></td></tr>`,
  link: (name: string, value: string) =>
    `<tr><td class="fieldLabel">${name}</td><td class="fieldValue"><div class="referencefield-wrapper selected"><div class="input-group"><input name="${name}" type="hidden" value="88" class="sourceField"><input id="${name}_display" name="${name}_display" type="text" class="autoComplete inputElement" value="${escaped(value)}" disabled></div></div></td></tr>`,
  choice: (name: string, value: string, shownText = value) =>
    `<tr><td class="fieldLabel">${name}</td><td class="fieldValue"><div class="select2-container inputElement select2"><a class="select2-choice"><span class="select2-chosen">${shownText}</span></a></div><select name="${name}" class="inputElement select2" data-fieldtype="picklist" data-selected-value="${value}" style="display: none;"><option value="">Select an Option</option></select></td></tr>`,
};

/** A second record over the page: the preview of a list or a link, or a related record in an overlay. */
export function preview(module: string, id: string, head: string, cells: Cell[]): string {
  return `<div id="helpPageOverlay" class="modal in" style="display: block;"><div class="quickPreview"><input type="hidden" id="nextRecordId" value="99"><div class="quick-preview-modal modal-content"><div class="modal-body"><div class="quickPreviewModuleHeader row">${head}</div>
    <div class="quickPreviewActions"><button class="btn btn-success btn-xs" onclick="window.location.href = 'index.php?module=${module}&amp;view=Detail&amp;record=${id}&amp;mode=showDetailViewByMode&amp;requestMode=full&amp;app=MARKETING'">View Details</button></div>
    <div class="quickPreviewSummary"><table class="summary-table no-border"><tbody>${cells.map((cell) => `<tr class="summaryViewEntries"><td class="fieldLabel"><label class="muted">${cell.label}</label></td><td class="fieldValue"><div class="row"><span class="value">${cell.value}</span></div></td></tr>`).join('')}</tbody></table></div></div></div></div></div>`;
}

export function overlay(module: string, id: string, head: string, rows: string[]): string {
  return `<div id="overlayPageContent" class="modal overlayPageContent in" style="display: block;"><div class="data"><input type="hidden" id="recordId" value="${id}"><div class="fc-overlay-modal overlayDetail"><div class="modal-content"><div class="overlayDetailHeader">${head}
    <button class="btn btn-default fullDetailsButton" onclick="window.location.href = 'index.php?module=${module}&amp;view=Detail&amp;record=${id}&amp;app=SALES'">Details</button></div>
    <div class="modal-body"><div class="detailViewContainer"><form id="detailView">${block('LBL_INFORMATION', rows)}</form></div></div></div></div></div></div>`;
}

/** A list of contacts. */
export const listPage = `<div class="container-fluid main-container"><div class="listViewPageDiv"><table id="listview-table"><tbody><tr class="listViewEntries" data-id="77"><td><a href="index.php?module=Contacts&amp;view=Detail&amp;record=77">Marcus Bell</a></td><td><span class="value">202-555-0144</span></td></tr></tbody></table></div></div>`;

/** vtiger's frame around what a page shows, and what lies over it. */
export function vtigerPage(
  main: string,
  { over = '<div id="helpPageOverlay"></div>', title = 'Contacts', language = 'en_us' } = {},
): string {
  return `<!doctype html><html><head><title>${title}</title><link rel="SHORTCUT ICON" href="layouts/v7/skins/images/favicon.ico"><link type="text/css" rel="stylesheet" href="layouts/v7/lib/todc/css/bootstrap.min.css?v=8.3.0">
    <script>var _META = { 'module': "Contacts", view: "Detail" };</script></head>
    <body data-skinpath="layouts/v7" data-language="${language}" data-user-dateformat="yyyy-mm-dd" data-user-groupingseparator=","><div id="page"><div id="pjaxContainer" class="hide noprint"></div><div id="messageBar" class="hide"></div>
    <nav class="navbar navbar-inverse navbar-fixed-top app-fixed-navbar"><div class="global-nav"><input class="keyword-input" value="Marcus"></div></nav>${main}</div>${over}</body></html>`;
}
