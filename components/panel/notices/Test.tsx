import { useRef, useState } from 'react';
import type { Health } from '../../../locales/health.ts';
import { send } from '../../../messages/client.ts';
import { Button } from '../../shared/Button.tsx';
import { changeSettings, useSettings } from '../../shared/interface.ts';
import { attempt } from '../../shared/toasts.ts';

interface Props {
  words: Health;
  /** Whether the browser took the test. */
  onTaken: (isTaken: boolean) => void;
}

/** Sends a test and asks whether it was seen. A click on the test itself answers that, too. */
export function Test({ words, onTaken }: Props) {
  const { noticesSeen } = useSettings();
  const [sentAt, setSentAt] = useState<number | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const isAsking = sentAt !== null && (noticesSeen?.at ?? 0) < sentAt;
  const test = () =>
    attempt(async () => {
      const at = Date.now();
      const { taken } = await send('notices.test', {});
      setSentAt(taken ? at : null);
      onTaken(taken);
    });
  const answer = (seen: boolean) =>
    attempt(async () => {
      await changeSettings({ noticesSeen: { seen, at: Date.now() } });
      // The buttons of the answer are gone.
      button.current?.focus();
    });
  return (
    <div className="grid gap-2">
      <Button
        ref={button}
        look={isAsking ? 'plain' : 'primary'}
        data-testid="notices-test"
        className="justify-self-start"
        onClick={() => void test()}
      >
        {noticesSeen || isAsking ? words.again : words.send}
      </Button>
      <div role="status">
        {isAsking && (
          <div className="flex flex-wrap items-center gap-1.5 rounded-sm bg-brand-soft px-2.5 py-2">
            <p className="w-full text-sm font-semibold text-ink">{words.question}</p>
            <Button data-testid="notices-seen" onClick={() => void answer(true)}>
              {words.answers.yes}
            </Button>
            <Button data-testid="notices-missed" onClick={() => void answer(false)}>
              {words.answers.no}
            </Button>
            <Button data-testid="notices-gone" onClick={() => void answer(false)}>
              {words.answers.gone}
            </Button>
          </div>
        )}
      </div>
    </div>
  );
}
