import { writeFileSync } from 'node:fs';
import type { CDPSession } from 'playwright-core';

type Answer = { id?: number; result?: unknown; error?: { message: string } };

/**
 * The real popup under the toolbar button, or the real side panel. Playwright lists neither, so they are driven by the
 * protocol alone.
 */
export class Popup {
  readonly #browser: CDPSession;
  readonly #session: string;
  #calls = 0;

  private constructor(browser: CDPSession, session: string) {
    this.#browser = browser;
    this.#session = session;
  }

  /** Attaches to the target of a popup or side panel that is open. */
  static async attach(browser: CDPSession, targetId: string): Promise<Popup> {
    // Without "flatten" its messages come wrapped in the browser's own session, the only one Playwright hands out.
    const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
    return new Popup(browser, sessionId);
  }

  /** Runs a function in the popup and returns its result. */
  async evaluate<Result, Argument = undefined>(
    run: (argument: Argument) => Result | Promise<Result>,
    argument?: Argument,
  ): Promise<Result> {
    const given = argument === undefined ? '' : JSON.stringify(argument);
    const answer = (await this.#send('Runtime.evaluate', {
      expression: `(${run})(${given})`,
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    })) as { result: { value: Result }; exceptionDetails?: { exception?: { description?: string } } };
    const { exceptionDetails } = answer;
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'The popup threw.');
    return answer.result.value;
  }

  /** Waits until the function returns something true in the popup. */
  async until<Argument>(condition: (argument: Argument) => unknown, argument?: Argument): Promise<void> {
    const deadline = Date.now() + 10_000;
    // While the document is still empty a condition may throw; that is a no as well.
    const look = () =>
      this.evaluate(condition as (argument: Argument) => boolean, argument).catch(() => false);
    while (!(await look())) {
      if (Date.now() > deadline) throw new Error(`The popup never fulfilled ${condition}`);
    }
  }

  /** Clicks the middle of the element with a real mouse event. */
  async click(selector: string): Promise<void> {
    const deadline = Date.now() + 10_000;
    const look = () => this.evaluate(placeAtRest, selector).catch(() => null);
    let at = await look();
    while (!at) {
      if (Date.now() > deadline) throw new Error(`Nothing can be clicked at ${selector}.`);
      at = await look();
    }
    const button = { ...at, button: 'left', clickCount: 1 };
    await this.#send('Input.dispatchMouseEvent', { type: 'mousePressed', ...button });
    await this.#sendLast('Input.dispatchMouseEvent', { type: 'mouseReleased', ...button });
  }

  /** Types where the caret is. */
  async type(text: string): Promise<void> {
    await this.#send('Input.insertText', { text });
  }

  /** Presses Enter where the focus is. */
  async pressEnter(): Promise<void> {
    const enter = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13 };
    await this.#send('Input.dispatchKeyEvent', { type: 'keyDown', text: '\r', ...enter });
    await this.#send('Input.dispatchKeyEvent', { type: 'keyUp', ...enter });
  }

  /** Presses a key where the focus is, such as `ArrowDown` or `d`. */
  async press(key: string): Promise<void> {
    const codes: Record<string, number> = { ArrowUp: 38, ArrowDown: 40, Enter: 13, Escape: 27 };
    const windowsVirtualKeyCode = codes[key] ?? key.toUpperCase().charCodeAt(0);
    const typed = key === 'Enter' ? '\r' : key.length === 1 ? key : undefined;
    await this.#sendLast('Input.dispatchKeyEvent', {
      type: typed === undefined ? 'rawKeyDown' : 'keyDown',
      key,
      windowsVirtualKeyCode,
      ...(typed === undefined ? {} : { text: typed }),
    });
    await this.#sendLast('Input.dispatchKeyEvent', { type: 'keyUp', key, windowsVirtualKeyCode });
  }

  /** Saves a picture of the popup. */
  async screenshot(file: string): Promise<void> {
    const { data } = (await this.#send('Page.captureScreenshot', {})) as { data: string };
    writeFileSync(file, Buffer.from(data, 'base64'));
  }

  /** Sends what may close the popup, which then answers no more. */
  async #sendLast(method: string, params: object): Promise<void> {
    await this.#send(method, params).catch((error: Error) => {
      if (!/closed|No session/.test(error.message)) throw error;
    });
  }

  #send(method: string, params: object): Promise<unknown> {
    this.#calls += 1;
    const id = this.#calls;
    return new Promise((resolve, reject) => {
      const stop = () => {
        this.#browser.off('Target.receivedMessageFromTarget', receive);
        this.#browser.off('Target.detachedFromTarget', leave);
      };
      const leave = ({ sessionId }: { sessionId: string }) => {
        if (sessionId !== this.#session) return;
        stop();
        reject(new Error(`${method}: the popup closed.`));
      };
      const receive = (event: { sessionId: string; message: string }) => {
        const answer = JSON.parse(event.message) as Answer;
        if (event.sessionId !== this.#session || answer.id !== id) return;
        stop();
        if (answer.error) reject(new Error(`${method}: ${answer.error.message}`));
        else resolve(answer.result);
      };
      this.#browser.on('Target.receivedMessageFromTarget', receive);
      this.#browser.on('Target.detachedFromTarget', leave);
      const message = JSON.stringify({ id, method, params });
      this.#browser
        .send('Target.sendMessageToTarget', { sessionId: this.#session, message })
        .catch((error) => {
          stop();
          reject(error);
        });
    });
  }
}

/** The middle of an element, scrolled to, that has stood still for two frames and is covered by nothing; null for any other. */
async function placeAtRest(selector: string): Promise<{ x: number; y: number } | null> {
  const middle = () => {
    const box = document.querySelector(selector)?.getBoundingClientRect();
    return box && box.width > 0 ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
  };
  document.querySelector(selector)?.scrollIntoView({ block: 'nearest' });
  const before = middle();
  await new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)));
  const at = middle();
  const element = document.querySelector(selector);
  if (!before || !at || before.x !== at.x || before.y !== at.y || !element) return null;
  return element.contains(document.elementFromPoint(at.x, at.y)) ? at : null;
}
