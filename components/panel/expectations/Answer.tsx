import { useState } from 'react';
import type { Choice } from '../../../domain/agreement/table.ts';
import { type AnswerName, answers } from '../../../domain/expectation/names.ts';
import type { Change, ExpectationRow } from '../../../domain/expectation/schema.ts';
import { Button } from '../../shared/Button.tsx';
import { currentWords, useMoments, useWords } from '../../shared/interface.ts';
import { attempt } from '../../shared/toasts.ts';
import { useHalfTyped } from '../half-typed.ts';
import type { Shown } from '../shown.ts';
import { makeChange } from './changes.ts';
import { keepFocus } from './focus.ts';
import { SmallForm, TextField } from './SmallForm.tsx';
import { answerText, lastChangeText } from './story.ts';

/** The answers that take more than to be noted, and what they are answered with: a date, a reason, a day to come back. */
const settledBy = { agreed: 'can', shelved: 'not-now', declined: 'no' } as const;

/** The rarer ways on are quieter than the answers. */
const linkClass = 'min-h-6 rounded-sm text-sm text-ink-3 hover:text-brand-ink hover:underline';

interface Props {
  row: ExpectationRow;
  shown: Shown;
  /** Opens the answer to it, for a choice if one was pressed. */
  onAnswer: (choice?: Choice) => void;
}

/**
 * What the customer was told, what can be told now, and how the expectation ends or comes back. That it is met, or that the
 * customer was talked into less, is noted here; all else is settled with them in the one form there is for it.
 */
export function Answer({ row, shown, onAnswer }: Props) {
  const allWords = useWords();
  const { expectations: words } = allWords;
  const { near } = useMoments();
  const [isLowering, setIsLowering] = useState(false);
  const { answer, open } = row.body;
  const undone = lastChangeText(row, allWords);
  const { name: customer } = shown.subject;
  const make = async (change: Change, told: string) => {
    try {
      await makeChange(shown, row, change, told);
    } finally {
      keepFocus(row.id);
    }
  };
  const toldOf = (name: AnswerName) => {
    const { answers: texts, told } = currentWords().expectations;
    return told.answered(customer, texts[name]);
  };
  const choose = (name: AnswerName) => {
    if (name === 'lowered') return setIsLowering(true);
    if (name !== 'met') return onAnswer(settledBy[name]);
    void attempt(() => make({ change: 'answer', answer: { name } }, toldOf(name)));
  };
  const reopen = () => {
    // What was met may be wanted again. What was refused is taken up again with a reason, and the promise behind it too.
    if (answer?.name !== 'met') return onAnswer();
    void attempt(() => make({ change: 'reopen' }, told.reopened(customer)));
  };
  const { told } = words;
  return (
    <div className="grid grid-cols-1 gap-1.5">
      <p className="text-sm text-ink-2" data-testid="answer">
        <span className="text-ink-3">{words.answer}: </span>
        {answer ? `${answerText(answer, words)} (${near(answer.at)})` : open ? words.noAnswer : words.closed}
      </p>
      {isLowering && open ? (
        <ReasonForm
          about={`${row.id} lowered`}
          title={words.answers.lowered}
          onSave={(reason) =>
            make({ change: 'answer', answer: { name: 'lowered', reason } }, toldOf('lowered'))
          }
          onClose={() => {
            setIsLowering(false);
            keepFocus(row.id);
          }}
        />
      ) : (
        <div className="flex flex-wrap gap-1.5">
          {open &&
            answers.map((name) => (
              <Button
                key={name}
                aria-pressed={answer?.name === name}
                data-testid={`answer-${name}`}
                className="px-2.5 aria-pressed:border-brand aria-pressed:text-brand-ink"
                onClick={() => choose(name)}
              >
                {words.answers[name]}
              </Button>
            ))}
          {!open && (
            <Button data-testid="reopen-expectation" onClick={reopen}>
              {words.reopen}
            </Button>
          )}
        </div>
      )}
      <div className="flex flex-wrap gap-x-3">
        {open && (
          <button
            type="button"
            className={linkClass}
            data-testid="close-expectation"
            onClick={() => void attempt(() => make({ change: 'close' }, told.closed(customer)))}
          >
            {words.close}
          </button>
        )}
        {undone !== null && (
          <button
            type="button"
            className={`${linkClass} max-w-full truncate`}
            title={words.undo(undone)}
            data-testid="undo-change"
            onClick={() =>
              void attempt(() => make({ change: 'undo' }, currentWords().toast.undone(customer)))
            }
          >
            {words.undo(undone)}
          </button>
        )}
      </div>
    </div>
  );
}

interface ReasonProps {
  /** The expectation and the answer the reason is for. */
  about: string;
  title: string;
  onSave: (reason: string) => Promise<void>;
  onClose: () => void;
}

/** Who is talked into less is told why; what was told is kept. */
function ReasonForm({ about, title, onSave, onClose }: ReasonProps) {
  const { reason: words } = useWords().expectations;
  const half = useHalfTyped(`reason ${about}`, { reason: '' });
  const { reason } = half.said;
  return (
    <SmallForm
      title={title}
      testId="form-answer"
      missing={reason.trim() ? null : words.label}
      onSave={() => onSave(reason.trim())}
      onClose={onClose}
      half={half}
    >
      <TextField {...words} name="reason" value={reason} onChange={(value) => half.put({ reason: value })} />
    </SmallForm>
  );
}
