import { Button } from '../shared/Button.tsx';
import { useLines } from '../shared/capture/line-store.ts';
import { copy } from '../shared/copy.ts';
import { useWords } from '../shared/interface.ts';

/** What was typed and not saved when this copy of the extension was left behind: to be copied, for nobody takes it here. */
export function UnsavedLines() {
  const { pages } = useWords();
  const lines = useLines((state) => state.lines);
  const unsaved = Object.entries(lines).filter(([, { text }]) => text.trim() !== '');
  if (unsaved.length === 0) return null;
  return (
    <div className="mt-3 grid w-full gap-2 text-left" data-testid="unsaved">
      <p className="text-sm text-ink-2">{pages.unsaved}</p>
      {unsaved.map(([key, { text }]) => (
        <div key={key} className="grid gap-1.5 rounded-md border border-line-strong bg-paper p-2.5">
          <p className="break-words whitespace-pre-wrap select-text">{text}</p>
          <Button className="justify-self-start" onClick={() => void copy({ plain: text })}>
            {pages.copyLine}
          </Button>
        </div>
      ))}
    </div>
  );
}
