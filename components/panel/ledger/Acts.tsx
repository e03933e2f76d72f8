import { useEffect, useRef, useState } from 'react';
import { ulid } from 'ulid';
import type { PromiseRow } from '../../../domain/promise/schema.ts';
import type { Words } from '../../../locales/index.ts';
import { KeptError } from '../../../messages/errors.ts';
import { Button } from '../../shared/Button.tsx';
import { Chip } from '../../shared/Chip.tsx';
import { errorText } from '../../shared/errors.ts';
import { currentWords, type Moments, useMoments, useWords } from '../../shared/interface.ts';
import { attempt, sayFailure } from '../../shared/toasts.ts';
import { makeMove } from '../moves.ts';
import type { Shown } from '../shown.ts';
import { ActMenu } from './ActMenu.tsx';
import { type ActName, acts, isOffered, offeredActs } from './acts.ts';
import { Form } from './Form.tsx';
import type { Said } from './fields.ts';
import { focusPromise } from './focus.ts';
import { spanText } from './history.ts';

/** A row that can wait shows this many buttons, and only when it is pointed at. */
const calmButtons = 2;

interface Props {
  promise: PromiseRow;
  shown: Shown;
  /** It cannot wait: its buttons stand there at once. */
  urgent: boolean;
}

/** What can be done with a promise: the usual next moves as buttons, the others in a menu, each with its small form. */
export function Acts({ promise, shown, urgent }: Props) {
  const words = useWords();
  const moments = useMoments();
  const [open, setOpen] = useState<ActName | null>(null);
  const labels = promise.body.direction === 'theirs' ? words.ledger.theirActs : words.ledger.acts;

  const make = async (name: ActName, said: Said) => {
    try {
      await makeMove(shown, promise, acts[name].build(said, promise, ulid), toldOf(name, shown.subject.name));
    } catch (error) {
      // The form may be gone with the state it belonged to, so this is told where it stays.
      if (!(error instanceof KeptError) || error.code !== 'move-refused') throw error;
      sayFailure(`${errorText(error)} ${currentWords().ledger.refusedNext}`);
    }
  };
  const hasActed = useRef(false);
  const choose = (name: ActName) => {
    hasActed.current = true;
    if (acts[name].fields(promise).length > 0) setOpen(name);
    else void attempt(() => make(name, nothingSaid));
  };
  const { id, lastSeq } = promise;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each of them takes away what had the focus
  useEffect(
    () => () => {
      if (hasActed.current) focusPromise(id);
    },
    [id, open, lastSeq],
  );

  if (open && isOffered(open, promise, moments.now)) {
    const { fields, values, oneOf } = acts[open];
    return (
      <Form
        key={open}
        title={labels[open]}
        testId={`form-${open}`}
        fields={fields(promise)}
        initial={values?.(promise)}
        oneOf={oneOf}
        note={open === 'renegotiate' && <Notice promise={promise} />}
        emptyMeans={open === 'agree' ? emptyDueMeans(promise, words, moments) : undefined}
        customerId={promise.customerId}
        onSave={(said) => make(open, said)}
        onClose={() => setOpen(null)}
      />
    );
  }
  const { buttons, menu } = offeredActs(promise, moments.now);
  const shownAs = urgent ? buttons : buttons.slice(0, calmButtons);
  return (
    <div className={urgent ? 'mt-2 flex flex-wrap gap-1.5' : 'row-actions'} data-testid="promise-acts">
      {shownAs.map((name) => (
        <Button key={name} data-testid={`promise-${name}`} onClick={() => choose(name)}>
          {labels[name]}
        </Button>
      ))}
      <ActMenu
        names={[...buttons.slice(shownAs.length), ...menu]}
        labels={labels}
        what={promise.body.what}
        onChoose={choose}
      />
    </div>
  );
}

const nothingSaid: Said = { text: () => '', due: () => undefined };

/** What is said after an act was done. */
function toldOf(name: ActName, customer: string): string {
  const { toast, ledger } = currentWords();
  if (name === 'done') return toast.reported(customer);
  if (name === 'accept' || name === 'rate') return toast.accepted(customer);
  if (name === 'renegotiate') return toast.renegotiated(customer);
  if (name === 'undo') return toast.undone(customer);
  return ledger.told[name](customer);
}

/** Whether the customer hears of the new date before the old one is past: it counts as renegotiated in time only then. */
function Notice({ promise }: { promise: PromiseRow }) {
  const words = useWords();
  const { notice } = words.ledger;
  const { now } = useMoments();
  const { dueAt } = promise;
  if (dueAt === undefined) return null;
  return (
    <Chip tone={dueAt > now ? 'kept' : 'late'} className="justify-self-start" data-testid="notice">
      {dueAt > now ? notice.before(spanText(dueAt - now, words)) : notice.after(spanText(now - dueAt, words))}
    </Chip>
  );
}

function emptyDueMeans({ body }: PromiseRow, { ledger }: Words, { full }: Moments): string | undefined {
  if (body.due) return ledger.keepsDue(full(body.due.at));
  return body.askedFor && ledger.takesAskedFor(full(body.askedFor.at));
}
