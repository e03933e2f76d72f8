import type { Due } from '../../../domain/due.ts';
import { useMoments, useWords } from '../../shared/interface.ts';

interface Props {
  /** What an empty field means, said whole where it is not the usual time. */
  meaning?: string | undefined;
  usual: Due | undefined;
  /** The date the customer wants, where it is another. */
  askedFor?: Due | undefined;
  onFill: (text: string) => void;
}

/** What a date left empty means, and the dates that are one press away. */
export function EmptyMoment({ meaning, usual, askedFor, onFill }: Props) {
  const { agreement: words } = useWords();
  const { now, full } = useMoments();
  const isWanted = !meaning && askedFor && askedFor.at > now;
  return (
    <div className="grid grid-cols-1 text-xs text-ink-3" data-testid="empty-moment">
      {meaning ? (
        <p className="py-1">{meaning}</p>
      ) : (
        usual && (
          <Offer text={words.leftEmpty(full(usual.at))} due={usual} testId="take-usual" onFill={onFill} />
        )
      )}
      {isWanted && (
        <Offer text={words.askedFor(full(askedFor.at))} due={askedFor} testId="take-asked" onFill={onFill} />
      )}
    </div>
  );
}

interface OfferProps {
  text: string;
  due: Due;
  testId: string;
  onFill: (text: string) => void;
}

function Offer({ text, due, testId, onFill }: OfferProps) {
  const { agreement: words } = useWords();
  const { full } = useMoments();
  return (
    <p className="flex flex-wrap items-center gap-x-2">
      <span className="py-1">{text}</span>
      <button
        type="button"
        data-testid={testId}
        className="inline-flex min-h-6 items-center rounded-sm font-semibold text-brand-ink hover:underline"
        onClick={() => onFill(full(due.at))}
      >
        {words.take}
      </button>
    </p>
  );
}
