import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { crmsPage, crmsText } from '../tools/crm-table.ts';

it('docs/crms.md says what the readers say', async () => {
  const made = await crmsText();
  expect(readFileSync(crmsPage, 'utf8') === made, 'The readers have changed: run "npm run docs:crms".').toBe(
    true,
  );
});
