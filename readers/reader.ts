import type { Facts } from '../domain/facts.ts';
import type { RecordKey } from '../domain/record.ts';

/** A record with what the page says of it. */
export interface Seen {
  record: RecordKey;
  facts: Facts;
}

/** The outcome of looking at one page once. No name beats a wrong name. Every text is cleaned; HTML-like text stays text. */
export type PageRead =
  | ({ status: 'customer' } & Seen)
  | { status: 'not-customer' }
  /** Without a record where all that was known of it is a name that cannot be trusted. */
  | { status: 'unreadable'; record?: RecordKey }
  /** More than one record may be meant. `choices` are those whose identity and name are known, to ask the rep. */
  | { status: 'ambiguous'; choices: Seen[] };

/** A document and the address that belongs to it: the tab's, or that of the frame the CRM keeps its record in. */
export interface Page {
  document: ParentNode;
  url: URL;
}

export type Field = keyof Facts;

/** Where a field's text stands, relative to the reader's scope. What is not shown on the page is never believed. */
export interface FieldSource {
  /** A selector, or a small function where no selector can say it (by the text of a label, say). */
  select: string | ((scope: Element, record: RecordKey) => Iterable<Element>);
  /** Where a person's name stands in two fields: `select` gives the given name, this the family name. */
  family?: string;
  /** Ancestors that make a match somebody else's (an embedded address form, a related list). */
  outside?: string;
  /** Parts inside a match whose text is none of the field's (an edit button, a saved mark). */
  without?: string;
  /** The record types it holds for; all where it is left out. */
  types?: readonly string[];
  /** `text` of an element (the default), `value` of an input, or an attribute's name. A `tel:` or `mailto:` scheme is cut off. */
  from?: 'value' | 'text' | (string & {});
  /** What this CRM adds to the text. Empty text is no match. */
  tidy?: (text: string) => string;
}

/** Where a second record may lie over the one in the address: a preview, a slide-in panel, a window. */
export interface Overlay {
  /** The panes as far as they show a record that could be taken for an open customer. */
  scope: string | ((document: ParentNode) => Iterable<Element>);
  /** Which record it is, if the pane tells; null where it does not, and the rep cannot choose it. */
  identify: (pane: Element, page: Page) => RecordKey | null;
  /** Where the pane's fields differ from the reader's own. */
  fields?: Reader['fields'];
}

/** How one CRM is read: data, and at most a few small functions. Run by `interpreter.ts`. */
export interface Reader {
  /** The CRM's id, as in record keys and the catalog. */
  crm: string;
  /**
   * The record the address names, or null where it names none. Only types that are customers, or belong to one.
   * The document is for those CRMs whose address does not tell; they also set `byPage`.
   */
  identify: (url: URL, document: ParentNode) => RecordKey | null;
  /** Identity depends on the document, so it is worked out at every look and not once an address. */
  byPage?: boolean;
  /** Frames of the CRM's own origin in which it may show its record. The last shown one is read in place of the tab. */
  frames?: string;
  /** The CRM keeps parts of its page in open shadow roots: selectors search them too. */
  shadow?: boolean;
  /**
   * The one part of the document that may be believed for the record: a selector, or a function where cached tabs
   * have to be told apart. Hidden parts are left out by themselves; more than one makes the page ambiguous.
   */
  scope: string | ((document: ParentNode, record: RecordKey) => Iterable<Element>);
  /** A second record over the first. */
  over?: Overlay;
  /** While this matches something shown, the CRM is still loading and the scope may hold another record's values. */
  busy?: string;
  /** Candidates in order; the first with text wins (for phones and e-mails: all of them). */
  fields: Partial<Record<Field, FieldSource[]>>;
  /**
   * What the CRM surely draws anew, within the scope, for every record it shows. Where the address changes before
   * the page does, such a node that stood there while the address named another record proves that the page still
   * shows that one. So a node without a record is given to the one the address leaves, at that very moment and not
   * at a later look; it keeps it, and the page is unreadable as long as a node of another record is in the scope.
   */
  redrawn?: { select: string; outside?: string }[];
  /**
   * Cross-check where the DOM itself tells its record: false means the DOM is another record's, null that it does
   * not tell this time.
   */
  belongs?: (scope: Element, record: RecordKey) => boolean | null;
  /** In place of all the above but `identify`, where a page is read by rules and not by data. */
  read?: (page: Page, record: RecordKey) => PageRead;
  /** The page gives way cleanly when `<html>` gets a right margin, so the panel may dock beside it. */
  docks?: boolean;
  /** What the page fixes to the window and so has to be told to leave room for the docked panel. */
  fixed?: string;
}
