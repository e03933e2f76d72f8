import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { project } from '../setup.mjs';
import type { Figure } from './figure.ts';

/** The most that may run on a CRM page, bytes minified. */
export const mostOnPage = 25_000;

/** Traces of what is too heavy for a CRM page, as they survive minification. */
export const heavyTraces = {
  React: /react\.(?:element|transitional)|__SECRET_INTERNALS|reactFiber/i,
  Dexie: /dexie/i,
  Zod: /ZodError|\bzod\b|_zod/i,
  'the polyfill': /webextension-polyfill|Should only be called inside|api-metadata/i,
};

const folder = join(project, '.output/chrome-mv3/readers');

/** The script of each CRM's reader, the largest first. */
function readerSizes(): { crm: string; bytes: number }[] {
  return readdirSync(folder)
    .filter((file) => file !== 'general.js')
    .map((file) => ({ crm: file.replace(/\.js$/, ''), bytes: statSync(join(folder, file)).size }))
    .sort((a, b) => b.bytes - a.bytes);
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

/** What runs on a CRM page: its size and what must not be in it. */
export async function measureSize(): Promise<Figure[]> {
  const script = readFileSync(join(project, '.output/chrome-mv3/crm.js'));
  const readers = readerSizes();
  const [largest = { crm: '', bytes: 0 }] = readers;
  const most = script.length + largest.bytes;
  const found = Object.entries(heavyTraces).filter(([, trace]) => trace.test(script.toString('utf8')));
  return [
    {
      name: 'runs on any one CRM page at the most, minified',
      value: most,
      said: `${kB(most)} (${largest.crm})`,
      aim: `${mostOnPage / 1000} kB or less`,
      holds: most <= mostOnPage,
      beside: [
        `every page: ${kB(script.length)}`,
        `its reader: ${readers.map(({ crm, bytes }) => `${crm} ${kB(bytes)}`).join(', ')}`,
        `the general reader, on pages of no known CRM: ${kB(statSync(join(folder, 'general.js')).size)}`,
      ],
    },
    {
      name: 'heavy libraries on a CRM page',
      value: found.length,
      said: found.length === 0 ? 'none' : found.map(([name]) => name).join(', '),
      aim: 'none of React, Dexie, Zod, the polyfill',
      holds: found.length === 0,
    },
  ];
}
