import { describe, expect, it } from 'vitest';
import {
  type Import,
  importsOf,
  isTest,
  productFiles,
  productFolders,
  productSources,
  type Source,
  withoutComments,
} from './sources.ts';

const sources = productSources();

/** What each folder may import from, besides packages. */
const mayImport: Record<string, string[]> = {
  domain: ['domain', 'locales'],
  locales: ['locales'],
  readers: ['readers', 'domain', 'locales'],
  messages: ['messages', 'domain', 'locales'],
  storage: ['storage', 'domain', 'messages', 'locales'],
  components: ['components', 'domain', 'messages', 'locales', 'readers/catalog.ts'],
  'entrypoints/background': [
    'entrypoints/background',
    'storage',
    'domain',
    'messages',
    'locales',
    'readers/catalog.ts',
  ],
  'entrypoints/crm': ['entrypoints/crm', 'readers', 'domain', 'messages', 'locales'],
  // Started in the page by the worker when the rep asks for it: parts of the content script that are needed rarely.
  'entrypoints/teach': ['entrypoints/teach', 'readers', 'domain', 'messages', 'locales'],
  'entrypoints/outline': ['entrypoints/outline', 'readers', 'domain', 'messages', 'locales'],
  'entrypoints/strip': ['entrypoints/strip', 'messages', 'locales'],
  entrypoints: ['components', 'domain', 'messages', 'locales', 'readers/catalog.ts'],
};
/** The shapes other folders' words are about: erased by the compiler, so locales still carry nothing. */
const mayImportTypes: Record<string, string[]> = {
  locales: ['domain', 'messages'],
  'entrypoints/background': ['readers'],
};

/** What reads the CRM's page, in the extension's own world of it, */
const readingScripts = ['entrypoints/crm', 'entrypoints/teach', 'entrypoints/outline'];
/** and what only draws on it. */
const pageScripts = [...readingScripts, 'entrypoints/strip'];

function areaOf(path: string): string {
  const [folder = '', inner = ''] = path.split('/');
  const area = `${folder}/${inner}`;
  return area in mayImport ? area : folder;
}

function lies(path: string, place: string): boolean {
  return path === place || path.startsWith(`${place}/`);
}

function isAllowed(from: string, { path = '', typeOnly }: Import): boolean {
  const area = areaOf(from);
  const own = area === 'entrypoints' ? [from.split('/').slice(0, 2).join('/')] : [];
  const allowed = [...(mayImport[area] ?? []), ...own, ...(typeOnly ? (mayImportTypes[area] ?? []) : [])];
  return allowed.some((place) => lies(path, place));
}

/** Lines "path: what is there, and what to do about it" for every import a rule refuses. */
function importFaults(refused: (source: Source, found: Import) => boolean, fix: string): string[] {
  return sources.flatMap((source) =>
    source.imports
      .filter((found) => refused(source, found))
      .map(({ specifier }) => `${source.path} imports ${specifier}. ${fix}`),
  );
}

/** The same for every source of some folders in which a pattern is found. */
function codeFaults(folders: string[], pattern: RegExp, fix: string): string[] {
  return sources
    .filter(({ path }) => folders.some((folder) => lies(path, folder)))
    .flatMap(({ path, code }) =>
      [...code.matchAll(pattern)].map(([found]) => `${path} has "${found.trim()}". ${fix}`),
    );
}

const inProject = (found: Import) => found.path !== undefined;

