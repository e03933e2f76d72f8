import { readFileSync } from 'node:fs';
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

/** What runs on a CRM page: its size and what must not be in it. */
export async function measureSize(): Promise<Figure[]> {
  const script = readFileSync(join(project, '.output/chrome-mv3/crm.js'));
  const found = Object.entries(heavyTraces).filter(([, trace]) => trace.test(script.toString('utf8')));
  return [
    {
      name: 'runs on a CRM page, minified',
      value: script.length,
      said: `${(script.length / 1000).toFixed(1)} kB`,
      aim: `${mostOnPage / 1000} kB or less`,
      holds: script.length <= mostOnPage,
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
