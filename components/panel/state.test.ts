import { expect, it } from 'vitest';
import type { PageReport } from '../../messages/contract/page.ts';
import type { PanelLook } from '../../messages/contract/panel.ts';
import { usualSettings } from '../../messages/settings.ts';
import { facts, record } from '../../tests/builders.ts';
import { screenOf } from './shown.ts';
import { afterHearing, firstState, type Heard } from './state.ts';

const read: PageReport = { status: 'customer', crm: 'demo', record: record(), facts: facts(), url: '' };
const look: PanelLook = {
  tabId: 7,
  read,
  chosenCrm: null,
  view: { customer: null, records: [], promises: [], reminders: [], expectations: [], notes: [] },
  kept: null,
  remark: null,
  tickedOff: null,
  settings: usualSettings,
  blank: false,
  notifications: 'granted',
};
const looked = (generation: number): Heard => ({ type: 'looked', generation, asking: generation + 1, look });
const statusAfter = (...all: Heard[]) => screenOf(all.reduce(afterHearing, firstState)).status;

it('a panel whose page said something before the first answer goes on reading, and does not say that none is there', () => {
  const early: Heard = { type: 'read', tabId: 7, read };
  expect(statusAfter(early, looked(0))).toBe('reading');
  expect(statusAfter(early, looked(0), looked(1))).toBe('customer');
});

it('a panel that was blanked stays so, whatever was asked before and is answered after', () => {
  const all: Heard[] = [looked(0), { type: 'blank', blank: true }, looked(0)];
  expect(all.reduce(afterHearing, firstState).blank).toBe(true);
  expect([...all, looked(1)].reduce(afterHearing, firstState).blank).toBe(false);
});
