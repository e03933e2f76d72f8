import type { Facts } from '../domain/facts.ts';
import type { RecordKey } from '../domain/record.ts';

/** The outcome of looking at one page once. No name beats a wrong name. Every text is cleaned; HTML-like text stays text. */
export type PageRead =
  | { status: 'customer'; record: RecordKey; facts: Facts }
  | { status: 'not-customer' }
  | { status: 'unreadable'; record: RecordKey }
  | { status: 'ambiguous'; record: RecordKey };

/** Where a field's text stands, relative to the reader's scope. */
export interface FieldSource {
  select: string;
  /** Ancestors that make a match somebody else's (an embedded address form, a related list). */
  outside?: string;
  /** `value` of an input, `text` of an element, or an attribute's name. A `tel:` or `mailto:` scheme is cut off. */
  from: 'value' | 'text' | (string & {});
}

/** How one CRM is read: data, and at most a few small functions. Run by `interpreter.ts`. */
export interface Reader {
  /** The CRM's id, as in record keys and the catalog. */
  crm: string;
  /** Selectors that together show that a page is this CRM's application. All must match. */
  marks: string[];
  /** The record the address names, or null where it names none. Only types that are customers, or belong to one. */
  identify: (url: URL) => RecordKey | null;
  /**
   * The one visible part of the document that may be believed for the record in the address.
   * More than one visible match makes the page ambiguous.
   */
  scope: string;
  /** While this matches, the CRM is still loading and what stands in the scope may be another record's. */
  busy?: string;
  /** Candidates in order; the first with text wins (for phones and e-mails: all of them). */
  fields: Partial<Record<'name' | 'company' | 'title' | 'phones' | 'emails', FieldSource[]>>;
  /**
   * What the CRM surely draws anew, within the scope, for every record it shows. Where the address changes before
   * the page does, such a node that stood there while the address named another record proves that the page still
   * shows that one. So a node without a record is given to the one the address leaves, at that very moment and not
   * at a later look; it keeps it, and the page is unreadable as long as a node of another record is in the scope.
   */
  redrawn?: Pick<FieldSource, 'select' | 'outside'>[];
  /** Cross-check where the DOM itself tells its record: false means the DOM is another record's. */
  belongs?: (scope: Element, record: RecordKey) => boolean;
  /** The page gives way cleanly when `<html>` gets a right margin, so the panel may dock beside it. */
  docks?: boolean;
  /** What the page fixes to the window and so has to be told to leave room for the docked panel. */
  fixed?: string;
}
