import { Search as Glass, X } from 'lucide-react';
import { useRef, useState } from 'react';
import { send } from '../../messages/client.ts';
import { IconButton } from '../shared/Button.tsx';
import { useWords } from '../shared/interface.ts';
import type { Result } from '../shared/search/found.ts';
import { Search } from '../shared/search/Search.tsx';
import { useSlash } from '../shared/search/slash.ts';
import { showEntry } from './show-entry.ts';
import { shownView } from './state.ts';
import { usePanel } from './store.ts';

const searchId = 'search';

/** The way to the search, whatever the panel shows. */
export function SearchButton() {
  const { search } = useWords();
  return (
    <IconButton label={search.open} popoverTarget={searchId} aria-keyshortcuts="/" data-testid="search-open">
      <Glass size={16} strokeWidth={1.75} aria-hidden />
    </IconButton>
  );
}

/**
 * The search over all customers, as a sheet over the panel. A popover of the browser's own: it closes on Esc and on a
 * click outside, and gives the focus back.
 */
export function SearchSheet() {
  const { search, actions } = useWords();
  const [text, setText] = useState('');
  const sheet = useRef<HTMLDivElement>(null);
  const close = () => sheet.current?.hidePopover();
  useSlash(() => sheet.current?.showPopover());
  const open = async (result: Result) => {
    if (!isOnScreen(result.customerId)) await send('customer.open', { customerId: result.customerId });
    close();
    if (result.type === 'entry' && isOnScreen(result.customerId)) showEntry(result.id);
  };
  return (
    <div
      ref={sheet}
      id={searchId}
      popover="auto"
      role="dialog"
      aria-label={search.title}
      data-testid="search-sheet"
      onBeforeToggle={({ newState }) => newState === 'closed' && setText('')}
      className="fixed inset-x-3 top-3 bottom-auto m-auto max-h-[calc(100dvh-24px)] w-auto max-w-[560px] flex-col overflow-hidden rounded-md border border-line-strong bg-paper text-ink shadow-float backdrop:bg-black/25 open:flex"
    >
      <Search
        text={text}
        onText={setText}
        fieldRef={takesFocus}
        onOpen={open}
        end={
          <IconButton label={actions.close} onClick={close}>
            <X size={16} strokeWidth={1.75} aria-hidden />
          </IconButton>
        }
      >
        <p className="px-3.5 py-3 text-sm text-ink-2">{search.hint}</p>
      </Search>
    </div>
  );
}

/** A popover that opens gives the focus to what has this attribute, at once; React keeps it from the element. */
function takesFocus(field: HTMLInputElement | null): void {
  field?.setAttribute('autofocus', '');
}

/** Whether the panel shows this customer, by itself or with those it is joined with. */
function isOnScreen(customerId: string): boolean {
  const view = shownView(usePanel.getState());
  const ids = [view?.customer?.id, ...(view?.records ?? []).map((record) => record.customerId)];
  return ids.includes(customerId);
}
