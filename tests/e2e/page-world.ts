import type { CDPSession, Page } from 'playwright-core';
import type { KeptBrowser } from './browser.ts';
import type { Answered } from './panel.ts';

/** The isolated world of the content script in a page: where a page that broke into it would speak from. */
export class PageWorld {
  readonly #session: CDPSession;
  readonly #context: number;

  private constructor(session: CDPSession, context: number) {
    this.#session = session;
    this.#context = context;
  }

  /** Finds the world of the content script that runs in this page. */
  static async of(browser: KeptBrowser, page: Page): Promise<PageWorld> {
    const session = await browser.context.newCDPSession(page);
    const origin = `chrome-extension://${browser.extensionId}`;
    const { frameTree } = await session.send('Page.getFrameTree');
    const found = new Promise<number>((resolve) => {
      session.on('Runtime.executionContextCreated', ({ context }) => {
        const { type, frameId } = context.auxData ?? {};
        // The browser also has one ready in frames, where nothing of ours runs.
        const isOurs = context.origin === origin && type === 'isolated';
        if (isOurs && frameId === frameTree.frame.id) resolve(context.id);
      });
    });
    await session.send('Runtime.enable');
    return new PageWorld(session, await found);
  }

  /** Sends a message as the content script does. */
  async send(message: unknown): Promise<Answered> {
    return (await this.evaluate(`chrome.runtime.sendMessage(${JSON.stringify(message)})`)) as Answered;
  }

  /** Gives what an expression comes to in there. */
  async evaluate(expression: string): Promise<unknown> {
    const { result, exceptionDetails } = await this.#session.send('Runtime.evaluate', {
      contextId: this.#context,
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }
}
