import { useId } from 'react';
import { type Choice, type Outcome, outcomes } from '../../../domain/agreement/table.ts';
import { Button } from '../../shared/Button.tsx';
import { useWords } from '../../shared/interface.ts';

interface Props {
  choice: Choice;
  /** The one Enter saves. */
  value: Outcome;
  /** The form whose Enter it is. */
  formId: string;
  onTake: (outcome: Outcome) => void;
}

/** What the customer says: each word saves. */
export function Outcomes({ choice, value, formId, onTake }: Props) {
  const { agreement: words } = useWords();
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a form around it
    <div role="group" aria-labelledby={id} className="grid grid-cols-1 gap-1.5">
      <h4 id={id} className="text-sm font-[650]">
        {words.word}
      </h4>
      <div className="grid grid-cols-3 gap-1.5">
        {outcomes.map((outcome) => (
          <Button
            key={outcome}
            look={outcome === value ? 'primary' : 'plain'}
            // Enter in the form presses the first of its own buttons. What is pressed may only become that by the press.
            {...(outcome === value ? { type: 'submit', form: formId } : {})}
            onClick={(event) => {
              event.preventDefault();
              onTake(outcome);
            }}
            title={words.becomes[choice][outcome]}
            data-testid={`outcome-${outcome}`}
          >
            {words.outcomes[outcome]}
          </Button>
        ))}
      </div>
    </div>
  );
}
