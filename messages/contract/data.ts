import * as z from 'zod/mini';
import { nothing } from './common.ts';

export const tables = [
  'events',
  'operations',
  'customers',
  'records',
  'promises',
  'expectations',
  'notes',
  'reminders',
  'settings',
  'drafts',
  'taught',
  'sites',
] as const;

const rowKey = z.nullable(z.union([z.number(), z.string().check(z.maxLength(4000))]));

/** What leaves the database whole: the export, and what a report of a fault may say. */
export const dataMessages = {
  diagnostics: { trust: 'ui', input: nothing, output: z.record(z.string(), z.unknown()) },
  'export.chunk': {
    trust: 'ui',
    /** `after` is the key of the last row had already; null for the beginning. */
    input: z.object({ table: z.enum(tables), after: rowKey }),
    output: z.object({ rows: z.array(z.unknown()), next: rowKey, version: z.int() }),
  },
} as const;
