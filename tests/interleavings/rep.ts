import type { Subject } from '../../components/shared/capture/subject.ts';
import { entryKinds } from '../../domain/capture/entry-kinds.ts';
import type { Database } from '../../storage/database.ts';
import type { Chance, Clock } from './clock.ts';
import { idIn } from './crm.ts';
import type { PanelContext } from './tab.ts';

/** One line as the rep remembers it: begun when he saw a name, and what became of it. */
interface Begun {
  /** The number in the name he saw when he typed its first character. */
  seenId: string;
  /** What stands in the line; empty once it was saved or cleared. */
  text: string;
  /** What stood in the line when Esc cleared it. */
  cleared: string;
  /** When and where he typed in it last. */
  at: number;
  in: PanelContext | null;
  /** Its panel was of a copy of the extension that an update has replaced: nobody can keep anything for it any more. */
  excused: boolean;
  saves: { text: string; outcome: 'under way' | 'saved' | 'refused' | 'taken back' }[];
}

/** How long he waits for what he typed elsewhere when he comes to a panel, in milliseconds. */
const patience = 3000;

/** What a model found in the end. */
export interface Findings {
  faults: string[];
  writes: number;
  drafts: number;
  excused: number;
}

/** The rep: looks at a panel, types what he sees, and remembers what he typed for whom. */
export class Rep {
  readonly faults: string[] = [];
  readonly #clock: Clock;
  readonly #chance: Chance;
  readonly #begun: Begun[] = [];
  readonly #busy = new WeakMap<PanelContext, Set<string>>();
  readonly #undoable = new WeakMap<object, { begun: Begun; save: Begun['saves'][number]; key: string }>();

  constructor(clock: Clock, chance: Chance) {
    this.#clock = clock;
    this.#chance = chance;
  }

  /** Types so many characters, one after the other, until the line he types in is no longer there. */
  type(panel: PanelContext, characters: number, key?: string): void {
    const subject = subjectIn(panel);
    if (!subject || !panel.isShown() || (key !== undefined && subject.key !== key)) return;
    this.#press(panel, subject);
    if (characters <= 1) return;
    const pause = 5 + this.#chance.next() * 150;
    this.#clock.after(pause, () => this.type(panel, characters - 1, subject.key));
  }

