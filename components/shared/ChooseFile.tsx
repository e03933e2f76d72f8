import { FolderOpen } from 'lucide-react';
import { useRef } from 'react';
import { Button } from './Button.tsx';

interface Props {
  text: string;
  testId: string;
  onFile: (file: File) => void;
}

/** Lets the rep choose a JSON file. */
export function ChooseFile({ text, testId, onFile }: Props) {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button data-testid={testId} onClick={() => chooser.current?.click()}>
        <FolderOpen size={14} strokeWidth={1.75} aria-hidden />
        {text}
      </Button>
      <input
        ref={chooser}
        type="file"
        hidden
        accept="application/json,.json"
        aria-label={text}
        data-testid={`${testId}-file`}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) onFile(file);
          // So that the same file can be chosen again.
          currentTarget.value = '';
        }}
      />
    </>
  );
}
