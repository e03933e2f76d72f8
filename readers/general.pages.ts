/** The component styles most web products are built with. */
export const styles = ['bare', 'ant', 'element', 'mui', 'bootstrap'] as const;
export type Style = (typeof styles)[number];

export type Language = 'en' | 'zh';
export type Kind = 'contact' | 'company' | 'lead' | 'deal';

/** A record as its page shows it: what each field is called there, and its text. */
export interface Shown {
  kind: Kind;
  language: Language;
  /** The path below the host, without the action. */
  path: string;
  name: string;
  fields: [label: string, value: string][];
}

export const records: Shown[] = [
  {
    kind: 'contact',
    language: 'en',
    path: 'contacts/12',
    name: 'Grace Whitfield',
    fields: [
      ['Name', 'Grace Whitfield'],
      ['Company', 'Harbour Lane Foods'],
      ['Job title', 'Head of Procurement'],
      ['Mobile', '+1 202-555-0142'],
      ['Email', 'grace.whitfield@example.com'],
      ['Owner', 'Nora Field'],
      ['Fax', '+1 202-555-0199'],
    ],
  },
  {
    kind: 'contact',
    language: 'zh',
    path: 'contacts/13',
    name: '陈思远',
    fields: [
      ['姓名', '陈思远'],
      ['客户名称', '青桐纸鸢科技'],
      ['职务', '采购总监'],
      ['手机', '138 0000 0041'],
      ['邮箱', 'chen.siyuan@example.cn'],
      ['负责人', '方小禾'],
      ['传真', '021-5550-1999'],
    ],
  },
  {
    kind: 'company',
    language: 'en',
    path: 'companies/21',
    name: 'Harbour Lane Foods',
    fields: [
      ['Company name', 'Harbour Lane Foods'],
      ['Phone', '(202) 555-0100 ext. 8'],
      ['E-mail', 'orders@harbourlane.example.com'],
      ['Account owner', 'Nora Field'],
    ],
  },
  {
    kind: 'company',
    language: 'zh',
    path: 'customer/22',
    name: '青桐纸鸢科技',
    fields: [
      ['客户名称', '青桐纸鸢科技'],
      ['联系人', '陈思远'],
      ['公司电话', '021-5550-1000 转 8'],
      ['客户状态', '跟进中'],
      ['下次跟进时间', '2026-12-01 10:00'],
      ['负责人', '方小禾'],
    ],
  },
  {
    kind: 'lead',
    language: 'en',
    path: 'leads/31',
    name: 'Tomás Oliveira',
    fields: [
      ['Name', 'Tomás Oliveira'],
      ['Company', 'Bluebank Instruments'],
      ['Lead status', 'Working'],
      ['Phone', '+1 202-555-0171'],
      ['Lead owner', 'Nora Field'],
    ],
  },
  {
    kind: 'lead',
    language: 'zh',
    path: 'leads/32',
    name: '李雷',
    fields: [
      ['姓名', '李雷'],
      ['公司名称', '云帆仪器'],
      ['线索状态', '已联系'],
      ['手机号', '139-0000-0032'],
      ['跟进人', '方小禾'],
    ],
  },
  {
    kind: 'deal',
    language: 'en',
    path: 'deals/41',
    name: 'Cold-chain labels 2nd site',
    fields: [
      ['Deal name', 'Cold-chain labels 2nd site'],
      ['Account name', 'Harbour Lane Foods'],
      ['Stage', 'Proposal'],
      ['Deal owner', 'Nora Field'],
      ['Amount', 'US$48,500'],
    ],
  },
  {
    kind: 'deal',
    language: 'zh',
    path: 'deals/42',
    name: '二期标签采购',
    fields: [
      ['商机名称', '二期标签采购'],
      ['客户名称', '青桐纸鸢科技'],
      ['销售阶段', '方案报价'],
      ['负责人', '方小禾'],
      ['金额(元)', '120,000'],
    ],
  },
];

/** What the heading of the page says where it says no name. */
export const detailsHeading: Record<Language, Record<Kind, string>> = {
  en: { contact: 'Contact details', company: 'Company details', lead: 'Lead details', deal: 'Deal details' },
  zh: { contact: '联系人详情', company: '客户详情', lead: '线索详情', deal: '商机详情' },
};

