import { type KeyboardEvent, type RefObject, useId, useRef, useState } from 'react';
import { entryKinds } from '../../../domain/capture/entry-kinds.ts';
import { longestText } from '../../../domain/limits.ts';
import { Button } from '../Button.tsx';
import { ExportButton } from '../ExportButton.tsx';
import { errorText, isStorageError } from '../errors.ts';
import { isNothingFocused } from '../focus.ts';
import { currentWords, useMoments, useWords } from '../interface.ts';
import { Segments } from '../Segments.tsx';
import { useTell } from '../tell.ts';
import { Hints, HintText } from './Hints.tsx';
import { actionOf, useTabKey } from './keys.ts';
import { LineFacts } from './LineFacts.tsx';
import { loadLineReader, readLine, useLineReading } from './line-reader.ts';
import { emptyLine, type Line, useLines } from './line-store.ts';
import { bringBackLine, clearLine, restOf, setLine, typedOver } from './lines.ts';
import { QuickMoments } from './QuickMoments.tsx';
import type { LineReading } from './reading.ts';
import { Several } from './Several.tsx';
import { type Ready, saveLine, saveLines } from './save.ts';
import { withoutLine } from './several.ts';
import type { Subject } from './subject.ts';
import { TextLine } from './TextLine.tsx';
import { useHints } from './useHints.ts';
import { type EntryLine, useSeveral } from './useSeveral.ts';

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
  const { key, name, tier } = subject;
  const { record } = subject.sighting;
  const line = useLines((state) => state.lines[key] ?? emptyLine);
  const [problem, setProblem] = useState<string | null>(null);
  const [isStuck, setStuck] = useState(false);
  /** How far several lines are saved. */
  const [saving, setSaving] = useState<{ done: number; of: number } | null>(null);
  const [inUse, setInUse] = useState(false);
  const [isComposing, setComposing] = useState(false);
  const busy = useRef(false);
  const root = useRef<HTMLElement>(null);
  const below = useRef<HTMLDivElement>(null);
  const tab = useTabKey();
  const hintId = useId();

  const { text } = line;
  const isFilled = text.trim() !== '';
  const several = useSeveral(line, now);
  const { reading, waiting } = useLineReading(several ? emptyLine : line, now, tier);
  const hints = useHints({ line, reading, tier, now, isComposing });
  const kind = reading?.kind ?? line.kind ?? 'promise';
  const dated = kind === 'promise' || kind === 'callback' ? kind : null;
  const over = several ? 0 : text.trim().length - longestText;

  const change = (next: Line) => {
    setProblem(null);
    setStuck(false);
    setLine(record, next);
  };
  /** It may be late: whoever types on the CRM's page by then, or in a form, goes on typing there. */
  const toLine = () => {
    const isFree = isNothingFocused() || root.current?.contains(document.activeElement);
    if (isFree && document.hasFocus()) fieldRef.current?.focus();
  };
  const refuse = useTell(
    (why) => {
      setProblem(why);
      toLine();
    },
    (why) => currentWords().capture.notSaved(name, why),
  );

  const save = async () => {
    if (!isFilled) return refuse(currentWords().capture.empty);
    if (over > 0) return refuse(currentWords().capture.tooLong(over, longestText));
    const read = await readLine(line, Date.now());
    if (!read) return;
    if (read.due && read.due.at <= Date.now()) return refuse(currentWords().capture.pastRefused);
    if (read.kind === 'callback' && !read.due) return refuse(currentWords().capture.needsMoment);
    await saveLine(subject, readied(read, line), line, onSaved);
    setProblem(null);
  };
  const saveEach = async (entries: readonly EntryLine[]) => {
    // Read once more: what was shown may be of a minute ago.
    const now = Date.now();
    const read = entries.map(async ({ text, reading, problem }) => ({
      text,
      reading: reading && !problem ? await readLine({ text, kind: reading.kind }, now) : null,
    }));
    const ready = (await Promise.all(read)).flatMap(({ text, reading }) =>
      reading ? [{ text, ready: readied(reading, { text }) }] : [],
    );
    if (ready.length === 0) return refuse(currentWords().capture.several.none);
    try {
      await saveLines(subject, ready, onSaved, (done) => setSaving({ done, of: ready.length }));
    } finally {
      setSaving(null);
    }
    setProblem(null);
    toLine();
  };
  const submit = async () => {
    if (busy.current) return;
    busy.current = true;
    setStuck(false);
    try {
      await (several ? saveEach(several.entries) : save());
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
    void loadLineReader().catch(() => {});
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
    if (act === 'onwards') below.current?.querySelector<HTMLElement>('[data-state="on"], button')?.focus();
  };

  const isOpen = !small || inUse || isFilled;
  const notice =
    over > 0 ? (
      <span className="font-medium text-late">{capture.tooLong(over, longestText)}</span>
    ) : problem ? (
      <span className="font-medium text-late" data-testid="capture-problem">
        {problem}
      </span>
    ) : text.length > nearlyFull && !several ? (
      capture.left(-over)
    ) : null;
  const [first, ...others] = notice ? [] : hints;
  return (
    <section
      ref={root}
      aria-label={capture.label(name)}
      aria-busy={saving !== null}
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
          spans={reading?.spans ?? []}
          doubts={first?.spans ?? []}
          label={capture.label(name)}
          placeholder={small ? capture.label(name) : capture.placeholder(name)}
          describedBy={hintId}
          invalid={problem !== null || over > 0}
          fieldRef={fieldRef}
          onFocus={(event) => tab.focused(event.relatedTarget !== null)}
          onClick={() => tab.heard('click')}
          onText={(next) => change(typedOver(line, next))}
          onComposing={setComposing}
          onKeyDown={onKeyDown}
        />
        {isFilled && !several && dated && (
          <LineFacts kind={dated} reading={reading} waiting={waiting} line={line} onLine={change} />
        )}
      </div>
      {isOpen && (
        <div ref={below}>
          <div className="mt-1.5 flex min-h-6 flex-wrap items-center gap-x-2 text-xs text-ink-3">
            {saving && (
              <span
                role="progressbar"
                aria-label={capture.several.saving}
                aria-valuemax={saving.of}
                aria-valuenow={saving.done}
                data-testid="saving"
                className="tabular-nums"
              >
                {capture.several.saving} {saving.done}/{saving.of}
              </span>
            )}
            <div id={hintId} role="status">
              {!saving && (notice ?? (first ? <HintText hint={first} text={text} /> : capture.keys))}
            </div>
            {first && !saving && (
              <Hints
                hints={[first, ...others]}
                text={text}
                onText={(next) => change({ ...line, text: next })}
                onMoment={(moment) => change({ ...line, moment })}
                onDone={() => fieldRef.current?.focus()}
              />
            )}
          </div>
          {isStuck && (
            <div className="mt-1.5">
              <ExportButton />
            </div>
          )}
          {several ? (
            <Several
              entries={several.entries}
              later={several.later}
              busy={saving !== null}
              onKind={several.setKind}
              onRemove={(text) => change(restOf(line, withoutLine(line.text, text)))}
              onAsOne={() => change({ ...line, whole: true })}
              onSave={() => void submit()}
            />
          ) : (
            <>
              {isFilled && kind === 'callback' && !reading?.due && !waiting && (
                <QuickMoments onPick={(moment) => change({ ...line, moment })} />
              )}
              <div className="mt-2 flex flex-wrap items-center justify-between gap-2">
                <Segments
                  label={capture.kindLabel}
                  testId="kind"
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
        </div>
      )}
    </section>
  );
}

/** What is sent of a line as it was read. */
function readied(read: LineReading, { text, source }: Line): Ready {
  const { kind, what, due, direction, promiseKind } = read;
  const words = source ?? text.trim();
  return {
    kind,
    text: what,
    ...(due ? { due } : {}),
    ...(kind === 'promise' ? { direction, promiseKind, ...(words === what ? {} : { words }) } : {}),
  };
}
