import * as z from 'zod/mini';
import { settlementSchema } from '../domain/agreement/schema.ts';
import { hintNames } from '../domain/capture/hint-names.ts';
import { levelNames } from '../domain/customer/levels.ts';
import {
  cadenceSchema,
  customerSchema,
  feedbackSchema,
  levelSchema,
  noteSchema,
  recordSchema,
} from '../domain/customer/schema.ts';
import { dueSchema, instantSchema } from '../domain/due.ts';
import { changeSchema, expectationSchema, traitsSchema } from '../domain/expectation/schema.ts';
import { factsSchema, fieldNames, recordKeySchema, sightingSchema } from '../domain/facts.ts';
import { figuresSchema } from '../domain/figures/schema.ts';
import {
  longestDraft,
  longestKindWord,
  longestNotGranted,
  longestText,
  mostKindWords,
  mostNotGranted,
  mostPromiseKinds,
} from '../domain/limits.ts';
import {
  explanationSchema,
  idSchema,
  moveSchema,
  kindSchema as promiseKindSchema,
  promiseSchema,
  textSchema,
} from '../domain/promise/schema.ts';
import { agendaGroups } from '../domain/reminder/agenda.ts';
import { reminderSchema } from '../domain/reminder/schema.ts';
import { leadsSchema, standardsSchema, tierSchema } from '../domain/standards/schema.ts';
import { trades } from '../domain/talk/names.ts';
import {
  ownTracksSchema,
  plainWordSchema,
  plainWordsSchema,
  talkTrackSchema,
} from '../domain/talk/schema.ts';
import { ownHoursSchema, zoneSchema } from '../domain/time/schema.ts';

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
  /** By which words a kind of promise is known; null for the words everybody begins with. */
  promiseKinds: z.nullable(
    z
      .array(
        z.object({
          kind: promiseKindSchema.check(z.minLength(1)),
          words: z
            .array(z.string().check(z.minLength(1), z.maxLength(longestKindWord)))
            .check(z.maxLength(mostKindWords)),
        }),
      )
      .check(z.maxLength(mostPromiseKinds)),
  ),
  /** How long what takes, by kind of promise and tier; null for what everybody begins with. */
  standards: z.nullable(standardsSchema),
  /** How long before what is due he is reminded, by kind of promise and tier; null for what everybody begins with. */
  leads: z.nullable(leadsSchema),
  /** Whether he is asked for the next step of a promise that nothing happens to. */
  nudges: z.boolean(),
  /** What the rep does not want to be told of a promise while he types it. */
  wordingOff: z.array(z.enum(hintNames)),
  /** What the rep may not grant by himself; null for the list everybody begins with. */
  authority: z.nullable(
    z
      .array(z.string().check(z.trim(), z.minLength(1), z.maxLength(longestNotGranted)))
      .check(z.maxLength(mostNotGranted)),
  ),
  /** How the rep is called in what he says to customers, and whom he works for; empty where he has not said. */
  me: z.string().check(z.maxLength(60)),
  company: z.string().check(z.maxLength(100)),
  /** Whose words come first among the talk tracks. */
  trade: z.enum(trades),
  /** Whether the rep saw the last test notice, and when he said so; null where he never did. */
  noticesSeen: z.nullable(z.object({ seen: z.boolean(), at: instantSchema })),
  /** When the rep works; null for the usual hours, with the public holidays of where his machine is. */
  work: z.nullable(ownHoursSchema),
});
export type Settings = z.infer<typeof settingsSchema>;

const trackId = talkTrackSchema.shape.id;

/** What the rep made of the starter set of talk tracks, and his plain words. */
const ownTalkSchema = z.extend(ownTracksSchema, { plainWords: z.nullable(plainWordsSchema) });
export type OwnTalk = z.infer<typeof ownTalkSchema>;

/**
 * One change of them: a track kept in the place of the one with its id or beside them, removed, or as it came; a plain
 * word put in the place of the one it was; all plain words.
 */
