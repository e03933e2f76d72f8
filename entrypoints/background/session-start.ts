import { browser } from 'wxt/browser';
import { forgetOldOperations } from '../../storage/commit.ts';
import { forgetOldForms } from '../../storage/drafts.ts';
import { theDatabase } from './database.ts';
import { leaveRevoked, reconcileHosts, startInOpenTabs } from './hosts.ts';
import { renewMenus } from './menus.ts';

/**
 * What is done once, when the extension begins to run: at a browser's start, after an install or update, and when it was
 * switched off and on again, of which no event tells. Which sites may be read is brought up to date at every start.
 */
export async function startSession(): Promise<void> {
  await reconcileHosts();
  await leaveRevoked();
  if ('started' in (await browser.storage.session.get('started'))) return;
  await renewMenus();
  await browser.storage.session.set({ started: true });
  // Content scripts have no business with what is stored.
  await browser.storage.local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
  await startInOpenTabs();
  const database = await theDatabase();
  await forgetOldOperations(database, Date.now());
  await forgetOldForms(database, Date.now());
}
