import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { attempt } from '../../shared/toasts.ts';
import { type Machine, machineOf } from './machine.ts';

/** What the browser tells of our notices, and of the machine. */
export interface Checks {
  permission: 'granted' | 'denied';
  /** Whether our icon is on the toolbar, and not only in the list of extensions. */
  isPinned: boolean;
  machine: Machine;
}

/** The same as of now, followed while it is drawn; null until it is known. */
export function useChecks(): Checks | null {
  const [checks, setChecks] = useState<Checks | null>(null);
  useEffect(() => {
    const look = () => void attempt(async () => setChecks(await lookAround()));
    const { onPermissionLevelChanged } = browser.notifications;
    const { onUserSettingsChanged } = browser.action;
    onPermissionLevelChanged.addListener(look);
    onUserSettingsChanged.addListener(look);
    look();
    return () => {
      onPermissionLevelChanged.removeListener(look);
      onUserSettingsChanged.removeListener(look);
    };
  }, []);
  return checks;
}

async function lookAround(): Promise<Checks> {
  const [level, { isOnToolbar }, { os }] = await Promise.all([
    browser.notifications.getPermissionLevel(),
    browser.action.getUserSettings(),
    browser.runtime.getPlatformInfo(),
  ]);
  return {
    permission: level === 'denied' ? 'denied' : 'granted',
    isPinned: isOnToolbar === true,
    machine: machineOf(os, brands()),
  };
}

/** Not in the types of the language yet. */
function brands(): { brand: string }[] {
  const { userAgentData } = navigator as { userAgentData?: { brands: { brand: string }[] } };
  return userAgentData?.brands ?? [];
}
