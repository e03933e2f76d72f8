import { describe, expect, it } from 'vitest';
import { regionOf } from './region.ts';

describe('the region whose holidays count', () => {
  it.each(['Asia/Shanghai', 'Asia/Urumqi', 'Asia/Chongqing', 'Asia/Harbin', 'Asia/Kashgar', 'PRC'])(
    'is China for %s',
    (zone) => expect(regionOf(zone)).toBe('CN'),
  );

  it.each(['Asia/Hong_Kong', 'Asia/Macau', 'Asia/Taipei', 'Asia/Singapore', 'America/New_York', 'UTC', ''])(
    'is none for %s, whose holidays are others',
    (zone) => expect(regionOf(zone)).toBeUndefined(),
  );

  it('is China for every zone this machine holds to be Beijing time or that of Xinjiang', () => {
    const meaning = (zone: string) =>
      new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
    const mainland = ['Asia/Shanghai', 'Asia/Urumqi'].map(meaning);
    for (const zone of Intl.supportedValuesOf('timeZone')) {
      expect(regionOf(zone) === 'CN', zone).toBe(mainland.includes(meaning(zone)));
    }
  });
});
