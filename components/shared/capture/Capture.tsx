import { type KeyboardEvent, type RefObject, useId, useRef, useState } from 'react';
import { entryKinds, guessKind } from '../../../domain/capture/kind.ts';
import { longestText } from '../../../domain/limits.ts';
import { Button } from '../Button.tsx';
import { ExportButton } from '../ExportButton.tsx';
import { errorText, isStorageError } from '../errors.ts';
import { currentWords, useMoments, useWords } from '../interface.ts';
import { ownZone } from '../moment.ts';
import { Segments } from '../Segments.tsx';
import { DueRow } from './DueRow.tsx';
import { loadDueReader, readMoment, useMomentIn } from './due-reader.ts';
import { bringBackLine, clearLine, emptyLine, type Line, setLine, useLines } from './lines.ts';
import { QuickMoments } from './QuickMoments.tsx';
import { type Ready, saveLine } from './save.ts';
import type { Subject } from './subject.ts';
import { TextLine } from './TextLine.tsx';

/** From how many characters on the rep is told how many are left. */
const nearlyFull = longestText - 200;

interface Props {
  subject: Subject;
  fieldRef: RefObject<HTMLTextAreaElement | null>;
  /** Esc in the empty line. */
  onLeave: () => void;
  /** After a line was saved, and after it was taken back. */
  onSaved: () => void;
  /** Shows the line only, until it is used. */
  small?: boolean;
}

