import { useMoments, useSettings, useWords } from '../interface.ts';
import { quickMoments } from './quick-moments.ts';

/** The moments a callback is most often put to, one click each. */
export function QuickMoments({ onPick }: { onPick: (at: number) => void }) {
  const words = useWords();
  const { work } = useSettings();
  const { now } = useMoments();
  return (
    <div className="mt-1.5 flex flex-wrap gap-1.5" data-testid="quick-moments">
      {quickMoments(now, work, words).map(({ text, at }) => (
        <button
          key={text}
          type="button"
          className="h-6 rounded-full border border-line-strong bg-paper px-2.5 text-xs font-medium text-ink-2 hover:text-ink"
          onClick={() => onPick(at)}
        >
          {text}
        </button>
      ))}
    </div>
  );
}
