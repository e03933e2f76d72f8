import type { Page } from 'playwright-core';
import { ulid } from 'ulid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PromiseRow } from '../../domain/promise/schema.ts';
import { wordsIn } from '../../locales/index.ts';
import { seriousViolations } from './accessibility.ts';
import { type KeptBrowser, openBrowser } from './browser.ts';
import { contactOf, DemoCrm, demoHosts } from './demo-crm.ts';
import { Panel } from './panel.ts';
import { isFocused, PromiseByKeys } from './promise-by-keys.ts';

const said = {
  'en-US': {
    language: 'en',
    contact: '1042',
    other: '1046',
    friday: 'Friday 3pm',
    soon: 'in 2 minutes',
    later: 'in 9 days at 10:00',
    ours: 'send the revised offer',
    jargon: 'send the rollback plan',
    theirs: 'send the signed drawings',
    asked: 'another five percent off',
    big: 'exclusive agency',
    reason: 'the supplier is late',
  },
  'zh-CN': {
    language: 'zh-CN',
    contact: '1041',
    other: '1047',
    friday: '周五下午3点',
    soon: '2分钟后',
    later: '9天后上午10点',
    ours: '发修订后的报价单',
    jargon: '发回滚方案',
    theirs: '提供签字的图纸',
    asked: '价格再降一点',
    big: '独家代理',
    reason: '供应商延期',
  },
} as const;

