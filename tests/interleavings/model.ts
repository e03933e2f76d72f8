import fc from 'fast-check';
import { Chance, Clock } from './clock.ts';
import { CrmPage, nameOf, readers, type Telling } from './crm.ts';
import { Extension } from './extension.ts';
import { type Findings, Rep, subjectIn } from './rep.ts';
import { type PanelContext, startOnPage } from './tab.ts';

const stepNames = [
  ...['go', 'go', 'go', 'hurry', 'list', 'back', 'forward'],
  ...['type', 'type', 'type', 'type', 'save', 'save', 'save', 'escape', 'undo'],
  ...['switch', 'toggle', 'stop', 'stop', 'reload', 'lay', 'wait', 'wait', 'update'],
] as const;

/** Something that happens, and how long until the next thing does. */
export interface Step {
  what: (typeof stepNames)[number];
  which: number;
  pause: number;
}

const interleaving: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    what: fc.constantFrom(...stepNames),
    which: fc.nat(7),
    pause: fc.constantFrom(0, 0, 5, 30, 100, 250, 450, 900, 2500),
  }),
  { minLength: 3, maxLength: 10 },
);

/** A day of a browser: interleavings that begin where the one before has come to rest. */
export const days = fc.tuple(fc.integer(), fc.array(interleaving, { minLength: 4, maxLength: 16 }));

interface Tab {
  id: number;
  page: CrmPage;
  script: ReturnType<typeof startOnPage>;
  past: string[];
  future: string[];
}

/** Plays interleavings from a fresh browser to the end, or to the first fault, and says what came of them. */
export async function play(
  seed: number,
  telling: Telling,
  interleavings: readonly (readonly Step[])[],
): Promise<Findings> {
  const chance = new Chance(seed);
  const clock = new Clock();
  const extension = new Extension(clock, chance, {
    message: chance.of([1, 5, 40]),
    start: chance.of([5, 80, 400]),
    storage: chance.of([0.5, 3, 20]),
    step: chance.of([0.05, 0.05, 2]),
    lost: chance.of([8, 50]),
  });
  try {
    const world = new World(clock, chance, extension, telling);
    return await world.play(interleavings);
  } finally {
    await extension.leave();
  }
}

class World {
  readonly #clock: Clock;
  readonly #chance: Chance;
  readonly #extension: Extension;
  readonly #telling: Telling;
  readonly #rep: Rep;
  readonly #tabs: Tab[] = [];
  #front = 0;
  /** Both tabs are on the same customers. */
  readonly #areShared: boolean;

  constructor(clock: Clock, chance: Chance, extension: Extension, telling: Telling) {
    this.#clock = clock;
    this.#chance = chance;
    this.#extension = extension;
    this.#telling = telling;
    this.#rep = new Rep(clock, chance);
    this.#areShared = chance.once(2);
    extension.inject = (tabId) => {
      const tab = this.#tabs[tabId - 1];
      if (tab) tab.script.readers.demo = readers[telling];
    };
  }

  async play(interleavings: readonly (readonly Step[])[]): Promise<Findings> {
    for (const id of [1, 2]) this.#open(id, this.#path(id, 0));
    this.#tabs[1]?.page.show(false);
    await this.#clock.pass(this.#chance.of([0, 600, 1500]));
    for (const tab of this.#tabs) tab.script.toggle();
    await this.#clock.pass(this.#chance.of([0, 600, 1500]));
    let findings: Findings | undefined;
    for (const steps of interleavings) {
      for (const step of steps) {
        if (step.what === 'type' && step.which % 4 > 0) await this.#untilShown();
        this.#do(step);
        await this.#clock.pass(step.pause);
      }
      // Longer than a line may wait until it is kept. A panel that has missed something asks again when it is looked at.
      await this.#clock.pass(5500);
      this.#tab.script.show(true);
      await this.#clock.pass(1000);
      findings = await this.#review();
      if (findings.faults.length > 0) break;
    }
    if (!findings) throw new Error('Nothing was played.');
    return findings;
  }

  /** A rep mostly waits for the name before he types. */
  async #untilShown(): Promise<void> {
    for (let left = 20; left > 0; left--) {
      const panel = this.#tab.script.panel();
      if (!panel) this.#tab.script.toggle();
      else if (subjectIn(panel)) return;
      await this.#clock.pass(100);
    }
  }

