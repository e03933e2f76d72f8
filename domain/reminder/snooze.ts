/** How long a snooze lasts, in milliseconds. The interface names it as 15 minutes. */
export const snoozeTime = 15 * 60_000;
