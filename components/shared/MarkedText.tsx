import { type RefObject, useLayoutEffect, useRef } from 'react';

interface Props {
  text: string;
  /** Which characters stand out, as [start, end). */
  spans: readonly [number, number][];
  /** Which are quietly underlined, as what is told of the text is about them. */
  doubts: readonly [number, number][];
}

/** What lies under a field, word for word as it is typed: itself unseen, only its marks are. */
export function Marked({ text, spans, doubts }: Props) {
  const marks = [
    ...spans.map((span) => ({ span, isDoubt: false })),
    ...doubts.map((span) => ({ span, isDoubt: true })),
  ].sort((one, other) => one.span[0] - other.span[0]);
  let at = 0;
  const pieces = marks.flatMap(({ span: [start, end], isDoubt }) => {
    if (start < at) return [];
    const plain = text.slice(at, start);
    at = end;
    return [
      plain,
      <mark
        key={start}
        data-testid={isDoubt ? 'doubted-words' : 'marked-words'}
        className={`text-transparent ${
          isDoubt
            ? 'bg-transparent underline decoration-risk decoration-dotted underline-offset-4'
            : 'rounded-[4px] bg-brand-soft'
        }`}
      >
        {text.slice(start, end)}
      </mark>,
    ];
  });
  return (
    <>
      {pieces}
      {text.slice(at)}
    </>
  );
}

/** Keeps a layer that lies under a field where the field is scrolled to: `follow` is for the field's own scrolling. */
export function useTwin(field: RefObject<HTMLTextAreaElement | null>, text: string) {
  const twin = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // An empty text is not scrolled; asking would make the browser lay out the whole panel before it first draws.
    if (text !== '') align(twin.current, field.current);
  }, [text, field]);
  return { twin, follow: () => align(twin.current, field.current) };
}

function align(twin: HTMLElement | null, field: HTMLElement | null): void {
  if (twin && field) twin.scrollTop = field.scrollTop;
}
