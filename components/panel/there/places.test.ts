import { describe, expect, it } from 'vitest';
import { cityOf } from '../../../locales/cities.ts';
import { placesFor, placesIn } from './places.ts';

describe.each(['en', 'zh-CN'] as const)('the places a customer may be at, %s', (language) => {
  const places = placesIn(language);

  it('are all zones the browser knows, each with a name', () => {
    expect(places.map(({ zone }) => zone).sort()).toEqual(Intl.supportedValuesOf('timeZone').sort());
    for (const { zone, city } of places) {
      expect(city, zone).not.toBe('');
      expect(city, zone).not.toMatch(/[/_]/);
    }
  });

  it.each([
    ['berlin', 'Europe/Berlin'],
    ['柏林', 'Europe/Berlin'],
    ['new york', 'America/New_York'],
    ['sao paulo', 'America/Sao_Paulo'],
    [' TOKYO ', 'Asia/Tokyo'],
    ['东京', 'Asia/Tokyo'],
    ['Shanghai', 'Asia/Shanghai'],
    ['Kyiv', 'Europe/Kiev'],
  ])('are found by city in either language: %s', (text, zone) => {
    expect(placesFor(text, places).map((place) => place.zone)).toContain(zone);
  });

  it('are all there before anything is typed, and none for what is no place', () => {
    expect(placesFor('', places)).toHaveLength(places.length);
    expect(placesFor('qwertzuiop', places)).toEqual([]);
  });
});

describe('a country', () => {
  it.each([
    ['United States', '美国', 'America/Chicago'],
    ['Germany', '德国', 'Europe/Berlin'],
    ['Australia', '澳大利亚', 'Australia/Sydney'],
    ['Brazil', '巴西', 'America/Sao_Paulo'],
    ['Argentina', '阿根廷', 'America/Argentina/Ushuaia'],
  ])('finds its zones, and stands beside their cities: %s', (english, chinese, zone) => {
    for (const [language, country] of [
      ['en', english],
      ['zh-CN', chinese],
    ] as const) {
      const found = placesFor(country, placesIn(language));
      expect(found.find((place) => place.zone === zone)?.area).toBe(country);
    }
  });
});

describe('a city', () => {
  it.each([
    ['Europe/Berlin', 'Berlin', '柏林'],
    ['America/New_York', 'New York', '纽约'],
    ['Asia/Calcutta', 'Kolkata', '加尔各答'],
  ])('is called as people call it: %s', (zone, english, chinese) => {
    expect(cityOf(zone, 'en')).toBe(english);
    expect(cityOf(zone, 'zh-CN')).toBe(chinese);
  });

  it('begins with what was typed comes first', () => {
    const [first] = placesFor('Paris', placesIn('en'));
    expect(first?.zone).toBe('Europe/Paris');
  });
});
