import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Choice, choices, type Outcome, outcomes } from '../../domain/agreement/table.ts';
import type { ExpectationRow } from '../../domain/expectation/schema.ts';
import type { PromiseRow } from '../../domain/promise/schema.ts';
import type { ReminderRow } from '../../domain/reminder/schema.ts';
import { wordsIn } from '../../locales/index.ts';
import { seriousViolations } from './accessibility.ts';
import { type KeptBrowser, openBrowser } from './browser.ts';
import { contactOf, DemoCrm, demoHosts } from './demo-crm.ts';
import { isInReach } from './in-reach.ts';
import { Panel } from './panel.ts';
import { isFocused, PromiseByKeys } from './promise-by-keys.ts';

const said = {
  'en-US': {
    language: 'en',
    contact: '1042',
    expected: ['delivery within two weeks', 'a free on-site training'],
    wish: 'twenty more samples by June',
    offer: '200 pieces now, the rest in May',
    reason: 'the line is booked until May',
    again: 'a trainer has time now',
    friday: 'next Friday 3pm',
  },
  'zh-CN': {
    language: 'zh-CN',
    contact: '1041',
    expected: ['两周内交货', '附赠一次现场培训'],
    wish: '六月前再寄二十个样品',
    offer: '先交两百件，其余五月',
    reason: '产线排到五月',
    again: '培训老师有空了',
    friday: '下周五下午3点',
  },
} as const;

