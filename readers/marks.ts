/** Whether all of a CRM's marks are on a page. */
export function fits(marks: readonly string[], document: ParentNode): boolean {
  return marks.every((mark) => document.querySelector(mark) !== null);
}

/** The first CRM all of whose marks are on a page. */
export function markedBy(
  all: readonly (readonly [crm: string, marks: readonly string[]])[],
  document: ParentNode,
): string | undefined {
  return all.find(([, marks]) => fits(marks, document))?.[0];
}
