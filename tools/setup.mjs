// Runs before anything is installed: plain JavaScript, Node's own modules only, Node 20 or newer.
import { spawn, spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const project = dirname(dirname(fileURLToPath(import.meta.url)));

/** Where steps leave their full output. */
export const logs = join(project, '.cache', 'logs');

const OLDEST_NODE = 20;
const BROWSER_PACKAGES = ['chromium', 'chromium-l10n', 'fonts-noto-cjk'];
const TRYTON_PACKAGES = [
  'tryton-server',
  'tryton-sao',
  'tryton-modules-party',
  'tryton-modules-sale-opportunity',
];

/**
 * Makes a fresh clone ready: npm packages always, a browser and Tryton where asked.
 * Installs what it may, ends the process with a plain message for what it may not.
 * @param {{ browser?: boolean, tryton?: boolean }} needs
 */
export async function setUp({ browser = false, tryton = false } = {}) {
  refuseOldNode();
  mkdirSync(logs, { recursive: true });
  await installPackages();
  if (browser) await provideBrowser();
  if (tryton) await provideTryton();
}

/** Environment in which `node` and the project's tools are the pinned ones. */
export function projectEnvironment() {
  const path = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  const tools = join(project, 'node_modules', '.bin');
  return { ...process.env, [path]: `${tools}${delimiter}${process.env[path] ?? ''}` };
}

/** Runs a script under the pinned Node and ends with its exit code. */
export function handOver(script, args) {
  // Ctrl+C reaches the script as well; this process waits for it to clean up.
  process.on('SIGINT', () => {});
  const child = spawn(projectNode(), [join(project, script), ...args], {
    cwd: project,
    env: projectEnvironment(),
    stdio: 'inherit',
  });
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('exit', (code) => process.exit(code ?? 1));
}

/** The Node that came with the packages. */
export function projectNode() {
  const folder = join(project, 'node_modules', 'node', 'bin');
  const found = ['node', 'node.exe'].map((name) => join(folder, name)).find(existsSync);
  return found ?? fail('The packages hold no Node for this system. Remove node_modules and try again.');
}

/** Prints a message and ends the process. @returns {never} */
export function fail(message) {
  console.error(message);
  process.exit(1);
}

/**
 * Runs a program with its output in a log file. On Windows it goes through the shell, so no argument may hold a space.
 * @param {{ log: string, env?: NodeJS.ProcessEnv, limit?: number }} options limit: milliseconds until it is ended
 * @returns {Promise<{ ok: boolean, output: string, timedOut: boolean }>}
 */
export function runQuietly(program, args, { log, env = process.env, limit }) {
  mkdirSync(dirname(log), { recursive: true });
  writeFileSync(log, '');
  return new Promise((done) => {
    let timedOut = false;
    // A group of its own, so that the browsers of a step that is out of time end with it.
    const group = process.platform !== 'win32';
    const child = spawn(program, args, { cwd: project, env, detached: group, shell: !group });
    const stop = () => endGroup(child, group);
    const timer =
      limit &&
      setTimeout(() => {
        timedOut = true;
        stop();
      }, limit);
    const interrupted = () => {
      stop();
      process.exit(130);
    };
    process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
    const keep = (chunk) => appendFileSync(log, chunk);
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => keep(`${error.message}\n`));
    child.on('close', (code) => {
      clearTimeout(timer);
      process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
      done({ ok: code === 0, output: readFileSync(log, 'utf8'), timedOut });
    });
  });
}

function endGroup(child, group) {
  if (child.pid === undefined) return;
  try {
    process.kill(group ? -child.pid : child.pid, 'SIGKILL');
  } catch {
    // It has ended in the meantime.
  }
}

/** The last lines of an output. */
export function tail(output, lines = 40) {
  return output.trimEnd().split('\n').slice(-lines).join('\n');
}

/**
 * A browser that can load the extension from a folder, or undefined.
 * Google Chrome is left out: it no longer does.
 */
export function findBrowser() {
  const chosen = process.env.KEPT_BROWSER;
  if (!chosen) return usualBrowsers().find(existsSync);
  if (!existsSync(chosen)) fail(`KEPT_BROWSER names ${chosen}, which does not exist.`);
  if (isBrandedChrome(chosen)) {
    fail(
      `KEPT_BROWSER names Google Chrome, which no longer loads an extension from a folder on its command line.\n` +
        `Name a Chromium, Chrome for Testing or Edge instead.`,
    );
  }
  return chosen;
}

function isBrandedChrome(path) {
  return /google-chrome|Google Chrome\.app|Google[\\/]+Chrome[\\/]+Application/i.test(path);
}

function usualBrowsers() {
  if (process.platform === 'darwin') return browsersOnMac();
  if (process.platform === 'win32') return browsersOnWindows();
  return browsersOnLinux();
}

