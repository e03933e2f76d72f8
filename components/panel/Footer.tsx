import { Ellipsis, PanelRight } from 'lucide-react';
import { useState } from 'react';
import { send } from '../../messages/client.ts';
import { Button, IconButton } from '../shared/Button.tsx';
import { useWords } from '../shared/interface.ts';
import { SettingsMenu } from '../shared/SettingsMenu.tsx';
import { openSidePanel } from '../shared/side-panel.ts';
import { attempt } from '../shared/toasts.ts';
import { CopyByHand } from './CopyByHand.tsx';
import { copyNote } from './copy-note.ts';
import { ReadsWrongButton } from './ReadsWrong.tsx';
import type { Shown } from './shown.ts';

const menuId = 'menu';

interface Props {
  shown: Shown | null;
  /** The tab this frame lies in; null where the panel is no frame. */
  frameTabId: number | null;
}

/** What is done with the whole record, and the way to everything rare. */
export function Footer({ shown, frameTabId }: Props) {
  const { footer } = useWords();
  const [byHand, setByHand] = useState<string | null>(null);
  const moveToSide = (tabId: number) => {
    // First and without waiting, or the browser no longer counts it as the click's own doing.
    const opened = openSidePanel(tabId);
    void attempt(async () => {
      await opened;
      await send('panel.close', { tabId });
    });
  };
  return (
    <footer className="shrink-0">
      {byHand !== null && <CopyByHand text={byHand} onClose={() => setByHand(null)} />}
      <div className="flex items-center gap-2 border-t border-line bg-paper px-4 py-2.5">
        {shown && (
          <Button
            look="primary"
            data-testid="copy-note"
            onClick={() => void attempt(async () => setByHand(await copyNote(shown)))}
          >
            {footer.copyNote}
          </Button>
        )}
        <span className="flex-1" />
        <span className="text-sm text-ink-3" aria-hidden="true">
          Alt+K
        </span>
        {frameTabId !== null && (
          <IconButton
            label={footer.sidePanel}
            data-testid="side-panel"
            onClick={() => moveToSide(frameTabId)}
          >
            <PanelRight size={16} strokeWidth={1.75} aria-hidden />
          </IconButton>
        )}
        <IconButton label={footer.menu} popoverTarget={menuId} data-testid="menu-button" className="-mr-1.5">
          <Ellipsis size={16} strokeWidth={1.75} aria-hidden />
        </IconButton>
        <SettingsMenu
          id={menuId}
          onCopyFailed={setByHand}
          first={<ReadsWrongButton className="-ml-2.5 justify-self-start" />}
        />
      </div>
    </footer>
  );
}
