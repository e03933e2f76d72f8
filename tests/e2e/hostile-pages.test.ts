import type { Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type KeptBrowser, openBrowser } from './browser.ts';
import { contactOf, DemoCrm, demoHosts } from './demo-crm.ts';
import { Panel, sendFrom } from './panel.ts';

const strictPolicy = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'none'",
};
const noClipboard = { 'permissions-policy': 'clipboard-write=()' };
const customer = contactOf('1042');

describe.each(['blocked', 'allowed'] as const)(
  'pages that make it hard, third-party cookies %s',
  (cookies) => {
    let demo: DemoCrm;
    let stranger: DemoCrm;
    let browser: KeptBrowser;
    let page: Page;

    beforeAll(async () => {
      demo = await DemoCrm.start();
      stranger = await DemoCrm.start();
      browser = await openBrowser({
        hosts: demoHosts,
        thirdPartyCookies: cookies,
        hostNames: { 'stranger.example': new URL(stranger.url).host },
      });
      await browser.untilRegistered('http://127.0.0.1/*');
    });
    afterAll(async () => {
      await browser?.close();
      await Promise.all([demo?.stop(), stranger?.stop()]);
    });

    beforeEach(async () => {
      page = await browser.newPage(demo.contact(customer.id));
    });
    afterEach(() => page.close());

    /** Pastes what is on the clipboard and returns it as both fields of the paste page took it. */
    async function pasted(): Promise<{ plain: string; rich: string; html: string; pwned: boolean }> {
      const paste = await browser.newPage(`${demo.url}/paste`);
      for (const field of ['#plain', '#rich']) {
        await paste.locator(field).focus();
        await paste.keyboard.press('Control+V');
      }
      const found = {
        plain: await paste.locator('#plain').inputValue(),
        rich: await paste.locator('#rich').innerText(),
        html: await paste.locator('#rich').innerHTML(),
        pwned: await isPwned(paste),
      };
      await paste.close();
      return found;
    }

    it.each([
      ['a strict content security policy', strictPolicy],
      ['no permission for the clipboard', noClipboard],
      ['both', { ...strictPolicy, ...noClipboard }],
    ])('records and copies under %s', async (what, headers) => {
      const strict = await DemoCrm.start({ headers });
      try {
        const there = await browser.newPage(strict.contact(customer.id));
        const panel = await Panel.openOn(browser, there);
        expect(await panel.field('name')).toBe(customer.name);
        const line = `send the samples, ${what}`;
        expect(await panel.save(`${line}, tomorrow`)).toContain(customer.name);
        await expect.poll(() => panel.promises()).toContainEqual(expect.stringContaining(line));
        await panel.view.getByTestId('copy-note').click();
        await expect.poll(() => panel.toast()).toContain('Copied');
        const { plain, rich, html } = await pasted();
        expect(plain).toContain(`- ${line}`);
        expect(rich).toContain(line);
        expect(html).toContain('<li>');
        await there.close();
      } finally {
        await strict.stop();
      }
    });

    it('works inside a modal dialog and goes on when the dialog closes', async () => {
      await browser.behindClosedRoot(page, 'button.rail');
      await page.locator('[data-action=new-deal]').click();
      await page.locator('dialog[open]').waitFor();
      const panel = await Panel.openOn(browser, page);
      await markDocument(panel);
      await expect.poll(() => panel.capture.evaluate(() => document.hasFocus())).toBe(true);
      await page.keyboard.type('send the deal papers tomorrow');
      await expect.poll(() => panel.capture.inputValue()).toBe('send the deal papers tomorrow');
      await panel.enter();
      await expect.poll(() => panel.promises()).toContainEqual(expect.stringContaining('the deal papers'));

      await panel.capture.pressSequentially('half a line');
      await page.locator('dialog button[value=cancel]').click();
      await page.locator('dialog[open]').waitFor({ state: 'detached' });
      expect(await isMarked(panel)).toBe(true);
      expect(await panel.capture.inputValue()).toBe('half a line');
      await panel.capture.click();
      await page.keyboard.press('End');
      await page.keyboard.type(' and the rest');
      expect(await panel.capture.inputValue()).toBe('half a line and the rest');
      await panel.capture.fill('');
    });

    it('goes on when a dialog opens over the panel', async () => {
      const panel = await Panel.openOn(browser, page);
      await markDocument(panel);
      await panel.capture.pressSequentially('begun before');
      await page.locator('[data-action=new-deal]').click();
      await page.locator('dialog[open]').waitFor();
      // A real click: it only gets through once the panel is no longer inert.
      await expect
        .poll(async () => {
          await panel.capture.click();
          return panel.capture.evaluate(() => document.hasFocus());
        })
        .toBe(true);
      await page.keyboard.press('End');
      await page.keyboard.type(', gone on inside');
      expect(await panel.capture.inputValue()).toBe('begun before, gone on inside');
      expect(await isMarked(panel)).toBe(true);
      await page.locator('dialog button[value=cancel]').click();
      await page.locator('dialog[open]').waitFor({ state: 'detached' });
      expect(await isMarked(panel)).toBe(true);
      await panel.enter();
    });

    it('keeps the keys typed into the panel from the page', async () => {
      await page.evaluate(() => {
        const world = globalThis as unknown as { heard: string[] };
        world.heard = [];
        for (const type of ['keydown', 'keypress', 'keyup', 'input', 'paste']) {
          addEventListener(
            type,
            (event) => world.heard.push(`${type} ${(event as KeyboardEvent).key ?? ''}`),
            true,
          );
        }
      });
      const panel = await Panel.openOn(browser, page);
      await expect.poll(() => panel.capture.evaluate(() => document.hasFocus())).toBe(true);
      await page.keyboard.type('jk/?cn#');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+A');
      expect(await heardOn(page)).toEqual([]);
      await page.locator('input[name=q]').focus();
      await page.keyboard.press('j');
      expect(await heardOn(page)).toContain('keydown j');
    });

    it('is not to be seen by the page', async () => {
      await Panel.openOn(browser, page);
      const seen = await page.evaluate(() => {
        const hosts = [...document.documentElement.children].filter(({ localName }) => localName === 'div');
        return {
          iframes: document.querySelectorAll('iframe').length,
          frames: window.length,
          hosts: hosts.length,
          open: hosts.filter(({ shadowRoot }) => shadowRoot !== null).length,
          html: document.documentElement.outerHTML,
          loaded: performance.getEntries().map(({ name }) => name),
          globals: Object.keys(window).filter((name) => /kept|chrome\.|wxt/i.test(name)),
        };
      });
      expect(seen).toMatchObject({ iframes: 0, frames: 0, hosts: 1, open: 0, globals: [] });
      for (const text of [seen.html, ...seen.loaded]) {
        expect(text).not.toContain(browser.extensionId);
        expect(text).not.toContain('chrome-extension:');
        expect(text).not.toContain('panel.html');
      }
    });

    it('shows a name that looks like markup as text everywhere', async () => {
      const { name, title } = contactOf('1099');
      await page.goto(demo.contact('1099'));
      const panel = await Panel.openOn(browser, page);
      expect(await panel.field('name')).toBe(name);
      expect(await panel.view.locator('header').innerText()).toContain(title);
      const line = 'send <b onclick="x">the</b> quote <script>window.__pwned=1</script>';
      expect(await panel.save(`${line} tomorrow`)).toContain(name);
      await panel.capture.fill('call <img src=x onerror="window.__pwned=1"> back tomorrow');
      await panel.enter();
      await expect.poll(() => panel.view.getByTestId('timeline').innerText()).toContain(line);
      expect(await panel.view.locator('img, script:not([src]), b[onclick]').count()).toBe(0);
      await panel.view.getByTestId('copy-note').click();
      await expect.poll(() => panel.toast()).toContain('Copied');
      const { plain, rich, html, pwned } = await pasted();
      expect(plain).toContain(name);
      expect(rich).toContain(name);
      expect(rich).toContain(line);
      expect(html).not.toMatch(/<(img|script|b\b)/);
      expect([pwned, await isPwned(page), await isPwned(panel.view)]).toEqual([false, false, false]);
    });

    it('is not moved by what a page forges', async () => {
      await browser.behindClosedRoot(page, 'button.rail');
      await page.evaluate(forge, browser.extensionId);
      expect(page.frames()).toHaveLength(1);
      const panel = await Panel.openOn(browser, page);
      const before = await panel.rows();
      await page.evaluate(forge, browser.extensionId);
      await panel.save('send the one true line');
      const { promises = 0 } = await panel.rows();
      expect(promises - (before.promises ?? 0)).toBe(1);
      expect(await panel.record()).toBe(demo.recordOf(customer.id));
      expect(await panel.field('name')).toBe(customer.name);
      expect(page.frames()).toHaveLength(2);
    });

    it('stays blank in the page of a site that was not allowed', async () => {
      const panel = await Panel.openOn(browser, page);
      const { html } = await browser.behindClosedRoot(page, 'iframe');
      const dynamic = /src="([^"#]+)/.exec(html)?.[1] ?? '';
      expect(dynamic).toMatch(/^chrome-extension:\/\/[^/]+\/panel\.html$/);
      expect(dynamic).not.toContain(browser.extensionId);

      const bad = await browser.newPage('http://stranger.example/app/contacts/1042?lang=en');
      await bad.locator('h1[data-field=name]').waitFor();
      const address = `chrome-extension://${browser.extensionId}/panel.html`;
      expect(await frameLoads(bad, address)).toBe(false);
      // No page can learn this address; were it to leak, the worker still answers nothing.
      expect(await frameLoads(bad, dynamic)).toBe(true);
      const framed = await browser.panelFrame(bad);
      for (const message of [
        { kept: 'panel.look', input: { host: new URL(demo.url).origin } },
        { kept: 'panel.look', input: { host: 'http://stranger.example' } },
        {
          kept: 'customer.view',
          input: { record: { crm: 'demo', tenant: 'x', type: 'contacts', id: '1042' } },
        },
        { kept: 'agenda', input: {} },
        { kept: 'diagnostics', input: {} },
        { kept: 'export.chunk', input: { table: 'events', after: 0 } },
      ]) {
        expect(await sendFrom(framed, message)).toMatchObject({ ok: false, code: 'not-allowed' });
      }
      expect(await framed.locator('#root').innerHTML()).toBe('');
      expect(await framed.locator('html').getAttribute('data-record')).toBeNull();
      expect(await panel.field('name')).toBe(customer.name);
      await bad.close();
    });

    it('draws nothing on a site that was not allowed', async () => {
      const other = await browser.newPage('http://stranger.example/app/contacts/1042?lang=en');
      await other.locator('h1[data-field=name]').waitFor();
      // The extension had its chance on this page while another one got its rail.
      await browser.behindClosedRoot(page, 'button.rail');
      expect(await other.evaluate(() => document.documentElement.children.length)).toBe(2);
      await other.close();
    });
  },
);

