import { type FocusEvent, type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from 'react';

interface Props {
  text: string;
  /** Which characters are marked as the date, as [start, end). */
  spans: readonly [number, number][];
  label: string;
  placeholder: string;
  describedBy: string;
  invalid: boolean;
  fieldRef: RefObject<HTMLTextAreaElement | null>;
  onText: (text: string) => void;
  onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  onFocus: (event: FocusEvent<HTMLTextAreaElement>) => void;
  onClick: () => void;
}

/** A text field that grows to three lines and marks the date words in place, by a twin layer that lies under it. */
export function TextLine(props: Props) {
  const {
    text,
    spans,
    label,
    placeholder,
    describedBy,
    invalid,
    fieldRef,
    onText,
    onKeyDown,
    onFocus,
    onClick,
  } = props;
  const mirror = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // An empty line is not scrolled; asking would make the browser lay out the whole panel before it first draws.
    if (text === '') return;
    if (mirror.current && fieldRef.current) mirror.current.scrollTop = fieldRef.current.scrollTop;
  }, [text, fieldRef]);
  return (
    <div className="grid max-h-[60px] min-h-5">
      <div
        ref={mirror}
        aria-hidden="true"
        className="capture-text pointer-events-none col-start-1 row-start-1 max-h-[60px] overflow-y-auto text-transparent"
      >
        <Marked text={text} spans={spans} />
        {'\u200b'}
      </div>
      <textarea
        ref={fieldRef}
        data-testid="capture"
        rows={1}
        value={text}
        aria-label={label}
        aria-describedby={describedBy}
        aria-invalid={invalid}
        placeholder={placeholder}
        autoComplete="off"
        className="capture-text relative col-start-1 row-start-1 max-h-[60px] overflow-y-auto text-ink outline-none placeholder:text-ink-3"
        onChange={(event) => onText(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
        onClick={onClick}
        onScroll={(event) => {
          if (mirror.current) mirror.current.scrollTop = event.currentTarget.scrollTop;
        }}
      />
    </div>
  );
}

function Marked({ text, spans }: { text: string; spans: readonly [number, number][] }) {
  let at = 0;
  const pieces = spans.flatMap(([start, end]) => {
    const plain = text.slice(at, start);
    at = end;
    return [
      plain,
      <mark key={start} className="rounded-[4px] bg-brand-soft text-transparent" data-testid="due-words">
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
