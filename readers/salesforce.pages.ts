/** Text as HTML. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** A field as it is shown: its label, its API name where the page tells it, and the element that shows it. */
export interface Shown {
  label: string;
  api?: string;
  value: string;
}

/** What shows a value, by its kind. Links to records come with the button of their preview. */
export const output = {
  text: (value: string) => `<lightning-formatted-text>${escaped(value)}</lightning-formatted-text>`,
  phone: (value: string) =>
    `<records-output-phone><lightning-formatted-phone><a href="tel:${value.replaceAll(/[^\d+]/g, '')}">${value}</a></lightning-formatted-phone></records-output-phone>`,
  /** With a telephone system in the browser the link dials by script. */
  clickToDial: (value: string) =>
    `<lightning-click-to-dial><template shadowrootmode="open"><a href="javascript:void(0)">${value}</a></template></lightning-click-to-dial>`,
  clickToDialOff: (value: string) =>
    `<lightning-click-to-dial><template shadowrootmode="open"><span>${value}</span></template></lightning-click-to-dial>`,
  email: (value: string, type = 'contact') =>
    `<emailui-formatted-email-${type}><emailui-formatted-email-wrapper><lightning-formatted-email><a href="mailto:${value}">${value}</a></lightning-formatted-email></emailui-formatted-email-wrapper></emailui-formatted-email-${type}>`,
  lookup: (type: string, id: string, name: string, preview = `Open ${name} Preview`) =>
    `<force-lookup><records-hoverable-link data-navigation="enable"><a href="/lightning/r/${type}/${id}/view" data-navigation="enable"><span><slot><span><slot><span>${escaped(name)}</span></slot></span></slot></span></a><lightning-button-icon><button title="${escaped(preview)}"><span class="slds-assistive-text">${escaped(preview)}</span></button></lightning-button-icon></records-hoverable-link></force-lookup>`,
  /** The same in native shadow roots: the name is slotted into the link. */
  nativeLookup: (type: string, id: string, name: string) =>
    `<force-lookup><template shadowrootmode="open"><records-hoverable-link><template shadowrootmode="open"><div class="slds-grid"><a href="/lightning/r/${type}/${id}/view"><span><slot></slot></span></a><lightning-button-icon><button><span class="slds-assistive-text">Open ${name} Preview</span></button></lightning-button-icon></div></template><span>${name}</span></records-hoverable-link></template></force-lookup>`,
  owner: (name: string, change = 'Change Owner') =>
    `<force-owner-lookup><force-lookup><records-hoverable-link><a href="/lightning/r/User/005xx000001Sv6AAAS/view"><span>${name}</span></a></records-hoverable-link></force-lookup><button title="${change}"><span class="slds-assistive-text">${change}</span></button></force-owner-lookup>`,
  nativeOwner: (name: string) =>
    `<force-owner-lookup><template shadowrootmode="open"><div class="slds-grid"><force-lookup><a href="/lightning/r/User/005xx000001Sv6AAAS/view">${name}</a></force-lookup><button title="Change Owner"><span class="slds-assistive-text">Change Owner</span></button></div></template></force-owner-lookup>`,
  stage: (value: string) =>
    `<sfa-output-stage-name><lightning-formatted-text>${value}</lightning-formatted-text></sfa-output-stage-name>`,
};

/** An input of a field that is edited in place or in a window. */
export function input(name: string, value: string): string {
  return `<lightning-input slot="inputField"><div class="slds-form-element__control"><input type="text" name="${name}" value="${escaped(value)}"></div></lightning-input>`;
}

function labelled(label: string): string {
  return `<div class="test-id__field-label-container slds-form-element__label"><span class="test-id__field-label">${label}</span></div>`;
}

