import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordKeyText } from '../../domain/record.ts';
import type { PageReport, PanelLook } from '../../messages/contract.ts';
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
    draft: null,
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
  later: 0,
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

  it('takes away the trouble', () => {
    expect(having({ type: 'failed', code: 'unreachable' }, listed(1, 'a')).trouble).toBeNull();
  });
});
