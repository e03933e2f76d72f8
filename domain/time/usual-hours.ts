/** When the rep works. Days by ISO number, Monday is 1; hours are local wall times. */
export interface WorkingHours {
  days: readonly number[];
  start: string;
  end: string;
}

export const usualHours: WorkingHours = { days: [1, 2, 3, 4, 5], start: '09:00', end: '18:00' };
