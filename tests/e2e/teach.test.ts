import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Taught } from '../../messages/contract/teach.ts';
import type { Outline } from '../../readers/outline.ts';
import { seriousViolations } from './accessibility.ts';
import { type KeptBrowser, openBrowser } from './browser.ts';
import { companyOf, contactOf, DemoCrm, demoHosts, nextContact } from './demo-crm.ts';
import { PageWorld } from './page-world.ts';
import { Panel } from './panel.ts';

const grace = contactOf('1042');
const wei = { id: '4711', name: '魏明远', phone: '138 0000 0041' };
const lin = { id: '4712', name: '林若溪', phone: '139 0000 0042' };

/** A CRM nobody knows: its name stands in no heading and no title, its classes are generated at every build. */
function unknownCrm({ name, phone }: typeof wei, build: string): string {
  const c = (part: string) => `css-${build}${part}`;
  return `<!doctype html><html><head><meta charset="utf-8"><title>工作台</title></head><body>
    <div id="app"><div class="${c('a')}"><section class="${c('b')}" id="record-${phone.slice(0, 3)}"><div class="${c('d')}">
    <span class="${c('e')}">VIP</span><a href="/elsewhere" class="${c('f')}" id="the-name">${name}</a></div>
    <dl class="${c('g')}"><dt>手机</dt><dd>${phone}</dd><dt>邮箱</dt><dd>someone@example.com</dd><dt>负责人</dt><dd>赵一</dd>
    <dt>创建时间</dt><dd>2026-01-05</dd></dl></section></div></div>
    <script>for (const type of ['click', 'mousedown', 'pointerdown', 'keydown'])
      document.addEventListener(type, (event) => { (globalThis.seen ??= []).push(type + ' ' + event.target.id); });</script>
    </body></html>`.replace('id="the-name"', '');
}

declare const chrome: {
  scripting: { executeScript(script: object): Promise<unknown> };
  storage: { session: { get(keys: null): Promise<object> } };
};
interface HeldScripts {
  letScriptsGo?: () => Promise<void>;
}

let demo: DemoCrm;
let browser: KeptBrowser;
let page: Page;
let panel: Panel;

beforeAll(async () => {
  demo = await DemoCrm.start();
  browser = await openBrowser({
    hosts: demoHosts,
    thirdPartyCookies: 'blocked',
    viewport: { width: 1280, height: 860 },
  });
  await browser.untilRegistered('http://127.0.0.1/*');
});
afterAll(async () => {
  await browser?.close();
  await demo?.stop();
});
beforeEach(async () => {
  page = await browser.newPage('about:blank');
});
afterEach(() => page.close());

/** Opens the sheet from the panel's menu. */
async function openSheet(): Promise<void> {
  await panel.view.getByTestId('menu-button').click();
  await panel.view.getByTestId('menu').getByTestId('reads-wrong').click();
  await panel.view.getByTestId('reads-wrong-sheet').waitFor();
}

/** Asks to point at a field and waits until the page is covered by what lets one point. */
async function askFor(field: Taught['field']): Promise<void> {
  await panel.view.getByTestId(`teach-${field}`).click();
  await browser.behindClosedRoot(page, '.bar');
}

/** Points at the middle of an element, as a hand with a mouse does. */
async function pointAt(element: Locator): Promise<void> {
  const box = await element.boundingBox();
  if (!box) throw new Error('It is not drawn.');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 3 });
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

const said = () => panel.view.getByTestId('reads-wrong-said').innerText();
const lessons = async () =>
  (await panel.view.getByTestId('lesson').allInnerTexts()).map((text) => text.split(/\s*\n\s*/));

async function forgetAll(): Promise<void> {
  const { value = [] } = await panel
    .send<{ lessons: Taught[] }>('taught.list', { tabId: await tabId() })
    .then(({ value: list }) => ({ value: list?.lessons }));
  for (const { select: _, ...place } of value) await panel.send('taught.forget', place);
}

/** How many pages are asked to teach something. */
function asked(): Promise<number> {
  return browser.evaluateInWorker(async () => {
    const kept = Object.keys(await chrome.storage.session.get(null));
    return kept.filter((key) => key.startsWith('teaching:')).length;
  });
}

/** Scripts are brought to a busy page: it runs them once they are let go, which waits for so many to have run. */
async function holdScripts(many: number): Promise<void> {
  await browser.evaluateInWorker((many) => {
    const { scripting } = chrome;
    const run = scripting.executeScript.bind(scripting);
    const gate = Promise.withResolvers<void>();
    const allHaveRun = Promise.withResolvers<void>();
    let runs = 0;
    scripting.executeScript = async (script) => {
      await gate.promise;
      const result = await run(script);
      if (++runs === many) allHaveRun.resolve();
      return result;
    };
    (globalThis as HeldScripts).letScriptsGo = () => {
      gate.resolve();
      return allHaveRun.promise.finally(() => Object.assign(scripting, { executeScript: run }));
    };
  }, many);
}

