import { Plus } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { ulid } from 'ulid';
import { occasions, type Trade, trades } from '../../../domain/talk/names.ts';
import { tracksFor } from '../../../domain/talk/tracks.ts';
import type { Language } from '../../../locales/index.ts';
import { Button } from '../../shared/Button.tsx';
import { useLanguage, useSettings, useWords } from '../../shared/interface.ts';
import { nextItem } from '../../shared/menu-keys.ts';
import { Segments } from '../../shared/Segments.tsx';
import { attempt } from '../../shared/toasts.ts';
import { optionsOf, SelectField } from '../expectations/SmallForm.tsx';
import type { Shown } from '../shown.ts';
import { sheetId, turnTo, useBook } from './book.ts';
import { restoreTracks } from './changes.ts';
import { languages } from './languages.ts';
import { useOwnTalk } from './own-talk.ts';
import { useTracks } from './own-tracks.ts';
import { RemovedTracks } from './RemovedTracks.tsx';
import { TrackForm } from './TrackForm.tsx';
import { TrackItem } from './TrackItem.tsx';
import { useSubject } from './use-subject.ts';

/** What can be said to the open customer, by occasion, trade and language; one track opens to be copied or changed. */
export function Tracks({ shown }: { shown: Shown | null }) {
  const words = useWords().talk;
  const { book } = words;
  const { occasion, draft } = useBook();
  const { trade: ownTrade } = useSettings();
  const [otherTrade, setOtherTrade] = useState<Trade | null>(null);
  const [language, setLanguage] = useState<Language>(useLanguage());
  const [openId, setOpenId] = useState<string | null>(null);
  const subject = useSubject(shown, occasion);
  const own = useOwnTalk();
  const trade = otherTrade ?? ownTrade;
  const tracks = tracksFor(useTracks(), { occasion, trade, language });
  const list = useRef<HTMLUListElement>(null);
  useFocusAfterDraft();
  if (draft) return <TrackForm draft={draft} about={subject.about} />;

  const toggles = () => [...(list.current?.querySelectorAll<HTMLElement>('[data-track-toggle]') ?? [])];
  const onKeyDown = (event: KeyboardEvent) => {
    const at = toggles().indexOf(event.target as HTMLElement);
    const to =
      at === -1
        ? null
        : nextItem(
            event.key,
            toggles().map(() => ''),
            at,
          );
    if (to === null) return;
    event.preventDefault();
    toggles()[to]?.focus();
  };
  const isChanged = own !== null && own.tracks.length + own.removed.length > 0;
  return (
    <>
      <div className="grid grid-cols-2 gap-2">
        <SelectField
          label={book.occasion}
          name="occasion"
          value={occasion}
          options={optionsOf(occasions, words.occasions)}
          onChange={(next) => turnTo({ occasion: occasions.find((some) => some === next) ?? occasion })}
        />
        <SelectField
          label={book.trade}
          name="trade"
          value={trade}
          options={optionsOf(trades, words.trades)}
          onChange={(next) => setOtherTrade(trades.find((some) => some === next) ?? trade)}
        />
      </div>
      {subject.options.length > 0 && (
        <SelectField
          label={book.about}
          name="about"
          value={subject.promiseId}
          none={book.nothing}
          options={subject.options}
          onChange={subject.choose}
        />
      )}
      <div className="flex flex-wrap items-center justify-between gap-1.5">
        <Segments
          label={words.picker.language}
          testId="track-language"
          options={languages}
          value={language}
          onChange={setLanguage}
        />
        <Button
          data-testid="track-new"
          onClick={() => turnTo({ draft: { id: ulid(), occasion, trade, language, title: '', text: '' } })}
        >
          <Plus size={14} strokeWidth={1.75} aria-hidden />
          {book.newTrack}
        </Button>
      </div>
      {tracks.length === 0 && <p className="text-sm text-ink-3">{book.none}</p>}
      <ul ref={list} className="grid grid-cols-1 gap-1.5" onKeyDown={onKeyDown}>
        {tracks.map((track) => (
          <TrackItem
            key={track.id}
            track={track}
            isChanged={own?.tracks.some(({ id }) => id === track.id) ?? false}
            about={subject.about}
            tier={subject.tier}
            draftKey={`${subject.key} ${subject.promiseId} ${track.id}`}
            isOpen={openId === track.id}
            onToggle={() => setOpenId(openId === track.id ? null : track.id)}
          />
        ))}
      </ul>
      <RemovedTracks ids={own?.removed ?? []} />
      {isChanged && (
        <Button
          look="quiet"
          className="-ml-2.5 justify-self-start"
          data-testid="tracks-restore"
          onClick={() => void attempt(restoreTracks)}
        >
          {book.restoreAll}
        </Button>
      )}
    </>
  );
}

/** When the form of a track goes, the focus goes to that track, or to the sheet if it is not in sight. */
function useFocusAfterDraft(): void {
  const id = useBook(({ draft }) => draft?.id ?? null);
  const last = useRef(id);
  useEffect(() => {
    const gone = last.current;
    last.current = id;
    if (id !== null || gone === null) return;
    const sheet = document.getElementById(sheetId);
    (sheet?.querySelector<HTMLElement>(`[data-track-toggle="${CSS.escape(gone)}"]`) ?? sheet)?.focus();
  }, [id]);
}