/** A field of a page layout. */
export function layoutField(type: string, { label, api, value }: Shown): string {
  const target = api ? ` data-target-selection-name="sfdc:RecordField.${type}.${api}"` : '';
  return `<records-record-layout-item field-label="${label}"><div${target} role="listitem" class="label-stacked"><div class="slds-form-element test-id__output-root">${labelled(label)}
    <div class="slds-form-element__control"><span class="test-id__field-value slds-form-element__static"><slot name="outputField"><span slot="outputField" data-output-element-id="output-field">${value}</span></slot></span>
    <button class="inline-edit-trigger" title="Edit ${label}"><span class="slds-assistive-text">Edit ${label}</span></button></div></div></div></records-record-layout-item>`;
}

/** A field of a page layout while it is edited. */
export function editedField(type: string, { label, api = '', value }: Shown): string {
  return `<records-record-layout-item field-label="${label}"><div data-target-selection-name="sfdc:RecordField.${type}.${api}" role="listitem"><label class="test-id__field-label">${label}</label>${input(api, value)}</div></records-record-layout-item>`;
}

/** A field of a dynamic form. */
export function dynamicField(type: string, { label, api = '', value }: Shown): string {
  return `<flexipage-field data-field-id="Record${api}Field"><slot><record_flexipage-record-field><div data-target-selection-name="sfdc:RecordField.${type}.${api}"><div><dl><dt><span class="test-id__field-label">${label}</span></dt><dd><div><span><slot>${value}</slot></span><button title="Edit ${label}"><span class="slds-assistive-text">Edit ${label}</span></button></div></dd></dl></div></div></record_flexipage-record-field></slot></flexipage-field>`;
}

/** A field of an Aura layout, on pages that were never moved on. */
export function auraField(type: string, { label, api, value }: Shown): string {
  const target = api ? ` data-target-selection-name="sfdc:RecordField.${type}.${api}"` : '';
  return `<div class="forcePageBlockItem forcePageBlockItemView"${target}><div class="slds-form-element"><span class="test-id__field-label">${label}</span><span class="test-id__field-value slds-form-element__static">${value}</span></div></div>`;
}

interface Header {
  /** The object's own word for its records, as the admin calls them. */
  entity: string;
  /** What shows the name. */
  name: string;
  fields?: Shown[];
}

function headerItem({ label, value }: Shown): string {
  return `<records-highlights-details-item class="slds-page-header__detail-block" slot="secondaryFields"><div><p class="slds-text-title slds-truncate" title="${label}">${label}</p><p class="fieldComponent slds-text-body--regular slds-truncate"><slot>${value}</slot></p></div></records-highlights-details-item>`;
}

function buttons(type: string): string {
  return `<div class="actionsContainer"><runtime_platform_actions-actions-ribbon><ul class="slds-button-group-list"><li class="visible" data-target-selection-name="sfdc:StandardButton.${type}.Edit"><button>Edit</button></li><li class="visible" data-target-selection-name="sfdc:QuickAction.Global.NewTask"><button>New Task</button></li></ul></runtime_platform_actions-actions-ribbon></div>`;
}

/** What shows the name in the header. */
export const title = {
  text: (name: string) =>
    `<lightning-formatted-text slot="primaryField">${escaped(name)}</lightning-formatted-text>`,
  person: (name: string) =>
    `<lightning-formatted-name slot="primaryField">${escaped(name)}</lightning-formatted-name>`,
};

/** The compact layout at the top of a record. */
export function header(type: string, { entity, name, fields = [] }: Header): string {
  const tag = `forcegenerated-highlightspanel_${type.toLowerCase()}___012000000000000aaa___compact___view___recordlayout2`;
  return `<div slot="header" class="region-header"><slot><flexipage-component2 data-component-id="force_highlightsPanel"><slot><records-lwc-highlights-panel><records-lwc-record-layout><${tag} class="forcegenerated-record-layout2" style="display: block;"><records-highlights2><div class="highlights slds-clearfix slds-page-header slds-page-header_record-home">
    <div class="slds-grid primaryFieldRow"><slot name="icon"><records-highlights-icon slot="icon"><div class="highlights-icon-container"><img title="${entity}" alt="${entity}"></div></records-highlights-icon></slot>
    <div class="slds-media__body"><h1><div class="entityNameTitle slds-line-height--reset"><slot name="entityLabel"><records-entity-label slot="entityLabel">${entity}</records-entity-label></slot></div><slot class="slds-page-header__title" name="primaryField">${name}</slot></h1></div>${buttons(type)}</div>
    <div class="secondaryFields"><slot name="secondaryFields">${fields.map(headerItem).join('')}</slot></div>
  </div></records-highlights2></${tag}></records-lwc-record-layout></records-lwc-highlights-panel></slot></flexipage-component2></slot></div>`;
}

