import { isShown } from './dom.ts';
import type { Field, FieldSource, Reader } from './reader.ts';

/** What a rep has shown us on a site: on pages of this kind, this field stands there. */
export interface Taught {
  /** The record type, as the reader names it. */
  kind: string;
  field: Field;
  select: string;
}

/**
 * A reader that believes first what the rep has taught. Everything that keeps another record's values out stays as
 * it is: what was taught only says where a field stands.
 */
export function withTaught(reader: Reader, taught: readonly Taught[]): Reader {
  if (taught.length === 0) return reader;
  const fields = { ...reader.fields };
  for (const { field, kind, select } of taught) {
    const source: FieldSource = { select: (scope) => only(scope.ownerDocument, select), types: [kind] };
    fields[field] = [source, ...(fields[field] ?? [])];
  }
  return { ...reader, fields };
}

/** The one shown match. Two of them would be a guess. */
function only(document: ParentNode, select: string): Element[] {
  try {
    const shown = [...document.querySelectorAll(select)].filter(isShown);
    return shown.length === 1 ? shown : [];
  } catch {
    return [];
  }
}