  /** Enter, as the capture line takes it. */
  async save(panel: PanelContext): Promise<void> {
    const subject = subjectIn(panel);
    if (!subject) return;
    const { key, name } = subject;
    const line = panel.code.useLines.getState().lines[key];
    const busy = this.#busy.get(panel) ?? new Set();
    this.#busy.set(panel, busy);
    const begun = line && this.#of(line.text);
    if (!line || !begun || busy.has(key)) return;
    busy.add(key);
    const save: Begun['saves'][number] = { text: line.text.trim(), outcome: 'under way' };
    begun.saves.push(save);
    // What reads dates is brought in first, which takes a while the first time.
    const reading = this.#chance.next() * this.#chance.of([5, 30, 600]);
    await new Promise<void>((done) => void this.#clock.after(reading, done));
    if (panel.client.ended) return;
    const { code } = panel;
    try {
      const ready = { kind: line.kind ?? 'promise', text: save.text };
      await code.saveLine(subject, ready, line, () => void code.refresh());
      save.outcome = 'saved';
      const { toast } = code.useToast.getState();
      if (toast) this.#undoable.set(toast, { begun, save, key });
      if (!toast?.text.includes(name)) this.faults.push(`The toast for ${name} says "${toast?.text}".`);
      // Emptied, and perhaps another begun since; what he typed on meanwhile is of the same line still.
      if (this.#of(code.useLines.getState().lines[key]?.text ?? '') !== begun) begun.text = '';
    } catch {
      save.outcome = 'refused';
    } finally {
      busy.delete(key);
    }
  }

  /** Takes back what the toast tells of. */
  async undo({ code }: PanelContext): Promise<void> {
    const { toast } = code.useToast.getState();
    const told = toast && this.#undoable.get(toast);
    if (!toast?.undo || !told) return;
    const { begun, save, key } = told;
    save.outcome = 'taken back';
    await toast.undo().catch(() => {});
    const text = code.useLines.getState().lines[key]?.text ?? '';
    if (this.#of(text) === begun) begun.text = text;
  }

  /** Esc in the line; in an empty one ArrowUp, which brings back what Esc has cleared. */
  escape(panel: PanelContext): void {
    const subject = subjectIn(panel);
    if (!subject) return;
    const { record } = subject.sighting;
    const text = panel.code.useLines.getState().lines[subject.key]?.text ?? '';
    const begun = this.#of(text);
    if (begun) {
      begun.cleared = text;
      begun.text = '';
      panel.code.clearLine(record);
      return;
    }
    panel.code.bringBackLine(record);
    const back = panel.code.useLines.getState().lines[subject.key]?.text ?? '';
    const again = this.#of(back);
    if (again) again.text = back;
  }

  /** Compares what is stored with what he remembers. */
  async review(database: Database, panels: PanelContext[]): Promise<Findings> {
    const { faults } = this;
    const [promises, notes, expectations, records, drafts] = await Promise.all([
      database.promises.toArray(),
      database.notes.toArray(),
      database.expectations.toArray(),
      database.records.toArray(),
      database.drafts.toArray(),
    ]);
    const recordOf = new Map(records.map(({ customerId, key }) => [customerId, key]));
    const entries = [
      ...promises.map(({ customerId, body }) => ({ customerId, text: body.what })),
      ...notes.map(({ customerId, body }) => ({ customerId, text: body.text })),
      ...expectations.map(({ customerId, body }) => ({ customerId, text: body.what })),
    ];
    for (const { key, body } of records) {
      if (idIn(body.facts.name) !== idIn(`No ${key.split('/').at(-1)}`))
        faults.push(`${key} is stored as ${body.facts.name}.`);
    }
    for (const { customerId, text } of entries) {
      if (!recordOf.get(customerId)?.endsWith(`/${this.#of(text)?.seenId}`))
        faults.push(`"${text}" was saved to ${recordOf.get(customerId)}.`);
    }
    const lines = panels.flatMap(({ code }) => Object.entries(code.useLines.getState().lines));
    const kept = [...drafts.map(({ key, draft }) => [key, draft.text] as const)].concat(
      lines.map(([key, { text }]) => [key, text] as const),
    );
    for (const [key, text] of kept) {
      const begun = text === '' ? undefined : this.#of(text);
      if (begun && !key.endsWith(`/${begun.seenId}`)) faults.push(`The draft "${text}" is kept for ${key}.`);
    }
    // A line that was begun before the kept one came stands behind it.
    const isStored = (text: string) => entries.some((entry) => entry.text.includes(text.trim()));
    let excused = 0;
    for (const { text, saves, seenId, excused: isExcused } of this.#begun) {
      for (const save of saves) {
        if (save.outcome === 'saved' && !isStored(save.text)) faults.push(`"${save.text}" was not stored.`);
      }
      if (text === '' || isStored(text)) continue;
      const isThere = drafts.some(
        ({ key, draft }) => key.endsWith(`/${seenId}`) && draft.text.includes(text.trim()),
      );
      if (isThere) continue;
      if (isExcused) excused += 1;
      else faults.push(`The draft "${text}" is lost.`);
    }
    return { faults, writes: entries.length, drafts: this.#begun.length, excused };
  }

  /** An update leaves these panels behind, and what was on its way to the older worker. */
  excuse(panels: PanelContext[]): void {
    for (const begun of this.#begun) if (this.#clock.now - begun.at < 1000) begun.excused = true;
    for (const { code } of panels) {
      for (const { text } of Object.values(code.useLines.getState().lines)) this.#excuse(text);
    }
  }

  #press(panel: PanelContext, { key, name, sighting }: Subject): void {
    const { code } = panel;
    const line = code.useLines.getState().lines[key] ?? { text: '' };
    const begun = this.#of(line.text) ?? this.#begin(idIn(name) ?? name);
    const isChanged = line.text !== '' && !line.text.includes(begun.text) && !begun.excused;
    // He typed it in another tab, and waits until he sees it.
    if (isChanged && begun.in !== panel && this.#clock.now - panel.shownAt() < patience) return;
    if (isChanged) this.faults.push(`The draft "${begun.text}" has become "${line.text}".`);
    const character = this.#chance.of(['a', 'b', 'c', ' ', '约']);
    begun.at = this.#clock.now;
    begun.in = panel;
    begun.text = line.text === '' ? this.#tag(begun) : line.text + character;
    if (code.usePanel.getState().phase === 'updated' || panel.isOrphan()) this.#excuse(begun.text);
    const kind = line.kind ?? this.#chance.of(entryKinds.filter((some) => some !== 'callback'));
    code.setLine(sighting.record, { ...line, text: begun.text, kind });
  }

  /** What stands in a panel that was left behind has nobody to keep it; it may be more than one line joined. */
  #excuse(text: string): void {
    for (const [, index] of text.matchAll(/line (\d+):/g)) {
      const begun = this.#begun[Number(index)];
      if (begun) begun.excused = true;
    }
  }

  #begin(seenId: string): Begun {
    const begun: Begun = { seenId, text: '', cleared: '', at: 0, in: null, excused: false, saves: [] };
    this.#begun.push(begun);
    return begun;
  }

  #tag(begun: Begun): string {
    return `for ${begun.seenId}, line ${this.#begun.indexOf(begun)}: `;
  }

  /** The line a text is. One that was begun before the kept one came has become a part of that one. */
  #of(text: string): Begun | undefined {
    const [first, ...joined] = [...text.matchAll(/line (\d+):/g)].map(
      ([, index]) => this.#begun[Number(index)],
    );
    for (const part of joined) if (part && text.includes(part.text)) part.text = '';
    return first;
  }
}

/** Whom a panel shows with a line to type in; undefined where it shows nobody. */
export function subjectIn({ code, client }: PanelContext): Subject | undefined {
  const state = code.usePanel.getState();
  if (client.ended || state.phase === 'new' || state.phase === 'refused' || state.blank) return undefined;
  if (state.trouble !== null && state.view === null) return undefined;
  const screen = code.screenOf(state);
  return screen.status === 'customer' ? screen.shown.subject : undefined;
}
