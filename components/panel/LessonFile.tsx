import { Download } from 'lucide-react';
import { useState } from 'react';
import { send } from '../../messages/client.ts';
import type { Taught } from '../../messages/contract/teach.ts';
import { Button } from '../shared/Button.tsx';
import { ChooseFile } from '../shared/ChooseFile.tsx';
import { saveFile } from '../shared/download.ts';
import { currentWords, useWords } from '../shared/interface.ts';
import { Place } from './Lessons.tsx';
import { textOf } from './our-file.ts';
import { placeOf, type Run } from './reads-wrong.ts';
import { recordTypeText } from './record-types.ts';

interface Props {
  /** What was taught on this site, on pages of every kind. */
  own: Taught[];
  run: Run;
}

/** Hands lessons to a colleague as a file, and takes over a colleague's: shown first, added on a second click. */
export function LessonFile({ own, run }: Props) {
  const { readsWrong } = useWords();
  const [found, setFound] = useState<Taught[] | null>(null);

  const save = () =>
    run(async () => {
      const { lessonsFile } = await import('./lessons.ts');
      saveFile('kept-lessons.json', new Blob([lessonsFile(own)], { type: 'application/json' }));
      return { text: currentWords().readsWrong.saved(own.length), tone: 'done' };
    });
  const load = (file: File) =>
    run(async () => {
      // The schemas are heavy and rarely wanted, so they are brought in only now.
      const { lessonsFrom } = await import('./lessons.ts');
      const read = lessonsFrom(await textOf(file), isSelector);
      if ('fault' in read) {
        return { text: currentWords().readsWrong.faults[read.fault], tone: 'failed' };
      }
      setFound(read.lessons);
      return null;
    });
  const add = (lessons: Taught[]) =>
    run(async () => {
      await send('taught.add', { lessons });
      setFound(null);
      return { text: currentWords().readsWrong.added(lessons.length), tone: 'done' };
    });
  if (found)
    return (
      <Preview lessons={found} own={own} onAdd={() => void add(found)} onCancel={() => setFound(null)} />
    );
  return (
    <div className="flex flex-wrap gap-1.5">
      {own.length > 0 && (
        <Button data-testid="save-lessons" onClick={() => void save()}>
          <Download size={14} strokeWidth={1.75} aria-hidden />
          {readsWrong.save}
        </Button>
      )}
      <ChooseFile text={readsWrong.load} testId="load-lessons" onFile={(file) => void load(file)} />
    </div>
  );
}

interface PreviewProps {
  lessons: Taught[];
  own: Taught[];
  onAdd: () => void;
  onCancel: () => void;
}

/** What a file would add, before it does. */
function Preview({ lessons, own, onAdd, onCancel }: PreviewProps) {
  const { readsWrong, recordTypes, actions } = useWords();
  const mine = new Map(own.map((lesson) => [placeOf(lesson), lesson.select]));
  const sites = Map.groupBy(lessons, ({ site }) => site);
  return (
    <div className="grid gap-2 rounded-sm border border-line-strong p-2.5" data-testid="lessons-preview">
      <p className="text-sm font-medium">{readsWrong.found(lessons.length)}</p>
      {[...sites].map(([site, some]) => (
        <div key={site}>
          <p className="text-xs break-all text-ink-3">{site}</p>
          {some.map((lesson) => (
            <Place
              key={placeOf(lesson)}
              lesson={lesson}
              more={[
                recordTypeText(lesson.kind, recordTypes),
                mine.has(placeOf(lesson)) &&
                  mine.get(placeOf(lesson)) !== lesson.select &&
                  readsWrong.replaces,
              ]
                .filter(Boolean)
                .join(' · ')}
            />
          ))}
        </div>
      ))}
      <div className="flex gap-1.5">
        <Button look="primary" data-testid="add-lessons" onClick={onAdd}>
          {readsWrong.add}
        </Button>
        <Button onClick={onCancel}>{actions.cancel}</Button>
      </div>
    </div>
  );
}

/** Whether this browser takes a selector. Tried on an empty page part, so that it cannot be slow. */
function isSelector(select: string): boolean {
  try {
    document.createDocumentFragment().querySelector(select);
    return true;
  } catch {
    return false;
  }
}
