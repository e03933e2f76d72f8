import { type Dispatch, type SetStateAction, Suspense, useEffect, useRef } from 'react';
import { ulid } from 'ulid';
import type { Marks } from '../../../domain/promise/marks.ts';
import type { PromiseRow } from '../../../domain/promise/schema.ts';
import { KeptError } from '../../../messages/errors.ts';
import { Button } from '../../shared/Button.tsx';
import { errorText } from '../../shared/errors.ts';
import { currentWords, useMoments, useWords } from '../../shared/interface.ts';
import { attempt, sayFailure } from '../../shared/toasts.ts';
import { AnswerPromise } from '../agreement/later.ts';
import { Begun } from '../Begun.tsx';
import type { FilledIn } from '../half-typed.ts';
import { makeMove } from '../moves.ts';
import type { Shown } from '../shown.ts';
import { tierOf } from '../standards/tiers.ts';
import { ActForm } from './ActForm.tsx';
import { ActMenu } from './ActMenu.tsx';
import { type ActName, type ActScene, acts, isOffered, type MoveAct, offeredActs } from './acts.ts';
import { useBegunActs } from './begun.ts';
import { CheckpointForm } from './CheckpointForm.tsx';
import { checkpointsOf, removeCheckpoint } from './checkpoints.ts';
import type { Said, Values } from './fields.ts';
import { focusPromise, keepInPlace } from './focus.ts';

/** A row that can wait shows this many buttons, and only when it is pointed at. */
const calmButtons = 2;

/** The act whose form is open; each time it is opened, another. */
export interface OpenAct {
  name: ActName;
}

interface Props {
  promise: PromiseRow;
  marks: Marks;
  shown: Shown;
  /** It cannot wait: its buttons stand there at once. */
  urgent: boolean;
  open: OpenAct | null;
  onOpen: Dispatch<SetStateAction<OpenAct | null>>;
}

/** What can be done with a promise: the usual next moves as buttons, the others in a menu, each with its small form. */
export function Acts({ promise, marks, shown, urgent, open, onOpen }: Props) {
  const words = useWords();
  const { now } = useMoments();
  const labels = promise.body.direction === 'theirs' ? words.ledger.theirActs : words.ledger.acts;
  const [checkpoint] = checkpointsOf(promise, shown);
  const scene: ActScene = {
    now,
    hasCheckpoint: checkpoint !== undefined,
    lacksCheckpoint: marks.noCheckpoint,
  };

  const make = async (name: MoveAct, said: Said, seen: PromiseRow, before: Values, form?: FilledIn) => {
    const move = acts[name].build(said, seen, ulid, before);
    if (!move) return;
    try {
      await makeMove(shown, seen, move, toldOf(name, shown.subject.name), form);
    } catch (error) {
      // The form may be gone with the state it belonged to, so this is told where it stays.
      if (!(error instanceof KeptError) || error.code !== 'move-refused') throw error;
      sayFailure(`${errorText(error)} ${currentWords().ledger.refusedNext}`);
    }
  };
  const begun = useBegunActs(promise.id);
  const hasActed = useRef(false);
  const choose = (name: ActName) => {
    hasActed.current = true;
    if (name === 'uncheck') void attempt(async () => checkpoint && removeCheckpoint(shown, checkpoint));
    else if (name === 'answer' || name === 'checkpoint' || acts[name].fields(promise).length > 0)
      onOpen({ name });
    else void attempt(() => make(name, nothingSaid, promise, {}));
  };
  const { id, lastSeq } = promise;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each of them takes away what had the focus
  useEffect(() => {
    if (open) hasActed.current = true;
    return () => {
      if (hasActed.current) focusPromise(id);
    };
  }, [id, open, lastSeq]);

  // An answer may come when another form is open, or this one once more.
  const close = () => onOpen((now) => (now === open ? null : now));
  const isOpen = open !== null && isOffered(open.name, promise, scene);
  useEffect(() => {
    // It is gone with the state it belonged to, and is not to open by itself when that comes back.
    if (open && !isOpen) onOpen(null);
  }, [open, isOpen, onOpen]);
  const name = isOpen ? open.name : null;
  if (name && name !== 'uncheck') {
    if (name === 'answer') {
      return (
        <Suspense>
          <AnswerPromise promise={promise} shown={shown} onClose={close} />
        </Suspense>
      );
    }
    const form = { title: labels[name], promise, onClose: close };
    if (name === 'checkpoint') return <CheckpointForm {...form} shown={shown} />;
    return (
      <ActForm
        {...form}
        key={name}
        name={name}
        tier={tierOf(shown.view)}
        onMake={(...made) => make(name, ...made)}
      />
    );
  }
  const { buttons, menu } = offeredActs(promise, scene);
  const shownAs = urgent ? buttons : buttons.slice(0, calmButtons);
  return (
    <>
      {begun
        .filter((name) => isOffered(name, promise, scene))
        .map((name) => (
          <Begun key={name} what={labels[name]} onOpen={() => choose(name)} />
        ))}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only keeps the buttons where they are */}
      <div
        className={urgent ? 'relative mt-2 flex flex-wrap gap-1.5 pr-8' : 'row-actions'}
        data-testid="promise-acts"
        onMouseDown={keepInPlace}
      >
        {shownAs.map((name) => (
          <Button key={name} data-testid={`promise-${name}`} onClick={() => choose(name)}>
            {labels[name]}
          </Button>
        ))}
        <ActMenu
          names={[...buttons.slice(shownAs.length), ...menu]}
          labels={labels}
          what={promise.body.what}
          className={urgent ? 'absolute top-0 right-0' : ''}
          onChoose={choose}
        />
      </div>
    </>
  );
}

const nothingSaid: Said = { text: () => '', due: () => undefined };

/** What is said after an act was done. */
function toldOf(name: MoveAct, customer: string): string {
  const { toast, ledger } = currentWords();
  if (name === 'done') return toast.reported(customer);
  if (name === 'accept' || name === 'rate') return toast.accepted(customer);
  if (name === 'renegotiate') return toast.renegotiated(customer);
  if (name === 'undo') return toast.undone(customer);
  return ledger.told[name](customer);
}
