import * as z from 'zod/mini';
import { longestDraft } from '../../domain/limits.ts';
import { idSchema } from '../../domain/promise/schema.ts';

// Zod would otherwise try `new Function`, which the extension's policy refuses and reports.
z.config({ jitless: true });

export const crmId = z.string().check(z.maxLength(40));

export const longText = z.string().check(z.maxLength(longestDraft));

export const nothing = z.object({});

export const opId = idSchema;
