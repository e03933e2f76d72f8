import { Dexie } from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { type Database, openDatabase } from '../../storage/database.ts';
import { type Chance, Channel, type Clock } from './clock.ts';
import { pageCode, panelCode, workerCode } from './contexts.ts';
import { apiEvent, apiOf, type Life, timersOf } from './globals.ts';

/** The disk: one for all models, each of which leaves it empty. */
const factory = new IDBFactory();

export const origin = 'chrome-extension://kept';
const code = { worker: await workerCode(), page: await pageCode(), panel: await panelCode() };

/** Who sends, as the browser tells the worker. */
export interface SenderInfo {
  id: string;
  origin: string;
  url: string;
  frameId: number;
  documentId?: string;
  tab?: { id: number; url: string };
}

/** A page or frame in which code of the extension runs: the content script, or a panel. */
export interface Client extends Life {
  sender: () => SenderInfo;
  /** Of which copy of the extension it is; an update makes it one too old. */
  copy: number;
  toWorker: Channel;
  fromWorker: Channel;
  onMessage: ReturnType<typeof apiEvent>;
}

interface Running extends Life {
  onMessage: ReturnType<typeof apiEvent>;
  onTabRemoved: ReturnType<typeof apiEvent>;
  database?: Database;
  /** Those who wait for an answer of this worker. */
  waiting: Map<() => void, Client>;
}

/** How fast this browser is and what it loses; each model has its own. */
export interface Weather {
  /** Milliseconds at the most. */
  message: number;
  start: number;
  storage: number;
  /** One step of the database. */
  step: number;
  /** One push in so many never arrives. */
  lost: number;
}

interface RawDatabase {
  connections: { close(): void }[];
  transactions: { abort(): void; _state: string }[];
}

/** The browser around the extension: its worker, which may stop at any moment, its messages, its storage. */
export class Extension {
  readonly clock: Clock;
  readonly chance: Chance;
  readonly clients = new Set<Client>();
  /** Runs a reader's file in a page, as `scripting.executeScript` does. */
  inject: (tabId: number, file: string) => void = () => {};
  copy = 1;
  #session = new Map<string, unknown>([['started', true]]);
  #local = new Map<string, unknown>();
  #worker: Running | null = null;
  #starting: (() => void)[] | null = null;
  #stored: Promise<Database> | undefined;
  readonly #weather: Weather;
  readonly #ownPages: Pick<Client, 'toWorker' | 'fromWorker'>;
  readonly #before: { setImmediate: typeof setImmediate; indexedDB: IDBFactory };

  constructor(clock: Clock, chance: Chance, weather: Weather) {
    this.clock = clock;
    this.chance = chance;
    this.#weather = weather;
    this.#ownPages = this.#ways();
    const world = globalThis as unknown as { setImmediate: unknown; indexedDB: IDBFactory };
    this.#before = { setImmediate: globalThis.setImmediate, indexedDB: world.indexedDB };
    // The database of the model takes its time from the model's clock.
    world.setImmediate = (run: () => void) => void clock.after(weather.step, run);
    world.indexedDB = factory;
    Dexie.dependencies.indexedDB = factory as unknown as typeof indexedDB;
  }

  /** Gives the world back what this model has borrowed of it. */
  async leave(): Promise<void> {
    if (this.#worker) this.#kill(this.#worker);
    for (const client of this.clients) this.end(client);
    let isEmpty = false;
    void this.stored().then(async (database) => {
      await Promise.all(database.tables.map((table) => table.clear()));
      database.close();
      isEmpty = true;
    });
    for (let left = 100; !isEmpty && left > 0; left--) await this.clock.pass(10);
    const { setImmediate, indexedDB } = this.#before;
    Object.assign(globalThis, { setImmediate, indexedDB });
  }

  /** The rows as they are on the disk, read by a connection of its own. */
  stored(): Promise<Database> {
    this.#stored ??= openDatabase();
    return this.#stored;
  }

  /** A content script has ways of its own; all pages of the extension share one process, and so the ways to and from it. */
  client(sender: () => SenderInfo): Client {
    const ways = sender().origin === origin ? this.#ownPages : this.#ways();
    const client: Client = { ended: false, sender, copy: this.copy, ...ways, onMessage: apiEvent() };
    this.clients.add(client);
    return client;
  }

  /** Ends a context: it hears and does nothing more. What it has sent arrives. */
  end(client: Client): void {
    client.ended = true;
    this.clients.delete(client);
  }

  #ways(): Pick<Client, 'toWorker' | 'fromWorker'> {
    const delay = () => this.#upTo(this.#weather.message);
    return { toWorker: new Channel(this.clock, delay), fromWorker: new Channel(this.clock, delay) };
  }

