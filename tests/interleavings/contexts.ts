import { resolve } from 'node:path';
import { build } from 'esbuild';
import type * as session from '../../components/panel/session.ts';
import type * as shown from '../../components/panel/shown.ts';
import type { usePanel } from '../../components/panel/store.ts';
import type { useLines } from '../../components/shared/capture/line-store.ts';
import type * as lines from '../../components/shared/capture/lines.ts';
import type * as saving from '../../components/shared/capture/save.ts';
import type { useToast } from '../../components/shared/toasts.ts';
import type { followPage } from '../../entrypoints/crm/follow.ts';
import type { createReaders } from '../../entrypoints/crm/readers.ts';
import type * as toWorker from '../../entrypoints/crm/worker.ts';

const root = resolve(import.meta.dirname, '../..');

/** The product's code as one browser context runs it: every start of it is a context of its own, with its own state. */
export type StartContext<Exports> = (globals: Record<string, unknown>, browser: unknown) => Exports;

/** What the service worker runs: its real entry. */
export interface WorkerCode {
  default: { main: () => void };
}

/** What the content script runs, but for the drawing of the rail. */
export interface PageCode {
  followPage: typeof followPage;
  createReaders: typeof createReaders;
  reportRead: typeof toWorker.reportRead;
  reportPanel: typeof toWorker.reportPanel;
  watchWorker: typeof toWorker.watchWorker;
}

/** What the panel runs, but for React. */
export interface PanelCode {
  startSession: typeof session.startSession;
  refresh: typeof session.refresh;
  screenOf: typeof shown.screenOf;
  usePanel: typeof usePanel;
  useLines: typeof useLines;
  setLine: typeof lines.setLine;
  clearLine: typeof lines.clearLine;
  bringBackLine: typeof lines.bringBackLine;
  saveLine: typeof saving.saveLine;
  useToast: typeof useToast;
}

/** The real worker. Called once; what it returns starts as many as are wanted. */
export function workerCode(): Promise<StartContext<WorkerCode>> {
  return contextOf("export { default } from './entrypoints/background/index.ts';", [
    'entrypoints/background/',
  ]);
}

/** The real content script's parts. */
export function pageCode(): Promise<StartContext<PageCode>> {
  const source = ['follow', 'readers', 'worker'].map(
    (name) => `export * from './entrypoints/crm/${name}.ts';`,
  );
  return contextOf(source.join('\n'), ['entrypoints/crm/']);
}

/** The real panel's parts. */
export function panelCode(): Promise<StartContext<PanelCode>> {
  const files = ['panel/session', 'panel/shown', 'panel/store', 'shared/toasts'];
  const capture = ['line-store', 'lines', 'save'].map((name) => `shared/capture/${name}`);
  const source = [...files, ...capture].map((name) => `export * from './components/${name}.ts';`);
  return contextOf(source.join('\n'), ['components/', 'messages/client.ts']);
}

/**
 * Bundles what keeps state of its own in a context; everything else has none and is shared. A context's globals are
 * parameters, so that what it sees of the world is what the model gives it.
 */
async function contextOf<Exports>(source: string, own: string[]): Promise<StartContext<Exports>> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: root, loader: 'ts' },
    bundle: true,
    format: 'cjs',
    target: 'esnext',
    write: false,
    plugins: [
      {
        name: 'shared',
        setup({ onResolve }) {
          onResolve({ filter: /.*/ }, ({ path, resolveDir, kind }) => {
            if (kind === 'entry-point') return undefined;
            if (!path.startsWith('.')) return { path, external: true };
            const full = resolve(resolveDir, path);
            const isOwn = own.some((place) => full.startsWith(`${root}/${place}`));
            return isOwn ? { path: full } : { path: full, external: true };
          });
        },
      },
    ],
  });
  const code = outputFiles[0]?.text ?? '';
  const shared = new Map<string, unknown>();
  for (const [, path = ''] of code.matchAll(/\b(?:require|import)\("([^"]+)"\)/g)) {
    if (path !== 'wxt/browser' && !shared.has(path)) shared.set(path, await import(/* @vite-ignore */ path));
  }
  const compiled = new Map<string, (...given: unknown[]) => void>();
  return (globals, browser) => {
    const module = { exports: {} as Exports };
    const replaced = globals.modules as Record<string, unknown> | undefined;
    const require = (path: string) => {
      if (path === 'wxt/browser') return { browser };
      const name = path.slice(root.length + 1);
      return replaced?.[name] ?? shared.get(path);
    };
    const names = Object.keys(globals).join();
    const run = compiled.get(names) ?? new Function('module', 'exports', 'require', names, code);
    compiled.set(names, run as never);
    run(module, module.exports, require, ...Object.values(globals));
    return module.exports;
  };
}
