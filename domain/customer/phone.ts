import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/min';

/** How an extension is written in Chinese and English, in the one way the number library reads. */
const extension = /\s*(?:转|轉|分机号?|分機號?|ext(?:ension)?\.?|[x#])[\s.:：]*(\d{1,7})\s*$/i;

/** A Chinese mobile as Chinese people group it. Elsewhere no number that begins with 1 is written 3-4-4. */
const groupedMobile = /^1[3-9]\d[\s-]\d{4}[\s-]\d{4}$/;

/** A Chinese land line with its area code, as it is written in China only. */
const groupedLandLine = /^\(?0(?:10|2\d|[3-9]\d{2})\)?[-\s]\d{4}[-\s]?\d{3,4}$/;

/**
 * A phone as E.164 with its extension (`+862155501000;ext=8`), or null where the country is not certain: by its plus,
 * by a grouping only one country uses, or because the caller knows it.
 *
 * @param region the country of numbers that name none, if it is known
 */
export function e164(written: string, region?: CountryCode): string | null {
  const [, ext = ''] = extension.exec(written) ?? [];
  const number = international(written.replace(extension, '').trim());
  const known = groupedMobile.test(number) || groupedLandLine.test(number) ? 'CN' : region;
  const parsed = parsePhoneNumberFromString(number, known ? { defaultCountry: known } : undefined);
  if (!parsed?.isValid()) return null;
  return parsed.number + (ext ? `;ext=${ext}` : '');
}

/** `00` and `(0086)` before a number are the plus of people who dial. */
function international(number: string): string {
  return number.replace(/^\(?(?:00|\+)\s?(\d{1,3})\)?[\s-]?/, '+$1');
}

/** The address of a `tel:` link: E.164 where that is certain, else the digits as they are dialled. Null for no number. */
export function telLink(written: string, region?: CountryCode): string | null {
  const certain = e164(written, region);
  if (certain) return `tel:${certain}`;
  const [, ext = ''] = extension.exec(written) ?? [];
  const digits = digitsOf(written.replace(extension, ''));
  return digits.length < 3 ? null : `tel:${digits}${ext ? `;ext=${ext}` : ''}`;
}

/**
 * What two ways of writing one number have in common, for finding the same number again and for nothing else: a guess
 * of the country is good enough here. Null where there are too few digits, or some are masked.
 */
export function phoneKey(written: string): string | null {
  if (/[*＊]/.test(written)) return null;
  const [, ext = ''] = extension.exec(written) ?? [];
  const number = e164(written) ?? e164(written, 'CN');
  if (number) return `tel:${number}`;
  const digits = digitsOf(written.replace(extension, ''));
  return digits.length < 7 ? null : `tel:${digits}${ext ? `;ext=${ext}` : ''}`;
}

function digitsOf(text: string): string {
  return text.replace(/[^\d+]/g, '').replace(/(?!^)\+/g, '');
}
