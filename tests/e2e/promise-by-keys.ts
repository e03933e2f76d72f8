import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { PromiseRow } from '../../domain/promise/schema.ts';
import type { Panel } from './panel.ts';

/** A promise in the panel, worked with by the keyboard alone. */
export class PromiseByKeys {
  readonly panel: Panel;
  readonly page: Page;
  readonly item: Locator;
  readonly what: string;

  constructor(panel: Panel, page: Page, what: string) {
    this.panel = panel;
    this.page = page;
    this.what = what;
    // By its title alone: the history of another may tell of it.
    const title = panel.view.getByText(what, { exact: true });
    this.item = panel.view.getByTestId('promise').filter({ has: title });
  }

  /** Chooses an act: by its button if it has one, else from the menu, opened and walked by keys. */
  async act(name: string): Promise<void> {
    const button = this.item.getByTestId(`promise-${name}`);
    await this.item.waitFor();
    await this.untilShown();
    if ((await button.count()) > 0) return button.press('Enter');
    await this.item.getByTestId('promise-more').press('Enter');
    const choice = this.item.getByTestId(`act-${name}`);
    await expect.poll(() => this.item.getByRole('menuitem').first().evaluate(isFocused)).toBe(true);
    for (let step = 0; step < 20 && !(await choice.evaluate(isFocused)); step++) {
      await this.page.keyboard.press('ArrowDown');
    }
    await this.page.keyboard.press('Enter');
  }

  /** Chooses an act and fills its form, field after field, by Tab; Enter saves. */
  async move(name: string, ...answers: string[]): Promise<void> {
    const { lastSeq } = await this.row();
    await this.act(name);
    if (answers.length > 0) {
      const form = this.panel.view.getByTestId(`form-${name}`);
      await form.waitFor();
      await expect.poll(() => form.evaluate((el) => el.contains(document.activeElement))).toBe(true);
      for (const [index, answer] of answers.entries()) {
        if (index > 0) await this.page.keyboard.press('Tab');
        await this.page.keyboard.type(answer);
      }
      await this.page.keyboard.press('Enter');
      await form.waitFor({ state: 'detached' });
    }
    await expect.poll(async () => (await this.row()).lastSeq).toBeGreaterThan(lastSeq);
  }

  /** The panel hears a little later than the worker how the promise stands, and closes the form of what was done then. */
  private async untilShown(): Promise<void> {
    await expect.poll(async () => this.item.getAttribute('data-state')).toBe(await this.state());
    await this.item.getByTestId('promise-acts').waitFor({ state: 'attached' });
  }

  async row(): Promise<PromiseRow> {
    const { promises } = await this.panel.stored();
    const row = promises.find(({ body }) => body.what === this.what);
    if (!row) throw new Error(`There is no promise "${this.what}".`);
    return row;
  }

  async state(): Promise<string> {
    return (await this.row()).state;
  }

  /** Where the keys go now. */
  hasFocus(): Promise<boolean> {
    return this.item.evaluate((el) => el.contains(document.activeElement));
  }
}

/** Runs in the page. */
export function isFocused(el: Element): boolean {
  return el === document.activeElement;
}
