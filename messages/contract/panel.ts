import * as z from 'zod/mini';
import { instantSchema } from '../../domain/due.ts';
import { idSchema } from '../../domain/promise/schema.ts';
import { crmId, nothing } from './common.ts';
import { customerViewSchema } from './customer.ts';
import { keptLineSchema } from './draft.ts';
import { pageReportSchema } from './page.ts';
import { settingsSchema } from './settings.ts';

/** What the rep has to be told of words he has just sent in from the page. */
const remarkSchema = z.object({
  /** When he sent them, epoch milliseconds. */
  at: instantSchema,
  what: z.enum(['no-customer', 'cut', 'failed']),
});
export type Remark = z.infer<typeof remarkSchema>;

/** What a panel, popup or tab starts from, in one answer. */
export const panelLookSchema = z.object({
  tabId: z.nullable(z.int()),
  read: z.nullable(pageReportSchema),
  /** The CRM the rep has said the site of that page is; null where its marks decide. */
  chosenCrm: z.nullable(crmId),
  view: customerViewSchema,
  kept: z.nullable(keptLineSchema),
  /** Of the last few seconds, on that tab. */
  remark: z.nullable(remarkSchema),
  /** The reminder whose row is to ask what came of it. */
  tickedOff: z.nullable(z.object({ reminderId: idSchema, at: instantSchema })),
  settings: settingsSchema,
  blank: z.boolean(),
  notifications: z.enum(['granted', 'denied']),
});
export type PanelLook = z.infer<typeof panelLookSchema>;

/** What a panel, popup or tab starts from. */
export const panelMessages = {
  'panel.look': {
    trust: 'ui',
    input: z.object({
      /** The page the panel's frame lies in, as the browser tells it; null outside a frame. */
      host: z.nullable(z.string().check(z.maxLength(300))),
      tabId: z.optional(z.int()),
      customerId: z.optional(idSchema),
    }),
    output: panelLookSchema,
  },
  'panel.close': { trust: 'ui', input: z.object({ tabId: z.int() }), output: nothing },
  'panel.leave': { trust: 'ui', input: z.object({ tabId: z.int() }), output: nothing },
  'blank.set': { trust: 'ui', input: z.object({ blank: z.boolean() }), output: nothing },
} as const;