async function letScriptsGo(): Promise<void> {
  await browser.evaluateInWorker(() => (globalThis as HeldScripts).letScriptsGo?.());
}

async function tabId(): Promise<number> {
  const { value } = await panel.send<{ tabId: number }>('panel.look', { host: demo.url });
  return value?.tabId ?? -1;
}

describe('on a CRM with a reader', () => {
  beforeEach(async () => {
    await page.goto(demo.contact(grace.id));
    panel = await Panel.openOn(browser, page);
  });
  afterEach(forgetAll);

  it('what the rep points at is read there, after a reload and on the next record, until he takes it back', async () => {
    expect(await panel.field('company')).toBe(companyOf(grace));
    await openSheet();
    await askFor('company');
    await pointAt(page.locator('main [data-field=city]'));
    await expect.poll(said).toContain('Company');
    const city = await page.locator('main [data-field=city]').innerText();
    await expect.poll(() => panel.field('company')).toBe(city);
    expect(await lessons()).toEqual([['Company', '[data-field="city"]']]);

    await page.reload();
    panel = await Panel.shownOn(browser, page);
    await expect.poll(() => panel.field('company')).toBe(city);
    await nextContact(page);
    await panel.untilRecord(demo.recordOf('1043'));
    const next = await page.locator('main [data-field=city]').innerText();
    await expect.poll(() => panel.field('company')).toBe(next);

    await openSheet();
    await panel.view.getByTestId('forget-company').click();
    await expect.poll(() => panel.field('company')).toBe(companyOf(contactOf('1043')));
    await panel.view.getByTestId('reads-wrong-sheet').getByText('Undo').click();
    await expect.poll(() => panel.field('company')).toBe(next);
  });

  it('a click on a link goes nowhere while he points, and Esc ends it with nothing changed', async () => {
    await openSheet();
    await askFor('name');
    const before = page.url();
    // Empty space first: no text, so nothing is taken and he may go on.
    await page.mouse.click(640, 840);
    await page.mouse.move(400, 300);
    await page.keyboard.press('Escape');
    await expect.poll(said).toContain('Cancelled');
    expect(await browser.overlays(page)).toBe(1);
    await askFor('company');
    await pointAt(page.locator('main [data-field=company] a').first());
    await expect.poll(said).toContain('Company');
    expect(page.url()).toBe(before);
    await page.locator('main [data-field=company] a').first().click({ delay: 600 });
    await expect.poll(() => page.url()).not.toBe(before);
  });

  it('goes by the keyboard alone', async () => {
    await openSheet();
    await panel.view.getByTestId('teach-title').press('Enter');
    await browser.behindClosedRoot(page, '.bar');
    // It begins at the heading; the line below it is the job title.
    await page.keyboard.press('ArrowRight');
    const { html } = await browser.behindClosedRoot(page, '.says:not([hidden])');
    expect(html).toContain(grace.title);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(said).toContain('Job title');
    await expect.poll(() => lessons().then((all) => all.length)).toBe(1);
  });

  it('refuses what cannot be the field, and says why', async () => {
    await openSheet();
    await askFor('phones');
    await pointAt(page.locator('main h1'));
    const { html } = await browser.behindClosedRoot(page, '.says:not([hidden])');
    expect(html).toContain('no phone number');
    await panel.view.getByTestId('stop-pointing').click();
    await expect.poll(() => browser.overlays(page)).toBe(1);
    expect(await lessons()).toEqual([]);
  });

  it('is asked for nothing any more when the rep thinks better of it while the page is busy', async () => {
    await openSheet();
    await holdScripts(2);
    await panel.view.getByTestId('teach-phones').click();
    await expect.poll(asked).toBe(1);
    await panel.view.getByTestId('stop-pointing').click();
    await expect.poll(asked).toBe(0);
    await letScriptsGo();
    await expect.poll(() => browser.overlays(page)).toBe(1);
  });

  it('is asked for what the rep asked last, also where the page was busy all the while', async () => {
    await openSheet();
    await holdScripts(4);
    await panel.view.getByTestId('teach-phones').click();
    await expect.poll(asked).toBe(1);
    await panel.view.getByTestId('stop-pointing').click();
    await expect.poll(asked).toBe(0);
    await panel.view.getByTestId('teach-title').click();
    await expect.poll(asked).toBe(1);
    await letScriptsGo();
    await expect.poll(() => browser.overlays(page)).toBe(2);
    await panel.view.getByTestId('stop-pointing').click();
    await expect.poll(() => browser.overlays(page)).toBe(1);
  });

  it('nothing reaches the page’s own listeners, its frames or its open dialog; the wheel still turns', async () => {
    await page.evaluate(
      (stranger) => {
        const seen: string[] = [];
        Object.assign(globalThis, { seen });
        for (const type of ['click', 'mousedown', 'pointerdown', 'keydown', 'keyup']) {
          document.body.addEventListener(type, () => seen.push(type), true);
        }
        const frame = document.createElement('iframe');
        frame.src = stranger;
        frame.id = 'stranger';
        const box = document.createElement('div');
        box.id = 'box';
        Object.assign(box.style, { height: '80px', overflow: 'auto' });
        const tall = document.createElement('div');
        tall.style.height = '900px';
        box.append(tall);
        document.querySelector('main')?.prepend(frame, box);
      },
      `${demo.url.replace('127.0.0.1', 'localhost')}/paste`,
    );
    const frame = page.frameLocator('#stranger').locator('body');
    await frame.evaluate((body) =>
      body.addEventListener('click', () => body.setAttribute('data-clicked', '')),
    );
    await openSheet();
    await askFor('phones');
    await pointAt(page.locator('#stranger'));
    await pointAt(page.locator('main h1'));
    await pointAt(page.locator('main h1'));
    await page.keyboard.press('a');
    const box = await page.locator('#box').boundingBox();
    await page.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + 20);
    await page.mouse.wheel(0, 200);
    await expect.poll(() => page.locator('#box').evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(0);
    expect(await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen)).toEqual([]);
    expect(await frame.getAttribute('data-clicked')).toBeNull();
    await page.keyboard.press('Escape');
    await expect.poll(() => browser.overlays(page)).toBe(1);

    await page.evaluate(() => {
      const dialog = document.createElement('dialog');
      dialog.id = 'modal';
      dialog.textContent = 'Really?';
      document.body.append(dialog);
      dialog.showModal();
    });
    await panel.send('teach.start', { tabId: await tabId(), kind: 'contacts', field: 'name' });
    await browser.behindClosedRoot(page, '.bar');
    await page.keyboard.press('Escape');
    await expect.poll(() => browser.overlays(page)).toBe(1);
    expect(await page.locator('#modal').evaluate((dialog) => (dialog as HTMLDialogElement).open)).toBe(true);
  });

  it('takes lessons from no page that was not asked, or for anything but what was asked', async () => {
    const world = await PageWorld.of(browser, page);
    const lesson = { kind: 'contacts', field: 'name', select: 'b' };
    const tell = (input: object) => world.send({ kept: 'page.taught', input });
    expect(await tell(lesson)).toMatchObject({ ok: false, code: 'not-allowed' });
    await openSheet();
    await askFor('company');
    expect(await tell(lesson)).toMatchObject({ ok: false, code: 'not-allowed' });
    expect(await tell({ ...lesson, field: 'company', kind: 'deals' })).toMatchObject({ code: 'not-allowed' });
    expect(await tell({ ...lesson, field: 'company', site: 'https://bank.example' })).toMatchObject({
      ok: true,
    });
    const { value } = await panel.send<{ lessons: Taught[] }>('taught.list', { tabId: await tabId() });
    expect(value?.lessons.map(({ site }) => site)).toEqual([demo.url]);
    expect(await tell({ ...lesson, field: 'company' })).toMatchObject({ code: 'not-allowed' });
    expect(await world.send({ kept: 'taught.list', input: { tabId: 1 } })).toMatchObject({
      code: 'not-allowed',
    });
  });

  it('hands lessons to a colleague as a file, shows what one would add, and refuses a hostile one', async () => {
    await openSheet();
    await askFor('company');
    await pointAt(page.locator('main [data-field=city]'));
    await expect.poll(() => lessons().then((all) => all.length)).toBe(1);
    const saving = page.waitForEvent('download');
    await panel.view.getByTestId('save-lessons').click();
    const path = join(tmpdir(), `kept-lessons-${process.pid}.json`);
    await (await saving).saveAs(path);
    const text = readFileSync(path, 'utf8');
    expect(JSON.parse(text)).toMatchObject({ format: 'kept-lessons', version: 1 });
    for (const own of [grace.name, companyOf(grace), ...grace.phones.map(({ number }) => number)]) {
      expect(text).not.toContain(own);
    }
    await panel.view.getByTestId('forget-company').click();
    await expect.poll(lessons).toEqual([]);

    const give = (content: string) =>
      panel.view
        .getByTestId('load-lessons-file')
        .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(content) });
    await give(text.replace('[data-field', '[data-field['));
    await expect.poll(said).toContain('damaged');
    await give('<script>alert(1)</script>');
    await expect.poll(said).toContain('did not save this file');
    expect(await lessons()).toEqual([]);

    await give(text);
    await panel.view.getByTestId('lessons-preview').getByText('[data-field="city"]').waitFor();
    expect(await lessons()).toEqual([]);
    await panel.view.getByTestId('add-lessons').click();
    await expect.poll(lessons).toEqual([['Company', '[data-field="city"]']]);
  });

  it('is open to everyone', async () => {
    await openSheet();
    expect(await seriousViolations(panel.view)).toEqual([]);
  });
});