  #path(tabId: number, which: number): string {
    return `/app/contacts/${1000 + (this.#areShared ? 0 : tabId * 10) + (which % 5)}`;
  }

  get #tab(): Tab {
    return this.#tabs[this.#front] as Tab;
  }

  #do({ what, which }: Step): void {
    const tab = this.#tab;
    const panel = tab.script.panel();
    const acts: Record<Step['what'], () => unknown> = {
      go: () => this.#go(tab, this.#path(tab.id, which)),
      hurry: () => this.#hurry(tab, which),
      list: () => this.#go(tab, '/app/contacts'),
      back: () => this.#travel(tab, tab.past, tab.future),
      forward: () => this.#travel(tab, tab.future, tab.past),
      type: () => panel && this.#rep.type(panel, 1 + which * 2),
      save: () => panel && this.#rep.save(panel),
      escape: () => panel && which === 0 && this.#rep.escape(panel),
      undo: () => panel && which === 0 && this.#rep.undo(panel),
      switch: () => this.#switch(),
      toggle: () => tab.script.toggle(),
      stop: () => this.#extension.stopWorker(),
      reload: () => this.#reload(tab),
      lay: () => this.#lay(tab, which),
      update: () => which === 0 && this.#update(),
      wait: () => tab.script.show(true),
    };
    acts[what]();
  }

  #hurry(tab: Tab, which: number): void {
    for (let left = 0; left < 3; left++) {
      const path = this.#path(tab.id, which + left);
      this.#clock.after(left * this.#chance.of([10, 120]), () => this.#go(tab, path));
    }
  }

  #lay(tab: Tab, which: number): void {
    if (this.#telling !== 'redraws') return;
    tab.page.lay(which % 2 ? this.#path(tab.id, which).slice(-4) : null);
  }

  #open(id: number, path: string, past: string[] = []): void {
    const page = new CrmPage(this.#clock, this.#chance, this.#telling, path);
    const script = startOnPage(this.#extension, id, page);
    this.#tabs[id - 1] = { id, page, script, past, future: [] };
  }

  #go(tab: Tab, path: string): void {
    if (tab.page.ended || tab.page.href.endsWith(path) || !this.#isFollowed(tab)) return;
    tab.past.push(new URL(tab.page.href).pathname);
    tab.future = [];
    tab.page.go(path, 'link');
  }

  #travel(tab: Tab, from: string[], to: string[]): void {
    if (!this.#isFollowed(tab)) return;
    const path = from.pop();
    if (path === undefined) return;
    to.push(new URL(tab.page.href).pathname);
    tab.page.go(path, 'history');
  }

  /** Where a page does not name its record, what was drawn before the reader came cannot be told apart. */
  #isFollowed({ script }: Tab): boolean {
    return this.#telling === 'names' || 'demo' in script.readers;
  }

  #switch(): void {
    this.#show(this.#tab, false);
    this.#front = 1 - this.#front;
    this.#show(this.#tab, true);
  }

  #show({ page, script }: Tab, isShown: boolean): void {
    page.show(isShown);
    script.show(isShown);
  }

  #reload(tab: Tab): void {
    tab.script.unload();
    tab.page.ended = true;
    this.#open(tab.id, new URL(tab.page.href).pathname, tab.past);
  }

  /** The new copy starts in the open pages beside the old one, which leaves when it notices. */
  #update(): void {
    this.#rep.excuse(this.#panels());
    this.#extension.update();
    for (const tab of this.#tabs) tab.script = startOnPage(this.#extension, tab.id, tab.page);
  }

  #panels(): PanelContext[] {
    return this.#tabs.map(({ script }) => script.panel()).filter((panel) => panel !== null);
  }

  async #review(): Promise<Findings> {
    let findings: Findings | undefined;
    void this.#extension.stored().then(async (database) => {
      findings = await this.#rep.review(database, this.#panels());
    });
    for (let left = 100; !findings && left > 0; left--) await this.#clock.pass(10);
    if (!findings) throw new Error('The database did not answer.');
    const [failure] = this.#extension.failures;
    if (failure) findings.faults.push(`The worker failed: ${failure}`);
    this.#checkFollowed(findings);
    return findings;
  }

  /** When everything has come to rest, the panel in front shows whom its page shows. */
  #checkFollowed({ faults }: Findings): void {
    const { page, script } = this.#tab;
    const panel = script.panel();
    const shown = panel && subjectIn(panel)?.name;
    if (shown && page.id && shown !== nameOf(page.id))
      faults.push(`${shown} is shown on the page of ${page.id}.`);
  }
}
