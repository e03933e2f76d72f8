import { Download } from 'lucide-react';
import { useState } from 'react';
import { isSameWord } from '../../../domain/talk/plain-list.ts';
import type { PlainWord, TalkTrack } from '../../../domain/talk/schema.ts';
import { Button } from '../../shared/Button.tsx';
import { ChooseFile } from '../../shared/ChooseFile.tsx';
import { saveFile } from '../../shared/download.ts';
import { errorText } from '../../shared/errors.ts';
import { currentWords, useWords } from '../../shared/interface.ts';
import { attempt, say } from '../../shared/toasts.ts';
import { textOf } from '../our-file.ts';
import { starterWords } from '../outgoing/use-checked.ts';
import { isEqual } from '../taken-back.ts';
import { addAll } from './changes.ts';
import { ownTalkNow, useOwnTalk } from './own-talk.ts';
import { useTracks } from './own-tracks.ts';
import type { TalkBrought, TalkFileFault } from './talk-file.ts';

/** Hands the rep's own words to a colleague as a file, and takes over a colleague's: shown first, added by a second press. */
export function TalkFile() {
  const { file: words } = useWords().talk.book;
  const own = useOwnTalk();
  const [brought, setBrought] = useState<TalkBrought | null>(null);
  const [problem, setProblem] = useState('');
  const hasOwn = own !== null && own.tracks.length + (own.plainWords?.length ?? 0) > 0;

  const save = async () => {
    // The schemas are heavy and rarely wanted, so they are brought in only now.
    const { talkFile } = await import('./talk-file.ts');
    const text = talkFile(await ownTalkNow());
    saveFile('kept-talk-tracks.json', new Blob([text], { type: 'application/json' }));
    say(currentWords().talk.book.file.saved);
  };
  const load = async (file: File) => {
    // The preview shows what replaces the rep's own, so that is to be known first.
    await ownTalkNow();
    const { talkFrom } = await import('./talk-file.ts');
    const read = talkFrom(await textOf(file));
    if ('fault' in read) setProblem(faultText(read));
    else setBrought(read);
  };
  const choose = (file: File) => {
    setProblem('');
    load(file).catch((error) => setProblem(errorText(error)));
  };
  if (brought) return <Preview brought={brought} onClose={() => setBrought(null)} />;
  return (
    <div className="grid grid-cols-1 gap-1.5 border-t border-line pt-3">
      <div className="flex flex-wrap gap-1.5">
        {hasOwn && (
          <Button data-testid="save-talk" onClick={() => void attempt(save)}>
            <Download size={14} strokeWidth={1.75} aria-hidden />
            {words.save}
          </Button>
        )}
        <ChooseFile text={words.load} testId="load-talk" onFile={choose} />
      </div>
      {/* Told here and not in a toast, which would lie over what the next file brings. */}
      <p
        role="alert"
        data-testid="load-problem"
        className={problem ? 'text-sm break-words text-late' : 'sr-only'}
      >
        {problem}
      </p>
    </div>
  );
}

function faultText({ fault, entry = '' }: TalkFileFault): string {
  const { talk, readsWrong } = currentWords();
  const { faults } = talk.book.file;
  return fault === 'track' || fault === 'word' || fault === 'twice'
    ? faults[fault](entry)
    : readsWrong.faults[fault];
}

/** What a file would add or replace, before it does. What is the same already is no news. */
function Preview({ brought, onClose }: { brought: TalkBrought; onClose: () => void }) {
  const { actions, talk } = useWords();
  const { file: words } = talk.book;
  const mine = new Map(useTracks().map((track) => [track.id, track]));
  const list = useOwnTalk()?.plainWords ?? starterWords;
  const tracks = brought.tracks.filter((track) => !isEqual(track, mine.get(track.id)));
  const known = (word: PlainWord) => list.find((some) => isSameWord(some, word));
  const plainWords = brought.plainWords.filter((word) => !isEqual(word, known(word)));
  const count = tracks.length + plainWords.length;
  const add = async () => {
    await addAll(tracks, plainWords);
    onClose();
  };
  return (
    <div
      className="grid grid-cols-1 gap-2 rounded-sm border border-line-strong p-2.5"
      data-testid="talk-preview"
    >
      <p className="text-sm font-medium">
        {count === 0 ? words.nothingNew : words.found(tracks.length, plainWords.length)}
      </p>
      <ul className="grid max-h-52 grid-cols-1 gap-1.5 overflow-y-auto">
        {tracks.map((track) => (
          <Entry key={track.id} name={trackName(track)} text={track.text} replaces={mine.has(track.id)} />
        ))}
        {plainWords.map((word) => (
          <Entry
            key={`${word.jargon} ${word.plain}`}
            name={word.jargon}
            text={word.plain}
            replaces={known(word) !== undefined}
          />
        ))}
      </ul>
      <div className="flex gap-1.5">
        {count > 0 && (
          <Button look="primary" data-testid="add-talk" onClick={() => void attempt(add)}>
            {words.add}
          </Button>
        )}
        <Button onClick={onClose}>{actions.cancel}</Button>
      </div>
    </div>
  );

  function trackName({ title, occasion }: TalkTrack): string {
    return `${talk.occasions[occasion]} · ${title}`;
  }
}

function Entry({ name, text, replaces }: { name: string; text: string; replaces: boolean }) {
  const { file } = useWords().talk.book;
  return (
    <li className="text-sm">
      <span className="font-medium">{name}</span>
      {replaces && <span className="text-risk"> · {file.replaces}</span>}
      <span className="block break-words text-ink-2">{text}</span>
    </li>
  );
}
