import { Trash2 } from 'lucide-react';
import { send } from '../../messages/client.ts';
import type { Taught } from '../../messages/contract/teach.ts';
import { IconButton } from '../shared/Button.tsx';
import { currentWords, useWords } from '../shared/interface.ts';
import type { Run } from './reads-wrong.ts';

interface Props {
  lessons: Taught[];
  run: Run;
}

/** What was shown on pages of one kind: each field with the place it is read from, as text. */
export function Lessons({ lessons, run }: Props) {
  const { readsWrong } = useWords();
  const forget = (lesson: Taught) =>
    run(async () => {
      const { select, ...place } = lesson;
      await send('taught.forget', place);
      const { readsWrong: words } = currentWords();
      const again = async () => {
        await send('taught.add', { lessons: [lesson] });
        return { text: words.again(words.fields[lesson.field]), tone: 'done' as const };
      };
      return { text: words.forgotten(words.fields[lesson.field]), tone: 'done', undo: () => void run(again) };
    });
  if (lessons.length === 0) return <p className="text-sm text-ink-2">{readsWrong.nothing}</p>;
  return (
    <ul className="grid gap-1.5">
      {lessons.map((lesson) => (
        <li
          key={lesson.field}
          data-testid="lesson"
          className="flex items-start gap-2 rounded-sm border border-line py-1 pr-1 pl-2.5"
        >
          <Place lesson={lesson} />
          <IconButton
            label={readsWrong.forget(readsWrong.fields[lesson.field])}
            data-testid={`forget-${lesson.field}`}
            onClick={() => void forget(lesson)}
          >
            <Trash2 size={14} strokeWidth={1.75} aria-hidden />
          </IconButton>
        </li>
      ))}
    </ul>
  );
}

/** One lesson in two lines: which field, and the selector. */
export function Place({ lesson: { field, select }, more = '' }: { lesson: Taught; more?: string }) {
  const { readsWrong } = useWords();
  return (
    <div className="min-w-0 flex-1 py-0.5">
      <p className="text-sm font-medium">
        {readsWrong.fields[field]}
        {more && <span className="font-normal text-ink-3"> · {more}</span>}
      </p>
      <code className="block font-mono text-xs break-all text-ink-2">{select}</code>
    </div>
  );
}
