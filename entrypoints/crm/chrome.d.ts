/** The little of the browser's API that the content script uses; it carries neither the polyfill nor its types. */
declare const chrome: {
  runtime: {
    readonly id: string | undefined;
    getURL(path: string): string;
    sendMessage(message: unknown): Promise<unknown>;
    onMessage: {
      addListener(listener: (message: unknown, sender: { id?: string }) => void): void;
      removeListener(listener: (message: unknown, sender: { id?: string }) => void): void;
    };
  };
};
