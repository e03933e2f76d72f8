import { cleanText } from './clean.ts';
import { isShown, queryAll } from './dom.ts';
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
    const found = (scope: Element, typed: boolean) =>
      only(scope, select, reader.shadow).filter((element) => isTyped(element) === typed);
    const sources: FieldSource[] = [
      { select: (scope) => found(scope, false), types: [kind] },
      { select: (scope) => found(scope, true), types: [kind], from: 'value' },
    ];
    fields[field] = [...sources, ...(fields[field] ?? [])];
  }
  return { ...reader, fields };
}

/** What is read from an element that a rep points at. */
export function taughtText(element: Element): string {
  return cleanText(isTyped(element) ? element.value : element.textContent);
}

/** The one shown match: in what may be believed for the record, else on the page. Two of them would be a guess. */
function only(scope: Element, select: string, shadow?: boolean): Element[] {
  const inScope = shownIn(scope, select, shadow);
  const found = inScope.length > 0 ? inScope : shownIn(scope.ownerDocument, select, shadow);
  return found.length === 1 ? found : [];
}

function shownIn(root: ParentNode, select: string, shadow?: boolean): Element[] {
  try {
    return queryAll(root, select, shadow).filter(isShown);
  } catch {
    // It came from a file.
    return [];
  }
}

function isTyped(element: Element): element is HTMLInputElement | HTMLTextAreaElement {
  return element.localName === 'input' || element.localName === 'textarea';
}
