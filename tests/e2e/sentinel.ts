import type { AddressInfo } from 'node:net';
import { createServer, type Server, type Socket } from 'node:net';

/** One attempt to reach another host: its name as far as it was said, and the first line of the request. */
export interface SeenRequest {
  host: string;
  line: string;
}

/** A server that stands in for the whole internet and writes down who asked for what. */
export interface Sentinel {
  port: number;
  seen: SeenRequest[];
  stop(): Promise<void>;
}

/** Starts the sentinel; a browser started with all names mapped to its port can reach nothing else. */
export async function startSentinel(): Promise<Sentinel> {
  const seen: SeenRequest[] = [];
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
    socket.on('error', () => socket.destroy());
    socket.once('data', (bytes: Buffer) => {
      seen.push(describe(bytes));
      socket.end('HTTP/1.1 503 Not here\r\ncontent-length: 0\r\nconnection: close\r\n\r\n');
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return { port: (server.address() as AddressInfo).port, seen, stop: () => stop(server, open) };
}

function stop(server: Server, open: Set<Socket>): Promise<void> {
  for (const socket of open) socket.destroy();
  return new Promise((stopped) => server.close(() => stopped()));
}

function describe(bytes: Buffer): SeenRequest {
  const isTls = bytes[0] === 0x16;
  if (isTls) return { host: serverName(bytes) ?? 'unnamed', line: 'TLS' };
  const text = bytes.toString('latin1');
  const line = text.slice(0, text.indexOf('\r\n'));
  return { host: /^host: *(.+)$/im.exec(text)?.[1] ?? 'unnamed', line };
}

/** The host a TLS client asks for (extension `server_name` of its hello). */
function serverName(hello: Buffer): string | undefined {
  try {
    let at = 43; // record header, handshake header, version, random
    at += 1 + hello.readUInt8(at); // session id
    at += 2 + hello.readUInt16BE(at); // cipher suites
    at += 1 + hello.readUInt8(at); // compression methods
    at += 2; // length of all extensions
    while (at < hello.length) {
      const type = hello.readUInt16BE(at);
      const length = hello.readUInt16BE(at + 2);
      const isServerName = type === 0;
      if (isServerName) return hello.toString('latin1', at + 9, at + 4 + length);
      at += 4 + length;
    }
  } catch {
    // A hello cut off in the middle names nobody.
  }
  return undefined;
}
