/**
 * Before a file of tests begins, sets its clocks, its browsers' among them, to where it is past noon now: then no line
 * says a moment that passes during a test, midnight is far, everybody is at work, and no summer time begins or ends.
 */
function setClocksPastNoon(now: number): void {
  const ahead = 12 - new Date(now).getUTCHours();
  // Of these zones alone the sign is the other way round: Etc/GMT-3 is three hours ahead.
  process.env.TZ = ahead === 0 ? 'Etc/GMT' : `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`;
}

setClocksPastNoon(Date.now());
