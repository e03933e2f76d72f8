import { lazy } from 'react';

/** The lists of plain words are heavy: what holds a text against them comes when it is wanted. */
export const Outgoing = lazy(async () => ({ default: (await import('./Outgoing.tsx')).Outgoing }));
