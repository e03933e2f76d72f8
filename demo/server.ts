import { readdir, readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { demoData } from './customers.ts';

const SITE = join(import.meta.dirname, 'site');
const HOST = '127.0.0.1';
const USUAL_PORT = 8765;

const mediaTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

export interface DemoOptions {
  /** 0 or none takes a free port. */
  port?: number;
  /** Extra response headers of HTML pages, such as a strict `content-security-policy`. */
  headers?: Record<string, string>;
}

export interface Demo {
  /** Address without a trailing slash, such as `http://127.0.0.1:8765`. */
  url: string;
  /** Ends open connections too, so that a test can finish at once. */
  stop(): Promise<void>;
}

interface Answer {
  status: number;
  type: string;
  body: string | Buffer;
}

/** Serves the demo CRM on the loopback address. */
export async function startDemo({ port = 0, headers = {} }: DemoOptions = {}): Promise<Demo> {
  const files = new Set(await readdir(SITE));
  const server = createServer((request, response) => {
    answer(request, files).then(
      (found) => send(response, found, headers),
      () => send(response, plain(500, 'The demo could not answer.'), headers),
    );
  });
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(port, HOST, listening);
  });
  return {
    url: `http://${HOST}:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped());
        server.closeAllConnections();
      }),
  };
}

async function answer(request: IncomingMessage, files: Set<string>): Promise<Answer> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return plain(405, 'Only GET.');
  const { pathname } = new URL(request.url ?? '/', `http://${HOST}`);
  if (pathname === '/data.json') {
    return { status: 200, type: 'application/json; charset=utf-8', body: JSON.stringify(demoData) };
  }
  // The browser routes everything under /app itself, as single-page CRMs do.
  if (pathname === '/' || pathname === '/app' || pathname.startsWith('/app/')) return file('index.html');
  if (pathname === '/paste') return file('paste.html');
  const name = pathname.replace(/^\/site\//, '');
  return files.has(name) ? file(name) : plain(404, 'Not found.');
}

async function file(name: string): Promise<Answer> {
  const type = mediaTypes[extname(name)] ?? 'application/octet-stream';
  return { status: 200, type, body: await readFile(join(SITE, name)) };
}

function plain(status: number, body: string): Answer {
  return { status, type: 'text/plain; charset=utf-8', body };
}

function send(
  response: ServerResponse,
  { status, type, body }: Answer,
  headers: Record<string, string>,
): void {
  response.writeHead(status, {
    'content-type': type,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...(type.startsWith('text/html') ? headers : {}),
  });
  response.end(body);
}

if (import.meta.main) {
  const demo = await startDemo({ port: Number(process.argv[2] ?? USUAL_PORT) });
  console.log(demo.url);
}
