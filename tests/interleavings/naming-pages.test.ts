import { it } from 'vitest';
import { checkInterleavings } from './check.ts';

it(
  'in thousands of interleavings on pages that name their record, nothing is written to another record and no draft is lost',
  (context) => checkInterleavings('names', context),
  600_000,
);
