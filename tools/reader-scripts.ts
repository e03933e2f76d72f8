import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { catalog } from '../readers/catalog.ts';

const root = `${import.meta.dirname}/..`;

/**
 * Builds one script a reader, `readers/<crm>.js`, so that a page carries the reader of its own CRM and no other. Each
 * puts its reader where the content script looks for it, in the extension's own world of that page.
 */
export function readerScripts(): Promise<{ relativeDest: string; contents: string }[]> {
  const readers = [...catalog.map(({ id }) => id), 'general'];
  return Promise.all(
    readers.map(async (crm) => ({ relativeDest: `readers/${crm}.js`, contents: await readerScript(crm) })),
  );
}

async function readerScript(crm: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { ${crm} } from './readers/${crm}.ts'; (globalThis.keptReaders ??= {}).${crm} = ${crm};`,
      resolveDir: root,
    },
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'chrome133',
    charset: 'utf8',
    plugins: [lentTools(wantedBy(`${crm}.ts`))],
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

/** What the content script carries anyway and lends to the reader, so that no page carries it twice. */
const lent = ['cleanText', 'closest', 'isShown', 'onceALook', 'queryAll'];

const lentTools = (wanted: string[]): Plugin => ({
  name: 'lent tools',
  setup(building) {
    building.onResolve({ filter: /^\.\/(?:dom|clean)\.ts$/ }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path),
      namespace: 'lent',
    }));
    building.onLoad({ filter: /./, namespace: 'lent' }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      const names = [...source.matchAll(/^export function (\w+)/gm)].map(([, name = '']) => name);
      const taken = names.filter((name) => lent.includes(name) && wanted.includes(name));
      const own = names.filter((name) => !lent.includes(name));
      const contents =
        `export const { ${taken.join(', ')} } = globalThis.keptTools;` +
        `export { ${own.join(', ')} } from ${JSON.stringify(path)};`;
      return { contents, loader: 'js', resolveDir: root };
    });
  },
});

/** Every name that a reader and the files beside it import: what is not wanted is not taken along. */
function wantedBy(file: string): string[] {
  const source = readFileSync(join(root, 'readers', file), 'utf8');
  const imports = [...source.matchAll(/^import \{([^}]*)\} from '\.\/([\w-]+\.ts)'/gm)];
  return imports.flatMap(([, names = '', from = '']) => [...names.split(/[\s,]+/), ...wantedBy(from)]);
}
