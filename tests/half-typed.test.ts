import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { KeptLine } from '../messages/contract/draft.ts';
import type { Input } from '../messages/contract.ts';
import { KeptError } from '../messages/errors.ts';
import type { Database } from '../storage/database.ts';
import { draftFor, forgetDraft, keepDraft } from '../storage/drafts.ts';
import { saveEntry } from '../storage/operations/entries.ts';
import { now, record, target } from './builders.ts';
import { freshDatabase } from './database.ts';

const send = vi.hoisted(() => vi.fn());
vi.mock('../messages/client.ts', () => ({ send }));
vi.mock('../components/shared/interface.ts', () => ({
  currentWords: () => ({ toast: { saved: { note: () => '' }, undone: () => '' }, ledger: { told: {} } }),
}));

const of = record();
const seen = target().sighting;

/** A panel on the one customer: the real code, with a state of its own. */
async function openPanel() {
  vi.resetModules();
  const [store, lines, keeping, save, { subjectOf }] = await Promise.all([
    import('../components/shared/capture/line-store.ts'),
    import('../components/shared/capture/lines.ts'),
    import('../components/shared/capture/keeping.ts'),
    import('../components/shared/capture/save.ts'),
    import('../components/shared/capture/subject.ts'),
  ]);
  const subject = subjectOf(of, seen.facts, seen.url, null);
  const line = () => store.lineOf(of);
  const put = (text: string, more = {}) => lines.setLine(of, { ...line(), text, ...more });
  return {
    text: () => line().text,
    put,
    type: (words: string) => put(line().text === '' ? words : `${line().text} ${words}`),
    clear: () => lines.clearLine(of),
    /** It goes behind another tab, or for good. */
    hide: (isLeaving = false) => keeping.keepLinesNow(isLeaving),
    look: async () => {
      const mark = store.markLines();
      const { kept } = (await send('panel.look', {})) as { kept: KeptLine | null };
      lines.offerLine(of, kept, mark);
    },
    save: async () => {
      const whole = line();
      const { text } = whole;
      if (text !== '') await save.saveLine(subject, { kind: 'note', text }, whole, () => {});
    },
    hear: (sent: string, rest: string) => lines.dropSaved(of, sent, rest),
  };
}
type Panel = Awaited<ReturnType<typeof openPanel>>;

let database: Database;
let panels: Panel[];
const kept = async () => (await draftFor(database, of))?.line.text ?? '';
const noted = async () => (await database.notes.toArray()).map(({ body }) => body.text);

/** What the worker does for a request. */
async function work(name: string, input: never): Promise<unknown> {
  if (name === 'panel.look') return { kept: await draftFor(database, of) };
  if (name === 'draft.keep') {
    const { record: where, draft, ...keeping } = input as Input<'draft.keep'>;
    return { kept: await keepDraft(database, where, draft, keeping, now) };
  }
  if (name === 'draft.forget') {
    const { record: where, rev } = input as Input<'draft.forget'>;
    return forgetDraft(database, where, rev);
  }
  const saving = input as Input<'entry.save'>;
  const { answer } = await saveEntry(database, saving, now);
  for (const panel of panels) panel.hear(saving.line ?? '', saving.rest ?? '');
  return answer;
}

/** Until all that can be done is done. */
const rest = async () => {
  for (let left = 30; left > 0; left--) await new Promise((done) => void setImmediate(done));
};

beforeEach(async () => {
  database = await freshDatabase();
  vi.resetAllMocks();
  send.mockImplementation(work);
  panels = [await openPanel(), await openPanel()];
});
afterEach(() => {
  vi.useRealTimers();
  database.close();
});
const [a, b] = [() => panels[0] as Panel, () => panels[1] as Panel];

/** Keeps what stands in a panel. */
async function keepOf(panel: Panel): Promise<void> {
  panel.hide();
  await rest();
}

/** Both panels know of these words and of nothing else. */
async function both(text: string): Promise<void> {
  for (const panel of panels) await panel.look();
  a().put(text);
  await keepOf(a());
  await b().look();
}