/** The capture line: one line, one Enter, saved for the customer it was typed for. */
export function Capture({ subject, fieldRef, onLeave, onSaved, small = false }: Props) {
  const words = useWords();
  const { capture } = words;
  const { now } = useMoments();
  const { key, name } = subject;
  const { record } = subject.sighting;
  const line = useLines((state) => state.lines[key] ?? emptyLine);
  const [problem, setProblem] = useState<string | null>(null);
  const [isStuck, setStuck] = useState(false);
  const [inUse, setInUse] = useState(false);
  const busy = useRef(false);
  const segments = useRef<HTMLDivElement>(null);
  const tab = useTabKey();
  const hintId = useId();

  const { text } = line;
  const isFilled = text.trim() !== '';
  const kind = line.kind ?? (isFilled ? guessKind(text) : 'promise');
  const dated = kind === 'promise' || kind === 'callback' ? kind : null;
  const { reading, waiting } = useMomentIn(text, dated, now);
  const at = !dated ? null : line.moment !== undefined ? line.moment : (reading?.at ?? null);

  const over = text.trim().length - longestText;

  const change = (next: Line) => {
    setProblem(null);
    setStuck(false);
    setLine(record, next);
  };
  const refuse = (why: string) => {
    setProblem(why);
    // It may come late: whoever types on the CRM's page by then goes on typing there.
    if (document.hasFocus()) fieldRef.current?.focus();
  };

  const submit = async () => {
    if (busy.current) return;
    if (!isFilled) return refuse(currentWords().capture.empty);
    if (over > 0) return refuse(currentWords().capture.tooLong(over, longestText));
    busy.current = true;
    try {
      const ready = await readied(line, kind);
      if (ready.due && ready.due.at <= Date.now()) return refuse(currentWords().capture.pastRefused);
      if (kind === 'callback' && !ready.due) return refuse(currentWords().capture.needsMoment);
      await saveLine(subject, ready, line, onSaved);
      setProblem(null);
      setStuck(false);
    } catch (error) {
      setStuck(isStorageError(error));
      refuse(errorText(error));
    } finally {
      busy.current = false;
    }
  };

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    // Keys of an input method choose a candidate; they never save, clear or change anything of ours.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    void loadDueReader().catch(() => {});
    const { selectionStart, value } = event.currentTarget;
    const plain = !event.shiftKey && !event.ctrlKey && !event.altKey && !event.metaKey;
    const act = actionOf(event.key, plain, isFilled, selectionStart === value.length, tab.isArmed());
    tab.heard(event.key);
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    if (act === 'save') void submit();
    if (act === 'next-kind') {
      const next = entryKinds[(entryKinds.indexOf(kind) + 1) % entryKinds.length];
      change({ ...line, kind: next });
    }
    if (act === 'clear') {
      setProblem(null);
      clearLine(record);
    }
    if (act === 'bring-back') bringBackLine(record);
    if (act === 'leave') onLeave();
    if (act === 'onwards') segments.current?.querySelector<HTMLElement>('[data-state="on"]')?.focus();
  };

  const isOpen = !small || inUse || isFilled;
  return (
    <section
      aria-label={capture.label(name)}
      className={small ? '' : 'border-b border-line bg-desk px-4 py-3'}
      onFocus={() => setInUse(true)}
    >
      <div
        className={`rounded-md border bg-paper px-2.5 py-[9px] transition-shadow duration-150 focus-within:border-brand focus-within:shadow-[0_0_0_3px_var(--brand-soft)] ${
          problem || over > 0 ? 'border-late' : 'border-line-strong'
        }`}
      >
        <TextLine
          text={text}
          spans={line.moment === undefined ? (reading?.spans ?? []) : []}
          label={capture.label(name)}
          placeholder={small ? capture.label(name) : capture.placeholder(name)}
          describedBy={hintId}
          invalid={problem !== null || over > 0}
          fieldRef={fieldRef}
          onFocus={(event) => tab.focused(event.relatedTarget !== null)}
          onClick={() => tab.heard('click')}
          onText={(next) =>
            change({
              ...line,
              text: next,
              ...(next.trim() === '' ? { kind: undefined, moment: undefined } : {}),
            })
          }
          onKeyDown={onKeyDown}
        />
        {isFilled && dated && (
          <DueRow kind={dated} at={at} waiting={waiting} onMoment={(moment) => change({ ...line, moment })} />
        )}
      </div>
      {isOpen && (
        <>
          <div id={hintId} role="status" className="mt-1.5 text-xs text-ink-3">
            {over > 0 ? (
              <span className="font-medium text-late">{capture.tooLong(over, longestText)}</span>
            ) : problem ? (
              <span className="font-medium text-late" data-testid="capture-problem">
                {problem}
              </span>
            ) : text.length > nearlyFull ? (
              capture.left(-over)
            ) : (
              capture.keys
            )}
          </div>
          {isStuck && (
            <div className="mt-1.5">
              <ExportButton />
            </div>
          )}
          {isFilled && kind === 'callback' && at === null && !waiting && (
            <QuickMoments onPick={(moment) => change({ ...line, moment })} />
          )}
          <div className="mt-2 flex flex-wrap items-center justify-between gap-2">
            <Segments
              label={capture.kindLabel}
              testId="kind"
              groupRef={segments}
              options={entryKinds.map((value) => ({ value, text: words.kinds[value] }))}
              value={kind}
              onChange={(next) => change({ ...line, kind: next })}
            />
            <Button look="primary" data-testid="save" className="ml-auto" onClick={() => void submit()}>
              {capture.save[kind]}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}

type Act = 'save' | 'next-kind' | 'clear' | 'bring-back' | 'leave' | 'onwards';

/** What a key does in the line; nothing for a key that types. */
function actionOf(
  key: string,
  plain: boolean,
  isFilled: boolean,
  isAtEnd: boolean,
  tabIsArmed: boolean,
): Act | null {
  if (!plain) return null;
  if (key === 'Enter') return 'save';
  if (key === 'Tab' && isFilled && tabIsArmed) return 'next-kind';
  if (key === 'Escape') return isFilled ? 'clear' : 'leave';
  if (key === 'ArrowUp' && !isFilled) return 'bring-back';
  return key === 'ArrowDown' && isFilled && isAtEnd ? 'onwards' : null;
}

/** The line as it would be saved now: by its own words, or by the moment set by hand. */
async function readied(line: Line, kind: Ready['kind']): Promise<Ready> {
  const text = line.text.trim();
  if (kind !== 'promise' && kind !== 'callback') return { kind, text };
  if (line.moment !== undefined) {
    const at = line.moment;
    const due =
      at === null ? undefined : { at, zone: ownZone(), precision: 'minute' as const, deadline: false };
    return { kind, text, due };
  }
  const reading = await readMoment(line.text, kind, Date.now());
  if (!reading) return { kind, text };
  const { at, zone, precision, deadline } = reading;
  return { kind, text, due: { at, zone, precision, deadline } };
}

/**
 * Tab changes the kind only while the line is being worked on. Whoever comes to it by Tab goes on by Tab, so the keyboard
 * is never caught: Shift+Tab leads out backwards, and forwards from there.
 */
function useTabKey() {
  const armed = useRef(false);
  return {
    isArmed: () => armed.current,
    heard: (key: string) => {
      if (key !== 'Tab' && key !== 'Shift') armed.current = true;
    },
    /** Focus from elsewhere on this page came by Tab; from outside it came by Alt+K. */
    focused: (cameFromHere: boolean) => {
      armed.current = !cameFromHere;
    },
  };
}
