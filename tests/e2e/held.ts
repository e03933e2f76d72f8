interface Page {
  evaluate<Result, Argument>(run: (argument: Argument) => Result, argument: Argument): Promise<unknown>;
}
interface Messages {
  sendMessage(message: { kept: string }): Promise<unknown>;
}
interface Held {
  chrome: { runtime: Messages };
  letGo?: () => void;
  letOut?: () => void;
  isHolding?: boolean;
}

/** The worker does what it is asked by a page; its answers to one kind of request are held back until they are let go. */
export async function holdAnswers(page: Page, request: string, instead: object | null = null): Promise<void> {
  await page.evaluate(
    ({ request, instead }) => {
      const held = globalThis as unknown as Held;
      const deliver = held.chrome.runtime.sendMessage.bind(held.chrome.runtime);
      const gate = Promise.withResolvers<void>();
      held.letGo = gate.resolve;
      held.chrome.runtime.sendMessage = async (message) => {
        const answer = await deliver(message);
        if (message.kept !== request) return answer;
        await gate.promise;
        return instead ?? answer;
      };
    },
    { request, instead },
  );
}

/** Lets the answers go, those that were held back and all later ones. */
export async function letAnswersGo(page: Page): Promise<void> {
  await page.evaluate(() => (globalThis as unknown as Held).letGo?.(), null);
}

/** One kind of request of a page is on its way for as long as it is not let out: the worker has not heard of it. */
export async function holdRequests(page: Page, request: string): Promise<void> {
  await page.evaluate((request) => {
    const held = globalThis as unknown as Held;
    const deliver = held.chrome.runtime.sendMessage.bind(held.chrome.runtime);
    const gate = Promise.withResolvers<void>();
    held.letOut = gate.resolve;
    held.chrome.runtime.sendMessage = async (message) => {
      if (message.kept === request) {
        held.isHolding = true;
        await gate.promise;
      }
      return deliver(message);
    };
  }, request);
}

/** Whether a request is being held back. */
export function isHolding(page: Page): Promise<unknown> {
  return page.evaluate(() => (globalThis as unknown as Held).isHolding === true, null);
}

/** Lets the requests out, those that were held back and all later ones. */
export async function letRequestsOut(page: Page): Promise<void> {
  await page.evaluate(() => (globalThis as unknown as Held).letOut?.(), null);
}

/** The rep is at another window and turns to this one again, until the worker has answered what is asked then. */
export async function turnedTo(page: Page, request: string): Promise<void> {
  await page.evaluate(async (request) => {
    const { runtime } = (globalThis as unknown as Held).chrome;
    const deliver = runtime.sendMessage;
    await new Promise<void>((answered) => {
      runtime.sendMessage = async (message) => {
        const answer = await deliver.call(runtime, message);
        if (message.kept === request) setTimeout(answered);
        return answer;
      };
      dispatchEvent(new FocusEvent('blur'));
      dispatchEvent(new FocusEvent('focus'));
    });
    runtime.sendMessage = deliver;
  }, request);
}
