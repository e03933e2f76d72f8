import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ranked } from '../../domain/expectation/rank.ts';
import type { ExpectationRow } from '../../domain/expectation/schema.ts';
import { wordsIn } from '../../locales/index.ts';
import { seriousViolations } from './accessibility.ts';
import { type KeptBrowser, openBrowser } from './browser.ts';
import { contactOf, DemoCrm, demoHosts, nextContact } from './demo-crm.ts';
import { Panel } from './panel.ts';
import { PromiseByKeys } from './promise-by-keys.ts';

const said = {
  'en-US': {
    language: 'en',
    contact: '1042',
    expected: ['delivery within two weeks', 'one contact, always reachable', 'a free on-site training'],
    promise: 'send the production plan',
    cause: 'a competitor offered 10 days',
    reason: 'training is part of the contract only',
    complaint: 'nobody answered for a day',
    channel: 'phone',
    done: 'named a deputy',
  },
  'zh-CN': {
    language: 'zh-CN',
    contact: '1041',
    expected: ['两周内交货', '专人对接，随叫随到', '附赠一次现场培训'],
    promise: '发排产计划',
    cause: '竞品报了10天',
    reason: '培训只随合同提供',
    complaint: '一整天没有人回复',
    channel: '电话',
    done: '安排了备用联系人',
  },
} as const;

declare const chrome: { runtime: { sendMessage: (message: { kept?: string }) => Promise<unknown> } };

/** Lets the panel's saves reach the worker, and their answers get lost. */
function loseAnswers(panel: Panel, areLost: boolean): Promise<void> {
  return panel.view.evaluate((areLost) => {
    const page = globalThis as { sendMessage?: typeof chrome.runtime.sendMessage };
    page.sendMessage ??= chrome.runtime.sendMessage.bind(chrome.runtime);
    const deliver = page.sendMessage;
    chrome.runtime.sendMessage = async (message) => {
      const answer = await deliver(message);
      return areLost && /^(entry\.save|level\.set)$/.test(message.kept ?? '') ? undefined : answer;
    };
  }, areLost);
}

