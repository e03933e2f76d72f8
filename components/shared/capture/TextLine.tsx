import type { FocusEvent, KeyboardEvent, RefObject } from 'react';
import { Marked, useTwin } from '../MarkedText.tsx';

interface Props {
  text: string;
  /** Which characters are marked as the date, as [start, end). */
  spans: readonly [number, number][];
  /** Which are quietly underlined, as what is told of the line is about them. */
  doubts: readonly [number, number][];
  label: string;
  placeholder: string;
  describedBy: string;
  invalid: boolean;
  fieldRef: RefObject<HTMLTextAreaElement | null>;
  onText: (text: string) => void;
  /** An input method begins, or has handed over what was composed. */
  onComposing: (isComposing: boolean) => void;
  onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  onFocus: (event: FocusEvent<HTMLTextAreaElement>) => void;
  onClick: () => void;
}

/** A text field that grows to three lines and marks the date words in place, by a twin layer that lies under it. */
export function TextLine(props: Props) {
  const {
    text,
    spans,
    doubts,
    label,
    placeholder,
    describedBy,
    invalid,
    fieldRef,
    onText,
    onComposing,
    onKeyDown,
    onFocus,
    onClick,
  } = props;
  const { twin, follow } = useTwin(fieldRef, text);
  return (
    <div className="grid max-h-[60px] min-h-5">
      <div
        ref={twin}
        aria-hidden="true"
        className="capture-text pointer-events-none col-start-1 row-start-1 max-h-[60px] overflow-y-auto text-transparent"
      >
        <Marked text={text} spans={spans} doubts={doubts} />
        {'\u200b'}
      </div>
      <textarea
        ref={fieldRef}
        data-testid="capture"
        data-capture=""
        rows={1}
        value={text}
        aria-label={label}
        aria-describedby={describedBy}
        aria-invalid={invalid}
        placeholder={placeholder}
        autoComplete="off"
        className="capture-text relative col-start-1 row-start-1 max-h-[60px] overflow-y-auto text-ink outline-none placeholder:text-ink-3"
        onChange={(event) => onText(event.currentTarget.value)}
        onCompositionStart={() => onComposing(true)}
        onCompositionEnd={() => onComposing(false)}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
        onClick={onClick}
        onScroll={follow}
      />
    </div>
  );
}
