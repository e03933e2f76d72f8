import { beforeEach, describe, expect, it, vi } from 'vitest';
import { recordKeyText } from '../../../domain/record.ts';
import { draftSchema, type KeptLine } from '../../../messages/contract/draft.ts';
import type { Input } from '../../../messages/contract.ts';
import { KeptError } from '../../../messages/errors.ts';
import { record as recordOf } from '../../../tests/builders.ts';
import { keepLinesNow, noteSaved, noteSaving } from './keeping.ts';
import { type Line, markLines, useLines } from './line-store.ts';
import { bringBackLine, clearLine, offerLine, restOf, setLine, takeSentIn, typedOver } from './lines.ts';

const send = vi.hoisted(() => vi.fn());
vi.mock('../../../messages/client.ts', () => ({ send }));

let tests = 1000;
/** Each test has its own. */
const record = () => recordOf(String(tests));

/** What is sent to be kept. */
type Sent = Input<'draft.keep'>;
const keptAsSent = ({ draft, rev }: Sent) => ({ kept: draft ? { line: draft, rev } : null });

beforeEach(() => {
  tests += 1;
  vi.resetAllMocks();
  send.mockImplementation(async (_name: string, sent: Sent) => keptAsSent(sent));
  useLines.setState({ lines: {}, cleared: {} });
});

/** The line as it is there on another page. */
function onAnotherPage(line: Line): Line | undefined {
  setLine(record(), line);
  keepLinesNow(true);
  const { draft } = keepSent();
  tests += 1;
  offerLine(record(), kept(draftSchema.parse(JSON.parse(JSON.stringify(draft)))), markLines());
  return lineNow();
}

const kept = (line: Line | string, rev = 'r1'): KeptLine =>
  ({ line: typeof line === 'string' ? { text: line } : line, rev }) as KeptLine;
const lineNow = () => useLines.getState().lines[recordKeyText(record())];
const keepSent = () => send.mock.lastCall?.[1] as Sent;
/** A moment in which what was sent is answered. */
const answered = () => new Promise(setImmediate);

describe('a half-typed line outlives its page', () => {
  it.each<[string, Line]>([
    ['its words', { text: 'send the quote' }],
    ['the kind the rep chose', { text: 'send the quote', kind: 'note' }],
    ['the moment he set by hand', { text: 'ring her', kind: 'callback', moment: 1_790_000_000_000 }],
    ['that he took the date away', { text: 'send it by Friday', moment: null }],
    ['the words of the page', { text: 'send it', kind: 'promise', source: 'send\nit' }],
  ])('with %s', (_what, line) => {
    expect(onAnotherPage(line)).toEqual(line);
  });

  it('and is followed by what was typed before it came, which is kept with it and not over it', () => {
    setLine(record(), { text: 'newer' });
    expect(send).not.toHaveBeenCalled();
    offerLine(record(), kept('older'), markLines());
    expect(lineNow()).toEqual({ text: 'older newer' });
    keepLinesNow(true);
    expect(keepSent()).toMatchObject({
      draft: { text: 'older newer' },
      known: [{ rev: 'r1', text: 'older' }],
    });
  });

  it('also where the page goes before it came', () => {
    setLine(record(), { text: 'newer' });
    keepLinesNow(true);
    expect(keepSent()).toMatchObject({ draft: { text: 'newer' }, known: [] });
  });

  it('but not twice', () => {
    offerLine(record(), kept('older'), markLines());
    setLine(record(), { text: 'newer' });
    offerLine(record(), kept('older'), markLines());
    expect(lineNow()).toEqual({ text: 'newer' });
  });

  it('is kept one after the other: the newest when the one before was answered', async () => {
    const answers: (() => void)[] = [];
    send.mockImplementation(
      (_name, sent: Sent) => new Promise((resolve) => answers.push(() => resolve(keptAsSent(sent)))),
    );
    offerLine(record(), null, markLines());
    vi.useFakeTimers();
    for (const text of ['send the', 'send the quote', 'send the quote to']) {
      setLine(record(), { text });
      vi.advanceTimersByTime(1000);
    }
    vi.useRealTimers();
    expect(answers).toHaveLength(1);
    const { rev } = keepSent();
    answers[0]?.();
    await answered();
    expect(keepSent()).toMatchObject({
      draft: { text: 'send the quote to' },
      known: [{ rev, text: 'send the' }],
    });
  });

  it('is sent with all that may be kept where an answer was lost, or the page goes before it comes', async () => {
    send.mockRejectedValue(new KeptError('unreachable'));
    offerLine(record(), kept('send'), markLines());
    const open: { rev: string; text: string }[] = [];
    for (const text of ['send the', 'send the quote', 'send the quote to']) {
      setLine(record(), { text });
      keepLinesNow(true);
      expect(keepSent()).toMatchObject({ known: [{ rev: 'r1', text: 'send' }, ...open] });
      open.push({ rev: keepSent().rev, text });
      if (text !== 'send the') await answered();
    }
  });
});

