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
import { FiguresButton } from './figures/FiguresSheet.tsx';
import { HoursButton } from './hours/HoursSheet.tsx';
import { NoticesButton } from './notices/NoticesSheet.tsx';
import { ReadsWrongButton } from './ReadsWrong.tsx';
import { SearchButton } from './SearchSheet.tsx';
import type { Shown } from './shown.ts';
import { StandardsButton } from './standards/StandardsSheet.tsx';
import { TalkButton } from './talk/TalkSheet.tsx';
import { WordingButton } from './wording/WordingSheet.tsx';

const menuId = 'menu';

/** What is to be copied by hand, and the customer it tells of; null where it tells of none. */
interface ByHand {
  text: string;
  customer: string | null;
}

interface Props {
  shown: Shown | null;
  /** The tab this frame lies in; null where the panel is no frame. */
  frameTabId: number | null;
}

/** What is done with the whole record, and the way to everything rare. */
export function Footer({ shown, frameTabId }: Props) {
  const { footer } = useWords();
  const [byHand, setByHand] = useState<ByHand | null>(null);
  const isOfShown = byHand?.customer === null || byHand?.customer === shown?.subject.key;
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
      {byHand && isOfShown && <CopyByHand text={byHand.text} onClose={() => setByHand(null)} />}
      <div className="flex items-center gap-2 border-t border-line bg-paper px-4 py-2.5">
        {shown && (
          <Button
            look="primary"
            data-testid="copy-note"
            onClick={() => void attempt(async () => setByHand(byHandOf(await copyNote(shown), shown)))}
          >
            {footer.copyNote}
          </Button>
        )}
        <span className="flex-1" />
        <span className="text-sm text-ink-3" aria-hidden="true">
          Alt+K
        </span>
        <SearchButton />
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
          onCopyFailed={(text) => setByHand(byHandOf(text, null))}
          first={
            <>
              <TalkButton />
              <StandardsButton />
              <HoursButton />
              <WordingButton />
              <NoticesButton />
              <FiguresButton />
              <ReadsWrongButton />
            </>
          }
        />
      </div>
    </footer>
  );
}

function byHandOf(text: string | null, shown: Shown | null): ByHand | null {
  return text === null ? null : { text, customer: shown?.subject.key ?? null };
}
