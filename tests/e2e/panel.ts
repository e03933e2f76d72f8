import type { Frame, Locator, Page } from 'playwright-core';
import { parseRecordKey, type RecordKey } from '../../domain/record.ts';
import type { CustomerView } from '../../messages/contract/customer.ts';
import type { ErrorCode } from '../../messages/errors.ts';
import type { KeptBrowser } from './browser.ts';

/** The panel as its user sees it, in whichever host. */
export class Panel {
  readonly view: Frame | Page;

  constructor(view: Frame | Page) {
    this.view = view;
  }

  /** Opens the panel of a CRM page by its key and waits until it shows the customer. */
  static async openOn(browser: KeptBrowser, page: Page): Promise<Panel> {
    await browser.behindClosedRoot(page, 'button.rail');
    await browser.pressCommand('toggle-panel', page);
    return Panel.shownOn(browser, page);
  }

  /** Opens the panel of a CRM page by a click on its rail and waits until it shows the customer. */
  static async openByRail(browser: KeptBrowser, page: Page): Promise<Panel> {
    const rail = await browser.behindClosedRoot(page, 'button.rail');
    await rail.click();
    return Panel.shownOn(browser, page);
  }

  /** Waits for the panel that opens by itself on a CRM page, until it shows the customer. */
  static async shownOn(browser: KeptBrowser, page: Page): Promise<Panel> {
    const panel = new Panel(await browser.panelFrame(page));
    await panel.untilStatus('customer');
    return panel;
  }

  /** Waits for a read status, and for nothing but it. */
  async untilStatus(status: string): Promise<void> {
    await this.view.locator(`html[data-read-status=${status}]`).waitFor({ state: 'attached' });
  }

  /** Waits until the panel shows this record and no other. */
  async untilRecord(record: string): Promise<void> {
    await this.view.locator(`html[data-record="${record}"]`).waitFor({ state: 'attached' });
  }

  /** The record shown, as `crm/tenant/type/id`; null while none is. */
  record(): Promise<string | null> {
    return this.view.locator('html').getAttribute('data-record');
  }

  /** The text of a field read from the page, the first if there are several. */
  async field(name: 'name' | 'company' | 'phone' | 'email'): Promise<string> {
    return (await this.view.locator(`[data-field=${name}]`).first().innerText()).trim();
  }

  /** The texts of a field that may stand there more than once, or not at all. */
  async fields(name: 'phone' | 'email'): Promise<string[]> {
    const texts = await this.view.locator(`[data-field=${name}]`).allInnerTexts();
    return texts.map((text) => text.trim());
  }

  get capture() {
    return this.view.getByTestId('capture');
  }

  /** Types a line, presses Enter, waits until it was saved and returns the toast. */
  async save(line: string): Promise<string> {
    await this.capture.fill(line);
    return this.enter();
  }

  /** Saves what stands in the line as Enter does, and returns the toast. */
  async enter(): Promise<string> {
    const told = await this.nextToast();
    await this.capture.press('Enter');
    await this.view.locator('[data-testid=capture]:placeholder-shown').waitFor();
    return (await told.innerText()).trim();
  }

  async toast(): Promise<string> {
    const toast = this.view.getByTestId('toast').first();
    await toast.waitFor();
    return (await toast.innerText()).trim();
  }

  /** The toast after the one that may stand there now, asked for before what brings it. */
  async nextToast(): Promise<Locator> {
    await this.view.getByTestId('toast').evaluateAll((all) => {
      for (const toast of all) toast.setAttribute('data-seen', '');
    });
    return this.view.locator('[data-testid=toast]:not([data-seen])');
  }

  /** Takes back what the toast tells of. */
  async undo(): Promise<void> {
    await this.view.getByTestId('undo').click();
  }

  /** The due moment as it is spelled out beside the line. */
  async due(): Promise<{ text: string; at: Date }> {
    const due = this.view.locator('[data-testid=due][data-at]');
    await due.waitFor();
    const [text, at] = await Promise.all([due.innerText(), due.getAttribute('data-at')]);
    return { text: text.trim(), at: new Date(Number(at)) };
  }

  /** Chooses what the line becomes. */
  async chooseKind(kind: 'promise' | 'callback' | 'expectation' | 'note'): Promise<void> {
    await this.view.getByTestId(`kind-${kind}`).click();
  }

  promises(): Promise<string[]> {
    return this.view.getByTestId('promise').allInnerTexts();
  }

  /** Sets one of the three levels as a user does: open its cell, choose the number. */
  async setLevel(level: 'hopesFor' | 'canGive' | 'happened', value: number): Promise<void> {
    await this.view.getByTestId(`level-${level}`).click();
    await this.view.getByTestId(`level-${level}-${value}`).click();
    await this.view
      .getByTestId(`level-${level}`)
      .filter({ hasText: String(value) })
      .waitFor();
  }

  /** A level as its cell shows it. */
  async level(level: 'hopesFor' | 'canGive' | 'happened'): Promise<string> {
    const [, value = ''] = (await this.view.getByTestId(`level-${level}`).innerText()).split(/\s+(?=\S+$)/);
    return value;
  }

  /** Sends a message as the panel's own code does. */
  send<T = unknown>(name: string, input: unknown): Promise<Answered<T>> {
    return sendFrom<T>(this.view, { kept: name, input });
  }

  /** What the worker knows of a record; by default of the one shown. */
  async stored(record?: RecordKey): Promise<CustomerView> {
    const shown = record ?? parseRecordKey((await this.record()) ?? '');
    if (!shown) throw new Error('No record is shown.');
    const { value, code } = await this.send<CustomerView>('customer.view', { record: shown });
    if (!value) throw new Error(`customer.view: ${code}`);
    return value;
  }

  /** How many rows each table holds. */
  async rows(): Promise<Record<string, number>> {
    const { value } = await this.send<{ database: { rows: Record<string, number> } }>('diagnostics', {});
    return value?.database.rows ?? {};
  }
}

/** An answer of the worker, as any page gets it. */
export interface Answered<T = unknown> {
  ok: boolean;
  value?: T;
  code?: ErrorCode;
  detail?: Record<string, string>;
}

/** Sends any message, malformed ones too, from a page or frame of the extension. */
export function sendFrom<T = unknown>(view: Frame | Page, message: unknown): Promise<Answered<T>> {
  return view.evaluate(
    (given) =>
      (
        globalThis as unknown as { chrome: { runtime: { sendMessage(m: unknown): Promise<never> } } }
      ).chrome.runtime.sendMessage(given),
    message,
  );
}