describe('on a CRM nobody knows', () => {
  let build = 'q1';

  beforeEach(async () => {
    build = 'q1';
    await page.route('**/customer/*', (route) => {
      const one = [wei, lin].find(({ id }) => route.request().url().endsWith(id)) ?? wei;
      return route.fulfill({ contentType: 'text/html', body: unknownCrm(one, build) });
    });
    await page.goto(`${demo.url}/customer/${wei.id}`);
    await browser.behindClosedRoot(page, 'button.rail');
    await browser.pressCommand('toggle-panel', page);
    panel = new Panel(await browser.panelFrame(page));
  });

  it('a name that cannot be read is read once it was shown, also on the next record and after a redesign', async () => {
    await panel.untilStatus('unreadable');
    await panel.view.locator('main').getByTestId('reads-wrong').click();
    await askFor('name');
    const link = page.locator('a', { hasText: wei.name });
    await pointAt(link);
    await panel.untilStatus('customer');
    expect(await panel.field('name')).toBe(wei.name);
    expect(await page.evaluate(() => (globalThis as { seen?: string[] }).seen ?? [])).toEqual([]);
    expect(page.url()).toContain(wei.id);

    build = 'z9';
    await page.goto(`${demo.url}/customer/${lin.id}`);
    panel = await Panel.shownOn(browser, page);
    expect(await panel.field('name')).toBe(lin.name);
    const { value } = await panel.send<{ lessons: Taught[] }>('taught.list', { tabId: await tabId() });
    expect(JSON.stringify(value)).not.toMatch(/css-|魏明远|4711|\d{4}[^"]*"}/);
    await forgetAll();
    await panel.untilStatus('unreadable');
  });
});

