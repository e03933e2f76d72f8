/** What fields of a contact or a lead hold. What is left out is empty. */
export interface Values {
  id: string;
  name: string;
  isCompany?: boolean;
  parent?: string;
  job?: string;
  phone?: string;
  mobile?: string | undefined;
  email?: string;
  owner?: string;
  /** Where the CRM shows a picture of the contact; a number of its own makes it another record's. */
  pictureOf?: string | null;
}

export interface LeadValues {
  /** The title of the deal. */
  name: string;
  contact?: string;
  company?: string;
  partner?: string;
  job?: string;
  phone?: string;
  email?: string;
  owner?: string;
  stage?: string;
}

interface Client {
  lang?: string;
  /** The database the page's session names; none where a proxy has taken the script away. */
  database?: string | null;
  title?: string;
  breadcrumb?: string;
  /** Windows over the page. */
  windows?: string;
}

export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** The web client's frame around one action. */
export function client(
  action: string,
  { lang = 'en', database = 'lamps', title = 'Odoo', windows = '' }: Client = {},
): string {
  const session = database
    ? `<script type="text/javascript">odoo.__session_info__ = {"uid": 2, "is_system": false, "user_context": {"lang": "${lang}", "tz": "Asia/Shanghai"}, "db": "${database}", "server_version": "18.0", "user_companies": {"current_company": 1}}; odoo.reloadMenus = () => fetch('/web/webclient/load_menus');</script>`
    : '';
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>
    <link rel="shortcut icon" href="/web/static/img/favicon.ico" type="image/x-icon"><link rel="manifest" href="/web/manifest.webmanifest">
    <meta name="theme-color" content="#71639e"><script id="web.layout.odooscript" type="text/javascript">var odoo = {debug: ""};</script>${session}</head>
    <body class="o_web_client"><header><nav class="o_main_navbar"><a class="o_menu_brand" href="/odoo">CRM</a>
      <div class="o_user_menu"><img src="/web/image/res.partner/3/avatar_128" alt=""><span class="oe_topbar_name">Nora Field</span></div></nav></header>
    <div class="o_action_manager">${action}</div><div class="o-overlay-container"></div><div class="o_dialog_container">${windows}</div>
    <div class="o_notification_manager"></div></body></html>`;
}

/** A form of 16 and later with its control panel. The class of the form's own architecture stands on it. */
export function form(
  content: string,
  breadcrumb: string,
  { state = 'o_form_saved', chatter = '', kind = '' } = {},
): string {
  return `<div class="o_form_view${kind ? ` ${kind}` : ''} o_view_controller o_action"><div class="o_form_view_container">
    <div class="o_control_panel"><div class="o_breadcrumb"><ol class="breadcrumb"><li class="breadcrumb-item"><a href="/odoo/contacts">Contacts</a></li></ol>
      <div class="o_last_breadcrumb_item active"><span>${escapeText(breadcrumb)}</span></div></div>
      <nav class="o_pager"><span class="o_pager_value">2</span> / <span class="o_pager_limit">80</span></nav></div>
    <div class="o_content"><div class="o_form_renderer o_form_editable d-flex ${state}">${content}${chatter}</div></div></div></div>`;
}

/** The conversation beside a form: other people's mails and numbers. */
export const chatter = `<div class="o-mail-Form-chatter"><div class="o-mail-Thread"><div class="o-mail-Message"><strong class="o-mail-Message-author">Marcus Bell</strong>
  <div class="o_field_widget" name="phone"><a href="tel:+12025550144">+1 202-555-0144</a></div><p>Call me on +1 202-555-0177, or marcus.bell@example.com</p></div></div></div>`;

function char(name: string, value = '', type = 'char'): string {
  return `<div class="o_field_widget o_field_${type}${value ? '' : ' o_field_empty'}" name="${name}"><input class="o_input" id="${name}_0" type="text" value="${escapeText(value)}"></div>`;
}

function text(name: string, value = ''): string {
  return `<div class="o_field_widget o_required_modifier o_field_text" name="${name}"><textarea class="o_input" rows="1">${escapeText(value)}</textarea></div>`;
}

/** An empty phone or e-mail shows an input without the link. */
export function phone(name: string, value = ''): string {
  const link = value
    ? `<a class="o_phone_form_link" href="tel:${value.replaceAll(' ', '')}"><i class="fa fa-phone"></i><small>Call</small></a><a class="o_field_phone_sms" href="#"><small>SMS</small></a>`
    : '';
  return `<div class="o_field_widget o_field_phone" name="${name}"><div class="o_phone_content"><input class="o_input" type="tel" value="${escapeText(value)}">${link}</div></div>`;
}

function mail(name: string, value = ''): string {
  const link = value ? `<a href="mailto:${value}"><i class="fa fa-envelope"></i></a>` : '';
  return `<div class="o_field_widget o_field_email" name="${name}"><div><input class="o_input" type="email" value="${escapeText(value)}">${link}</div></div>`;
}

/** A link to another record. Its list of proposals is open while one types, its address stands below. */
export function many2one(name: string, value = '', { proposals = '', extra = '' } = {}): string {
  return `<div class="o_field_widget o_field_res_partner_many2one" name="${name}"><div class="o_field_many2one_selection">
    <div class="o_input_dropdown"><div class="o-autocomplete dropdown"><input class="o-autocomplete--input o_input" type="text" autocomplete="off" value="${escapeText(value)}">${proposals}</div></div>
    <button type="button" class="o_external_button" aria-label="Internal link"></button></div><div class="o_field_many2one_extra">${extra}</div></div>`;
}

function picture({ id, pictureOf = id }: Values): string {
  const source = pictureOf
    ? `/web/image/res.partner/${pictureOf}/avatar_128?unique=1764000000000`
    : '/web/static/img/placeholder.png';
  return `<div class="o_field_widget o_field_image oe_avatar" name="image_1920"><div><img class="img img-fluid" alt="Binary file" src="${source}" name="image_1920"></div></div>`;
}

/** The other people of a company, as cards with fields of the same names. */
export const otherContacts = `<div class="o_notebook"><div class="tab-content"><div class="o_field_widget o_field_one2many" name="child_ids"><div class="o_field_x2many o_field_x2many_kanban"><div class="o_kanban_renderer">
  <article class="o_kanban_record"><div class="o_field_widget" name="name"><span>Priya Raman</span></div><div class="o_field_widget" name="function"><span>Warehouse Manager</span></div>
  <div class="o_field_widget o_field_phone" name="phone"><a href="tel:+12025550146">+1 202-555-0146</a></div><div class="o_field_widget o_field_email" name="email"><a href="mailto:priya.raman@example.com">priya.raman@example.com</a></div>
  <img src="/web/image/res.partner/46/avatar_128" alt=""></article></div></div></div></div></div>`;

/** A contact's form in 16 to 19: always in edit mode, values in inputs. The name stands in it twice, one copy is not drawn. */
export function contactForm(values: Values, { notebook = otherContacts, warning = '' } = {}): string {
  const { name, isCompany, parent, job, phone: number, mobile, email, owner } = values;
  return `${warning}<div class="o_form_sheet_bg"><div class="o_form_sheet">
    <div class="o_field_widget o_field_radio" name="company_type"><input type="radio" class="o_radio_input" data-value="person"${isCompany ? '' : ' checked'}><input type="radio" class="o_radio_input" data-value="company"${isCompany ? ' checked' : ''}></div>
    ${picture(values)}<div class="oe_title"><h1>${text('name', name)}</h1>
    ${isCompany ? '' : many2one('parent_id', parent, { extra: '<span>12 Harbour Lane</span><br><span>Portland</span>' })}</div>
    <div>${mail('email', email)}${phone('phone', number)}${mobile === undefined ? '' : phone('mobile', mobile)}</div>
    <div class="o_group">${isCompany ? '' : char('function', job)}<div class="o_field_widget o_field_url" name="website"><input class="o_input" type="text" value="https://www.example.com"></div>
    ${owner === undefined ? '' : `<div class="o_field_widget o_field_many2one_avatar_user" name="user_id"><img src="/web/image/res.users/2/avatar_128" alt=""><div class="o_field_many2one_selection"><input class="o_input" type="text" value="${escapeText(owner)}"></div></div>`}</div>
    ${notebook}</div></div>`;
}

/** The stages over a deal; more of them fold away into a menu. */
function statusbar(stage: string, steps: string[]): string {
  const buttons = steps.map((step) =>
    step === stage
      ? `<button type="button" class="btn o_arrow_button_current o_arrow_button disabled" disabled role="radio" aria-checked="true" aria-current="step" data-value="2">${step}</button>`
      : `<button type="button" class="btn o_arrow_button" role="radio" aria-checked="false" data-value="1">${step}</button>`,
  );
  return `<div class="o_form_statusbar"><div class="o_statusbar_buttons"><button name="action_set_won_rainbowman">Won</button></div>
    <div class="o_field_widget o_field_statusbar" name="stage_id"><div class="o_statusbar_status"><button type="button" class="btn o_arrow_button dropdown-toggle">More</button>${buttons.join('')}</div></div></div>`;
}

const properties = `<div class="o_field_widget o_field_properties" name="lead_properties"><label>Reach at</label><input class="o_input" value="+1 202-555-0199"></div>`;

function leadOwner(owner = ''): string {
  return `<div class="o_field_widget o_field_many2one_avatar_user" name="user_id"><div class="d-flex"><img src="/web/image/res.users/2/avatar_128" alt=""><div class="o_field_many2one_selection"><input class="o_input" type="text" value="${escapeText(owner)}"></div></div></div>`;
}

/** A lead: the person and the company are words, not yet contacts. */
export function leadForm({
  name,
  contact,
  company,
  partner,
  job,
  phone: number,
  email,
  owner,
}: LeadValues): string {
  return `<div class="o_form_sheet_bg"><div class="o_form_sheet"><div class="oe_title"><h1>${text('name', name)}</h1></div>
    <div class="o_group"><div class="o_inner_group">${partner === undefined ? '' : many2one('partner_id', partner)}${char('partner_name', company)}<div class="o_field_widget o_field_char" name="city"><input class="o_input" value="Portland"></div></div>
    <div class="o_inner_group">${char('contact_name', contact)}${mail('email_from', email)}${char('function', job)}${phone('phone', number)}</div>
    <div class="o_inner_group">${leadOwner(owner)}${properties}</div></div></div></div>`;
}

/** An opportunity: the customer is a contact, and the deal has a stage. */
export function opportunityForm(
  { name, partner, phone: number, email, owner, stage = 'New' }: LeadValues,
  steps = ['New', 'Qualified', 'Proposition', 'Won'],
): string {
  return `<div class="o_form_sheet_bg">${statusbar(stage, steps)}<div class="o_form_sheet"><div class="oe_title"><h1>${text('name', name)}</h1>
    <div class="o_field_widget o_field_monetary" name="expected_revenue"><input class="o_input" value="8,450.50"></div><div class="o_field_widget o_field_float" name="probability"><input class="o_input" value="60.00"></div></div>
    <div class="o_group"><div class="o_inner_group">${many2one('partner_id', partner, { proposals: '<ul class="o-autocomplete--dropdown-menu"><li><a href="#">Northgate Sales, Marcus Bell</a></li></ul>', extra: '<span>12 Harbour Lane</span>' })}${mail('email_from', email)}${phone('phone', number)}</div>
    <div class="o_inner_group">${leadOwner(owner)}${properties}</div></div></div></div>`;
}

/** What a user who may not write sees in 16 to 19: text and links. */
export function readOnlyContactForm({
  name,
  parent = '',
  phone: number = '',
  email = '',
  job = '',
}: Values): string {
  return `<div class="o_form_sheet_bg"><div class="o_form_sheet"><div class="oe_title"><h1><div class="o_field_widget o_readonly_modifier o_field_text" name="name"><span>${escapeText(name)}</span></div></h1>
    <div class="o_field_widget o_readonly_modifier o_field_res_partner_many2one" name="parent_id"><a class="o_form_uri" href="/odoo/res.partner/9"><span>${escapeText(parent)}</span><br><span>12 Harbour Lane</span><br><span>Portland</span></a></div></div>
    <div class="o_field_widget o_readonly_modifier o_field_char" name="function"><span>${job}</span></div>
    <div class="o_field_widget o_readonly_modifier o_field_phone" name="phone"><div class="o_phone_content"><a class="o_form_uri" href="tel:${number.replaceAll(' ', '')}">${number}</a></div></div>
    <div class="o_field_widget o_readonly_modifier o_field_email" name="email"><div><a class="o_form_uri" href="mailto:${email}">${email}</a></div></div></div></div>`;
}

/** The form of 14 and 15: its control panel stands outside, an invisible copy of a field stays in the page. */
export function oldForm(mode: 'readonly' | 'editable', content: string): string {
  return `<div class="o_action"><div class="o_control_panel"><ol class="breadcrumb" role="navigation"><li class="breadcrumb-item"><a href="#">Contacts</a></li><li class="breadcrumb-item active">Contact</li></ol></div>
    <div class="o_content"><div class="o_form_view o_form_${mode}"><div class="o_form_sheet_bg"><div class="o_form_sheet">${content}</div></div>
    <div class="o_FormRenderer_chatterContainer"><div class="o_Message"><span class="o_field_widget" name="email">marcus.bell@example.com</span></div></div></div></div></div>`;
}

export function oldContact({
  id,
  name,
  parent = '',
  job = '',
  phone: number = '',
  mobile = '',
  email = '',
}: Values): string {
  return `<div class="o_field_image o_field_widget oe_avatar" aria-atomic="true" name="image_1920"><img class="img img-fluid" alt="Binary file" src="/web/image?model=res.partner&amp;id=${id}&amp;field=image_128&amp;unique=20261121" name="image_1920"></div>
    <div class="oe_title"><h1><span class="o_field_char o_field_widget o_required_modifier o_invisible_modifier" name="name" style="display: none">Copy of another view</span>
    <span class="o_field_char o_field_widget o_required_modifier" name="name">${escapeText(name)}</span></h1>
    <div class="o_row"><a class="o_form_uri o_field_widget" href="#id=9&amp;model=res.partner" name="parent_id"><span>${escapeText(parent)}</span><br><span>12 Harbour Lane</span></a></div></div>
    <table class="o_group o_inner_group"><tbody><tr><td><span class="o_field_char o_field_widget" name="function">${job}</span></td></tr>
    <tr><td><div class="o_field_phone o_field_widget" name="phone"><a href="tel:${number.replaceAll(' ', '')}">${number}</a><a class="o_field_phone_sms" href="#">SMS</a></div></td></tr>
    <tr><td><a class="o_field_phone o_field_widget o_form_uri" href="tel:${mobile.replaceAll(' ', '')}" name="mobile">${mobile}</a></td></tr>
    <tr><td><a class="o_form_uri o_field_widget o_text_overflow" href="mailto:${email}" name="email">${email}</a></td></tr></tbody></table>
    <div class="o_notebook"><div class="o_field_one2many o_field_widget o_field_x2many o_field_x2many_kanban" name="child_ids"><div class="o_kanban_view o_kanban_ungrouped"><div class="o_kanban_record"><span class="o_field_widget" name="phone">+1 202-555-0146</span></div></div></div></div>`;
}

/** In 14 and 15 the widget of a text field in edit mode is the input itself. */
export function oldContactEdited({
  name,
  parent = '',
  job = '',
  phone: number = '',
  email = '',
}: Values): string {
  return `<div class="oe_title"><h1><input class="o_field_char o_field_widget o_input o_required_modifier" name="name" type="text" value="${escapeText(name)}"></h1>
    <div class="o_field_widget o_field_many2one" aria-atomic="true" name="parent_id"><div class="o_field_many2one_selection"><div class="o_input_dropdown"><input type="text" class="o_input" value="${escapeText(parent)}"><a role="button" class="o_dropdown_button"></a></div></div></div></div>
    <input class="o_field_char o_field_widget o_input" name="function" type="text" value="${job}"><input class="o_field_phone o_field_widget o_input" name="phone" type="text" value="${number}">
    <input class="o_field_email o_field_widget o_input" name="email" type="text" value="${email}">`;
}

/** An opportunity of 14 and 15, read-only, with the stages of that time. */
export function oldOpportunity({
  name,
  partner = '',
  phone: number = '',
  email = '',
  owner = '',
  stage = '',
}: LeadValues): string {
  return `<div class="o_form_statusbar"><div class="o_statusbar_status o_field_widget" name="stage_id"><button type="button" class="btn o_arrow_button btn-secondary disabled" disabled>Won</button><button type="button" class="btn o_arrow_button btn-primary disabled" disabled aria-pressed="true">${stage}</button></div></div>
    <div class="oe_title"><h1><span class="o_field_char o_field_widget" name="name">${escapeText(name)}</span></h1><span class="o_field_widget" name="expected_revenue">8,450.50</span></div>
    <a class="o_form_uri o_field_widget" href="#" name="partner_id"><span>${escapeText(partner)}</span></a>
    <a class="o_form_uri o_field_widget" href="mailto:${email}" name="email_from">${email}</a><a class="o_field_phone o_field_widget o_form_uri" href="tel:${number}" name="phone">${number}</a>
    <a class="o_form_uri o_field_widget" href="#" name="user_id"><span>${owner}</span></a>`;
}

/** A window over the page, as a form or a wizard opens it. */
export function formWindow(content: string): string {
  return `<div class="o_dialog" id="dialog_1"><div role="dialog" class="modal d-block o_technical_modal" tabindex="-1"><div class="modal-dialog modal-lg"><div class="modal-content">
    <header class="modal-header"><h4 class="modal-title">Open: Contact</h4></header><main class="modal-body"><div class="o_view_controller o_form_view"><div class="o_form_view_container"><div class="o_form_renderer o_form_editable o_form_saved">${content}</div></div></div></main></div></div></div></div>`;
}

/** A list with the cells of 17 and later, which carry the field's name. */
export const list = `<div class="o_action o_view_controller o_list_view"><div class="o_control_panel"></div><div class="o_content"><table class="o_list_table"><tbody>
  <tr class="o_data_row"><td class="o_data_cell" name="display_name">Grace Whitfield</td><td class="o_data_cell" name="phone"><div class="o_field_widget" name="phone"><a href="tel:+12025550142">+1 202-555-0142</a></div></td></tr></tbody></table></div></div>`;

/** The pipeline, with the short form for a new opportunity open at the head of a column. */
export const kanban = `<div class="o_action o_view_controller o_kanban_view"><div class="o_content"><div class="o_kanban_renderer"><div class="o_kanban_group"><div class="o_kanban_quick_create"><div class="o_form_view">${text('name', 'Lamps')}${phone('phone', '+1 202-555-0142')}</div></div>
  <article class="o_kanban_record"><span class="o_field_widget" name="partner_id">Harbour Lane Foods</span></article></div></div></div></div>`;

/** A public page of the same server. */
export const portal = `<!doctype html><html lang="en"><head><title>My account | Lamps</title></head><body><div id="wrapwrap"><main><div class="o_action_manager"><div class="o_form_view"><h1><span class="o_field_widget" name="name">Grace Whitfield</span></h1></div></div></main></div></body></html>`;
