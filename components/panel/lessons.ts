import { mostLessons, type Taught, taughtSchema } from '../../messages/contract/teach.ts';
import { type OurFileFault, ourFile } from './our-file.ts';
import { placeOf } from './reads-wrong.ts';

/** What can be wrong with a file of lessons. */
export type FileFault = OurFileFault | 'broken' | 'empty';

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
  const read = ourFile(text, format, version);
  if ('fault' in read) return read;
  const { lessons: some } = read.content;
  if (!Array.isArray(some) || some.length > mostLessons) return { fault: 'broken' };
  const lessons = new Map<string, Taught>();
  for (const one of some) {
    const { success, data } = taughtSchema.safeParse(one);
    if (!success || !isSite(data.site) || !isSelector(data.select)) return { fault: 'broken' };
    lessons.set(placeOf(data), data);
  }
  return lessons.size > 0 ? { lessons: [...lessons.values()] } : { fault: 'empty' };
}

function isSite(site: string): boolean {
  const url = URL.parse(site);
  return url !== null && /^https?:$/.test(url.protocol) && url.origin === site;
}
