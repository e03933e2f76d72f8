import type { Frame, Page } from 'playwright-core';
import { expect } from 'vitest';
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

  /** The text of a field read from the page. */
  async field(name: 'name' | 'company' | 'phone' | 'email'): Promise<string> {
    return (await this.view.locator(`[data-field=${name}]`).first().innerText()).trim();
  }

  get capture() {
    return this.view.getByTestId('capture');
  }

  /** Types a line, waits until a due moment is spelled out where one is expected, presses Enter, waits for the toast. */
  async record1(line: string): Promise<string> {
    await this.capture.fill(line);
    await this.capture.press('Enter');
    return this.toast();
  }

  async toast(): Promise<string> {
    const toast = this.view.getByTestId('toast').first();
    await toast.waitFor();
    return (await toast.innerText()).trim();
  }

  /** The due moment as it is spelled out beside the line. */
  async due(): Promise<string> {
    await this.view.getByTestId('due').waitFor();
    return (await this.view.getByTestId('due').innerText()).trim();
  }

  async promises(): Promise<string[]> {
    return this.view.getByTestId('promise').allInnerTexts();
  }

  /** Sets one of the three levels as a user does: open its cell, choose the number. */
  async setLevel(level: 'hopesFor' | 'canGive' | 'happened', value: number): Promise<void> {
    await this.view.getByTestId(`level-${level}`).click();
    await this.view.getByRole('radio', { name: new RegExp(`^${value}\\b`) }).click();
    await expect.poll(() => this.view.getByTestId(`level-${level}`).innerText()).toContain(String(value));
  }

  /** Sends a message as the panel's own code does. */
  send<T = unknown>(name: string, input: unknown): Promise<{ ok: boolean; value?: T; code?: string }> {
    return this.view.evaluate(
      ([kept, given]) =>
        (
          globalThis as unknown as { chrome: { runtime: { sendMessage(m: unknown): Promise<never> } } }
        ).chrome.runtime.sendMessage({ kept, input: given }),
      [name, input] as const,
    );
  }
}
