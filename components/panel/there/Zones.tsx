import { Check } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { thereAt } from '../../../domain/time/there.ts';
import { cityOf } from '../../../locales/cities.ts';
import { useLanguage, useWords } from '../../shared/interface.ts';
import { clockText, ownZone } from '../../shared/moment.ts';
import { useNow } from '../../shared/now.ts';
import { attempt } from '../../shared/toasts.ts';
import type { Shown } from '../shown.ts';
import { clockThere } from './clock.ts';
import { placesFor, placesIn } from './places.ts';
import { setZone } from './set-zone.ts';

/** So many are drawn; the others are found by typing. */
const mostShown = 40;

interface Option {
  /** Null: where the rep's clocks are. */
  zone: string | null;
  city: string;
  area: string;
}

/** Every zone by its city, narrowed by typing. ↑↓ choose, Enter takes; the focus stays in the field. */
export function Zones({ shown, onDone }: { shown: Shown; onDone: () => void }) {
  const { there } = useWords().hours;
  const language = useLanguage();
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const found = useMemo(() => placesFor(text, placesIn(language)), [text, language]);
  const own: Option = { zone: null, city: there.own(cityOf(ownZone(), language)), area: '' };
  const current = shown.view?.customer?.body.zone ?? null;
  const isCurrent = ({ zone }: Option) => zone === current;
  const first = text.trim() === '' ? [own, ...found.filter(isCurrent)] : [];
  const options: Option[] = [
    ...first,
    ...found.filter((place) => !first.includes(place)).slice(0, mostShown),
  ];
  useEffect(() => field.current?.focus(), []);
  useEffect(() => {
    list.current?.children[at]?.scrollIntoView({ block: 'nearest' });
  }, [at]);

  const choose = (option: Option | undefined) => {
    if (!option) return;
    onDone();
    if (option.zone !== current) void attempt(() => setZone(option.zone, shown));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Keys of an input method choose a candidate; they never choose anything of ours.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && options.length > 0) setAt((at + step + options.length) % options.length);
    else if (event.key === 'Enter') choose(options[at]);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // Of one height, or the field would move away under the typing.
    <div className="flex h-[min(440px,60dvh)] flex-col">
      <div className="px-3.5 py-2.5">
        <input
          ref={field}
          role="combobox"
          aria-label={there.label}
          aria-autocomplete="list"
          aria-expanded={options.length > 0}
          aria-controls={id}
          {...(options.length > 0 ? { 'aria-activedescendant': `${id}-${at}` } : {})}
          data-testid="zone-field"
          placeholder={there.label}
          maxLength={100}
          autoComplete="off"
          spellCheck={false}
          className="h-8 w-full rounded-sm border border-line-strong bg-paper px-2 text-sm text-ink placeholder:text-ink-3"
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <div ref={list} id={id} role="listbox" aria-label={there.results} className="min-h-0 overflow-y-auto">
        {options.map((option, index) => (
          <ZoneOption
            key={option.zone ?? ''}
            id={`${id}-${index}`}
            option={option}
            isChosen={index === at}
            isCurrent={isCurrent(option)}
            onChoose={() => choose(option)}
          />
        ))}
      </div>
      <p role="status" className="px-3.5 py-2 text-xs text-ink-3 empty:hidden">
        {options.length === 0
          ? there.none
          : found.length > options.length && there.more(found.length - options.length)}
      </p>
    </div>
  );
}

interface OptionProps {
  id: string;
  option: Option;
  isChosen: boolean;
  isCurrent: boolean;
  onChoose: () => void;
}

function ZoneOption({ id, option: { zone, city, area }, isChosen, isCurrent, onChoose }: OptionProps) {
  const words = useWords();
  const now = useNow();
  const there = zone && thereAt(now, zone, ownZone());
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the focus and its keys
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isChosen}
      data-testid={`zone-${zone ?? 'own'}`}
      className={`flex min-h-8 cursor-default items-center gap-2 px-3.5 py-1 text-sm hover:bg-desk ${isChosen ? 'bg-desk' : ''}`}
      // The focus stays where one types.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <span className="min-w-0 flex-1 break-words">
        {city}
        {area && <span className="text-ink-3"> · {area}</span>}
      </span>
      {isCurrent && <Check size={14} strokeWidth={1.75} className="shrink-0 text-brand-ink" aria-hidden />}
      <span className="shrink-0 text-ink-3 tabular-nums">
        {there ? clockThere(there, words) : clockText(now)}
      </span>
    </div>
  );
}
