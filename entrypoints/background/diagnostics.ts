import { browser } from 'wxt/browser';
import { KeptError } from '../../messages/errors.ts';
import { asKeptError } from '../../storage/database.ts';
import { ringing } from '../../storage/queries.ts';
import { newestVersion } from '../../storage/versions.ts';
import { theDatabase } from './database.ts';
import { keptFailures } from './failures.ts';
import { grantedHosts } from './hosts.ts';
import { visibleNotices } from './notices.ts';
import { allReads, isBlank } from './tabs.ts';

/** Versions, counts and states for somebody who helps. No name, no text, no host, no address. */
export async function diagnostics(): Promise<Record<string, unknown>> {
  const [alarms, notifications, notices, hosts, reads] = await Promise.all([
    browser.alarms.getAll(),
    browser.notifications.getPermissionLevel(),
    visibleNotices(),
    grantedHosts(),
    allReads(),
  ]);
  return {
    version: browser.runtime.getManifest().version,
    browser: navigator.userAgent,
    language: browser.i18n.getUILanguage(),
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    grantedHosts: hosts.length,
    tabs: reads.map(({ read }) => ({ crm: read.crm, status: read.status })),
    alarms: alarms.map(({ name, scheduledTime, periodInMinutes }) => ({
      name,
      scheduledTime,
      periodInMinutes,
    })),
    notifications,
    noticesShown: notices.size,
    blank: await isBlank(),
    database: await databaseState(),
    failures: await keptFailures(),
  };
}

async function databaseState(): Promise<Record<string, unknown>> {
  try {
    const database = await theDatabase();
    const counts = await Promise.all(
      database.tables.map(async (table) => [table.name, await table.count()] as const),
    );
    const ringingNow = (await ringing(database, Date.now())).length;
    return { version: newestVersion, rows: Object.fromEntries(counts), ringingNow };
  } catch (error) {
    const known = asKeptError(error);
    return { version: newestVersion, failed: known instanceof KeptError ? known.code : 'internal' };
  }
}