const sent = { text: 'send the quote', kind: 'promise', source: 'send the\nquote' } as const;
const keptLast = () => keepSent().draft;

describe('words that were sent in', () => {
  it('follow what stands in a line the panel knows, and are kept with it', () => {
    offerLine(record(), null, markLines());
    setLine(record(), { text: 'call first,' });
    takeSentIn(record(), sent);
    expect(lineNow()).toEqual({ ...sent, text: 'call first, send the quote' });
    keepLinesNow(true);
    expect(keptLast()).toEqual(lineNow());
  });

  it('are there once, whether the panel hears of them before or after what had been kept', () => {
    takeSentIn(record(), sent);
    offerLine(record(), kept({ ...sent, text: 'call first, send the quote' }), markLines());
    expect(lineNow()).toEqual({ ...sent, text: 'call first, send the quote' });
    takeSentIn(record(), sent);
    expect(lineNow()?.text).toBe('call first, send the quote');
  });

  it('are lost neither where what had been kept is older than they are', () => {
    takeSentIn(record(), sent);
    offerLine(record(), kept({ text: 'call first,', moment: 1_790_000_000_000 }), markLines());
    expect(lineNow()).toEqual({
      ...sent,
      text: 'call first, send the quote',
      moment: 1_790_000_000_000,
    });
  });

  it('keep where they came from when the rep types on, and lose it with the line', () => {
    offerLine(record(), null, markLines());
    takeSentIn(record(), sent);
    setLine(record(), { ...lineNow(), text: 'send the quote to her boss' });
    expect(lineNow()?.source).toBe(sent.source);
    setLine(record(), { ...lineNow(), text: ' ' });
    expect(lineNow()).not.toHaveProperty('source');
  });

  it('come back with their line when it is brought back', () => {
    offerLine(record(), null, markLines());
    takeSentIn(record(), sent);
    clearLine(record());
    expect(lineNow()).toEqual({ text: '' });
    bringBackLine(record());
    expect(lineNow()).toEqual(sent);
  });
});

describe('a line that is about to be saved', () => {
  it('is kept only if it is not saved, from when it was sent', () => {
    offerLine(record(), null, markLines());
    setLine(record(), { text: 'send the quote' });
    noteSaving(record(), 'send the quote', 'op-1');
    keepLinesNow(true);
    expect(keepSent()).toMatchObject({ draft: { text: 'send the quote' }, unless: 'op-1' });
    noteSaved(record());
    setLine(record(), { text: 'send the quote' });
    keepLinesNow(true);
    expect(keepSent()).not.toHaveProperty('unless');
    noteSaving(record(), 'send the quote', 'op-1');
    setLine(record(), { text: 'send the quote and call' });
    keepLinesNow(true);
    expect(keepSent()).toMatchObject({ draft: { text: 'send the quote and call' } });
    expect(keepSent()).not.toHaveProperty('unless');
  });
});

describe('what was chosen for a line', () => {
  const line: Line = { text: 'send the quote', kind: 'promise', moment: 5, source: 'quote please' };

  it.each(['send the quotes', 'resend the quote', 'send the', 'se', 'the quote'])(
    'stays while it is written on: "%s"',
    (text) => {
      expect(typedOver(line, text)).toEqual({ ...line, text });
    },
  );

  it.each(['', '  ', 'call her tomorrow', '寄样品', 'x'])('goes with its words: "%s"', (text) => {
    expect(typedOver(line, text)).toEqual({ text });
  });

  it('is for the lines that are left of several only their kind', () => {
    expect(restOf(line, 'call her')).toEqual({ text: 'call her', kind: 'promise' });
    expect(restOf(line, '')).toEqual({ text: '' });
  });
});

describe('a line that was cleared', () => {
  it('is forgotten as it was kept last, though it was changed since', async () => {
    offerLine(record(), null, markLines());
    setLine(record(), { text: 'send the quote' });
    keepLinesNow(true);
    const { rev } = keepSent();
    await answered();
    setLine(record(), { text: 'resend the quote' });
    clearLine(record());
    expect(send.mock.lastCall).toEqual(['draft.forget', { record: record(), rev }]);
  });

  it('is forgotten also where it is being kept just then, once that is answered', async () => {
    offerLine(record(), null, markLines());
    setLine(record(), { text: 'send the quote' });
    keepLinesNow(true);
    const { rev } = keepSent();
    clearLine(record());
    expect(send).toHaveBeenCalledTimes(1);
    await answered();
    expect(send.mock.lastCall).toEqual(['draft.forget', { record: record(), rev }]);
  });
});
