import * as z from 'zod/mini';
import { levelNames } from '../domain/customer/levels.ts';
import {
  customerSchema,
  expectationSchema,
  levelSchema,
  noteSchema,
  recordSchema,
} from '../domain/customer/schema.ts';
import { dueSchema, instantSchema } from '../domain/due.ts';
import { factsSchema, fieldNames, recordKeySchema, sightingSchema } from '../domain/facts.ts';
import { figuresSchema } from '../domain/figures/schema.ts';
import { explanationSchema, idSchema, moveSchema, promiseSchema } from '../domain/promise/schema.ts';
import { reminderSchema } from '../domain/reminder/schema.ts';

// Zod would otherwise try `new Function`, which the extension's policy refuses and reports.
z.config({ jitless: true });

const readStatuses = ['reading', 'customer', 'not-customer', 'unreadable', 'ambiguous', 'gone'] as const;

const crmId = z.string().check(z.maxLength(40));

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

/** Where the rep has shown us that a field stands, on pages of one kind of one site. */
export const taughtSchema = z.object({
  /** The site's origin. */
  site: z.string().check(z.maxLength(300)),
  /** The record type, as its reader names it. */
  kind: z.string().check(z.maxLength(512)),
  field: z.enum(fieldNames),
  select: z.string().check(z.minLength(1), z.maxLength(1000)),
});
export type Taught = z.infer<typeof taughtSchema>;

/** How many lessons are taken at once. */
export const mostLessons = 500;

/** Settings of the rep's own. `auto` follows the browser or the system. */
export const settingsSchema = z.object({
  language: z.enum(['auto', 'en', 'zh-CN']),
  theme: z.enum(['auto', 'light', 'dark']),
  namesInNotifications: z.boolean(),
});
export type Settings = z.infer<typeof settingsSchema>;

/** All that is known of one customer. */
export const customerViewSchema = z.object({
  customer: z.nullable(customerSchema),
  records: z.array(recordSchema),
  promises: z.array(promiseSchema),
  reminders: z.array(reminderSchema),
  expectations: z.array(expectationSchema),
  notes: z.array(noteSchema),
});
export type CustomerView = z.infer<typeof customerViewSchema>;

/** The customer an entry is for: the record it was typed for, as it was seen. Everything is saved under this key. */
const targetSchema = z.object({
  sighting: sightingSchema,
  /** The id the customer gets if the record is not known yet. */
  newCustomerId: idSchema,
  /** The name the rep typed where the page could not be read. */
  typedName: z.optional(z.string().check(z.maxLength(300))),
});
export type Target = z.infer<typeof targetSchema>;

const longText = z.string().check(z.maxLength(200_000));

/** One captured line. */
export const entrySchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('promise'),
    id: idSchema,
    text: longText,
    due: z.optional(dueSchema),
    /** Who promises; `ours` where nothing is said. */
    direction: z.optional(z.enum(['ours', 'theirs'])),
    /** Only asked for so far, with the date that is wanted as `due`: nobody has answered yet. */
    asked: z.optional(z.boolean()),
  }),
  z.object({ kind: z.literal('callback'), id: idSchema, text: longText, due: z.optional(dueSchema) }),
  z.object({ kind: z.literal('expectation'), id: idSchema, text: longText }),
  z.object({ kind: z.literal('note'), id: idSchema, text: longText }),
]);
export type Entry = z.infer<typeof entrySchema>;

export const agendaItemSchema = z.object({
  reminder: reminderSchema,
  name: z.string(),
  company: z.string(),
  phone: z.string(),
});
export type AgendaItem = z.infer<typeof agendaItemSchema>;

export const draftSchema = z.object({
  text: longText,
  kind: z.optional(z.enum(['promise', 'callback', 'expectation', 'note'])),
  /** A moment that was set by hand and stands in no words. */
  moment: z.optional(z.nullable(instantSchema)),
});
export type Draft = z.infer<typeof draftSchema>;

const foundEntrySchema = z.object({
  kind: z.enum(['promise', 'callback', 'expectation', 'note']),
  id: idSchema,
  customerId: idSchema,
  /** The customer's name. */
  customer: z.string(),
  text: z.string(),
  /** When it was recorded, epoch milliseconds. */
  at: instantSchema,
});
export type FoundEntry = z.infer<typeof foundEntrySchema>;
const foundCustomerSchema = z.object({
  customerId: idSchema,
  name: z.string(),
  company: z.string(),
  phone: z.string(),
});
export type FoundCustomer = z.infer<typeof foundCustomerSchema>;

