import { Ellipsis } from 'lucide-react';
import { type KeyboardEvent, useId, useRef } from 'react';
import { IconButton } from '../../shared/Button.tsx';
import { useWords } from '../../shared/interface.ts';
import type { ActName } from './acts.ts';
import { nextItem } from './menu-keys.ts';

interface Props {
  names: readonly ActName[];
  labels: Record<ActName, string>;
  what: string;
  onChoose: (name: ActName) => void;
}

/** Everything else that may be done: a menu that opens over the panel; arrow keys and first letters walk it, Esc closes. */
export function ActMenu({ names, labels, what, onChoose }: Props) {
  const { ledger } = useWords();
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  if (names.length === 0) return null;
  const items = () => [...(menu.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
  const place = () => {
    if (!button.current || !menu.current) return;
    const { top, bottom, right } = button.current.getBoundingClientRect();
    const { style, offsetHeight, offsetWidth } = menu.current;
    const fitsBelow = bottom + 4 + offsetHeight <= innerHeight - 4;
    style.top = `${fitsBelow ? bottom + 4 : Math.max(4, top - 4 - offsetHeight)}px`;
    style.left = `${Math.max(8, right - offsetWidth)}px`;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const all = items();
    const next = nextItem(
      event.key,
      all.map((item) => item.textContent ?? ''),
      all.indexOf(document.activeElement as HTMLElement),
    );
    if (next === null) return;
    event.preventDefault();
    event.stopPropagation();
    all[next]?.focus();
  };
  return (
    <>
      <IconButton
        ref={button}
        label={ledger.more(what)}
        aria-haspopup="menu"
        data-testid="promise-more"
        popoverTarget={id}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          event.stopPropagation();
          menu.current?.showPopover();
        }}
      >
        <Ellipsis size={16} strokeWidth={1.75} aria-hidden />
      </IconButton>
      <div
        ref={menu}
        id={id}
        popover="auto"
        role="menu"
        tabIndex={-1}
        aria-label={ledger.more(what)}
        data-testid="promise-menu"
        className="fixed inset-auto m-0 max-h-[calc(100vh-8px)] min-w-[152px] overflow-y-auto rounded-md border border-line bg-paper p-1 text-ink shadow-float"
        onToggle={(event) => {
          if (event.newState !== 'open') return;
          place();
          items()[0]?.focus();
        }}
        onKeyDown={onKeyDown}
      >
        {names.map((name) => (
          <button
            key={name}
            type="button"
            role="menuitem"
            tabIndex={-1}
            data-testid={`act-${name}`}
            className="flex h-7 w-full items-center rounded-sm px-2 text-left text-sm whitespace-nowrap text-ink-2 hover:bg-desk hover:text-ink focus-visible:bg-desk focus-visible:text-ink focus-visible:outline-offset-0"
            onClick={() => {
              menu.current?.hidePopover();
              onChoose(name);
            }}
          >
            {labels[name]}
          </button>
        ))}
      </div>
    </>
  );
}
