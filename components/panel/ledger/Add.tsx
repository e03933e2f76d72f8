import { Plus } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { ulid } from 'ulid';
import { send } from '../../../messages/client.ts';
import type { Entry } from '../../../messages/contract.ts';
import { targetOf } from '../../shared/capture/subject.ts';
import { currentWords, useWords } from '../../shared/interface.ts';
import { say } from '../../shared/toasts.ts';
import { undoEntry } from '../../shared/undo.ts';
import { refresh } from '../session.ts';
import type { Shown } from '../shown.ts';
import { Form } from './Form.tsx';
import type { Field, Said } from './fields.ts';

type Kind = 'ask' | 'theirs';

const fieldsOf: Record<Kind, readonly Field[]> = {
  ask: [
    { name: 'what', as: 'text', needed: true },
    { name: 'askedFor', as: 'moment' },
  ],
  theirs: [
    { name: 'what', as: 'text', needed: true },
    { name: 'due', as: 'moment' },
  ],
};

/** What the line at the top does not record: what the customer asks for and is not answered yet, and what they promise. */
export function Add({ shown }: { shown: Shown }) {
  const { ledger } = useWords();
  const [open, setOpen] = useState<Kind | null>(null);
  const buttons = useRef<Partial<Record<Kind, HTMLButtonElement | null>>>({});
  const last = useRef<Kind | null>(null);
  useEffect(() => {
    if (open === null && last.current) buttons.current[last.current]?.focus();
    last.current = open;
  }, [open]);
  if (open) {
    return (
      <Form
        key={open}
        title={ledger.add[open]}
        testId={`form-${open}`}
        fields={fieldsOf[open]}
        onSave={(said) => save(open, said, shown)}
        onClose={() => setOpen(null)}
      />
    );
  }
  return (
    <div className="mt-1.5 flex flex-wrap gap-x-3">
      {(['ask', 'theirs'] as const).map((kind) => (
        <button
          key={kind}
          ref={(button) => {
            buttons.current[kind] = button;
          }}
          type="button"
          data-testid={`add-${kind}`}
          className="inline-flex min-h-6 items-center gap-1 rounded-sm text-sm text-ink-3 hover:text-brand-ink hover:underline"
          onClick={() => setOpen(kind)}
        >
          <Plus size={14} strokeWidth={1.75} aria-hidden />
          {ledger.add[kind]}
        </button>
      ))}
    </div>
  );
}

async function save(kind: Kind, said: Said, { subject }: Shown): Promise<void> {
  const id = ulid();
  const opId = ulid();
  const due = said.due(kind === 'ask' ? 'askedFor' : 'due');
  const entry: Entry = {
    kind: 'promise',
    id,
    text: said.text('what'),
    ...(due ? { due } : {}),
    ...(kind === 'ask' ? { asked: true } : { direction: 'theirs' }),
  };
  await send('entry.save', { opId, target: targetOf(subject), entry });
  await refresh();
  say(currentWords().ledger.told[kind](subject.name), async () => {
    await undoEntry({ kind: 'promise', id, ofOpId: opId }, subject.name);
    await refresh();
  });
}
