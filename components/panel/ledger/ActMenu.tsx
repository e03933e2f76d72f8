import { Ellipsis } from 'lucide-react';
import { IconButton } from '../../shared/Button.tsx';
import { useWords } from '../../shared/interface.ts';
import { Menu } from '../../shared/Menu.tsx';
import type { ActName } from './acts.ts';

interface Props {
  names: readonly ActName[];
  labels: Record<ActName, string>;
  what: string;
  /** Where its button stands. */
  className?: string;
  onChoose: (name: ActName) => void;
}

/** Everything else that may be done with a promise. */
export function ActMenu({ names, labels, what, className = '', onChoose }: Props) {
  const { ledger } = useWords();
  if (names.length === 0) return null;
  return (
    <Menu
      label={ledger.more(what)}
      testId="promise-menu"
      items={names.map((name) => ({ value: name, text: labels[name], testId: `act-${name}` }))}
      onChoose={onChoose}
    >
      {(opener) => (
        <IconButton {...opener} label={ledger.more(what)} className={className} data-testid="promise-more">
          <Ellipsis size={16} strokeWidth={1.75} aria-hidden />
        </IconButton>
      )}
    </Menu>
  );
}
