interface Page {
  evaluate<Result, Argument>(run: (argument: Argument) => Result, argument: Argument): Promise<unknown>;
}
interface Held {
  letGo?: () => void;
}

/** The worker does what it is asked by a page; its answers to one kind of request are held back until they are let go. */
export async function holdAnswers(page: Page, request: string, instead: object | null = null): Promise<void> {
  await page.evaluate(
    ({ request, instead }) => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { sendMessage(message: { kept: string }): Promise<unknown> } };
      };
      const deliver = chrome.runtime.sendMessage.bind(chrome.runtime);
      const gate = Promise.withResolvers<void>();
      (globalThis as Held).letGo = gate.resolve;
      chrome.runtime.sendMessage = async (message) => {
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
  await page.evaluate(() => (globalThis as Held).letGo?.(), null);
}
