/** A field of a record page: its API name (none on some pages), label and value. */
export type Block = [apiName: string, label: string, value: string];

export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** An employee as the application links one. */
export function employee(name: string, id = '1023'): string {
  return `<a href="#profile/=/empid-${id}" data-cardid="${id}">${name}</a>`;
}

function block([apiName, label, value]: Block): string {
  const api = apiName && ` data-apiname="${apiName}"`;
  return `<div class="faci-field-display"${api}><span class="faci-field-display_label">${label}</span><div class="faci-field-display_value">${value}</div></div>`;
}

const related = `<div class="related"><h3>联系人</h3><table><thead><tr><th>姓名</th><th>客户名称</th><th>手机</th></tr></thead>
  <tbody><tr><td>韩梅梅</td><td>广州样本贸易有限公司</td><td>139 0000 0088</td></tr>
  <tr><td><div class="faci-field-display" data-apiname="mobile"><span class="faci-field-display_label">手机</span><div class="faci-field-display_value">139 0000 0089</div></div></td><td></td><td></td></tr></tbody></table></div>`;

/** What a record panel holds and how it is shown. */
export interface RecordPanel {
  object?: string;
  blocks: Block[];
  hidden?: boolean;
  /** Only its other tabs are shown: no field, but the follow-up button. */
  onTimeline?: boolean;
  loading?: string;
  english?: boolean;
}

/** A record as new versions show it: over a list, beside one, or on a page of its own. */
export function record({
  object = '客户',
  blocks,
  hidden,
  onTimeline,
  loading = '',
  english,
}: RecordPanel): string {
  const words = english
    ? ['Basic Information', 'System Information', 'New sales record']
    : ['基本信息', '系统信息', '写跟进'];
  const section = `<section${onTimeline ? ' style="display: none;"' : ''}><h3>${words[0]}</h3>${blocks.map(block).join('')}
    <h3>${words[1]}</h3>${block(['create_time', english ? 'Created' : '创建时间', '2026-01-05 09:00'])}</section>`;
  return `<div class="slide-panel" style="z-index: 2010;${hidden ? ' display: none;' : ''}"><header><span>${object}</span><button type="button">${english ? 'Edit' : '编辑'}</button></header>
    ${loading && `<div class="tip">${loading}</div>`}${section}${related}
    <div class="feed"><div class="d-salelog_publish_btn">${words[2]}</div><div class="fxeditor-render-text">客户名称：广州样本贸易有限公司，电话 020-5550-0177</div></div></div>`;
}

/** A lead's panel of older versions. */
export function oldPanel({
  icon,
  object,
  name,
  summary = [],
  details = [],
}: {
  icon: string;
  object: string;
  name: string;
  summary?: [label: string, value: string][];
  details?: [label: string, value: string][];
}): string {
  const item = ([label, value]: [string, string]) =>
    `<li class="item"><span class="title">${label}</span><div class="amount">${value}</div></li>`;
  const line = ([label, value]: [string, string]) =>
    `<div class="half-line"><label><span>${label}:</span></label><div class="panel-info"><div class="info_text">${value}</div></div></div>`;
  return `<div class="crm-d-layout"><div class="header d-top"><div class="crm-d-comp-tit"><span class="d-obj-icon d-${icon}"></span><span class="obj-name">${object}</span>
    <div class="tit"><div class="tit-wrap"><em title="${escapeText(name)}">${escapeText(name.slice(0, 12))}</em></div></div></div>
    <div class="operate" data-type="Operate"><div class="crm-d-btn-operate"><span class="b-item" data-action="Edit">编辑</span></div></div></div>
    <div class="d-simplyinfo"><ul class="crm-d-comp-simplyinfo">${summary.map(item).join('')}</ul></div>
    <div class="crm-d-navigation"><div class="j-nav-items"><span class="nav-item j-nav-item nav-selected" data-name="board">详细信息</span><span class="nav-item j-nav-item" data-name="operatelog">修改记录</span></div></div>
    <div class="crm-d-comp-board"><div class="b-content"><div class="sec-tit"><h3>基本信息</h3></div><div class="row">${details.map(line).join('')}</div></div></div></div>`;
}

/** A row of a list: the name, and the record its link leads to where the list has links. */
export type Row = [name: string, id?: string];

/** A list as new versions show it. */
export function list(title: string, object: string, rows: Row[]): string {
  const cell = ([name, id]: Row) =>
    `<div data-fieldname="name"><a href="/XV/UI/Home#crm/detail/=/${object}/${id}">${escapeText(name)}</a></div>`;
  return `<div class="list-page"><h2>${title}</h2><span data-title="Refresh"></span><div class="rows">${rows.map(cell).join('')}</div></div>`;
}

/** A list of older versions. Each row stands in two tables, one for the frozen columns. */
export function oldList(title: string, names: string[]): string {
  const frozen = names.map(
    (name, i) =>
      `<tr class="tr" data-index="${i}"><td><div><em></em></div></td><td class="td-name" title="${escapeText(name)}">${escapeText(name)}</td></tr>`,
  );
  const rest = names.map(
    (_, i) =>
      `<tr class="tr" data-index="${i}"><td class="td-life_status">正常</td><td class="td-account_id">广州样本贸易有限公司</td></tr>`,
  );
  return `<div class="list-page"><h2>${title}</h2><table><tbody>${frozen.join('')}</tbody></table><table><tbody>${rest.join('')}</tbody></table></div>`;
}

/** The form to create or edit a record. */
export function form(fields: [apiName: string, label: string, value: string][]): string {
  const item = ([apiName, label, value]: [string, string, string]) =>
    `<div class="f-g-item j-item-wrap"><div class="f-g-item-label">${label}*</div><div class="f-item-inner j-comp-wrap" data-apiname="${apiName}" data-type="text"><input class="j-f-ipt" value="${escapeText(value)}"></div></div>`;
  return `<div class="crm-c-dialog" style="z-index: 3000;"><div class="dialog-con-wrap">${fields.map(item).join('')}
    <div class="md-content"><div data-apiname="SalesOrderProductObj"></div></div></div><span class="j-ok" action-type="dialogEnter">确定</span></div>`;
}

/** The application's frame. `account` is the company's account in its start-up data, which not every page has. */
export function page(
  content: string,
  { account = '', title = '客户-纷享销客', lang = 'zh-CN' } = {},
): string {
  const start = account
    ? `<script>window.FS_DATA = {"enterpriseAccount":"${account}","employeeID":1001,"traceId":"E-E.${account}.1001-1"};</script>`
    : '';
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>${start}</head><body><input id="fs_token" type="hidden" value="session-token">
    <nav><span title="客户">客户</span><span title="联系人">联系人</span><span>赵敏</span></nav><div id="app-portal">${content}</div></body></html>`;
}

/** A page of a portal that carries the application in a frame. */
export function portal(frame: string): string {
  return `<!doctype html><html lang="zh-CN"><head><title>伙伴门户</title></head><body><input id="fs_token" type="hidden" value=""><header>伙伴门户</header><iframe src="${escapeText(frame)}"></iframe></body></html>`;
}