/** The newer header, which an admin puts together from fields. */
export function dynamicHeader(type: string, { entity, name, fields = [] }: Header): string {
  return `<div slot="header" class="region-header"><record_flexipage-dynamic-highlights2><record_flexipage-highlights-primary-row><div class="entityNameTitle">${entity}</div><slot name="primaryField">${name}</slot>${buttons(type)}</record_flexipage-highlights-primary-row><div><slot name="secondaryFields">${fields.map((field) => dynamicField(type, field)).join('')}</slot></div></record_flexipage-dynamic-highlights2></div>`;
}

/** The header of pages that were never moved on from Aura. */
export function auraHeader({ entity, name, fields = [] }: Header): string {
  const items = fields.map(
    ({ label, value }) =>
      `<li class="slds-page-header__detail-block slds-item"><p class="slds-text-title slds-truncate" title="${label}">${label}</p><div>${value}</div></li>`,
  );
  return `<div class="forceHighlightsPanel"><div class="slds-page-header"><div class="entityNameTitle">${entity}</div><h1><span class="primaryField">${escaped(name)}</span></h1><ul class="secondaryFields">${items.join('')}</ul></div></div>`;
}

/** A tab of the record's page, open or visited before. */
function tabPanel(content: string, isOpen: boolean): string {
  return isOpen
    ? `<flexipage-tab2 class="slds-show" role="tabpanel"><slot>${content}</slot></flexipage-tab2>`
    : `<flexipage-tab2 class="slds-hide" role="tabpanel" style="display: none;"><slot>${content}</slot></flexipage-tab2>`;
}

/** The Details tab with these fields. */
export function details(fields: string[], isOpen = true): string {
  const panel = `<flexipage-component2 data-component-id="force_detailPanel"><slot><records-lwc-detail-panel><records-base-record-form><div><div class="record-layout-container"><records-lwc-record-layout><div class="forcegenerated-record-layout2" style="display: block;"><records-record-layout-block><slot><records-record-layout-section><div class="slds-section slds-is-open"><slot><records-record-layout-row><slot>${fields.join('')}</slot></records-record-layout-row></slot></div></records-record-layout-section></slot></records-record-layout-block></div></records-lwc-record-layout></div></div></records-base-record-form></records-lwc-detail-panel></slot></flexipage-component2>`;
  return `<flexipage-component2><slot><flexipage-tabset2><div><lightning-tabset><div><lightning-tab-bar><ul role="tablist"><li title="Related"><a role="tab" href="javascript:void(0)">Related</a></li><li title="Details" class="slds-is-active"><a role="tab" href="javascript:void(0)">Details</a></li></ul></lightning-tab-bar>${tabPanel(panel, isOpen)}</div></lightning-tabset></div></flexipage-tabset2></slot></flexipage-component2>`;
}

/** A dynamic form in place of the Details tab's layout. */
export function dynamicForm(fields: string[]): string {
  return `<flexipage-component2 data-component-id="flexipage_fieldSection"><slot><flexipage-field-section2><div><slot name="columns"><flexipage-column2 slot="columns"><div>${fields.join('')}</div></flexipage-column2></slot></div></flexipage-field-section2></slot></flexipage-component2>`;
}

/** The stages an opportunity or a lead goes through. */
export function path(stages: string[], current: string): string {
  const steps = stages.map(
    (stage) =>
      `<runtime_sales_pathassistant-path-step><li class="slds-path__item ${stage === current ? 'slds-is-current slds-is-active' : 'slds-is-incomplete'}"><a class="slds-path__link"><span class="slds-path__stage"><span class="slds-assistive-text">Stage</span></span><span class="slds-path__title" data-label="${stage}">${stage}</span></a></li></runtime_sales_pathassistant-path-step>`,
  );
  return `<flexipage-aura-wrapper><div class="slds-path"><ul class="slds-path__nav">${steps.join('')}</ul></div></flexipage-aura-wrapper>`;
}

