import { beforeEach, describe, expect, it, vi } from 'vitest';
import { recordKeyText } from '../../../domain/record.ts';
import { draftSchema } from '../../../messages/contract.ts';
import { record } from '../../../tests/builders.ts';
import { keepLinesNow, type Line, offerDraft, setLine, useLines } from './lines.ts';

const send = vi.hoisted(() => vi.fn());
vi.mock('../../../messages/client.ts', () => ({ send }));

beforeEach(() => {
  vi.resetAllMocks();
  send.mockResolvedValue({});
  useLines.setState({ lines: {}, cleared: {}, told: {} });
});

/** The line as it is there after the page was loaded anew. */
function reloaded(line: Line): Line | undefined {
  setLine(record(), line);
  keepLinesNow();
  const kept = send.mock.lastCall?.[1] as { draft: unknown } | undefined;
  useLines.setState({ lines: {}, told: {} });
  offerDraft(record(), draftSchema.parse(JSON.parse(JSON.stringify(kept?.draft))));
  return useLines.getState().lines[recordKeyText(record())];
}

describe('a half-typed line outlives its page', () => {
  it.each<[string, Line]>([
    ['its words', { text: 'send the quote' }],
    ['the kind the rep chose', { text: 'send the quote', kind: 'note' }],
    ['the moment he set by hand', { text: 'ring her', kind: 'callback', moment: 1_790_000_000_000 }],
    ['that he took the date away', { text: 'send it by Friday', moment: null }],
  ])('with %s', (_what, line) => {
    expect(reloaded(line)).toEqual(line);
  });

  it('and is followed by what was typed before it came, which is kept with it and not over it', () => {
    setLine(record(), { text: 'newer' });
    expect(send).not.toHaveBeenCalled();
    offerDraft(record(), { text: 'older' });
    expect(useLines.getState().lines[recordKeyText(record())]).toEqual({ text: 'older newer' });
    keepLinesNow();
    expect(send.mock.lastCall?.[1]).toEqual({ record: record(), draft: { text: 'older newer' } });
  });

  it('also where the page goes before it came', () => {
    setLine(record(), { text: 'newer' });
    keepLinesNow();
    expect(send.mock.lastCall?.[1]).toEqual({ record: record(), draft: { text: 'newer' }, adds: true });
  });

  it('but not twice', () => {
    offerDraft(record(), { text: 'older' });
    setLine(record(), { text: 'newer' });
    offerDraft(record(), { text: 'older' });
    expect(useLines.getState().lines[recordKeyText(record())]).toEqual({ text: 'newer' });
  });
});
