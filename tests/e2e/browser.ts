import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { BrowserContext, CDPSession, Frame, Page, Worker } from 'playwright-core';
import { project } from '../../tools/setup.mjs';
import { Popup } from './popup.ts';
import { killBrowserOf } from './process.ts';
import {
  copyWithRequiredHosts,
  extensionIn,
  installArguments,
  installExtension,
  type Locale,
  makeProfile,
  type StartOptions,
  startChromium,
  writeFirstPreferences,
} from './profile.ts';
import { type SeenRequest, type Sentinel, startSentinel } from './sentinel.ts';

const PATIENCE = 10_000;
const POLL = 20;

/** How the browser of a test is to be. */
export interface BrowserOptions {
  /** Folder of the build; by default the release build. */
  extension?: string;
  /** Match patterns the user has granted, such as `http://127.0.0.1/*`. */
  hosts: string[];
  thirdPartyCookies: 'blocked' | 'allowed';
  /** Language of the browser and of the pages; `en-US` by default. */
  locale?: Locale;
  /** In a headed browser the system's choice by default, else light. */
  colorScheme?: 'light' | 'dark';
  viewport?: { width: number; height: number };
  /** A profile folder to keep: made if it is missing, opened as it is if it exists. */
  profile?: string;
  headless?: boolean;
  /** Web permissions of all pages, such as `clipboard-read`. */
  permissions?: string[];
  /** Other names by host, such as `{ 'crm.example.com': '127.0.0.1:8765' }` (for http; TLS would not match). */
  hostNames?: Record<string, string>;
  /** Sends every other host name to a counting server; see `requestsSeen`. */
  sentinel?: boolean;
  /** Playwright switches the back/forward cache off; this leaves it on. */
  backForwardCache?: boolean;
  /** Features of Chromium to switch on, such as `Name:parameter/value`. */
  features?: string[];
  /** Whether the user lets the extension show notifications; he does by default. */
  notifications?: 'blocked' | 'allowed';
  /** Lets `clickIcon` press the toolbar button, for which Chromium has to be started with a switch. */
  toolbar?: boolean;
  /**
   * `profile`: granted in the profile of an unchanged build. `manifest`: a copy of the build that requires the hosts,
   * for systems whose browsers seal their preferences (macOS, Windows). Such a copy does not survive `restart`.
   */
  grant?: 'profile' | 'manifest';
}

// Inside the extension the browser's own object is there, with the `dispatch` that events have beside their types.
declare const chrome: {
  action: {
    getBadgeText(of: object): Promise<string>;
    getTitle(of: object): Promise<string>;
    openPopup(): Promise<void>;
  };
  commands: { onCommand: { dispatch(name: string, tab: unknown): void } };
  notifications: {
    getAll(): Promise<object>;
    onClicked: { dispatch(id: string): void };
    onButtonClicked: { dispatch(id: string, index: number): void };
  };
  scripting: { getRegisteredContentScripts(): Promise<{ matches: string[] }[]> };
  tabs: { query(of: object): Promise<unknown[]> };
};

/** Starts a browser with the extension installed, its hosts granted and its worker running. */
export async function openBrowser(options: BrowserOptions): Promise<KeptBrowser> {
  const sentinel = options.sentinel ? await startSentinel() : undefined;
  const folder = mkdtempSync(join(tmpdir(), 'kept-browser-'));
  const browser = new KeptBrowser(options, folder, sentinel);
  try {
    await browser.start();
  } catch (error) {
    await browser.close();
    throw error;
  }
  return browser;
}

/** A running browser with the extension in it. Made by `openBrowser`. */
export class KeptBrowser {
  readonly profile: string;
  readonly #options: BrowserOptions;
  readonly #folder: string;
  readonly #sentinel: Sentinel | undefined;
  readonly #consoleErrors: string[] = [];
  #extensionId = '';
  #running: { context: BrowserContext; session: CDPSession } | undefined;

  constructor(options: BrowserOptions, folder: string, sentinel: Sentinel | undefined) {
    this.#options = options;
    this.#folder = folder;
    this.#sentinel = sentinel;
    this.profile = options.profile ?? join(folder, 'profile');
  }

  /** Playwright's context; a new one after each `restart`. */
  get context(): BrowserContext {
    return this.#now.context;
  }

  get extensionId(): string {
    return this.#extensionId;
  }

