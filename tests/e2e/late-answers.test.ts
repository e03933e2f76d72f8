import type { Page } from 'playwright-core';
import { ulid } from 'ulid';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { PromiseRow } from '../../domain/promise/schema.ts';
import type { ReminderRow } from '../../domain/reminder/schema.ts';
import { en } from '../../locales/en.ts';
import { day, hour } from '../builders.ts';
import { type KeptBrowser, openBrowser } from './browser.ts';
import { contactOf, DemoCrm, demoHosts, nextContact } from './demo-crm.ts';
import { holdAnswers, holdRequests, letAnswersGo, letRequestsOut, turnedTo } from './held.ts';
import { Panel } from './panel.ts';
import { PromiseByKeys } from './promise-by-keys.ts';
import { contactTarget, dueIn, exported, openMessenger, sent, storedRow } from './saved.ts';

const chen = contactOf('1041');
const grace = contactOf('1042');
const marcus = contactOf('1044');

let demo: DemoCrm;
let browser: KeptBrowser;
let messenger: Panel;
let page: Page;

beforeAll(async () => {
  demo = await DemoCrm.start();
  browser = await openBrowser({ hosts: demoHosts, thirdPartyCookies: 'blocked' });
  await browser.untilRegistered('http://127.0.0.1/*');
  messenger = await openMessenger(browser);
});
afterAll(async () => {
  await browser?.close();
  await demo?.stop();
});
afterEach(() => page?.close());

async function openOn(contact: string): Promise<Panel> {
  page = await browser.newPage(demo.contact(contact));
  return Panel.openOn(browser, page);
}

async function save(entry: object, contact: string, name = contactOf(contact).name): Promise<string> {
  const id = ulid();
  const target = contactTarget(demo, contact);
  target.sighting.facts.name = name;
  await sent(messenger, 'entry.save', { opId: ulid(), target, entry: { ...entry, id } });
  return id;
}

