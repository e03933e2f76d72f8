import { beforeEach, expect, it, vi } from 'vitest';
import { renewMenus } from './menus.ts';

const fake = vi.hoisted(() => {
  const items = new Map<string, { contexts: string[]; documentUrlPatterns?: string[] }>();
  let origins: string[] = [];
  return {
    items,
    grant: (all: string[]) => {
      origins = all;
    },
    browser: {
      i18n: { getMessage: (name: string) => name },
      permissions: { getAll: async () => ({ origins }) },
      contextMenus: {
        removeAll: async () => items.clear(),
        create: ({ id, ...item }: { id: string; contexts: string[] }) => {
          if (items.has(id)) throw new Error(`Cannot create item with duplicate id ${id}`);
          items.set(id, item);
        },
      },
    },
  };
});
vi.mock('wxt/browser', () => ({ browser: fake.browser }));
vi.mock('./failures.ts', () => ({}));
vi.mock('./hosts.ts', () => ({
  grantedHosts: async () => (await fake.browser.permissions.getAll()).origins,
}));
vi.mock('./sent-in.ts', () => ({}));

beforeEach(() => fake.items.clear());

it('lets words be sent in from granted hosts, and from no other page', async () => {
  fake.grant(['https://crm.example.com/*', 'http://127.0.0.1/*']);
  await renewMenus();
  expect(fake.items.get('promise')).toMatchObject({
    contexts: ['selection'],
    documentUrlPatterns: ['https://crm.example.com/*', 'http://127.0.0.1/*'],
  });
});

it('has no item for selected words while no host is granted, for it would stand on every page', async () => {
  fake.grant(['http://127.0.0.1/*']);
  await renewMenus();
  fake.grant([]);
  await renewMenus();
  expect([...fake.items.keys()]).toEqual(['beside']);
});

it('makes the menus one at a time, however often it is asked at once', async () => {
  fake.grant(['http://127.0.0.1/*']);
  await Promise.all([renewMenus(), renewMenus(), renewMenus()]);
  expect([...fake.items.keys()]).toEqual(['beside', 'promise']);
});
