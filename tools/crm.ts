import type { Page } from 'playwright-core';
import { demoData } from '../demo/customers.ts';
import { startDemo } from '../demo/server.ts';
import { startTryton } from './tryton/server.ts';
import { nextRecord, openFromList, signIn } from './tryton/signin.ts';

export type CrmName = 'demo' | 'tryton';
export type Language = 'en' | 'zh';

/** A CRM that runs on this machine, with invented customers. */
export interface Crm {
  name: string;
  url: string;
  /** Goes to a customer's page, signing in where needed, and returns that customer's name. */
  openCustomer(page: Page): Promise<string>;
  /** Goes to another customer by the CRM's own navigation, and returns that one's name. */
  openNext(page: Page): Promise<string>;
  stop(): Promise<void>;
}

/** Starts the demo CRM, or a real Tryton. */
export function startCrm(name: CrmName, language: Language): Promise<Crm> {
  return name === 'tryton' ? startRealTryton() : startDemoCrm(language);
}

async function startDemoCrm(language: Language): Promise<Crm> {
  const { url, stop } = await startDemo();
  const customer = demoData.contacts[0];
  if (!customer) throw new Error('The demo CRM has no contacts.');
  return {
    name: 'the demo CRM',
    url,
    async openCustomer(page) {
      await page.goto(`${url}/app/contacts/${customer.id}?lang=${language}`);
      await page.getByRole('heading', { name: customer.name }).first().waitFor();
      return customer.name;
    },
    async openNext(page) {
      await page.locator('a[rel=next]').click();
      await page.locator('main h1[data-field=name]').filter({ hasNotText: customer.name }).waitFor();
      return (await page.locator('main h1[data-field=name]').innerText()).trim();
    },
    stop,
  };
}

async function startRealTryton(): Promise<Crm> {
  const tryton = await startTryton();
  const customer = tryton.parties[0];
  if (!customer) throw new Error('Tryton has no parties.');
  return {
    name: 'Tryton',
    url: tryton.url,
    async openCustomer(page) {
      await signIn(page, tryton);
      // From the list, so that the CRM has a next record to go to.
      await openFromList(page, tryton, 'party.party', customer.id);
      return customer.name;
    },
    async openNext(page) {
      const id = await nextRecord(page);
      const next = tryton.parties.find((party) => party.id === id);
      if (!next) throw new Error(`Tryton went on to party ${id}, which is not one of the seeded ones.`);
      return next.name;
    },
    stop: () => tryton.stop(),
  };
}
