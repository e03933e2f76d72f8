import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { machineOf } from './machine.ts';

/** As browsers have sent them. */
const seen = {
  chrome: [
    ['Google Chrome', 'Chromium', 'Not=A?Brand'],
    [' Not A;Brand', 'Chromium', 'Google Chrome'],
    ['Chromium', 'Google Chrome', 'Not-A.Brand'],
  ],
  edge: [
    [' Not;A Brand', 'Microsoft Edge', 'Chromium'],
    ['Not:A-Brand', 'Microsoft Edge', 'Chromium'],
    ['Chromium', 'Microsoft Edge', 'Not/A)Brand'],
    ['Microsoft Edge', 'Chromium', 'Not_A Brand'],
  ],
  other: [
    ['Not:A-Brand', 'Chromium'],
    ['Brave', 'Not?A_Brand', 'Chromium'],
    ['Not A(Brand', 'Chromium', 'YaBrowser', 'Yowser'],
    [],
  ],
} as const;

const cases = Object.entries(seen).flatMap(([browser, lists]) =>
  lists.map((list) => [browser, list] as const),
);
const brandsOf = (list: readonly string[]) => list.map((brand) => ({ brand, version: '8' }));

describe('the browser', () => {
  it.each(cases)('is %s where it calls itself %j', (browser, list) => {
    expect(machineOf('win', brandsOf(list)).browser).toBe(browser);
  });

  it('is the same in whatever order and with whatever made-up brand', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...cases).chain(([browser, list]) =>
          fc.record({
            browser: fc.constant(browser),
            list: fc.shuffledSubarray([...list, 'Not(A:Brand'], { minLength: list.length + 1 }),
          }),
        ),
        ({ browser, list }) => machineOf('mac', brandsOf(list)).browser === browser,
      ),
    );
  });
});

describe('the system', () => {
  it.each([
    ['win', 'win'],
    ['mac', 'mac'],
    ['linux', 'linux'],
    ['openbsd', 'linux'],
    ['cros', null],
    ['android', null],
    ['fuchsia', null],
  ])('%s is %s', (os, system) => {
    expect(machineOf(os, []).system).toBe(system);
  });
});
