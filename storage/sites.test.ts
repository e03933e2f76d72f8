import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Taught } from '../messages/contract/teach.ts';
import { freshDatabase } from '../tests/database.ts';
import type { Database } from './database.ts';
import { allTaught, chooseCrm, siteOf, teach, unteach } from './sites.ts';

let database: Database;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(() => database.close());

const site = 'https://crm.example.com';
const lesson: Taught = { site, kind: 'contact', field: 'name', select: 'h1' };

describe('what was taught', () => {
  it('holds for its own site', async () => {
    await teach(database, [lesson, { ...lesson, site: 'https://other.example.com', select: 'h2' }]);
    expect((await siteOf(database, site)).taught).toEqual([lesson]);
    expect(await allTaught(database)).toHaveLength(2);
  });

  it('gives way to what is taught later for the same field on the same kind of page', async () => {
    await teach(database, [lesson, { ...lesson, kind: 'deal' }, { ...lesson, field: 'phones' }]);
    await teach(database, [{ ...lesson, select: 'b' }]);
    const { taught } = await siteOf(database, site);
    expect(taught).toHaveLength(3);
    expect(taught).toContainEqual({ ...lesson, select: 'b' });
    expect(taught).not.toContainEqual(lesson);
  });

  it('is forgotten one by one', async () => {
    await teach(database, [lesson, { ...lesson, field: 'phones' }]);
    await unteach(database, { site, kind: 'contact', field: 'name' });
    await unteach(database, { site, kind: 'contact', field: 'company' });
    expect((await siteOf(database, site)).taught.map(({ field }) => field)).toEqual(['phones']);
  });

  it('stands apart from which CRM the rep chose', async () => {
    await teach(database, [lesson]);
    await chooseCrm(database, site, 'odoo');
    expect(await siteOf(database, site)).toEqual({ chosen: 'odoo', taught: [lesson] });
    await chooseCrm(database, site, null);
    expect(await siteOf(database, site)).toEqual({ chosen: undefined, taught: [lesson] });
  });
});
