import { create } from 'zustand';
import { useLanguage } from './interface.ts';

type Dial = typeof import('../../domain/customer/phone.ts').telLink;

/** Turns a number as it is written into one to dial; null until it was loaded, for it knows every country's numbers. */
const useDial = create<{ dial: Dial | null }>(() => ({ dial: null }));

/** Loads the knowledge of numbers once the page has nothing better to do. Until then the digits are dialled as written. */
export function loadPhonesWhenIdle(): void {
  requestIdleCallback(
    () =>
      void import('../../domain/customer/phone.ts').then(
        ({ telLink }) => useDial.setState({ dial: telLink }),
        () => undefined,
      ),
    { timeout: 2000 },
  );
}

/** Where a phone number as a CRM writes it is called: E.164 where that is certain. Null for what holds no number. */
export function usePhoneLink(): (phone: string) => string | null {
  const { dial } = useDial();
  const language = useLanguage();
  return (phone) => (dial ? dial(phone, language === 'zh-CN' ? 'CN' : undefined) : digitsLink(phone));
}

function digitsLink(phone: string): string | null {
  const number = phone.replaceAll(/[^\d+*#,;]/g, '');
  return /\d/.test(number) ? `tel:${encodeURI(number)}` : null;
}

/** Where an address as a CRM writes it is written to; null for what is no address. */
export function mailLink(address: string): string | null {
  return /^[^\s@?&]+@[^\s@?&]+$/.test(address) ? `mailto:${encodeURI(address)}` : null;
}
