import { Check } from 'lucide-react';
import { type ComponentProps, type KeyboardEvent, useEffect, useId, useState } from 'react';
import { send } from '../../../messages/client.ts';
import type { Offered } from '../../../messages/contract/customer.ts';
import { useWords } from '../../shared/interface.ts';

interface Props extends Omit<ComponentProps<'input'>, 'value'> {
  /** The id of the customer that was picked; empty while none is. */
  value: string;
  exceptId: string | undefined;
  onPick: (customerId: string) => void;
}

/**
 * Finds a customer by name, company or phone; arrow keys choose, Enter picks. Before the answer to what is typed is there,
 * only who holds it stays, so that nobody is picked who was not looked for.
 */
export function CustomerInput({ value, exceptId, onPick, ...rest }: Props) {
  const { same } = useWords();
  const listId = useId();
  const [text, setText] = useState('');
  const [{ of, found }, setFound] = useState<{ of: string; found: Offered[] }>({ of: '', found: [] });
  const [at, setAt] = useState(0);
  useEffect(() => {
    let isLate = false;
    const take = (some: Offered[]) => {
      if (isLate) return;
      setFound({ of: text, found: some.filter(({ customerId }) => customerId !== exceptId) });
      setAt(0);
    };
    send('customer.find', { text }).then(take, () => undefined);
    return () => {
      isLate = true;
    };
  }, [text, exceptId]);
  const isPicked = value !== '';
  const isSettled = of === text;
  const shown = isPicked ? [] : isSettled ? found : found.filter((customer) => holds(customer, text));
  const pick = ({ customerId, name }: Offered) => {
    setText(name);
    onPick(customerId);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || shown.length === 0) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) setAt((at + step + shown.length) % shown.length);
    const chosen = event.key === 'Enter' ? shown[at] : undefined;
    if (chosen) pick(chosen);
    if (step !== 0 || chosen) event.preventDefault();
  };
  return (
    <div>
      <div className="relative">
        <input
          {...rest}
          role="combobox"
          aria-expanded={shown.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          {...(shown[at] ? { 'aria-activedescendant': `${listId}-${at}` } : {})}
          value={text}
          autoComplete="off"
          onKeyDown={onKeyDown}
          onChange={(event) => {
            setText(event.currentTarget.value);
            setAt(0);
            onPick('');
          }}
        />
        {isPicked && (
          <Check size={14} strokeWidth={1.75} className="absolute top-[7px] right-2 text-kept" aria-hidden />
        )}
      </div>
      <div id={listId} role="listbox" aria-label={rest.placeholder} className="grid gap-0.5 empty:hidden">
        {shown.map((customer, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are heard by the field, which keeps the focus
          <div
            key={customer.customerId}
            id={`${listId}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            data-testid="customer-option"
            className="mt-0.5 cursor-pointer rounded-sm px-1.5 py-1 text-sm hover:bg-wait-soft aria-selected:bg-wait-soft"
            onClick={() => pick(customer)}
          >
            <span className="font-[550] break-words">{customer.name}</span>
            {customer.company && <span className="text-ink-3"> · {customer.company}</span>}
          </div>
        ))}
      </div>
      {text.trim() !== '' && !isPicked && isSettled && found.length === 0 && (
        <p className="mt-1 text-xs text-ink-3">{same.nobody}</p>
      )}
    </div>
  );
}

function holds({ name, company }: Offered, text: string): boolean {
  return `${name} ${company}`.toLowerCase().includes(text.trim().toLowerCase());
}
