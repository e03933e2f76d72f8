import { it } from 'vitest';
import { checkInterleavings } from './check.ts';

it(
  'in thousands of interleavings on pages that do not tell whose they are, nothing is written to another record and no draft is lost',
  () => checkInterleavings('mute'),
  600_000,
);
