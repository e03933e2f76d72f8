import { useRef } from 'react';
import { useWords } from '../interface.ts';
import { KindWordsSheet } from './KindWords.tsx';
import { factButton } from './LineFacts.tsx';
import { usePromiseKinds } from './promise-kinds.ts';

/** What stands for "edit the list" among the kinds; no kind has an empty name. */
const edit = '';

/** Quote, sample …: guessed from the words, chosen by hand, and where the words themselves are edited. */
export function KindPicker({ kind, onKind }: { kind: string; onKind: (kind: string) => void }) {
  const { capture } = useWords();
  const kinds = usePromiseKinds(kind);
  const sheet = useRef<HTMLDivElement>(null);
  return (
    <>
      <select
        data-testid="promise-kind"
        aria-label={capture.promiseKind}
        title={capture.promiseKind}
        className={`${factButton} field-sizing-content appearance-none`}
        value={kind}
        onChange={({ currentTarget: { value } }) =>
          value === edit ? sheet.current?.showPopover() : onKind(value)
        }
      >
        {kinds.map(({ kind: one, text }) => (
          <option key={one} value={one}>
            {text}
          </option>
        ))}
        <option value={edit}>{capture.editKinds}</option>
      </select>
      <KindWordsSheet ref={sheet} />
    </>
  );
}
