import { useWords } from '../../shared/interface.ts';
import { Segments } from '../../shared/Segments.tsx';
import type { Shown } from '../shown.ts';
import { AboutMe } from './AboutMe.tsx';
import { turnTo, useBook } from './book.ts';
import { PlainWords } from './PlainWords.tsx';
import { TalkFile } from './TalkFile.tsx';
import { Tracks } from './Tracks.tsx';

/** The talk tracks and the plain words, to use, to change and to hand on. It carries the starter sets. */
export function TalkBook({ shown }: { shown: Shown | null }) {
  const { book } = useWords().talk;
  const part = useBook((state) => state.part);
  return (
    <div className="grid grid-cols-1 gap-3 p-3.5 pt-3">
      <Segments
        label={book.parts}
        testId="talk-part"
        options={[
          { value: 'tracks', text: book.title },
          { value: 'words', text: book.plain.title },
        ]}
        value={part}
        onChange={(next) => turnTo({ part: next })}
      />
      {part === 'tracks' ? (
        <>
          <AboutMe />
          <Tracks shown={shown} />
        </>
      ) : (
        <PlainWords />
      )}
      <TalkFile />
    </div>
  );
}
