export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** A field as a record shows it: label and value. */
export type Row = [label: string, value: string];

/** Fields under a heading. */
export function section(title: string, rows: Row[]): string {
  const row = ([label, value]: Row) => `<div><div>${label}</div><div>${value}</div></div>`;
  return `<div><h4>${title}</h4><div>${rows.map(row).join('')}</div></div>`;
}

/** A related list as a table, whose head has the labels of a record. */
export function relatedTable(heads: string[], cells: string[]): string {
  return `<div><h4>联系人</h4><table><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead>
    <tbody><tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr></tbody></table></div>`;
}

/** A related record as a card, with the labels and values of that record. */
export function relatedCard(rows: Row[]): string {
  return `<div><h4>关联记录</h4><div>${rows.map(([label, value]) => `<div><span>${label}</span><span>${value}</span></div>`).join('')}</div></div>`;
}

/** A form over the page. */
export function dialog(title: string, rows: Row[]): string {
  const row = ([label, value]: Row) =>
    `<div class="ant-form-item"><label>${label}</label><div><input class="ant-input" value="${escapeText(value)}"></div></div>`;
  return `<div class="ant-modal-root"><div class="ant-modal-mask"></div><div class="ant-modal-wrap"><div class="ant-modal"><div class="ant-modal-content">
    <div class="ant-modal-title">${title}</div>${rows.map(row).join('')}<div><div>客户名称</div><div>另一家公司</div></div><button type="button">保存</button></div></div></div></div>`;
}

/** A drawer with a record. */
export function drawer(rows: Row[]): string {
  return `<div class="ant-drawer ant-drawer-open"><div class="ant-drawer-content">${section('基本信息', rows)}</div></div>`;
}

/** A record of the new web: the main part beside the menu. */
export interface Detail {
  object: string;
  name: string;
  body: string;
  /** The tab with the fields is not the one in front. */
  onTimeline?: boolean;
}

export function detail({ object, name, body, onTimeline }: Detail): string {
  return `<header><span>${object}</span><h2>${escapeText(name)}</h2><button type="button">编辑</button><button type="button">更多</button></header>
    <div><span>详细信息</span><span>活动记录</span><span>联系人</span><span>销售机会</span></div>
    <div${onTimeline ? ' style="display: none;"' : ''}>${body}</div>
    <div class="ant-timeline"><div><div>电话</div><div>139 0000 0077</div></div><p>客户名称：广州样本贸易有限公司</p></div>`;
}

/** A list of the new web. The number of a row runs into the name. */
export function grid(names: string[]): string {
  const row = (name: string, i: number) =>
    `<div role="row"><div>${16 + i}\n${name}</div><div>A</div><div>王小明</div><div>激活</div></div>`;
  return `<div><div><div>客户名称</div><div>客户级别</div><div>客户所有人</div><div>状态</div></div>${names.map(row).join('')}<span>下一页</span></div>`;
}

/** The frame of the new web. */
export function page(main: string, { over = '', welcome = '', lang = 'zh-CN' } = {}): string {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>销售易</title></head><body><div id="root">
    <div style="width: 240px;"><span>示例销售公司</span><span>客户</span><span>联系人</span><span>销售机会</span><span>赵敏</span></div>
    <div>${main}</div></div>${welcome}${over}</body></html>`;
}

/** A record's page of older versions: a table of headings and values, two fields a row. */
export function oldPage(rows: [Row, Row?][], more = ''): string {
  const cells = (row?: Row) => (row ? `<th>${row[0]}：</th><td>${row[1]}</td>` : '');
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>销售易</title></head><body><div><a href="/index.action">首页</a><a href="#">客户</a></div>
    <table><tbody>${rows.map(([left, right]) => `<tr>${cells(left)}${cells(right)}</tr>`).join('')}</tbody></table>${more}</body></html>`;
}
