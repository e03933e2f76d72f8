import type { Page } from 'playwright-core';
import { type Contact, demoData } from '../../demo/customers.ts';
import { type DemoOptions, startDemo } from '../../demo/server.ts';

/** What the user grants so that the extension works on the demo. */
export const demoHosts = ['http://127.0.0.1/*'];

/** The demo CRM as a test walks through it. */
export class DemoCrm {
  readonly url: string;
  readonly stop: () => Promise<void>;

  private constructor(url: string, stop: () => Promise<void>) {
    this.url = url;
    this.stop = stop;
  }

  static async start(options?: DemoOptions): Promise<DemoCrm> {
    const { url, stop } = await startDemo(options);
    return new DemoCrm(url, stop);
  }

  /** Address of a contact's page; `stale` and `slow` are milliseconds. */
  contact(id: string, query: Record<string, string> = {}): string {
    return `${this.url}/app/contacts/${id}?${new URLSearchParams({ lang: 'en', ...query })}`;
  }

  /** A contact's record key as the panel shows it. */
  recordOf(id: string, type = 'contacts'): string {
    return ['demo', new URL(this.url).host, type, id].map(encodeURIComponent).join('/');
  }
}

/** A contact of the demo. */
export function contactOf(id: string): Contact {
  const found = [...demoData.contacts, ...demoData.hidden].find((contact) => contact.id === id);
  if (!found) throw new Error(`The demo has no contact ${id}.`);
  return found;
}

/** Name of the company a contact works for. */
export function companyOf(contact: Contact): string {
  return demoData.companies.find(({ id }) => id === contact.company)?.name ?? '';
}

/** Goes to a place of the demo as its own links do, without loading a page. */
export async function followLink(page: Page, path: string): Promise<void> {
  await page.locator(`a[href^="${path}?"], a[href="${path}"]`).first().click();
}

/** Goes to the contact after the one shown, as the user does while reading through a list. */
export async function nextContact(page: Page): Promise<void> {
  await page.locator('a[rel=next]').click();
}
