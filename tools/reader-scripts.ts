import { existsSync } from 'node:fs';
import { build } from 'esbuild';
import { catalog } from '../readers/catalog.ts';

const root = `${import.meta.dirname}/..`;

/**
 * Builds one script a reader, `readers/<crm>.js`, so that a page carries the reader of its own CRM and no other. Each
 * puts its reader where the content script looks for it, in the extension's own world of that page.
 */
export function readerScripts(): Promise<{ relativeDest: string; contents: string }[]> {
  const readers = [...catalog.map(({ id }) => id), 'general'];
  return Promise.all(
    readers
      .filter((crm) => existsSync(`${root}/readers/${crm}.ts`))
      .map(async (crm) => ({ relativeDest: `readers/${crm}.js`, contents: await readerScript(crm) })),
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
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}
