import { browser } from 'wxt/browser';
import { lastSeen } from '../../domain/customer/last-seen.ts';
import { isSameRecord, type RecordKey } from '../../domain/record.ts';
import { isOrphaned, listen, send } from '../../messages/client.ts';
import type { Input, Output } from '../../messages/contract.ts';
import { KeptError } from '../../messages/errors.ts';
import type { Push } from '../../messages/push.ts';
import { isLineKnown, keepLinesNow } from '../shared/capture/keeping.ts';
import { markLines } from '../shared/capture/line-store.ts';
import { dropSaved, offerLine, takeSentIn } from '../shared/capture/lines.ts';
import { applySettings, askForSettings } from '../shared/interface.ts';
import { sayRemark } from '../shared/remark.ts';
import { takeTickedOff } from '../shared/reminder-row/open.ts';
import { enterLine } from './focus.ts';
import { fetchForms, keepFormsNow } from './half-typed.ts';
import type { Host } from './host.ts';
import { shownKey } from './state.ts';
import { hear, usePanel } from './store.ts';
import { takeTalk } from './talk/own-talk.ts';

/** How often a panel in sight checks that it was not left behind by an update, in milliseconds. */
const orphanCheck = 2000;

let lastAsking = 0;

/** Starts the panel: looks at its page, then follows it. Returns what stops it. */
export function startSession(host: Host): () => void {
  if (host.kind === 'tab' && host.customerId) hear({ type: 'customer', customerId: host.customerId });
  const stops = [
    listen((push) => onPush(push, host)),
    onWindow('pagehide', () => keepNow(true)),
    // Two windows may lie side by side: what was done in the other is seen as soon as the rep turns to this one.
    ...onReturn(() => void look(host)),
    onDocument('visibilitychange', () =>
      document.visibilityState === 'visible' ? void look(host) : keepNow(false),
    ),
    ...(host.kind === 'side' ? [followActiveTab(host)] : []),
    watchForUpdate(),
  ];
  if (host.kind === 'tab' && host.tabId !== undefined) hear({ type: 'tab', tabId: host.tabId });
  if (host.kind !== 'side') void look(host);
  return () => {
    for (const stop of stops) stop();
  };
}

/** Looks at the page anew: which customer it shows, what is known, how the rep wants it. */
export async function look(host: Host): Promise<void> {
  const { generation } = usePanel.getState();
  const asking = ++lastAsking;
  const settingsAsked = askForSettings();
  const mark = markLines();
  const answer = await asked('panel.look', lookInput(host));
  if (!answer) return;
  applySettings(answer.settings, settingsAsked);
  hear({ type: 'looked', generation, asking, look: answer });
  void fetchForms();
  const isOwn = usePanel.getState().customerId !== null;
  const record = isOwn ? lastSeen(answer.view.records)?.body.record : answer.read?.record;
  if (record) offerLine(record, answer.kept, mark);
  if (answer.remark) sayRemark(answer.remark);
  if (answer.tickedOff) takeTickedOff(answer.tickedOff);
  const now = usePanel.getState();
  // The page moved on under way; what came back then was for another moment.
  if (now.generation !== generation) await look(host);
}

/** Whatever is half typed is kept beyond this page, which may be about to go. */
function keepNow(isLeaving: boolean): void {
  keepLinesNow(isLeaving);
  keepFormsNow();
}

function lookInput(host: Host): Input<'panel.look'> {
  if (host.kind === 'frame') return { host: host.origin };
  if (host.kind === 'tab' && host.customerId) return { host: null, customerId: host.customerId };
  const { tabId } = usePanel.getState();
  return { host: null, ...(tabId === null ? {} : { tabId }) };
}

/** Asks anew what is known of the customer on the screen. */
export async function refresh(): Promise<void> {
  const state = usePanel.getState();
  const key = shownKey(state);
  if (key === null) return;
  const record = state.read?.record;
  const asking = ++lastAsking;
  const view = await asked(
    'customer.view',
    state.customerId !== null ? { customerId: state.customerId } : record ? { record } : {},
  );
  if (view) hear({ type: 'viewed', key, asking, view });
}

