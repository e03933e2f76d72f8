import { Plus } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { longestTier } from '../../../domain/limits.ts';
import { ordinaryTier } from '../../../domain/standards/names.ts';
import type { Standard } from '../../../domain/standards/schema.ts';
import { Button, IconButton } from '../../shared/Button.tsx';
import { useWords } from '../../shared/interface.ts';
import { Segments } from '../../shared/Segments.tsx';
import { changeStandards, removeTier } from './changes.ts';
import { withTier } from './rows.ts';
import { fieldLook } from './TimeField.tsx';
import { isOwnTier, tiersOf, tierText } from './tiers.ts';

interface Props {
  standards: readonly Standard[];
  tier: string;
  onTier: (tier: string) => void;
  /** Does it, says `text` where it is done, and offers to take it back. */
  onDo: (act: () => Promise<() => Promise<void>>, text: string) => Promise<boolean>;
}

/** Whose standards are shown; tiers of the rep's own are added and removed here. */
export function TierBar({ standards, tier, onTier, onDo }: Props) {
  const { standards: say } = useWords();
  const [isAdding, setAdding] = useState(false);
  const bar = useRef<HTMLDivElement>(null);
  const hasGone = useRef(false);
  const toBar = () => {
    hasGone.current = true;
    setAdding(false);
  };
  // What was pressed has gone; the rep goes on at the tiers.
  useEffect(() => {
    if (!hasGone.current || isAdding) return;
    hasGone.current = false;
    bar.current?.querySelector<HTMLElement>('[data-state=on]')?.focus();
  });
  return (
    <div ref={bar} className="grid grid-cols-1 gap-1.5">
      <div className="flex items-center gap-1">
        <div className="min-w-0 overflow-x-auto p-0.5">
          <Segments
            label={say.tier}
            testId="tier-of"
            options={tiersOf(standards).map((value) => ({ value, text: tierText(value, say.tiers) }))}
            value={tier}
            onChange={onTier}
          />
        </div>
        <IconButton
          label={say.addTier}
          aria-expanded={isAdding}
          data-testid="add-tier"
          onClick={() => setAdding(!isAdding)}
        >
          <Plus size={16} strokeWidth={1.75} aria-hidden />
        </IconButton>
      </div>
      {isAdding && (
        <NewTier
          onAdd={(name) => {
            const added = withTier(standards, name, Object.values(say.tiers));
            if (typeof added === 'string') return say[added];
            const addTo = (all: readonly Standard[]) => {
              const now = withTier(all, name, []);
              return typeof now === 'string' ? all : now;
            };
            void onDo(() => changeStandards(addTo), say.saved.tier(name)).then((isSaved) => {
              if (!isSaved) return;
              onTier(name);
              toBar();
            });
            return '';
          }}
          onClose={toBar}
        />
      )}
      {isOwnTier(tier) && !isAdding && (
        <button
          type="button"
          data-testid="remove-tier"
          className="min-h-6 justify-self-start rounded-sm text-xs text-ink-3 hover:text-ink hover:underline"
          onClick={() => {
            void onDo(() => removeTier(tier), say.saved.removed(tier));
            onTier(ordinaryTier);
            toBar();
          }}
        >
          {say.removeTier(tier)}
        </button>
      )}
    </div>
  );
}

interface NewTierProps {
  /** Answers what stands in the way, or nothing. */
  onAdd: (name: string) => string;
  onClose: () => void;
}

function NewTier({ onAdd, onClose }: NewTierProps) {
  const { standards: say } = useWords();
  const [name, setName] = useState('');
  const [problem, setProblem] = useState('');
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const add = () => {
    if (name.trim() === '') return field.current?.focus();
    setProblem(onAdd(name.trim()));
  };
  return (
    <div className="grid grid-cols-1 gap-1">
      <label htmlFor={id} className="text-xs font-medium text-ink-2">
        {say.newTier}
      </label>
      <div className="flex gap-1.5">
        <input
          ref={field}
          id={id}
          data-testid="new-tier"
          maxLength={longestTier}
          autoComplete="off"
          placeholder={say.newTierHint}
          aria-invalid={problem !== ''}
          className={`${fieldLook} flex-1 px-2 text-sm`}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return;
            if (event.key === 'Enter') add();
            if (event.key !== 'Escape') return;
            event.preventDefault();
            event.stopPropagation();
            onClose();
          }}
        />
        <Button data-testid="new-tier-add" onClick={add}>
          {say.add}
        </Button>
      </div>
      <p role="alert" className={problem ? 'text-xs font-medium text-late' : 'sr-only'}>
        {problem}
      </p>
    </div>
  );
}
