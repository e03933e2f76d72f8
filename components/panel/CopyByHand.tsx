import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { IconButton } from '../shared/Button.tsx';
import { useWords } from '../shared/interface.ts';

/** Where the page lets nobody write to the clipboard: the text, marked, to be copied by key. */
export function CopyByHand({ text, onClose }: { text: string; onClose: () => void }) {
  const { footer, actions } = useWords();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.select(), []);
  return (
    <div className="border-t border-line bg-desk px-4 py-2.5" data-testid="copy-by-hand">
      <div className="flex items-start gap-2">
        <p className="flex-1 text-sm text-ink-2">{footer.pressCopy}</p>
        <IconButton label={actions.close} onClick={onClose}>
          <X size={16} strokeWidth={1.75} aria-hidden />
        </IconButton>
      </div>
      <textarea
        ref={field}
        readOnly
        rows={5}
        aria-label={footer.pressCopyLabel}
        className="mt-1 w-full resize-none rounded-sm border border-line-strong bg-paper p-2 text-sm"
        value={text}
        onCopy={() => setTimeout(onClose)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          event.preventDefault();
          onClose();
        }}
      />
    </div>
  );
}