describe('in the panel, before an answer', () => {
  /** What is typed into the form of a new entry is being saved, and the panel does not know yet how it went. */
  const saving = async (kind: string, name: string, text: string) => {
    const panel = await openOn(marcus.id);
    const add = panel.view.getByTestId(`add-${kind}`);
    const field = panel.view.getByTestId(`form-${kind}`).getByTestId(`field-${name}`);
    await add.click();
    await field.fill(text);
    await holdAnswers(panel.view, 'entry.save');
    await field.press('Enter');
    return { panel, add, field };
  };
  const promised = async (panel: Panel) => (await panel.stored()).promises.map(({ body }) => body.what);

  it('Enter moves a promise to nobody who was not looked for', async () => {
    const names = ['Lina Weber', 'Lina Wolf'];
    await save({ kind: 'note', text: 'was at the fair' }, chen.id, names[0]);
    await save({ kind: 'note', text: 'wants the leaflet' }, marcus.id, names[1]);
    const what = 'the wall chart';
    await save({ kind: 'promise', text: what }, grace.id);
    const panel = await openOn(grace.id);
    const promise = new PromiseByKeys(panel, page, what);
    await promise.act('move');
    const field = promise.item.getByTestId('field-customer');
    const options = panel.view.getByTestId('customer-option');
    await field.pressSequentially('Lina W');
    await expect.poll(() => options.count()).toBe(2);
    const first = await options.first().innerText();
    const wanted = names.find((name) => !first.includes(name)) ?? '';
    await holdAnswers(panel.view, 'customer.find');
    await field.pressSequentially(wanted.slice('Lina W'.length));
    await page.keyboard.press('Enter');
    expect(await field.inputValue()).toBe(wanted);
    await letAnswersGo(panel.view);
  });

  it('the rep goes on to another customer, and is told that the line was not saved, and for whom', async () => {
    const panel = await openOn(grace.id);
    await panel.capture.fill('send the price list');
    await holdAnswers(panel.view, 'entry.save', { ok: false, code: 'not-written', detail: {} });
    await panel.capture.press('Enter');
    await nextContact(page);
    await expect.poll(() => panel.record()).not.toBe(demo.recordOf(grace.id));
    await panel.capture.waitFor();
    await letAnswersGo(panel.view);
    await panel.view.locator('[data-testid=toast][data-tone=failed]').waitFor();
    await expect.poll(() => panel.toast()).toContain(grace.name);
    await expect.poll(() => panel.toast()).toContain(en.errors['not-written']({}));
  });

  it('a second wish is begun in the same form: it stays open, and both are recorded', async () => {
    const { panel, add, field: wish } = await saving('ask', 'wish', 'a second sample');
    await wish.press('Escape');
    await add.click();
    await wish.fill('a training in May');
    await letAnswersGo(panel.view);
    await expect.poll(() => panel.toast()).toContain(en.ledger.told.ask(marcus.name));
    expect(await wish.inputValue()).toBe('a training in May');
    await wish.press('Enter');
    await wish.waitFor({ state: 'detached' });
    expect(await promised(panel)).toEqual(expect.arrayContaining(['a second sample', 'a training in May']));
  });

  it('a form is typed on in: what was not saved is offered again', async () => {
    const { panel, add, field: wish } = await saving('ask', 'wish', 'a stand');
    await wish.fill('a stand of steel');
    await letAnswersGo(panel.view);
    await wish.waitFor({ state: 'detached' });
    await add.click();
    expect(await wish.inputValue()).toBe('a stand of steel');
    await wish.press('Enter');
    await wish.waitFor({ state: 'detached' });
    expect(await promised(panel)).toEqual(expect.arrayContaining(['a stand', 'a stand of steel']));
  });

  it('an expectation is typed on in its form: what was not saved is offered again', async () => {
    const { panel, add, field: what } = await saving('expectation', 'what', 'a short manual');
    await what.fill('a short manual in German');
    await letAnswersGo(panel.view);
    await what.waitFor({ state: 'detached' });
    await add.click();
    expect(await what.inputValue()).toBe('a short manual in German');
    await panel.view.getByTestId('form-cancel').click();
  });

  it('a description or feedback is typed on: what was not saved is offered over what stands now', async () => {
    const what = 'a clear invoice';
    const id = await save({ kind: 'expectation', text: what, dimension: 'reliability' }, chen.id);
    const feedback = { tone: 'complaint', dimension: 'reliability', done: 'called' };
    await save({ kind: 'note', text: 'the invoice was wrong', feedback }, chen.id);
    const panel = await openOn(chen.id);
    const item = panel.view.locator(`[data-expectation="${id}"]`);
    await item.locator('[data-expectation-toggle]').click();
    const forms = [
      { open: 'edit-expectation', request: 'expectation.change', name: 'what', was: what },
      { open: 'edit-feedback', request: 'note.judge', name: 'done', was: 'called' },
    ];
    for (const { open, request, name, was } of forms) {
      const field = item.getByTestId(`field-${name}`);
      await item.getByTestId(open).click();
      await field.fill(`${was} in May`);
      await holdAnswers(panel.view, request);
      await field.press('Enter');
      await field.fill(`${was} in May and June`);
      await letAnswersGo(panel.view);
      await field.waitFor({ state: 'detached' });
      await expect.poll(() => item.innerText()).toContain(`${was} in May`);
      await item.getByTestId(open).click();
      expect(await field.inputValue()).toBe(`${was} in May and June`);
      await field.press('Enter');
      await field.waitFor({ state: 'detached' });
      await expect.poll(() => item.innerText()).toContain(`${was} in May and June`);
    }
  });

  it('a form is left and emptied: what is typed into it then is saved as another', async () => {
    const { panel, add, field: wish } = await saving('ask', 'wish', 'a brochure');
    await wish.press('Escape');
    await add.click();
    await wish.fill('');
    await letAnswersGo(panel.view);
    await expect.poll(() => panel.toast()).toContain(en.ledger.told.ask(marcus.name));
    await wish.fill('a spare key');
    await wish.press('Enter');
    await wish.waitFor({ state: 'detached' });
    expect(await promised(panel)).toEqual(expect.arrayContaining(['a brochure', 'a spare key']));
  });

  it('the answer to another wish is begun: it stays open', async () => {
    const [settled, begun] = ['a quiet fan', 'a longer cable'];
    for (const text of [settled, begun]) await save({ kind: 'expectation', text }, chen.id);
    const panel = await openOn(chen.id);
    const toggle = (what: string) =>
      panel.view.locator('[data-expectation-toggle]').filter({ hasText: what });
    const form = panel.view.getByTestId('agreement');
    await toggle(settled).press('Alt+Enter');
    await form.waitFor();
    await holdAnswers(panel.view, 'agreement.settle');
    await form.getByTestId('outcome-yes').click();
    await toggle(begun).press('Alt+Enter');
    await expect.poll(() => form.innerText()).toContain(begun);
    await letAnswersGo(panel.view);
    await expect.poll(() => panel.toast()).toContain(chen.name);
    expect(await form.innerText()).toContain(begun);
  });

  it('several lines are saved, and the caret stays where the rep has gone on', async () => {
    const panel = await openOn(chen.id);
    await panel.capture.fill('note: likes blue\nnote: likes red');
    await panel.view.getByTestId('save-several').waitFor();
    await holdAnswers(panel.view, 'entry.save');
    await panel.view.getByTestId('save-several').click();
    await panel.view.getByTestId('add-ask').click();
    const wish = panel.view.getByTestId('field-wish');
    await wish.press('a');
    await letAnswersGo(panel.view);
    await expect.poll(() => panel.toast()).toContain(en.toast.savedSeveral(chen.name, 2));
    await page.keyboard.type('bc');
    expect(await wish.inputValue()).toBe('abc');
  });

  it('an expectation is moved, and the caret stays where the rep has gone on', async () => {
    for (const text of ['a silent pump', 'a spare hose']) await save({ kind: 'expectation', text }, chen.id);
    const panel = await openOn(chen.id);
    const toggle = panel.view.locator('[data-expectation-toggle]').filter({ hasText: 'a silent pump' });
    await toggle.waitFor();
    await holdAnswers(panel.view, 'expectation.rank');
    await toggle.press('Alt+ArrowDown');
    await panel.capture.press('a');
    await letAnswersGo(panel.view);
    await expect.poll(() => panel.toast()).toContain('a silent pump');
    await page.keyboard.type('bc');
    expect(await panel.capture.inputValue()).toBe('abc');
    await panel.capture.fill('');
  });

  it('a pace is set, and the caret stays where the rep has gone on', async () => {
    await save({ kind: 'note', text: 'sends a card' }, marcus.id);
    const panel = await openOn(marcus.id);
    await panel.view.getByTestId('pace').click();
    await panel.view.getByTestId('pace-own').click();
    await panel.view.getByTestId('own-days').fill('9');
    await holdAnswers(panel.view, 'customer.pace');
    await panel.view.getByTestId('own-days').press('Enter');
    await panel.capture.press('a');
    await letAnswersGo(panel.view);
    await panel.view.getByTestId('own-pace').waitFor({ state: 'detached' });
    await page.keyboard.type('bc');
    expect(await panel.capture.inputValue()).toBe('abc');
    await panel.capture.fill('');
  });

  it('a pace is set, and the caret stays on the page where the rep types there by then', async () => {
    const panel = await openOn(marcus.id);
    await panel.view.getByTestId('pace').click();
    await panel.view.getByTestId('pace-own').click();
    await panel.view.getByTestId('own-days').fill('11');
    await holdAnswers(panel.view, 'customer.pace');
    await panel.view.getByTestId('own-days').press('Enter');
    const field = page.locator('input[name=q]');
    await field.click();
    await page.keyboard.type('ab');
    await letAnswersGo(panel.view);
    await panel.view.getByTestId('own-pace').waitFor({ state: 'detached' });
    await panel.view.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
    );
    await page.keyboard.type('cd');
    expect(await field.inputValue()).toBe('abcd');
  });

  it('a double press answers for one customer, and not for the next that is asked about', async () => {
    for (const name of ['Ada Alike', 'Bea Alike', 'Cleo Alike']) {
      const target = contactTarget(demo, chen.id);
      target.sighting.record.id = ulid();
      Object.assign(target.sighting.facts, { name, emails: [], phones: [grace.phones[0]?.number] });
      const entry = { kind: 'note', id: ulid(), text: 'was at the fair' };
      await sent(messenger, 'entry.save', { opId: ulid(), target, entry });
    }
    const panel = await openOn(grace.id);
    const question = panel.view.getByTestId('same-customer');
    const asked = async () => /\w+ Alike/.exec(await question.innerText())?.[0];
    await question.waitFor();
    const first = await asked();
    await panel.view.getByTestId('same-no').hover();
    await page.mouse.down();
    await page.mouse.up();
    await expect.poll(asked).not.toBe(first);
    const second = await asked();
    await page.mouse.down({ clickCount: 2 });
    await page.mouse.up({ clickCount: 2 });
    await panel.view.getByTestId('same-yes').focus();
    await page.keyboard.down('Enter');
    await expect.poll(asked).not.toBe(second);
    const third = await asked();
    await page.keyboard.down('Enter');
    await page.keyboard.up('Enter');
    await panel.save('a line that is saved after all that was pressed');
    expect(await asked()).toBe(third);
    expect((await panel.stored()).records).toHaveLength(2);
  });

  it('Enter held down on what opens a form does not save it', async () => {
    const what = 'the hinge';
    await save({ kind: 'promise', text: what, due: dueIn(3 * day) }, marcus.id);
    const panel = await openOn(marcus.id);
    const promise = new PromiseByKeys(panel, page, what);
    await promise.item.waitFor();
    await promise.item.getByTestId('promise-more').press('Enter');
    await promise.item.getByTestId('act-checkpoint').focus();
    await page.keyboard.down('Enter');
    const form = promise.item.getByTestId('form-checkpoint');
    await form.waitFor();
    await expect.poll(() => form.evaluate((el) => el.contains(document.activeElement))).toBe(true);
    await page.keyboard.down('Enter');
    await page.keyboard.up('Enter');
    await panel.save('a line that is saved after the key was held down');
    expect(await form.isVisible()).toBe(true);
  });
});

