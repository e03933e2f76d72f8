import type { RefObject } from 'react';
import { Marked, useTwin } from '../../shared/MarkedText.tsx';
import type { Place } from './field.ts';

interface Props {
  id: string;
  text: string;
  /** What is quietly underlined, as hints below are about it. */
  doubts: readonly Place[];
  /** What stands out, as the hint in hand is about it or has just put it there. */
  pointed: readonly Place[];
  fieldRef: RefObject<HTMLTextAreaElement | null>;
  onText: (text: string) => void;
}

/** One box for the field and for its twin, so that both break their lines alike. */
const box =
  'twin-text col-start-1 row-start-1 max-h-60 min-h-16 w-full rounded-sm border px-2 py-1.5 text-base';

/** The text for the customer, to be changed, with the words that hints are about marked in place by a twin under it. */
export function MarkedField({ id, text, doubts, pointed, fieldRef, onText }: Props) {
  const { twin, follow } = useTwin(fieldRef, text);
  return (
    <div className="grid grid-cols-1">
      <div
        ref={twin}
        aria-hidden="true"
        className={`${box} pointer-events-none overflow-hidden border-transparent bg-paper text-transparent`}
      >
        <Marked text={text} spans={pointed.map(span)} doubts={doubts.map(span)} />
        {'\u200b'}
      </div>
      <textarea
        ref={fieldRef}
        id={id}
        rows={3}
        value={text}
        data-testid="outgoing-text"
        className={`${box} relative field-sizing-content resize-none overflow-y-auto border-line-strong bg-transparent text-ink`}
        onChange={(event) => onText(event.currentTarget.value)}
        onScroll={follow}
      />
    </div>
  );
}

function span({ at, end }: Place): [number, number] {
  return [at, end];
}
