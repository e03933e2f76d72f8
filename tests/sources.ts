import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

const root = join(import.meta.dirname, '..');

/** One source file of the product: its path from the root, its text, and what it imports. */
export interface Source {
  path: string;
  /** The text without comments. */
  code: string;
  imports: Import[];
}

export interface Import {
  /** As it is written. */
  specifier: string;
  /** The file it leads to, from the root; undefined for a package. */
  path?: string;
  /** Erased by the compiler, so it counts for the architecture but not for what is bundled. */
  typeOnly: boolean;
  /** Loaded when it is called for, and no part of what a page starts with. */
  isLater: boolean;
}

export const productFolders = [
  'entrypoints',
  'components',
  'domain',
  'readers',
  'messages',
  'storage',
  'locales',
];

/** Every TypeScript file of the product but its tests. */
export function productSources(): Source[] {
  return productFolders.flatMap(filesIn).filter(isSource).map(read);
}

/** Every file of the product, tests and all. */
export function productFiles(): string[] {
  return productFolders.flatMap(filesIn);
}

/** Tests, and what only tests look at: the pages of the readers and what is expected of them. */
export function isTest(path: string): boolean {
  return /\.(?:test|cases|pages)\.tsx?$/.test(path);
}

function isSource(path: string): boolean {
  return /\.(?:ts|tsx|mts|js|mjs)$/.test(path) && !isTest(path) && !path.endsWith('.d.ts');
}

function filesIn(folder: string): string[] {
  const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

function read(path: string): Source {
  const code = withoutComments(readFileSync(join(root, path), 'utf8'));
  return {
    path,
    code,
    imports: importsOf(code).map((found) => ({ ...found, ...resolved(path, found.specifier) })),
  };
}

export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}

const fromClause =
  /\b(?:import|export)\s+(type\s+)?(?:[\w$]+\s*,?\s*)?(?:\{[^}]*\}|\*(?:\s+as\s+[\w$]+)?)?\s*from\s*['"]([^'"]+)['"]/g;
const bareImport = /\bimport\s*(\()?\s*['"]([^'"]+)['"]/g;

/** Every import of a text: static, for its effects, re-exported, or at run time. */
export function importsOf(code: string): Omit<Import, 'path'>[] {
  const static_ = [...code.matchAll(fromClause)].map(([, type, specifier = '']) => ({
    specifier,
    typeOnly: type !== undefined,
    isLater: false,
  }));
  const bare = [...code.matchAll(bareImport)].map(([, call, specifier = '']) => ({
    specifier,
    typeOnly: false,
    isLater: call !== undefined,
  }));
  return [...static_, ...bare];
}

function resolved(from: string, specifier: string): { path: string } | object {
  if (!specifier.startsWith('.')) return {};
  const path = join(dirname(from), specifier).split(sep).join('/');
  if (!existsSync(join(root, path)))
    throw new Error(`${from} imports ${specifier}, which is no file. Write the whole name.`);
  return { path };
}