/** Lists below the record and its timeline, which are full of other people. */
export function related(id: string): string {
  return `<flexipage-component2 data-component-id="force_relatedListContainer"><slot><article class="slds-card"><header class="slds-card__header"><h2><a class="slds-card__header-link" href="/lightning/r/${id}/related/Contacts/view"><span>Contacts</span><span>(2)</span></a></h2><ul><li data-target-selection-name="sfdc:StandardButton.Contact.NewContact"><button>New</button></li></ul></header>
      <ul><li><records-hoverable-link><a href="/lightning/r/Contact/003xx000004Tmi1AAC/view">Priya Raman</a></records-hoverable-link><dl><dt>Title:</dt><dd>Buyer</dd><dt>Phone:</dt><dd><lightning-formatted-phone><a href="tel:+12025550146">+1 202-555-0146</a></lightning-formatted-phone></dd><dt>Email:</dt><dd><a class="emailuiFormattedEmail" href="mailto:priya.raman@example.com">priya.raman@example.com</a></dd></dl></li></ul>
      <a href="/lightning/r/${id}/related/Contacts/view">View All<span class="slds-assistive-text">Contacts</span></a></article>
      <article class="slds-card"><h2><a href="/lightning/r/${id}/related/AccountTeamMembers/view">Account Team(0)</a></h2><a href="/lightning/r/Account/001xx000003DGQZAA4/view">Tern &amp; Tide Freight</a></article></slot></flexipage-component2>
    <flexipage-component2 data-component-id="runtime_sales_activities_activityPanel"><slot><div class="activityTimeline"><ul><li><a href="/lightning/r/Task/00Txx000003DGQXEA4/view">Call</a> <a href="/lightning/r/Contact/003xx000004Tmi2AAC/view">Marcus Bell</a> <a href="tel:+12025550144">+1 202-555-0144</a></li><li>Call back on +1 202-555-0177</li></ul></div></slot></flexipage-component2>`;
}

/** A component on the page that shows a record the open one looks up, with the fields of that record. */
export function relatedRecord(type: string, fields: Shown[]): string {
  return `<flexipage-component2 data-component-id="console_relatedRecord"><slot><article class="slds-card"><h2>Related Record</h2>${fields.map((field) => layoutField(type, field)).join('')}</article></slot></flexipage-component2>`;
}

/** A record's page, of these parts. */
export function recordHome(...parts: string[]): string {
  return `<one-record-home-flexipage2><forcegenerated-adg-rollup_component___force-generated__flexipage_-record-page___acme_record_page___v-i-e-w class="adg-rollup-wrapped"><forcegenerated-flexipage_acme_record_page__view_js class="forcegenerated-flexipage-module"><record_flexipage-desktop-record-page-decorator><div class="record-page-decorator"><records-record-layout-event-broker><slot><flexipage-record-home-template-desktop2 class="forcegenerated-flexipage-template">${parts.join('')}</flexipage-record-home-template-desktop2></slot></records-record-layout-event-broker></div></record_flexipage-desktop-record-page-decorator></forcegenerated-flexipage_acme_record_page__view_js></forcegenerated-adg-rollup_component___force-generated__flexipage_-record-page___acme_record_page___v-i-e-w></one-record-home-flexipage2>`;
}

interface App {
  title?: string;
  language?: string;
  /** What lies over the application: windows, hover cards, docked panels. */
  over?: string;
}

