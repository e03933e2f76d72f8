import { defineBackground } from 'wxt/utils/define-background';
import { answerCommands } from './commands.ts';
import { inBackground } from './failures.ts';
import { watchHosts } from './hosts.ts';
import { answerMenus } from './menus.ts';
import { answerMessages } from './messages.ts';
import { answerNotices } from './notice-clicks.ts';
import { followNudges } from './nudges.ts';
import { keepTime } from './reminders.ts';
import { startSession } from './session-start.ts';
import { forgetClosedTabs } from './tabs.ts';

/** Every listener is added before the first await: an event that wakes the worker finds it listening. */
export default defineBackground({
  main() {
    answerMessages();
    answerNotices();
    answerCommands();
    answerMenus();
    forgetClosedTabs();
    watchHosts();
    keepTime();
    inBackground(startSession());
    inBackground(followNudges());
  },
});