  isOrphan(client: Client): boolean {
    return client.copy !== this.copy;
  }

  /** A request on its way to the worker, which is started for it if need be, and the answer on its way back. */
  send(client: Client, message: unknown): Promise<unknown> {
    if (this.isOrphan(client)) return Promise.reject(new Error('Extension context invalidated.'));
    const sent = structuredClone(message);
    const sender = client.sender();
    return new Promise((answered, failed) => {
      const back = (say: () => void) => {
        if (!client.ended) say();
      };
      client.toWorker.send(() => {
        if (this.isOrphan(client)) return back(() => failed(new Error('Extension context invalidated.')));
        this.#whenRunning((worker) => {
          const onStop = () =>
            client.fromWorker.send(() => back(() => failed(new Error('The message port closed.'))));
          worker.waiting.set(onStop, client);
          const [answer] = worker.onMessage.tell(sent, sender).filter((value) => value !== undefined);
          void Promise.resolve(answer).then((value) => {
            if (worker.ended) return;
            const late = this.#upTo(this.#weather.message);
            this.clock.after(late, () => {
              // A port that was closed first has lost its answer.
              if (worker.waiting.delete(onStop)) back(() => answered(structuredClone(value)));
            });
          });
        });
      });
    });
  }

  /**
   * The worker is stopped between any two awaits: what it was doing is undone or done, and nobody is answered. Only the
   * last word of a page that is gone is heard out, as browsers do: nobody is left who could say it again.
   */
  stopWorker(): void {
    const worker = this.#worker;
    if (!worker || [...worker.waiting.values()].some(({ ended }) => ended)) return;
    this.#kill(worker);
  }

  #kill(worker: Running): void {
    this.#worker = null;
    worker.ended = true;
    const raw = (factory as unknown as { _databases: Map<string, RawDatabase> })._databases;
    for (const { transactions } of raw.values()) {
      for (const transaction of transactions) {
        if (transaction._state !== 'finished' && transaction._state !== 'committing') abort(transaction);
      }
    }
    worker.database?.close();
    for (const onStop of worker.waiting.keys()) onStop();
    worker.waiting.clear();
  }

  /** A newer copy of the extension takes over: pages of the older one can only notice. */
  update(): void {
    if (this.#worker) this.#kill(this.#worker);
    this.copy += 1;
    this.#session = new Map([['started', true]]);
  }

  tabClosed(tabId: number): void {
    this.#whenRunning((worker) => void worker.onTabRemoved.tell(tabId));
  }

  page(client: Client, globals: Record<string, unknown>) {
    return code.page(globals, this.#pageApi(client));
  }

  panel(client: Client, globals: Record<string, unknown>, tabs: Record<string, unknown>) {
    const runtime = { sendMessage: (m: unknown) => this.send(client, m), onMessage: client.onMessage };
    const i18n = { getUILanguage: () => 'en-US' };
    return code.panel(globals, apiOf({ runtime, i18n, tabs }));
  }

  /** What `chrome.runtime` is for a client: without an id once its copy is gone. */
  runtimeOf(client: Client) {
    const isOrphan = () => this.isOrphan(client);
    return {
      get id() {
        return isOrphan() ? undefined : 'kept';
      },
      sendMessage: (message: unknown) => this.send(client, message),
      onMessage: client.onMessage,
    };
  }

  #pageApi(client: Client): unknown {
    return apiOf({ runtime: this.runtimeOf(client) });
  }

  #upTo(most: number): number {
    return this.chance.next() * most;
  }

  #whenRunning(run: (worker: Running) => void): void {
    if (this.#worker) {
      run(this.#worker);
      return;
    }
    if (this.#starting) {
      this.#starting.push(() => this.#whenRunning(run));
      return;
    }
    this.#starting = [() => this.#whenRunning(run)];
    this.clock.after(this.#upTo(this.#weather.start), () => {
      this.#worker = this.#start();
      const waiting = this.#starting ?? [];
      this.#starting = null;
      for (const go of waiting) go();
    });
  }

  #start(): Running {
    const worker: Running = {
      ended: false,
      onMessage: apiEvent(),
      onTabRemoved: apiEvent(),
      waiting: new Map(),
    };
    const globals = {
      ...timersOf(this.clock, worker),
      location: { origin },
      console: { ...console, error: (error: unknown) => worker.ended || this.failures.push(error) },
      modules: {
        'storage/database.ts': {
          openDatabase: async () => {
            const database = await openDatabase();
            if (worker.ended) database.close();
            worker.database = database;
            return database;
          },
        },
      },
    };
    code.worker(globals, this.#workerApi(worker)).default.main();
    return worker;
  }

  /** What the worker noted as unexpected. */
  readonly failures: unknown[] = [];

  #workerApi(worker: Running): unknown {
    const storage = {
      session: this.#area(worker, () => this.#session),
      local: this.#area(worker, () => this.#local),
    };
    const runtime = {
      id: 'kept',
      onMessage: worker.onMessage,
      sendMessage: async (push: unknown) => worker.ended || this.#push(push),
      getURL: (path: string) => origin + path,
    };
    const tabs = {
      onRemoved: worker.onTabRemoved,
      query: async () => [],
      sendMessage: (tabId: number, command: unknown) => this.#tell(worker, tabId, command),
    };
    return apiOf({
      storage,
      runtime,
      tabs,
      permissions: {
        contains: this.#slow(worker, () => true),
        getAll: this.#slow(worker, () => ({ origins: ['http://crm.test/*'] })),
      },
      scripting: {
        getRegisteredContentScripts: async () => [{ id: 'crm', matches: ['http://crm.test/*'] }],
        executeScript: this.#slow(
          worker,
          ({ target, files }: { target: { tabId: number }; files: string[] }) => {
            this.inject(target.tabId, files[0] ?? '');
            return [];
          },
        ),
      },
      notifications: { getPermissionLevel: this.#slow(worker, () => 'granted'), getAll: async () => ({}) },
      i18n: { getUILanguage: () => 'en-US' },
      alarms: { get: async () => ({ periodInMinutes: 5 }) },
    });
  }

  /** A call into the browser: done there even if the worker stops meanwhile, answered only to one that runs. */
  #slow<Input, Output>(worker: Running, act: (input: Input) => Output): (input: Input) => Promise<Output> {
    const channel = new Channel(this.clock, () => this.#upTo(this.#weather.storage));
    return (input) =>
      new Promise((done) => {
        if (worker.ended) return;
        const given = structuredClone(input);
        channel.send(() => {
          const output = structuredClone(act(given));
          if (!worker.ended) done(output);
        });
      });
  }

  #area(worker: Running, rows: () => Map<string, unknown>) {
    const call = this.#slow(worker, ([what, given]: [string, unknown]) => {
      if (what === 'get') return pick(rows(), given as string | string[] | null);
      const keys = what === 'set' ? Object.keys(given as object) : [given].flat();
      for (const key of keys as string[]) {
        if (what === 'set') rows().set(key, (given as Record<string, unknown>)[key]);
        else rows().delete(key);
      }
      return undefined;
    });
    return {
      get: (keys: unknown) => call(['get', keys]),
      set: (given: unknown) => call(['set', given]),
      remove: (keys: unknown) => call(['remove', keys]),
    };
  }

  #push(push: unknown): void {
    const sent = structuredClone(push);
    for (const client of this.clients) {
      if (client.copy !== this.copy || client.sender().origin !== origin) continue;
      if (this.chance.once(this.#weather.lost)) continue;
      client.fromWorker.send(() => {
        if (!client.ended) client.onMessage.tell(structuredClone(sent));
      });
    }
  }

  async #tell(worker: Running, tabId: number, command: unknown): Promise<void> {
    if (worker.ended) return;
    const sent = structuredClone(command);
    const client = [...this.clients].find(
      ({ sender, copy }) => copy === this.copy && sender().tab?.id === tabId && sender().frameId === 0,
    );
    if (!client) throw new Error('Could not establish connection.');
    client.fromWorker.send(() => {
      if (!client.ended) client.onMessage.tell(sent, { id: 'kept' });
    });
  }
}

function pick(rows: Map<string, unknown>, keys: string | string[] | null): Record<string, unknown> {
  const wanted = keys === null ? [...rows.keys()] : [keys].flat();
  return Object.fromEntries(wanted.filter((key) => rows.has(key)).map((key) => [key, rows.get(key)]));
}

function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // It has ended by itself.
  }
}