function application(
  stage: string,
  { title = 'Lightning Experience | Salesforce', language = 'en-US', over = '' }: App,
): string {
  const isModal = over.includes('uiModal');
  return `<!doctype html><html lang="${language}"><head><title>${escaped(title)}</title></head><body class="desktop">
  <div id="auraLoadingBox" class="auraLoadingBox" style="display: none;"></div>
  <div class="desktop container forceStyle oneOne navexDesktopLayoutContainer lafAppLayoutHost forceAccess">
    <header id="oneHeader" class="slds-global-header_container"><div class="slds-global-header slds-grid slds-grid_align-spread"><input type="search" placeholder="Search..." value="Northwind"><a href="/lightning/r/User/005xx000001Sv6AAAS/view" title="Nora Field">Nora Field</a></div></header>
    <div class="viewport" aria-hidden="${isModal}"><section class="layoutContent stage panelSlide hasFixedFooter">${stage}</section></div>
    ${over}
  </div></body></html>`;
}

const NAVIGATION = `<div class="oneAppNavContainer"><one-appnav><div class="slds-context-bar"><nav><one-app-nav-bar><ul><li><a href="/lightning/o/Account/home" title="Accounts">Accounts</a></li><li><a href="/lightning/o/Contact/home" title="Contacts">Contacts</a></li></ul></one-app-nav-bar></nav></div></one-appnav></div>`;

/** A page of a standard app. The last one is open, those visited before are still there. */
export function standardPage(pages: string[], app: App = {}): string {
  const hosts = pages.map((page, at) =>
    at === pages.length - 1
      ? `<div class="windowViewMode-normal oneContent active lafPageHost">${page}</div>`
      : `<div class="windowViewMode-normal oneContent lafPageHost" style="display: none;">${page}</div>`,
  );
  return application(
    `<div class="navexStandardManager">${NAVIGATION}<div id="brandBand_2" class="slds-brand-band forceBrandBand">${hosts.join('')}</div></div>`,
    app,
  );
}

/** A tab of a console app: the address it leads to, what it is called, and what it shows. */
export interface Tab {
  href: string;
  label: string;
  page: string;
}

function tabItem({ href, label }: Tab, isSelected: boolean): string {
  return `<li class="oneConsoleTabItem tabItem slds-context-bar__item_tab navexConsoleTabItem${isSelected ? ' slds-is-active active' : ''}"><a class="tabHeader" role="tab" aria-selected="${isSelected}" href="${href}" title="${escaped(label)}"><span class="title slds-truncate">${escaped(label)}</span></a><div class="close"><button class="slds-button" title="Close ${escaped(label)}"></button></div></li>`;
}

function tabBody(content: string, isSelected: boolean, isHidden = !isSelected): string {
  return `<section class="tabContent oneConsoleTab${isSelected ? ' active' : ''}" aria-expanded="${isSelected}"${isHidden ? ' style="display: none;"' : ''}>${content}</section>`;
}

function consoleHost(page: string): string {
  return `<div class="oneWorkspaceTabWrapper"><div class="windowViewMode-maximized active lafPageHost"><div class="slds-brand-band forceBrandBand">${page}</div></div></div>`;
}

/** The tabs of one workspace: its record's own and the subtabs. The last is selected. */
function workspace(tabs: Tab[]): string {
  const bar = tabs.map((tab, at) => tabItem(tab, at === tabs.length - 1)).join('');
  const bodies = tabs.map(({ page }, at) => tabBody(consoleHost(page), at === tabs.length - 1)).join('');
  const subtabs =
    tabs.length > 1
      ? `<div class="tabset slds-tabs--default"><ul class="tabBarItems slds-tabs--default__nav">${bar}</ul></div>`
      : '';
  return `<div class="oneWorkspace active hasFixedFooter${tabs.length > 1 ? ' hasActiveSubtab' : ''} navexWorkspace">${subtabs}${bodies}</div>`;
}

