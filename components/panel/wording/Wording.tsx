import { hintNames } from '../../../domain/capture/hint-names.ts';
import { changeSettings, useSettings, useWords } from '../../shared/interface.ts';
import { SwitchRow } from '../../shared/SwitchRow.tsx';
import { attempt } from '../../shared/toasts.ts';
import { AuthorityForm } from './AuthorityForm.tsx';

/** What is told of a promise while it is typed: each rule on or off, and the rep's own list for one of them. */
export function Wording() {
  const { wording } = useWords();
  const { wordingOff } = useSettings();
  return (
    <div className="grid gap-2.5 p-3.5">
      <p className="text-sm text-ink-2">{wording.what}</p>
      {hintNames.map((name) => {
        const others = wordingOff.filter((other) => other !== name);
        return (
          <SwitchRow
            key={name}
            label={wording.rules[name].name}
            why={wording.rules[name].why}
            testId={`rule-${name}`}
            checked={!wordingOff.includes(name)}
            onChange={(on) =>
              void attempt(() => changeSettings({ wordingOff: on ? others : [...others, name] }))
            }
          />
        );
      })}
      <hr className="border-line" />
      <AuthorityForm />
    </div>
  );
}
