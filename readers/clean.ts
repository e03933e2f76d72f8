/** Marks for the direction of writing, and halves of characters. Literals: what is made at run time every reader would carry. */
const invisible = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ud800-\udfff]/gu;

/** What CRMs write where there is nothing. A line of dashes or dots is one too. */
const nothing =
  /^(?:unknown|n\/a|-none-|none|empty|click to add|add title|no value|not (?:set|specified)|无|未(?:知|填写|设置|指定)|请(?:选择|输入)|点击添加|暂无(?:电话|邮箱|数据)?|空|[-‒–—_.…·\s]+)$/i;

/** The mark Dynamics and others put behind the name of a record that is being edited. */
const savedMark = /\s*[-‒–—]\s*(?:saved|unsaved|已保存|未保存)$/i;

/** The longest text taken from a page; a name longer than this is no name. Of a whole page only the start is looked at. */
const longest = 300;
const longestRaw = 10_000;

/**
 * Text as a person reads it: without bidirectional marks and double spaces, and empty where the CRM shows a
 * placeholder. Never parsed: HTML-like text stays text.
 */
export function cleanText(raw: string | null | undefined): string {
  const text = (raw ?? '')
    .slice(0, longestRaw)
    .replace(invisible, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(savedMark, '');
  if (nothing.test(text)) return '';
  return text.slice(0, longest).replace(invisible, '').trimEnd();
}

/** A document's title without the counter of unread things that many products put before it: "(3) Grace Whitfield". */
export function withoutCounter(title: string): string {
  return title.replace(/^\s*(?:[([【（]\s*\d+\+?\s*[)\]】）]|\d+\+?\s*[•·|])\s*/, '');
}
