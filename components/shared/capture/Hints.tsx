import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import type { HintName } from '../../../domain/capture/hint-names.ts';
import type { Hint } from '../../../domain/capture/hints.ts';
import type { Words } from '../../../locales/index.ts';
import { changeSettings, currentSettings, currentWords, useMoments, useWords } from '../interface.ts';
import { attempt, say } from '../toasts.ts';

interface Props {
  /** What is said of the line, the most useful first; at least one. */
  hints: readonly [Hint, ...Hint[]];
  /** The line as it was typed. */
  text: string;
  onText: (text: string) => void;
  onMoment: (at: number) => void;
  /** After any of these, for what was pressed is gone then. */
  onDone: () => void;
}

/** What can be done about the first hint, and the way to the others; its words stand before it. */
export function Hints({ hints: [first, ...others], ...props }: Props) {
  const { wording } = useWords();
  const [isOpen, setOpen] = useState(false);
  const { text, onDone } = props;
  return (
    <>
      <Remedy hint={first} {...props} />
      <button
        type="button"
        data-testid="hint-more"
        aria-expanded={isOpen}
        aria-label={others.length > 0 ? wording.showOthers(others.length) : wording.showMore}
        className="grid min-h-6 min-w-6 place-items-center rounded-sm font-medium text-ink-3 tabular-nums hover:text-ink"
        onClick={() => setOpen(!isOpen)}
      >
        {others.length > 0 ? (
          wording.others(others.length)
        ) : (
          <Ellipsis size={14} strokeWidth={1.75} aria-hidden />
        )}
      </button>
      {isOpen && (
        <>
          <NotAgain name={first.name} onDone={onDone} />
          {others.length > 0 && (
            <ul className="grid basis-full grid-cols-1">
              {others.map((hint) => (
                <li key={hint.name} data-testid="other-hint" className="flex flex-wrap items-center gap-x-2">
                  <HintText hint={hint} text={text} />
                  <Remedy hint={hint} {...props} />
                  <NotAgain name={hint.name} onDone={onDone} />
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </>
  );
}

/** What a hint says, in one short sentence. */
export function HintText({ hint: { name, spans, usual }, text }: { hint: Hint; text: string }) {
  const { wording } = useWords();
  const { full } = useMoments();
  const [from, to] = spans[0] ?? [0, 0];
  return (
    <span data-testid={`hint-${name}`} className="text-ink-2">
      {wording.hint[name](text.slice(from, to), usual === undefined ? '' : full(usual))}
    </span>
  );
}

const press = 'min-h-6 min-w-6 rounded-sm font-semibold whitespace-nowrap underline underline-offset-2';

/** Puts right what a hint is about, where one press can. */
function Remedy({
  hint: { usual, without },
  onMoment,
  onText,
  onDone,
}: Omit<Props, 'hints'> & { hint: Hint }) {
  const { wording } = useWords();
  if (usual === undefined && without === undefined) return null;
  return (
    <button
      type="button"
      data-testid="hint-remedy"
      className={`${press} text-brand-ink`}
      onClick={() => {
        if (usual !== undefined) onMoment(usual);
        else if (without !== undefined) onText(without);
        onDone();
      }}
    >
      {usual === undefined ? wording.takeOut : wording.useUsual}
    </button>
  );
}

function NotAgain({ name, onDone }: { name: HintName; onDone: () => void }) {
  const { wording } = useWords();
  return (
    <button
      type="button"
      data-testid={`not-again-${name}`}
      aria-label={wording.notAgainOf(wording.rules[name].name)}
      className={`${press} text-ink-3 hover:text-ink`}
      onClick={() => {
        void attempt(() => turnOff(name));
        onDone();
      }}
    >
      {wording.notAgain}
    </button>
  );
}

/** From now on nothing is said of this, anywhere; says so, and offers to take that back. */
async function turnOff(name: HintName): Promise<void> {
  const ruleIn = ({ wording }: Words) => wording.rules[name].name;
  const others = () => currentSettings().wordingOff.filter((other) => other !== name);
  await changeSettings({ wordingOff: [...others(), name] });
  say(currentWords().wording.off(ruleIn(currentWords())), async () => {
    await changeSettings({ wordingOff: others() });
    say(currentWords().wording.on(ruleIn(currentWords())));
  });
}
