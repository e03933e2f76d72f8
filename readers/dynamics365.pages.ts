/** A field of a form's header: its logical name, its label and its value. */
type HeaderField = [field: string, label: string, value: string];

/** One main form of a record. */
export interface Form {
  /** The logical name of its table, and what the heading calls it. */
  table: string;
  label: string;
  /** The heading's `title`; `null` for none. */
  name: string | null;
  /** What the heading writes, where that is not the name. */
  text?: string;
  state?: string;
  header?: HeaderField[];
  /** The header's design before 2026. */
  isOldHeader?: boolean;
  process?: string;
  /** The fields of its first tab. */
  fields?: string;
  /** What stands in the form beside the first tab. */
  beside?: string;
  language?: 'en' | 'zh';
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/** A whole page of a model-driven app. `after` is what stands after the application's shell. */
export function appPage(content: string, { title = 'Sales Hub', language = 'en', after = '' } = {}): string {
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escaped(title)} - Dynamics 365</title>
    <script src="/uclient/scripts/app.js" defer></script></head><body>
    <div id="ApplicationShell"><header role="banner"><button data-id="navbutton" aria-label="Site Map"></button><span>Sales Hub</span></header>
    <nav aria-label="Sales"><ul><li data-id="sitemap-entity-accounts">Accounts</li><li data-id="sitemap-entity-contacts">Contacts</li></ul></nav>
    ${content}</div><div id="__flyoutRootNode"></div>${after}</body></html>`;
}

/** The page of one record in an app without sessions. */
export function recordPage(form: Form, after = ''): string {
  const { label, name, language = 'en' } = form;
  return appPage(`<div role="main">${mainForm(form)}</div>`, { title: `${label}: ${name}`, language, after });
}

export function mainForm(form: Form): string {
  const {
    table,
    label,
    name,
    text = name ?? '',
    state = '- Saved',
    process = '',
    fields = '',
    beside = '',
  } = form;
  const title = name === null ? '' : ` title="${escaped(name)}"`;
  return `<div data-id="editFormRoot">${commandBar(table)}
    <div data-id="form-header"><div id="headerBodyContainer_7">
      <h1 id="formHeaderTitle_7" data-id="header_title"${title}>${escaped(text)}<span>${state}</span></h1>
      <span data-id="entity_name_span">${label}</span><button data-id="form-selector">Sales Insights</button>
      ${header(form)}</div></div>${process}
    ${tabs(form.language)}
    <div role="tabpanel" data-id="tabpanel-SUMMARY_TAB" aria-label="Summary"><section data-id="SUMMARY" aria-label="Summary">${fields}</section></div>
    <div role="tabpanel" data-id="tabpanel-DETAILS_TAB" aria-label="Details" style="display: none"></div>${beside}</div>`;
}

function commandBar(table: string): string {
  return `<ul data-id="CommandBar" data-lp-id="commandbar-Form:${table}" role="menubar"><li role="presentation">
    <button data-id="${table}|NoRelationship|Form|Mscrm.Form.${table}.Save" aria-label="Save (CTRL+S)">Save</button></li></ul>`;
}

function tabs(language: Form['language'] = 'en'): string {
  const [summary, details] = language === 'zh' ? ['摘要', '详细信息'] : ['Summary', 'Details'];
  return `<ul role="tablist" id="tablist_0"><li role="tab" data-id="tablist-SUMMARY_TAB" title="${summary}" aria-selected="true">${summary}</li>
    <li role="tab" data-id="tablist-DETAILS_TAB" title="${details}" aria-selected="false">${details}</li></ul>`;
}

function header({ header: fields = [], isOldHeader }: Form): string {
  return isOldHeader ? oldHeader(fields) : newHeader(fields);
}

function newHeader(fields: HeaderField[]): string {
  const items = fields.map(
    ([
      field,
      label,
      value,
    ]) => `<uci-header-control-list-item data-name="header_${field}" data-preview_orientation="column">
      <template shadowrootmode="open"><slot name="owner-persona"></slot><div class="control-container" role="presentation">
        <slot name="inline-label"></slot><slot name="control"></slot><slot name="value"></slot><slot name="label"></slot><slot name="divider"></slot></div></template>
      <div slot="value" class="value-text">${escaped(value)}</div><div slot="label" class="label">${label}</div><div slot="divider"></div>
    </uci-header-control-list-item>`,
  );
  return `<uci-header-control-list><template shadowrootmode="open">${items.join('')}</template></uci-header-control-list>`;
}

function oldHeader(fields: HeaderField[]): string {
  const items = fields.map(([field, label, value]) => {
    const text = field === 'ownerid' ? `<span>NF</span><a href="#">${escaped(value)}</a>` : escaped(value);
    return `<div data-preview_orientation="column"><div><div>${text}</div></div><div>${label}</div></div>`;
  });
  return `<div id="headerControlsList_7">${items.join('')}</div>`;
}

function section(field: string, label: string, content: string): string {
  return `<div data-id="${field}-FieldSectionItemContainer"><label id="id-3c4-12-${field}-field-label">${label}</label>
    <div data-id="${field}">${content}</div></div>`;
}

function input(field: string, part: string, label: string, value: string): string {
  return `<input data-id="${field}.fieldControl-${part}" aria-label="${label}" value="${escaped(value)}">`;
}

export function textField(field: string, label: string, value: string): string {
  return section(field, label, input(field, 'text-box-text', label, value));
}

export function phoneField(field: string, label: string, value: string): string {
  return section(
    field,
    label,
    `${input(field, 'phone-text-input', label, value)}<button aria-label="Call"></button>`,
  );
}

export function mailField(field: string, label: string, value: string): string {
  return section(
    field,
    label,
    `${input(field, 'mail-text-input', label, value)}<button aria-label="Send email"></button>`,
  );
}

/** A field of a record that may not be changed, written as text. */
export function readOnlyField(field: string, part: string, label: string, value: string): string {
  return section(field, label, `<div data-id="${field}.fieldControl-${part}">${escaped(value)}</div>`);
}

/** A lookup with a chosen record of the table, its icon and the button that takes it away. */
export function lookupField(field: string, label: string, value: string, table: string): string {
  const list = `${field}.fieldControl-LookupResultsDropdown_${field}`;
  return section(
    field,
    label,
    `<div data-id="${field}.fieldControl-Lookup_${field}"><ul data-id="${list}_SelectedRecordList"><li>
      ${lookupIcon(field, table)}<div data-id="${list}_selected_tag" role="link"><div data-id="${list}_selected_tag_text" title="${escaped(value)}">${escaped(value)}</div></div>
      <button data-id="${list}_selected_tag_delete" aria-label="Remove">Remove ${escaped(value)}</button></li></ul>
      <input data-id="${list}_textInputBox_with_filter_new" aria-label="${label}, Lookup" value="Sear"></div>`,
  );
}

/** A lookup as some case forms draw it: no tag, only an item with a link. */
export function plainLookupField(field: string, label: string, value: string, table: string): string {
  return section(
    field,
    label,
    `<ul data-id="${field}.fieldControl-LookupResultsDropdown_${field}_SelectedRecordList"><li>${lookupIcon(field, table)}
      <a href="#">${escaped(value)}</a><button>Remove ${escaped(value)}</button><span aria-hidden="true">X</span></li></ul>`,
  );
}

function lookupIcon(field: string, table: string): string {
  return `<div data-id="${field}.fieldControl-entityIconContainer_selectedRecords_${table}_0"><svg viewBox="0 0 8 8"><title>${table}</title></svg></div>`;
}

/** A date field; where it may not be changed its inputs have no name. */
export function dateField(field: string, label: string, value: string, isReadOnly = false): string {
  return section(
    field,
    label,
    isReadOnly
      ? `<div data-id="${field}.fieldControl-datetime-description_container"><input value="${value}" readonly><input value="9:30 AM" readonly></div>`
      : input(field, 'date-time-input', label, value),
  );
}

/** The bar of the business process, one stage of it with the time it has been active for. */
export function processBar(stages: string[], active: string): string {
  const bread = 'MscrmControls.Containers.ProcessBreadCrumb';
  const items = stages.map((stage, index) => {
    const status = stage === active ? `<label id="${bread}-stageStatusLabel">Active for 3 days</label>` : '';
    return `<li id="${bread}-processHeaderStage_${index}" role="listitem"><div id="${bread}-processHeaderStageName_${index}" title="${stage}">${stage}</div>${status}</li>`;
  });
  return `<div id="bpfContainer"><ul>${items.join('')}</ul></div>`;
}

/** The open stage of the business process: it repeats fields of the form under a prefix. */
export function processFlyout(): string {
  return `<div data-id="MscrmControls.Containers.ProcessStageControl-processHeaderStageFlyoutContainer_1">
    ${phoneField('header_process_telephone1', 'Business Phone', '+1 202-555-0171')}${mailField('header_process_emailaddress1', 'Email', 'stage@example.com')}</div>`;
}

/** A card with fields of a related record. */
export function quickView(view: string, name: string, phone: string): string {
  return `<div data-id="${view}-QuickFormContainer">${textField(`${view}.name`, 'Account Name', name)}
    ${phoneField(`${view}.telephone1`, 'Main Phone', phone)}${mailField(`${view}.emailaddress1`, 'Email', 'office@example.com')}
    ${lookupField(`${view}.ownerid`, 'Owner', 'Somebody Else', 'systemuser')}</div>`;
}

/** What has happened with the record, with people who are not it. */
export function timeline(): string {
  return `<div data-id="notescontrol-root_control_wrapper"><h2>Timeline</h2><ol><li>
    <h3>Phone call from Piet Okafor</h3><a href="tel:+12025550188">+1 202-555-0188</a><a href="mailto:piet@example.com">piet@example.com</a>
    ${phoneField('telephone1', 'Business Phone', '+1 202-555-0188')}</li></ol></div>`;
}

/** A list of related records within a form. */
export function relatedGrid(): string {
  return `<div role="grid" aria-label="Contacts"><div role="row" row-index="0"><div role="gridcell"><a href="#">Piet Okafor</a></div>
    <div role="gridcell"><a href="tel:+12025550188">+1 202-555-0188</a>${phoneField('mobilephone', 'Mobile Phone', '+1 202-555-0189')}</div></div></div>`;
}

/** The header's fields as they can be changed, once that is opened. */
export function headerFlyout(owner: string): string {
  return `<div data-id="headerFieldsFlyout">${lookupField('ownerid', 'Owner', owner, 'systemuser')}${phoneField('telephone1', 'Business Phone', '+1 202-555-0172')}</div>`;
}

/** A panel for a record that is yet to be made. */
export function quickCreate(): string {
  return `<div role="dialog"><section data-id="quickCreateRoot"><h1 data-id="quickHeaderTitle">Quick Create: Contact</h1>
    ${textField('firstname', 'First Name', 'Half')}${phoneField('telephone1', 'Business Phone', '+1 202-555-0173')}${mailField('emailaddress1', 'Email', 'half@example.com')}</section></div>`;
}

/** A main form in a window over the page. */
export function formDialog(form: Form): string {
  return `<div role="dialog" aria-modal="true" id="dialogPageContainer_1">${mainForm(form).replace('<h1', '<h2').replace('</h1>', '</h2>')}</div>`;
}

export function sidePane(form: Form): string {
  return `<aside><div id="AppSidePane_record">${mainForm(form)}</div><button id="sidepane-tab-button-AppSidePane_record" aria-label="${form.label}"></button></aside>`;
}

/** The assistant beside every form of a service app. */
export function copilotPane(): string {
  return `<aside><div id="AppSidePane_MscrmControls.CSIntelligence.AICopilotControl"><h2>Copilot</h2><p>Piet Okafor wrote from piet@example.com</p></div>
    <button id="sidepane-tab-button-AppSidePane_MscrmControls.CSIntelligence.AICopilotControl" aria-label="Copilot"></button></aside>`;
}

/** A pane of an app with several sessions. The lookup of the customer stands beside the main part. */
export function sessionPane(
  form: Form,
  { isShown, lookup = '' }: { isShown: boolean; lookup?: string },
): string {
  const style = isShown ? '' : ' style="display: none"';
  return `<div role="tabpanel"${style}><div role="main">${mainForm(form)}</div>${lookup}</div>`;
}

/** An app with several sessions and the forms of all that are open. */
export function sessionsPage(panes: string[], language = 'en'): string {
  return appPage(
    `<div id="sessionContainer-session-id-0">Home</div><div id="sessionContainer-session-id-1"><div><span>Case A</span></div></div>
    ${panes.join('')}${copilotPane()}`,
    { title: 'Copilot Service workspace', language },
  );
}

export function listPage(after = ''): string {
  return appPage(
    `<div role="main"><div data-id="GridRoot"><h1>My Active Contacts</h1>${relatedGrid()}</div></div>`,
    {
      title: 'Contacts My Active Contacts',
      after,
    },
  );
}

/** Any page without a record: a dashboard, settings, a search. */
export function otherPage(heading: string): string {
  return appPage(`<div role="main"><h1>${heading}</h1><a href="tel:+12025550188">+1 202-555-0188</a></div>`, {
    title: heading,
  });
}

/** What stands there until the first form is drawn. */
export function emptyShell(): string {
  return appPage('<div role="main"></div>');
}
