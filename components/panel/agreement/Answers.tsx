import type { Choice } from '../../../domain/agreement/table.ts';
import { answeredWith, wishFor } from '../../../domain/agreement/wish.ts';
import type { ExpectationRow } from '../../../domain/expectation/schema.ts';
import type { PromiseRow } from '../../../domain/promise/schema.ts';
import { actForm } from '../ledger/begun.ts';
import type { Shown } from '../shown.ts';
import { Agreement } from './Agreement.tsx';

interface Props {
  shown: Shown;
  onClose: () => void;
}

/** The answer to a promise that was asked for, and to the expectation behind it. */
export function AnswerPromise({ promise, ...props }: Props & { promise: PromiseRow }) {
  const { view } = props.shown;
  return (
    <Agreement
      wish={{ promise, expectation: view ? answeredWith(promise, view) : undefined }}
      name={actForm('answer', promise.id)}
      {...props}
    />
  );
}

/** The answer to an expectation, by its last promise if that one waits for an answer, else by a new one. */
export function AnswerExpectation({
  row,
  ...props
}: Props & { row: ExpectationRow; choice?: Choice | undefined }) {
  const promise = wishFor(row, props.shown.view?.promises ?? []);
  return <Agreement wish={{ promise, expectation: row }} name={actForm('answer', row.id)} {...props} />;
}
