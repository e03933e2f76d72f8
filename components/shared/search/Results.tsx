import { memo, type ReactNode, useEffect, useRef } from 'react';
import { Chip } from '../Chip.tsx';
import { useMoments, useWords } from '../interface.ts';
import type { Found, Result } from './found.ts';
import { Marked } from './Marked.tsx';
import { marksIn, marksInPhone } from './marks.ts';

interface Props {
  id: string;
  found: Found;
  /** The result that Enter opens. */
  at: number;
  onOpen: (result: Result) => void;
}

/** What was found: customers, then what was recorded. Chosen by keys that the field hears, which keeps the focus. */
export function Results({ id, found, at, onOpen }: Props) {
  const { search } = useWords();
  const list = useRef<HTMLDivElement>(null);
  const { results, sought } = found;
  useEffect(() => {
    // The very top for the first one, so that the heading above it is seen too.
    if (at === 0) list.current?.scrollTo({ top: 0 });
    else document.getElementById(`${id}-${at}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, at]);
  const options = results.map((result, index) => (
    <Option
      key={keyOf(result)}
      id={`${id}-${index}`}
      isChosen={index === at}
      onOpen={() => onOpen(result)}
      result={result}
      sought={sought}
    />
  ));
  const firstEntry = results.filter(({ type }) => type === 'customer').length;
  return (
    <div
      ref={list}
      id={id}
      role="listbox"
      aria-label={search.title}
      data-testid="search-results"
      className="min-h-0 overflow-y-auto empty:hidden"
    >
      {firstEntry > 0 && <Group title={search.customers}>{options.slice(0, firstEntry)}</Group>}
      {firstEntry < results.length && <Group title={search.entries}>{options.slice(firstEntry)}</Group>}
    </div>
  );
}

function keyOf(result: Result): string {
  return result.type === 'customer' ? result.customerId : `${result.kind} ${result.id}`;
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of options, not of fields
    <div role="group" aria-label={title} className="pb-1.5">
      <div aria-hidden="true" className="px-3.5 pt-2.5 pb-1 text-xs font-[650] tracking-[.04em] text-ink-3">
        {title}
      </div>
      {children}
    </div>
  );
}

interface OptionProps {
  id: string;
  result: Result;
  sought: string;
  isChosen: boolean;
  onOpen: () => void;
}

function Option({ id, result, sought, isChosen, onOpen }: OptionProps) {
  const { near } = useMoments();
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are heard by the field, which keeps the focus
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isChosen}
      data-testid={`found-${result.type}`}
      className="cursor-pointer scroll-my-1 px-3.5 py-2 hover:bg-desk aria-selected:bg-desk aria-selected:shadow-[inset_3px_0_0_var(--brand)]"
      onMouseDown={(event) => event.preventDefault()}
      onClick={onOpen}
    >
      {result.type === 'customer' ? (
        <Customer {...result} sought={sought} />
      ) : (
        <Entry {...result} sought={sought} when={near(result.at)} />
      )}
    </div>
  );
}

type CustomerProps = Extract<Result, { type: 'customer' }> & { sought: string };

const Customer = memo(function Customer({ name, company, phone, sought }: CustomerProps) {
  return (
    <>
      <p className="line-clamp-2 font-[550] break-words">
        <Marked text={name} marks={marksIn(name, sought)} />
      </p>
      {(company || phone) && (
        <p className="flex gap-x-1.5 text-sm text-ink-3">
          {company && (
            <span className="min-w-0 truncate">
              <Marked text={company} marks={marksIn(company, sought)} />
            </span>
          )}
          {company && phone && <span>·</span>}
          {phone && (
            <span className="shrink-0 tabular-nums">
              <Marked text={phone} marks={marksInPhone(phone, sought)} />
            </span>
          )}
        </p>
      )}
    </>
  );
});

type EntryProps = Extract<Result, { type: 'entry' }> & { sought: string; when: string };

const Entry = memo(function Entry({ kind, text, customer, sought, when }: EntryProps) {
  const { kinds, due } = useWords();
  return (
    <>
      <p className="line-clamp-2 break-words">
        <Marked text={text || due.unnamed} marks={marksIn(text, sought)} isLong />
      </p>
      <p className="mt-1 flex items-center gap-1.5 text-sm text-ink-3">
        <Chip tone={kind === 'promise' ? 'brand' : 'wait'} className="shrink-0">
          {kinds[kind]}
        </Chip>
        <span className="min-w-0 truncate">
          <Marked text={customer} marks={marksIn(customer, sought)} />
        </span>
        {customer && <span>·</span>}
        <span className="shrink-0 tabular-nums">{when}</span>
      </p>
    </>
  );
});
