import { Link2, Link2Off, Search, X } from 'lucide-react';
import { type MouseEvent, useEffect, useId, useState } from 'react';
import { ulid } from 'ulid';
import type { RecordRow } from '../../domain/customer/schema.ts';
import { parseRecordKey } from '../../domain/record.ts';
import { send } from '../../messages/client.ts';
import type { Alike, Offered } from '../../messages/contract/customer.ts';
import type { Output } from '../../messages/contract.ts';
import { Button, IconButton } from '../shared/Button.tsx';
import { type Subject, targetOf } from '../shared/capture/subject.ts';
import { currentWords, useWords } from '../shared/interface.ts';
import { operationOf } from '../shared/operations.ts';
import { attempt, say } from '../shared/toasts.ts';
import { recordText } from './record-text.ts';
import { refresh } from './session.ts';
import type { Shown } from './shown.ts';

const icon = { size: 14, strokeWidth: 1.75, 'aria-hidden': true } as const;

/** Customers that may be the same as the shown one: asked once, never joined by itself. */
export function SameCustomerQuestion({ subject, view }: Pick<Shown, 'subject' | 'view'>) {
  const words = useWords();
  const [alike, setAlike] = useState<Alike[]>([]);
  const { sighting } = subject;
  const asked = JSON.stringify([sighting.facts.phones, sighting.facts.emails, view?.records.length]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked anew only when what is compared has changed
  useEffect(() => {
    let isLate = false;
    send('customer.alike', { sighting }).then(
      (found) => !isLate && setAlike(found),
      () => undefined,
    );
    return () => {
      isLate = true;
    };
  }, [subject.key, asked]);
  const [first] = alike;
  if (!first) return null;
  const done = () => setAlike((some) => some.filter(({ customerId }) => customerId !== first.customerId));
  // The next question stands in its place: it is not what the same press, or the key held down, is about.
  const once = (act: () => Promise<void>) => (event: MouseEvent) =>
    event.detail < 2 && void attempt(() => act().then(done));
  return (
    <section
      key={first.customerId}
      className="mt-3 rounded-md border border-line bg-brand-soft px-3 py-2.5"
      aria-label={words.same.question(first.name)}
      data-testid="same-customer"
    >
      <h2 className="font-[650] break-words text-brand-ink">{words.same.question(first.name)}</h2>
      <p className="mt-0.5 text-sm break-words text-ink-2">
        {words.same.why[first.by](first.written)}
        {first.company && ` · ${first.company}`}
        {placesOf(first, words)}
      </p>
      <div className="mt-2 flex flex-wrap gap-1.5">
        <Button look="primary" data-testid="same-yes" onClick={once(() => join(subject, first))}>
          {words.same.yes}
        </Button>
        <Button data-testid="same-no" onClick={once(() => keepApart(subject, first))}>
          {words.same.no}
        </Button>
      </div>
    </section>
  );
}

function placesOf({ records }: Offered, words: ReturnType<typeof useWords>): string {
  const first = parseRecordKey(records[0] ?? '');
  return first ? ` · ${recordText(first, words)}` : '';
}

async function join(subject: Subject, to: Offered): Promise<void> {
  const opId = operationOf('join', subject.key, to.customerId, to.records.length);
  const { before } = await send('customer.join', { opId, target: targetOf(subject), to: to.customerId });
  await refresh();
  say(currentWords().same.joined(to.name), undoOf(before, subject.name));
}

async function keepApart(subject: Subject, from: Offered): Promise<void> {
  const answer = { target: targetOf(subject), from: from.customerId };
  await send('customer.keep-apart', { opId: ulid(), ...answer, apart: true });
  const undo = async () => {
    await send('customer.keep-apart', { opId: ulid(), ...answer, apart: false });
    say(currentWords().toast.undone(subject.name));
  };
  say(currentWords().same.keptApart(from.name), undo);
}

/** What sets again who was joined to whom; nothing where nothing was changed. */
function undoOf(before: Output<'customer.join'>['before'], name: string): (() => Promise<void>) | undefined {
  if (before.length === 0) return undefined;
  return async () => {
    await send('customer.restore-joins', { opId: ulid(), joins: before });
    await refresh();
    say(currentWords().toast.undone(name));
  };
}

/** The other records the rep has said are this customer, each with a way to part it again. */
export function JoinedRecords({ shown }: { shown: Shown }) {
  const words = useWords();
  const { subject, view } = shown;
  const others = (view?.records ?? []).filter(({ key }) => key !== subject.key);
  if (others.length === 0) return null;
  return (
    <ul className="mt-1.5 text-sm text-ink-2" aria-label={words.same.also} data-testid="joined-records">
      {others.map((row) => (
        <li key={row.key} className="flex min-h-7 items-center gap-1.5">
          <Link2 {...icon} className="shrink-0 text-ink-3" />
          <span className="min-w-0 flex-1 truncate" title={row.body.facts.name}>
            {recordText(row.body.record, words)}
          </span>
          <IconButton
            label={words.same.part(row.body.facts.name)}
            data-testid="part"
            onClick={() => void attempt(() => part(row, shown))}
          >
            <Link2Off {...icon} />
          </IconButton>
        </li>
      ))}
    </ul>
  );
}

/** The way to join a record that shares no phone and no e-mail. */
export function JoinAnother({ subject }: { subject: Subject }) {
  const { same } = useWords();
  const [isSearching, setSearching] = useState(false);
  if (isSearching) return <JoinByHand subject={subject} onDone={() => setSearching(false)} />;
  return (
    <button
      type="button"
      data-testid="join-by-hand"
      className="mt-4 inline-flex min-h-6 items-center gap-1.5 rounded-sm text-xs text-ink-3 hover:text-brand-ink hover:underline"
      onClick={() => setSearching(true)}
    >
      <Link2 {...icon} />
      {same.byHand}
    </button>
  );
}

/** Takes the customer of a record out; what was recorded on that record goes with it. */
async function part({ customerId, body }: RecordRow, { subject }: Shown): Promise<void> {
  const { before } = await send('customer.part', { opId: ulid(), customerId });
  await refresh();
  say(currentWords().same.parted(body.facts.name), undoOf(before, subject.name));
}

function JoinByHand({ subject, onDone }: { subject: Subject; onDone: () => void }) {
  const words = useWords();
  const id = useId();
  const [text, setText] = useState('');
  const [found, setFound] = useState<Offered[]>([]);
  useEffect(() => {
    let isLate = false;
    send('customer.find', { text }).then(
      (some) => !isLate && setFound(some.filter(({ records }) => !records.includes(subject.key))),
      () => undefined,
    );
    return () => {
      isLate = true;
    };
  }, [text, subject.key]);
  return (
    <div className="mt-1 rounded-md border border-line bg-paper p-2">
      <div className="flex items-center gap-1.5">
        <Search {...icon} className="shrink-0 text-ink-3" />
        <label htmlFor={id} className="sr-only">
          {words.same.find}
        </label>
        <input
          id={id}
          // biome-ignore lint/a11y/noAutofocus: it appears in answer to a click
          autoFocus
          data-testid="find-customer"
          className="h-7 min-w-0 flex-1 rounded-sm bg-transparent px-1"
          placeholder={words.same.find}
          value={text}
          autoComplete="off"
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.preventDefault();
            onDone();
          }}
        />
        <IconButton label={words.same.cancel} onClick={onDone}>
          <X {...icon} />
        </IconButton>
      </div>
      {found.length > 0 && (
        <ul className="mt-1 grid gap-0.5">
          {found.map((customer) => (
            <li key={customer.customerId}>
              <button
                type="button"
                data-testid="found-customer"
                className="w-full rounded-sm px-1.5 py-1 text-left hover:bg-desk"
                onClick={() => void attempt(() => join(subject, customer).then(onDone))}
              >
                <span className="block font-[550] break-words text-ink">{customer.name}</span>
                <span className="block text-xs break-words text-ink-3">
                  {customer.company}
                  {placesOf(customer, words)}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {text.trim() !== '' && found.length === 0 && (
        <p className="mt-1 px-1 text-xs text-ink-3">{words.same.nobody}</p>
      )}
    </div>
  );
}
