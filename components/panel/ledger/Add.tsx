import type { Entry } from '../../../messages/contract/entry.ts';
import { currentWords, useWords } from '../../shared/interface.ts';
import { AddLinks } from '../AddLinks.tsx';
import { saveEntry } from '../save-entry.ts';
import type { Shown } from '../shown.ts';
import { Form } from './Form.tsx';
import type { Field, Said } from './fields.ts';

type Kind = 'ask' | 'theirs';

const fieldsOf: Record<Kind, readonly Field[]> = {
  ask: [
    { name: 'wish', as: 'text', needed: true },
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
  return (
    <AddLinks
      kinds={(['ask', 'theirs'] as const).map((kind) => ({
        kind,
        text: ledger.add[kind],
        name: addForm(kind, shown),
      }))}
      form={(kind, onClose) => <AddForm key={kind} kind={kind} shown={shown} onClose={onClose} />}
      className="mt-1.5"
    />
  );
}

function addForm(kind: Kind, { subject }: Shown): string {
  return `${kind} ${subject.key}`;
}

function AddForm({ kind, shown, onClose }: { kind: Kind; shown: Shown; onClose: () => void }) {
  const { ledger } = useWords();
  return (
    <Form
      title={ledger.add[kind]}
      testId={`form-${kind}`}
      name={addForm(kind, shown)}
      fields={fieldsOf[kind]}
      isTheirs={kind === 'theirs'}
      onSave={(said, id) => save(id, kind, said, shown)}
      onClose={onClose}
    />
  );
}

function save(id: string, kind: Kind, said: Said, shown: Shown): Promise<void> {
  const due = said.due(kind === 'ask' ? 'askedFor' : 'due');
  const entry: Entry = {
    kind: 'promise',
    id,
    text: said.text(kind === 'ask' ? 'wish' : 'what'),
    ...(due ? { due } : {}),
    ...(kind === 'ask' ? { asked: true } : { direction: 'theirs' }),
  };
  return saveEntry(shown, entry, currentWords().ledger.told[kind](shown.subject.name));
}
