import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A party as the seeded database holds it. `phones` are its phones and mobiles, in the form's order. */
export interface TrytonParty {
  id: string;
  name: string;
  /** The address form repeats the field `name` for it: a trap for readers. Empty for one party. */
  building: string;
  phones: string[];
  emails: string[];
}

/** A sale opportunity as the seeded database holds it. */
export interface TrytonOpportunity {
  id: string;
  /** The name of its customer, and that party's id. */
  party: string;
  partyId: string;
  description: string;
  amount: string;
}

export interface Tryton {
  /** Where the web client answers, without a slash at the end. */
  url: string;
  database: string;
  user: string;
  password: string;
  parties: TrytonParty[];
  opportunities: TrytonOpportunity[];
  stop(): Promise<void>;
}

type Seeded = Pick<Tryton, 'parties' | 'opportunities'>;

const DATABASE = 'demo';
const USER = 'admin';
const PASSWORD = 'kept-invented-pass';
const MODULES = ['party', 'sale_opportunity'];
const PACKAGES = 'tryton-server tryton-sao tryton-modules-party tryton-modules-sale-opportunity';
/** Debian's own Python, the only one that finds Debian's `trytond`. */
const PYTHON = '/usr/bin/python3';
const WEB_ROOT = '/usr/share/tryton-sao/www';
const SEED = fileURLToPath(new URL('seed.py', import.meta.url));
/** Some twenty times what trytond takes to answer; a server that is not there by then is not coming. */
const START_TIMEOUT_MS = 60_000;

/**
 * Starts a real Tryton with invented customers, on this machine only. Takes about 20 s, nearly all of
 * it `trytond-admin` making the tables. `port` 0 (the default) picks a free one. `dir` is where the
 * database goes; without it a temporary directory, which `stop` removes.
 */
export async function startTryton(options: { port?: number; dir?: string } = {}): Promise<Tryton> {
  await requireTryton();
  const port = options.port || (await freePort());
  const dir = options.dir ? resolve(options.dir) : await mkdtemp(join(tmpdir(), 'kept-tryton-'));
  const cleanUp = () => (options.dir ? undefined : rm(dir, { recursive: true, force: true }));
  try {
    const configFile = await writeConfig(dir, port);
    await createDatabase(dir, configFile);
    const seeded = await seed(configFile);
    const server = await serve(configFile, port);
    return {
      url: `http://127.0.0.1:${port}`,
      database: DATABASE,
      user: USER,
      password: PASSWORD,
      ...seeded,
      async stop() {
        await endProcess(server);
        await cleanUp();
      },
    };
  } catch (error) {
    await cleanUp();
    throw error;
  }
}

async function requireTryton(): Promise<void> {
  for (const needed of ['/usr/bin/trytond', '/usr/bin/trytond-admin', join(WEB_ROOT, 'index.html')]) {
    await access(needed).catch(() => {
      throw new Error(
        `Tryton is not installed (${needed} is missing). On Debian: apt-get install ${PACKAGES}`,
      );
    });
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

async function writeConfig(dir: string, port: number): Promise<string> {
  await mkdir(dir, { recursive: true });
  const configFile = join(dir, 'trytond.conf');
  await writeFile(
    configFile,
    [
      '[database]',
      'uri = sqlite://',
      `path = ${dir}`,
      '[web]',
      `listen = 127.0.0.1:${port}`,
      `root = ${WEB_ROOT}`,
      '',
    ].join('\n'),
  );
  return configFile;
}

async function createDatabase(dir: string, configFile: string): Promise<void> {
  const passwordFile = join(dir, 'password');
  await writeFile(passwordFile, PASSWORD, { mode: 0o600 });
  // trytond-admin fills an SQLite file that is there, but does not make one.
  await writeFile(join(dir, `${DATABASE}.sqlite`), '', { flag: 'wx' });
  await run('/usr/bin/trytond-admin', {
    args: [
      '-c',
      configFile,
      '-d',
      DATABASE,
      '-u',
      ...MODULES,
      '--activate-dependencies',
      '--email',
      'admin@example.com',
    ],
    env: { TRYTONPASSFILE: passwordFile },
  });
}

async function seed(configFile: string): Promise<Seeded> {
  return JSON.parse(await run(PYTHON, { args: [SEED, configFile, DATABASE] }));
}

/** Runs a command to its end and gives what it printed; fails with what it complained of. */
async function run(
  command: string,
  { args, env = {} }: { args: string[]; env?: NodeJS.ProcessEnv },
): Promise<string> {
  const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  const output = collect(child.stdout);
  const complaints = collect(child.stderr);
  const [code] = await once(child, 'close');
  if (code !== 0) {
    throw new Error(
      `${command} failed (${code}). Are these packages installed: ${PACKAGES}?\n${complaints()}`,
    );
  }
  return output();
}

function collect(stream: NodeJS.ReadableStream): () => string {
  let text = '';
  stream.setEncoding('utf8').on('data', (piece: string) => {
    text += piece;
  });
  return () => text;
}

async function serve(configFile: string, port: number): Promise<ChildProcess> {
  // Naming the database loads its models at once, so the first sign-in does not wait for them.
  const server = spawn('/usr/bin/trytond', ['-c', configFile, '-d', DATABASE], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const complaints = collect(server.stderr);
  const endWithUs = () => server.kill('SIGKILL');
  process.once('exit', endWithUs);
  server.once('exit', () => process.off('exit', endWithUs));
  try {
    await untilAnswering(server, port);
  } catch (error) {
    await endProcess(server);
    throw new Error(`${(error as Error).message}\n${complaints()}`);
  }
  return server;
}

async function untilAnswering(server: ChildProcess, port: number): Promise<void> {
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (Date.now() < deadline) {
    if (server.exitCode !== null) throw new Error(`trytond ended with ${server.exitCode} before it answered`);
    const answer = await fetch(`http://127.0.0.1:${port}/`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((again) => setTimeout(again, 100));
  }
  throw new Error(`trytond did not answer within ${START_TIMEOUT_MS / 1000} s`);
}

async function endProcess(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = once(server, 'exit');
  server.kill('SIGTERM');
  // Tryton waits for open long polls of the client before it goes; they carry nothing worth waiting for.
  const impatience = setTimeout(() => server.kill('SIGKILL'), 1_000);
  await ended;
  clearTimeout(impatience);
}

async function main(): Promise<void> {
  const tryton = await startTryton({ port: Number(process.env.PORT ?? 0) });
  console.log(`${tryton.url}/#${tryton.database}\nuser ${tryton.user}\npassword ${tryton.password}`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void tryton.stop());
  }
}

if (import.meta.main) await main();
