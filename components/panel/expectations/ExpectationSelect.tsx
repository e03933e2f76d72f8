import type { ComponentProps } from 'react';
import { ranked } from '../../../domain/expectation/rank.ts';
import { useWords } from '../../shared/interface.ts';
import { shownView } from '../state.ts';
import { usePanel } from '../store.ts';

interface Props extends ComponentProps<'select'> {
  value: string;
  onPick: (id: string) => void;
}

/** Which open expectation of the customer on the screen a promise answers; one that is linked already stays a choice. */
export function ExpectationSelect({ value, onPick, ...rest }: Props) {
  const { expectations: words } = useWords();
  const all = usePanel((state) => shownView(state)?.expectations) ?? [];
  const open = ranked(all);
  const linked = all.find(({ id, body }) => id === value && !body.open);
  return (
    <select {...rest} value={value} onChange={(event) => onPick(event.currentTarget.value)}>
      <option value="">{words.noExpectation}</option>
      {[...open, ...(linked ? [linked] : [])].map(({ id, body }) => (
        <option key={id} value={id}>
          {body.what}
        </option>
      ))}
    </select>
  );
}
