import { starterTracks } from '../../../locales/talk/tracks.ts';
import { Button } from '../../shared/Button.tsx';
import { useWords } from '../../shared/interface.ts';
import { attempt } from '../../shared/toasts.ts';
import { Folded } from '../ledger/Folded.tsx';
import { restoreTrack } from './changes.ts';

/** The starters that were taken out, each one press from coming back. */
export function RemovedTracks({ ids }: { ids: readonly string[] }) {
  const { book } = useWords().talk;
  const tracks = starterTracks.filter(({ id }) => ids.includes(id));
  if (tracks.length === 0) return null;
  return (
    <Folded title={book.removedTracks(tracks.length)} size="sm" testId="tracks-removed">
      <ul>
        {tracks.map((track) => (
          <li key={track.id} className="flex items-center gap-2">
            <span className="min-w-0 flex-1 truncate text-sm">{track.title}</span>
            <Button look="quiet" onClick={() => void attempt(() => restoreTrack(track))}>
              {book.bringBack}
              <span className="sr-only">{track.title}</span>
            </Button>
          </li>
        ))}
      </ul>
    </Folded>
  );
}
