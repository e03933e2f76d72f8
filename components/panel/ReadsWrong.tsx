import { ScanText } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { listen, send } from '../../messages/client.ts';
import type { Taught } from '../../messages/contract/teach.ts';
import type { Output } from '../../messages/contract.ts';
import { Button } from '../shared/Button.tsx';
import { errorText } from '../shared/errors.ts';
import { currentWords, useWords } from '../shared/interface.ts';
import { Sheet, SheetButton } from '../shared/Sheet.tsx';
import { LessonFile } from './LessonFile.tsx';
import { Lessons } from './Lessons.tsx';
import { type PageAtHand, pageAtHand, readsWrongId, type Said } from './reads-wrong.ts';
import { recordTypeText } from './record-types.ts';
import { usePanel } from './store.ts';

/** The quiet way to the sheet, where the panel shows a page. */
export function ReadsWrongButton({ className }: { className?: string }) {
  const { readsWrong } = useWords();
  const page = pageAtHand(usePanel());
  return (
    page && (
      <SheetButton
        opens={readsWrongId}
        icon={ScanText}
        text={readsWrong.open}
        {...(className ? { className } : {})}
      />
    )
  );
}

/**
 * What a rep does about a page that reads wrong: point at where a field stands, see and share what he has shown, make an
 * outline for whoever mends the reader.
 */
export function ReadsWrongSheet() {
  const { readsWrong } = useWords();
  const page = useSteadyPage();
  return (
    <Sheet id={readsWrongId} title={readsWrong.title} close={readsWrong.close}>
      {page && <Ways key={page.tabId} page={page} />}
    </Sheet>
  );
}

/** The page at hand. While it is read anew, as after a lesson, it stays what it was. */
function useSteadyPage(): PageAtHand | null {
  const state = usePanel();
  const now = pageAtHand(state);
  const [last, setLast] = useState(now);
  const isReading = state.read?.status === 'reading' && last?.tabId === now?.tabId;
  const page = isReading ? last : now;
  if (last?.tabId !== page?.tabId || last?.kind !== page?.kind) setLast(page);
  return page;
}

type Known = Output<'taught.list'>;

function Ways({ page: { tabId, kind } }: { page: PageAtHand }) {
  const words = useWords();
  const { readsWrong } = words;
  const [known, setKnown] = useState<Known | null>(null);
  const [pointing, setPointing] = useState<Taught['field'] | null>(null);
  const [said, setSaid] = useState<Said | null>(null);

  useEffect(() => {
    let isGone = false;
    const load = async () => {
      const found = await send('taught.list', { tabId }).catch(() => null);
      if (!isGone) setKnown(found);
    };
    void load();
    const stop = listen((push) => {
      if (push.push !== 'taught') return;
      void load();
      if (push.pointed?.tabId !== tabId) return;
      const { field, taught } = push.pointed;
      const now = currentWords().readsWrong;
      setPointing(null);
      setSaid({ text: taught ? now.learned(now.fields[field]) : now.cancelled, tone: 'done' });
    });
    return () => {
      isGone = true;
      stop();
    };
  }, [tabId]);

  /** Runs what a click asked for and says here, not in a toast below the sheet, what became of it. */
  const run = async (work: () => Promise<Said | null>) => {
    setSaid(null);
    try {
      setSaid(await work());
    } catch (error) {
      setSaid({ text: errorText(error), tone: 'failed' });
      setPointing(null);
    }
  };
  const point = (field: Taught['field']) =>
    run(async () => {
      if (kind === null) return null;
      setPointing(field);
      await send('teach.start', { tabId, kind, field });
      return null;
    });
  const stopPointing = () =>
    run(async () => {
      setPointing(null);
      await send('teach.stop', { tabId });
      return null;
    });
  const lessons = known?.lessons.filter((lesson) => lesson.kind === kind) ?? [];
  return (
    <div className="grid gap-4 p-3.5 pt-3">
      <p role="status" className={said ? statusLook(said.tone) : 'sr-only'} data-testid="reads-wrong-said">
        {said?.text}
        {said?.undo && (
          <button type="button" className="ml-2 min-h-6 font-semibold underline" onClick={said.undo}>
            {words.actions.undo}
          </button>
        )}
      </p>
      {kind === null ? (
        <p className="text-sm text-ink-2">{readsWrong.noRecord}</p>
      ) : (
        <>
          <Part title={readsWrong.show}>
            {pointing ? (
              <div className="flex flex-wrap items-center justify-between gap-2 rounded-sm bg-brand-soft py-1.5 pr-1.5 pl-3 text-sm text-brand-ink">
                <span>{readsWrong.pointing(readsWrong.fields[pointing])}</span>
                <Button data-testid="stop-pointing" onClick={() => void stopPointing()}>
                  {words.actions.cancel}
                </Button>
              </div>
            ) : (
              <>
                <p className="text-sm text-ink-2">{readsWrong.showWhat}</p>
                <div className="flex flex-wrap gap-1.5">
                  {shownFields.map((field) => (
                    <Button key={field} data-testid={`teach-${field}`} onClick={() => void point(field)}>
                      {readsWrong.fields[field]}
                    </Button>
                  ))}
                </div>
              </>
            )}
          </Part>
          <Part title={readsWrong.taught(recordTypeText(kind, words.recordTypes))}>
            <Lessons lessons={lessons} run={run} />
            <LessonFile own={known?.lessons ?? []} run={run} />
          </Part>
        </>
      )}
      <Part title={readsWrong.outline}>
        <p className="text-sm text-ink-2">{readsWrong.outlineWhat}</p>
        <div>
          <Button
            data-testid="make-outline"
            onClick={() =>
              void run(async () => {
                await send('outline.make', { tabId });
                return null;
              })
            }
          >
            {readsWrong.makeOutline}
          </Button>
        </div>
      </Part>
    </div>
  );
}

/** The fields a rep can show; the others are told by the reader or not at all. */
const shownFields = ['name', 'company', 'title', 'phones', 'emails'] as const;

function statusLook(tone: Said['tone']): string {
  const look = tone === 'done' ? 'bg-kept-soft text-kept' : 'bg-late-soft text-late';
  return `-mb-1 rounded-sm px-3 py-1.5 text-sm font-medium ${look}`;
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="grid gap-2">
      <h3 className="text-xs font-[650] tracking-[.04em] text-ink-3">{title}</h3>
      {children}
    </section>
  );
}
