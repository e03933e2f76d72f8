import * as z from 'zod/mini';
import { instantSchema } from '../../domain/due.ts';
import { factsSchema, recordKeySchema } from '../../domain/facts.ts';
import { crmId, nothing } from './common.ts';
import { taughtSchema } from './teach.ts';

const readStatuses = ['reading', 'customer', 'not-customer', 'unreadable', 'ambiguous', 'gone'] as const;

/** A record with what its page says of it. */
const seenSchema = z.object({ record: recordKeySchema, facts: factsSchema });
export type Seen = z.infer<typeof seenSchema>;

/** What a content script reports of its page. */
export const pageReportSchema = z.object({
  status: z.enum(readStatuses),
  crm: crmId,
  record: z.optional(recordKeySchema),
  facts: z.optional(factsSchema),
  /** The records that may be meant where the page is ambiguous. */
  choices: z.optional(z.array(seenSchema).check(z.maxLength(8))),
  /** The record the address names where the page is ambiguous; the others lie over it. */
  named: z.optional(recordKeySchema),
  /** Where the record can be opened again if not at the page's address; empty where that is not known. */
  recordUrl: z.optional(z.string().check(z.maxLength(4000))),
  url: z.string().check(z.maxLength(4000)),
});
export type PageReport = z.infer<typeof pageReportSchema>;

/** What the rail may show on the page: a number and a colour, nothing of what is stored. */
const railSchema = z.object({ open: z.int(), tone: z.enum(['calm', 'due', 'late']) });
export type Rail = z.infer<typeof railSchema>;

/**
 * What a content script is answered: the rail, its language, where it stands (a share of the window's height), and
 * whether the panel is to be open.
 */
const placedRailSchema = z.extend(railSchema, {
  panel: z.boolean(),
  language: z.enum(['en', 'zh-CN']),
  top: z.nullable(z.number()),
});

/** What the strip on the page may show: how many reminders are due, its language, and where it stands. */
const stripSchema = z.object({
  /** 0 where there is to be none. */
  due: z.int(),
  /** When so many were: what begins to ring after that is not among them. */
  at: instantSchema,
  language: z.enum(['en', 'zh-CN']),
  /** Where the rail stands, a share of the window's height. */
  top: z.nullable(z.number()),
  /** Whether the panel is open there. */
  panel: z.boolean(),
});
export type Strip = z.infer<typeof stripSchema>;

/** What a page is read as, and what the rail and the strip on it may show. */
export const pageMessages = {
  'page.read': { trust: 'page', input: pageReportSchema, output: z.nullable(placedRailSchema) },
  /**
   * Has a reader started in the page that asks: of the CRM the rep chose for this site, else of the cloud it belongs
   * to, else of the one named. Where there is none of these it tells the marks by which a page names one.
   */
  'page.reader': {
    trust: 'page',
    input: z.object({ crm: z.nullable(crmId) }),
    output: z.object({
      crm: z.nullable(crmId),
      taught: z.array(z.pick(taughtSchema, { kind: true, field: true, select: true })),
      marks: z.array(z.tuple([crmId, z.array(z.string())])),
    }),
  },
  'page.panel': {
    trust: 'page',
    input: z.object({
      open: z.optional(z.boolean()),
      railTop: z.optional(z.number().check(z.minimum(0), z.maximum(1))),
    }),
    output: nothing,
  },
  /** The strip asks what to show; after a press of one of its buttons, too. What is put out of sight is what it showed, as of `at`. */
  'page.strip': {
    trust: 'page',
    input: z.object({
      press: z.optional(z.union([z.literal('list'), z.object({ hide: instantSchema })])),
    }),
    output: stripSchema,
  },
  /** On a page with more than one record: which one the rep means. */
  'page.choose': {
    trust: 'ui',
    input: z.object({ tabId: z.int(), record: recordKeySchema }),
    output: nothing,
  },
  /** Which CRM the site of a tab is, where its marks do not tell; null for what they tell. `origin`: the site that was meant. */
  'site.crm': {
    trust: 'ui',
    input: z.object({ tabId: z.int(), origin: z.string().check(z.maxLength(300)), crm: z.nullable(crmId) }),
    output: nothing,
  },
  'host.use': { trust: 'ui', input: z.object({ tabId: z.int() }), output: nothing },
} as const;
