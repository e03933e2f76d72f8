import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import type { Health } from '../../../locales/health.ts';
import { buttonClass } from '../../shared/Button.tsx';
import { Menu } from '../../shared/Menu.tsx';
import { FoldArrow } from '../ledger/Folded.tsx';
import type { Machine, System } from './machine.ts';

interface Props {
  machine: Machine;
  /** Whether they are shown without being asked for. */
  isWanted: boolean;
  isBlocked: boolean;
  words: Health;
}

const systems: System[] = ['win', 'mac', 'linux'];

/** What to switch on, for this machine's system first; the other systems are in a menu. */
export function Steps({ machine, isWanted, isBlocked, words }: Props) {
  const [system, setSystem] = useState(machine.system);
  const browser = words.browsers[machine.browser];
  return (
    <details open={isWanted} data-testid="notices-steps" className="border-t border-line pt-2.5">
      <summary className="flex min-h-6 items-center gap-1 rounded-sm text-sm font-semibold text-ink">
        <FoldArrow />
        {system ? words.stepsFor(words.systems[system]) : words.stepsUnknown}
      </summary>
      {system && (
        <ol
          data-testid={`steps-${system}`}
          className="mt-1.5 grid list-decimal gap-1.5 pl-5 text-sm text-ink-2"
        >
          {words.steps[system].map((step) => (
            <li key={step(browser)}>{step(browser)}</li>
          ))}
          {!isBlocked && <li>{words.sitesOnly[machine.browser]}</li>}
        </ol>
      )}
      <Menu
        label={words.chooseSystem}
        testId="systems"
        items={systems.map((value) => ({ value, text: words.systems[value], testId: `system-${value}` }))}
        {...(system ? { chosen: system } : {})}
        onChoose={setSystem}
      >
        {(opener) => (
          <button
            type="button"
            {...opener}
            data-testid="other-systems"
            className={buttonClass('quiet', '-ml-2.5 mt-1')}
          >
            {words.chooseSystem}
            <ChevronDown size={14} strokeWidth={1.75} aria-hidden />
          </button>
        )}
      </Menu>
    </details>
  );
}
