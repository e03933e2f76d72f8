import { lazy } from 'react';

/** The starter sets are heavy: what shows them comes when it is wanted. */
export const TrackPicker = lazy(async () => ({ default: (await import('./TrackPicker.tsx')).TrackPicker }));