/** Both began with the same words; one went on and was kept, the other goes on without knowing of it. */
async function bothTyped(): Promise<void> {
  await both('send the');
  b().type('quote');
  await keepOf(b());
  a().type('mould');
}

describe('two panels on one customer', () => {
  it('take over from one another what was typed, also after a choice was made for the line', async () => {
    await both('one');
    a().put('one', { kind: 'note' });
    await keepOf(a());
    await b().look();
    b().type('two');
    await keepOf(b());
    await a().look();
    expect(a().text()).toBe('one two');
  });

  it('keep what both have typed one behind the other, and show it where it was typed last', async () => {
    await bothTyped();
    a().hide();
    // A choice for the line while the answer is under way is none of its words.
    a().put('send the mould', { kind: 'note' });
    await rest();
    await keepOf(a());
    expect([await kept(), a().text()]).toEqual(['send the quote mould', 'send the quote mould']);
  });

  it('lose nothing that is taken back or typed on while the answer is under way', async () => {
    await bothTyped();
    a().hide();
    a().put('send the moul');
    a().hide(true);
    await keepOf(a());
    expect([await kept(), a().text()]).toEqual(['send the quote moul', 'send the quote moul']);
  });

  it('lose nothing that is not kept yet, or was typed since it was asked, when they look again', async () => {
    await bothTyped();
    await a().look();
    expect(a().text()).toBe('send the mould');
    await keepOf(a());
    expect(a().text()).toBe('send the quote mould');
    b().clear();
    await rest();
    b().put('call');
    await keepOf(b());
    const looking = a().look();
    a().type('to Ada');
    await looking;
    await keepOf(a());
    expect(a().text()).toBe('send the quote mould call to Ada');
  });

  it('lose nothing where the first that was kept had no answer', async () => {
    await a().look();
    a().put('older');
    await keepOf(a());
    send.mockRejectedValueOnce(new KeptError('unreachable'));
    b().put('newer');
    await keepOf(b());
    b().type('x');
    await keepOf(b());
    expect([await kept(), b().text()]).toEqual(['older newer x', 'older newer x']);
  });

  it('keep on after many that were refused, and after one that was far too long', async () => {
    await both('send the');
    send.mockRejectedValue(new KeptError('not-written'));
    for (let count = 0; count < 40; count++) {
      a().put(`Please ${'x'.repeat(count)} send`);
      await keepOf(a());
    }
    send.mockImplementation(work);
    a().put('x'.repeat(200_001));
    await keepOf(a());
    a().put('Please send the mould');
    await keepOf(a());
    expect([await kept(), a().text()]).toEqual(['Please send the mould', 'Please send the mould']);
  });

  it('save no words twice that were kept behind those of the other just then', async () => {
    for (const panel of panels) await panel.look();
    b().put('quote');
    await keepOf(b());
    a().put('call');
    let deliver = () => {};
    send.mockImplementationOnce(async (name, input: never) => {
      const answer = await work(name, input);
      await new Promise<void>((resolve) => (deliver = resolve));
      return answer;
    });
    await keepOf(a());
    const saving = a().save();
    deliver();
    await saving;
    await rest();
    expect([await noted(), await kept()]).toEqual([['call'], 'quote']);
    await a().look();
    expect(a().text()).toBe('quote');
  });

  it.each([
    ['edited', 'two\nthre', 'two\nthre'],
    ['cleared', '', ''],
    ['added to', 'two\nthree\nfour', 'two\nthree\nfour'],
  ])('keep what is left of several entries once, though it is %s at once', async (_how, text, left) => {
    await both('one\ntwo\nthree');
    const saving = { opId: 'op', target: target(), entry: { kind: 'note', id: 'n1', text: 'one' } };
    await work('entry.save', { ...saving, line: 'one\ntwo\nthree', rest: 'two\nthree', revs: [] } as never);
    expect(panels.map((panel) => panel.text())).toEqual(['two\nthree', 'two\nthree']);
    a().put(text);
    await keepOf(a());
    expect([await kept(), a().text()]).toEqual([left, left]);
  });

  it('both empty their line when one of them saves it, though the other has not seen all of it', async () => {
    await both('send the');
    b().type('quote');
    await keepOf(b());
    await b().save();
    await rest();
    expect([a().text(), b().text(), await kept()]).toEqual(['', '', '']);
  });
});

