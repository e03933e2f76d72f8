/** Characters that are written otherwise but mean the same; each is one UTF-16 unit, so places in the text stay. */
const sameAs: Record<string, string> = {
  '\u3000': ' ',
  '\u00a0': ' ',
  '\t': ' ',
  '’': "'",
  '‘': "'",
  '–': '-',
  '—': '-',
  '−': '-',
  '‐': '-',
  '‑': '-',
  '〜': '~',
  週: '周',
  後: '后',
  內: '内',
  點: '点',
  號: '号',
  兩: '两',
  個: '个',
  時: '时',
  鐘: '钟',
  鍾: '钟',
  過: '过',
  節: '节',
  國: '国',
  慶: '庆',
  這: '这',
  禮: '礼',
  間: '间',
  們: '们',
  遲: '迟',
  應: '应',
  該: '该',
  〇: '零',
  '○': '零',
};

/** A line as its words are looked up: small letters, half-width, one form of each sign. As long as the line itself. */
export function plain(text: string): string {
  let result = '';
  for (let at = 0; at < text.length; at++) result += plainUnit(text.charAt(at));
  return result;
}

function plainUnit(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code < 0x80) return code === 9 ? ' ' : unit.toLowerCase();
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0).toLowerCase();
  const small = sameAs[unit] ?? unit.toLowerCase();
  return small.length === 1 ? small : unit;
}
