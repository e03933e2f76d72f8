import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { fail, findBrowser, project } from '../../tools/setup.mjs';

/** Languages the browser's own interface can be started in. */
export type Locale = 'en-US' | 'zh-CN';

/** How one Chromium is to be started on a profile. */
export interface StartOptions {
  headless: boolean;
  locale: Locale;
  colorScheme?: 'light' | 'dark' | undefined;
  viewport?: { width: number; height: number } | undefined;
  backForwardCache?: boolean | undefined;
  /** Rules for `--host-resolver-rules`. */
  hostRules?: string[] | undefined;
  /** Features of Chromium to switch on, with their parameters. */
  features?: string[] | undefined;
}

/** What a new profile is to hold. */
export interface ProfileOptions {
  extension: string;
  hosts: string[];
  thirdPartyCookies: 'blocked' | 'allowed';
  locale: Locale;
  /** Features the profile is made with: some decide how what is stored is stored. */
  features?: string[] | undefined;
  /** Whether the extension may show notifications; it may by default. */
  notifications?: 'blocked' | 'allowed' | undefined;
}

interface InstalledExtension {
  path: string;
  creation_flags: number;
  active_permissions: { explicit_host?: string[] };
  granted_permissions: { explicit_host?: string[] };
}

interface Preferences {
  [section: string]: unknown;
  profile?: Record<string, unknown>;
  extensions?: { ui?: { developer_mode: boolean }; settings?: Record<string, InstalledExtension> };
}

// Every built profile is kept; a new build makes a new one, so the oldest go.
const TEMPLATES = join(project, '.cache', 'profiles');
const TEMPLATES_KEPT = 4;

/**
 * Chromium marks what `Extensions.loadUnpacked` installs with this bit and drops it at the next start. Without the
 * bit it is an ordinary unpacked extension, which stays with its data, alarms and grants.
 */
const ONLY_THIS_SESSION = 1 << 15;

/** Where the browser's own calls go: nobody listens there. With `quietPreferences` it then asks nothing of the world. */
const NOWHERE = 'http://127.0.0.1:9/';
const quietArguments = [
  `--gaia-url=${NOWHERE}`,
  `--component-updater=url-source=${NOWHERE}`,
  `--autofill-server-url=${NOWHERE}`,
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
/** Or it fetches dictionaries. */
const quietPreferences = {
  browser: { enable_spellchecking: false },
  spellcheck: { dictionaries: [], dictionary: '' },
};

/** Starts Chromium on a profile folder. */
export function startChromium(
  profile: string,
  options: StartOptions,
  more: string[] = [],
): Promise<BrowserContext> {
  const { headless, locale, hostRules = [], features = [] } = options;
  return chromium.launchPersistentContext(profile, {
    executablePath: browserPath(),
    headless,
    // The sandbox needs what containers and root do not have.
    chromiumSandbox: !headless && process.platform !== 'linux',
    locale,
    colorScheme: options.colorScheme ?? (headless ? 'light' : null),
    viewport: options.viewport ?? (headless ? { width: 1280, height: 800 } : null),
    handleSIGINT: false,
    // On Linux only this variable, not `--lang`, chooses the language of the interface.
    env: { ...definedEnvironment(), LANGUAGE: locale.replace('-', '_') },
    ignoreDefaultArgs: [
      '--disable-extensions',
      ...(options.backForwardCache ? ['--disable-back-forward-cache'] : []),
      ...(headless ? [] : ['--enable-automation']),
    ],
    args: [
      `--lang=${locale}`,
      '--no-first-run',
      ...quietArguments,
      ...(features.length > 0 ? [`--enable-features=${features.join(',')}`] : []),
      ...(hostRules.length > 0 ? [`--host-resolver-rules=${hostRules.join(', ')}`] : []),
      ...more,
    ],
  });
}

/** Arguments without which `installExtension` is refused. */
export const installArguments = ['--enable-unsafe-extension-debugging'];

/** Installs an unpacked extension into a running Chromium and returns its id. */
export async function installExtension(context: BrowserContext, folder: string): Promise<string> {
  const browser = context.browser();
  if (!browser) throw new Error('Chromium has no browser-wide session.');
  const session = await browser.newBrowserCDPSession();
  // Playwright's types do not name this method.
  const send = session.send.bind(session) as unknown as (
    method: string,
    parameters: object,
  ) => Promise<{ id: string }>;
  const { id } = await send('Extensions.loadUnpacked', { path: folder });
  await session.detach();
  return id;
}

/**
 * Fills a new profile folder: the extension installed as on a first day, the hosts granted, the cookie setting made.
 * Installing is done once a build and copied from then on. Returns the extension's id.
 */
export async function makeProfile(profile: string, options: ProfileOptions): Promise<string> {
  const { extension, locale, features = [] } = options;
  const template = await templateFor(realpathSync(extension), locale, features);
  cpSync(join(template, 'profile'), profile, { recursive: true });
  const id = readFileSync(join(template, 'id'), 'utf8');
  setPreferences(profile, id, options);
  return id;
}

/** Finds the id under which a profile made by `makeProfile` holds the extension. */
export function extensionIn(profile: string, extension: string): string {
  const path = realpathSync(extension);
  const settings = readPreferences(profile).extensions?.settings ?? {};
  const found = Object.entries(settings).find(([, entry]) => entry.path === path);
  if (!found) throw new Error(`The profile ${profile} does not hold the extension of ${path}.`);
  return found[0];
}

/** A copy of a build whose manifest requires the hosts: for systems whose browsers seal their preferences. */
export function copyWithRequiredHosts(extension: string, hosts: string[], folder: string): void {
  cpSync(extension, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as object;
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: hosts }));
}