async function markDocument(panel: Panel): Promise<void> {
  await panel.view.evaluate(() => {
    (globalThis as unknown as { sameDocument: boolean }).sameDocument = true;
  });
}

/** Whether the panel's document is still the one that was marked. */
function isMarked(panel: Panel): Promise<boolean> {
  return panel.view.evaluate(
    () => (globalThis as unknown as { sameDocument?: boolean }).sameDocument === true,
  );
}

function isPwned(view: Page | Frame): Promise<boolean> {
  return view.evaluate(() => '__pwned' in globalThis);
}

function heardOn(page: Page): Promise<string[]> {
  return page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
}

/** Puts a frame with this address into the page and says whether it loads what the address names. */
async function frameLoads(page: Page, address: string): Promise<boolean> {
  await page.evaluate(
    (src) =>
      new Promise<void>((loaded) => {
        const frame = document.createElement('iframe');
        frame.addEventListener('load', () => loaded());
        frame.src = src;
        document.body.append(frame);
      }),
    address,
  );
  return page.frames().some((frame) => /^chrome-extension:.*\/panel\.html/.test(frame.url()));
}

/** Runs in the page: everything a page could try to be taken for the user or for a part of the extension. */
function forge(extensionId: string): void {
  const record = { crm: 'demo', tenant: location.host, type: 'contacts', id: '1046' };
  const facts = { name: 'Forged Name', company: '', title: '', phones: [], emails: [] };
  const read = { status: 'customer', crm: 'demo', record, facts, url: location.href };
  const entry = { kind: 'promise', id: 'forged', text: 'forged promise' };
  const sighting = { record, facts, url: location.href };
  const messages = [
    { kept: 'toggle' },
    { kept: 'open' },
    { kept: 'close' },
    { kept: 'rail', open: 99, tone: 'late' },
    { kept: 'page.read', input: read },
    { kept: 'entry.save', input: { opId: 'forged', target: { sighting, newCustomerId: 'f' }, entry } },
    { push: 'read', tabId: 1, read },
    { push: 'blank', blank: true },
  ];
  const { chrome } = globalThis as unknown as {
    chrome?: { runtime?: { sendMessage?: (id: string, m: unknown, done: () => void) => void } };
  };
  const host = [...document.documentElement.children].find(({ localName }) => localName === 'div');
  for (const message of messages) {
    postMessage(message, '*');
    for (const target of [window, document, document.documentElement, host]) {
      target?.dispatchEvent(new CustomEvent(message.kept ?? message.push ?? '', { detail: message }));
      target?.dispatchEvent(new MessageEvent('message', { data: message }));
    }
    chrome?.runtime?.sendMessage?.(extensionId, message, () => {});
  }
  const alt = { key: 'k', code: 'KeyK', altKey: true, bubbles: true, composed: true };
  document.body.dispatchEvent(new KeyboardEvent('keydown', alt));
  for (const type of ['pointerdown', 'pointerup', 'click']) {
    host?.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true }));
  }
  (host as HTMLElement | undefined)?.click();
}
