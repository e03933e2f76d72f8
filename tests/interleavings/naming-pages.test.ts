import { it } from 'vitest';
import { checkInterleavings } from './check.ts';

it(
  'in thousands of interleavings on pages that name their record, nothing is written to another record and no draft is lost',
  () => checkInterleavings('names'),
  600_000,
);
