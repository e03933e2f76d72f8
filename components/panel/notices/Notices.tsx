import { useState } from 'react';
import { noticesDoubtful } from '../../../domain/reminder/trust.ts';
import { healthIn } from '../../../locales/health.ts';
import { useLanguage, useSettings } from '../../shared/interface.ts';
import { CheckList } from './CheckList.tsx';
import { Steps } from './Steps.tsx';
import { Test } from './Test.tsx';
import { useChecks } from './use-checks.ts';

/** The check of notices: what is known, a test, what to switch on, and what tells of reminders besides. */
export function Notices() {
  const words = healthIn(useLanguage());
  const settings = useSettings();
  const checks = useChecks();
  const [isRefused, setRefused] = useState(false);
  if (!checks) return null;
  const { permission, machine } = checks;
  const isBlocked = permission === 'denied';
  return (
    <div className="grid gap-3 p-3.5">
      <p className="text-sm text-ink-2">{words.what}</p>
      <CheckList checks={checks} words={words} />
      {isBlocked ? (
        <p data-testid="notices-blocked" className="rounded-sm bg-risk-soft px-2.5 py-2 text-sm text-risk">
          {words.blocked}
        </p>
      ) : (
        <Test words={words} onTaken={(isTaken) => setRefused(!isTaken)} />
      )}
      {isRefused && (
        <p role="alert" className="text-sm text-risk">
          {words.refused}
        </p>
      )}
      <Steps
        machine={machine}
        isWanted={isRefused || noticesDoubtful(settings, permission)}
        isBlocked={isBlocked}
        words={words}
      />
      <section aria-label={words.instead} className="grid gap-1.5 border-t border-line pt-2.5">
        <h3 className="text-xs font-[650] tracking-[.04em] text-ink-3">{words.instead}</h3>
        <ul className="grid list-disc gap-1 pl-4 text-sm text-ink-2">
          {words.insteadLines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
    </div>
  );
}
