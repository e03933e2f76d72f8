import { isDeepStrictEqual } from 'node:util';
import type { Page, Route } from 'playwright-core';
import type { PageReport } from '../../messages/contract/page.ts';
import type { ReaderCase } from '../../readers/case.ts';
import type { PageRead } from '../../readers/reader.ts';
import { type KeptBrowser, openBrowser } from './browser.ts';
import { PageWorld } from './page-world.ts';

/** What is served at one address: a document, and those of its frames by their whole addresses. */
export type ServedPage = Pick<ReaderCase, 'url' | 'html' | 'frames'>;

/** What the extension last said of a tab, and of which document it said it. */
export type Report = PageReport & { documentId?: string };

/** An address on which each tab is found by its number before it shows any page. */
const lobby = 'https://lobby.example.com/';
/** For so long a page may take to be read as it must be, in milliseconds. */
const limit = 12_000;

// Inside the extension the browser's own object is there.
declare const chrome: {
  storage: {
    session: {
      get(key: string): Promise<Record<string, unknown>>;
      onChanged: {
        addListener(heard: (changes: object) => void): void;
        removeListener(heard: (changes: object) => void): void;
      };
    };
  };
  tabs: { query(of: object): Promise<{ id: number }[]> };
};

/** A browser in which pages stand at the addresses of real CRMs, though nothing is ever asked of those. */
export class CasePages {
  readonly #browser: KeptBrowser;
  readonly #reports: Page;
  readonly #tabs: CaseTab[];

  private constructor(browser: KeptBrowser, reports: Page, tabs: CaseTab[]) {
    this.#browser = browser;
    this.#reports = reports;
    this.#tabs = tabs;
  }

  /** Starts the browser with some tabs, and with the hosts of all these addresses granted. */
  static async open(addresses: string[], tabs: number): Promise<CasePages> {
    const hosts = [...new Set([lobby, ...addresses].map(hostPattern))];
    const browser = await openBrowser({
      hosts,
      thirdPartyCookies: 'blocked',
    });
    await browser.untilRegistered(hostPattern(lobby));
    // A document of the extension's own origin that does nothing by itself.
    const reports = await browser.extensionPage('manifest.json');
    const opened = [];
    for (let number = 0; number < tabs; number += 1)
      opened.push(await CaseTab.open(browser, reports, number));
    return new CasePages(browser, reports, opened);
  }

  /** Shows each page in the next tab that is free. The answers stand in the order of the pages. */
  async forEach<Served extends ServedPage, Answer>(
    pages: Served[],
    look: (tab: CaseTab, page: Served) => Promise<Answer>,
  ): Promise<Answer[]> {
    const answers: Answer[] = [];
    const waiting = pages.entries();
    const work = async (tab: CaseTab) => {
      for (const [place, page] of waiting) answers[place] = await look(tab, page);
    };
    await Promise.all(this.#tabs.map(work));
    return answers;
  }

  async close(): Promise<void> {
    await this.#reports.close();
    await this.#browser.close();
  }
}

/** A tab in which one page after the other is shown. */
export class CaseTab {
  readonly #page: Page;
  readonly #browser: KeptBrowser;
  readonly #reports: Page;
  readonly #key: string;
  #served: ServedPage | undefined;
  #documentBefore: string | undefined;

  private constructor(page: Page, browser: KeptBrowser, reports: Page, id: number) {
    this.#page = page;
    this.#browser = browser;
    this.#reports = reports;
    this.#key = `read:${id}`;
  }

  static async open(browser: KeptBrowser, reports: Page, number: number): Promise<CaseTab> {
    const page = await browser.context.newPage();
    await page.route('**/*', answerEmpty);
    const url = `${lobby}${number}`;
    await page.goto(url);
    const id = await reports.evaluate(async (at) => (await chrome.tabs.query({ url: at }))[0]?.id, url);
    if (id === undefined) throw new Error(`The extension does not see the tab ${url}.`);
    const tab = new CaseTab(page, browser, reports, id);
    await page.unroute('**/*');
    await page.route('**/*', (route) => tab.#answer(route));
    return tab;
  }

  /** Shows a page and gives what the extension says of it, as soon as that is right, else the last it said. */
  async show(served: ServedPage, isRight: (report: Report) => boolean): Promise<Report | undefined> {
    this.#documentBefore = (await this.#report())?.documentId;
    // From one fragment of an address to another the browser loads nothing.
    if (withoutFragment(served.url) === withoutFragment(this.#page.url())) await this.#page.goto(lobby);
    this.#served = served;
    await this.#page.goto(served.url);
    const deadline = Date.now() + limit;
    let report = await this.#newReport();
    while (!(report && isRight(report)) && Date.now() < deadline) {
      report = await this.#nextReport(report, deadline - Date.now());
    }
    return report;
  }

  /** The readers that were brought into the page, by the names of their CRMs. */
  async readers(): Promise<string[]> {
    const world = await PageWorld.of(this.#browser, this.#page);
    return (await world.evaluate('Object.keys(globalThis.keptReaders ?? {})')) as string[];
  }

  async #newReport(): Promise<Report | undefined> {
    const report = await this.#report();
    return report?.documentId === this.#documentBefore ? undefined : report;
  }

  async #report(): Promise<Report | undefined> {
    return this.#reports.evaluate(
      async (key) => (await chrome.storage.session.get(key))[key] as never,
      this.#key,
    );
  }

  /** Waits until something else is said, or until the time is over. */
  async #nextReport(last: Report | undefined, within: number): Promise<Report | undefined> {
    await this.#reports.evaluate(untilChanged, {
      key: this.#key,
      last: last && JSON.stringify(last),
      within,
    });
    return this.#newReport();
  }

  #answer(route: Route): Promise<void> {
    const request = route.request();
    const isDocument = request.isNavigationRequest();
    const address = withoutFragment(request.url());
    const { url = '', html, frames = {} } = this.#served ?? {};
    const pages = { ...frames, [url]: html };
    const [, body] = Object.entries(pages).find(([at]) => withoutFragment(at) === address) ?? [];
    if (!isDocument || body === undefined) return answerEmpty(route);
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body });
  }
}

/** Runs in a page of the extension. */
async function untilChanged({
  key,
  last,
  within,
}: {
  key: string;
  last: string | undefined;
  within: number;
}) {
  const { session } = chrome.storage;
  await new Promise<void>((done) => {
    const look = async () => {
      const { [key]: now } = await session.get(key);
      if (now && JSON.stringify(now) !== last) end();
    };
    const end = () => {
      session.onChanged.removeListener(look);
      clearTimeout(timer);
      done();
    };
    const timer = setTimeout(end, within);
    session.onChanged.addListener(look);
    void look();
  });
}

/** Whether a report says of a page no less and no more than it must be read as. */
export function says(report: Report | undefined, expected: PageRead): boolean {
  return isDeepStrictEqual(readOf(report), expected);
}

/** What a report says of the page itself. */
export function readOf(report: Report | undefined): object {
  const { status, record, facts, choices } = report ?? {};
  return Object.fromEntries(
    Object.entries({ status, record, facts, choices }).filter(([, value]) => value !== undefined),
  );
}

function answerEmpty(route: Route): Promise<void> {
  return route.fulfill({ contentType: 'text/html; charset=utf-8', body: '' });
}

function hostPattern(address: string): string {
  const { protocol, hostname } = new URL(address);
  return `${protocol}//${hostname}/*`;
}

function withoutFragment(address: string): string {
  return address.startsWith('http') ? new URL(address).href.replace(/#.*$/, '') : address;
}
