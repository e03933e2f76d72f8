import { lazy, Suspense, useState } from 'react';
import type { PromiseRow } from '../../../domain/promise/schema.ts';
import { KeptError } from '../../../messages/errors.ts';
import { Chip } from '../../shared/Chip.tsx';
import { useMoments, useWords } from '../../shared/interface.ts';
import type { FilledIn } from '../half-typed.ts';
import { acts, type MoveAct } from './acts.ts';
import { actForm } from './begun.ts';
import { Form } from './Form.tsx';
import type { Said, Values } from './fields.ts';
import { spanText } from './history.ts';

/** Only a promise without any date needs it. */
const UsualDue = lazy(async () => ({ default: (await import('../standards/UsualDue.tsx')).UsualDue }));

interface Props {
  name: MoveAct;
  title: string;
  promise: PromiseRow;
  /** The customer's. */
  tier: string;
  /** Makes the act of a promise as it was seen, with what stood in the fields before. Rejects with a `KeptError`. */
  onMake: (said: Said, seen: PromiseRow, before: Values, form: FilledIn) => Promise<void>;
  onClose: () => void;
}

/**
 * The form of an act. It is about the promise as it stood when the form was opened: where another window has changed it
 * since, saving is refused and says so once, and the next time it is about what stands now.
 */
export function ActForm({ name, title, promise, tier, onMake, onClose }: Props) {
  const { fields, values, oneOf } = acts[name];
  const [before] = useState<Values>(() => values?.(promise) ?? {});
  const [seen, setSeen] = useState<PromiseRow | null>(promise);
  const save = async (said: Said, _id: string, form: FilledIn) => {
    try {
      await onMake(said, seen ?? promise, before, form);
    } catch (error) {
      if (error instanceof KeptError && error.code === 'stale') setSeen(null);
      throw error;
    }
  };
  return (
    <Form
      title={title}
      testId={`form-${name}`}
      name={actForm(name, promise.id)}
      fields={fields(promise)}
      initial={before}
      oneOf={oneOf}
      note={name === 'renegotiate' && <Notice promise={promise} />}
      emptyMeans={
        name === 'agree' ? (fill) => <EmptyDue promise={promise} tier={tier} onFill={fill} /> : undefined
      }
      // Standards count from the promise on: a date that is moved, or of a repair, is not measured by them.
      promised={
        name === 'agree' && promise.body.direction === 'ours' ? { kind: promise.body.kind, tier } : undefined
      }
      customerId={promise.customerId}
      isTheirs={promise.body.direction === 'theirs'}
      onSave={save}
      onClose={onClose}
    />
  );
}

/** Whether the customer hears of the new date before the old one is past: it counts as renegotiated in time only then. */
function Notice({ promise: { dueAt } }: { promise: PromiseRow }) {
  const words = useWords();
  const { notice } = words.ledger;
  const { now } = useMoments();
  if (dueAt === undefined) return null;
  return (
    <Chip tone={dueAt > now ? 'kept' : 'late'} className="justify-self-start" data-testid="notice">
      {dueAt > now ? notice.before(spanText(dueAt - now, words)) : notice.after(spanText(now - dueAt, words))}
    </Chip>
  );
}

interface EmptyDueProps {
  promise: PromiseRow;
  tier: string;
  onFill: (text: string) => void;
}

/** What it means to agree without naming a date; where that would be none at all, the usual one is offered. */
function EmptyDue({ promise: { body }, tier, onFill }: EmptyDueProps) {
  const { ledger, standards } = useWords();
  const { full } = useMoments();
  if (body.due) return <Meaning text={ledger.keepsDue(full(body.due.at))} />;
  if (body.askedFor) return <Meaning text={ledger.takesAskedFor(full(body.askedFor.at))} />;
  // Standards are of what we do.
  if (body.direction === 'theirs') return null;
  return (
    <Suspense>
      <UsualDue kind={body.kind} tier={tier} onUse={({ at }) => onFill(standards.by(full(at)))} />
    </Suspense>
  );
}

function Meaning({ text }: { text: string }) {
  return <p className="text-xs text-ink-3">{text}</p>;
}
