import { useRef, useState } from 'react';
import { ordinaryTier } from '../../../domain/standards/names.ts';
import { Button } from '../../shared/Button.tsx';
import { usePromiseKinds } from '../../shared/capture/promise-kinds.ts';
import { errorText } from '../../shared/errors.ts';
import { useWords } from '../../shared/interface.ts';
import { kindText } from '../../shared/kind-text.ts';
import { changeStandards } from './changes.ts';
import { Leads } from './Leads.tsx';
import { dayHours, lengthText } from './length-text.ts';
import { rowsOf, withHours, withTold } from './rows.ts';
import { columns, StandardRow } from './StandardRow.tsx';
import { TierBar } from './TierBar.tsx';
import { tiersOf } from './tiers.ts';
import { useTyped } from './typed.ts';
import { useStandards } from './usual-due.ts';

/** What was done last, and what takes it back. */
interface Said {
  text: string;
  failed?: boolean;
  undo?: () => Promise<void>;
}

/** The standards and reminder times of one tier, a line for each kind of promise. Each is saved as soon as it is left. */
export function Editor() {
  const words = useWords();
  const { standards: say, talk } = words;
  const standards = useStandards();
  const kinds = usePromiseKinds('other').map(({ kind }) => kind);
  const [chosen, setTier] = useState<string>(ordinaryTier);
  const [said, setSaid] = useState<Said | null>(null);
  const texts = useTyped();
  const foot = useRef<HTMLParagraphElement>(null);
  // One that was removed, here or elsewhere, is shown no longer.
  const tier = tiersOf(standards).includes(chosen) ? chosen : ordinaryTier;

  const tryTo = async (act: () => Promise<() => Promise<void>>, text: string) => {
    try {
      const undo = await act();
      setSaid({ text, undo });
      return true;
    } catch (error) {
      setSaid({ text: errorText(error), failed: true });
      return false;
    }
  };
  const change = (to: Parameters<typeof changeStandards>[0], text: string) =>
    tryTo(() => changeStandards(to), text);
  const takeBack = async (undo: () => Promise<void>) => {
    try {
      await undo();
      setSaid({ text: say.saved.undone });
    } catch (error) {
      setSaid({ text: errorText(error), failed: true });
    }
    // Its button has gone.
    foot.current?.focus();
  };
  return (
    <>
      <div className="grid grid-cols-1 gap-2.5 p-3.5 pt-3">
        <p className="text-sm text-ink-2">{say.what(String(dayHours))}</p>
        <TierBar standards={standards} tier={tier} onTier={setTier} onDo={tryTo} />
        <div className="grid gap-1.5" data-testid="standards-of" data-tier={tier}>
          <p className={`${columns} text-xs text-ink-3`} aria-hidden="true">
            <span className="col-start-2">{say.columns.time}</span>
            <span>{say.columns.told}</span>
          </p>
          {rowsOf(standards, kinds, tier).map((row) => {
            const { kind } = row;
            const key = `time\n${tier}\n${kind}`;
            const name = kindText(kind, words.ledger.kinds);
            return (
              <StandardRow
                key={key}
                row={row}
                name={name}
                typed={texts.of(key)}
                onTyped={(now) => texts.set(key, now)}
                onHours={async (hours, text) => {
                  const done =
                    hours === null ? say.saved.cleared(name) : say.saved.time(name, lengthText(hours, say));
                  const isSaved = await change((all) => withHours(all, kind, tier, hours), done);
                  if (!isSaved) texts.keep(key, text);
                }}
                onTold={(told) =>
                  void change(
                    (all) => withTold(all, kind, tier, told),
                    say.saved.told(name, talk.audiences[told]),
                  )
                }
              />
            );
          })}
        </div>
        <Leads kinds={kinds} tier={tier} texts={texts} onDo={tryTo} />
      </div>
      <div className="sticky bottom-0 flex flex-wrap items-center justify-between gap-x-1.5 border-t border-line bg-paper px-3.5 py-2">
        <Button
          look="quiet"
          data-testid="standards-restore"
          className="-ml-3"
          onClick={() => {
            texts.clear('time\n');
            void change(() => null, say.saved.starters);
          }}
        >
          {say.restore}
        </Button>
        <div className="flex min-w-0 items-center gap-1">
          <p
            ref={foot}
            role="status"
            tabIndex={-1}
            data-testid="standards-said"
            className={`min-w-0 text-xs break-words ${said?.failed ? 'font-medium text-late' : 'text-ink-2'}`}
          >
            {said?.text}
          </p>
          {said?.undo && (
            <Button
              look="quiet"
              data-testid="standards-undo"
              className="-mr-3 shrink-0"
              onClick={() => said.undo && void takeBack(said.undo)}
            >
              {words.actions.undo}
            </Button>
          )}
        </div>
      </div>
    </>
  );
}
