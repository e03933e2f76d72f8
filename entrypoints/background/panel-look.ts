import { browser } from 'wxt/browser';
import { lastSeen } from '../../domain/customer/last-seen.ts';
import type { Input, Output } from '../../messages/contract.ts';
import { KeptError } from '../../messages/errors.ts';
import type { Sender } from '../../messages/router.ts';
import { draftFor } from '../../storage/drafts.ts';
import { customerOfRecord, customerView } from '../../storage/queries.ts';
import { siteOf } from '../../storage/sites.ts';
import { theDatabase } from './database.ts';
import { isGranted } from './hosts.ts';
import { readSettings } from './settings.ts';
import { isBlank, lastRead, lastRemark, recordShown } from './tabs.ts';
import { lastTickedOff } from './ticked-off.ts';

/** All a panel needs to start, in one answer. A panel inside a page that was not granted gets nothing. */
export async function look(input: Input<'panel.look'>, sender: Sender): Promise<Output<'panel.look'>> {
  const ownPage = input.host === null || input.host === location.origin;
  const tabId = input.tabId ?? (ownPage ? undefined : sender.tab?.id) ?? null;
  const [allowed, read, remark, tickedOff, settings, blank, notifications, database] = await Promise.all([
    ownPage || isGranted(input.host ?? undefined),
    tabId === null ? null : lastRead(tabId),
    tabId === null ? null : lastRemark(tabId, Date.now()),
    lastTickedOff(Date.now()),
    readSettings(),
    isBlank(),
    browser.notifications.getPermissionLevel(),
    theDatabase(),
  ]);
  if (!allowed) throw new KeptError('not-allowed');
  const record = recordShown(read);
  const customerId = input.customerId ?? (record && (await customerOfRecord(database, record)));
  const view = await customerView(database, customerId);
  const written = input.customerId ? lastSeen(view.records)?.body.record : record;
  const [kept, site] = await Promise.all([
    written ? draftFor(database, written) : null,
    siteOf(database, URL.parse(read?.url ?? '')?.origin ?? ''),
  ]);
  return {
    tabId,
    read,
    chosenCrm: site.chosen ?? null,
    view,
    kept,
    remark,
    tickedOff,
    settings,
    blank,
    notifications: notifications === 'denied' ? 'denied' : 'granted',
  };
}