/** A whole document around what the page shows. */
export function whole(title: string, body: string, head = ''): string {
  return `<!doctype html><html><head><title>${title}</title>${head}</head><body>${body}</body></html>`;
}

/** The page of a record; in edit mode its fields are inputs. */
export function recordPage(
  record: Shown,
  style: Style,
  mode: 'read' | 'edit',
  more: Partial<Noise> = {},
): string {
  const { heading = record.name, title = `${record.name} - Acme CRM`, after = '' } = more;
  return whole(title, frames[style](heading, fieldsIn[style](record.fields, mode) + after, record.language));
}

/** What stands on a page besides the record. */
export interface Noise {
  heading: string;
  title: string;
  /** Behind the fields. */
  after: string;
}

const menus: Record<Language, string> = {
  en: '<a href="/home">Home</a><a href="/contacts">Contacts</a><a href="/companies">Companies</a><a href="/deals">Deals</a>',
  zh: '<a href="/home">首页</a><a href="/contacts">联系人</a><a href="/customer">客户</a><a href="/deals">商机</a>',
};
const users: Record<Language, string> = { en: 'Nora Field', zh: '方小禾' };

/** Bars and menus of a product in each style, around a heading and fields. */
const frames: Record<Style, (heading: string, fields: string, language: Language) => string> = {
  bare: (heading, fields, language) =>
    `<div id="top"><b><a href="/">Acme CRM</a></b> <span>${users[language]}</span></div><nav>${menus[language]}</nav><h1>${heading}</h1>${fields}`,
  ant: (heading, fields, language) =>
    `<div id="root"><section class="ant-layout"><aside class="ant-layout-sider"><div class="logo">Acme CRM</div><ul class="ant-menu" role="menu">${menus[language]}</ul></aside>
    <section class="ant-layout"><header class="ant-layout-header"><span class="ant-dropdown-trigger"><span class="ant-avatar">NF</span>${users[language]}</span></header>
    <main class="ant-layout-content"><div class="ant-page-header"><div class="ant-page-header-heading"><span class="ant-page-header-heading-title" title="${heading}">${heading}</span></div></div>
    <div class="ant-card"><div class="ant-card-body">${fields}</div></div></main></section></section></div>`,
  element: (heading, fields, language) =>
    `<div id="app"><section class="el-container"><aside class="el-aside"><ul class="el-menu" role="menubar">${menus[language]}</ul></aside><section class="el-container is-vertical">
    <header class="el-header"><h1 class="product">Acme CRM</h1><span class="el-dropdown">${users[language]}</span></header>
    <main class="el-main"><div class="el-page-header"><div class="el-page-header__left"><div class="el-page-header__title">返回</div></div><div class="el-page-header__content">${heading}</div></div>
    <div class="el-card"><div class="el-card__body">${fields}</div></div></main></section></section></div>`,
  mui: (heading, fields, language) =>
    `<div id="root"><div class="RaLayout-root"><header class="MuiPaper-root MuiAppBar-root"><div class="MuiToolbar-root"><h6 class="MuiTypography-root MuiTypography-h6"><span id="react-admin-title">${heading}</span></h6><button>${users[language]}</button></div></header>
    <div class="MuiDrawer-root RaSidebar-docked"><ul class="MuiList-root" role="menu">${menus[language]}</ul></div>
    <main class="RaLayout-content" id="main-content"><h5 class="MuiTypography-root MuiTypography-h5">${heading}</h5><div class="MuiPaper-root MuiCard-root"><div class="MuiCardContent-root">${fields}</div></div></main></div></div>`,
  bootstrap: (heading, fields, language) =>
    `<nav class="navbar navbar-expand-lg"><a class="navbar-brand" href="/home">Acme CRM</a><div class="navbar-nav">${menus[language]}</div><div class="dropdown">${users[language]}</div></nav>
    <div class="container"><nav aria-label="breadcrumb"><ol class="breadcrumb"><li class="breadcrumb-item"><a href="/home">Home</a></li><li class="breadcrumb-item active">${heading}</li></ol></nav>
    <h2 class="mb-3">${heading}</h2><div class="card"><div class="card-body">${fields}</div></div></div><footer>© Acme CRM, +1 202-555-0190, help@example.com</footer>`,
};

