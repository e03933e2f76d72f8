import { X } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import { send } from '../../messages/client.ts';
import { IconButton } from '../shared/Button.tsx';
import { useWords } from '../shared/interface.ts';
import type { Result } from '../shared/search/found.ts';
import { Search } from '../shared/search/Search.tsx';
import { useSlash } from '../shared/search/slash.ts';

interface Props {
  text: string;
  onText: (text: string) => void;
  /** What is shown while nothing is looked for. */
  children: ReactNode;
}

/** The search over all customers; what it finds stands in place of all else. Esc empties it, then closes the popup. */
export function Finder({ text, onText, children }: Props) {
  const { search } = useWords();
  const field = useRef<HTMLInputElement>(null);
  const isLooking = text.trim() !== '';
  useSlash(() => field.current?.focus());
  const open = async ({ customerId }: Result) => {
    await send('customer.open', { customerId });
    window.close();
  };
  const clear = () => {
    onText('');
    field.current?.focus();
  };
  return (
    <>
      <div className={isLooking ? 'flex max-h-[380px] min-h-[240px]' : ''}>
        <Search
          text={text}
          onText={onText}
          fieldRef={field}
          onOpen={open}
          onEscape={() => (text === '' ? window.close() : clear())}
          onOnwards={() => document.querySelector<HTMLElement>('[data-reminder]')?.focus()}
          end={
            text !== '' && (
              <IconButton label={search.clear} onClick={clear}>
                <X size={16} strokeWidth={1.75} aria-hidden />
              </IconButton>
            )
          }
        />
      </div>
      {!isLooking && children}
    </>
  );
}
