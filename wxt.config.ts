import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'wxt';
import { readerScripts } from './tools/reader-scripts.ts';

/** Nothing leaves the machine: the built extension may not even connect to its own host. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "frame-src 'none'",
  "worker-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "object-src 'none'",
].join('; ');

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  hooks: {
    'build:publicAssets': async (_wxt, files) => void files.push(...(await readerScripts())),
  },
  manifest: ({ command }) => ({
    default_locale: 'en',
    name: '__MSG_name__',
    short_name: '__MSG_shortName__',
    description: '__MSG_description__',
    // The frame is moved into modal dialogs and back without being loaded anew (`moveBefore`).
    minimum_chrome_version: '133',
    permissions: [
      'storage',
      'unlimitedStorage',
      'alarms',
      'notifications',
      'scripting',
      'activeTab',
      'sidePanel',
      'contextMenus',
    ],
    // Every CRM is an optional host, asked for on a click, so no update ever switches the extension off.
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    side_panel: { default_path: 'panel.html?host=side' },
    action: { default_title: '__MSG_shortName__' },
    commands: {
      'toggle-panel': { suggested_key: { default: 'Alt+K' }, description: '__MSG_commandToggle__' },
      'blank-panel': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_commandBlank__' },
    },
    web_accessible_resources: [
      {
        resources: ['panel.html'],
        matches: ['https://*/*', 'http://*/*'],
        // Without it any site could probe for us by the extension's id.
        use_dynamic_url: true,
      },
    ],
    // The dev server needs connections and eval-like reloads; the shipped policy is set only on builds.
    ...(command === 'build' ? { content_security_policy: { extension_pages: policy } } : {}),
  }),
  vite: () => ({
    plugins: [tailwindcss()],
    build: {
      target: 'chrome133',
      // Its polyfill would fetch, which the policy refuses; every browser we run in preloads modules by itself.
      modulePreload: { polyfill: false },
      // What the pages share at their start lies in one file: two dozen of them took a sixth of the panel's opening.
      rolldownOptions: {
        output: { codeSplitting: { groups: [{ name: 'pages', tags: ['$initial'], minShareCount: 2 }] } },
      },
    },
  }),
});
