import type * as z from 'zod/mini';
import { customerMessages } from './contract/customer.ts';
import { dataMessages } from './contract/data.ts';
import { draftMessages } from './contract/draft.ts';
import { entryMessages } from './contract/entry.ts';
import { expectationMessages } from './contract/expectation.ts';
import { pageMessages } from './contract/page.ts';
import { panelMessages } from './contract/panel.ts';
import { promiseMessages } from './contract/promise.ts';
import { reminderMessages } from './contract/reminder.ts';
import { searchMessages } from './contract/search.ts';
import { settingsMessages } from './contract/settings.ts';
import { talkMessages } from './contract/talk.ts';
import { teachMessages } from './contract/teach.ts';

/**
 * Every request between contexts: who may send it, what it carries, what comes back. `page` is a content script,
 * which may report what it read and learns nothing stored; `ui` is a page of the extension's own origin.
 */
export const contract = {
  ...pageMessages,
  ...teachMessages,
  ...panelMessages,
  ...customerMessages,
  ...entryMessages,
  ...expectationMessages,
  ...promiseMessages,
  ...reminderMessages,
  ...searchMessages,
  ...draftMessages,
  ...talkMessages,
  ...settingsMessages,
  ...dataMessages,
};

export type Contract = typeof contract;
export type MessageName = keyof Contract;
export type Input<N extends MessageName> = z.infer<Contract[N]['input']>;
export type Output<N extends MessageName> = z.infer<Contract[N]['output']>;