describe.each([
  ['en-US', 'blocked'],
  ['zh-CN', 'allowed'],
] as const)('expectations by keyboard, %s, third-party cookies %s', (locale, cookies) => {
  const text = said[locale];
  const [first, second, third] = text.expected;
  const words = wordsIn(text.language);
  const say = words.expectations;
  const { name } = contactOf(text.contact);
  let demo: DemoCrm;
  let browser: KeptBrowser;
  let page: Page;
  let panel: Panel;

  const item = (what: string) => panel.view.getByTestId('expectation').filter({ hasText: what });
  const toggle = (what: string) => item(what).locator('[data-expectation-toggle]');
  const focused = () => panel.view.evaluate(() => document.activeElement?.getAttribute('data-testid') ?? '');
  const focusedText = () => panel.view.evaluate(() => (document.activeElement as HTMLElement).innerText);
  const rows = async () => (await panel.stored()).expectations;
  const order = async () => ranked(await rows()).map(({ body }) => body.what);
  const stored = async (what: string): Promise<ExpectationRow> => {
    const row = (await rows()).find(({ body }) => body.what === what);
    if (!row) throw new Error(`There is no expectation "${what}".`);
    return row;
  };
  /** The order the panel shows: known to the worker a little before. */
  const shownOrder = () => panel.view.locator('[data-expectation-toggle]').allInnerTexts();
  const undo = () => panel.view.getByTestId('undo').press('Enter');
  /** Takes back what a toast tells of, once it does: an older one may stand there until then. */
  const undoTold = (told: string) =>
    panel.view.getByTestId('toast').filter({ hasText: told }).getByTestId('undo').press('Enter');
  const undoMove = (what: string, rank: number) => undoTold(say.rank.moved(what, rank, 3));
  const standing = (of: string) => panel.view.getByTestId(`standing-${of}`).innerText();

  beforeAll(async () => {
    demo = await DemoCrm.start();
    browser = await openBrowser({ hosts: demoHosts, thirdPartyCookies: cookies, locale });
    await browser.untilRegistered('http://127.0.0.1/*');
    page = await browser.newPage(demo.contact(text.contact));
    panel = await Panel.openOn(browser, page);
  });
  afterAll(async () => {
    await browser?.close();
    await demo?.stop();
  });

  it('are noted one after another, the first on top', async () => {
    for (const [index, what] of text.expected.entries()) {
      await panel.view.getByTestId('add-expectation').press('Enter');
      await expect.poll(focused).toBe('field-what');
      if (index === 0) {
        await page.keyboard.press('Enter');
        const missing = words.ledger.missing.empty(say.what.label);
        await expect
          .poll(() => panel.view.getByTestId('form-expectation').getByRole('alert').innerText())
          .toBe(missing);
        await panel.view.getByTestId('field-what').focus();
      }
      await page.keyboard.type(what);
      await page.keyboard.press('Enter');
      await item(what).waitFor();
      await expect.poll(focused).toBe('add-expectation');
    }
    expect(await order()).toEqual([first, second, third]);
  });

  it('stay half-typed when the form is left by Esc or for another customer, until it is cancelled', async () => {
    const field = panel.view.getByTestId('field-what');
    const form = panel.view.getByTestId('form-expectation');
    const reopened = async (text: string) => {
      await panel.view.getByTestId('add-expectation').press('Enter');
      await expect.poll(() => field.inputValue()).toBe(text);
    };
    await reopened('');
    await field.fill(text.reason);
    await form.getByTestId('field-need').selectOption('basic');
    await field.press('Escape');
    await form.waitFor({ state: 'detached' });
    await reopened(text.reason);
    await nextContact(page);
    await panel.view
      .locator(`html:not([data-record="${demo.recordOf(text.contact)}"])[data-record]`)
      .waitFor({
        state: 'attached',
      });
    await reopened('');
    await page.goBack();
    await panel.untilRecord(demo.recordOf(text.contact));
    await item(first).waitFor();
    await reopened(text.reason);
    expect(await form.getByTestId('field-need').inputValue()).toBe('basic');
    await form.getByTestId('form-cancel').press('Enter');
    await expect.poll(focused).toBe('add-expectation');
    await reopened('');
    await field.press('Escape');
    expect(await order()).toEqual([first, second, third]);
  });

  it('are written once when the answer was lost and Save is pressed again; half-typed ones also after Esc', async () => {
    const written = async () => {
      const { expectations, notes, promises } = await panel.stored();
      return [...expectations, ...promises]
        .map(({ body }) => body.what)
        .concat(notes.map(({ body }) => body.text));
    };
    const before = await written();
    const forms = [
      { kind: 'feedback', field: 'text', isKept: true },
      { kind: 'expectation', field: 'what', isKept: true },
      { kind: 'theirs', field: 'what', isKept: false },
    ];
    for (const { kind, field: name, isKept } of forms) {
      const field = panel.view.getByTestId(`field-${name}`);
      await panel.view.getByTestId(`add-${kind}`).press('Enter');
      await field.fill(text.complaint);
      if (kind === 'feedback') await panel.view.getByTestId('tone-complaint').press('Enter');
      await loseAnswers(panel, true);
      await field.press('Enter');
      const alert = panel.view.getByTestId(`form-${kind}`).getByRole('alert');
      await expect.poll(() => alert.innerText()).not.toBe('');
      await loseAnswers(panel, false);
      if (isKept) {
        await field.press('Escape');
        await panel.view.getByTestId(`add-${kind}`).press('Enter');
      }
      await field.press('Enter');
      await expect.poll(focused).toBe(`add-${kind}`);
      expect((await written()).toSorted()).toEqual([...before, text.complaint].toSorted());
      await undo();
      await expect.poll(written).toEqual(before);
    }
  });

  it('take their need type by one press, and give it back by undo', async () => {
    await item(first).getByTestId('need-basic').press('Enter');
    await expect.poll(async () => (await stored(first)).body.need).toBe('basic');
    await item(first).getByTestId('need').waitFor();
    await undoTold(say.told.described(name));
    await expect.poll(async () => (await stored(first)).body.need).toBeUndefined();
    await item(first).getByTestId('need-basic').press('Enter');
    await item(first).getByTestId('need').waitFor();
    await item(third).getByTestId('need-delight').press('Enter');
    await expect.poll(async () => (await stored(third)).body.need).toBe('delight');
    await expect.poll(focused).toBe('need');
    await page.keyboard.press('Enter');
    await expect.poll(focused).toBe('need-delight');
    await page.keyboard.press('Enter');
    await expect.poll(focused).toBe('need');
  });

  it('are ranked by Alt and arrow keys, pressed faster than answers come, and undone step by step', async () => {
    await toggle(third).focus();
    await page.keyboard.press('Alt+ArrowUp');
    await page.keyboard.press('Alt+ArrowUp');
    await expect.poll(order).toEqual([third, first, second]);
    await expect.poll(focusedText).toContain(third);
    await undoMove(third, 1);
    await expect.poll(order).toEqual([first, third, second]);
    await expect.poll(shownOrder).toEqual([first, third, second]);
    await toggle(third).focus();
    await page.keyboard.press('Alt+ArrowDown');
    await expect.poll(shownOrder).toEqual([first, second, third]);
  });

  it('are ranked by picking one up with Space, spoken in the language of the interface; Esc puts it back', async () => {
    await panel.view.getByTestId('rank-start').press('Enter');
    const place = panel.view.getByTestId('rank-place');
    await place.first().waitFor();
    const spoken = () => panel.view.locator('[id^=DndLiveRegion]').innerText();
    const pickUp = async () => {
      await page.keyboard.press('Space');
      await expect.poll(spoken).toBe(say.rank.over(first, 1, 3));
      // What was picked up hears keys from the next task on.
      await panel.view.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
    };
    await expect.poll(() => place.first().evaluate((el) => el.contains(document.activeElement))).toBe(true);
    await pickUp();
    await page.keyboard.press('ArrowDown');
    await expect.poll(spoken).toBe(say.rank.over(first, 2, 3));
    await page.keyboard.press('Space');
    await expect.poll(order).toEqual([second, first, third]);
    await undoMove(first, 2);
    await expect.poll(order).toEqual([first, second, third]);
    await expect.poll(() => place.first().innerText()).toContain(first);
    await place.first().locator('button').focus();
    await pickUp();
    await page.keyboard.press('Escape');
    await expect.poll(spoken).toBe(say.rank.cancelled(first));
    await panel.view.getByTestId('rank-end').press('Enter');
    await expect.poll(focusedText).toContain(first);
    expect(await order()).toEqual([first, second, third]);
  });

  it('are ranked by dragging', async () => {
    await panel.view.getByTestId('rank-start').press('Enter');
    const place = panel.view.getByTestId('rank-place');
    await place.first().waitFor();
    await place.first().locator('button').dragTo(place.nth(2).locator('button'), { steps: 8 });
    await expect.poll(order).toEqual([second, third, first]);
    await undoMove(first, 3);
    await expect.poll(order).toEqual([first, second, third]);
    await panel.view.getByTestId('rank-end').press('Enter');
  });

  it('have their levels read on a dial: digits and arrows point, Enter notes what was moved and nothing else', async () => {
    await toggle(first).press('Enter');
    const dial = (level: string) => panel.view.getByTestId(`dial-${level}`);
    expect(await dial('hopesFor').getAttribute('aria-valuetext')).toBe(say.unknown);
    for (const of of ['gap', 'zone', 'satisfaction']) expect(await standing(of)).toBe('—');
    await dial('canLiveWith').press('2');
    await dial('hopesFor').press('3');
    await dial('hopesFor').press('ArrowRight');
    await dial('hopesFor').press('Control+2');
    expect(await dial('hopesFor').getAttribute('aria-valuenow')).toBe('4');
    expect((await stored(first)).body.levels.hopesFor).toEqual([]);
    await page.keyboard.press('Enter');
    await expect.poll(() => standing('zone')).toBe(say.standing.range(2, 4));
    expect(await standing('gap')).toBe('—');
    const { levels } = (await stored(first)).body;
    expect(Object.values(levels).map((readings) => readings.map(({ value }) => value))).toEqual([
      [2],
      [4],
      [],
      [],
    ]);
    await dial('canGive').press('3');
    await dial('happened').press('3');
    await page.keyboard.press('Enter');
    await expect.poll(() => standing('gap')).toContain(words.levels.gapHigh(1));
    expect(await standing('zone')).toContain(say.standing.inside);
    expect(await standing('satisfaction')).toBe(words.levels.worse(1));
    expect(await item(first).getByTestId('gap-bar').getAttribute('aria-label')).toBe(say.bar('4', '3'));
  });

  it('take the other end of the tolerance along, with a cause that is told as drift, and undo both at once', async () => {
    await panel.view.getByTestId('dial-canLiveWith').press('5');
    await panel.view.getByTestId('dial-canLiveWith').press('3');
    expect(await panel.view.getByTestId('dial-hopesFor').getAttribute('aria-valuenow')).toBe('4');
    await panel.view.getByTestId('dial-canLiveWith').press('5');
    expect(await panel.view.getByTestId('dial-hopesFor').getAttribute('aria-valuenow')).toBe('5');
    await panel.view.getByTestId('field-cause').focus();
    await page.keyboard.type(text.cause);
    // What was noted before is told in the same words.
    const told = await panel.nextToast();
    await page.keyboard.press('Enter');
    const shifts = panel.view.getByTestId('shifts');
    await expect.poll(() => shifts.innerText()).toContain(say.shift(say.levels.hopesFor, 4, 5));
    expect(await shifts.innerText()).toContain(text.cause);
    await panel.view.getByTestId('narrow').waitFor();
    const story = panel.view.getByTestId('levels-story');
    await story.locator('summary').press('Enter');
    expect(await story.innerText()).toContain(text.cause);
    const chart = panel.view.getByTestId('levels-chart').locator('svg').first();
    expect((await chart.getAttribute('aria-label'))?.toLowerCase()).toContain(say.mine);
    const reading = [say.levels.canLiveWith, say.levels.hopesFor].map((of) => say.chart.reading(of, 5));
    expect(await panel.view.getByTestId('undo-change').innerText()).toBe(
      say.undo(reading.join(words.ledger.comma)),
    );
    await told.getByTestId('undo').press('Enter');
    await expect.poll(() => standing('zone')).toContain(say.standing.inside);
    expect((await stored(first)).body.levels.canLiveWith.map(({ value }) => value)).toEqual([2]);
  });

  it('leave the dial by Esc with nothing noted', async () => {
    const { lastSeq } = await stored(first);
    await panel.view.getByTestId('dial-happened').press('5');
    await page.keyboard.press('Escape');
    await expect.poll(() => panel.view.getByTestId('dial-happened').getAttribute('aria-valuenow')).toBe('3');
    expect((await stored(first)).lastSeq).toBe(lastSeq);
  });

  it('say where they come from and how far that is in our hands; two questions may help with the need', async () => {
    await panel.view.getByTestId('edit-expectation').press('Enter');
    await expect.poll(focused).toBe('field-what');
    await panel.view.getByTestId('kano').locator('summary').press('Enter');
    await panel.view.getByTestId('field-if-there').selectOption('like');
    await panel.view.getByTestId('field-if-not').selectOption('dislike');
    await panel.view.getByTestId('kano-take').press('Enter');
    await panel.view.getByTestId('field-source').selectOption('competitor');
    await panel.view.getByTestId('field-dimension').selectOption('responsiveness');
    await panel.view.getByTestId('field-what').press('Enter');
    await expect
      .poll(() => panel.view.getByTestId('source').innerText())
      .toBe(say.from(say.sources.competitor, say.controls.not));
    expect((await stored(first)).body).toMatchObject({ need: 'expected', dimension: 'responsiveness' });
  });

  it('are answered: less than was hoped for asks for the reason that was told; what is met is folded away, and may be wanted again', async () => {
    await toggle(third).press('Enter');
    await panel.view.getByTestId('answer-lowered').press('Enter');
    await expect.poll(focused).toBe('field-reason');
    await page.keyboard.press('Enter');
    const alert = panel.view.getByTestId('form-answer').getByRole('alert');
    await expect.poll(() => alert.innerText()).toBe(words.ledger.missing.empty(say.reason.label));
    await panel.view.getByTestId('field-reason').focus();
    await page.keyboard.type(text.reason);
    await page.keyboard.press('Enter');
    await expect.poll(() => item(third).getByTestId('answer-given').innerText()).toContain(text.reason);
    await item(third).getByTestId('answer-met').press('Enter');
    await expect.poll(async () => (await stored(third)).body.open).toBe(false);
    const over = panel.view.getByTestId('expectations-over');
    await over.locator('summary').first().press('Enter');
    await over.getByTestId('reopen-expectation').press('Enter');
    await expect.poll(order).toEqual([first, second, third]);
    // It is among the open ones again, still opened.
    await over.waitFor({ state: 'detached' });
    await item(third).getByTestId('answer-met').waitFor();
    expect((await stored(third)).body.history.map(({ change }) => change.change)).toContain('answer');
  });

  it('show a delight that was given three times as likely expected by now', async () => {
    for (let time = 1; time <= 3; time++) {
      await item(third).getByTestId('answer-met').press('Enter');
      await expect.poll(async () => (await stored(third)).body.open).toBe(false);
      const over = panel.view.getByTestId('expectations-over');
      await over.waitFor();
      if (!(await over.evaluate((el) => (el as HTMLDetailsElement).open))) {
        await over.locator('summary').first().press('Enter');
      }
      await over.getByTestId('reopen-expectation').press('Enter');
      await expect.poll(async () => (await stored(third)).body.open).toBe(true);
      await item(third).getByTestId('answer-met').waitFor();
    }
    expect(await item(third).getByTestId('worn-off').innerText()).toBe(say.marks.wornOff);
  });

  it('show the promises that answer them; linked here or by mending the promise', async () => {
    await panel.save(text.promise);
    const promise = new PromiseByKeys(panel, page, text.promise);
    await toggle(first).press('Enter');
    const select = panel.view.getByTestId('link-promise');
    await select.selectOption({ label: text.promise });
    await select.press('Enter');
    const { id } = await stored(first);
    await expect.poll(async () => (await promise.row()).body.expectationId).toBe(id);
    await expect.poll(() => item(first).getByTestId('linked').innerText()).toContain(text.promise);
    await undoTold(say.told.linked(name));
    await expect.poll(async () => (await promise.row()).body.expectationId).toBeUndefined();
    await promise.act('amend');
    await expect.poll(focused).toBe('field-what');
    await panel.view.getByTestId('field-expectation').selectOption({ label: second });
    await panel.view.getByTestId('field-what').press('Enter');
    await expect.poll(() => item(second).getByTestId('linked').innerText()).toContain(text.promise);
    await select.selectOption({ label: say.underElsewhere(text.promise, second) });
    const from = panel.view.getByTestId('link-from');
    await expect.poll(() => from.innerText()).toBe(say.nowUnder(second));
    await select.press('Enter');
    await expect.poll(async () => (await promise.row()).body.expectationId).toBe(id);
    await undoTold(say.told.relinked(name, second));
    await expect.poll(() => item(second).getByTestId('linked').innerText()).toContain(text.promise);
  });

  it('keep what the customer said of it, with what was done', async () => {
    await panel.view.getByTestId('add-feedback').press('Enter');
    await expect.poll(focused).toBe('field-text');
    await page.keyboard.type(text.complaint);
    await panel.view.getByTestId('field-channel').focus();
    await page.keyboard.type(text.channel);
    await panel.view
      .getByTestId('form-feedback')
      .getByTestId('field-dimension')
      .selectOption('responsiveness');
    await panel.view.getByTestId('field-promise').selectOption({ label: text.promise });
    await panel.view.getByTestId('field-done').focus();
    await page.keyboard.type(text.done);
    // Which of the two it was is asked, not taken for granted.
    const form = panel.view.getByTestId('form-feedback');
    expect(await form.locator('[data-state=on]').count()).toBe(0);
    await page.keyboard.press('Enter');
    await expect
      .poll(() => form.getByRole('alert').innerText())
      .toBe(words.ledger.missing.empty(say.feedback.tone));
    expect((await panel.stored()).notes).toEqual([]);
    await form.getByTestId('tone-complaint').press('Enter');
    await form.getByTestId('field-done').press('Enter');
    await expect.poll(async () => (await panel.stored()).notes.length).toBe(1);
    const [note] = (await panel.stored()).notes;
    expect(note?.body).toMatchObject({
      text: text.complaint,
      feedback: { tone: 'complaint', dimension: 'responsiveness', channel: text.channel, done: text.done },
    });
    // It bears on what is opened: on the same dimension.
    const line = item(first).getByTestId('feedback-line');
    await expect.poll(() => line.innerText()).toContain(text.done);
    await line.getByTestId('edit-feedback').press('Enter');
    await panel.view.getByTestId('tone-praise').press('Enter');
    const told = await panel.nextToast();
    await panel.view.getByTestId('field-done').press('Enter');
    await expect.poll(() => line.locator('p').first().innerText()).toContain(say.feedback.tones.praise);
    await told.getByTestId('undo').press('Enter');
    await expect.poll(async () => (await panel.stored()).notes[0]?.body.feedback?.tone).toBe('complaint');
  });

  it('carry the overall level until the rep gives his own, which undo takes back', async () => {
    const cell = panel.view.getByTestId('level-canGive');
    expect(await cell.innerText()).toContain('≈');
    await panel.view.getByTestId('levels-from').waitFor();
    expect(await panel.view.getByTestId('gap-by').innerText()).toBe(say.mine);
    expect(await panel.view.getByTestId('before-call').textContent()).toContain(say.mine);
    await cell.press('Enter');
    await page.keyboard.press('5');
    await expect.poll(() => panel.level('canGive')).toBe('5');
    expect(await cell.innerText()).not.toContain('≈');
    await undo();
    await expect.poll(() => cell.innerText()).toContain('≈');
    expect(await panel.level('canGive')).toBe('3');
    await cell.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type(text.cause);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('4');
    await expect.poll(() => panel.level('canGive')).toBe('4');
    const { customer } = await panel.stored();
    expect(customer?.body.levels.canGive.map(({ value, cause }) => [value, cause])).toEqual([
      [4, text.cause],
    ]);
    await expect.poll(() => panel.toast()).toContain(name);
  });

  it('have one reading of an overall level that was set again after the answer was lost', async () => {
    const cell = panel.view.getByTestId('level-happened');
    const set = async () => {
      await cell.press('Enter');
      await panel.view.getByTestId('level-cause').fill(text.cause);
      await panel.view.getByTestId('level-happened-2').press('2');
    };
    const readings = async () => (await panel.stored()).customer?.body.levels.happened.length;
    const before = (await readings()) ?? 0;
    await loseAnswers(panel, true);
    await set();
    await panel.view.locator('[data-testid=toast][data-tone=failed]').waitFor();
    await loseAnswers(panel, false);
    expect(await readings()).toBe(before + 1);
    await set();
    await panel.view.locator('[data-testid=toast][data-tone=done]').waitFor();
    expect(await readings()).toBe(before + 1);
    await undo();
    await expect.poll(readings).toBe(before);
  });

  it('are walked by arrow keys, closed by Esc, and have no serious fault for a screen reader', async () => {
    expect(await seriousViolations(panel.view)).toEqual([]);
    await toggle(first).focus();
    await page.keyboard.press('ArrowDown');
    await expect.poll(focusedText).toContain(second);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Escape');
    await panel.view.getByTestId('expectation-detail').waitFor({ state: 'detached' });
    await expect.poll(focusedText).toContain(first);
    await panel.view.getByTestId('rank-start').press('Enter');
    await panel.view.getByTestId('rank-place').first().waitFor();
    expect(await seriousViolations(panel.view)).toEqual([]);
    expect(browser.consoleErrors.filter((text) => /content security policy/i.test(text))).toEqual([]);
  });
});
