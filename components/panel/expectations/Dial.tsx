import { type PointerEvent, useRef } from 'react';
import type { ExpectationLevel } from '../../../domain/expectation/names.ts';
import type { LevelValues } from '../../../domain/expectation/zone.ts';
import { useWords } from '../../shared/interface.ts';
import { highest, levelAt, levelByKey, lowest, placeOf } from './draft.ts';

interface Props {
  label: string;
  /** The handles on it, the lower one first. */
  names: readonly ExpectationLevel[];
  values: LevelValues;
  onChange: (name: ExpectationLevel, value: number) => void;
}

/** The room a handle takes beside another, in pixels. */
const handle = 26;

/**
 * A dial from 1 to 5 with one handle or two; between two lies what can be tolerated. What nobody has read yet stands
 * hollow at "—". Arrow keys and digits move the handle that has the focus, a press on the dial the one that is nearest.
 */
export function Dial({ label, names, values, onChange }: Props) {
  const { expectations: words } = useWords();
  const track = useRef<HTMLDivElement>(null);
  const held = useRef<ExpectationLevel | null>(null);
  const levelUnder = ({ clientX }: PointerEvent) => {
    const { left, width } = track.current?.getBoundingClientRect() ?? { left: 0, width: 1 };
    return levelAt((clientX - left) / width);
  };
  const hold = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0) return;
    const level = levelUnder(event);
    const own = (event.target as HTMLElement).dataset.level as ExpectationLevel | undefined;
    const name = own ?? nearest(names, values, level);
    held.current = name;
    event.currentTarget.setPointerCapture(event.pointerId);
    event.preventDefault();
    handleOf(event.currentTarget, name)?.focus();
    if (!own) onChange(name, level);
  };
  const drag = (event: PointerEvent) => {
    if (held.current === null) return;
    const level = levelUnder(event);
    if (level !== values[held.current]) onChange(held.current, level);
  };
  const release = () => {
    held.current = null;
  };
  const [low, high] = names.map((name) => values[name]);
  const hasZone = low !== undefined && low !== null && high !== undefined && high !== null && low <= high;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would put its legend into the line of the dial
    <div role="group" aria-label={label}>
      <div className="flex flex-wrap justify-between gap-x-3 text-xs text-ink-2">
        {names.map((name) => (
          <span key={name}>
            {words.levels[name]}{' '}
            <b className="text-sm font-[650] text-ink tabular-nums">{values[name] ?? '—'}</b>
          </span>
        ))}
      </div>
      <div
        className="cursor-pointer touch-none px-3 py-1"
        onPointerDown={hold}
        onPointerMove={drag}
        onPointerUp={release}
        onPointerCancel={release}
      >
        <div ref={track} className="relative h-6">
          <i className="absolute inset-x-0 top-[10px] h-1 rounded-[2px] bg-line-strong" aria-hidden />
          {hasZone && (
            <i
              aria-hidden
              className="absolute top-[10px] h-1 rounded-[2px] bg-brand"
              style={{ left: percent(placeOf(low)), width: percent(placeOf(high) - placeOf(low)) }}
            />
          )}
          {names.map((name, index) => (
            <div
              key={name}
              role="slider"
              tabIndex={0}
              data-level={name}
              data-testid={`dial-${name}`}
              aria-label={`${words.levels[name]} (${words.estimate})`}
              aria-valuemin={values[name] === null ? 0 : lowest}
              aria-valuemax={highest}
              aria-valuenow={values[name] ?? 0}
              aria-valuetext={values[name] === null ? words.unknown : String(values[name])}
              className={`absolute top-0 grid size-6 -translate-x-1/2 place-items-center rounded-full border-2 bg-paper text-xs font-[650] tabular-nums ${
                values[name] === null
                  ? 'border-dashed border-line-strong text-ink-3'
                  : 'border-brand text-brand-ink'
              }`}
              style={{ left: percent(placeOf(values[name])), marginLeft: apart(names, values, index) }}
              onKeyDown={(event) => {
                const level = levelByKey(event, values[name]);
                if (level === null) return;
                event.preventDefault();
                event.stopPropagation();
                onChange(name, level);
              }}
            >
              <span className="pointer-events-none">{values[name] ?? '—'}</span>
            </div>
          ))}
        </div>
        <div className="relative h-3 text-[11px] leading-3 text-ink-3 tabular-nums" aria-hidden>
          {['—', 1, 2, 3, 4, 5].map((stop, place) => (
            <span key={stop} className="absolute -translate-x-1/2" style={{ left: percent(place / highest) }}>
              {stop}
            </span>
          ))}
        </div>
      </div>
    </div>
  );
}

function percent(share: number): string {
  return `${share * 100}%`;
}

function handleOf(dial: HTMLElement, name: ExpectationLevel): HTMLElement | null {
  return dial.querySelector(`[data-level=${name}]`);
}

/** Two handles at one place would hide each other: they stand side by side, and at an end of the dial still within it. */
function apart(names: readonly ExpectationLevel[], values: LevelValues, index: number): string {
  const [one, other] = names;
  if (!one || !other || values[one] !== values[other]) return '0';
  const place = placeOf(values[one]);
  const shift = index * handle - (place === 0 ? 0 : place === 1 ? handle : handle / 2);
  return `${shift}px`;
}

/** The handle a press on the dial moves: the first that stands nowhere yet, else the nearest. */
function nearest(names: readonly ExpectationLevel[], values: LevelValues, level: number): ExpectationLevel {
  const away = (name: ExpectationLevel) => {
    const value = values[name];
    return value === null ? -1 : Math.abs(value - level);
  };
  const [first, ...others] = names;
  if (!first) throw new Error('A dial has a handle.');
  return others.reduce((best, name) => {
    const [here, there] = [away(name), away(best)];
    // Of two that are equally near, the upper one is moved up.
    const isUpper = here === there && level > (values[name] ?? 0);
    return here < there || isUpper ? name : best;
  }, first);
}
