import { it } from 'vitest';
import { checkInterleavings } from './check.ts';

it(
  'in thousands of interleavings on pages that draw the name anew for every record, nothing is written to another record and no draft is lost',
  () => checkInterleavings('redraws'),
  600_000,
);
