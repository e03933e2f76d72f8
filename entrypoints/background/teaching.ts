import { browser } from 'wxt/browser';
import type { Taught } from '../../messages/contract/teach.ts';
import type { Input, Output } from '../../messages/contract.ts';
import { KeptError } from '../../messages/errors.ts';
import type { Pointing } from '../../messages/push.ts';
import type { Sender } from '../../messages/router.ts';
import { siteOf, teach, unteach } from '../../storage/sites.ts';
import { theDatabase } from './database.ts';
import { isGranted } from './hosts.ts';
import { theLanguage } from './settings.ts';
import { allReads, lastRead, pushToPages, recordShown, tellTab } from './tabs.ts';

const session = browser.storage.session;
const teachingOf = (tabId: number) => `teaching:${tabId}`;

/** What the panel has asked a tab's page for. A page teaches only what it was asked for, and only then. */
interface Teaching {
  site: string;
  kind: string;
  field: Taught['field'];
  /** Epoch milliseconds. */
  since: number;
}

/** Longer than this nobody points at a name: what a page sends then was not asked for. */
const patience = 10 * 60_000;

/** Lets the rep point at a field in a tab's page. */
export async function startTeaching({
  tabId,
  kind,
  field,
}: Input<'teach.start'>): Promise<Output<'teach.start'>> {
  const read = await lastRead(tabId);
  const record = recordShown(read);
  if (!read || record?.type !== kind) throw new KeptError('page-changed');
  const site = new URL(read.url).origin;
  if (!(await isGranted(site))) throw new KeptError('not-allowed');
  const pointing: Pointing = {
    kind,
    field,
    crm: read.crm,
    personal: [record.id, ...Object.values(read.facts ?? {}).flatMap((fact) => fact ?? [])],
    language: await theLanguage(),
  };
  const teaching: Teaching = { site, kind, field, since: Date.now() };
  await session.set({ [teachingOf(tabId)]: teaching });
  await browser.tabs.update(tabId, { active: true });
  await startPointing(tabId, pointing);
  // He thought better of it while the page was busy, before there was anything to hear of it.
  const isWanted = (await askedOf(tabId)) !== undefined;
  // The keys are for the page now: Esc, the arrows, Enter.
  await tellTab(tabId, { kept: isWanted ? 'leave' : 'stop-pointing' });
  return {};
}

/** What a tab's page is asked to teach now. */
async function askedOf(tabId: number): Promise<Teaching | undefined> {
  const key = teachingOf(tabId);
  const { [key]: asked } = (await session.get(key)) as Record<string, Teaching | undefined>;
  return asked;
}

async function startPointing(tabId: number, pointing: Pointing): Promise<void> {
  const target = { tabId };
  try {
    await browser.scripting.executeScript({
      target,
      func: (asked: unknown) => void Object.assign(globalThis, { keptPointing: asked }),
      args: [pointing],
    });
    await browser.scripting.executeScript({ target, files: ['/teach.js'] as never });
  } catch {
    throw new KeptError('page-changed');
  }
}

/** The rep thought better of it, in the panel. */
export async function stopTeaching({ tabId }: Input<'teach.stop'>): Promise<Output<'teach.stop'>> {
  await session.remove(teachingOf(tabId));
  await tellTab(tabId, { kept: 'stop-pointing' });
  return {};
}

/** Keeps what a page was asked to teach. The site is the one the browser names, never one a page could say. */
export async function takeLesson(
  { kind, field, select }: Input<'page.taught'>,
  sender: Sender,
): Promise<Output<'page.taught'>> {
  const { tab, origin = '' } = sender;
  const tabId = tab?.id ?? -1;
  const asked = await askedOf(tabId);
  const isAsked = asked?.site === origin && asked.kind === kind && asked.field === field;
  if (!isAsked || Date.now() - asked.since > patience) throw new KeptError('not-allowed');
  await session.remove(teachingOf(tabId));
  if (select !== null) {
    await teach(await theDatabase(), [{ site: origin, kind, field, select }]);
    await readAnew([origin]);
  }
  pushToPages({ push: 'taught', pointed: { tabId, field, taught: select !== null } });
  return {};
}

/** What was taught on the site of a tab. */
export async function lessonsOn({ tabId }: Input<'taught.list'>): Promise<Output<'taught.list'>> {
  const site = URL.parse((await lastRead(tabId))?.url ?? '')?.origin ?? null;
  if (site === null) return { site, lessons: [] };
  const { taught } = await siteOf(await theDatabase(), site);
  return { site, lessons: taught };
}

/** Forgets one lesson. */
export async function forgetLesson(place: Input<'taught.forget'>): Promise<Output<'taught.forget'>> {
  await unteach(await theDatabase(), place);
  await readAnew([place.site]);
  pushToPages({ push: 'taught', pointed: null });
  return {};
}

/** Takes over the lessons of a colleague, all or none. */
export async function addLessons({ lessons }: Input<'taught.add'>): Promise<Output<'taught.add'>> {
  if (!lessons.every(({ site }) => isSite(site))) throw new KeptError('malformed');
  await teach(await theDatabase(), lessons);
  await readAnew(lessons.map(({ site }) => site));
  pushToPages({ push: 'taught', pointed: null });
  return {};
}

function isSite(site: string): boolean {
  const url = URL.parse(site);
  return url !== null && /^https?:$/.test(url.protocol) && url.origin === site;
}

/** Has the open pages of some sites read anew. */
async function readAnew(sites: string[]): Promise<void> {
  const reads = await allReads();
  const open = reads.filter(({ read }) => sites.includes(URL.parse(read.url)?.origin ?? ''));
  await Promise.all(open.map(({ tabId }) => tellTab(tabId, { kept: 'reader' })));
}
