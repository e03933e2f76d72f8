/** A field of a record's right-hand pane: label, value, and the kind of field Wukong names in a class. */
export type Cell = [label: string, value: string, formType?: string];

/** A record panel of v11 and how it is laid over the page. */
export interface Panel {
  type: string;
  name: string;
  /** Label and value beside the name. An empty label is hidden, as the owner's of a pooled customer. */
  head?: [title: string, value: string][];
  cells?: Cell[];
  /** The rows of the tab 详细资料, which exist after it was opened. */
  details?: Cell[];
  /** What stands beside the fields about somebody else: a customer's first contact, a contact's customer. */
  card?: string;
  stages?: string;
  timeline?: string;
  /** The edit form, which the panel carries while it is open. */
  form?: string;
  /** The right-hand pane is folded away, but still there. */
  folded?: boolean;
  zIndex?: number;
}

export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** The first contact of a customer or deal. */
export function firstContact(name: string, phone: string, email = ''): string {
  const value = (text: string, none: string) =>
    text ? `<span>${text}</span>` : `<span class="no-data">${none}</span>`;
  return `<div class="vux-flexbox cell"><div class="xr-avatar cell-hd">${name.slice(0, 1)}</div><div class="cell-bd">
    <p class="cell-bd__name"><span>${name}</span><span class="cell-bd__name--des">采购总监</span></p>
    <p class="cell-bd__detail"><i class="wk wk-circle-iphone"></i>${value(phone, '暂无电话')}</p>
    <p class="cell-bd__detail"><i class="wk wk-circle-email"></i>${value(email, '暂无邮箱')}</p></div>
    <span class="mark"><i class="wk wk-s-contacts"></i>首要联系人</span></div>`;
}

/** The customer a contact belongs to, with the customer's own phone. */
export function customerOfContact(name: string, phone: string): string {
  return `<div class="vux-flexbox cell"><img class="cell-hd" alt=""><div class="cell-bd"><p class="cell-bd__name"><span>${name}</span></p>
    <div class="cell-bd__detail"><i class="wk wk-circle-iphone"></i><span>${phone}</span><div class="deal-info"><span class="mark mark-un">未成交</span></div></div></div></div>`;
}

/** A deal's stages with their classes: `state-suc` is done or current, `state-doing` the next one. */
export function stages(...items: [name: string, state: string][]): string {
  const item = ([name, state]: [string, string]) =>
    `<a><span><div class="busi-state-item ${state}">${name}<div class="state-arrow arrow-right"></div></div></span></a>`;
  return `<div class="busi-state-main"><div class="vux-flexbox busi-state">${items.map(item).join('')}</div></div>`;
}

function fieldView(value: string, formType: string): string {
  return `<div class="wk-field-view is-${formType}"><span>${escapeText(value)}</span></div>`;
}

function detailRow([label, value, formType = 'text']: Cell): string {
  return `<div class="el-form-item is-${formType}"><label class="el-form-item__label" style="width: 100px;"><span>${label}</span></label>
    <div class="el-form-item__content"><div class="form-item__value">${fieldView(value, formType)}</div></div></div>`;
}

function headItem([title, value]: [string, string]): string {
  const hidden = title ? '' : ' style="display: none;"';
  return `<div class="vux-flexbox-item h-item"${hidden}><div class="h-title">${title}</div><div class="h-value text-one-line">${value}</div></div>`;
}