describe('in a promise, an answer that comes late', () => {
  const progressTyped = async (what: string) => {
    const id = await save({ kind: 'promise', text: what, due: dueIn(2 * hour) }, grace.id);
    const panel = await openOn(grace.id);
    const promise = new PromiseByKeys(panel, page, what);
    await promise.act('progress');
    await promise.item.getByTestId('form-progress').waitFor();
    await page.keyboard.type('printed');
    return { panel, promise, id };
  };
  const untilMoved = (id: string) =>
    expect
      .poll(async () => {
        const { body } = await storedRow<PromiseRow>(messenger, 'promises', id);
        return body.history.map(({ move }) => move.move);
      })
      .toContain('progress');
  /** It is saved, the panel does not know it yet, and the form was left. */
  const progressSaving = async (what: string) => {
    const { panel, promise, id } = await progressTyped(what);
    await holdAnswers(panel.view, 'promise.move');
    await page.keyboard.press('Enter');
    await untilMoved(id);
    await page.keyboard.press('Escape');
    return { panel, promise };
  };

  it('leaves the form open that the rep has opened since', async () => {
    const { panel, promise } = await progressSaving('the catalogue');
    await promise.act('renegotiate');
    await promise.item.getByTestId('form-renegotiate').waitFor();
    await letAnswersGo(panel.view);
    await expect.poll(() => panel.toast()).toContain(en.ledger.told.progress(grace.name));
    expect(await promise.item.getByTestId('form-renegotiate').isVisible()).toBe(true);
  });

  it('leaves the same form open that the rep has opened once more', async () => {
    const { panel, promise } = await progressSaving('the poster');
    await promise.act('progress');
    const field = promise.item.getByTestId('form-progress').getByTestId('field-text');
    await field.fill('bound');
    await letAnswersGo(panel.view);
    await expect.poll(() => panel.toast()).toContain(en.ledger.told.progress(grace.name));
    expect(await field.inputValue()).toBe('bound');
  });

  it('leaves what was typed on in the form, also where the rep was at another window meanwhile', async () => {
    const { panel, promise, id } = await progressTyped('the binder');
    const field = promise.item.getByTestId('form-progress').getByTestId('field-text');
    await holdAnswers(panel.view, 'promise.move');
    await holdRequests(panel.view, 'promise.move');
    await page.keyboard.press('Enter');
    await field.fill('printed and bound');
    const kept = async () => JSON.stringify(await sent(messenger, 'forms.kept', {}));
    await expect.poll(kept).toContain('printed and bound');
    await letRequestsOut(panel.view);
    await untilMoved(id);
    await turnedTo(panel.view, 'forms.kept');
    await letAnswersGo(panel.view);
    await expect.poll(() => panel.toast()).toContain(en.ledger.told.progress(grace.name));
    await promise.item.getByTestId('begun').click();
    expect(await field.inputValue()).toBe('printed and bound');
    await promise.item.getByTestId('form-cancel').click();
  });

  it('opens no form by itself that went with the state it belonged to', async () => {
    const { panel, promise, id } = await progressTyped('the folder');
    const form = promise.item.getByTestId('form-progress');
    const moved = async (move: object) => {
      const { lastSeq } = await storedRow<PromiseRow>(messenger, 'promises', id);
      await sent(messenger, 'promise.move', { opId: ulid(), promiseId: id, seenSeq: lastSeq, move });
    };
    await moved({ move: 'pause', reason: 'they are away' });
    await form.waitFor({ state: 'detached' });
    await moved({ move: 'undo' });
    await panel.view.locator(`[data-promise="${id}"][data-state=agreed]`).waitFor();
    await promise.item.getByTestId('begun').waitFor();
    expect(await form.count()).toBe(0);
  });

  it('tells what went wrong though the form was closed', async () => {
    const { panel } = await progressTyped('the leaflet');
    await holdAnswers(panel.view, 'promise.move', { ok: false, code: 'storage-full', detail: {} });
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await letAnswersGo(panel.view);
    await panel.view.locator('[data-testid=toast][data-tone=failed]').waitFor();
    await expect.poll(() => panel.toast()).toContain(en.errors['storage-full']({}));
  });
});

