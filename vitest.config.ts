import { configDefaults, defineConfig } from 'vitest/config';

/** The unit tests. The end-to-end tests have a configuration of their own in tests/e2e. */
export default defineConfig({
  test: {
    include: ['**/*.test.{ts,tsx}'],
    exclude: [...configDefaults.exclude, 'tests/e2e/**', '.output/**', '.wxt/**', '.cache/**'],
    environment: 'node',
    // Dexie looks for IndexedDB when it is loaded, so it has to be there before anything else.
    setupFiles: ['fake-indexeddb/auto'],
    reporters: ['default'],
    silent: 'passed-only',
    // Guards against a test that hangs; slow machines take several times what a quiet one does.
    testTimeout: 120_000,
  },
});