const talkChangeSchema = z.discriminatedUnion('change', [
  z.object({ change: z.literal('keep'), tracks: ownTracksSchema.shape.tracks }),
  z.object({ change: z.literal('remove'), id: trackId }),
  z.object({ change: z.literal('restore'), id: trackId }),
  z.object({ change: z.literal('restore-all') }),
  z.object({
    change: z.literal('word'),
    /** As its author saw it; null for a new one. */
    before: z.nullable(plainWordSchema),
    /** Null where it is removed. */
    after: z.nullable(plainWordSchema),
  }),
  z.object({ change: z.literal('words'), plainWords: z.nullable(plainWordsSchema) }),
]);
export type TalkChange = z.infer<typeof talkChangeSchema>;

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

const longText = z.string().check(z.maxLength(longestDraft));

/** One captured line. */
export const entrySchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('promise'),
    id: idSchema,
    text: longText,
    due: z.optional(dueSchema),
    /** The words it was said in, where they are more than `text`. */
    words: z.optional(longText),
    /** Who promises; `ours` where nothing is said. */
    direction: z.optional(z.enum(['ours', 'theirs'])),
    /** Quote, sample …; guessed from the text where nothing is said. */
    promiseKind: z.optional(promiseKindSchema),
    /** Only asked for so far, with the date that is wanted as `due`: nobody has answered yet. */
    asked: z.optional(z.boolean()),
    /** The expectation of the customer it answers. */
    expectationId: z.optional(idSchema),
  }),
  z.object({ kind: z.literal('callback'), id: idSchema, text: longText, due: z.optional(dueSchema) }),
  z.extend(traitsSchema, { kind: z.literal('expectation'), id: idSchema, text: longText }),
  z.object({
    kind: z.literal('note'),
    id: idSchema,
    text: longText,
    /** What the customer praised or complained about. */
    feedback: z.optional(feedbackSchema),
  }),
]);
export type Entry = z.infer<typeof entrySchema>;

export const agendaItemSchema = z.object({
  reminder: reminderSchema,
  name: z.string(),
  company: z.string(),
  phone: z.string(),
});
export type AgendaItem = z.infer<typeof agendaItemSchema>;

/** How many reminders had their moment, are due today, in the next seven days and later. */
const agendaCountsSchema = z.object({ now: z.int(), today: z.int(), next: z.int(), later: z.int() });
export type AgendaCounts = z.infer<typeof agendaCountsSchema>;

const rowTextSchema = z.optional(z.string().check(z.trim(), z.maxLength(longestText)));

export const draftSchema = z.object({
  text: longText,
  kind: z.optional(z.enum(['promise', 'callback', 'expectation', 'note'])),
  direction: z.optional(z.enum(['ours', 'theirs'])),
  promiseKind: z.optional(promiseKindSchema),
  /** The text has several lines and is one entry nevertheless. */
  whole: z.optional(z.boolean()),
  /** A moment that was set by hand and stands in no words. */
  moment: z.optional(z.nullable(instantSchema)),
  /** The words on the page that were sent in, as they stood there. */
  source: z.optional(longText),
});
export type Draft = z.infer<typeof draftSchema>;

/** Names one of all that was kept of a line; empty: nothing, or what an earlier version kept. */
const revSchema = z.string().check(z.maxLength(64));
const mostKnown = 32;
const revsSchema = z.array(revSchema).check(z.maxLength(mostKnown));

