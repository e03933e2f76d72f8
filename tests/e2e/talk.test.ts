import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wordsIn } from '../../locales/index.ts';
import type { OwnTalk } from '../../messages/contract/talk.ts';
import { seriousViolations } from './accessibility.ts';
import { type KeptBrowser, openBrowser } from './browser.ts';
import { contactOf, DemoCrm, demoHosts, nextContact } from './demo-crm.ts';
import { Panel } from './panel.ts';

const said = {
  'en-US': {
    language: 'en',
    contact: '1042',
    next: '1043',
    line: 'send the production plan by Friday 3pm',
    promise: 'send the production plan',
    second: 'send the sample by Friday 4pm',
    secondPromise: 'send the sample',
    owed: 'send the signed drawings',
    date: '{date}',
    track: 'en/general/agree/written',
    title: 'Said on the phone',
    more: ' Best wishes, ',
    fault: '{customr}',
    me: 'Amy Lee',
    company: 'Fernhill Tools',
    newTitle: 'My own yes',
    newText: 'Yes, it is in my diary.',
    jargon: 'flummery',
    plain: 'kind words',
    sentence: 'This is no flummery.',
    inPlain: 'This is no kind words.',
    leak: 'You get the quote within 1 working day.',
    span: '1 working day',
  },
  'zh-CN': {
    language: 'zh-CN',
    contact: '1041',
    next: '1042',
    line: '周五下午3点前发排产计划',
    promise: '发排产计划',
    second: '周五下午4点前寄样品',
    secondPromise: '寄样品',
    owed: '提供签字的图纸',
    date: '{日期}',
    track: 'zh-CN/general/agree/written',
    title: '电话里说定了',
    more: '此致，',
    fault: '{客互}',
    me: '李静',
    company: '远山机械',
    newTitle: '我自己的说法',
    newText: '行，我记在本子上了。',
    jargon: '花架子',
    plain: '好看不好用的东西',
    sentence: '这不是花架子。',
    inPlain: '这不是好看不好用的东西。',
    leak: '报价单一个工作日给您。',
    span: '一个工作日',
  },
} as const;

