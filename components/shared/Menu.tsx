import { Check } from 'lucide-react';
import { type ComponentProps, type KeyboardEvent, type ReactNode, useId, useRef } from 'react';
import { nextItem } from './menu-keys.ts';

export interface MenuItem<T extends string> {
  value: T;
  text: string;
  /** What it does in a few more words, under it. */
  hint?: string;
  testId: string;
}

interface Props<T extends string> {
  label: string;
  items: readonly MenuItem<T>[];
  /** Which of them holds now, where one of them always does. */
  chosen?: T;
  testId: string;
  onChoose: (value: T) => void;
  /** The button, to be given what opens the menu. */
  children: (opener: ComponentProps<'button'>) => ReactNode;
}

/**
 * A menu that opens over the page beside its button; arrow keys and first letters walk it, Esc closes. A popover of the
 * browser's own, which gives the focus back.
 */
export function Menu<T extends string>({ label, items, chosen, testId, onChoose, children }: Props<T>) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const buttons = () => [...(menu.current?.querySelectorAll<HTMLElement>('[role^="menuitem"]') ?? [])];
  const place = () => {
    if (!button.current || !menu.current) return;
    const { top, bottom, left, right } = button.current.getBoundingClientRect();
    const { style, offsetHeight, offsetWidth } = menu.current;
    const fitsBelow = bottom + 4 + offsetHeight <= innerHeight - 4;
    style.top = `${fitsBelow ? bottom + 4 : Math.max(4, top - 4 - offsetHeight)}px`;
    // It opens towards the middle.
    const start =
      left + right < innerWidth ? Math.min(left, innerWidth - 8 - offsetWidth) : right - offsetWidth;
    style.left = `${Math.max(8, start)}px`;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const all = buttons();
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
  const opener: ComponentProps<'button'> = {
    ref: button,
    'aria-haspopup': 'menu',
    popoverTarget: id,
    onKeyDown: (event) => {
      if (event.key !== 'ArrowDown') return;
      event.preventDefault();
      event.stopPropagation();
      menu.current?.showPopover();
    },
  };
  return (
    <>
      {children(opener)}
      <div
        ref={menu}
        id={id}
        popover="auto"
        role="menu"
        tabIndex={-1}
        aria-label={label}
        data-testid={testId}
        className="fixed inset-auto m-0 max-h-[calc(100vh-8px)] max-w-[calc(100vw-16px)] min-w-[152px] overflow-y-auto rounded-md border border-line bg-paper p-1 text-ink shadow-float"
        onToggle={(event) => {
          if (event.newState !== 'open') return;
          place();
          // The browser tells of it a moment later: the rep may have chosen one by then.
          if (menu.current?.contains(document.activeElement)) return;
          const all = buttons();
          (all.find(({ ariaChecked }) => ariaChecked === 'true') ?? all[0])?.focus();
        }}
        onKeyDown={onKeyDown}
      >
        {items.map(({ value, text, hint, testId: itemTestId }) => (
          <button
            key={value}
            type="button"
            {...(chosen === undefined
              ? { role: 'menuitem' }
              : { role: 'menuitemradio', 'aria-checked': value === chosen })}
            tabIndex={-1}
            data-testid={itemTestId}
            className="flex min-h-7 w-full items-center gap-2 rounded-sm px-2 text-left text-sm whitespace-nowrap text-ink-2 hover:bg-desk hover:text-ink focus-visible:bg-desk focus-visible:text-ink focus-visible:outline-offset-0"
            onClick={() => {
              menu.current?.hidePopover();
              onChoose(value);
            }}
          >
            <span className="min-w-0 flex-1 truncate">
              {text}
              {hint && (
                <span className="block max-w-[216px] pb-1 text-xs whitespace-normal text-ink-3">{hint}</span>
              )}
            </span>
            {value === chosen && <Check size={14} strokeWidth={1.75} aria-hidden />}
          </button>
        ))}
      </div>
    </>
  );
}
