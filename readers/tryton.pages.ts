/** The client's frame with its open tabs; the last one is active. */
export function trytonPage(tabs: string[], windows = ''): string {
  const panes = tabs.map((tab, i) => {
    const active = i === tabs.length - 1 ? ' active' : '';
    return `<div role="tabpanel" class="tab-pane${active}" id="tab-${i + 1}"><div class="panel panel-default tab-form">
      <nav class="toolbar panel-heading"><span class="title" title="Party">Party</span><span class="badge" title="1 / 8">1 / 8</span></nav>
      <div class="panel-body row"><div class="screen-container"><div class="content-box">${tab}</div></div></div></div></div>`;
  });
  return `<!doctype html><html lang="en" theme="default"><head><title>Party - Tryton</title></head><body class="modal-open"><div class="body">
    <nav class="navbar navbar-inverse"><span id="title">Tryton</span><form id="global-search"></form>
    <ul><li id="user-preferences"><a href="#">Administrator</a></li></ul><ul id="tablist"><li class="active"><a href="#tab-1">Party</a></li></ul></nav>
    <div id="main"><div id="menu"></div><div id="tabs"><div id="tabcontent" class="tab-content">${panes.join('')}</div></div></div>
    </div><div id="processing" style="display: none;"></div>${windows}</body></html>`;
}

/** A kind of contact, its value, and the link Tryton makes of it. */
export type Contact = [kind: string, value: string, href: string];

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

function contactRow([kind, value, href]: Contact, owner: string): string {
  const name = escapeAttribute(owner);
  return `<tr><td class="selection-state"><input type="checkbox" name="tree-selection-ui-id-85"></td>
    <td data-title="Type: " class="required editable"><div class="column-selection" title="${kind}">${kind}</div></td>
    <td data-title="Value: " class="editable"><div class="column-char" title="${value}">${value}</div></td>
    <td data-title="Party: " class="required editable invisible" style="display: none;"><div class="column-many2one"><a href="#" title="${name}">${name}</a></div></td>
    <td data-title="URL: " class="editable"><span class="prefix"><a class="column-affix" href="${href}"></a></span><div class="column-url" title="${href}">${href}</div></td></tr>`;
}

/**
 * A party's form. `owner` is whose contacts stand in it: the party's own, or those of the record before it while
 * the second request is under way.
 */
export function partyForm({
  name,
  building = '',
  contacts = [],
  owner = name,
}: {
  name: string;
  building?: string;
  contacts?: Contact[];
  owner?: string;
}): string {
  return `<div class="form"><table class="form-container"><tbody>
    <tr><td class="form-char"><div class="form-char"><input name="name" value="${escapeAttribute(name)}"></div></td>
    <td class="form-char"><input name="code" value="1" readonly></td></tr>
    <tr><td class="form-notebook"><ul class="nav nav-tabs"></ul><div class="tab-content"><div class="tab-pane active" id="ui-id-20">
      <div class="form-one2many"><label class="form-one2many-string">Addresses</label><div class="form"><input name="party_name" value="">
        <input name="name" value="${escapeAttribute(building)}"><div class="form-selection"><select name="country"><option value="null"></option></select></div></div></div>
      <div class="form-selection"><select name="lang"><option value="null"></option><option value="1">English</option></select></div>
      <div class="form-one2many"><label class="form-one2many-string">Contact Mechanisms</label>
        <table class="tree table"><thead><tr><th>Type</th></tr></thead><tbody>${contacts.map((one) => contactRow(one, owner)).join('')}</tbody></table></div>
    </div><div class="tab-pane" id="ui-id-83"></div></div></td></tr></tbody></table></div>`;
}

/** A sale opportunity's form, named after its party. */
export function opportunityForm(party: string): string {
  return `<div class="form"><table class="form-container"><tbody><tr><td><input name="party" value="${escapeAttribute(party)}"></td>
    <td><input name="contact" value="${escapeAttribute(party)} &lt;+44 20 7946 0018&gt;"></td><td><input name="number" value="1" readonly></td>
    <td><input name="description" value="Lamps for the new shop"></td><td><input type="text" name="amount" value="8,450.50"><input type="number" name="amount" value="8450.50"></td>
    <td><input name="company" value="Northgate Sales" readonly></td><td><input name="employee" value="Alex Rivers"></td></tr>
    <tr><td><div class="form-selection"><select name="state" disabled><option value='"lead"'>Lead</option></select></div></td></tr></tbody></table></div>`;
}

/** A row of the list of parties. */
export function listRow(name: string): string {
  return `<tr><td data-title="Code: "><div class="column-char" title="1">1</div></td><td data-title="Name: "><div class="column-char" title="${name}">${name}</div></td></tr>`;
}

/** A form in a window over the tabs. */
export function formWindow(form: string): string {
  return `<div role="dialog" class="window-form modal fade in" style="display: block;"><div class="modal-content">
    <h4 class="modal-title">Sale Opportunity › Party</h4><div class="modal-body">${form}</div></div></div><div class="modal-backdrop fade in"></div>`;
}
