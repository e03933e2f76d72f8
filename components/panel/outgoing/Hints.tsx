import { PencilLine, Replace, TriangleAlert } from 'lucide-react';
import { useWords } from '../../shared/interface.ts';
import { type Checked, inTheirPlace, leakText, type PlainPiece } from './checks.ts';
import type { Place } from './field.ts';

interface Props {
  text: string;
  tier: string;
  found: Checked;
  /** Shows a place of the text. */
  onLook: (place: Place) => void;
  /** The word the hint in hand is about. */
  onPoint: (word: string | null) => void;
  /** Puts plain words in the place of others. */
  onPut: (piece: PlainPiece) => void;
}

const rowClass = 'flex min-h-6 min-w-0 items-start gap-1.5 rounded-sm py-0.5 text-left text-sm';
const icon = { size: 14, strokeWidth: 1.75, className: 'mt-0.5 shrink-0', 'aria-hidden': true } as const;

/** What is worth a look in a text: each thing one press from its place or from better words. */
export function Hints({ text, tier, found, onLook, onPoint, onPut }: Props) {
  const words = useWords();
  const { outgoing, jargon: better, variables } = words.talk;
  const { jargon, leaks, missing } = found;
  const distinct = [...new Map(jargon.map((place) => [text.slice(place.at, place.end), place]))];
  const take = (word: string) =>
    onPut(
      inTheirPlace(
        text,
        jargon.filter(({ at, end }) => text.slice(at, end) === word),
      ),
    );
  if (jargon.length + leaks.length + missing.length === 0) return null;
  return (
    <div className="grid grid-cols-1 justify-items-start" data-testid="hints">
      {leaks.map((leak) => (
        <button
          key={leak.at}
          type="button"
          data-testid="leak"
          className={`${rowClass} text-risk hover:underline`}
          onClick={() => onLook(leak)}
        >
          <TriangleAlert {...icon} />
          <span>{leakText(text, leak, tier, words)}</span>
        </button>
      ))}
      {missing.length > 0 && (
        <div className={`${rowClass} flex-wrap items-center text-ink-2`} data-testid="missing">
          <PencilLine {...icon} />
          {outgoing.missing}
          {missing.map((gap) => (
            <button
              key={gap.at}
              type="button"
              data-testid={`missing-${gap.variable}`}
              className="min-h-6 rounded-full bg-wait-soft px-2 text-xs font-[550] text-wait hover:text-ink"
              onClick={() => onLook(gap)}
            >
              {variables[gap.variable]}
            </button>
          ))}
        </div>
      )}
      {distinct.map(([word, { plain }]) => (
        <button
          key={word}
          type="button"
          data-testid="jargon"
          className={`${rowClass} text-ink-2 hover:text-brand-ink hover:underline`}
          onPointerEnter={() => onPoint(word)}
          onPointerLeave={() => onPoint(null)}
          onFocus={() => onPoint(word)}
          onBlur={() => onPoint(null)}
          onClick={() => take(word)}
        >
          <Replace {...icon} />
          <span>{better(word, plain)}</span>
        </button>
      ))}
      {distinct.length > 1 && (
        <button
          type="button"
          data-testid="jargon-all"
          className={`${rowClass} font-medium text-brand-ink hover:underline`}
          onClick={() => onPut(inTheirPlace(text, jargon))}
        >
          <Replace {...icon} />
          {outgoing.takeAll}
        </button>
      )}
    </div>
  );
}