/** What happens, where, and for which of the requests under way. */
const step = fc.record({
  what: fc.constantFrom(
    ...(['type', 'type', 'type', 'kind', 'hide', 'look', 'wait', 'save', 'erase', 'clear', 'leave'] as const),
    ...(['answer', 'answer', 'answer', 'answer', 'lose'] as const),
  ),
  where: fc.nat(1),
  which: fc.nat(3),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

describe('whatever two panels do, in whatever order they are answered', () => {
  interface Request {
    run: () => Promise<unknown>;
    answer: (value: unknown) => void;
    fail: (error: unknown) => void;
  }

  async function play(areTold: boolean, steps: readonly Step[]) {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    database = await freshDatabase();
    panels = [await openPanel(), await openPanel()];
    const underWay: Request[] = [];
    send.mockImplementation(
      (name: string, input: never) =>
        new Promise((answer, fail) => void underWay.push({ run: () => work(name, input), answer, fail })),
    );
    const words: string[] = [];
    const gone = new Set<string>();
    const busy = new Set<Panel>();
    const closed = new Set<Panel>();
    let isEdited = false;
    const answer = async (which: number, isLost = false) => {
      const [one] = underWay.splice(which % Math.max(1, underWay.length), 1);
      if (!one) return;
      const done = await one.run().then(
        (value) => () => one.answer(value),
        (error) => () => one.fail(error),
      );
      // Its page asks again.
      if (isLost) underWay.push(one);
      else done();
      await rest();
    };
    if (areTold) for (const panel of panels) void panel.look();
    while (underWay.length > 0) await answer(0);
    for (const { what, where, which } of steps) {
      const panel = panels[where] as Panel;
      const there = panel.text().split(' ');
      if (what === 'answer' || what === 'lose') await answer(which, what === 'lose');
      else if (closed.has(panel)) continue;
      else if (what === 'look') void panel.look();
      else if (what === 'wait') await vi.advanceTimersByTimeAsync(400);
      else if (what === 'hide') panel.hide();
      else if (what === 'leave') {
        panel.hide(true);
        closed.add(panel);
      } else if (busy.has(panel)) continue;
      else if (what === 'type') {
        words.push(`w${words.length}`);
        panel.type(words.at(-1) ?? '');
      } else if (what === 'kind') panel.put(panel.text(), { kind: which % 2 ? 'note' : 'promise' });
      else if (what === 'save') {
        busy.add(panel);
        void panel.save().then(() => busy.delete(panel));
      } else {
        isEdited = true;
        const left = what === 'erase' ? there.slice(0, -1) : [];
        for (const word of there.slice(left.length)) gone.add(word);
        if (what === 'clear') panel.clear();
        else panel.put(left.join(' '));
      }
      await rest();
    }
    for (let round = 0; round < 12; round++) {
      await vi.advanceTimersByTimeAsync(6000);
      while (underWay.length > 0) await answer(0);
      if (round === 8) for (const panel of panels) if (!closed.has(panel)) void panel.look();
      await rest();
    }
    const there = (await kept()).split(' ').filter((word) => word !== '');
    const saved = (await noted()).flatMap((text) => text.split(' '));
    database.close();
    return {
      words,
      gone,
      isEdited,
      kept: there,
      saved,
      screens: panels.filter((one) => !closed.has(one)).map((one) => one.text()),
    };
  }

  it('no word is lost, and none is kept twice', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.boolean(),
        fc.array(step, { maxLength: 40, size: 'max' }),
        async (areTold, steps) => {
          const { words, gone, isEdited, kept, saved, screens } = await play(areTold, steps);
          const there = new Set([...kept, ...saved]);
          expect(words.filter((word) => !gone.has(word) && !there.has(word))).toEqual([]);
          if (!isEdited) {
            expect(kept).toEqual([...new Set(kept)]);
            for (const screen of screens) expect(screen.split(' ')).toEqual([...new Set(screen.split(' '))]);
          }
        },
      ),
      { numRuns: 300 },
    );
  }, 120_000);
});
