import { keepingKnown } from './known.ts';
import type { CustomerRow, Reading } from './schema.ts';

/**
 * Several customers that the rep says are one, as one. Nothing of them is moved or rewritten: what was recorded stays
 * with the record it was recorded on, so they can be parted again exactly as they were.
 *
 * @param rows the one the others were joined to first
 */
export function asOne(rows: readonly CustomerRow[]): CustomerRow | undefined {
  const [first, ...others] = rows;
  if (!first) return undefined;
  const bodies = rows.map(({ body }) => body);
  const byTime = (level: keyof CustomerRow['body']['levels']): Reading[] =>
    bodies.flatMap(({ levels }) => levels[level]).sort((a, b) => a.at - b.at);
  // The first of them that has one: the others were joined to it.
  const tier = bodies.find((body) => body.tier !== undefined)?.tier;
  const zone = bodies.find((body) => body.zone !== undefined)?.zone;
  const cadence = bodies.find((body) => body.cadence !== undefined)?.cadence;
  return {
    ...first,
    reach: [...new Set(rows.flatMap(({ reach }) => reach))],
    body: {
      ...first.body,
      facts: others.reduce((facts, { body }) => keepingKnown(body.facts, facts), first.body.facts),
      corrected: Object.assign({}, ...bodies.map(({ corrected }) => corrected).reverse()),
      records: bodies.flatMap(({ records }) => records),
      levels: {
        hopesFor: byTime('hopesFor'),
        canGive: byTime('canGive'),
        happened: byTime('happened'),
      },
      ...(tier === undefined ? {} : { tier }),
      ...(zone === undefined ? {} : { zone }),
      ...(cadence === undefined ? {} : { cadence }),
      since: Math.min(...bodies.map(({ since }) => since)),
    },
  };
}
