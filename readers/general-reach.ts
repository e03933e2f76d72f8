/** As numbers are written in China, in North America and with a country's code; an extension may follow. */
const phone =
  /(?<![\w*+.@/-])(?:\+\d{1,3}(?:[ ().-]{0,2}\d){6,13}|(?:86[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}|[(（]?0\d{2,3}[)） -]{1,2}\d{3,4}[ -]?\d{3,4}|400[ -]\d{3,4}[ -]?\d{3,4}|\(?[2-9]\d\d[) .-]{1,2}\d{3}[ .-]\d{4})(?: ?(?:转|分机|ext\.?|x|-) ?\d{1,6})?(?![\d*@])/gi;

const email = /[\w.+%-]+@(?:[a-z\d-]+\.)+[a-z]{2,}/gi;

/** What stands before a number that is no phone to call. */
const otherNumber =
  /(?:\b(?:fax|qq|wechat|id|no|number|code|order|tax|bank)\b|传真|微信|编号|税号|账号|证号|单号|代码)\W*$/i;

/** The phones in a text. Half hidden ones (`138****0000`) are none. */
export function phonesIn(text: string, before = ''): string[] {
  return [...text.matchAll(phone)]
    .filter(({ index }) => !otherNumber.test(text.slice(0, index).trim() || before))
    .map(([number]) => number.trim());
}

/** The phones behind a label that says so: whatever is a number and nothing else is one. */
export function labelledPhones(text: string): string[] {
  return text.split(/[\n,;，；、|]/).flatMap((part) => {
    const known = phonesIn(part);
    return known.length === 0 && /^\s*\+?(?:[\s().–/-]*\d){5,18}\s*$/.test(part) ? [part.trim()] : known;
  });
}

export function emailsIn(text: string): string[] {
  return text.match(email) ?? [];
}

/** Each once, as it was first written; phones are the same by their digits, with or without the country. */
export function different(texts: readonly string[]): string[] {
  const byKey = new Map<string, string>();
  for (const text of texts) {
    const key = text.includes('@')
      ? text.toLowerCase()
      : text
          .replace(/\D/g, '')
          .replace(/^86(?=1\d{10}$)/, '')
          .replace(/^1(?=\d{10}$)/, '');
    if (!byKey.has(key)) byKey.set(key, text);
  }
  return [...byKey.values()].slice(0, 20);
}