/** A page of a console app with these workspaces, the last in front. Every tab ever opened is in the document. */
export function consolePage(workspaces: Tab[][], app: App & { shown?: boolean; list?: string } = {}): string {
  const isFront = (at: number) => at === workspaces.length - 1;
  const bar = workspaces.map(([first], at) => (first ? tabItem(first, isFront(at)) : '')).join('');
  const bodies = workspaces
    .map((tabs, at) => tabBody(workspace(tabs), isFront(at), !isFront(at) && !app.shown))
    .join('');
  return application(
    `<div class="workspaceManager navexWorkspaceManager"><div class="oneConsoleTabset navexConsoleTabset">
      <div class="tabsetHeader slds-context-bar slds-context-bar--tabs"><ul class="tabBarItems slds-grid">${bar}</ul></div>
      <div class="tabsetBody main-content mainContentMark fullheight active"><div class="split-left">${app.list ?? ''}</div><div class="split-right">${bodies}</div></div>
    </div></div><footer><div class="oneUtilityBarContainer"><ul><li><button>History</button></li></ul></div></footer>`,
    app,
  );
}

/** The split view's list, which shows other records beside the open one. */
export const splitView = `<div class="navexSplitViewWrapper"><div class="oneConsoleObjectHome"><div class="forceListViewManager"><ul><li><a href="/lightning/r/Account/001xx000003DGQZAA4/view"><span class="primaryField" slot="primaryField">Tern &amp; Tide Freight</span></a><a href="tel:+12025550144">+1 202-555-0144</a></li></ul></div></div></div>`;

/** A card that appears over a link the pointer rests on. */
export function hoverCard(name: string, fields: string[]): string {
  return `<div class="forceHoverPanel" role="dialog"><section class="slds-popover"><h2><span class="primaryField highlightsH2">${name}</span></h2><lightning-formatted-text slot="primaryField">${name}</lightning-formatted-text>${fields.join('')}</section></div>`;
}

/** A window in which a record is edited or created. */
export function formWindow(heading: string, fields: string[]): string {
  return `<div class="uiModal open active" aria-hidden="false"><div class="panel slds-modal slds-fade-in-open" role="dialog"><div class="modal-container slds-modal__container"><div class="modal-header slds-modal__header"><h2 class="slds-modal__title slds-text-heading--medium">${escaped(heading)}</h2></div>
    <div class="modal-body slds-modal__content"><records-lwc-detail-panel><records-base-record-form>${fields.join('')}</records-base-record-form></records-lwc-detail-panel></div><div class="modal-footer"><button name="SaveEdit">Save</button></div></div></div></div>`;
}

/** A form docked at the bottom. */
export function dockedForm(heading: string, fields: string[]): string {
  return `<div class="forceDockingPanel forceDockingPanel--dockableQuickAction"><section class="slds-docked-composer slds-is-open" role="dialog"><header><h2>${heading}</h2></header><div>${fields.join('')}</div></section></div>`;
}

/** What takes the place of a record's page while it loads. */
export const loadingHome = `<one-record-home-flexipage2><div class="forceHighlightsStencilDesktop"><div class="stencil"></div></div><lightning-spinner><div role="status" class="slds-spinner"><span class="slds-assistive-text">Loading</span></div></lightning-spinner></one-record-home-flexipage2>`;

/** A list view. */
export const listView = `<div class="forceListViewManager"><h1><span class="slds-page-header__title">All Accounts</span></h1><table><tbody><tr><th><a href="/lightning/r/001xx000003DGQXAA4/view" title="Northwind Test Co">Northwind Test Co</a></th><td><a href="tel:+12025550100">+1 202-555-0100</a></td></tr><tr><th><a href="/lightning/r/001xx000003DGQZAA4/view">Tern &amp; Tide Freight</a></th><td>+1 202-555-0144</td></tr></tbody></table></div>`;

/** A list of one record's related records, on a page of its own. */
export function relatedListPage(id: string): string {
  return `<div class="forceRelatedListDesktop"><nav><ol><li><a href="/lightning/o/Account/list">Accounts</a></li><li><a href="/lightning/r/Account/${id}/view">Northwind Test Co</a></li></ol></nav><h1 title="Contacts">Contacts</h1><table><tbody><tr><th><a href="/lightning/r/Contact/003xx000004Tmi1AAC/view">Priya Raman</a></th><td><a href="tel:+12025550146">+1 202-555-0146</a></td></tr></tbody></table></div>`;
}
