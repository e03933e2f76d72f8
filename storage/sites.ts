import type { Taught } from '../messages/contract/teach.ts';
import { asWriteError, type Database, type TaughtRow } from './database.ts';

/** What the rep has decided and taught for one site. */
export async function siteOf(
  database: Database,
  origin: string,
): Promise<{ chosen: string | undefined; taught: Taught[] }> {
  const [site, taught] = await Promise.all([
    database.sites.get(origin),
    database.taught.where({ site: origin }).toArray(),
  ]);
  return { chosen: site?.crm, taught: taught.map(withoutKey) };
}

/** Sets which CRM a site is; null leaves it to the site's marks again. */
export async function chooseCrm(database: Database, origin: string, crm: string | null): Promise<void> {
  await written(crm === null ? database.sites.delete(origin) : database.sites.put({ origin, crm }));
}

/** Keeps where fields stand; an older place of the same field on the same kind of page gives way. */
export async function teach(database: Database, lessons: Taught[]): Promise<void> {
  await written(database.taught.bulkPut(lessons.map((lesson) => ({ ...lesson, key: placeOf(lesson) }))));
}

/** Forgets one lesson. */
export async function unteach(database: Database, place: Omit<Taught, 'select'>): Promise<void> {
  await written(database.taught.delete(placeOf(place)));
}

function placeOf({ site, kind, field }: Omit<Taught, 'select'>): string {
  return JSON.stringify([site, kind, field]);
}

/** Every lesson of every site, for sharing. */
export async function allTaught(database: Database): Promise<Taught[]> {
  return (await database.taught.toArray()).map(withoutKey);
}

function withoutKey({ site, kind, field, select }: TaughtRow): Taught {
  return { site, kind, field, select };
}

async function written(work: PromiseLike<unknown>): Promise<void> {
  try {
    await work;
  } catch (error) {
    throw asWriteError(error);
  }
}
