import { Copy, Download } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { send } from '../../messages/client.ts';
import { Button } from '../shared/Button.tsx';
import { copy } from '../shared/copy.ts';
import { saveFile } from '../shared/download.ts';
import { applySettings, currentWords, useWords } from '../shared/interface.ts';
import { Toaster } from '../shared/Toast.tsx';
import { attempt, say } from '../shared/toasts.ts';

/** An outline of a page for the rep to look at: as text, to copy or to save. It goes nowhere by itself. */
export function App({ id }: { id: string }) {
  const { outline } = useWords();
  const [text, setText] = useState<string | null | undefined>(undefined);
  useEffect(() => {
    void attempt(async () => {
      applySettings((await send('panel.look', { host: null })).settings);
      setText((await send('outline.look', { id })).text);
    });
  }, [id]);
  useEffect(() => {
    document.title = outline.title;
  }, [outline]);
  if (text === undefined) return <Toaster />;
  return (
    <main className="mx-auto flex h-full max-w-[960px] flex-col gap-3 p-4">
      <h1 className="text-xl font-[650] tracking-[-.01em]">{outline.title}</h1>
      {text === null ? <p className="text-ink-2">{outline.gone}</p> : <Shown text={text} />}
      <Toaster />
    </main>
  );
}

function Shown({ text }: { text: string }) {
  const { outline } = useWords();
  const box = useRef<HTMLTextAreaElement>(null);
  const isCut = /^[^\n]*"cut":true/.test(text);
  const copyAll = () =>
    attempt(async () => {
      if (await copy({ plain: text })) say(currentWords().outline.copied);
      else box.current?.select();
    });
  const save = () => {
    saveFile('kept-outline.json', new Blob([text], { type: 'application/json' }));
    say(currentWords().outline.saved);
  };
  return (
    <>
      <p className="max-w-[68ch] text-ink-2">{outline.what}</p>
      {isCut && <p className="text-sm text-risk">{outline.cut}</p>}
      <div className="flex flex-wrap gap-2">
        <Button look="primary" data-testid="copy-outline" onClick={() => void copyAll()}>
          <Copy size={14} strokeWidth={1.75} aria-hidden />
          {outline.copy}
        </Button>
        <Button data-testid="save-outline" onClick={save}>
          <Download size={14} strokeWidth={1.75} aria-hidden />
          {outline.save}
        </Button>
      </div>
      <textarea
        ref={box}
        readOnly
        spellCheck={false}
        wrap="off"
        aria-label={outline.title}
        data-testid="outline"
        value={text}
        className="min-h-[240px] flex-1 resize-none rounded-md border border-line-strong bg-desk p-3 font-mono text-xs"
      />
    </>
  );
}
