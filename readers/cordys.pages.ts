/** Text as HTML. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

export const row = {
  /** A text as it is shown: label and value in one line of their own. */
  text: (label: string, value: string) =>
    `<div class="crm-description-item"><div class="field-line flex w-full items-center"><div class="mr-[16px] whitespace-nowrap" style="width: 120px;">${label}</div><div>${escaped(value) || '-'}</div></div></div>`,
  /** A phone, a member or a number. */
  plain: (label: string, value: string) =>
    `<div class="crm-description-item"><div class="crm-description-item-label" style="width: 120px;"><div class="one-line-text">${label}</div></div><div class="crm-description-item-value"><div class="one-line-text">${escaped(value) || '-'}</div></div></div>`,
  /** A link to another record. */
  link: (label: string, value: string) =>
    `<div class="crm-description-item"><div class="field-line flex w-full items-center overflow-hidden"><div class="mr-[16px]" style="width: 120px;">${label}</div><div class="crm-form-description-link-button flex-1 overflow-hidden"><button class="n-button">${escaped(value)}</button></div></div></div>`,
  /** A text that can be typed over at its place. */
  edited: (label: string, value: string) =>
    `<div class="crm-description-item"><div class="field-line flex w-full items-center"><div class="mr-[16px]">${label}</div><div class="n-form-item flex-1"><div class="n-form-item-blank"><div class="n-input"><div class="n-input-wrapper"><input type="text" class="n-input__input-el" value="${escaped(value)}"><div class="n-input__placeholder"><span>请输入</span></div></div></div></div><div class="n-form-item-feedback-wrapper">必填</div></div></div></div>`,
  divider: (label: string) =>
    `<div class="crm-description-item"><div class="crm-form-create-divider">${label}</div></div>`,
};

/** The tab beside or below the fields: follow-up records are described like the record itself. */
const followRecords = `<div class="follow-detail"><div class="crm-tab">跟进记录 跟进计划</div><div class="crm-description">
  ${row.text('客户名称', '蓝岸仪器有限公司')}${row.plain('手机号', '138 0000 0077')}${row.plain('负责人', '周远')}</div><p>跟进内容：请回电 021-5550-7777</p></div>
  <table class="n-data-table"><tbody><tr><td>周远</td><td>138 0000 0078</td></tr></tbody></table>`;

/** A record's drawer with its rows; `below` is the layout with the tabs below and not beside them. */
export function drawer(
  title: string,
  rows: string[],
  {
    subtitle = '',
    below = false,
    isFlat = false,
    isLoading = false,
  }: { subtitle?: string; below?: boolean; isFlat?: boolean; isLoading?: boolean } = {},
): string {
  const fields = `<div class="n-spin-container"><div class="n-spin-content${isLoading ? ' n-spin-content--spinning' : ''}"><div class="n-scrollbar"><div class="crm-description">${rows.join('')}</div></div></div></div>`;
  const name = isFlat
    ? `<div class="one-line-text">${escaped(title)}</div>`
    : `<div class="one-line-text flex flex-1 items-center gap-[8px]"><div class="flex gap-[4px] overflow-hidden"><div class="one-line-text flex-1">${escaped(title)}</div>${subtitle ? `<div class="flex"> ( <div class="one-line-text max-w-[300px]">${subtitle}</div> ) </div>` : ''}</div></div>`;
  return container(`<div class="n-drawer-content"><div class="n-drawer-header crm-drawer-header-class crm-drawer-header-class-no-close"><div class="n-drawer-header__main"><div class="flex w-full items-center justify-between">
      <button class="n-button"></button>${name}<div class="flex flex-shrink-0 justify-end"><button class="n-button">编辑</button></div></div></div></div>
    <div class="n-drawer-body">${below ? `<div class="n-scrollbar"><div class="crm-card">${fields}</div><div>${followRecords}</div></div>` : `<div class="n-split"><div class="n-split-pane-1">${fields}</div><div class="n-split-pane-2">${followRecords}</div></div>`}</div></div>`);
}

/** A drawer in which a record is written, new or not. */
export function formDrawer(title: string, inputs: [label: string, value: string][]): string {
  return container(`<div class="n-drawer-content"><div class="n-drawer-header crm-form-drawer-header crm-drawer-header-class"><div class="n-drawer-header__main"><div class="one-line-text flex"><div class="one-line-text">${title}</div></div></div></div>
    <div class="n-drawer-body"><form class="n-form">${inputs.map(([label, value]) => `<div class="n-form-item"><label>${label}</label><div class="n-input"><input type="text" value="${escaped(value)}"></div></div>`).join('')}</form></div></div>`);
}

function container(content: string): string {
  return `<div class="n-drawer-container" style="z-index: 2001;"><div class="n-drawer-mask"></div><div role="none" class="n-drawer n-drawer--right-placement crm-drawer" style="width: 1000px;">${content}</div></div>`;
}

/** The list every drawer lies over, in Cordys' frame; a drawer that was closed leaves an empty container. */
export function cordysPage(drawers = '', { title = 'Cordys CRM', language = 'zh-CN' } = {}): string {
  return `<!doctype html><html lang="${language}"><head><meta charset="UTF-8"><link rel="shortcut icon" type="image/x-icon" href="/favicon.ico"><title>${title}</title></head><body>
    <div id="app"><div class="n-config-provider"><div class="n-layout default-layout"><div class="n-layout-header"><img alt=""></div><div class="n-layout flex-1"><aside class="n-layout-sider crm-layout-sider"><div class="n-menu">客户 线索 商机</div></aside>
      <div class="h-full w-full overflow-hidden"><div class="page-content"><div class="crm-table"><table class="n-data-table"><tbody><tr><td><button class="n-button">蓝岸仪器有限公司</button></td><td>138 0000 0077</td></tr></tbody></table></div></div></div></div></div></div></div>
    <div class="n-drawer-container"></div>${drawers}</body></html>`;
}