describe('in the popup, before an answer', () => {
  const openPopup = async () => {
    page = await browser.extensionPage('popup.html');
    await page.getByTestId('agenda-row').first().waitFor();
  };
  const callback = (milliseconds: number) =>
    save({ kind: 'callback', text: 'call', due: dueIn(milliseconds) }, grace.id);
  const endAll = async () => {
    for (const { id, open } of await exported<ReminderRow>(messenger, 'reminders'))
      if (open === 1) await sent(messenger, 'reminder.done', { opId: ulid(), reminderId: id });
  };

  it('a moment that was pressed while another was under way is not taken for what is typed later', async () => {
    const id = await callback(2 * day);
    await openPopup();
    const row = page.locator(`[data-reminder="${id}"]`);
    await row.focus();
    await page.keyboard.press('s');
    const choices = page.getByTestId('put-off-choice');
    await choices.first().waitFor();
    await holdAnswers(page, 'reminder.snooze', { ok: false, code: 'not-written', detail: {} });
    await choices.nth(0).click();
    await choices.nth(1).click();
    await letAnswersGo(page);
    await row
      .getByRole('alert')
      .filter({ hasText: en.errors['not-written']({}) })
      .waitFor();
    await page.getByTestId('put-off-own').fill('in 9 days');
    await page.getByTestId('put-off-own').press('Enter');
    const at = async () => (await storedRow<ReminderRow>(messenger, 'reminders', id)).at;
    await expect.poll(at).toBeGreaterThan(Date.now() + 8 * day);
    await endAll();
  });

  it('the row asks something else: what is typed there goes to no other row', async () => {
    const id = await callback(2 * day);
    await callback(3 * day);
    await openPopup();
    await page.locator(`[data-reminder="${id}"]`).focus();
    await page.keyboard.press('s');
    await page.getByTestId('put-off-choice').first().waitFor();
    await holdAnswers(page, 'reminder.snooze');
    await page.keyboard.press('s');
    const state = async () => (await storedRow<ReminderRow>(messenger, 'reminders', id)).state;
    await expect.poll(state).toBe('snoozed');
    await page.keyboard.press('Escape');
    await page.keyboard.press('d');
    const outcome = page.getByTestId('outcome-text');
    await expect.poll(() => outcome.evaluate((field) => field === document.activeElement)).toBe(true);
    await letAnswersGo(page);
    await page.getByTestId('toast').waitFor();
    await page.keyboard.type('sends it');
    expect(await outcome.inputValue()).toBe('sends it');
    await endAll();
  });

  it('the row asks the same once more: what is typed there stays, though the row is listed no more', async () => {
    const id = await callback(20 * day);
    await sent(messenger, 'reminder.snooze', { opId: ulid(), reminderId: id, until: Date.now() + 1000 });
    const listed = async () =>
      JSON.stringify(await sent(messenger, 'agenda', { most: 50, inSight: false })).includes(id);
    await expect.poll(listed).toBe(true);
    await openPopup();
    const row = page.locator(`[data-reminder="${id}"]`);
    const why = page.getByTestId('put-off-why');
    await row.focus();
    await page.keyboard.press('s');
    await why.waitFor();
    await holdAnswers(page, 'reminder.snooze');
    await holdRequests(page, 'agenda');
    await page.keyboard.press('s');
    await expect.poll(listed).toBe(false);
    await page.keyboard.press('Escape');
    await why.waitFor({ state: 'detached' });
    await page.keyboard.press('s');
    await why.fill('after the fair');
    await letRequestsOut(page);
    await page.locator(`[data-reminder="${await callback(3 * day)}"]`).waitFor();
    await letAnswersGo(page);
    await page.getByTestId('toast').waitFor();
    expect(await why.inputValue()).toBe('after the fair');
    await page.keyboard.press('Escape');
    await row.waitFor({ state: 'detached' });
    await endAll();
  });

  it('what is half typed in a row stays when the list could not be asked for anew', async () => {
    const id = await callback(2 * day);
    await openPopup();
    const row = page.locator(`[data-reminder="${id}"]`);
    await row.focus();
    await page.keyboard.press('d');
    const outcome = page.getByTestId('outcome-text');
    await outcome.fill('she has agreed');
    await holdAnswers(page, 'agenda', { ok: false, code: 'unreachable', detail: {} });
    await letAnswersGo(page);
    await callback(3 * day);
    await page.getByTestId('trouble').waitFor();
    expect(await outcome.inputValue()).toBe('she has agreed');
    await endAll();
  });
});
