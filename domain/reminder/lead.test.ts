import { describe, expect, it } from 'vitest';
import { hour } from '../../tests/builders.ts';
import { leadsSchema } from '../standards/schema.ts';
import { starterStandards } from '../standards/starter.ts';
import { leadOf, usualLead } from './lead.ts';
import { starterLeads } from './starter-leads.ts';

describe('how long before a due the reminder rings', () => {
  const leads = [
    { kind: 'quote', tier: 'standard', hours: 2 },
    { kind: 'quote', tier: 'key', hours: 4.5 },
    { kind: 'other', tier: 'standard', hours: 3 },
  ];

  it.each([
    ['quote', 'standard', 2],
    ['quote', 'key', 4.5],
    ['quote', 'Silver', 2],
    ['Site survey', 'key', 3],
  ])('of %s for the tier %s is %d hours', (kind, tier, hours) => {
    expect(leadOf(kind, tier, leads)).toBe(hours * hour);
  });

  it('is an hour where the table says nothing', () => {
    expect(leadOf('quote', 'standard', [])).toBe(usualLead);
  });

  it('is a whole number of milliseconds, also for a third of an hour', () => {
    expect(leadOf('quote', 'standard', [{ kind: 'quote', tier: 'standard', hours: 0.7 / 3 }])).toBe(840_000);
  });
});

describe('the starter table', () => {
  const starterKinds = [...new Set(starterStandards.map(({ kind }) => kind))];

  it('may be stored, and has a lead for every kind there always is', () => {
    expect(leadsSchema.safeParse(starterLeads).success).toBe(true);
    expect([...new Set(starterLeads.map(({ kind }) => kind))].sort()).toEqual(starterKinds.sort());
  });

  it('brings nothing up later for key customers', () => {
    for (const kind of starterKinds)
      expect(leadOf(kind, 'key', starterLeads)).toBeGreaterThanOrEqual(
        leadOf(kind, 'standard', starterLeads),
      );
  });

  it('begins nothing before it was promised by its standard', () => {
    for (const { kind, tier, hours } of starterStandards)
      expect(leadOf(kind, tier, starterLeads)).toBeLessThanOrEqual(hours * hour);
  });
});
