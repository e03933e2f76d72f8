import { mostLessons, type Taught, taughtSchema } from '../../messages/contract.ts';
import { placeOf } from './reads-wrong.ts';

/** What can be wrong with a file of lessons. */
export type FileFault = 'too-large' | 'not-ours' | 'newer' | 'broken' | 'empty';

/** The largest file that is looked into, in characters. */
export const largestFile = 1_000_000;

const format = 'kept-lessons';
const version = 1;

/** Lessons as a file for colleagues: selectors and the sites they hold for, nothing of any customer. */
export function lessonsFile(lessons: readonly Taught[]): string {
  return `${JSON.stringify({ format, version, lessons }, null, 2)}\n`;
}

/**
 * Reads a file of lessons. One faulty lesson makes the whole file faulty: half of a colleague's work helps nobody.
 *
 * @param isSelector whether the browser takes a selector
 */
export function lessonsFrom(
  text: string,
  isSelector: (select: string) => boolean,
): { lessons: Taught[] } | { fault: FileFault } {
  if (text.length > largestFile) return { fault: 'too-large' };
  const file = parsed(text);
  if (file?.format !== format || typeof file.version !== 'number') return { fault: 'not-ours' };
  if (file.version > version) return { fault: 'newer' };
  if (!Array.isArray(file.lessons) || file.lessons.length > mostLessons) return { fault: 'broken' };
  const lessons = new Map<string, Taught>();
  for (const some of file.lessons) {
    const { success, data } = taughtSchema.safeParse(some);
    if (!success || !isSite(data.site) || !isSelector(data.select)) return { fault: 'broken' };
    lessons.set(placeOf(data), data);
  }
  return lessons.size > 0 ? { lessons: [...lessons.values()] } : { fault: 'empty' };
}

function parsed(text: string): { format?: unknown; version?: unknown; lessons?: unknown } | null {
  try {
    const file: unknown = JSON.parse(text);
    return typeof file === 'object' ? file : null;
  } catch {
    return null;
  }
}

function isSite(site: string): boolean {
  const url = URL.parse(site);
  return url !== null && /^https?:$/.test(url.protocol) && url.origin === site;
}
