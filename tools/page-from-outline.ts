import { readFileSync } from 'node:fs';
import { catalog } from '../readers/catalog.ts';
import type { Outline, OutlineChild, OutlineNode } from '../readers/outline.ts';

// Turns an outline a rep has sent into a page for the tests: `npm run page-from-outline -- file.json > page.html`.
// With --case it prints what a case of `readers/<crm>.cases.ts` needs: the address, the page, its frames.

/** A page as a reader's case holds it. */
export interface OutlinedPage {
  url: string;
  html: string;
  /** The documents of its frames, by address. */
  frames: Record<string, string>;
}

const empty = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

/** Makes the page of an outline. Frames are named by their address, as a reader's case wants them. */
export function pageFromOutline(outline: Outline): OutlinedPage {
  const { url, page } = onItsHost(outline);
  const frames: Record<string, string> = {};
  const html = documentText(page, (address, inner) => {
    frames[withIds(address)] = inner;
    return `src="${escaped(withIds(address))}"`;
  });
  return { url: withIds(url), html, frames };
}

/** The same as one file that a browser opens as a whole. */
export function standalonePage({ page }: Outline): string {
  return documentText(page, (_address, inner) => `srcdoc="${escaped(inner)}"`);
}

/** Outlines stand on no host; but a cloud's reader takes addresses of that cloud only. */
function onItsHost(outline: Outline): Outline {
  const [pattern = ''] = catalog.find(({ id }) => id === outline.crm)?.hosts ?? [];
  const [, host] = /^[^:]+:\/\/([^/]*[^/*][^/]*)/.exec(pattern) ?? [];
  if (!host) return outline;
  const origin = `https://${host.replaceAll('*', 'example')}`;
  return JSON.parse(JSON.stringify(outline).replaceAll('https://crm.example.com', origin)) as Outline;
}

/** An outline's ids are zeros; no CRM has such, and no reader takes them. The same id stays the same everywhere. */
function withIds(name: string): string {
  return name.replace(/(?<![\p{L}\p{N}])0+(?![\p{L}\p{N}])/gu, (id) => '1'.repeat(id.length));
}

/** What shows text or style, where zeros are no ids. */
const noIds = /^(?:class|style|value|title|alt|placeholder|aria-label)$/;

function isText(name: string, value: string): boolean {
  return noIds.test(name) || /^[a-z]+:[^/]/.test(value);
}

/** Says how a frame's tag names its document. */
type Framed = (address: string, html: string) => string;

function documentText(root: OutlineNode, framed: Framed): string {
  return `<!doctype html>\n${elementText(root, framed)}\n`;
}

function elementText(node: OutlineNode, framed: Framed): string {
  const { tag, attributes = {}, hidden, shadow, inside = [], frame } = node;
  if (!/^[a-z][\w.-]*$/i.test(tag) || tag === 'script' || tag === 'style') return '';
  const parts = Object.entries(attributes).flatMap(([name, value]) =>
    /^[a-z_:][\w:.-]*$/i.test(name) && !/^(?:on|src)/i.test(name)
      ? [`${name}="${escaped(isText(name, value) ? value : withIds(value))}"`]
      : [],
  );
  if (hidden && !('hidden' in attributes)) parts.push('hidden');
  if (frame) parts.push(framed(frame.url, documentText(frame.page, framed)));
  const start = `<${[tag, ...parts].join(' ')}>`;
  if (empty.has(tag)) return start;
  const root = shadow ? `<template shadowrootmode="open">${childrenText(shadow, framed)}</template>` : '';
  return `${start}${root}${childrenText(inside, framed)}</${tag}>`;
}

function childrenText(children: OutlineChild[], framed: Framed): string {
  return children
    .map((child) => (typeof child === 'string' ? escaped(child) : elementText(child, framed)))
    .join('');
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** Reads an outline from a file, or says what is wrong with it. */
export function outlineFrom(text: string): Outline {
  const outline = JSON.parse(text) as Partial<Outline>;
  if (outline.format !== 'kept-outline' || outline.version !== 1 || typeof outline.page?.tag !== 'string') {
    throw new Error('This is no outline of Kept, or one of a newer version.');
  }
  return outline as Outline;
}

if (import.meta.main) {
  const file = process.argv.slice(2).find((argument) => !argument.startsWith('--'));
  if (!file) {
    console.error('Usage: npm run page-from-outline -- file.json [--case] > page.html');
    process.exit(2);
  }
  const outline = outlineFrom(readFileSync(file, 'utf8'));
  if (outline.cut) console.error('The page was too large for an outline: its end is missing.');
  const asCase = process.argv.includes('--case');
  process.stdout.write(
    asCase
      ? `${JSON.stringify(pageFromOutline(outline), null, 2)}\n`
      : `<!-- ${outline.url} -->\n${standalonePage(outline)}`,
  );
}
