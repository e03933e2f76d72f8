import { type KeyboardEvent, type Ref, useId } from 'react';
import { type Choice, choices } from '../../../domain/agreement/table.ts';
import { useWords } from '../../shared/interface.ts';

interface Props {
  value: Choice;
  onChange: (choice: Choice) => void;
  /** Enter goes on to what is asked next; nothing is saved from here. */
  onEnter: () => void;
  checkedRef: Ref<HTMLInputElement>;
}

/** Can we meet it? Arrow keys choose. */
export function ChoiceRadios({ value, onChange, onEnter, checkedRef }: Props) {
  const { agreement: words } = useWords();
  const name = useId();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onEnter();
  };
  return (
    <fieldset className="grid min-w-0 grid-cols-1 gap-1.5">
      <legend className="mb-1.5 text-sm font-[650]">{words.ask}</legend>
      <div className="grid grid-cols-4 rounded-[8px] bg-wait-soft p-0.5">
        {choices.map((choice) => (
          <label
            key={choice}
            className="inline-flex h-7 cursor-pointer items-center justify-center rounded-sm px-1 text-sm whitespace-nowrap text-ink-2 transition-colors duration-150 hover:text-ink has-checked:bg-paper has-checked:font-medium has-checked:text-ink has-checked:shadow-[0_1px_2px_rgb(16_24_40/10%)] has-focus-visible:outline-2 has-focus-visible:outline-offset-1 has-focus-visible:outline-brand"
          >
            <input
              {...(choice === value ? { ref: checkedRef } : {})}
              type="radio"
              className="sr-only"
              name={name}
              checked={choice === value}
              data-testid={`choice-${choice}`}
              onChange={() => onChange(choice)}
              onKeyDown={onKeyDown}
            />
            {words.choices[choice]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