/** A customer that is offered as the same as the open one. */
const offeredSchema = z.object({
  customerId: idSchema,
  name: z.string(),
  company: z.string(),
  /** The keys of its records. */
  records: z.array(z.string()),
});
export type Offered = z.infer<typeof offeredSchema>;

/**
 * One that shares something with the open record, and what: a phone, an e-mail; the name, where one of the two is known
 * by nothing else; the record's own number, in another name of the same organisation.
 */
const alikeSchema = z.extend(offeredSchema, {
  by: z.enum(['phone', 'email', 'name', 'record']),
  written: z.string(),
});
export type Alike = z.infer<typeof alikeSchema>;

/** Who points at whom; null for one that stands on its own. */
const joinsSchema = z
  .array(z.object({ customerId: idSchema, to: z.nullable(idSchema) }))
  .check(z.maxLength(1000));
const joinedSchema = z.object({ before: joinsSchema });

/** What a panel, popup or tab starts from, in one answer. */
export const panelLookSchema = z.object({
  tabId: z.nullable(z.int()),
  read: z.nullable(pageReportSchema),
  /** The CRM the rep has said the site of that page is; null where its marks decide. */
  chosenCrm: z.nullable(crmId),
  view: customerViewSchema,
  draft: z.nullable(draftSchema),
  settings: settingsSchema,
  blank: z.boolean(),
  notifications: z.enum(['granted', 'denied']),
});
export type PanelLook = z.infer<typeof panelLookSchema>;

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

const nothing = z.object({});
const rowKey = z.nullable(z.union([z.number(), z.string().check(z.maxLength(4000))]));
const opId = idSchema;

/**
 * Every request between contexts: who may send it, what it carries, what comes back. `page` is a content script,
 * which may report what it read and learns nothing stored; `ui` is a page of the extension's own origin.
 */
