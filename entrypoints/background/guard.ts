import { browser } from 'wxt/browser';
import type { Guard } from '../../messages/router.ts';
import { isGranted } from './hosts.ts';

/** Our own pages. In the worker `location` is the extension's. */
const ownOrigin = location.origin;

/**
 * `page`: a content script of ours in the top frame of a page the rep has granted. `ui`: a page of our own origin,
 * which inside another page must lie in a granted one.
 */
export const guard: Guard = async (trust, sender) => {
  if (sender.id !== browser.runtime.id) return false;
  if (trust === 'page') return sender.frameId === 0 && sender.tab !== undefined && isGranted(sender.origin);
  if (sender.origin !== ownOrigin) return false;
  const framed = sender.tab !== undefined && sender.frameId !== 0;
  return !framed || isGranted(sender.tab?.url);
};
