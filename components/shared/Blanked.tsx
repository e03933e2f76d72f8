import { useEffect } from 'react';
import { send } from '../../messages/client.ts';
import { useWords } from './interface.ts';
import { attempt } from './toasts.ts';

const showAgain = () => attempt(async () => void (await send('blank.set', { blank: false })));

/** The discreet screen: nothing of any customer, and how to come back. */
export function Blanked() {
  const { name, pages } = useWords();
  useEffect(() => {
    // Where the browser gave the shortcut to another extension, the page itself still hears it.
    const onKey = (event: KeyboardEvent) => {
      if (event.altKey && event.shiftKey && event.code === 'KeyK') void showAgain();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return (
    <main className="grid min-h-full place-items-center p-6" data-testid="blanked">
      <h1 className="sr-only">{name}</h1>
      <button type="button" className="min-h-6 text-sm text-ink-3" onClick={showAgain}>
        {pages.blanked}
      </button>
    </main>
  );
}
