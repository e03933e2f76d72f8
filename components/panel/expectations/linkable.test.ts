import { expect, it, vi } from 'vitest';
import type { PromiseRow } from '../../../domain/promise/schema.ts';
import { promiseAfter } from '../../../tests/builders.ts';
import { linkable } from './linkable.ts';

vi.mock('wxt/browser', () => ({ browser: { i18n: { getUILanguage: () => 'en-US' } } }));

function promise(id: string, moves: Parameters<typeof promiseAfter>[0], expectationId?: string): PromiseRow {
  const row = promiseAfter(moves);
  if (!row) throw new Error('a promise that was made is there');
  return { ...row, id, body: { ...row.body, ...(expectationId ? { expectationId } : {}) } };
}

it('what is open may be linked, then what was done, wherever it stands now; nothing that came to nothing', () => {
  const promises = [
    promise('done', ['promise', 'report', 'accept']),
    promise('open', ['promise']),
    promise('here', ['promise'], 'x1'),
    promise('elsewhere', ['promise'], 'x2'),
    promise('declined', ['ask', 'decline']),
  ];
  expect(linkable('x1', promises).map(({ id }) => id)).toEqual(['open', 'elsewhere', 'done']);
});