describe.each([
  ['en-US', 'blocked'],
  ['en-US', 'allowed'],
  ['zh-CN', 'blocked'],
] as const)('the ledger by keyboard, %s, third-party cookies %s', (locale, cookies) => {
  const text = said[locale];
  const words = wordsIn(text.language);
  const { name } = contactOf(text.contact);
  let demo: DemoCrm;
  let browser: KeptBrowser;
  let page: Page;
  let panel: Panel;
  const row = (what: string) => new PromiseByKeys(panel, page, what);
  /** What is on the clipboard, as another page takes it. */
  const pasted = async (): Promise<string> => {
    const paste = await browser.newPage(`${demo.url}/paste`);
    await paste.locator('#plain').press('Control+V');
    const plain = await paste.locator('#plain').inputValue();
    await paste.close();
    await page.bringToFront();
    return plain;
  };
  const focused = () => panel.view.evaluate(() => document.activeElement?.getAttribute('data-testid') ?? '');
  /** Takes back what a toast tells of, once it does: an older one may stand there until then. */
  const undo = (told: string) =>
    panel.view.getByTestId('toast').filter({ hasText: told }).getByTestId('undo').press('Enter');

  beforeAll(async () => {
    demo = await DemoCrm.start();
    browser = await openBrowser({ hosts: demoHosts, thirdPartyCookies: cookies, locale });
    await browser.untilRegistered('http://127.0.0.1/*');
    page = await browser.newPage(demo.contact(text.other));
    panel = await Panel.openOn(browser, page);
    await panel.save(text.ours);
    await page.close();
    page = await browser.newPage(demo.contact(text.contact));
    panel = await Panel.openOn(browser, page);
  });
  afterAll(async () => {
    await browser?.close();
    await demo?.stop();
  });

  it('promises by one line, reports it done, confirms it and takes each back', async () => {
    await expect.poll(focused).toBe('capture');
    await page.keyboard.type(`${text.ours} ${text.friday}`);
    await page.keyboard.press('Enter');
    const promise = row((await untilSaved(panel)).body.what);
    await promise.move('done');
    expect(await promise.state()).toBe('reported');
    await expect.poll(() => promise.hasFocus()).toBe(true);
    await undo(words.toast.reported(name));
    await expect.poll(() => promise.state()).toBe('agreed');
    await promise.move('done');
    await promise.move('rate', '4');
    expect((await promise.row()).body.satisfaction).toBe(4);
    await undo(words.toast.accepted(name));
    await expect.poll(() => promise.state()).toBe('reported');
  });

  it('copies a message of what was kept by one press', async () => {
    await panel.view.getByTestId('loop-copy').press('Enter');
    await panel.view.getByTestId('toast').filter({ hasText: words.ledger.loop.copied }).waitFor();
    expect(await panel.view.getByTestId('outgoing').count()).toBe(0);
    expect(await pasted()).toBe(words.ledger.loop.message(text.ours));
  });

  it('asks whether the customer knows of what was kept, and notes that he does', async () => {
    const loop = panel.view.getByTestId('loop');
    await loop.getByTestId('loop-yes').press('Enter');
    await loop.waitFor({ state: 'detached' });
    const { notes } = await panel.stored();
    expect(notes.map(({ body }) => body.text).join()).toContain(text.ours);
  });

  it('takes it up again when it is rejected, for a new date, and moves that date with a reason', async () => {
    const [{ body }] = (await panel.stored()).promises as [PromiseRow];
    const promise = row(body.what);
    await promise.move('reject', text.reason, text.later);
    expect(await promise.state()).toBe('agreed');
    await promise.act('renegotiate');
    await expect.poll(focused).toBe('field-due');
    await page.keyboard.type(text.friday);
    await expect.poll(() => promise.item.getByTestId('new-due').innerText()).toMatch(/15:00/);
    expect(await promise.item.getByTestId('notice').innerText()).toBeTruthy();
    await page.keyboard.press('Enter');
    // What is missing is said, and the caret goes there.
    const missing = words.ledger.missing.empty(words.ledger.fields.told.label);
    await expect.poll(() => promise.item.getByRole('alert').innerText()).toBe(missing);
    await expect.poll(focused).toBe('field-told');
    await page.keyboard.type(text.reason);
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await promise.row()).body.history.at(-1)?.move.move).toBe('renegotiate');
    const { firstDue, due } = (await promise.row()).body;
    expect(firstDue).toEqual(body.firstDue);
    expect(due?.at).toBe(firstDue?.at);
    await expect.poll(() => promise.item.getByTestId('first-due').count()).toBe(1);
    expect(await promise.item.getByTestId('times-moved').innerText()).toBe(words.ledger.movedTimes(2));
  });

  it('leaves a form by Esc with nothing changed and the focus on the promise, and goes on with it by one line', async () => {
    const [{ body, lastSeq }] = (await panel.stored()).promises as [PromiseRow];
    const promise = row(body.what);
    await promise.act('progress');
    await expect.poll(focused).toBe('field-text');
    await page.keyboard.type('x');
    await page.keyboard.press('Escape');
    await expect.poll(() => promise.item.evaluate(isFocused)).toBe(true);
    expect((await promise.row()).lastSeq).toBe(lastSeq);
    const begun = promise.item.getByTestId('begun');
    expect(await begun.innerText()).toBe(words.ledger.begun(words.ledger.acts.progress));
    await page.keyboard.press('Enter');
    await expect.poll(focused).toBe('promise-done');
    await begun.press('Enter');
    await expect.poll(focused).toBe('field-text');
    expect(await promise.item.getByTestId('field-text').inputValue()).toBe('x');
    await promise.item.getByTestId('form-cancel').press('Enter');
    await expect.poll(() => promise.item.evaluate(isFocused)).toBe(true);
    expect(await begun.count()).toBe(0);
  });

  it('looks at it on the way: half of the time is proposed, Enter takes it, and it can be taken away', async () => {
    const [{ body }] = (await panel.stored()).promises as [PromiseRow];
    const promise = row(body.what);
    const checkpoints = async () =>
      (await panel.stored()).reminders.filter((one) => one.body.kind === 'checkpoint' && one.open === 1);
    await promise.act('checkpoint');
    await expect.poll(focused).toBe('field-checkpoint');
    const [proposed] = (await promise.item.getByTestId('new-due').innerText()).split(' · ');
    await page.keyboard.press('Enter');
    const shown = promise.item.getByTestId('checkpoint');
    await shown.waitFor();
    const [set] = await checkpoints();
    expect(set?.at).toBeGreaterThan(Date.now());
    expect(set?.at).toBeLessThan((await promise.row()).dueAt ?? 0);
    expect(await shown.getAttribute('title')).toContain(proposed);
    expect(await promise.state()).toBe('agreed');
    // The form closes once the toast tells of it.
    await promise.item.getByTestId('form-checkpoint').waitFor({ state: 'detached' });
    await panel.view.getByTestId('undo').press('Enter');
    await shown.waitFor({ state: 'detached' });
    await promise.act('checkpoint');
    await expect.poll(focused).toBe('field-checkpoint');
    await page.keyboard.type(text.later);
    await page.keyboard.press('Enter');
    await expect.poll(() => promise.item.getByRole('alert').innerText()).toBe(words.errors['after-due']({}));
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(text.soon);
    await page.keyboard.press('Enter');
    await shown.waitFor();
    await promise.act('uncheck');
    await shown.waitFor({ state: 'detached' });
    expect(await checkpoints()).toEqual([]);
  });

  it('reports progress, waits for the customer and goes on, delivers a part and keeps the rest as a promise', async () => {
    const [{ body }] = (await panel.stored()).promises as [PromiseRow];
    const promise = row(body.what);
    await promise.move('progress', text.reason);
    await promise.move('pause', text.reason);
    expect(await promise.state()).toBe('waiting');
    await promise.move('resume');
    await promise.move('partly', text.reason);
    expect((await promise.row()).body.reported?.extent).toBe('part');
    await promise.act('accept');
    await expect.poll(focused).toBe('field-restWhat');
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(text.big);
    await page.keyboard.press('Enter');
    const rest = row(text.big);
    await expect.poll(async () => (await panel.stored()).promises.length).toBe(2);
    expect((await rest.row()).body.restOf).toBe((await promise.row()).id);
    await rest.move('withdraw', text.reason);
    expect(await rest.state()).toBe('withdrawn');
  });

  it('tells the whole history of a promise in sentences', async () => {
    await panel.view
      .locator('summary')
      .filter({ hasText: words.promises.over(2) })
      .press('Enter');
    const [{ body }] = (await panel.stored()).promises as [PromiseRow];
    const history = row(body.what).item.getByTestId('promise-history');
    await history.locator('summary').press('Enter');
    const told = (await history.locator('li').allInnerTexts()).join('\n');
    const { history: say } = words.ledger;
    for (const part of [text.reason, say.resume, say.accept, say.byUs, words.promises.undoneMark]) {
      expect(told).toContain(part);
    }
  });

  it('takes a request up: offers something else, shelves it, declines it, opens it again and agrees', async () => {
    await panel.view.getByTestId('add-ask').press('Enter');
    await expect.poll(focused).toBe('field-wish');
    await page.keyboard.type(text.asked);
    await page.keyboard.press('Tab');
    await page.keyboard.type(text.later);
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await panel.stored()).promises.length).toBe(3);
    const request = row(text.asked);
    expect(await request.state()).toBe('asked');
    await request.move('counter', text.big, text.reason);
    expect(await request.state()).toBe('countered');
    await request.move('shelve', text.later);
    expect(await request.state()).toBe('shelved');
    const { reminders } = await panel.stored();
    expect(reminders.some(({ body }) => body.kind === 'answer-by')).toBe(true);
    await request.move('decline', text.reason);
    expect(await request.state()).toBe('declined');
    const summary = panel.view.getByTestId('before-call');
    await summary.locator('summary').press('Enter');
    expect(await summary.innerText()).toContain(text.reason);
    await request.move('reopen', text.reason);
    expect(await request.state()).toBe('asked');
    await request.act('agree');
    await expect.poll(focused).toBe('field-due');
    await page.keyboard.press('Enter');
    await expect.poll(() => request.state()).toBe('agreed');
    const { due, askedFor } = (await request.row()).body;
    expect(due).toEqual(askedFor);
  });

  it('keeps what the customer promises in the same list, marked', async () => {
    await panel.view.getByTestId('add-theirs').press('Enter');
    await expect.poll(focused).toBe('field-what');
    await page.keyboard.type(text.theirs);
    await page.keyboard.press('Tab');
    await page.keyboard.type(text.friday);
    await page.keyboard.press('Enter');
    const theirs = row(text.theirs);
    await expect.poll(() => theirs.item.innerText()).toContain(words.promises.theirs);
    expect((await theirs.row()).body.direction).toBe('theirs');
    await theirs.act('undo');
    await expect.poll(async () => (await panel.stored()).promises.length).toBe(3);
  });

  it('mends a slip, takes a promise back, asks once for the reason', async () => {
    const request = row(text.asked);
    await request.act('amend');
    await expect.poll(focused).toBe('field-what');
    await page.keyboard.press('End');
    await page.keyboard.type('!');
    await page.keyboard.press('Enter');
    const mended = row(`${text.asked}!`);
    await expect.poll(() => mended.item.count()).toBe(1);
    await mended.move('revoke', text.reason);
    expect(await mended.state()).toBe('revoked');
    const miss = panel.view.getByTestId('miss');
    await miss.getByTestId('miss-over-promised').press('Enter');
    await expect.poll(async () => (await mended.row()).body.missed).toBe('over-promised');
    await expect
      .poll(() => mended.item.getByTestId('miss-reason').innerText())
      .toContain(words.ledger.miss.reasons['over-promised']);
  });

  it('moves a promise to the customer it belongs to', async () => {
    await panel.save(text.big.toUpperCase() + text.theirs);
    const wrong = row(text.big.toUpperCase() + text.theirs);
    await wrong.item.waitFor();
    await wrong.act('move');
    await expect.poll(focused).toBe('field-customer');
    await page.keyboard.type(contactOf(text.other).name);
    await panel.view.getByTestId('customer-option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await wrong.item.waitFor({ state: 'detached' });
    await undo(words.ledger.told.move(name));
    await wrong.item.waitFor();
  });

  it('refuses what another window has overtaken, and says what to do', async () => {
    const what = text.big.toUpperCase() + text.theirs;
    const promise = row(what);
    await promise.act('progress');
    await expect.poll(focused).toBe('field-text');
    await page.keyboard.type(text.reason);
    const { id, lastSeq } = await promise.row();
    const move = { move: 'progress', text: 'from elsewhere' };
    await panel.send('promise.move', { opId: ulid(), promiseId: id, seenSeq: lastSeq, move });
    await page.keyboard.press('Enter');
    const alert = promise.item.getByRole('alert');
    await expect.poll(() => alert.innerText()).toBe(words.errors.stale({}));
    await expect.poll(() => promise.item.getByTestId('promise-said').innerText()).toContain(move.text);
    await page.keyboard.press('Enter');
    await expect
      .poll(
        async () => (await promise.row()).body.history.filter((step) => step.move.move === 'progress').length,
      )
      .toBe(2);
  });

  it('mends one thing while another window mends another: it is told, and both are kept', async () => {
    const what = text.big.toUpperCase() + text.theirs;
    const promise = row(what);
    await promise.act('amend');
    await expect.poll(focused).toBe('field-what');
    const { id, lastSeq } = await promise.row();
    const amend = { move: 'amend', kind: 'sample', channel: text.reason };
    await panel.send('promise.move', { opId: ulid(), promiseId: id, seenSeq: lastSeq, move: amend });
    await page.keyboard.press('End');
    await page.keyboard.type('?');
    await page.keyboard.press('Enter');
    await expect.poll(() => promise.item.getByRole('alert').innerText()).toBe(words.errors.stale({}));
    await page.keyboard.press('Enter');
    const mended = row(`${what}?`);
    await mended.item.waitFor();
    expect((await mended.row()).body).toMatchObject({ kind: 'sample', channel: text.reason });
  });

  it('shows a message first in which a customer may not understand a word', async () => {
    await panel.save(`${text.jargon} ${text.friday}`);
    const promise = row(text.jargon);
    await promise.move('done');
    await promise.item.getByTestId('loop-copy').press('Enter');
    await promise.item.getByTestId('jargon').waitFor();
    await expect.poll(focused).toBe('outgoing-text');
    expect(await pasted()).not.toContain(text.jargon);
    await promise.item.getByTestId('outgoing-text').focus();
    await page.keyboard.press('Alt+C');
    await promise.item.getByTestId('outgoing').waitFor({ state: 'detached' });
    expect(await pasted()).toBe(words.ledger.loop.message(text.jargon));
  });

  it('walks the promises by arrow keys and the menu by letters, and has no serious fault for a screen reader', async () => {
    const first = panel.view.getByTestId('promise').first();
    await first.getByTestId('promise-more').press('Enter');
    await expect.poll(() => first.getByRole('menuitem').first().evaluate(isFocused)).toBe(true);
    const last = first.getByRole('menuitem').last();
    await page.keyboard.press(text.language === 'en' ? 'u' : 'End');
    await expect.poll(() => last.evaluate(isFocused)).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(focused).toBe('promise-more');
    await first.getByTestId('promise-acts').locator('button').first().press('ArrowDown');
    const rows = panel.view.getByTestId('promise');
    await expect.poll(() => rows.nth(1).evaluate(isFocused)).toBe(true);
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => first.evaluate(isFocused)).toBe(true);
    expect(await seriousViolations(panel.view)).toEqual([]);
    expect(browser.consoleErrors.filter((error) => error.includes('Content Security Policy'))).toEqual([]);
  });
});

async function untilSaved(panel: Panel): Promise<PromiseRow> {
  await expect.poll(async () => (await panel.stored()).promises.length).toBe(1);
  return (await panel.stored()).promises[0] as PromiseRow;
}