describe.each([
  ['en-US', 'blocked'],
  ['zh-CN', 'allowed'],
] as const)('talk tracks by keyboard, %s, third-party cookies %s', (locale, cookies) => {
  const text = said[locale];
  const words = wordsIn(text.language);
  const { book, outgoing, faults } = words.talk;
  const { name } = contactOf(text.contact);
  let demo: DemoCrm;
  let browser: KeptBrowser;
  let page: Page;
  let paste: Page;
  let panel: Panel;

  const byId = (testId: string) => panel.view.getByTestId(testId);
  const sheet = () => byId('talk-sheet');
  const focused = () =>
    panel.view.evaluate(() => {
      const { trackToggle, testid } = (document.activeElement as HTMLElement).dataset;
      return trackToggle ?? testid ?? '';
    });
  const toggle = (id: string) => panel.view.locator(`[data-track-toggle="${id}"]`);
  const item = (id: string) => byId('track').filter({ has: toggle(id) });
  const theText = () => byId('outgoing-text').inputValue();
  const toast = () => byId('toast').innerText();
  const stored = async (): Promise<OwnTalk> => {
    const { value } = await panel.send<OwnTalk>('talk.look', {});
    if (!value) throw new Error('talk.look gave nothing');
    return value;
  };

  async function openSheet(): Promise<void> {
    await byId('menu-button').press('Enter');
    await byId('talk').press('Enter');
    await byId('talk-part-tracks').waitFor();
  }

  /** What is on the clipboard, as another page takes it. */
  async function pasted(): Promise<string> {
    await paste.bringToFront();
    await paste.locator('#plain').fill('');
    await paste.locator('#plain').press('Control+V');
    const value = await paste.locator('#plain').inputValue();
    await page.bringToFront();
    return value;
  }

  async function write(sentence: string): Promise<void> {
    await byId('outgoing-text').focus();
    await page.keyboard.press('Control+A');
    await page.keyboard.type(sentence);
    await expect.poll(theText).toBe(sentence);
  }

  beforeAll(async () => {
    demo = await DemoCrm.start();
    browser = await openBrowser({ hosts: demoHosts, thirdPartyCookies: cookies, locale });
    await browser.untilRegistered('http://127.0.0.1/*');
    paste = await browser.newPage(`${demo.url}/paste`);
    page = await browser.newPage(demo.contact(text.contact));
    panel = await Panel.openOn(browser, page);
    await panel.save(text.line);
  });
  afterAll(async () => {
    await browser?.close();
    await demo?.stop();
  });

  it('are filled for the open customer and copied by one key', async () => {
    await openSheet();
    await expect.poll(focused).toBe('talk-sheet');
    await toggle(text.track).waitFor();
    expect(await item(text.track).innerText()).toContain(text.promise);
    const first = panel.view.locator('[data-track-toggle]').first();
    await first.focus();
    await page.keyboard.press('ArrowDown');
    await expect.poll(focused).toBe(text.track);
    await page.keyboard.press('Enter');
    await byId('outgoing-text').waitFor();
    for (const piece of [name, text.promise]) expect(await theText()).toContain(piece);
    expect(await byId('hints').count()).toBe(0);
    await page.keyboard.press('Alt+c');
    await expect.poll(toast).toContain(outgoing.copied);
    const [over, under] = await Promise.all([sheet().boundingBox(), byId('toast').boundingBox()]);
    expect(under?.y).toBeGreaterThanOrEqual((over?.y ?? 0) + (over?.height ?? 0));
    expect(await pasted()).toBe(await theText());
  });

  it('are warned of, where a standard of others is told, before they are copied by a second press', async () => {
    const before = await pasted();
    await write(text.leak);
    await byId('leak').waitFor();
    expect(await byId('leak').innerText()).toContain(text.span);
    await page.keyboard.press('Alt+c');
    const button = byId('outgoing-copy');
    await expect.poll(() => button.innerText()).toContain(outgoing.copyAnyway);
    expect(await byId('outgoing').getByRole('alert').innerText()).toBe(outgoing.lookFirst);
    expect(await pasted()).toBe(before);
    await byId('outgoing-text').focus();
    const told = await panel.nextToast();
    await page.keyboard.press('Alt+c');
    await told.filter({ hasText: outgoing.copied }).waitFor();
    await expect.poll(() => button.innerText()).not.toContain(outgoing.copyAnyway);
    expect(await pasted()).toBe(text.leak);
  });

  it('name what is still to be filled in, one press from its place', async () => {
    const gap = text.language === 'en' ? '{reason}' : '{原因}';
    await write(`(${gap})`);
    await byId('missing-reason').press('Enter');
    await page.keyboard.type('X');
    await expect.poll(theText).toBe('(X)');
    await byId('missing').waitFor({ state: 'detached' });
  });

  it('come back as proposed, by one press', async () => {
    await byId('outgoing-reset').press('Enter');
    await expect.poll(theText).toContain(name);
    await byId('outgoing-reset').waitFor({ state: 'detached' });
  });

  it('say who the rep is once he has said it', async () => {
    await byId('about-me').locator('summary').press('Enter');
    await byId('own-me').fill(text.me);
    await byId('own-me').press('Tab');
    await byId('own-company').fill(text.company);
    await byId('own-company').press('Enter');
    await expect.poll(() => byId('about-me').locator('summary').innerText()).toContain(text.company);
    await byId('field-occasion').selectOption('before-call');
    const first = byId('track').first();
    await expect.poll(() => first.innerText()).toContain(text.company);
    expect(await first.innerText()).toContain(text.me);
  });

  it('of the rep’s trade come first', async () => {
    await byId('field-own-trade').selectOption('logistics');
    const first = panel.view.locator('[data-track-toggle]').first();
    await expect.poll(() => first.getAttribute('data-track-toggle')).toContain('/logistics/before-call/');
    await byId('field-own-trade').selectOption('general');
    await byId('field-occasion').selectOption('agree');
    await expect.poll(() => first.getAttribute('data-track-toggle')).toContain('/general/agree/');
  });

  it('are changed with variables put in by press; a slip is told with its place and refused', async () => {
    if ((await toggle(text.track).getAttribute('aria-expanded')) === 'false') {
      await toggle(text.track).press('Enter');
    }
    await byId('track-edit').press('Enter');
    await expect.poll(focused).toBe('field-title');
    await page.keyboard.press('Control+A');
    await page.keyboard.type(text.title);
    await byId('field-text').focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(text.more + text.fault);
    const fault = byId('fault');
    await expect.poll(() => fault.innerText()).toContain(faults['unknown-name'](text.fault));
    await byId('form-save').press('Enter');
    await expect.poll(focused).toBe('field-text');
    expect((await stored()).tracks).toEqual([]);
    await fault.press('Enter');
    await page.keyboard.press('Delete');
    await byId('put-me').press('Enter');
    await fault.waitFor({ state: 'detached' });
    const preview = byId('track-preview');
    await expect.poll(() => preview.innerText()).toContain(text.more.trim());
    expect((await preview.innerText()).endsWith(text.me)).toBe(true);
    await byId('field-title').press('Enter');
    await expect.poll(async () => (await stored()).tracks.map(({ title }) => title)).toEqual([text.title]);
    await expect.poll(focused).toBe(text.track);
    await expect.poll(() => item(text.track).innerText()).toContain(book.changed);
  });

  it('outlive a reload, and are given back as they came', async () => {
    await page.reload();
    panel = await Panel.shownOn(browser, page);
    await openSheet();
    await expect.poll(() => item(text.track).innerText()).toContain(text.title);
    await toggle(text.track).press('Enter');
    await expect.poll(theText).toContain(text.me);
    await byId('track-restore').press('Enter');
    await expect.poll(async () => (await stored()).tracks).toEqual([]);
    await expect.poll(() => item(text.track).innerText()).not.toContain(text.title);
    await byId('undo').press('Enter');
    await expect.poll(() => item(text.track).innerText()).toContain(text.title);
  });

  it('half written, stay when the sheet is closed, and come back when they were cancelled', async () => {
    await byId('track-new').press('Enter');
    await expect.poll(focused).toBe('field-title');
    await page.keyboard.type(text.newTitle);
    await panel.view.locator('footer').click({ position: { x: 2, y: 2 } });
    await sheet().waitFor({ state: 'hidden' });
    await openSheet();
    expect(await byId('field-title').inputValue()).toBe(text.newTitle);
    await byId('field-title').press('Escape');
    await byId('track-form').waitFor({ state: 'detached' });
    await byId('undo').press('Enter');
    expect(await byId('field-title').inputValue()).toBe(text.newTitle);
  });

  it('pasted too long, stay whole, tell by how much, and are not saved', async () => {
    const before = await stored();
    const long = text.newText.repeat(1000).slice(0, 10_000);
    await byId('field-text').fill(long);
    await expect.poll(() => byId('too-long').innerText()).toBe(book.form.tooLong(500, 9500));
    expect(await byId('field-text').inputValue()).toBe(long);
    await byId('form-save').press('Enter');
    await expect.poll(focused).toBe('field-text');
    expect(await stored()).toEqual(before);
    await byId('field-text').fill('');
    await expect.poll(() => byId('too-long').innerText()).toBe('');
  });

  it('of the rep’s own stand beside the others, are removed and brought back', async () => {
    await byId('field-text').focus();
    await page.keyboard.type(text.newText);
    await byId('field-title').press('Enter');
    await expect.poll(async () => (await stored()).tracks.length).toBe(2);
    const { id = '' } = (await stored()).tracks.find(({ title }) => title === text.newTitle) ?? {};
    await expect.poll(focused).toBe(id);
    expect(await item(id).innerText()).toContain(book.own);
    await page.keyboard.press('Enter');
    const told = await panel.nextToast();
    await byId('track-remove').press('Enter');
    await item(id).waitFor({ state: 'detached' });
    await told.getByTestId('undo').press('Enter');
    await item(id).waitFor();
    const first = panel.view.locator('[data-track-toggle]').first();
    const starter = (await first.getAttribute('data-track-toggle')) ?? '';
    await first.press('Enter');
    await byId('track-remove').press('Enter');
    await item(starter).waitFor({ state: 'detached' });
    expect((await stored()).removed).toEqual([starter]);
    await byId('tracks-removed').locator('summary').press('Enter');
    await byId('tracks-removed').getByRole('button').press('Enter');
    await item(starter).waitFor();
    expect((await stored()).removed).toEqual([]);
  });

  it('have no serious fault for a screen reader', async () => {
    await toggle(text.track).press('Enter');
    await byId('outgoing-text').waitFor();
    await write(text.leak);
    await byId('leak').waitFor();
    expect(await seriousViolations(panel.view)).toEqual([]);
    await byId('track-edit').press('Enter');
    await byId('track-form').waitFor();
    expect(await seriousViolations(panel.view)).toEqual([]);
    await byId('field-title').press('Escape');
  });

  it('are held against plain words of the rep’s own, taken by one press and taken back by the browser’s undo', async () => {
    await byId('talk-part-words').press('Enter');
    await byId('word-new').press('Enter');
    await expect.poll(focused).toBe('field-jargon');
    await page.keyboard.type(text.jargon);
    await byId('field-plain').focus();
    await page.keyboard.type(text.plain);
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await stored()).plainWords?.[0]?.jargon).toBe(text.jargon);
    await expect.poll(focused).toBe('word-find');
    await byId('talk-part-tracks').press('Enter');
    await toggle(text.track).press('Enter');
    await write(text.sentence);
    const hint = byId('jargon');
    await expect.poll(() => hint.innerText()).toBe(words.talk.jargon(text.jargon, text.plain));
    const marked = byId('outgoing').getByTestId('doubted-words');
    expect(await marked.allInnerTexts()).toEqual([text.jargon]);
    await hint.press('Enter');
    await expect.poll(theText).toBe(text.inPlain);
    expect(await byId('outgoing').getByTestId('marked-words').allInnerTexts()).toEqual([text.plain]);
    await page.keyboard.press('Control+Z');
    await expect.poll(theText).toBe(text.sentence);
  });

  it('keep a half-written plain word when the sheet is closed, and bring a cancelled one back', async () => {
    await byId('talk-part-words').press('Enter');
    await byId('word-find').fill(text.jargon);
    await byId('word-edit').press('Enter');
    await byId('field-plain').fill('xyz');
    await panel.view.locator('footer').click({ position: { x: 2, y: 2 } });
    await sheet().waitFor({ state: 'hidden' });
    await openSheet();
    await expect.poll(() => byId('field-plain').inputValue()).toBe('xyz');
    await byId('field-plain').press('Escape');
    await byId('word-form').waitFor({ state: 'detached' });
    await expect.poll(toast).toContain(book.notKept);
    await byId('undo').press('Enter');
    expect(await byId('field-plain').inputValue()).toBe('xyz');
    await byId('field-plain').press('Escape');
    await byId('word-form').waitFor({ state: 'detached' });
    expect((await stored()).plainWords?.[0]?.plain).toBe(text.plain);
  });

  it('lose a plain word only until undo, and the list comes back as it came', async () => {
    await byId('talk-part-words').press('Enter');
    await byId('word-find').fill(text.jargon);
    const row = byId('plain-word');
    await expect.poll(() => row.count()).toBe(1);
    expect(await seriousViolations(panel.view)).toEqual([]);
    const told = await panel.nextToast();
    await row.getByTestId('word-remove').press('Enter');
    await expect.poll(() => row.count()).toBe(0);
    await told.getByTestId('undo').press('Enter');
    await expect.poll(() => row.count()).toBe(1);
    await byId('words-restore').press('Enter');
    await expect.poll(async () => (await stored()).plainWords).toBeNull();
    await byId('undo').press('Enter');
    await expect.poll(async () => (await stored()).plainWords?.[0]?.jargon).toBe(text.jargon);
  });

  it('are handed on as a file, whose faulty entry refuses it by name, and whose news is shown first', async () => {
    const saving = page.waitForEvent('download');
    await byId('save-talk').press('Enter');
    const path = join(tmpdir(), `kept-talk-${process.pid}-${text.language}.json`);
    await (await saving).saveAs(path);
    const file = readFileSync(path, 'utf8');
    expect(file).toContain(text.newText);
    expect(file).not.toContain(name);
    const give = (content: string) =>
      byId('load-talk-file').setInputFiles({
        name: 'x.json',
        mimeType: 'application/json',
        buffer: Buffer.from(content),
      });
    const before = await stored();
    await give(file.replace(text.newText, `${text.newText} {`));
    const problem = () => byId('load-problem').innerText();
    await expect.poll(problem).toContain(book.file.faults.track(text.newTitle));
    await give('<script>alert(1)</script>');
    await expect.poll(problem).toContain(words.readsWrong.faults['not-ours']);
    expect(await stored()).toEqual(before);

    await give(file.replace(text.newTitle, `${text.newTitle} 2`));
    const preview = byId('talk-preview');
    await expect.poll(() => preview.innerText()).toContain(book.file.found(1, 0));
    expect(await preview.innerText()).toContain(book.file.replaces);
    expect(await byId('load-problem').count()).toBe(0);
    expect(await byId('toast').filter({ hasText: words.readsWrong.faults['not-ours'] }).count()).toBe(0);
    expect(await stored()).toEqual(before);
    await byId('add-talk').press('Enter');
    const titles = async () => (await stored()).tracks.map(({ title }) => title).sort();
    await expect.poll(titles).toContain(`${text.newTitle} 2`);
    await byId('undo').press('Enter');
    await expect.poll(titles).toEqual(before.tracks.map(({ title }) => title).sort());
  });

  it('come back as they came all at once, until undo', async () => {
    await byId('talk-part-tracks').press('Enter');
    await byId('tracks-restore').press('Enter');
    await expect.poll(async () => (await stored()).tracks).toEqual([]);
    await byId('undo').press('Enter');
    await expect.poll(async () => (await stored()).tracks.length).toBe(2);
  });

  it('keep what was typed for a customer when the sheet is closed, and never show it with another', async () => {
    await toggle(text.track).press('Enter');
    await write(text.sentence);
    await page.keyboard.press('Escape');
    await sheet().waitFor({ state: 'hidden' });
    await openSheet();
    await toggle(text.track).press('Enter');
    await expect.poll(theText).toBe(text.sentence);
    await nextContact(page);
    await panel.untilRecord(demo.recordOf(text.next));
    await toggle(text.track).press('Enter');
    await expect.poll(theText).toContain(contactOf(text.next).name);
    expect(await theText()).not.toContain(name);
  });

  it('are of one promise: what was typed for it is not shown with another, and comes back with it', async () => {
    await page.keyboard.press('Escape');
    await sheet().waitFor({ state: 'hidden' });
    await panel.save(text.second);
    await panel.save(text.line);
    await openSheet();
    const about = byId('field-about');
    const choose = (label: string) => about.selectOption({ label });
    await choose(text.promise);
    await toggle(text.track).press('Enter');
    await expect.poll(theText).toContain(text.promise);
    await write(text.sentence);
    await choose(text.secondPromise);
    await expect.poll(theText).toContain(text.secondPromise);
    await choose(text.promise);
    await expect.poll(theText).toBe(text.sentence);
  });

  it('hand back what the customer owes, and no promise of ours', async () => {
    await page.keyboard.press('Escape');
    await sheet().waitFor({ state: 'hidden' });
    await byId('add-theirs').press('Enter');
    await page.keyboard.type(text.owed);
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await panel.stored()).promises.length).toBe(3);
    await openSheet();
    const options = () => byId('field-about').locator('option').allInnerTexts();
    await expect.poll(options).toEqual([book.nothing, expect.any(String), expect.any(String)]);
    await byId('field-occasion').selectOption('hand-back');
    await expect.poll(options).toEqual([book.nothing, text.owed]);
    const first = byId('track').first();
    expect(await first.innerText()).toContain(text.owed);
    await byId('field-occasion').selectOption('late');
    await expect.poll(() => first.innerText()).toContain(text.promise);
    expect(await first.innerText()).toContain(text.date);
    await byId('field-occasion').selectOption('agree');
  });

  it('close by Esc, and have done nothing the policy refuses', async () => {
    await page.keyboard.press('Escape');
    await sheet().waitFor({ state: 'hidden' });
    await expect.poll(focused).toBe('menu-button');
    expect(browser.consoleErrors.filter((error) => /content security policy/i.test(error))).toEqual([]);
  });
});