const fieldsIn: Record<Style, (fields: Shown['fields'], mode: 'read' | 'edit') => string> = {
  bare: (fields, mode) =>
    mode === 'read'
      ? `<table border="1">${each(fields, (label, value) => `<tr><td>${label}：</td><td>${linked(value)}</td></tr>`)}</table>`
      : `<form>${each(fields, (label, value, at) => `<p><label for="f${at}">${label}</label> <input id="f${at}" value="${value}"></p>`)}<input type="submit" value="OK"></form>`,
  ant: (fields, mode) =>
    mode === 'read'
      ? `<div class="ant-descriptions"><div class="ant-descriptions-view"><table><tbody>${each(fields, (label, value) => `<tr class="ant-descriptions-row"><td class="ant-descriptions-item" colspan="1"><div class="ant-descriptions-item-container"><span class="ant-descriptions-item-label">${label}</span><span class="ant-descriptions-item-content">${linked(value)}</span></div></td></tr>`)}</tbody></table></div></div>`
      : `<form class="ant-form">${each(fields, (label, value, at) => `<div class="ant-row ant-form-item"><div class="ant-col ant-form-item-label"><label for="a${at}" class="ant-form-item-required" title="${label}">${label}</label></div><div class="ant-col ant-form-item-control"><div class="ant-form-item-control-input"><div class="ant-form-item-control-input-content"><input id="a${at}" class="ant-input" type="text" value="${value}"></div></div></div></div>`)}</form>`,
  element: (fields, mode) =>
    mode === 'read'
      ? `<div class="el-descriptions"><div class="el-descriptions__body"><table class="el-descriptions__table is-bordered"><tbody>${each(fields, (label, value) => `<tr><td class="el-descriptions__cell el-descriptions__label is-bordered-label">${label}</td><td class="el-descriptions__cell el-descriptions__content is-bordered-content">${value}</td></tr>`)}</tbody></table></div></div>`
      : `<form class="el-form">${each(fields, (label, value) => `<div class="el-form-item is-required"><label class="el-form-item__label">${label}：</label><div class="el-form-item__content"><div class="el-input"><div class="el-input__wrapper"><input class="el-input__inner" type="text" value="${value}"></div></div></div></div>`)}</form>`,
  mui: (fields, mode) =>
    mode === 'read'
      ? each(
          fields,
          (label, value) =>
            `<div class="MuiStack-root RaLabeled-root"><p class="MuiTypography-root MuiTypography-body2 RaLabeled-label"><span>${label}</span></p><span class="MuiTypography-root MuiTypography-body2">${value}</span></div>`,
        )
      : each(
          fields,
          (label, value, at) =>
            `<div class="MuiFormControl-root MuiTextField-root"><label class="MuiFormLabel-root MuiInputLabel-root" for="m${at}" id="m${at}-label">${label}<span aria-hidden="true" class="MuiFormLabel-asterisk"> *</span></label><div class="MuiInputBase-root"><input id="m${at}" type="text" class="MuiInputBase-input" value="${value}"><fieldset aria-hidden="true"><legend><span>${label} *</span></legend></fieldset></div></div>`,
        ),
  bootstrap: (fields, mode) =>
    mode === 'read'
      ? each(
          fields,
          (label, value) =>
            `<div class="row mb-2"><div class="col-sm-3 fw-bold">${label}</div><div class="col-sm-9">${linked(value)}</div></div>`,
        )
      : `<form>${each(fields, (label, value, at) => `<div class="form-group row"><label for="b${at}" class="col-sm-2 col-form-label">${label}</label><div class="col-sm-10"><input type="text" class="form-control" id="b${at}" value="${value}"></div></div>`)}</form>`,
};

function each(fields: Shown['fields'], row: (label: string, value: string, at: number) => string): string {
  return fields.map(([label, value], at) => row(label, value, at)).join('\n');
}

/** Phones and e-mails as links, as many products write them. */
function linked(value: string): string {
  if (value.includes('@')) return `<a href="mailto:${value}">${value}</a>`;
  return /^\+?[\d(][\d ()-]{8,}$/.test(value)
    ? `<a href="tel:${value.replace(/[^+\d]/g, '')}">${value}</a>`
    : value;
}
