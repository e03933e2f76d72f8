import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { catalog } from '../readers/catalog.ts';
import { cleanText } from '../readers/clean.ts';
import { closest, isShown, onceALook, queryAll } from '../readers/dom.ts';

const folder = join(import.meta.dirname, '../.output/chrome-mv3');

/** The files of the built extension. These tests look at what is shipped, so there has to be a build. */
function files(): string[] {
  if (!existsSync(join(folder, 'manifest.json'))) {
    throw new Error('There is no built extension in .output/chrome-mv3: run "npm run build" first.');
  }
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(join(folder, file)).isFile(),
  );
}

function read(file: string): string {
  if (!files().includes(file)) throw new Error(`The build has no ${file}.`);
  return readFileSync(join(folder, file), 'utf8');
}

function manifest() {
  return JSON.parse(read('manifest.json'));
}

/** Every place in the built scripts where a pattern is found, with the code around it. */
function places(pattern: RegExp, among = files()): string[] {
  return among
    .filter((file) => /\.(?:js|mjs)$/.test(file))
    .flatMap((file) => {
      const text = read(file);
      return [...text.matchAll(pattern)].map(
        ({ index }) => `${file}: …${text.slice(Math.max(0, index - 60), index + 60)}…`,
      );
    });
}

describe('the manifest', () => {
  it('asks for exactly the permissions the product needs', () => {
    expect(manifest().permissions).toEqual([
      'storage',
      'unlimitedStorage',
      'alarms',
      'notifications',
      'scripting',
      'activeTab',
      'sidePanel',
      'contextMenus',
    ]);
  });

  it('asks for hosts only on a click', () => {
    expect(manifest().optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
    expect(manifest()).not.toHaveProperty('host_permissions');
    expect(manifest()).not.toHaveProperty('content_scripts');
    expect(manifest()).not.toHaveProperty('optional_permissions');
  });

  it('forbids its own pages every connection', () => {
    expect(manifest().content_security_policy).toEqual({
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'none'; frame-src 'none'; worker-src 'self'; form-action 'none'; base-uri 'none'; object-src 'none'",
    });
  });

  it('lets nobody outside talk to it', () => {
    expect(manifest()).not.toHaveProperty('externally_connectable');
    expect(manifest().web_accessible_resources).toEqual([
      { resources: ['panel.html'], matches: ['https://*/*', 'http://*/*'], use_dynamic_url: true },
    ]);
  });

  it('is of manifest version 3, with the version of the package', () => {
    const { version } = JSON.parse(readFileSync(join(folder, '../../package.json'), 'utf8'));
    expect(manifest()).toMatchObject({ manifest_version: 3, version, default_locale: 'en' });
  });

  it('names only files that are there', () => {
    const { icons, background, side_panel, action } = manifest();
    const named = [
      ...Object.values<string>(icons),
      background.service_worker,
      side_panel.default_path,
      action.default_popup,
    ]
      .filter((path) => path !== undefined)
      .map((path) => path.split('?')[0]);
    expect(named.length).toBeGreaterThan(5);
    for (const path of named) expect(files()).toContain(path);
  });

  it('has its words in English and Chinese', () => {
    expect(JSON.parse(read('_locales/en/messages.json')).name.message).toBe('Kept');
    expect(JSON.parse(read('_locales/zh_CN/messages.json')).name.message).toBe('说到做到');
  });
});

/** The scripts a page of ours loads before it can start: its own and what they import. */
function startingWith(page: string): string[] {
  const found = new Set(
    [...read(page).matchAll(/<script[^>]+src="\/([^"]+)"/g)].flatMap(([, file]) => file ?? []),
  );
  for (const file of found) {
    for (const [, name] of read(file).matchAll(/(?:from|import)\s*["']\.\/([^"']+)["']/g)) {
      found.add(`chunks/${name}`);
    }
  }
  return [...found];
}

describe('the panel and the popup', () => {
  it.each(['panel.html', 'popup.html'])('%s starts without what is loaded when it stands', (page) => {
    const first = startingWith(page);
    expect(first.length).toBeGreaterThan(2);
    // The library dates are read with, the numbers of all countries, the names of all zones.
    const later = /\bZonedDateTime\b|\bcountry_calling_codes\b|\bsupportedValuesOf\b|Europe\/Zurich/g;
    expect(places(later, first)).toEqual([]);
    expect(places(/Europe\/Zurich/g)).not.toEqual([]);
  });

  it.each(['panel.html', 'popup.html'])(
    '%s starts from a few files, for each of them takes its time',
    (page) => {
      expect(startingWith(page).length).toBeLessThanOrEqual(3);
    },
  );
});

/** A script that is more than its own file. */
const loads = /\bimport\s*\(|(?<![\w-])import\s*["'{*]|\bexport\s*\{/g;

describe('the worker', () => {
  it('starts from one file, for the browser stops and starts it again all day', () => {
    expect(places(loads, ['background.js'])).toEqual([]);
  });
});

/** What no page of a CRM has to carry. */
const heavy: [string, RegExp][] = [
  ['React', /react\.(?:element|transitional|fragment)|__SECRET_INTERNALS|\bcreateRoot\b/g],
  ['Dexie', /\bDexie\b|\bindexedDB\b|\bIDBKeyRange\b/g],
  ['Zod', /\bZod\w*Error\b|\b_zod\b|\bsafeParse\b/g],
  ['the polyfill', /webextension-polyfill|The message port closed before a response|ProxyTarget/g],
  ['WXT’s content script wrapper', /wxt:content-script-started|wxt:locationchange/g],
  ['chrono or Temporal', /\bforwardDate\b|\bZonedDateTime\b/g],
];
const keeps = /\blocalStorage\b|\bsessionStorage\b|\bdocument\.cookie\b/g;

function size(file: string): number {
  return Buffer.byteLength(read(file));
}

describe('the script on the CRM’s page', () => {
  it('is at most 25,000 bytes', () => {
    expect(size('crm.js')).toBeLessThanOrEqual(25_000);
    expect(size('crm.js')).toBeGreaterThan(1_000);
  });

  it.each(heavy)('carries nothing of %s', (_name, trace) => {
    expect(places(trace, ['crm.js'])).toEqual([]);
  });

  it('loads nothing besides itself', () => {
    expect(places(loads, ['crm.js'])).toEqual([]);
  });

  it('keeps nothing on the page', () => {
    expect(places(keeps, ['crm.js'])).toEqual([]);
  });
});

describe('the readers’ scripts', () => {
  const own = catalog.map(({ id }) => `readers/${id}.js`);
  const all = [...own, 'readers/general.js'];

  it('are one for each CRM, and the general one', () => {
    expect(
      files()
        .filter((file) => file.startsWith('readers/'))
        .sort(),
    ).toEqual(all.toSorted());
  });

  it.each(own)('come with the script on the page to at most 25,000 bytes: %s', (script) => {
    expect(size('crm.js') + size(script)).toBeLessThanOrEqual(25_000);
  });

  // Brought only to pages of no known CRM, which carry no other reader.
  it('are at most 25,000 bytes for a page of no known CRM', () => {
    expect(size('readers/general.js')).toBeLessThanOrEqual(25_000);
  });

  it.each(all)('put one reader where it is looked for, and leave all else: %s', (script) => {
    // The content script lends its own tools, so that no page carries them twice.
    const keptTools = { cleanText, closest, isShown, onceALook, queryAll };
    const world: { keptTools: object; keptReaders?: Record<string, { crm: string }> } = { keptTools };
    runInNewContext(read(script), world);
    const [, crm = ''] = /(\w+)\.js$/.exec(script) ?? [];
    expect(Object.keys(world)).toEqual(['keptTools', 'keptReaders']);
    expect(Object.keys(world.keptReaders ?? {})).toEqual([crm]);
    expect(world.keptReaders?.[crm]?.crm).toBe(crm);
  });

  it.each(heavy)('carry nothing of %s', (_name, trace) => {
    expect(places(trace, all)).toEqual([]);
  });

  it('load nothing, keep nothing on the page and talk to nobody', () => {
    expect(places(loads, all)).toEqual([]);
    expect(places(keeps, all)).toEqual([]);
    expect(places(/\bchrome\b|\bbrowser\b|\bpostMessage\b/g, all)).toEqual([]);
  });
});

describe('the scripts that are brought to a page when they are called for', () => {
  it.each(['teach.js', 'outline.js', 'strip.js'])(
    'are small, and carry and load nothing heavy: %s',
    (script) => {
      expect(Buffer.byteLength(read(script))).toBeLessThanOrEqual(25_000);
      expect(places(/\bcreateRoot\b|\bindexedDB\b|\b_zod\b|\bsafeParse\b|ProxyTarget/g, [script])).toEqual(
        [],
      );
      expect(places(/\bimport\s*\(|\bimport\s*["'{*]/g, [script])).toEqual([]);
      expect(places(/\blocalStorage\b|\bsessionStorage\b|\bdocument\.cookie\b/g, [script])).toEqual([]);
    },
  );

  it('are no part of the script that every page carries', () => {
    expect(places(/kept-outline|stop-pointing|page\.strip/g, ['crm.js'])).toEqual([]);
  });
});

describe('the built scripts', () => {
  it.each([
    ['eval', /(?<![\w$.])eval\s*\(/g],
    ['new Function', /\bnew\s+Function\s*\(|(?<![\w$.])Function\s*\(\s*["'`]/g],
    ['a timer that is given text', /\bset(?:Timeout|Interval)\s*\(\s*["'`]/g],
  ])('make no code of text by %s', (_name, pattern) => {
    expect(places(pattern)).toEqual([]);
  });

  it.each([
    ['fetch', /(?<![\w$])fetch\s*\(/g],
    ['XMLHttpRequest', /\bXMLHttpRequest\b/g],
    ['WebSocket', /\bnew\s+WebSocket\b/g],
    ['EventSource', /\bnew\s+EventSource\b/g],
    ['sendBeacon', /\bsendBeacon\b/g],
    ['WebTransport or WebRTC', /\bnew\s+(?:WebTransport|RTCPeerConnection)\b/g],
    ['importScripts', /\bimportScripts\s*\(/g],
  ])('have no way out by %s', (_name, pattern) => {
    expect(places(pattern)).toEqual([]);
  });

  it('load no script from elsewhere', () => {
    expect(places(/\bimport\s*\(?\s*["'`](?:https?:)?\/\//g)).toEqual([]);
  });
});

describe('the built pages', () => {
  const pages = () => files().filter((file) => file.endsWith('.html'));

  it('hold no script and no style of their own, which the policy would refuse', () => {
    expect(pages()).toContain('panel.html');
    for (const page of pages()) {
      expect(read(page), page).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>|<style|\son\w+\s*=|\sstyle\s*=/i);
    }
  });

  it('load only files that are shipped with them', () => {
    for (const page of pages()) {
      const loaded = [...read(page).matchAll(/\s(?:src|href)="([^"]+)"/g)].map(([, path = '']) => path);
      expect(loaded.length, page).toBeGreaterThan(0);
      for (const path of loaded) expect(files(), `${page} loads ${path}`).toContain(path.replace(/^\//, ''));
    }
  });

  it('have styles that load nothing from elsewhere', () => {
    for (const file of files().filter((some) => some.endsWith('.css'))) {
      expect(read(file), file).not.toMatch(/@import|url\(\s*["']?(?:https?:)?\/\//);
    }
  });
});

describe('what is shipped', () => {
  it('is the product and nothing of its tests, maps or cases', () => {
    const strange = files().filter(
      (file) => !/\.(?:js|css|html|json|png|svg)$/.test(file) || /test|cases|\.map$/.test(file),
    );
    expect(strange).toEqual([]);
  });
});