describe('the import table of the architecture', () => {
  it('is kept by every import', () => {
    const faults = importFaults(
      (source, found) => inProject(found) && !isAllowed(source.path, found),
      'Architecture: move what both need to the lowest folder both may import, or ask the worker by a message.',
    );
    expect(faults).toEqual([]);
  });

  it('lets nobody but the worker import storage', () => {
    const faults = importFaults(
      ({ path }, found) =>
        lies(found.path ?? '', 'storage') && !lies(path, 'storage') && !lies(path, 'entrypoints/background'),
      'Only entrypoints/background opens the database; send it a message of messages/contract.ts instead.',
    );
    expect(faults).toEqual([]);
  });

  it('lets nobody but the content script run a reader', () => {
    const faults = importFaults(
      ({ path }, found) =>
        lies(found.path ?? '', 'readers') &&
        found.path !== 'readers/catalog.ts' &&
        !found.typeOnly &&
        !lies(path, 'readers') &&
        !readingScripts.some((script) => lies(path, script)),
      'Readers run on the CRM page only. What others need to know of a CRM stands in readers/catalog.ts.',
    );
    expect(faults).toEqual([]);
  });

  it('keeps pages, popup and worker apart from one another', () => {
    const faults = importFaults(({ path }, found) => {
      const [, mine] = path.split('/');
      const [folder, theirs] = (found.path ?? '').split('/');
      return lies(path, 'entrypoints') && folder === 'entrypoints' && mine !== theirs;
    }, 'An entrypoint imports none other: share through components/ or messages/.');
    expect(faults).toEqual([]);
  });

  it('lets locales carry nothing but words', () => {
    const faults = importFaults(
      ({ path }, found) => lies(path, 'locales') && !found.typeOnly && !lies(found.path ?? '', 'locales'),
      'Words import nothing at run time: write "import type", or pass what is needed as an argument.',
    );
    expect(faults).toEqual([]);
  });

  it('keeps tests, tools and the demo out of the product', () => {
    const faults = importFaults(
      (_source, { path }) => path !== undefined && !productFolders.some((folder) => lies(path, folder)),
      'The product imports only its own folders; move the file into the folder that uses it.',
    );
    expect(faults).toEqual([]);
  });

  it('is written with relative paths, which every tool reads alike', () => {
    const faults = importFaults(
      (_source, { specifier }) => /^(?:@\/|~|#imports)/.test(specifier),
      'Write the relative path with its extension.',
    );
    expect(faults).toEqual([]);
  });
});

/** Everything a source reaches at run time by the imports that count, each with the way there. */
function reachedFrom(
  start: string,
  counts: (found: Import) => boolean,
): { path: string; way: string; imports: Import[] }[] {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const importsIn = (path: string) =>
    (byPath.get(path)?.imports ?? []).filter((found) => !found.typeOnly && counts(found));
  const found = new Map<string, string>();
  const visit = (path: string, way: string) => {
    if (found.has(path)) return;
    found.set(path, way);
    for (const { path: next } of importsIn(path)) if (next) visit(next, `${way} → ${next}`);
  };
  visit(start, start);
  return [...found].map(([path, way]) => ({ path, way, imports: importsIn(path) }));
}

describe.each(['panel', 'popup'])('the %s', (page) => {
  const reached = () => reachedFrom(`entrypoints/${page}/main.tsx`, ({ isLater }) => !isLater);

  it('starts without the library of schemas, which only the worker and files read in need', () => {
    const faults = reached().flatMap(({ way, imports }) =>
      imports
        .filter(({ specifier }) => /^zod(?:\/|$)/.test(specifier))
        .map(() => `${way} → zod. Import the type, or keep what is no schema in a file of its own.`),
    );
    expect(faults).toEqual([]);
  });

  it('reaches its parts, so that the rule above looks at something', () => {
    expect(reached().map(({ path }) => path)).toContain('components/shared/capture/Capture.tsx');
  });
});

describe.each(pageScripts)('the script in the page, %s', (script) => {
  const heavy =
    /^(?:react|react-dom|dexie|zod|webextension-polyfill|wxt\/browser|zustand|radix-ui|lucide-react|chrono-node|temporal-polyfill|libphonenumber-js)(?:\/|$)/;
  const reached = () => reachedFrom(`${script}/index.ts`, () => true);

  it('reaches no heavy package, by whatever way', () => {
    const faults = reached().flatMap(({ way, imports }) =>
      imports
        .filter(({ specifier }) => heavy.test(specifier))
        .map(
          ({ specifier }) =>
            `${way} → ${specifier}. It would weigh on every CRM page: import the type, or split the file.`,
        ),
    );
    expect(faults).toEqual([]);
  });

  it('reaches its parts, so that the rule above looks at something', () => {
    const part = readingScripts.includes(script) ? 'readers/interpreter.ts' : 'locales/rail.ts';
    expect(reached().map(({ path }) => path)).toContain(part);
  });
});

describe('nothing leaves the machine', () => {
  const everywhere = productFolders;

  it.each([
    ['fetch', /(?<![\w$])fetch\s*\(/g],
    ['XMLHttpRequest', /\bXMLHttpRequest\b/g],
    ['WebSocket', /\bWebSocket(?:Stream)?\b/g],
    ['EventSource', /\bEventSource\b/g],
    ['sendBeacon', /\bsendBeacon\b/g],
    ['WebTransport', /\bWebTransport\b/g],
    ['RTCPeerConnection', /\bRTCPeerConnection\b/g],
    ['importScripts', /\bimportScripts\s*\(/g],
  ])('no source uses %s', (_name, pattern) => {
    const fix = 'The product sends nothing anywhere; there is no exception to make.';
    expect(codeFaults(everywhere, pattern, fix)).toEqual([]);
  });

  it('only the worker opens addresses: the CRM’s in one file that checks them, and our own pages', () => {
    const navigates =
      /(?<![-\w$])location(?:\.href)?\s*=(?!=)|\blocation\.(?:assign|replace)\s*\(|\bwindow\.open\s*\(|\btabs\.create\s*\(|\bwindows\.create\s*\(|\btabs\.update\s*\([^)]*\burl\b/;
    const navigators = sources.filter(({ code }) => navigates.test(code)).map(({ path }) => path);
    expect(navigators, 'Send customer.open to the worker instead of opening an address elsewhere.').toEqual([
      'entrypoints/background/notice-clicks.ts',
      'entrypoints/background/open-customer.ts',
      'entrypoints/background/outlines.ts',
    ]);
  });
});

describe('what a page holds stays text', () => {
  it.each([
    ['dangerouslySetInnerHTML', /\bdangerouslySetInnerHTML\b/g, 'Give React the text as a child.'],
    [
      'innerHTML',
      /\.(?:innerHTML|outerHTML)\s*\+?=(?!=)|\binsertAdjacentHTML\b|\bdocument\.write\b/g,
      'Set textContent, or build elements.',
    ],
    ['eval', /(?<![\w$.])eval\s*\(/g, 'The policy refuses it; call a function by its name.'],
    ['new Function', /\bnew\s+Function\s*\(/g, 'The policy refuses it; write the function.'],
    ['innerText', /\binnerText\b/g, 'It makes the CRM lay out its page; read textContent.'],
  ])('no source uses %s', (_name, pattern, fix) => {
    expect(codeFaults(productFolders, pattern, fix)).toEqual([]);
  });
});

describe('domain', () => {
  it.each([
    [
      'the clock',
      /\bDate\.now\s*\(|\bnew\s+Date\s*\(\s*\)|\bperformance\.now\b|\bTemporal\.Now\b/g,
      'Take now as an argument.',
    ],
    ['chance', /\bMath\.random\b|\bcrypto\.|\bulid\s*\(/g, 'Take the id or number as an argument.'],
    [
      'the browser',
      /(?<![\w$.])(?:browser|chrome|document|window|navigator|globalThis|self|localStorage)\s*[.[]/g,
      'Domain is pure: take what is needed as an argument.',
    ],
  ])('knows nothing of %s', (_name, pattern, fix) => {
    expect(codeFaults(['domain'], pattern, fix)).toEqual([]);
  });

  it('imports few packages, all of them pure', () => {
    const pure =
      /^(?:zod\/mini|temporal-polyfill|chinese-days\/dist\/chinese-days\.json|libphonenumber-js\/min)$/;
    const faults = importFaults(
      ({ path }, found) => lies(path, 'domain') && !inProject(found) && !pure.test(found.specifier),
      'If it is pure, needs no DOM and no clock, add it to the list in this test.',
    );
    expect(faults).toEqual([]);
  });
});

describe('the tree', () => {
  it('has no folder that says nothing of what it holds', () => {
    const faults = productFiles()
      .filter((path) => /(?:^|\/)(?:utils?|lib|helpers?|types|services|common|misc)\//.test(path))
      .map(
        (path) =>
          `${path}. A helper lives with its only user, or in the lowest folder both users may import.`,
      );
    expect(faults).toEqual([]);
  });

  it('has no test directly in entrypoints, where it would become an entrypoint', () => {
    const faults = productFiles()
      .filter((path) => isTest(path) && path.split('/').length === 2 && lies(path, 'entrypoints'))
      .map((path) => `${path}. Put it beside its source in entrypoints/<name>/, or in tests/.`);
    expect(faults).toEqual([]);
  });
});

describe('the scanner behind these rules', () => {
  it('sees the whole product', () => {
    expect(sources.length).toBeGreaterThan(60);
    for (const folder of productFolders) {
      expect(
        sources.some(
          ({ path, imports }) => lies(path, folder) && (imports.length > 0 || folder === 'locales'),
        ),
      ).toBe(true);
    }
  });

  it('finds every way to import, and tells types from code', () => {
    const code = `
      import a, { type B } from './a.ts';
      import type { C } from "./c.ts";
      import * as d from './d.ts';
      import './e.ts';
      export { f } from './f.ts';
      export * from './g.ts';
      export type { H } from './h.ts';
      const i = await import('./i.ts');
      import {
        j,
      } from './j.ts';
      export const from = 'nowhere';`;
    const found = importsOf(code).map(({ specifier, typeOnly }) => `${specifier}${typeOnly ? ' type' : ''}`);
    expect(found.sort()).toEqual(
      [
        './a.ts',
        './c.ts type',
        './d.ts',
        './e.ts',
        './f.ts',
        './g.ts',
        './h.ts type',
        './i.ts',
        './j.ts',
      ].sort(),
    );
  });

  it('does not take a comment for code', () => {
    expect(withoutComments("// fetch('x')\n/* eval(x) */ const url = 'http://a//b'; // fetch()")).not.toMatch(
      /fetch|eval/,
    );
    expect(withoutComments("const url = 'http://a//b';")).toContain('http://a//b');
  });
});