function loaded(record: Panel): string {
  const { type, name, head = [], cells = [], details, card = '', timeline = '', folded } = record;
  const tab = details
    ? `<div id="pane-CRMEditBaseInfo" role="tabpanel" class="el-tab-pane"><div class="b-cont"><div class="section-title">基本信息</div><form class="el-form el-form--flex">${details.map(detailRow).join('')}</form></div></div>`
    : '';
  const cardClass = type === '联系人' ? 'contacts-import' : 'chiefly-contacts';
  const cell = ([label, value, formType = 'text']: Cell) =>
    `<div class="detail-cell"><div class="detail-cell__label"> ${label} </div><div class="detail-cell__value">${fieldView(value, formType)}</div></div>`;
  return `<div class="vux-flexbox vux-flex-row d-container"><div class="container">
    <div class="vux-flexbox t-section"><img class="t-section__hd" alt=""><div class="t-section__bd"><div class="type-name">${type}</div>
    <div class="vux-flexbox type-content"><div class="el-tooltip name">${escapeText(name)}</div><i class="wk wk-focus-on focus-icon"></i>
    <div class="el-button-group wk-header-page-btn"><button type="button"></button><button type="button"></button></div></div></div>
    <div class="t-section__ft"><button type="button" class="el-button head-handle-button"><span>转移</span></button><button type="button" class="el-button head-handle-button"><span>编辑</span></button></div></div>
    <div class="vux-flexbox h-section">${head.map(headItem).join('')}</div>${record.stages ?? ''}</div>
    <div class="vux-flexbox d-container-bd"><div class="el-tabs d-container-bd--left"><div class="el-tabs__header"><div id="tab-Activity">活动</div><div id="tab-RelativeContacts">联系人（3）</div></div>
    <div id="pane-Activity" class="el-tab-pane"${details ? ' style="display: none;"' : ''}><div class="log-cell"><div class="fl-c"><div class="fl-b-content">${timeline}</div></div></div></div>${tab}</div>
    <div class="el-tabs d-container-bd--right"${folded ? ' style="display: none;"' : ''}><div id="pane-chiefly-contacts" class="el-tab-pane"><div class="${cardClass}">${card}
    <div class="content"><div class="content-title">基本信息</div>${cells.map(cell).join('')}</div></div></div></div></div></div>`;
}

/** A panel of v11. Without a record it is one that still loads: the panel is there first, its head comes later. */
export function panel(record: Panel | null, { zIndex = record?.zIndex ?? 2010, note = '' } = {}): string {
  return `<div id="slide" class="el-card slide-detail-card-container d-view is-always-shadow" style="z-index: ${zIndex};"><div class="el-card__body">
    <button type="button" class="el-button close-btn"><i class="el-icon-close"></i></button>
    <div class="detail-main">${record ? loaded(record) : ''}</div>${note}
    <button type="button" class="el-button firse-button">重<br>要<br>信<br>息<br></button>${record?.form ?? ''}</div></div>`;
}

/** A record opened from another record: it lies over the whole window. It stays in the document after it is closed. */
export function fullScreen(inner: string, { zIndex = 2100, closed = false } = {}): string {
  return `<div class="full-container" style="z-index: ${zIndex};${closed ? ' display: none;' : ''}">${inner}</div>`;
}

/** The create and edit form. */
export function form(title: string, fields: [label: string, value: string][]): string {
  const items = fields.map(
    ([label, value]) =>
      `<div class="el-form-item is-text"><label class="el-form-item__label">${label}</label><input class="el-input__inner" value="${escapeText(value)}"></div>`,
  );
  return `<div class="create-view" style="z-index: 2300;"><div class="vux-flexbox xr-create"><div class="xr-create__header"><div class="title">${title}</div></div>
    <div class="xr-create__body"><div class="create-sections">${items.join('')}</div></div></div></div>`;
}

/** A list of v11. Its name column is frozen: the row hides it, a copy of the row shows it. */
export function list(title: string, names: string[]): string {
  const row = (name: string, hidden: string) =>
    `<tr class="el-table__row"><td class="el-table_1_column_1 can-visit--underline${hidden}"${hidden && ' style="visibility: hidden;"'}><div class="cell">${escapeText(name)}</div></td><td><div class="cell">2026-03-01</div></td></tr>`;
  const table = (hidden: string) =>
    `<table class="el-table__body"><tbody>${names.map((name) => row(name, hidden)).join('')}</tbody></table>`;
  return `<div><div class="c-container"><div class="title">${title}</div><input placeholder="请输入客户名称/手机/电话"></div>
    <div class="crm-container"><div id="crm-table" class="el-table"><div class="el-table__body-wrapper">${table(' is-hidden')}</div>
    <div class="el-table__fixed">${table('')}</div></div></div></div>`;
}

/** The frame of v11. `over` is what stands beside it in the body. */
export function page(content: string, over = ''): string {
  return `<!doctype html><html><head><meta charset="utf-8"><title>示例销售公司 - 客户</title></head><body><div id="app"><section class="el-container">
    <header class="el-header nav-container"><div class="navbar"><span>客户管理</span><span>办公</span><span class="user-name">赵敏</span></div></header>
    <section class="el-container"><aside class="el-aside"><ul><li>线索</li><li>客户</li><li>联系人</li><li>商机</li></ul></aside>
    <main id="crm-main-container" class="el-main" style="padding: 0;">${content}</main></section></section></div>${over}</body></html>`;
}

/** A customer of AICRM. */
export interface AicrmCustomer {
  name: string;
  contact?: string;
  phone?: string;
  status?: string;
  /** The drawers that are open over it. */
  drawers?: string;
}

