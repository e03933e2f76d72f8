import { Window } from 'happy-dom';
import { demo } from '../../readers/demo.ts';
import type { Reader } from '../../readers/reader.ts';
import type { Chance, Clock } from './clock.ts';

const window = new Window({ url: 'http://crm.test/' });
// All of this model's pages say by the attribute what they do not show; the engine's own answer would cost most of the time.
(window.Element.prototype as unknown as Element).checkVisibility = function checkVisibility(this: Element) {
  return this.isConnected && this.closest('[hidden]') === null;
};

/**
 * How a page tells which record it shows: by naming it (`names`), by drawing its name anew for every record
 * (`redraws`), or not at all (`mute`).
 */
export type Telling = 'names' | 'redraws' | 'mute';

const unproven: Reader = { ...demo };
delete unproven.belongs;

/** The reader each kind of page is read by. */
export const readers: Record<Telling, Reader> = {
  names: demo,
  redraws: {
    ...unproven,
    redrawn: [{ select: 'h1' }],
    over: {
      scope: 'aside',
      identify: (pane) => {
        const id = pane.getAttribute('data-over');
        return id ? { crm: 'demo', tenant: 'crm.test', type: 'contacts', id } : null;
      },
    },
  },
  mute: unproven,
};

/** The name a customer has; it is the only one with this number. */
export function nameOf(id: string): string {
  return `Ada No ${id}`;
}

/** The number in a name, or in any text that holds one. */
export function idIn(name: string): string | undefined {
  return /\bNo (\d+)$/.exec(name)?.[1];
}

/**
 * A CRM's page after its own habits: the address changes first; what was there stays for a while, then it is cleared or
 * greyed or not, and what belongs to the new address is drawn bit by bit.
 */
export class CrmPage {
  readonly document: Document;
  readonly navigation = new EventTarget();
  readonly events = new EventTarget();
  /** Called after every change of the document, as a mutation observer of it is. */
  onChange: () => void = () => {};
  hidden = false;
  ended = false;
  /** When its document was made. */
  readonly bornAt: number;
  #turn = 0;
  readonly #clock: Clock;
  readonly #chance: Chance;
  readonly #telling: Telling;
  readonly #habit: { inPlace: boolean; clears: boolean; slow: number };
  #path: string;

  constructor(clock: Clock, chance: Chance, telling: Telling, path: string) {
    this.#clock = clock;
    this.bornAt = clock.now;
    this.#chance = chance;
    this.#telling = telling;
    this.#path = path;
    this.#habit = {
      inPlace: chance.once(2),
      clears: chance.once(2),
      slow: chance.of([20, 200, 1000]),
    };
    this.document = window.document.implementation.createHTMLDocument() as unknown as Document;
    const mark = this.#element('meta', { name: 'application-name', content: 'Demo CRM' }, '');
    this.document.head.append(mark);
    this.document.body.append(this.#element('div', { id: 'demo-crm' }, ''));
    Object.defineProperty(this.document, 'hidden', { get: () => this.hidden });
    this.#render();
  }

  get href(): string {
    return `http://crm.test${this.#path}`;
  }

  /** The record the address names. */
  get id(): string | undefined {
    return /\/contacts\/(\d+)/.exec(this.#path)?.[1];
  }

  /** A click on a link of the CRM's, or the browser's back and forward. */
  go(path: string, how: 'link' | 'history'): void {
    if (how === 'link') this.document.dispatchEvent(new window.Event('click') as unknown as Event);
    this.#path = path;
    this.navigation.dispatchEvent(new Event('currententrychange'));
    if (how === 'history') this.events.dispatchEvent(new Event('popstate'));
    this.#render();
  }

  /** Lays another record over the page, or takes it away. */
  lay(id: string | null): void {
    const root = this.#root;
    root.querySelector('aside')?.remove();
    if (id !== null) {
      const pane = this.#element('aside', {}, '');
      if (this.#telling === 'redraws') pane.setAttribute('data-over', id);
      pane.append(this.#field('h1', 'name', nameOf(id)));
      root.append(pane);
    }
    this.onChange();
  }

  show(isShown: boolean): void {
    this.hidden = !isShown;
    this.document.dispatchEvent(new window.Event('visibilitychange') as unknown as Event);
  }

  get #root(): Element {
    return this.document.querySelector('#demo-crm') as Element;
  }

  #render(): void {
    const turn = ++this.#turn;
    const { id } = this;
    const slow = () => this.#chance.next() * this.#habit.slow;
    // A page that never says whose it is may show the old record so long, and no longer, without being taken for it.
    const stale = this.#telling === 'mute' ? Math.min(slow(), 500) : slow();
    const steps: [delay: number, draw: () => void][] = [];
    if (this.#habit.clears) steps.push([stale, () => this.#clear()]);
    steps.push([this.#habit.clears ? slow() : stale, () => this.#draw(id)]);
    if (id) {
      const late: [string, string][] = [
        ['phone', `+1 202-555-${id}`],
        ['email', `ada${id}@crm.test`],
      ];
      if (this.#chance.once(2)) late.reverse();
      for (const [field, text] of late) steps.push([slow(), () => this.#add(field, text)]);
    }
    this.#next(turn, steps);
  }

  #next(turn: number, [step, ...rest]: [number, () => void][]): void {
    if (!step) return;
    const [delay, draw] = step;
    this.#clock.after(delay, () => {
      if (this.ended) return;
      if (turn === this.#turn) {
        draw();
        this.onChange();
        this.#next(turn, rest);
      } else if (this.#telling === 'names' && this.#chance.once(3)) {
        // The answer for a record that was left comes after all, and is drawn under the address of another.
        draw();
        this.onChange();
      }
    });
  }

  #clear(): void {
    const main = this.#root.querySelector('main');
    if (this.#telling !== 'names') main?.remove();
    else {
      const grey = this.#element('main', { 'data-loading': '' }, '');
      if (main) main.replaceWith(grey);
      else this.#root.append(grey);
    }
  }

  #draw(id: string | undefined): void {
    const old = this.#root.querySelector('main');
    if (!id) {
      const list = this.#element('main', {}, 'All customers');
      if (old) old.replaceWith(list);
      else this.#root.append(list);
      return;
    }
    const fields = [this.#field('h1', 'name', nameOf(id)), this.#field('span', 'company', 'Harbour Foods')];
    if (old && this.#habit.inPlace) {
      old.replaceChildren(...fields);
      old.removeAttribute('data-loading');
      old.setAttribute('data-record', `contacts/${id}`);
      return;
    }
    const main = this.#element('main', { 'data-record': `contacts/${id}` }, '');
    main.append(...fields);
    if (old) old.replaceWith(main);
    else this.#root.append(main);
  }

  #add(field: string, text: string): void {
    const main = this.#root.querySelector('main[data-record]');
    if (main?.getAttribute('data-record') !== `contacts/${idOf(text)}`) return;
    main.append(this.#field('a', field, text));
  }

  #field(tag: string, field: string, text: string): Element {
    return this.#element(tag, { 'data-field': field }, text);
  }

  #element(tag: string, attributes: Record<string, string>, text: string): Element {
    const element = this.document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.textContent = text;
    return element;
  }
}

function idOf(text: string): string | undefined {
  return /(\d{4})(?:@|$)/.exec(text)?.[1];
}
