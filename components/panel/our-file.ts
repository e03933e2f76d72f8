/** What can be wrong with a file before it is looked into. */
export type OurFileFault = 'too-large' | 'not-ours' | 'newer';

/** The largest file that is looked into, in characters. */
export const largestFile = 1_000_000;

/** The text of a file; of one that is too large no more is read than is needed to say so. */
export function textOf(file: File): Promise<string> {
  return file.slice(0, 4 * largestFile).text();
}

/**
 * The content of a file that Kept saved for colleagues, nothing in it believed yet.
 *
 * @param format what kind of file it has to be
 * @param version the newest that is understood
 */
export function ourFile(
  text: string,
  format: string,
  version: number,
): { content: Record<string, unknown> } | { fault: OurFileFault } {
  if (text.length > largestFile) return { fault: 'too-large' };
  const content = parsed(text);
  if (content?.format !== format || typeof content.version !== 'number') return { fault: 'not-ours' };
  return content.version > version ? { fault: 'newer' } : { content };
}

function parsed(text: string): Record<string, unknown> | null {
  try {
    const content: unknown = JSON.parse(text);
    return typeof content === 'object' ? (content as Record<string, unknown> | null) : null;
  } catch {
    return null;
  }
}