/** What AICRM knows of a customer, in a drawer over its page. */
export function basicInfo(rows: [label: string, value: string][]): string {
  const row = ([label, value]: [string, string]) =>
    `<div><p class="mb-1 text-xs font-bold">${label}</p><div class="inline-editable-field"><div class="inline-editable-field__display"><div class="inline-editable-field__content"><p class="text-sm">${value}</p></div><button type="button" class="inline-editable-field__edit"><span class="material-symbols-outlined">edit</span></button></div></div></div>`;
  const plain = ([label, value]: [string, string]) =>
    `<div><p class="mb-1 text-xs font-bold">${label}</p><p class="text-sm">${value}</p></div>`;
  const isPlain = ([label]: [string, string]) => /^(?:负责人|创建人|Owner)$/.test(label);
  return `<div class="el-overlay"><div class="el-drawer rtl customer-basic-info-drawer"><div class="el-drawer__body"><div class="customer-basic-info-drawer__shell flex h-full flex-col">
    <div class="customer-basic-info-drawer__header"><h3>基本信息</h3></div><div class="customer-basic-info-drawer__body min-h-0 flex-1"><div class="space-y-5 text-left">
    ${rows.map((some) => (isPlain(some) ? plain(some) : row(some))).join('')}</div></div></div></div></div></div>`;
}

/** A contact of an AICRM customer, in a drawer over the customer's page. */
export function contactDrawer(name: string, phone: string): string {
  return `<div class="el-overlay"><div class="el-drawer rtl contact-detail-drawer"><div class="flex h-full flex-col"><h3>联系人详情</h3><h4>${name}</h4>
    <div><div class="gap-1 shrink-0"><span>手机</span><span>${phone}</span></div><div><p>电话</p><p>${phone}</p></div></div></div></div></div>`;
}

function aicrmHead({ contact = '-', phone = '-', status = '-' }: AicrmCustomer, shown: string): string {
  const pair = (label: string, value: string) =>
    `<div class="flex items-center gap-1 shrink-0"><span class="text-slate-400">${label}:</span><span class="font-medium">${value}</span></div>`;
  return `<div class="${shown}"><div class="flex gap-x-4">${pair('联系人', contact)}${pair('手机', phone)}${pair('状态', status)}</div></div>`;
}

/** A customer's page of AICRM; null while it loads. */
export function aicrmCustomer(customer: AicrmCustomer | null): string {
  if (!customer)
    return `<div class="h-full flex flex-col"><div class="flex-1 flex"><span class="material-symbols-outlined animate-spin">progress_activity</span></div></div>`;
  return `<div class="h-full flex flex-col"><div class="min-h-0 flex-1 overflow-auto"><div class="static z-20">
    <div class="flex items-center gap-2"><button type="button">客户管理</button><span>客户详情</span></div>
    <div class="bg-white border rounded-xl"><h2 class="text-lg font-bold">${escapeText(customer.name)}</h2>
    ${aicrmHead(customer, 'hidden md:flex')}${aicrmHead(customer, 'flex md:hidden')}
    <div class="wk-customer-stage-scroll"><span>线索</span><span>资格审查</span><span>方案报价</span><span>谈判中</span></div></div></div>
    <div class="grid"><div class="wk-customer-detail-activity"><h3>最近活动 - AI时间轴</h3><div class="gap-1 shrink-0"><span>手机</span><span>139 0000 0077</span></div></div>
    <div class="wk-related-modules"><h5>王小明</h5><div class="gap-1 shrink-0"><span class="material-symbols-outlined">phone</span><span>139 0000 0088</span></div></div></div></div>${customer.drawers ?? ''}</div>`;
}

/** AICRM's list of customers. */
export const aicrmList = `<div data-customer-page-root class="flex flex-col gap-6"><h2 class="text-[22px] font-bold">客户列表</h2>
  <div class="card"><span>上海示例科技有限公司</span><div class="gap-1 shrink-0"><span>手机:</span><span>138 0000 0001</span></div></div></div>`;

/** The frame of AICRM. */
export function aicrmPage(content: string): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="UTF-8"><title>悟空AI CRM</title></head><body><div id="app">
    <div class="flex wk-screen bg-background-light"><aside class="wk-primary-sidebar"><h1>示例销售公司</h1><button type="button">新对话</button><span>广州样本贸易有限公司</span></aside>
    <div class="flex flex-1 flex-col"><main class="flex-1 overflow-y-auto">${content}</main></div></div></div></body></html>`;
}