function onPush(push: Push, host: Host): void {
  switch (push.push) {
    case 'read': {
      const before = shownKey(usePanel.getState());
      hear({ type: 'read', tabId: push.tabId, read: push.read });
      const now = usePanel.getState();
      if (push.tabId !== now.tabId) return;
      void refresh();
      const { record } = push.read;
      if (record && (shownKey(now) !== before || !isLineKnown(record))) void fetchDraft(host, record);
      return;
    }
    case 'changed': {
      // Joined customers keep their rows: any of theirs may be the one that changed.
      const known = usePanel.getState().view?.value.records.map(({ customerId }) => customerId) ?? [];
      if (known.length === 0 || known.some((id) => push.customers.includes(id))) void refresh();
      return;
    }
    case 'line-saved':
      dropSaved(push.record, push.line, push.rest);
      return;
    case 'sent-in':
      if (!mayBeHere(push.tabId)) return;
      takeSentIn(push.record, push.draft);
      enterLine(push.record);
      return;
    case 'remark':
      if (push.tabId === usePanel.getState().tabId) sayRemark(push.remark);
      return;
    case 'ticked-off':
      takeTickedOff(push.tickedOff);
      return;
    case 'settings':
      applySettings(push.settings);
      return;
    case 'talk':
      takeTalk(push.talk);
      return;
    case 'blank':
      hear({ type: 'blank', blank: push.blank });
      return;
  }
}

/** Before its first answer a panel does not know its tab, and that answer may be older than what was sent in. */
function mayBeHere(tabId: number): boolean {
  const { phase, tabId: own } = usePanel.getState();
  return own === tabId || (own === null && phase === 'new');
}

/** A line that was begun for this record on an earlier page, or in another tab since this one left it. */
async function fetchDraft(host: Host, record: RecordKey): Promise<void> {
  const mark = markLines();
  const answer = await asked('panel.look', lookInput(host));
  const seen = answer?.read?.record;
  if (seen && isSameRecord(seen, record)) offerLine(record, answer?.kept ?? null, mark);
}

/** The answer, or undefined when there is none; then the panel knows why. */
async function asked<N extends 'panel.look' | 'customer.view'>(
  name: N,
  input: Input<N>,
): Promise<Output<N> | undefined> {
  try {
    return await send(name, input);
  } catch (error) {
    hear({ type: 'failed', code: error instanceof KeptError ? error.code : 'internal' });
    return undefined;
  }
}

/** The side panel stays while tabs come and go, so it has to ask which one is in front. */
function followActiveTab(host: Host): () => void {
  const follow = async () => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id === undefined || tab.id === usePanel.getState().tabId) return;
    hear({ type: 'tab', tabId: tab.id });
    await look(host);
  };
  const onChange = () => void follow().catch(() => hear({ type: 'failed', code: 'unreachable' }));
  browser.tabs.onActivated.addListener(onChange);
  browser.windows.onFocusChanged.addListener(onChange);
  onChange();
  return () => {
    browser.tabs.onActivated.removeListener(onChange);
    browser.windows.onFocusChanged.removeListener(onChange);
  };
}

/** A frame outlives an update of the extension, with a worker that no longer answers: it has to notice by itself. */
function watchForUpdate(): () => void {
  const check = () => {
    if (isOrphaned()) hear({ type: 'failed', code: 'updated' });
  };
  const timer = setInterval(check, orphanCheck);
  const stop = onWindow('focus', check);
  return () => {
    clearInterval(timer);
    stop();
  };
}

/** When the rep turns to this page again after he was elsewhere. */
function onReturn(run: () => void): (() => void)[] {
  let isLeft = false;
  return [
    onWindow('blur', () => {
      isLeft = true;
    }),
    onWindow('focus', () => {
      if (isLeft) run();
      isLeft = false;
    }),
  ];
}

function onWindow(name: 'pagehide' | 'focus' | 'blur', run: () => void): () => void {
  window.addEventListener(name, run);
  return () => window.removeEventListener(name, run);
}

function onDocument(name: 'visibilitychange', run: () => void): () => void {
  document.addEventListener(name, run);
  return () => document.removeEventListener(name, run);
}
