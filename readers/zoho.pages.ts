/** The origins of the cloud these pages are mostly served from: the CRM alone, CRM Plus and Zoho One. */
const CRM = 'https://crm.zoho.com';
const PLUS = 'https://crmplus.zoho.com';

/** The organisation of these pages, by its number. */
export const ORGANISATION = 'org60000000001';

/** The address of a record of the CRM alone. */
export function recordUrl(module: string, id: string, origin = CRM, organisation = ORGANISATION): string {
  return `${origin}/crm/${organisation}/tab/${module}/${id}`;
}

/** A page with the menu that stands on all of them. */
export function zohoPage(main: string, language: 'en' | 'zh' = 'en'): string {
  const [home, contacts] = language === 'zh' ? ['首页', '联系人'] : ['Home', 'Contacts'];
  return `<!doctype html><html lang="${language}"><head><title>Zoho CRM</title></head><body>
    <crm-menu><div class="crmMenuLeft fL">
      <crm-tab><div class="lyteMenuItems"><a href="/crm/${ORGANISATION}/tab/Home/begin">${home}</a></div></crm-tab>
      <crm-tab><div class="lyteMenuItems"><a href="/crm/${ORGANISATION}/tab/Contacts/custom-view/412345600000087501/list">${contacts}</a></div></crm-tab>
      <crm-tab><div class="lyteMenuItems"><a href="/crm/${ORGANISATION}/tab/Accounts/412345600000777001">Ashdown Printers</a></div></crm-tab></div></crm-menu>
    ${main}</body></html>`;
}

/** A column of a record as the page draws it. */
export interface Column {
  name: string;
  label: string;
  text: string;
  /** The kind of its Crux component. Text where it is left out. */
  kind?: 'text' | 'phone' | 'email' | 'picklist' | 'lookup' | 'user' | 'date';
  /** The record a lookup leads to, as `<module>/<id>`. */
  target?: string;
}

/** A row among the details or on the business card, with what it holds to edit the value in its place. */
export function row({ name, label, text, kind = 'text', target = '' }: Column): string {
  return `<div id="mouseArea__${name}"><div class="dv_info_label">${label}</div>
    <div class="dv_info_value" id="value_${name}">${component(name, text, kind, target)}
      <span id="edit_icon_${name}">Edit</span>
      <div id="ajaxEdit_${name}" style="display: none"><span id="saveAjaxEdit_view_${name}">Save</span><span id="cancelAjaxEdit_view_${name}">Cancel</span></div></div></div>`;
}

function component(name: string, text: string, kind: string, target: string): string {
  const id = `id="subvalue_${name}"`;
  if (kind === 'lookup') {
    const [, number] = target.split('/');
    return `<crux-lookup-component ${id} cx-prop-value="${number}"><a href="/crm/${ORGANISATION}/tab/${target}">${text}</a></crux-lookup-component>`;
  }
  if (kind === 'user') {
    return `<span ${id}><crux-user-component name="${text}"><span class="avatar">NF</span>${text}</crux-user-component></span>`;
  }
  if (kind === 'picklist') {
    return `<crux-picklist-component ${id} cx-prop-value="${text}"><lyte-text class="cxElemCompViewValue" lt-prop-value="${text}">${text}</lyte-text></crux-picklist-component>`;
  }
  return `<crux-${kind}-component ${id} cx-prop-value="${text}"><span class="cxElemCompViewWrap">${text}</span></crux-${kind}-component>`;
}

/** The header's title, as Zoho draws it since 2026. */
export function title(column: string, text: string): string {
  return `<div id="title_${column}"><crux-text-component id="titlecard_${column}" data-zcqa="value_${column}" cx-prop-value="${text}">${text}</crux-text-component></div>`;
}

/** The header's title of the older markup: nested twice under one id, with a hidden copy that sticks to the top. */
export function oldTitle(column: string, text: string): string {
  const inner = `<span id="headervalue_${column}"><span id="headervalue_${column}"><span id="subvalue_${column}">${text}</span></span></span>`;
  return `<table><tbody><tr id="detailViewButtonLayerMainTableRow"><td>${inner}</td></tr>
    <tr id="detailViewButtonLayerDummyTableRow" style="display: none"><td>${inner.replaceAll(text, 'Ashdown Printers')}</td></tr></tbody></table>`;
}

