/** The little of the browser's API that the content script uses; it carries neither the polyfill nor its types. */
type Listener = (message: unknown, sender: { id?: string }, answer: (value: unknown) => void) => void;
declare const chrome: {
  runtime: {
    readonly id: string | undefined;
    getURL(path: string): string;
    sendMessage(message: unknown): Promise<unknown>;
    onMessage: {
      addListener(listener: Listener): void;
      removeListener(listener: Listener): void;
    };
  };
};
