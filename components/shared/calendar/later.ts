import { lazy } from 'react';

/** Rarely wanted, so it comes when it is. */
export const CalendarNote = lazy(async () => ({
  default: (await import('./CalendarNote.tsx')).CalendarNote,
}));