describe.each([
  ['en-US', 'blocked'],
  ['zh-CN', 'allowed'],
] as const)('answering a wish by keyboard, %s, third-party cookies %s', (locale, cookies) => {
  const text = said[locale];
  const [first, second] = text.expected;
  const words = wordsIn(text.language);
  const say = words.agreement;
  const { name } = contactOf(text.contact);
  let demo: DemoCrm;
  let browser: KeptBrowser;
  let page: Page;
  let panel: Panel;

  const flow = () => panel.view.getByTestId('agreement');
  const field = (of: string) => flow().getByTestId(`field-${of}`);
  const toggle = (what: string) => panel.view.locator('[data-expectation-toggle]').filter({ hasText: what });
  const request = () => new PromiseByKeys(panel, page, text.wish);
  const focused = () => panel.view.evaluate(() => document.activeElement?.getAttribute('data-testid') ?? '');
  const expectation = async (what: string): Promise<ExpectationRow> => {
    const row = (await panel.stored()).expectations.find(({ body }) => body.what === what);
    if (!row) throw new Error(`There is no expectation "${what}".`);
    return row;
  };
  const promiseFor = async (what: string): Promise<PromiseRow | undefined> => {
    const { id } = await expectation(what);
    return (await panel.stored()).promises.find(({ body }) => body.expectationId === id);
  };
  /** Of its dates: whether the next step is asked for depends on how far those are away. */
  const openReminders = async (promiseId: string | undefined): Promise<ReminderRow[]> =>
    (await panel.stored()).reminders.filter(
      (one) => one.promiseId === promiseId && one.open === 1 && one.body.kind !== 'nudge',
    );
  const movesOf = (row: PromiseRow | undefined) => row?.body.history.map(({ move }) => move.move);

  const note = async (what: string) => {
    await panel.view.getByTestId('add-expectation').press('Enter');
    await panel.view.getByTestId('field-what').fill(what);
    await panel.view.getByTestId('field-what').press('Enter');
    await toggle(what).waitFor();
  };
  /** Opens the flow where an expectation stands in the list: two keys. */
  const answer = async (what: string) => {
    await toggle(what).focus();
    await page.keyboard.press('Alt+Enter');
    await flow().getByTestId('outgoing-text').waitFor();
    await expect.poll(focused).toMatch(/^choice-/);
  };
  /** Walks to an answer by arrow keys, from the one that has the focus; Enter goes on to what it asks. */
  const choose = async (choice: Choice) => {
    const radio = flow().getByTestId(`choice-${choice}`);
    for (let step = 0; step < choices.length && !(await radio.evaluate(isFocused)); step++)
      await page.keyboard.press('ArrowRight');
    expect(await radio.isChecked()).toBe(true);
    await page.keyboard.press('Enter');
    await expect.poll(focused).toMatch(/^field-/);
  };
  const type = async (of: string, typed: string) => {
    await field(of).focus();
    await page.keyboard.type(typed);
  };
  const take = (outcome: Outcome) => flow().getByTestId(`outcome-${outcome}`).press('Enter');
  const untilGone = () => flow().waitFor({ state: 'detached' });
  const undo = async (told: string) => {
    await panel.view.getByTestId('toast').filter({ hasText: told }).getByTestId('undo').press('Enter');
    await panel.view
      .getByTestId('toast')
      .filter({ hasText: words.toast.undone(name) })
      .waitFor();
  };
  const copy = async () => {
    const told = await panel.nextToast();
    await page.keyboard.press('Alt+C');
    await told.filter({ hasText: words.talk.outgoing.copied }).waitFor();
  };
  const copied = async (): Promise<string> => {
    await copy();
    const paste = await browser.newPage(`${demo.url}/paste`);
    await paste.locator('#plain').focus();
    await paste.keyboard.press('Control+V');
    const plain = await paste.locator('#plain').inputValue();
    await paste.close();
    await page.bringToFront();
    return plain;
  };

  beforeAll(async () => {
    demo = await DemoCrm.start();
    browser = await openBrowser({ hosts: demoHosts, thirdPartyCookies: cookies, locale });
    await browser.untilRegistered('http://127.0.0.1/*');
    page = await browser.newPage(demo.contact(text.contact));
    panel = await Panel.openOn(browser, page);
    for (const what of text.expected) await note(what);
    await panel.view.getByTestId('add-ask').press('Enter');
    await panel.view.getByTestId('field-wish').fill(text.wish);
    await panel.view.getByTestId('field-wish').press('Enter');
    await request().item.waitFor();
  });
  afterAll(async () => {
    await browser?.close();
    await demo?.stop();
  });

  it('in part: shows what matters most besides, keeps what was typed when it is closed, and gives the focus back', async () => {
    await answer(first);
    expect(await flow().getByTestId('agreement-title').innerText()).toBe(say.formOf(first));
    await choose('partly');
    const most = await flow().getByTestId('also-matters').innerText();
    expect(most).toContain(second);
    expect(most).not.toContain(first);
    await expect.poll(focused).toBe('field-offer');
    await page.keyboard.type(text.offer);
    await page.keyboard.press('Escape');
    await untilGone();
    await expect.poll(() => toggle(first).evaluate(isFocused)).toBe(true);
    await page.keyboard.press('Alt+Enter');
    await expect.poll(() => field('offer').inputValue()).toBe(text.offer);
    expect(await flow().getByTestId('choice-partly').isChecked()).toBe(true);
  });

  it('in part: says so in words that follow what is typed, copied by one key', async () => {
    await type('told', text.reason);
    const spoken = flow().getByTestId('outgoing-text');
    await expect.poll(() => spoken.inputValue()).toContain(text.offer);
    expect(await seriousViolations(panel.view)).toEqual([]);
    const pasted = await copied();
    expect(pasted).toContain(text.offer);
    expect(pasted).toContain(text.reason);
  });

  it('in part: the customer’s word and the way out are in reach, under a toast too, and the page itself never scrolls', async () => {
    await field('told').focus();
    await copy();
    // It stays while it is pointed at.
    await panel.view.getByTestId('toast').hover();
    for (const outcome of outcomes)
      expect(await isInReach(flow().getByTestId(`outcome-${outcome}`))).toBe(true);
    expect(await isInReach(flow().getByRole('button', { name: words.actions.cancel }))).toBe(true);
    const row = await flow().getByTestId('outcome-row').boundingBox();
    const toast = await panel.view.getByTestId('toast').boundingBox();
    expect(toast?.y).toBeGreaterThanOrEqual((row?.y ?? 0) + (row?.height ?? 0));
    const spare = () =>
      panel.view.evaluate(
        () => document.documentElement.scrollHeight - document.documentElement.clientHeight,
      );
    expect(await spare()).toBe(0);
  });

  it('in part: a "yes" by Enter agrees on the usual date and tells the expectation why it is less; undo takes all of it back', async () => {
    const usual = await flow().getByTestId('empty-moment').innerText();
    await field('due').focus();
    await page.keyboard.press('Enter');
    await untilGone();
    const promise = await promiseFor(first);
    expect(movesOf(promise)).toEqual(['ask', 'counter', 'agree']);
    expect(promise?.body.what).toBe(text.offer);
    const at = promise?.body.firstDue?.at ?? 0;
    expect(at).toBeGreaterThan(Date.now());
    expect(usual).toContain(String(new Date(at).getDate()));
    expect(
      (await openReminders(promise?.id)).map(({ dueAt, body }) => [body.kind, dueAt, body.text]),
    ).toEqual([['promise-due', at, text.offer]]);
    expect((await expectation(first)).body.answer).toMatchObject({ name: 'lowered', reason: text.reason });
    await expect.poll(() => toggle(first).evaluate(isFocused)).toBe(true);

    const given = panel.view
      .getByTestId('expectation')
      .filter({ hasText: first })
      .getByTestId('answer-given');
    await given.waitFor();
    await undo(words.ledger.told.agree(name));
    await given.waitFor({ state: 'detached' });
    expect(await promiseFor(first)).toBeUndefined();
    expect((await expectation(first)).body.answer).toBeUndefined();
    expect(await openReminders(promise?.id)).toEqual([]);
  });

  it('in part: an offer may wait for its word, which is given where the promise stands', async () => {
    await answer(first);
    await choose('partly');
    await type('offer', text.offer);
    await type('told', text.reason);
    await take('later');
    await untilGone();
    expect((await promiseFor(first))?.state).toBe('countered');
    const offered = new PromiseByKeys(panel, page, first);
    await offered.act('answer');
    await expect.poll(() => field('offer').inputValue()).toBe(text.offer);
    expect(await flow().innerText()).toContain(say.answersToo(first));
    await take('yes');
    await untilGone();
    expect(movesOf(await promiseFor(first))).toEqual(['ask', 'counter', 'agree']);
    const agreed = new PromiseByKeys(panel, page, text.offer);
    await expect.poll(() => agreed.hasFocus()).toBe(true);
    expect(await agreed.item.innerText()).toContain(words.ledger.history.instead(first, text.reason));
  });

  it('with "no", pressed among the answers of the expectation: without the reason nothing is saved; with it the wish is declined, and the expectation over', async () => {
    await toggle(second).press('Enter');
    await panel.view.getByTestId('answer-declined').press('Enter');
    await flow().getByTestId('outgoing-text').waitFor();
    await expect.poll(focused).toBe('choice-no');
    expect((await expectation(second)).body.answer).toBeUndefined();
    await page.keyboard.press('Enter');
    await expect.poll(focused).toBe('field-told');
    await page.keyboard.press('Enter');
    const alert = flow().getByRole('alert').first();
    await expect.poll(() => alert.innerText()).toContain(words.ledger.fields.told.label);
    await expect.poll(focused).toBe('field-told');
    await page.keyboard.type(text.reason);
    expect(await copied()).toContain(text.reason);
    await field('told').press('Enter');
    await untilGone();
    expect((await promiseFor(second))?.state).toBe('declined');
    expect((await expectation(second)).body).toMatchObject({
      open: false,
      answer: { name: 'declined', reason: text.reason },
    });
  });

  it('once more: what was declined is taken up again with a reason, and keeps its history to read', async () => {
    await panel.view.getByTestId('expectations-over').locator('summary').first().press('Enter');
    await panel.view.getByTestId('reopen-expectation').press('Enter');
    await flow().getByTestId('outgoing-text').waitFor();
    await expect.poll(focused).toBe('choice-can');
    expect((await expectation(second)).body.open).toBe(false);
    await choose('can');
    await expect.poll(focused).toBe('field-again');
    await page.keyboard.type(text.again);
    await type('due', text.friday);
    await flow().getByTestId('new-due').waitFor();
    await page.keyboard.press('Enter');
    await untilGone();
    expect(movesOf(await promiseFor(second))).toEqual(['ask', 'decline', 'reopen', 'agree']);
    expect((await expectation(second)).body).toMatchObject({ open: true, answer: { name: 'agreed' } });
    const history = new PromiseByKeys(panel, page, second).item.getByTestId('promise-history');
    await history.locator('summary').press('Enter');
    const told = await history.innerText();
    expect(told).toContain(words.ledger.history.decline(text.reason));
    expect(told).toContain(words.ledger.history.reopen(text.again));
  });

  it('with "not now": a request is shelved until the usual day for an answer, and rings then', async () => {
    await request().act('answer');
    await flow().getByTestId('outgoing-text').waitFor();
    await expect.poll(focused).toBe('choice-can');
    await choose('not-now');
    expect(await copied()).not.toContain('{');
    await field('answerBy').focus();
    await page.keyboard.press('Enter');
    await untilGone();
    const row = await request().row();
    expect(row.state).toBe('shelved');
    const at = row.body.answerBy?.at ?? 0;
    expect(at).toBeGreaterThan(Date.now());
    expect((await openReminders(row.id)).map(({ dueAt, body }) => [body.kind, dueAt])).toEqual([
      ['answer-by', at],
    ]);
    await expect.poll(() => request().hasFocus()).toBe(true);
  });

  it('with "no" that is not taken: it is passed on, with words for that, until a day that is asked first', async () => {
    const before = await request().row();
    await request().act('answer');
    await flow().getByTestId('outgoing-text').waitFor();
    await choose('no');
    await take('no');
    await expect.poll(focused).toBe('field-answerBy');
    expect(await flow().getByTestId('becomes').innerText()).toContain(say.becomes.no.no);
    expect((await request().row()).lastSeq).toBe(before.lastSeq);
    await page.keyboard.type(text.friday);
    await flow().getByTestId('new-due').waitFor();
    await page.keyboard.press('Enter');
    await untilGone();
    const row = await request().row();
    expect(row.state).toBe('shelved');
    expect(row.body.answerBy?.at).not.toBe(before.body.answerBy?.at);
    expect((await openReminders(row.id)).map(({ dueAt }) => dueAt)).toEqual([row.body.answerBy?.at]);
  });

  it('says once that it was changed elsewhere, saves nothing then, and the next time what stands', async () => {
    await request().act('answer');
    await flow().getByTestId('outgoing-text').waitFor();
    await choose('can');
    await page.keyboard.type(text.friday);
    const { id: promiseId, lastSeq: seenSeq } = await request().row();
    const move = { move: 'amend', channel: 'WeChat' };
    await panel.send('promise.move', { opId: `elsewhere-${locale}`, promiseId, seenSeq, move });
    await flow().getByTestId('new-due').waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => flow().getByRole('alert').first().innerText()).toBe(words.errors.stale({}));
    expect(await request().state()).toBe('shelved');
    await page.keyboard.press('Enter');
    await untilGone();
    expect(await request().state()).toBe('agreed');
  });

  it('with "we can" to somebody who no longer wants it: it is closed, and counts for nothing', async () => {
    const third = `${first} 2`;
    await note(third);
    await answer(third);
    await choose('can');
    await flow().getByTestId('take-usual').press('Enter');
    await expect.poll(focused).toBe('field-due');
    await flow().getByTestId('new-due').waitFor();
    await take('no');
    await untilGone();
    expect((await promiseFor(third))?.state).toBe('withdrawn');
    expect((await expectation(third)).body.open).toBe(false);
  });

  it('half filled in at an expectation is gone on with there, also when a request was put under it meanwhile', async () => {
    const fourth = `${second} 2`;
    const asked = `${text.wish} 2`;
    await note(fourth);
    await panel.view.getByTestId('add-ask').press('Enter');
    await panel.view.getByTestId('field-wish').fill(asked);
    await panel.view.getByTestId('field-wish').press('Enter');
    const other = new PromiseByKeys(panel, page, asked);
    await other.item.waitFor();
    await answer(fourth);
    await choose('partly');
    await page.keyboard.type(text.offer);
    await page.keyboard.press('Escape');
    await untilGone();
    const item = panel.view.getByTestId('expectation').filter({ hasText: fourth });
    const select = item.getByTestId('link-promise');
    await select.selectOption({ label: asked });
    await select.press('Enter');
    await item.getByTestId('linked').filter({ hasText: asked }).waitFor();
    await item.getByTestId('begun').press('Enter');
    await expect.poll(() => field('offer').inputValue()).toBe(text.offer);
    await flow().getByRole('button', { name: words.actions.cancel }).press('Enter');
    await untilGone();
    expect(await panel.view.getByTestId('begun').count()).toBe(0);
  });
});