/** What is kept of a half-typed line. */
export const keptLineSchema = z.object({ line: draftSchema, rev: revSchema });
export type KeptLine = z.infer<typeof keptLineSchema>;

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
const formName = z.string().check(z.minLength(1), z.maxLength(20_000));
/** The form something was filled in, and what was kept of it by then. */
const filledIn = z.object({ name: formName, text: longText });

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
  /** The strip asks what to show; after a press of one of its buttons, too. What is put out of sight is what it showed, as of `at`. */
  'page.strip': {
    trust: 'page',
    input: z.object({
      press: z.optional(z.union([z.literal('list'), z.object({ hide: instantSchema })])),
    }),
    output: stripSchema,
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
  /** Which CRM the site of a tab is, where its marks do not tell; null for what they tell. `origin`: the site that was meant. */
  'site.crm': {
    trust: 'ui',
    input: z.object({ tabId: z.int(), origin: z.string().check(z.maxLength(300)), crm: z.nullable(crmId) }),
    output: nothing,
  },
  'customer.view': {
    trust: 'ui',
    input: z.object({ record: z.optional(recordKeySchema), customerId: z.optional(idSchema) }),
    output: customerViewSchema,
  },
  /** `reminderId`: one whose row is to ask there what came of it. */
  'customer.open': {
    trust: 'ui',
    input: z.object({ customerId: idSchema, reminderId: z.optional(idSchema) }),
    output: nothing,
  },
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
  /** Counts a customer to a tier; null: to none said. The answer is what it was before: setting that undoes this. */
  'customer.tier': {
    trust: 'ui',
    input: z.object({ opId, target: targetSchema, tier: z.nullable(tierSchema) }),
    output: z.object({ customerId: idSchema, before: z.nullable(tierSchema) }),
  },
  /** Says where a customer's clocks are; null: where the rep's are. The answer is what was said before: setting that undoes this. */
  'customer.zone': {
    trust: 'ui',
    input: z.object({ opId, target: targetSchema, zone: z.nullable(zoneSchema) }),
    output: z.object({ customerId: idSchema, before: z.nullable(z.string()) }),
  },
  /**
   * Has the rep reminded of a customer after so many days without contact; null: never. The answer is what it was before:
   * setting that undoes this.
   */
  'customer.pace': {
    trust: 'ui',
    input: z.object({ opId, target: targetSchema, days: z.nullable(cadenceSchema) }),
    output: z.object({ customerId: idSchema, before: z.nullable(cadenceSchema) }),
  },
  'entry.save': {
    trust: 'ui',
    input: z.object({
      opId,
      target: targetSchema,
      entry: entrySchema,
      /** What stood in the line as it was sent: what was kept of it as a draft is forgotten with the save. */
      line: z.optional(longText),
      /** What is left of it, where it holds more entries than this one; kept instead. */
      rest: z.optional(longText),
      /** What its page knows to be kept of it, or has sent to be. */
      revs: z.optional(revsSchema),
    }),
    output: z.object({ customerId: idSchema }),
  },
  'entry.undo': {
    trust: 'ui',
    input: z.object({
      opId,
      kind: z.enum(['promise', 'callback', 'expectation', 'note']),
      id: idSchema,
      /** The operation that is taken back: refused as stale if something else has happened to a promise or expectation since. */
      ofOpId: idSchema,
    }),
    output: nothing,
  },
  'level.set': {
    trust: 'ui',
    input: z.object({
      opId,
      target: targetSchema,
      level: z.enum(levelNames),
      value: levelSchema,
      /** What it came of: "a competitor offered 10 days". */
      cause: z.optional(textSchema),
    }),
    output: z.object({ customerId: idSchema }),
  },
  /** Takes back a reading that was a slip; refused as stale if the level was read again since. */
  'level.undo': { trust: 'ui', input: z.object({ opId, ofOpId: idSchema }), output: nothing },
  /** Reads levels of an expectation, says more of it, answers it, ends it or takes one of these back. */
  'expectation.change': {
    trust: 'ui',
    input: z.object({ opId, expectationId: idSchema, seenSeq: z.int(), change: changeSchema }),
    output: nothing,
  },
  /**
   * Puts an open expectation before another of the customer, or last (null). `seen`: the open ones in the order their
   * ranker saw; refused as stale if it is another by now. The answer is what it stood before: putting it back there
   * undoes this.
   */
  'expectation.rank': {
    trust: 'ui',
    input: z.object({
      opId,
      expectationId: idSchema,
      before: z.nullable(idSchema),
      seen: z.array(idSchema).check(z.maxLength(1000)),
    }),
    output: z.object({ before: z.nullable(idSchema) }),
  },
  /**
   * Makes a note feedback, says more of that, or takes it back (null). `seen`: the feedback as its author saw it;
   * refused as stale if it is another by now. The two exchanged undo this.
   */
  'note.judge': {
    trust: 'ui',
    input: z.object({
      opId,
      noteId: idSchema,
      seen: z.nullable(feedbackSchema),
      feedback: z.nullable(feedbackSchema),
    }),
    output: nothing,
  },
  'promise.move': {
    trust: 'ui',
    input: z.object({
      opId,
      promiseId: idSchema,
      seenSeq: z.int(),
      move: moveSchema,
      /** The form it was filled in: that is forgotten with the move, unless it was typed on in since. */
      form: z.optional(filledIn),
    }),
    output: nothing,
  },
  /**
   * Settles a wish at once: the moves of its promise that the answer and the customer's word to it come to, and the same
   * answer to the expectation behind it. Refused as stale if either has changed since it was seen.
   */
  'agreement.settle': {
    trust: 'ui',
    input: z.object({
      opId,
      promiseId: idSchema,
      /** `lastSeq` of the promise; without it the wish becomes a promise now, for the expectation. */
      seenSeq: z.optional(z.int()),
      /** What it is then, and of which kind, where the expectation's own words do not say it. */
      what: z.optional(textSchema),
      promiseKind: z.optional(promiseKindSchema),
      expectation: z.optional(z.object({ id: idSchema, seenSeq: z.int() })),
      settlement: settlementSchema,
      /** The form it was filled in: that is forgotten with it, unless it was typed on in since. */
      form: z.optional(filledIn),
    }),
    output: nothing,
  },
  /** Takes all of that back; refused as stale if something has happened to the promise or the expectation since. */
  'agreement.undo': { trust: 'ui', input: z.object({ opId, ofOpId: idSchema }), output: nothing },
  /** Why a promise was missed; null takes it back. */
  'promise.explain': {
    trust: 'ui',
    input: z.object({ opId, promiseId: idSchema, why: explanationSchema.shape.why }),
    output: nothing,
  },
  /** Has the rep look at a promise on its way, once or at several moments: all are set, or none. */
  'checkpoint.set': {
    trust: 'ui',
    input: z.object({
      opId,
      promiseId: idSchema,
      checkpoints: z.array(z.object({ id: idSchema, due: dueSchema })).check(z.minLength(1), z.maxLength(20)),
    }),
    output: nothing,
  },
  /** Takes checkpoints away, all or none; those just set: undoes that. */
  'checkpoint.remove': {
    trust: 'ui',
    input: z.object({ opId, ids: z.array(idSchema).check(z.minLength(1), z.maxLength(20)) }),
    output: nothing,
  },
  'checkpoint.restore': { trust: 'ui', input: z.object({ opId, id: idSchema }), output: nothing },
  'reminder.done': {
    trust: 'ui',
    input: z.object({
      opId,
      reminderId: idSchema,
      /** What came of it. */
      text: rowTextSchema,
      /** How far the promise it is of was kept; in full where nothing is said. */
      extent: z.optional(z.enum(['full', 'part'])),
    }),
    output: nothing,
  },
  'reminder.snooze': {
    trust: 'ui',
    input: z.object({
      opId,
      reminderId: idSchema,
      until: instantSchema,
      /** An attempt that nobody answered. */
      why: z.optional(z.literal('no-answer')),
      /** Why it is put off. */
      text: rowTextSchema,
    }),
    output: nothing,
  },
  /** The rep wants to hear no more of it. */
  'reminder.dismiss': { trust: 'ui', input: z.object({ opId, reminderId: idSchema }), output: nothing },
  /** Takes back that it was done, snoozed or dismissed. */
  'reminder.reopen': { trust: 'ui', input: z.object({ opId, reminderId: idSchema }), output: nothing },
  /** The first of each group, at most as many as asked for, and which groups have more. */
  agenda: {
    trust: 'ui',
    input: z.object({
      /** Of each group. */
      most: z.optional(z.int().check(z.minimum(1), z.maximum(100_000))),
      /** So many in all are in sight: those behind them may be missing, where finding them takes long. */
      inSight: z.optional(z.boolean()),
    }),
    output: z.object({ items: z.array(agendaItemSchema), more: z.array(z.enum(agendaGroups)) }),
  },
  /** All open reminders, a page at a time; `after` and `next` are ids, null at the beginning and at the end. */
  'reminders.open': {
    trust: 'ui',
    input: z.object({ after: z.nullable(idSchema) }),
    output: z.object({ items: z.array(agendaItemSchema), next: z.nullable(idSchema) }),
  },
  /** What fell due while the rep was away and still rings; null when there is nothing of that he has not taken note of. */
  'away.look': {
    trust: 'ui',
    input: nothing,
    output: z.nullable(
      z.object({
        from: instantSchema,
        until: instantSchema,
        /** The first few, earliest due first. */
        items: z.array(agendaItemSchema),
        total: z.int(),
      }),
    ),
  },
  /** Puts off all of that until a moment; the answer says what. */
  'away.snooze': {
    trust: 'ui',
    input: z.object({ opId, until: instantSchema }),
    output: z.object({ ids: z.array(idSchema) }),
  },
  'away.unsnooze': {
    trust: 'ui',
    input: z.object({ opId, ids: z.array(idSchema).check(z.maxLength(20_000)), until: instantSchema }),
    output: nothing,
  },
  /** The rep has taken note of it. */
  'away.noted': { trust: 'ui', input: nothing, output: nothing },
  /** The next of a group after the last that is listed, and whether there are more. */
  'agenda.more': {
    trust: 'ui',
    input: z.object({ group: z.enum(agendaGroups), after: z.object({ dueAt: instantSchema, id: idSchema }) }),
    output: z.object({ items: z.array(agendaItemSchema), more: z.boolean() }),
  },
  /** Apart from the list, which need not wait for it: counting takes longer than listing. */
  'agenda.count': { trust: 'ui', input: nothing, output: agendaCountsSchema },
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
      /** What it is called from then on. */
      rev: revSchema,
      /**
       * What its page knows of what is kept: what it was told, and what it has sent since without an answer, the oldest
       * first. None: it was told nothing yet.
       */
      known: z.array(z.object({ rev: revSchema, text: longText })).check(z.maxLength(mostKnown)),
      /** The operation that saves it: if that was carried out, nothing is kept. */
      unless: z.optional(opId),
    }),
    /** More than the draft where another panel had kept something else. Null: it was saved. */
    output: z.object({ kept: z.nullable(keptLineSchema) }),
  },
  /** The line of a record was saved or cleared: what was kept of it is forgotten, but no other line of its. */
  'draft.forget': {
    trust: 'ui',
    input: z.object({ record: recordKeySchema, rev: revSchema }),
    output: nothing,
  },
  /** What is half typed into a form, as the panel writes it, by the form's name; an empty text is forgotten. */
  'form.keep': {
    trust: 'ui',
    input: z.object({ form: formName, text: longText }),
    output: nothing,
  },
  'forms.kept': { trust: 'ui', input: nothing, output: z.record(z.string(), longText) },
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
  /** The rep's own talk tracks and plain words; null for the words everybody begins with. */
  'talk.look': { trust: 'ui', input: nothing, output: ownTalkSchema },
  /** Changes one thing of them and answers all. */
  'talk.change': { trust: 'ui', input: talkChangeSchema, output: ownTalkSchema },
  'settings.set': { trust: 'ui', input: z.partial(settingsSchema), output: settingsSchema },
  /** Shows a test notice. `taken` says whether the browser took it. */
  'notices.test': { trust: 'ui', input: nothing, output: z.object({ taken: z.boolean() }) },
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