function browsersOnLinux() {
  const cache = join(homedir(), '.cache');
  return [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    ...newestIn(join(cache, 'puppeteer', 'chrome'), join('chrome-linux64', 'chrome')),
    ...newestIn(join(cache, 'ms-playwright'), join('chrome-linux64', 'chrome')),
    ...newestIn(join(cache, 'ms-playwright'), join('chrome-linux', 'chrome')),
    '/opt/chrome-for-testing/chrome',
    '/usr/bin/microsoft-edge-stable',
    '/usr/bin/microsoft-edge',
  ];
}

function browsersOnMac() {
  const testing = join('Google Chrome for Testing.app', 'Contents', 'MacOS', 'Google Chrome for Testing');
  const cache = join(homedir(), '.cache', 'puppeteer', 'chrome');
  return [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    join('/Applications', testing),
    ...newestIn(cache, join('chrome-mac-arm64', testing)),
    ...newestIn(cache, join('chrome-mac-x64', testing)),
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ];
}

function browsersOnWindows() {
  const { LOCALAPPDATA = '', PROGRAMFILES = '', 'PROGRAMFILES(X86)': PROGRAMFILES_X86 = '' } = process.env;
  return [
    join(LOCALAPPDATA, 'Chromium', 'Application', 'chrome.exe'),
    ...newestIn(join(homedir(), '.cache', 'puppeteer', 'chrome'), join('chrome-win64', 'chrome.exe')),
    join(PROGRAMFILES_X86, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    join(PROGRAMFILES, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
  ];
}

/** Chrome for Testing lies in one folder a version; the newest comes first. */
function newestIn(folder, rest) {
  if (!existsSync(folder)) return [];
  const versions = readdirSync(folder).sort((a, b) => b.localeCompare(a, 'en', { numeric: true }));
  return versions.map((version) => join(folder, version, rest));
}

function refuseOldNode() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < OLDEST_NODE) fail(`Node ${OLDEST_NODE} or newer is needed; this is ${process.versions.node}.`);
}

async function installPackages() {
  if (packagesAreCurrent()) return;
  await install('npm packages', [['npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']]]);
}

/** npm records what it installed; every package of the lock file has to be there in that version. */
function packagesAreCurrent() {
  const installed = lockedPackages(join(project, 'node_modules', '.package-lock.json'));
  const wanted = lockedPackages(join(project, 'package-lock.json'));
  if (!installed || !wanted) return false;
  return Object.entries(wanted).every(
    // Optional packages of other systems are rightly absent; the empty name is the project itself.
    ([name, { version, optional }]) =>
      name === '' || (installed[name] ? installed[name].version === version : optional),
  );
}

function lockedPackages(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : undefined;
}

async function provideBrowser() {
  const wanted = process.env.KEPT_BROWSER ? ['fonts-noto-cjk'] : BROWSER_PACKAGES;
  if (isDebian()) {
    const missing = wanted.filter((name) => !isInstalled(name));
    if (missing.length > 0 && mayInstall()) await installDebianPackages(missing);
    else if (missing.length > 0 && findBrowser())
      console.log(
        `Not installed, so letters or the language of the browser may be wrong: ${missing.join(' ')}`,
      );
  }
  if (!findBrowser()) fail(browserMissing());
}

function browserMissing() {
  return [
    'No browser found that can load the extension.',
    isDebian()
      ? `As root, run: apt-get install ${BROWSER_PACKAGES.join(' ')}`
      : 'Install Chromium, Chrome for Testing or Microsoft Edge (and a font with Chinese letters).',
    'Or set KEPT_BROWSER to the path of one. Google Chrome does not do: it no longer loads extensions from a folder.',
  ].join('\n');
}

async function provideTryton() {
  const missing = isDebian() ? TRYTON_PACKAGES.filter((name) => !isInstalled(name)) : TRYTON_PACKAGES;
  if (missing.length === 0) return;
  if (!isDebian()) fail(`Tryton comes from Debian packages here: ${TRYTON_PACKAGES.join(' ')}`);
  if (!mayInstall()) fail(`Tryton is missing. As root, run: apt-get install ${missing.join(' ')}`);
  await installDebianPackages(missing);
}

/** Says whether real Tryton can be had here, so that a test run may leave it out and say so. */
export function trytonIsPossible() {
  return isDebian() && (mayInstall() || TRYTON_PACKAGES.every(isInstalled));
}

function isDebian() {
  return existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
}

function mayInstall() {
  return process.getuid?.() === 0;
}

function isInstalled(name) {
  const answer = spawnSync('dpkg', ['-s', name], { encoding: 'utf8' });
  return answer.status === 0 && answer.stdout.includes('Status: install ok installed');
}

async function installDebianPackages(names) {
  await install(names.join(', '), [
    ['apt-get', ['update']],
    ['apt-get', ['install', '-y', '--no-install-recommends', ...names]],
  ]);
}

async function install(what, commands) {
  const started = Date.now();
  const log = join(logs, 'setup.log');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const [program, args] of commands) {
    const { ok, output } = await runQuietly(program, args, { log, env });
    if (!ok) fail(`${tail(output, 80)}\n\nCould not install ${what}: "${program} ${args.join(' ')}" failed.`);
  }
  console.log(`Installed ${what} (${Math.round((Date.now() - started) / 1000)} s)`);
}
