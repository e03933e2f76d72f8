import { browser } from 'wxt/browser';

interface SidePanel {
  open(options: { tabId: number }): Promise<void>;
}

/** Opens the browser's own side panel. Only straight in a click: the browser refuses it after any waiting. */
export function openSidePanel(tabId: number): Promise<void> {
  const { sidePanel } = browser as unknown as { sidePanel?: SidePanel };
  return sidePanel ? sidePanel.open({ tabId }) : Promise.reject(new Error('no side panel'));
}