  /** What the browser and its pages asked of hosts outside, if the sentinel is on. */
  get requestsSeen(): SeenRequest[] {
    if (!this.#sentinel) throw new Error('Open the browser with { sentinel: true } to count requests.');
    return this.#sentinel.seen;
  }

  /** Errors written to any console so far, refusals of the content security policy among them. */
  get consoleErrors(): readonly string[] {
    return this.#consoleErrors;
  }

  /** Starts Chromium on the profile, which is made first if it does not exist. */
  async start(): Promise<void> {
    const { extension, granted, more } = await this.#prepare();
    const context = await startChromium(this.profile, this.#startOptions(), more);
    this.#follow(context);
    const browser = context.browser();
    if (!browser) throw new Error('Chromium has no browser-wide session.');
    this.#running = { context, session: await browser.newBrowserCDPSession() };
    if (granted === 'manifest') this.#extensionId = await installExtension(context, extension);
    if (this.#options.permissions) await context.grantPermissions(this.#options.permissions);
    await this.worker();
  }

  /** Opens a tab on an address. */
  async newPage(url: string): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(url);
    return page;
  }

  /** Opens a page of the extension, such as `popup.html`, in a tab. */
  extensionPage(path: string): Promise<Page> {
    return this.newPage(`chrome-extension://${this.#extensionId}/${path}`);
  }

  /** The panel in a CRM page. Its frame lies in a closed shadow root, where no selector reaches. */
  panelFrame(page: Page): Promise<Frame> {
    const address = `chrome-extension://${this.#extensionId}/panel.html`;
    return until('the panel opens', () => page.frames().find((frame) => frame.url().startsWith(address)));
  }

  /** An element the extension drew into the page behind a closed shadow root, such as the rail. */
  async behindClosedRoot(page: Page, selector: string): Promise<HiddenElement> {
    const session = await this.context.newCDPSession(page);
    return until(`"${selector}" is behind a closed shadow root`, () => findHidden(page, session, selector));
  }

  /** The same as it is at this moment: undefined where there is none. */
  async nowBehindClosedRoot(page: Page, selector: string): Promise<HiddenElement | undefined> {
    const session = await this.context.newCDPSession(page);
    const found = await findHidden(page, session, selector);
    await session.detach();
    return found;
  }

  /** How many of our overlays lie on a page: a copy left behind by an update would be one too many. */
  async overlays(page: Page): Promise<number> {
    const session = await this.context.newCDPSession(page);
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    await session.detach();
    return closedRoots(root).length;
  }

  /** The service worker, started if it does not run. */
  async worker(): Promise<Worker> {
    if (!(await this.#workerTarget())) await this.#wakeWorker();
    return until('the service worker is listed', () => this.#workers().at(-1));
  }

  /** Runs a function in the service worker. It must not use anything from around it. */
  async evaluateInWorker<Result, Argument = undefined>(
    run: (argument: Argument) => Result | Promise<Result>,
    argument?: Argument,
  ): Promise<Result> {
    const worker = await this.worker();
    return worker.evaluate(run as (argument: unknown) => Result | Promise<Result>, argument as unknown);
  }

  /**
   * Waits until the extension has registered its content script for an address. Right after the first start a page may
   * otherwise load before the worker got that far.
   */
  async untilRegistered(pattern: string): Promise<void> {
    await until(`the content script is registered for ${pattern}`, () =>
      this.evaluateInWorker(async (wanted) => {
        const scripts = await chrome.scripting.getRegisteredContentScripts();
        return scripts.some(({ matches }) => matches.includes(wanted));
      }, pattern),
    );
  }

  /** Whether the service worker runs just now. Unlike all other questions, this one does not start it. */
  async workerRuns(): Promise<boolean> {
    return (await this.#workerTarget()) !== undefined;
  }

  /** Stops the service worker, as the browser does when it is idle. The next event starts it anew. */
  async stopWorker(): Promise<void> {
    const targetId = await this.#workerTarget();
    if (!targetId) return;
    const worker = await this.worker();
    const began = await worker.evaluate(() => performance.timeOrigin);
    await this.#now.session.send('Target.closeTarget', { targetId });
    // Who waits for its answer starts the next one at once, and the browser takes that for the same target.
    await until('the service worker stops', async () => {
      if (!(await this.#workerTarget())) return true;
      const beganNow = worker.evaluate(() => performance.timeOrigin).catch(() => undefined);
      return (await Promise.race([beganNow, pause(5 * POLL, began)])) !== began;
    });
  }

  /** Presses a key combination of the manifest on the tab in front. */
  async pressCommand(name: string, page?: Page): Promise<void> {
    await page?.bringToFront();
    await this.evaluateInWorker(async (command) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      chrome.commands.onCommand.dispatch(command, tab);
    }, name);
  }

  /** The text on the toolbar button. */
  visibleBadge(): Promise<string> {
    return this.evaluateInWorker(() => chrome.action.getBadgeText({}));
  }

  /** What the toolbar button says when it is pointed at. */
  iconTitle(): Promise<string> {
    return this.evaluateInWorker(() => chrome.action.getTitle({}));
  }

  /** Ids of the notifications on show. */
  notifications(): Promise<string[]> {
    return this.evaluateInWorker(async () => Object.keys(await chrome.notifications.getAll()));
  }

  /** Tells the extension that the user clicked a notification. */
  async clickNotification(id: string): Promise<void> {
    await this.evaluateInWorker((shown) => chrome.notifications.onClicked.dispatch(shown), id);
  }

  /** Tells the extension that the user clicked a button of a notification. */
  async clickNotificationButton(id: string, index: number): Promise<void> {
    await this.evaluateInWorker(
      ([shown, button]) => chrome.notifications.onButtonClicked.dispatch(shown, button),
      [id, index] as [string, number],
    );
  }

  /** Opens the real popup over the tab in front. For most tests `extensionPage('popup.html')` is handier. */
  async popup(): Promise<Popup> {
    await this.evaluateInWorker(() => chrome.action.openPopup());
    return this.openedPopup();
  }

  /** Clicks the toolbar button on a page, which lets the extension see that page's address, and gives its popup. */
  async clickIcon(page: Page): Promise<Popup> {
    await page.bringToFront();
    // Neither the kind of target nor the method is in Playwright's types.
    const send = this.#now.session.send.bind(this.#now.session) as unknown as (
      method: string,
      parameters: object,
    ) => Promise<{ targetInfos: { url: string; targetId: string }[] }>;
    const { targetInfos } = await send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const tab = targetInfos.find(({ url }) => url === page.url());
    await send('Extensions.triggerAction', { id: this.#extensionId, targetId: tab?.targetId });
    return this.openedPopup();
  }

  /** Ends the browser as a crash would. `restart` opens the profile again. */
  async kill9(): Promise<void> {
    const { context } = this.#now;
    const closed = new Promise((resolve) => context.once('close', resolve));
    await killBrowserOf(this.profile);
    await closed;
    this.#running = undefined;
  }

  /** Closes the browser if it runs and opens the same profile again. `meanwhile` happens while it is closed. */
  async restart(meanwhile?: () => Promise<void>): Promise<void> {
    await this.#stop();
    await meanwhile?.();
    await this.start();
  }

  /** Closes the browser and removes its profile, unless the profile was named by the caller. */
  async close(): Promise<void> {
    await this.#stop();
    await this.#sentinel?.stop();
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5 });
  }

  get #now(): { context: BrowserContext; session: CDPSession } {
    if (!this.#running) throw new Error('The browser is not running.');
    return this.#running;
  }

  async #stop(): Promise<void> {
    const context = this.#running?.context;
    this.#running = undefined;
    await context?.close();
  }

  /** The popup that opens or is open. */
  async openedPopup(): Promise<Popup> {
    const tabs = new Set(await Promise.all(this.context.pages().map((page) => this.#targetOf(page))));
    const address = `chrome-extension://${this.#extensionId}/`;
    const target = await until('the popup opens', async () =>
      (await this.#targets()).find(
        ({ type, url, targetId }) => type === 'page' && url.startsWith(address) && !tabs.has(targetId),
      ),
    );
    return Popup.attach(this.#now.session, target.targetId);
  }

  async #prepare(): Promise<{ extension: string; granted: 'profile' | 'manifest'; more: string[] }> {
    const { hosts, thirdPartyCookies, locale = 'en-US', grant = 'profile', features } = this.#options;
    const { notifications } = this.#options;
    const extension = this.#options.extension ?? join(project, '.output', 'chrome-mv3');
    const isNew = !existsSync(this.profile);
    if (grant === 'manifest') {
      const copy = join(this.#folder, 'extension');
      if (!existsSync(copy)) copyWithRequiredHosts(extension, hosts, copy);
      if (isNew) writeFirstPreferences(this.profile, thirdPartyCookies);
      return { extension: copy, granted: grant, more: installArguments };
    }
    this.#extensionId = isNew
      ? await makeProfile(this.profile, {
          extension,
          hosts,
          thirdPartyCookies,
          locale,
          features,
          notifications,
        })
      : extensionIn(this.profile, extension);
    return { extension, granted: grant, more: this.#options.toolbar ? installArguments : [] };
  }

  #startOptions(): StartOptions {
    const { headless = true, locale = 'en-US', colorScheme, viewport, backForwardCache } = this.#options;
    const { features } = this.#options;
    return {
      headless,
      locale,
      colorScheme,
      viewport,
      backForwardCache,
      features,
      hostRules: this.#hostRules(),
    };
  }

  #hostRules(): string[] {
    const named = Object.entries(this.#options.hostNames ?? {}).map(([name, to]) => `MAP ${name} ${to}`);
    if (!this.#sentinel) return named;
    // The first rule that fits counts.
    const rest = `MAP * 127.0.0.1:${this.#sentinel.port}`;
    return [...named, rest, 'EXCLUDE 127.0.0.1', 'EXCLUDE localhost'];
  }

  #follow(context: BrowserContext): void {
    context.on('console', (message) => {
      if (message.type() === 'error') this.#consoleErrors.push(message.text());
    });
    context.on('weberror', (event) => this.#consoleErrors.push(String(event.error())));
  }

  #workers(): Worker[] {
    const address = `chrome-extension://${this.#extensionId}/`;
    return this.context.serviceWorkers().filter((worker) => worker.url().startsWith(address));
  }

  async #workerTarget(): Promise<string | undefined> {
    const address = `chrome-extension://${this.#extensionId}/`;
    const targets = await this.#targets();
    return targets.find(({ type, url }) => type === 'service_worker' && url.startsWith(address))?.targetId;
  }

  async #targets(): Promise<{ type: string; url: string; targetId: string }[]> {
    return (await this.#now.session.send('Target.getTargets')).targetInfos;
  }

  async #targetOf(page: Page): Promise<string> {
    const session = await this.context.newCDPSession(page);
    const { targetInfo } = await session.send('Target.getTargetInfo');
    await session.detach();
    return targetInfo.targetId;
  }

  /** Any page's session may start any worker; a stopped one would leave Playwright's calls waiting for ever. */
  async #wakeWorker(): Promise<void> {
    const page = this.context.pages()[0] ?? (await this.context.newPage());
    const session = await this.context.newCDPSession(page);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.startWorker', { scopeURL: `chrome-extension://${this.#extensionId}/` });
    await until('the service worker starts', () => this.#workerTarget());
    await session.detach();
  }
}

/** An element behind a closed shadow root of a page, at the time it was found. */
export interface HiddenElement {
  html: string;
  box: { x: number; y: number; width: number; height: number };
  /** Clicks its middle with the real mouse. */
  click(): Promise<void>;
}

interface DomNode {
  nodeId: number;
  shadowRootType?: string;
  shadowRoots?: DomNode[];
  children?: DomNode[];
  contentDocument?: DomNode;
}

async function findHidden(
  page: Page,
  session: CDPSession,
  selector: string,
): Promise<HiddenElement | undefined> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  for (const { nodeId: rootId } of closedRoots(root)) {
    try {
      const { nodeId } = await session.send('DOM.querySelector', { nodeId: rootId, selector });
      if (nodeId === 0) continue;
      const { outerHTML } = await session.send('DOM.getOuterHTML', { nodeId });
      const { model } = await session.send('DOM.getBoxModel', { nodeId });
      const [x = 0, y = 0] = model.border;
      const box = { x, y, width: model.width, height: model.height };
      const click = () => page.mouse.click(x + box.width / 2, y + box.height / 2);
      return { html: outerHTML, box, click };
    } catch {
      // The page changed meanwhile, or the element is not drawn yet: look again.
    }
  }
  return undefined;
}

function closedRoots(node: DomNode): DomNode[] {
  const below = [...(node.shadowRoots ?? []), ...(node.children ?? [])].flatMap(closedRoots);
  return node.shadowRootType === 'closed' ? [node, ...below] : below;
}

/** Waits until the look returns something, and says in words what never came. */
async function until<Found>(
  what: string,
  look: () => Found | Promise<Found>,
): Promise<NonNullable<Exclude<Found, false>>> {
  const deadline = Date.now() + PATIENCE;
  for (;;) {
    const found = await look();
    if (found) return found as NonNullable<Exclude<Found, false>>;
    if (Date.now() > deadline) throw new Error(`Waited ${PATIENCE / 1000} s, but never: ${what}.`);
    await pause(POLL);
  }
}
