import { repTime } from '../../domain/time/rep-time.ts';
import type { WorkingTime } from '../../domain/time/working-time.ts';
import { currentSettings, useSettings } from './interface.ts';
import { ownZone } from './moment.ts';

/** When the rep works: his own hours, by the clocks of his machine. */
export function ownWork(): WorkingTime {
  return repTime(ownZone(), currentSettings().work);
}

/** The same for what is drawn: drawn again when the rep changes it. */
export function useOwnWork(): WorkingTime {
  return repTime(ownZone(), useSettings().work);
}
