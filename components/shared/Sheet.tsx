import { type LucideIcon, X } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { buttonClass, IconButton } from './Button.tsx';
import { Toaster } from './Toast.tsx';

/** How a sheet lies over the panel: a popover of the browser's own, above the foot. */
export const sheetLook =
  'fixed inset-x-3 top-auto bottom-14 m-auto max-h-[calc(100dvh-72px)] w-auto max-w-[480px] rounded-md border border-line bg-paper text-ink shadow-float';

interface ButtonProps {
  /** The id of the sheet. */
  opens: string;
  icon: LucideIcon;
  text: string;
  className?: string;
}

/** Aligned with the text of the other rows. */
const inMenu = '-ml-2.5 justify-self-start';

/** The quiet way to a sheet; as a row of the menu unless said otherwise. */
export function SheetButton({ opens, icon: Icon, text, className = inMenu }: ButtonProps) {
  return (
    <button
      type="button"
      aria-haspopup="dialog"
      data-testid={opens}
      className={buttonClass('quiet', className)}
      onClick={({ currentTarget }) => {
        // The menu goes first: a popover over another would not give the focus back.
        currentTarget.closest<HTMLElement>('[popover]')?.hidePopover();
        document.getElementById(opens)?.showPopover();
      }}
    >
      <Icon size={14} strokeWidth={1.75} aria-hidden />
      {text}
    </button>
  );
}

interface Props {
  id: string;
  title: string;
  /** What the cross is called. */
  close: string;
  /** What is drawn only while it is open. */
  children: ReactNode;
}

/**
 * A sheet of its own: it closes on Esc and on a click outside, and gives the focus back. It is open from the start on a
 * page whose address names it, as `?sheet=notices`.
 */
export function Sheet({ id, title, close, children }: Props) {
  const sheet = useRef<HTMLDivElement>(null);
  const page = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    if (new URLSearchParams(location.search).get('sheet') === id) sheet.current?.showPopover();
  }, [id]);
  return (
    <div
      ref={sheet}
      id={id}
      popover="auto"
      onToggle={({ newState, target, currentTarget }) => {
        // A menu or a folded part within it tells of itself here, too.
        if (target !== currentTarget) return;
        setOpen(newState === 'open');
        if (newState === 'open') page.current?.focus();
      }}
      className={`${sheetLook} flex-col overflow-hidden open:flex`}
    >
      {/* Positioned, so that what is placed within it scrolls with it; it has the focus, so that keys scroll it. */}
      <div
        ref={page}
        role="dialog"
        tabIndex={-1}
        aria-label={title}
        data-testid={`${id}-sheet`}
        className="relative min-h-0 overflow-y-auto outline-none"
      >
        <SheetHead title={title} close={close} onClose={() => sheet.current?.hidePopover()} />
        {isOpen && children}
      </div>
      {isOpen && <Toaster />}
    </div>
  );
}

interface HeadProps {
  title: string;
  /** What the cross is called. */
  close: string;
  onClose: (button: HTMLElement) => void;
}

/** The head of a sheet: its name, and the cross that closes it. It stays while the rest scrolls. */
export function SheetHead({ title, close, onClose }: HeadProps) {
  return (
    <div className="sticky top-0 z-10 flex items-center justify-between border-b border-line bg-paper py-1.5 pr-1.5 pl-3.5">
      <h2 className="text-base font-[650]">{title}</h2>
      <IconButton label={close} onClick={(event) => onClose(event.currentTarget)}>
        <X size={16} strokeWidth={1.75} aria-hidden />
      </IconButton>
    </div>
  );
}
