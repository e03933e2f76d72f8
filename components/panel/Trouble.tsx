import type { Words } from '../../locales/index.ts';
import type { ErrorCode } from '../../messages/errors.ts';
import { ExportButton } from '../shared/ExportButton.tsx';
import { useWords } from '../shared/interface.ts';
import { Message, MessageAction } from './States.tsx';

const titles: Partial<Record<ErrorCode, keyof Words['pages']>> = {
  'database-newer': 'newer',
  'database-broken': 'broken',
  'database-blocked': 'blocked',
  'storage-full': 'full',
};

/** The records cannot be had: what happened, that nothing is lost, and the two ways on. */
export function Trouble({ code, onRetry }: { code: ErrorCode; onRetry: () => void }) {
  const { pages, errors, actions } = useWords();
  const title = pages[titles[code] ?? 'noAnswer'] as string;
  return (
    <div data-testid="trouble" data-code={code}>
      <Message title={title} what={errors[code]({})}>
        <div className="mt-1 flex flex-wrap items-center justify-center gap-2 [&>*]:mt-0">
          <MessageAction text={actions.retry} onClick={onRetry} />
          {titles[code] && <ExportButton />}
        </div>
      </Message>
    </div>
  );
}