describe('a page that reads wrong', () => {
  it('becomes an outline without anything of anybody, which the rep looks at, copies and saves', async () => {
    await page.goto(demo.contact(grace.id));
    panel = await Panel.openOn(browser, page);
    await openSheet();
    const opening = browser.context.waitForEvent('page');
    await panel.view.getByTestId('make-outline').click();
    const view = await opening;
    const text = await view.getByTestId('outline').inputValue();
    const outline = JSON.parse(text) as Outline;
    expect(outline).toMatchObject({
      format: 'kept-outline',
      version: 1,
      crm: 'demo',
      url: 'https://crm.example.com/app/contacts/0000?lang=en',
      cut: false,
    });
    expect(text).toContain('"data-field":"name"');
    expect(text).toContain('Phone');
    const own = [grace.name, grace.id, companyOf(grace), ...grace.emails, '127.0.0.1', 'Grace', 'Whitfield'];
    for (const some of [...own, ...grace.phones.map(({ number }) => number)])
      expect(text).not.toContain(some);
    expect(text.replace(/"h[1-6]"|"version":1|"more":\d+/g, '')).not.toMatch(
      /"[^"]*(?<![a-z]{4})[1-9][^"]*"/,
    );

    const saving = view.waitForEvent('download');
    await view.getByTestId('save-outline').click();
    const path = join(tmpdir(), `kept-outline-${process.pid}.json`);
    await (await saving).saveAs(path);
    expect(readFileSync(path, 'utf8')).toBe(text);
    await view.getByTestId('copy-outline').click();
    await view.getByTestId('toast').filter({ hasText: 'copied' }).waitFor();
    expect(await seriousViolations(view)).toEqual([]);
    await view.close();
    expect(browser.consoleErrors.filter((error) => /content security policy/i.test(error))).toEqual([]);
  });

  it('is outlined where it is no customer, too, and the outline is gone when another was made', async () => {
    await page.goto(`${demo.url}/app/contacts?lang=en`);
    await browser.behindClosedRoot(page, 'button.rail');
    await browser.pressCommand('toggle-panel', page);
    panel = new Panel(await browser.panelFrame(page));
    await panel.untilStatus('not-customer');
    const views: Page[] = [];
    for (let i = 0; i < 2; i += 1) {
      const opening = browser.context.waitForEvent('page');
      await panel.send('outline.make', { tabId: await tabId() });
      views.push(await opening);
      await views.at(-1)?.getByTestId('outline').waitFor();
    }
    await views[0]?.reload();
    await views[0]?.getByText('no longer kept').waitFor();
    await Promise.all(views.map((view) => view.close()));
  });
});
