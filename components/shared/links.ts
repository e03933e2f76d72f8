/** Where a phone number as a CRM writes it is called; null if it holds no digits. */
export function phoneLink(phone: string): string | null {
  const number = phone.replaceAll(/[^\d+*#,;]/g, '');
  return /\d/.test(number) ? `tel:${encodeURI(number)}` : null;
}

/** Where an address as a CRM writes it is written to; null for what is no address. */
export function mailLink(address: string): string | null {
  return /^[^\s@?&]+@[^\s@?&]+$/.test(address) ? `mailto:${encodeURI(address)}` : null;
}
