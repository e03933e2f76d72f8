import type { Facts } from '../domain/facts.ts';
import { isSoftKey, type RecordKey } from '../domain/record.ts';
import type { PageRead } from './reader.ts';

/** What a record is to a rep, whatever its CRM calls it. */
export type Kind = 'contact' | 'company' | 'lead' | 'deal' | 'case';

/** One page and what its reader must make of it. */
export interface ReaderCase {
  name: string;
  url: string;
  /** The whole document. Open shadow roots are written as `<template shadowrootmode="open">`. */
  html: string;
  /** The documents of its frames, by the frame's whole address. */
  frames?: Record<string, string>;
  /** The language of the page, where it shows a record. */
  language?: 'en' | 'zh';
  /** What on the page could lead to a wrong customer, where that is what the case is about. */
  trap?: string;
  expect: PageRead;
}

/** What is known of a reader besides its pages. Shown in docs/crms.md. */
export interface ReaderNotes {
  /** The day its pages were last compared with what they are made from, `YYYY-MM-DD`. */
  verifiedOn: string;
  /** Where its pages come from: the running product, its published source, or reports of others. */
  from: 'running' | 'source' | 'reports';
  /** Its record types and what they are to a rep. */
  kinds: Record<string, Kind>;
  /** What it does not read. One plain sentence each. */
  gaps: string[];
}

/** What a page of a customer must be read as. Facts that are left out are empty. */
export function customer(record: RecordKey, facts: Partial<Facts> & { name: string }): PageRead {
  return { status: 'customer', record, facts: allFacts(facts) };
}

/** What a page must be read as on which any of these records may be meant. */
export function ambiguous(...choices: [RecordKey, Partial<Facts> & { name: string }][]): PageRead {
  return {
    status: 'ambiguous',
    choices: choices.map(([record, facts]) => ({ record, facts: allFacts(facts) })),
  };
}

/** What a page must be read as whose record is known and whose name is not; of one known by name only, neither is. */
export function unreadable(record: RecordKey): PageRead {
  return isSoftKey(record) ? { status: 'unreadable' } : { status: 'unreadable', record };
}

export const notCustomer: PageRead = { status: 'not-customer' };

function allFacts(facts: Partial<Facts> & { name: string }): Facts {
  return { company: '', title: '', phones: [], emails: [], ...facts };
}
