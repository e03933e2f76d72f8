import { ulid } from 'ulid';
import { ordinaryTier } from '../../../domain/standards/names.ts';
import { send } from '../../../messages/client.ts';
import { targetOf } from '../../shared/capture/subject.ts';
import { currentWords, useSettings, useWords } from '../../shared/interface.ts';
import { Menu } from '../../shared/Menu.tsx';
import { attempt, say } from '../../shared/toasts.ts';
import { refresh } from '../session.ts';
import type { Shown } from '../shown.ts';
import { tierOf, tiersOf, tierText } from './tiers.ts';

const look = 'inline-flex min-h-6 max-w-full items-center rounded-full px-[7px] text-xs transition-colors';

/** The tier of the customer on the screen, and the menu that changes it; an ordinary one is hardly to be seen. */
export function TierMenu({ shown }: { shown: Shown }) {
  const { standards: words } = useWords();
  const { standards } = useSettings();
  if (!shown.view) return null;
  const tier = tierOf(shown.view);
  const name = tierText(tier, words.tiers);
  const quiet = tier === ordinaryTier;
  return (
    <Menu
      label={words.tier}
      testId="tier-menu"
      items={tiersOf(standards ?? [], tier).map((value) => ({
        value,
        text: tierText(value, words.tiers),
        testId: `tier-is-${value}`,
      }))}
      chosen={tier}
      onChoose={(next) => next !== tier && void attempt(() => countTo(next, shown))}
    >
      {(opener) => (
        <button
          type="button"
          {...opener}
          aria-label={words.tierNow(name)}
          title={words.tier}
          data-testid="tier"
          data-tier={tier}
          className={`${look} ${quiet ? 'text-ink-3 hover:bg-desk hover:text-ink' : 'bg-brand-soft font-[550] text-brand-ink hover:brightness-95'}`}
        >
          <span className="min-w-0 truncate">{name}</span>
        </button>
      )}
    </Menu>
  );
}

/** Counts the customer on the screen to a tier, says so and offers undo. Rejects with a `KeptError`. */
async function countTo(tier: string, { subject }: Shown): Promise<void> {
  const target = targetOf(subject);
  const { before } = await send('customer.tier', { opId: ulid(), target, tier });
  const { standards } = currentWords();
  say(standards.tierSet(subject.name, tierText(tier, standards.tiers)), async () => {
    await send('customer.tier', { opId: ulid(), target, tier: before });
    say(currentWords().toast.undone(subject.name));
    await refresh();
  });
  await refresh();
}
