import { useEffect, useMemo, useState } from 'react';
import type { DueReading } from '../../../domain/capture/due.ts';
import type { Hint } from '../../../domain/capture/hints.ts';
import { currentSettings, dateLocale, useSettings } from '../interface.ts';
import { ownZone } from '../moment.ts';
import type { Line } from './line-store.ts';
import type { LineReading, Scene } from './reading.ts';

type Module = typeof import('./reading.ts');

let loaded: Module | undefined;
let loading: Promise<Module> | undefined;

/** Fetches what reads lines, which is too heavy to hold up the panel's start. Rejects if the extension was updated. */
export function loadLineReader(): Promise<Module> {
  loading ??= import('./reading.ts').then(
    (module) => {
      loaded = module;
      return module;
    },
    (error) => {
      loading = undefined;
      throw error;
    },
  );
  return loading;
}

/** Loads it once the page has nothing better to do. */
export function loadLineReaderWhenIdle(): void {
  requestIdleCallback(() => void loadLineReader().catch(() => {}), { timeout: 2000 });
}

function sceneAt(now: number, { promiseKinds, work, leads } = currentSettings()): Scene {
  return { now, zone: ownZone(), locale: dateLocale(), promiseKinds, work, leads };
}

/** The moment the words of a form's field mean, as of `now`; null where they name none. */
export async function readMoment(text: string, now: number): Promise<DueReading | null> {
  return (await loadLineReader()).readMoment(text, sceneAt(now));
}

/** A line as it would be saved at `now`; null where it is too long for that. */
export async function readLine(line: Line, now: number): Promise<LineReading | null> {
  return (await loadLineReader()).readLine(line, sceneAt(now));
}

/** The same while a field is being typed in; null too until the reader has arrived. */
export function useMomentIn(text: string, now: number): DueReading | null {
  const settings = useSettings();
  const module = useLineReader(text.trim() !== '');
  return useMemo(
    () => module?.readMoment(text, sceneAt(now, settings)) ?? null,
    [module, text, now, settings],
  );
}

/** The same while a line is being typed for a customer of a tier. `waiting` until the reader has arrived. */
export function useLineReading(
  line: Line,
  now: number,
  tier: string,
): { reading: LineReading | null; waiting: boolean } {
  const settings = useSettings();
  const isFilled = line.text.trim() !== '';
  const module = useLineReader(isFilled);
  const reading = useMemo(
    () => (isFilled && module ? module.readLine(line, sceneAt(now, settings), tier) : null),
    [isFilled, module, line, now, settings, tier],
  );
  return { reading, waiting: isFilled && !module };
}

/** What may be said of a line as it was read for a customer of a tier. */
export function useHintsOn(line: Line, reading: LineReading | null, tier: string, now: number): Hint[] {
  const settings = useSettings();
  return useMemo(
    () =>
      reading && loaded ? loaded.readHints(line, reading, { tier, ...settings }, sceneAt(now, settings)) : [],
    [line, reading, tier, now, settings],
  );
}

/** The same of several lines at once. A line that stays is not read again at every key; null until the reader is there. */
export function useLineReadings(lines: readonly Line[], now: number): (LineReading | null)[] | null {
  const settings = useSettings();
  const module = useLineReader(lines.length > 0);
  // By the minute: the page is told of the time at every save, and there may be fifty lines to read.
  const minute = Math.floor(now / 60_000) * 60_000;
  const known = useMemo(() => {
    const readings = new Map<string, LineReading | null>();
    return (line: Line, by: Module) => {
      const key = JSON.stringify(line);
      const reading = readings.get(key) ?? by.readLine(line, sceneAt(minute, settings));
      readings.set(key, reading);
      return reading;
    };
  }, [minute, settings]);
  return module ? lines.map((line) => known(line, module)) : null;
}

function useLineReader(wanted: boolean): Module | undefined {
  const [module, setModule] = useState(loaded);
  useEffect(() => {
    if (!wanted || module) return;
    let gone = false;
    loadLineReader().then(
      (arrived) => gone || setModule(arrived),
      () => {},
    );
    return () => {
      gone = true;
    };
  }, [wanted, module]);
  return module;
}
