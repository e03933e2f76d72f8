import { useEffect } from 'react';
import { create } from 'zustand';
import { send } from '../../../messages/client.ts';
import type { OwnTalk, TalkChange } from '../../../messages/contract/talk.ts';

const useOwn = create<{ own: OwnTalk | null }>(() => ({ own: null }));

/** The answer that is being waited for. */
let asked: Promise<OwnTalk> | null = null;

/** Takes over what the rep made of the talk tracks and plain words, as the worker tells it. */
export function takeTalk(own: OwnTalk): void {
  useOwn.setState({ own });
}

/** What the rep made of them; null until it is known. Asked for when first needed. */
export function useOwnTalk(): OwnTalk | null {
  const { own } = useOwn();
  const isKnown = own !== null;
  useEffect(() => {
    // Without an answer the words stand as they came; the next who needs them asks again.
    if (!isKnown) ownTalkNow().catch(() => {});
  }, [isKnown]);
  return own;
}

/** The same for what happens after a click. Rejects with a `KeptError`. */
export async function ownTalkNow(): Promise<OwnTalk> {
  const { own } = useOwn.getState();
  if (own) return own;
  asked ??= send('talk.look', {})
    .then((told) => {
      // What was told of a change in the meantime is newer.
      const known = useOwn.getState().own ?? told;
      takeTalk(known);
      return known;
    })
    .finally(() => {
      asked = null;
    });
  return asked;
}

/** Changes one thing of them for every page of the extension. Rejects with a `KeptError`. */
export async function changeTalk(change: TalkChange): Promise<void> {
  takeTalk(await send('talk.change', change));
}
