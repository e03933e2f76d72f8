import type { Page } from 'playwright-core';
import type { Tryton } from './server.ts';

/** The part of Tryton's web client that tells what it means to show. Only ever looked at from inside the page. */
interface Client {
  Tab: { tabs: { get_current(): { screen: ClientScreen } | undefined } };
}
interface ClientScreen {
  model_name: string;
  current_record: ClientRecord | null;
  group: ClientRecord[];
  current_view: { view_type: string; widgets: Record<string, { el: ArrayLike<HTMLElement> }[]> };
}
interface ClientRecord {
  id: number;
  /** The names of the fields that have come from the server. */
  _loaded: Record<string, true>;
  field_get_client(field: string): unknown;
}

const ACTIVE_TAB = '#tabcontent > .tab-pane.active';

/** Signs in and waits until the menu stands. Does nothing more than wait where a session is still open. */
export async function signIn(page: Page, tryton: Tryton): Promise<void> {
  await page.goto(`${tryton.url}/#${tryton.database}`);
  const menu = page.locator('#menu tbody tr').first();
  const login = page.locator('#login');
  await menu.or(login).first().waitFor();
  if (await login.isVisible()) {
    // The dialog refuses to be sent before it knows the server's databases.
    await page.waitForFunction(() =>
      [...document.querySelectorAll<HTMLInputElement>('.modal #database')].some(({ value }) => value !== ''),
    );
    await login.fill(tryton.user);
    await login.press('Enter');
    const password = page.locator('.ask-dialog input[type="password"]');
    await password.fill(tryton.password);
    await password.press('Enter');
  }
  await menu.waitFor();
}

/** Opens a record by its address, as a link does, and waits until the form shows it. */
export async function openRecord(page: Page, tryton: Tryton, model: string, id: string): Promise<void> {
  await goToHash(page, `${tryton.database}/model/${model}/${id}`);
  await untilShown(page, model, id);
}

/** Opens the list of `model` and, from it, the record, as a double-click on its row does. */
export async function openFromList(page: Page, tryton: Tryton, model: string, id: string): Promise<void> {
  await openList(page, tryton, model);
  const row = await page.evaluate((wanted) => {
    const { Sao } = window as unknown as { Sao: Client };
    return Sao.Tab.tabs.get_current()?.screen.group.findIndex((record) => String(record.id) === wanted) ?? -1;
  }, id);
  if (row < 0) throw new Error(`Tryton's list of ${model} has no record ${id}`);
  // The second cell is plain text in both lists; a link in a cell would open something else.
  await page
    .locator(`${ACTIVE_TAB} table.tree > tbody > tr:nth-child(${row + 1}) > td:nth-child(2)`)
    .dblclick();
  await untilShown(page, model, id);
}

/** Opens the list of `model` and waits until each of its records has a row. */
export async function openList(page: Page, tryton: Tryton, model: string): Promise<void> {
  await goToHash(page, `${tryton.database}/model/${model}`);
  await page.waitForFunction((wanted) => {
    const { Sao } = window as unknown as { Sao: Client };
    return Sao.Tab.tabs.get_current()?.screen.model_name === wanted;
  }, model);
  // A list tab that is already open may stand on one of its records.
  const form = page.locator(`${ACTIVE_TAB} .tree, ${ACTIVE_TAB} .form`).first();
  await form.waitFor();
  if (await form.evaluate((element) => element.matches('.form'))) await clickToolbar(page, 'switch_');
  await page.waitForFunction(
    ({ tab, wanted }) => {
      const { Sao } = window as unknown as { Sao: Client };
      const screen = Sao.Tab.tabs.get_current()?.screen;
      if (screen?.model_name !== wanted || screen.current_view.view_type !== 'tree') return false;
      const rows = document.querySelectorAll(`${tab} table.tree > tbody > tr`);
      return rows.length > 0 && rows.length === screen.group.length;
    },
    { tab: ACTIVE_TAB, wanted: model },
  );
}

/** Goes on with the CRM's own «next» and waits until the form shows that record, whose id it returns. */
export function nextRecord(page: Page): Promise<string> {
  return step(page, 'next');
}

/** Goes back with the CRM's own «previous» and waits until the form shows that record, whose id it returns. */
export function previousRecord(page: Page): Promise<string> {
  return step(page, 'previous');
}

async function step(page: Page, control: 'next' | 'previous'): Promise<string> {
  const before = page.url();
  await clickToolbar(page, control);
  await page.waitForURL((url) => url.href !== before);
  const [, model = '', id = ''] = /\/model\/([^/;]+)\/(\d+)/.exec(page.url()) ?? [];
  await untilShown(page, model, id);
  return id;
}

/** Presses a button of the open tab's toolbar by the id Tryton gives it, such as `next`, `reload` or `new_`. */
export async function clickToolbar(page: Page, button: string): Promise<void> {
  await page.locator(`${ACTIVE_TAB} .btn-toolbar #${button}`).click();
}

async function goToHash(page: Page, hash: string): Promise<void> {
  await page.evaluate((wanted) => {
    location.hash = wanted;
  }, hash);
}

/**
 * Waits until the open form shows this record and, for a party, all its contacts. The address alone says
 * nothing: it changes up to seconds before the form. So the client's own record is compared with what stands
 * in the form.
 */
export async function untilShown(page: Page, model: string, id: string): Promise<void> {
  await page.waitForFunction(
    ({ tab, wantedModel, wantedId }) => {
      const { Sao } = window as unknown as { Sao: Client };
      const screen = Sao.Tab.tabs.get_current()?.screen;
      const record = screen?.current_record;
      if (screen?.model_name !== wantedModel || String(record?.id) !== wantedId || !record) return false;
      if (screen.current_view.view_type !== 'form') return false;
      const field = wantedModel === 'party.party' ? 'name' : 'party';
      const table = screen.current_view.widgets.contact_mechanisms?.[0]?.el[0];
      // Asking for a field that has not come yet would leave the record with an empty one.
      if (!record._loaded[field] || (table && !record._loaded.contact_mechanisms)) return false;
      const input = [
        ...document.querySelectorAll<HTMLInputElement>(`${tab} .form input[name="${field}"]`),
      ].find((candidate) => !candidate.closest('.form-one2many'));
      if (!input?.value || input.value !== record.field_get_client(field)) return false;
      if (!table) return true;
      const contacts = record.field_get_client('contact_mechanisms') as unknown[];
      const rows = [...table.querySelectorAll('table.tree > tbody > tr')];
      const owners = rows.map((row) => row.querySelector('.column-many2one > a')?.getAttribute('title'));
      return rows.length === contacts.length && owners.every((owner) => owner === input.value);
    },
    { tab: ACTIVE_TAB, wantedModel: model, wantedId: id },
  );
}
