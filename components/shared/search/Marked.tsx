import { type Span, shownFrom } from './marks.ts';

/** A text with some of its parts marked; `isLong` lets one begin late whose first mark would not be seen otherwise. */
export function Marked({
  text,
  marks,
  isLong = false,
}: {
  text: string;
  marks: readonly Span[];
  isLong?: boolean;
}) {
  const from = isLong ? shownFrom(text, marks) : 0;
  const pieces = marks.map(([start, end], index) => (
    <span key={start}>
      {text.slice(marks[index - 1]?.[1] ?? from, start)}
      <mark className="rounded-[4px] bg-brand-soft text-brand-ink">{text.slice(start, end)}</mark>
    </span>
  ));
  return (
    <>
      {from > 0 && '…'}
      {pieces}
      {text.slice(marks.at(-1)?.[1] ?? from)}
    </>
  );
}