/** Makes a new profile folder's cookie setting before the first start. */
export function writeFirstPreferences(profile: string, cookies: ProfileOptions['thirdPartyCookies']): void {
  mkdirSync(join(profile, 'Default'), { recursive: true });
  writePreferences(profile, {
    ...quietPreferences,
    profile: cookieSettings(cookies),
    // Unpacked extensions only run in developer mode.
    extensions: { ui: { developer_mode: true } },
  });
}

async function templateFor(extension: string, locale: Locale, features: string[]): Promise<string> {
  const template = join(TEMPLATES, templateKey(extension, locale, features));
  if (existsSync(template)) return template;
  mkdirSync(TEMPLATES, { recursive: true });
  const draft = mkdtempSync(join(TEMPLATES, 'draft-'));
  const profile = join(draft, 'profile');
  writeFirstPreferences(profile, 'allowed');
  const id = await firstDay(profile, extension, { headless: true, locale, features });
  writeFileSync(join(draft, 'id'), id);
  renameSync(draft, template);
  dropOldTemplates();
  return template;
}

/** Starts once, installs, lets the worker finish its first run, stops. */
async function firstDay(profile: string, extension: string, options: StartOptions): Promise<string> {
  const context = await startChromium(profile, options, installArguments);
  try {
    const id = await installExtension(context, extension);
    if (context.serviceWorkers().length === 0) await context.waitForEvent('serviceworker');
    const page = await context.newPage();
    // A page of the extension can only load, and an API call only return, once it is installed and running.
    await page.goto(`chrome-extension://${id}/manifest.json`);
    return id;
  } finally {
    await context.close();
  }
}

/** A template serves as long as build, place, browser, language and features are the same: the id comes from the place. */
function templateKey(extension: string, locale: Locale, features: string[]): string {
  const browser = realpathSync(browserPath());
  const hash = createHash('sha256');
  const { mtimeMs } = statSync(browser);
  hash.update(JSON.stringify([extension, locale, features, browser, mtimeMs, installArguments]));
  for (const file of filesIn(extension)) {
    hash.update(file).update(readFileSync(join(extension, file)));
  }
  return hash.digest('hex').slice(0, 16);
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

function dropOldTemplates(): void {
  const byAge = readdirSync(TEMPLATES)
    .map((name) => join(TEMPLATES, name))
    .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  for (const folder of byAge.slice(TEMPLATES_KEPT)) rmSync(folder, { recursive: true, force: true });
}

function setPreferences(
  profile: string,
  id: string,
  { hosts, thirdPartyCookies, notifications }: ProfileOptions,
): void {
  const preferences = readPreferences(profile);
  const entry = preferences.extensions?.settings?.[id];
  if (!entry) throw new Error(`Chromium did not install the extension ${id} into ${profile}.`);
  entry.creation_flags &= ~ONLY_THIS_SESSION;
  addHosts(entry, hosts);
  preferences.profile = { ...preferences.profile, ...cookieSettings(thirdPartyCookies) };
  if (notifications === 'blocked') preferences.message_center = { disabled_extension_ids: [id] };
  writePreferences(profile, { ...preferences, ...quietPreferences });
}

/** Grants more hosts to the extension of a profile whose browser is closed. */
export function grantHosts(profile: string, id: string, hosts: string[]): void {
  const preferences = readPreferences(profile);
  const entry = preferences.extensions?.settings?.[id];
  if (!entry) throw new Error(`The profile ${profile} does not hold the extension ${id}.`);
  addHosts(entry, hosts);
  writePreferences(profile, preferences);
}

function addHosts(entry: InstalledExtension, hosts: string[]): void {
  for (const permissions of [entry.active_permissions, entry.granted_permissions]) {
    permissions.explicit_host = [...new Set([...(permissions.explicit_host ?? []), ...hosts])];
  }
}

function cookieSettings(cookies: ProfileOptions['thirdPartyCookies']): Record<string, unknown> {
  const blocked = cookies === 'blocked';
  return { block_third_party_cookies: blocked, cookie_controls_mode: blocked ? 1 : 0 };
}

function readPreferences(profile: string): Preferences {
  return JSON.parse(readFileSync(join(profile, 'Default', 'Preferences'), 'utf8')) as Preferences;
}

function writePreferences(profile: string, preferences: Preferences): void {
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
}

function browserPath(): string {
  return (
    findBrowser() ?? fail('No browser found. `npm test` and `npm start` install or name what is missing.')
  );
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== undefined)) as Record<
    string,
    string
  >;
}
