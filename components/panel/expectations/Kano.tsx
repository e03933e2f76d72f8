import { useState } from 'react';
import { type KanoAnswer, kanoAnswers, kanoClass, needOf } from '../../../domain/expectation/kano.ts';
import type { Need } from '../../../domain/expectation/names.ts';
import { Button } from '../../shared/Button.tsx';
import { useWords } from '../../shared/interface.ts';
import { Folded } from '../ledger/Folded.tsx';
import { optionsOf, SelectField } from './SmallForm.tsx';

/** Two questions the rep answers for himself, and the need type they point to. Nobody asks the customer. */
export function Kano({ onTake }: { onTake: (need: Need) => void }) {
  const { kano: words, needs } = useWords().expectations;
  const [ifThere, setIfThere] = useState('');
  const [ifNot, setIfNot] = useState('');
  const found = ifThere && ifNot ? kanoClass(ifThere as KanoAnswer, ifNot as KanoAnswer) : null;
  const need = found && needOf(found);
  const options = optionsOf(kanoAnswers, words.answers);
  const question = { none: words.choose, options };
  return (
    <Folded title={words.title} testId="kano">
      <div className="grid grid-cols-1 gap-2">
        <SelectField
          {...question}
          label={words.ifThere}
          name="if-there"
          value={ifThere}
          onChange={setIfThere}
        />
        <SelectField {...question} label={words.ifNot} name="if-not" value={ifNot} onChange={setIfNot} />
        <p aria-live="polite" className="flex min-h-7 items-center gap-2 text-sm" data-testid="kano-points">
          {need ? words.points(needs[need]) : found && words.none[found as keyof typeof words.none]}
          {need && (
            <Button data-testid="kano-take" onClick={() => onTake(need)}>
              {words.take}
            </Button>
          )}
        </p>
      </div>
    </Folded>
  );
}
