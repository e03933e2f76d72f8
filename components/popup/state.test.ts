import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordKeyText } from '../../domain/record.ts';
import type { PageReport } from '../../messages/contract/page.ts';
import type { PanelLook } from '../../messages/contract/panel.ts';
import { usualSettings } from '../../messages/settings.ts';
import { facts, record, reminder } from '../../tests/builders.ts';
import { afterHearing, firstState, type Heard, type PopupState } from './state.ts';

const tab = 7;

function page(id: string): PageReport {
  return {
    status: 'customer',
    crm: 'demo',
    record: record(id),
    facts: facts({ name: `Customer ${id}` }),
    url: `http://127.0.0.1:8765/app/contacts/${id}`,
  };
}

function looked(asking: number, generation: number, id: string, more: Partial<PanelLook> = {}): Heard {
  const look: PanelLook = {
    tabId: tab,
    read: page(id),
    chosenCrm: null,
    view: { customer: null, records: [], promises: [], reminders: [], expectations: [], notes: [] },
    kept: null,
    remark: null,
    tickedOff: null,
    settings: usualSettings,
    blank: false,
    notifications: 'granted',
    ...more,
  };
  return { type: 'looked', asking, generation, tabId: tab, newSite: null, look };
}

const read = (id: string, tabId = tab): Heard => ({ type: 'read', tabId, read: page(id) });
const listed = (asking: number, id: string): Heard => ({
  type: 'listed',
  asking,
  items: [{ reminder: reminder({ id }), name: '', company: '', phone: '' }],
  more: ['today'],
});

const having = (...all: Heard[]): PopupState => all.reduce(afterHearing, firstState);
const shown = ({ subject }: PopupState) => subject?.key ?? null;
const key = (id: string) => recordKeyText(record(id));

describe('whom quick capture is for', () => {
  it('is the customer of the tab in front', () => {
    expect(shown(having(looked(1, 0, '1')))).toBe(key('1'));
  });

  it('is never the one of a look that is answered after a newer one', () => {
    expect(shown(having(looked(1, 0, '1'), read('2'), looked(3, 1, '2'), looked(2, 0, '1')))).toBe(key('2'));
  });

  it('is nobody from the moment the tab shows another record until that was looked at', () => {
    const gone = having(looked(1, 0, '1'), read('2'));
    expect(shown(gone)).toBeNull();
    expect(shown(afterHearing(gone, looked(2, 0, '1')))).toBeNull();
    expect(shown(afterHearing(gone, looked(3, 1, '2')))).toBe(key('2'));
  });

  it('stays while the same record is read anew, or another tab is', () => {
    expect(shown(having(looked(1, 0, '1'), read('1')))).toBe(key('1'));
    expect(shown(having(looked(1, 0, '1'), read('2', tab + 1)))).toBe(key('1'));
  });

  it('is not told by a first look that was overtaken, but what else it says holds', () => {
    const state = having(read('2'), looked(1, 0, '1', { blank: true }));
    expect(shown(state)).toBeNull();
    expect(state.blank).toBe(true);
    expect(state.generation).toBe(1);
  });

  it('is, whatever comes late, nobody or the one the tab was last read as', () => {
    const step = fc.record({ id: fc.constantFrom('1', '2', '3'), late: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (steps) => {
        const late: Heard[] = [];
        let state = having(looked(1, 0, '0'));
        let asking = 1;
        for (const { id, late: isLate } of steps) {
          state = afterHearing(state, read(id));
          const answer = looked(++asking, state.generation, id);
          if (isLate) late.push(answer);
          else state = afterHearing(state, answer);
          for (const one of late) {
            const next = shown(afterHearing(state, one));
            expect([null, key(id)]).toContain(next);
          }
        }
      }),
    );
  });
});

describe('what is due', () => {
  it('is as it was answered to the latest asking', () => {
    const state = having(listed(2, 'new'), listed(1, 'old'));
    expect(state.items.map((item) => item.reminder.id)).toEqual(['new']);
  });

  it('grows by what was asked for, each once, until there is no more', () => {
    const before = having(listed(1, 'a'));
    const more = (asking: number, ids: string[], isMore: boolean): Heard => ({
      type: 'listed-more',
      asking,
      group: 'today',
      items: ids.map((id) => ({ reminder: reminder({ id }), name: '', company: '', phone: '' })),
      more: isMore,
    });
    const state = afterHearing(before, more(2, ['a', 'b'], true));
    expect(state.items.map((item) => item.reminder.id)).toEqual(['a', 'b']);
    expect(state.more).toEqual(['today']);
    expect(afterHearing(state, more(3, ['c'], false)).more).toEqual([]);
    // What has been listed anew since is not mixed with what was asked before.
    expect(having(listed(3, 'a'), more(2, ['b'], false)).items).toHaveLength(1);
  });

  it('is counted as of the list it stands with, not of an earlier one', () => {
    const counted = (asking: number, had: number): Heard => {
      return { type: 'counted', asking, counts: { now: had, today: 0, next: 0, later: 0 }, at: 5 };
    };
    expect(having(listed(1, 'a'), counted(1, 60)).counts?.now).toBe(60);
    expect(having(listed(1, 'a'), listed(2, 'b'), counted(2, 61), counted(1, 60)).counts?.now).toBe(61);
  });

  it('takes away the trouble', () => {
    expect(having({ type: 'failed', code: 'unreachable' }, listed(1, 'a')).trouble).toBeNull();
  });
});
