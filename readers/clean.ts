const invisible = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\p{Cs}/gu;
const placeholders = new Set([
  '-',
  '--',
  '—',
  '–',
  '...',
  '…',
  'unknown',
  'n/a',
  'none',
  '无',
  '未知',
  '暂无',
  '未填写',
]);

/** The longest text taken from a page; a name longer than this is no name. */
const longest = 300;

/**
 * Text as a person reads it: without bidirectional marks and double spaces, and empty where the CRM shows a
 * placeholder. Never parsed: HTML-like text stays text.
 */
export function cleanText(raw: string | null | undefined): string {
  const text = (raw ?? '').replace(invisible, '').replace(/\s+/g, ' ').trim();
  return placeholders.has(text.toLowerCase())
    ? ''
    : text
        .slice(0, longest)
        .replace(/\p{Cs}$/u, '')
        .trimEnd();
}
