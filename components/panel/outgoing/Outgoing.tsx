import { Copy } from 'lucide-react';
import { type RefObject, useEffect, useId, useRef, useState } from 'react';
import type { Filled } from '../../../domain/talk/fill.ts';
import { Button } from '../../shared/Button.tsx';
import { copy } from '../../shared/copy.ts';
import { currentWords, useWords } from '../../shared/interface.ts';
import { attempt, say } from '../../shared/toasts.ts';
import { CopyByHand } from '../CopyByHand.tsx';
import { type Place, put, select } from './field.ts';
import { Hints } from './Hints.tsx';
import { MarkedField } from './MarkedField.tsx';
import { useChecked } from './use-checked.ts';

/** What the rep has written and not copied, as long as this page lives: a click beside a sheet closes it. */
const drafts = new Map<string, string>();

interface Props {
  /** What is proposed. It follows until the rep types into it; from then on his own words stand. */
  proposal: Filled;
  /** The tier of the customer it goes to. */
  tier: string;
  /** What the text is called, where there is more to say than that it is for the customer. */
  label?: string;
  /** By what the rep's words are found again when the text comes back, if they were not copied yet. */
  draftKey?: string;
  /** Hears what the rep made of it. */
  onText?: (text: string) => void;
  /** Hears what was put on the clipboard. */
  onCopied?: (text: string) => void;
}

/**
 * A text that goes to a customer: it can still be changed, is looked over for jargon, gaps and what is meant for others,
 * and copied, by Alt+C from anywhere in the form, list item, section or sheet around it. What gives pause is copied only
 * by a second press. It carries the lists of plain words, so what contains it is loaded when it is wanted.
 */
export function Outgoing({ proposal, tier, label, draftKey = '', onText, onCopied }: Props) {
  const { outgoing: words } = useWords().talk;
  const { text } = proposal;
  const [own, setOwn] = useState(() => drafts.get(draftKey) ?? null);
  const [warnedOf, setWarnedOf] = useState<string | null>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  // Plain words just taken, to be seen until the text changes.
  const [taken, setTaken] = useState<{ in: string; words: Place[] } | null>(null);
  const [byHand, setByHand] = useState<string | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const said = own ?? text;
  const found = useChecked(said, proposal, tier);
  const isWarned = warnedOf === said;

  const copyIt = async () => {
    if (said.trim() === '') return;
    if (found.leaks.length + found.missing.length > 0 && !isWarned) return setWarnedOf(said);
    if (!(await copy({ plain: said }))) return setByHand(said);
    setWarnedOf(null);
    drafts.delete(draftKey);
    say(currentWords().talk.outgoing.copied);
    onCopied?.(said);
  };
  useCopyKey(root, () => void attempt(copyIt));
  const write = (next: string) => {
    const isProposal = next === text;
    setOwn(isProposal ? null : next);
    if (isProposal) drafts.delete(draftKey);
    else if (draftKey) drafts.set(draftKey, next);
    onText?.(next);
  };
  return (
    <div ref={root} data-testid="outgoing" className="grid grid-cols-1 gap-1.5">
      <label htmlFor={id} className="text-xs text-ink-2">
        {label ?? words.label}
      </label>
      <MarkedField
        id={id}
        text={said}
        doubts={found.jargon}
        pointed={[
          ...found.jargon.filter(({ at, end }) => said.slice(at, end) === pointed),
          ...(taken?.in === said ? taken.words : []),
        ]}
        fieldRef={field}
        onText={write}
      />
      <Hints
        text={said}
        tier={tier}
        found={found}
        onLook={({ at, end }) => select(field.current, at, end)}
        onPoint={setPointed}
        onPut={(piece) => {
          setTaken({ in: said.slice(0, piece.at) + piece.text + said.slice(piece.end), words: piece.words });
          put(field.current, piece);
        }}
      />
      <p role="alert" className={isWarned ? 'text-sm font-medium text-risk' : 'sr-only'}>
        {isWarned && words.lookFirst}
      </p>
      <div className="flex flex-wrap items-center justify-end gap-1.5">
        {own !== null && (
          <Button
            look="quiet"
            data-testid="outgoing-reset"
            onClick={() => put(field.current, { at: 0, end: said.length, text })}
          >
            {words.reset}
          </Button>
        )}
        <Button
          data-testid="outgoing-copy"
          aria-keyshortcuts="Alt+C"
          title="Alt+C"
          disabled={said.trim() === ''}
          onClick={() => void attempt(copyIt)}
        >
          <Copy size={14} strokeWidth={1.75} aria-hidden />
          {isWarned ? words.copyAnyway : words.copy}
        </Button>
      </div>
      {byHand !== null && (
        <CopyByHand
          text={byHand}
          onClose={() => {
            setByHand(null);
            field.current?.focus();
          }}
        />
      )}
    </div>
  );
}

/** Alt+C copies wherever the focus is in the form, list item, section or sheet around the text. */
function useCopyKey(root: RefObject<HTMLElement | null>, onCopy: () => void): void {
  const latest = useRef(onCopy);
  latest.current = onCopy;
  useEffect(() => {
    const around = root.current?.closest<HTMLElement>('form, li, section, [role="dialog"]') ?? root.current;
    const onKey = (event: KeyboardEvent) => {
      // By its place on the keyboard: with Alt held, Macs type another letter.
      const isKey = event.code === 'KeyC' && event.altKey && !event.ctrlKey && !event.metaKey;
      if (!isKey || event.shiftKey || event.isComposing || event.repeat || event.defaultPrevented) return;
      event.preventDefault();
      latest.current();
    };
    around?.addEventListener('keydown', onKey);
    return () => around?.removeEventListener('keydown', onKey);
  }, [root]);
}
