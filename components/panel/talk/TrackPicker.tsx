import { useId, useState } from 'react';
import type { Occasion } from '../../../domain/talk/names.ts';
import { tracksFor } from '../../../domain/talk/tracks.ts';
import type { Language } from '../../../locales/index.ts';
import { useLanguage, useSettings, useWords } from '../../shared/interface.ts';
import { Segments } from '../../shared/Segments.tsx';
import { Outgoing } from '../outgoing/Outgoing.tsx';
import { languages } from './languages.ts';
import { useTracks } from './own-tracks.ts';
import { useFilled } from './use-filled.ts';
import type { About } from './values.ts';

interface Props {
  occasion: Occasion;
  about: About;
  /** The tier of the customer. */
  tier: string;
  /** Hears what was put on the clipboard. */
  onCopied?: (text: string) => void;
}

/**
 * What can be said on an occasion, filled with what is known, to choose from and to copy. Arrow keys go through the
 * tracks. What the rep types into a text stays until he chooses another. Loaded when it is wanted: see `later.ts`.
 */
export function TrackPicker({ occasion, about, tier, onCopied }: Props) {
  const { picker } = useWords().talk;
  const [language, setLanguage] = useState<Language>(useLanguage());
  const [chosen, setChosen] = useState<string | null>(null);
  const { trade } = useSettings();
  const name = useId();
  const fitting = tracksFor(useTracks(), { occasion, trade, language });
  const track = fitting.find(({ id }) => id === chosen) ?? fitting[0];
  const filled = useFilled(track, about);
  return (
    <div className="grid grid-cols-1 gap-2" data-testid="track-picker">
      <div className="flex items-center justify-between gap-2">
        <span className="text-xs text-ink-2">{picker.tracks}</span>
        <Segments
          label={picker.language}
          testId="track-language"
          options={languages}
          value={language}
          onChange={setLanguage}
        />
      </div>
      {track ? (
        <>
          <div role="radiogroup" aria-label={picker.tracks} className="flex flex-wrap gap-1">
            {fitting.map(({ id, title }) => (
              <label
                key={id}
                className="inline-flex min-h-6 cursor-pointer items-center rounded-full border border-line-strong px-2.5 text-sm text-ink-2 hover:text-ink has-checked:border-brand has-checked:bg-brand-soft has-checked:text-brand-ink has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-brand"
              >
                <input
                  type="radio"
                  className="sr-only"
                  name={name}
                  checked={id === track.id}
                  data-testid="track-choice"
                  onChange={() => setChosen(id)}
                />
                {title}
              </label>
            ))}
          </div>
          <Outgoing key={track.id} proposal={filled} tier={tier} {...(onCopied ? { onCopied } : {})} />
        </>
      ) : (
        <p className="text-sm text-ink-3">{picker.none}</p>
      )}
    </div>
  );
}
