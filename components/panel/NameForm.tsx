import { type FormEvent, useId, useState } from 'react';
import { ulid } from 'ulid';
import type { Sighting } from '../../domain/facts.ts';
import { send } from '../../messages/client.ts';
import { Button } from '../shared/Button.tsx';
import { targetOf } from '../shared/capture/subject.ts';
import { errorText } from '../shared/errors.ts';
import { currentWords, useWords } from '../shared/interface.ts';
import { useTell } from '../shared/tell.ts';
import { say } from '../shared/toasts.ts';
import { refresh } from './session.ts';

const longestName = 300;

/** The rep's word where the page cannot be read: the name stays with the record for ever. */
export function NameForm({ sighting }: { sighting: Sighting }) {
  const { pages } = useWords();
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const tell = useTell(setProblem);
  const id = useId();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const typed = name.trim();
    if (typed === '') return setProblem(currentWords().errors['name-missing']({}));
    try {
      await send('customer.correct', {
        opId: ulid(),
        target: { ...targetOf({ sighting }), typedName: typed },
        name: typed,
      });
      say(currentWords().toast.nameSaved(typed));
      await refresh();
    } catch (error) {
      tell(errorText(error));
    }
  };
  return (
    <form className="mt-3 grid w-full gap-2 text-left" onSubmit={(event) => void submit(event)}>
      <label htmlFor={id} className="text-xs text-ink-2">
        {pages.nameLabel}
      </label>
      <div className="flex gap-2">
        <input
          id={id}
          data-testid="type-name"
          className="h-8 min-w-0 flex-1 rounded-sm border border-line-strong bg-paper px-2"
          value={name}
          maxLength={longestName}
          autoComplete="off"
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button look="primary" type="submit" data-testid="save-name" className="h-8">
          {pages.saveName}
        </Button>
      </div>
      <p role="alert" className={problem ? 'text-xs font-medium text-late' : 'sr-only'}>
        {problem}
      </p>
    </form>
  );
}
