const invisible = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\p{Cs}/gu;

/** What CRMs write where there is nothing. A line of dashes or dots is one too. */
const placeholders = new Set(
  (
    'unknown|n/a|none|empty|click to add|add title|not set|no value|not specified|-none-|无|未知|暂无|未填写|未设置|未指定|' +
    '请选择|请输入|点击添加|暂无电话|暂无邮箱|暂无数据|空'
  ).split('|'),
);
const onlyDashes = /^[-‒–—_.…·\s]+$/;

/** The mark Dynamics and others put behind the name of a record that is being edited. */
const savedMark = /\s*[-‒–—]\s*(?:saved|unsaved|已保存|未保存)$/i;

/** The longest text taken from a page; a name longer than this is no name. */
const longest = 300;

/**
 * Text as a person reads it: without bidirectional marks and double spaces, and empty where the CRM shows a
 * placeholder. Never parsed: HTML-like text stays text.
 */
export function cleanText(raw: string | null | undefined): string {
  const text = (raw ?? '').replace(invisible, '').replace(/\s+/g, ' ').trim().replace(savedMark, '');
  if (onlyDashes.test(text) || placeholders.has(text.toLowerCase())) return '';
  return text
    .slice(0, longest)
    .replace(/\p{Cs}$/u, '')
    .trimEnd();
}

/** A document's title without the counter of unread things that many products put before it: "(3) Grace Whitfield". */
export function withoutCounter(title: string): string {
  return title.replace(/^\s*(?:[([【（]\s*\d+\+?\s*[)\]】）]|\d+\+?\s*[•·|])\s*/, '');
}