export const contract = {
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
  /** Where the rep has pointed, after the panel asked him to: once, and only for what was asked. Null: he will not. */
  'page.taught': {
    trust: 'page',
    input: z.extend(z.pick(taughtSchema, { kind: true, field: true }), {
      select: z.nullable(taughtSchema.shape.select),
    }),
    output: nothing,
  },

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
  /** On a page with more than one record: which one the rep means. */
  'page.choose': {
    trust: 'ui',
    input: z.object({ tabId: z.int(), record: recordKeySchema }),
    output: nothing,
  },
  /** Which CRM a site is, where its marks do not tell; null for what they tell. */
  'site.crm': {
    trust: 'ui',
    input: z.object({ tabId: z.int(), crm: z.nullable(crmId) }),
    output: nothing,
  },
  'customer.view': {
    trust: 'ui',
    input: z.object({ record: z.optional(recordKeySchema), customerId: z.optional(idSchema) }),
    output: customerViewSchema,
  },
  'customer.open': { trust: 'ui', input: z.object({ customerId: idSchema }), output: nothing },
  'customer.correct': {
    trust: 'ui',
    input: z.object({ opId, target: targetSchema, name: z.string().check(z.maxLength(300)) }),
    output: z.object({ customerId: idSchema }),
  },
  'customer.alike': {
    trust: 'ui',
    input: z.object({ sighting: sightingSchema }),
    output: z.array(alikeSchema),
  },
  'customer.find': {
    trust: 'ui',
    input: z.object({ text: z.string().check(z.maxLength(300)) }),
    output: z.array(offeredSchema),
  },
  'customer.join': {
    trust: 'ui',
    input: z.object({ opId, target: targetSchema, to: idSchema }),
    output: joinedSchema,
  },
  'customer.part': { trust: 'ui', input: z.object({ opId, customerId: idSchema }), output: joinedSchema },
  /** Undoes a joining or parting: `joins` is what its answer said was before. */
  'customer.restore-joins': {
    trust: 'ui',
    input: z.object({ opId, joins: joinsSchema }),
    output: joinedSchema,
  },
  'customer.keep-apart': {
    trust: 'ui',
    input: z.object({ opId, target: targetSchema, from: idSchema, apart: z.boolean() }),
    output: z.object({ customerId: idSchema }),
  },
  'entry.save': {
    trust: 'ui',
    input: z.object({ opId, target: targetSchema, entry: entrySchema }),
    output: z.object({ customerId: idSchema }),
  },
  'entry.undo': {
    trust: 'ui',
    input: z.object({
      opId,
      kind: z.enum(['promise', 'callback', 'expectation', 'note']),
      id: idSchema,
      /** The operation that is taken back: refused as stale if something else has happened to the promise since. */
      ofOpId: idSchema,
    }),
    output: nothing,
  },
  'level.set': {
    trust: 'ui',
    input: z.object({ opId, target: targetSchema, level: z.enum(levelNames), value: levelSchema }),
    output: z.object({ customerId: idSchema }),
  },
  'promise.move': {
    trust: 'ui',
    input: z.object({ opId, promiseId: idSchema, seenSeq: z.int(), move: moveSchema }),
    output: nothing,
  },
  /** Why a promise was missed; null takes it back. */
  'promise.explain': {
    trust: 'ui',
    input: z.object({ opId, promiseId: idSchema, why: explanationSchema.shape.why }),
    output: nothing,
  },
  'reminder.done': { trust: 'ui', input: z.object({ opId, reminderId: idSchema }), output: nothing },
  'reminder.reopen': { trust: 'ui', input: z.object({ opId, reminderId: idSchema }), output: nothing },
  'reminder.snooze': {
    trust: 'ui',
    input: z.object({ opId, reminderId: idSchema, until: instantSchema }),
    output: nothing,
  },
  agenda: {
    trust: 'ui',
    input: nothing,
    output: z.object({ items: z.array(agendaItemSchema), later: z.int() }),
  },
  /** What a text finds over all customers; four digits or more find who is calling. */
  search: {
    trust: 'ui',
    input: z.object({
      text: z.string().check(z.maxLength(300)),
      limit: z.int().check(z.minimum(1), z.maximum(200)),
    }),
    output: z.object({ customers: z.array(foundCustomerSchema), entries: z.array(foundEntrySchema) }),
  },
  /** The figures of one customer with all that is joined, or of all. */
  figures: {
    trust: 'ui',
    input: z.object({ customerId: z.optional(idSchema) }),
    output: figuresSchema,
  },
  'draft.keep': {
    trust: 'ui',
    input: z.object({
      record: recordKeySchema,
      draft: draftSchema,
      /** It was begun without knowing what had been kept: it follows that, and takes nothing of it away. */
      adds: z.optional(z.boolean()),
    }),
    output: nothing,
  },
  /** The line of a record was saved or cleared: what was kept of it is forgotten, but no other line of its. */
  'draft.forget': {
    trust: 'ui',
    input: z.object({ record: recordKeySchema, text: longText }),
    output: nothing,
  },
  'panel.close': { trust: 'ui', input: z.object({ tabId: z.int() }), output: nothing },
  'panel.leave': { trust: 'ui', input: z.object({ tabId: z.int() }), output: nothing },
  /** Lets the rep point, in a tab's page, at where a field stands. */
  'teach.start': {
    trust: 'ui',
    input: z.extend(z.pick(taughtSchema, { kind: true, field: true }), { tabId: z.int() }),
    output: nothing,
  },
  'teach.stop': { trust: 'ui', input: z.object({ tabId: z.int() }), output: nothing },
  /** What was taught on the site of a tab. */
  'taught.list': {
    trust: 'ui',
    input: z.object({ tabId: z.int() }),
    output: z.object({ site: z.nullable(z.string()), lessons: z.array(taughtSchema) }),
  },
  'taught.forget': {
    trust: 'ui',
    input: z.pick(taughtSchema, { site: true, kind: true, field: true }),
    output: nothing,
  },
  'taught.add': {
    trust: 'ui',
    input: z.object({ lessons: z.array(taughtSchema).check(z.maxLength(mostLessons)) }),
    output: nothing,
  },
  /** Makes the outline of a tab's page and opens it in a page of ours, which asks for it by its id. */
  'outline.make': { trust: 'ui', input: z.object({ tabId: z.int() }), output: nothing },
  'outline.look': {
    trust: 'ui',
    input: z.object({ id: idSchema }),
    output: z.object({ text: z.nullable(z.string()) }),
  },
  'settings.set': { trust: 'ui', input: z.partial(settingsSchema), output: settingsSchema },
  'blank.set': { trust: 'ui', input: z.object({ blank: z.boolean() }), output: nothing },
  'host.use': { trust: 'ui', input: z.object({ tabId: z.int() }), output: nothing },
  diagnostics: { trust: 'ui', input: nothing, output: z.record(z.string(), z.unknown()) },
  'export.chunk': {
    trust: 'ui',
    /** `after` is the key of the last row had already; null for the beginning. */
    input: z.object({ table: z.enum(tables), after: rowKey }),
    output: z.object({ rows: z.array(z.unknown()), next: rowKey, version: z.int() }),
  },
} as const;

export type Contract = typeof contract;
export type MessageName = keyof Contract;
export type Input<N extends MessageName> = z.infer<Contract[N]['input']>;
export type Output<N extends MessageName> = z.infer<Contract[N]['output']>;
