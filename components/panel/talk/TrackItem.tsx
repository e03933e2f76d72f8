import { Pencil, RotateCcw, Trash2 } from 'lucide-react';
import type { TalkTrack } from '../../../domain/talk/schema.ts';
import { Button } from '../../shared/Button.tsx';
import { Chip } from '../../shared/Chip.tsx';
import { useWords } from '../../shared/interface.ts';
import { attempt } from '../../shared/toasts.ts';
import { Outgoing } from '../outgoing/Outgoing.tsx';
import { sheetId, turnTo } from './book.ts';
import { isStarter, removeTrack, restoreTrack } from './changes.ts';
import { useFilled } from './use-filled.ts';
import type { About } from './values.ts';

interface Props {
  track: TalkTrack;
  /** The rep wrote it, or changed what came. */
  isChanged: boolean;
  about: About;
  tier: string;
  /** By what his words for this customer and promise are found again. */
  draftKey: string;
  isOpen: boolean;
  onToggle: () => void;
}

const icon = { size: 14, strokeWidth: 1.75, 'aria-hidden': true } as const;

/** One track: what it would say to this customer, and opened, what can be done with it. */
export function TrackItem({ track, isChanged, about, tier, draftKey, isOpen, onToggle }: Props) {
  const { book, trades } = useWords().talk;
  const filled = useFilled(track, about);
  const remove = async () => {
    await removeTrack(track);
    document.getElementById(sheetId)?.focus();
  };
  return (
    <li data-testid="track" className="rounded-[8px] border border-line">
      <button
        type="button"
        data-track-toggle={track.id}
        aria-expanded={isOpen}
        className="block w-full rounded-[8px] px-2.5 py-1.5 text-left hover:bg-desk"
        onClick={onToggle}
      >
        <span className="flex items-center gap-1.5">
          <span className="min-w-0 flex-1 truncate font-medium">{track.title}</span>
          {isChanged && <Chip tone="brand">{isStarter(track.id) ? book.changed : book.own}</Chip>}
          {track.trade !== 'general' && <Chip>{trades[track.trade]}</Chip>}
        </span>
        {!isOpen && (
          <span className="mt-0.5 block text-sm text-ink-2" lang={track.language}>
            {filled.text}
          </span>
        )}
      </button>
      {isOpen && (
        <div className="grid grid-cols-1 gap-1.5 px-2.5 pb-2">
          <Outgoing key={draftKey} proposal={filled} tier={tier} draftKey={draftKey} />
          <div className="-ml-2.5 flex flex-wrap">
            <Button look="quiet" data-testid="track-edit" onClick={() => turnTo({ draft: track })}>
              <Pencil {...icon} />
              {book.edit}
            </Button>
            {isChanged && isStarter(track.id) && (
              <Button
                look="quiet"
                data-testid="track-restore"
                onClick={() => void attempt(() => restoreTrack(track))}
              >
                <RotateCcw {...icon} />
                {book.restore}
              </Button>
            )}
            <Button look="quiet" data-testid="track-remove" onClick={() => void attempt(remove)}>
              <Trash2 {...icon} />
              {book.remove}
            </Button>
          </div>
        </div>
      )}
    </li>
  );
}