/** The entry of a record's menu that deletes it. It names the record even while the menu is closed. */
export function deleteLink(module: string, id: string): string {
  return `<ul style="display: none"><li><a name="Delete2" data-zcqa="dvdeleteEntity" data-cid="deleteEntity" data-params='{"module":"${module}","id":"${id}"}'>Delete</a></li></ul>`;
}

/** The parts of a record's page. */
export interface Details {
  header: string;
  menu?: string;
  card?: Column[];
  details?: Column[];
  /** What stands below the details; other people's records where it is left out. */
  below?: string;
}

/** A record's page below the menu. */
export function details({
  header,
  menu = '',
  card = [],
  details: rows = [],
  below = related,
}: Details): string {
  return `<div class="dv_header_container dF"><span id="backbutton" data-zcqa="backOneLevel"></span>${header}
      <lyte-button data-zcqa="edit"><button id="editRecordbtn">Edit</button></lyte-button>
      <img id="detailPrevious" alt=""><img id="detailNext" alt="">${menu}</div>
    <div id="bcWraperDiv">${card.map(row).join('')}</div>
    <div id="fullInfoDiv">${rows.map(row).join('')}</div>${below}`;
}

/** Lists of related records and a timeline, which name other people in cells and in text. */
export const related = `<crm-related-list-view-header related-module="Contacts" related-list-label="Contacts">
    <lyte-tbody><lyte-tr><lyte-td data-zcqa="value_listviewtable_Name"><span id="subvalue_FULLNAME">Rosalind Ash</span></lyte-td>
      <lyte-td data-zcqa="value_listviewtable_Phone"><crux-phone-component id="subvalue_PHONE" cx-prop-value="+1 202-555-0199">+1 202-555-0199</crux-phone-component></lyte-td>
      <lyte-td><crux-user-component name="Hugo Stern">Hugo Stern</crux-user-component></lyte-td></lyte-tr></lyte-tbody>
  </crm-related-list-view-header>
  <div id="lvTred"><p>Rosalind Ash called from +1 202-555-0199.</p><a href="mailto:rosalind.ash@example.com">rosalind.ash@example.com</a></div>
  <iframe title="Survey"></iframe>`;

/** What the page of a whole record's edit, or of a new one, holds: an input a column. */
export function form(module: string, values: Record<string, string>): string {
  const inputs = Object.entries(values).map(
    ([column, value]) =>
      `<crm-create-fields id="${module}_fldRow_${column}"><label>${column}</label>
        <lyte-input><input type="text" id="Crm_${module}_${column}_LInput" value="${value}"></lyte-input></crm-create-fields>`,
  );
  return `<crm-create-entity><form>${inputs.join('')}<lyte-button id="crm_create_savebutn"><button type="button">Save</button></lyte-button></form></crm-create-entity>`;
}

/** A list of contacts. Its cells have classes of their own. */
export const list = `<div id="listcrux"><div id="listviewtablescroll" class="lyteTableScroll"><lyte-exptable-tr>
    <lyte-exptable-td><a class="lv_data_textfield" href="/crm/${ORGANISATION}/tab/Contacts/412345600000987001">Grace Whitfield</a></lyte-exptable-td>
    <lyte-exptable-td><span class="lv_data_phone">+1 202-555-0142</span></lyte-exptable-td>
    <lyte-exptable-td><span class="lv_data_email">grace.whitfield@example.com</span></lyte-exptable-td></lyte-exptable-tr></div></div>`;

/** The address of a frame as CRM Plus serves the CRM to itself. */
export function frameUrl(path: string): string {
  return `${PLUS}/crm/${ORGANISATION}${path}`;
}

/** A page of CRM Plus or Zoho One: a shell that keeps the CRM in a frame of its own origin. */
export function shellPage(frame: string): string {
  return `<!doctype html><html lang="en"><head><title>CRM Plus</title></head><body>
    <div id="commonui"><a id="crmpluscommonui_crm_Contacts" href="#">Contacts</a><span id="subvalue_FULLNAME" style="display: none">Rosalind Ash</span></div>
    <iframe id="crmLoadFrame" src="${frame}"></iframe></body></html>`;
}
