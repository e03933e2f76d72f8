import type { Figures } from '../../../domain/figures/schema.ts';
import type { Share } from '../../../domain/figures/share.ts';
import { useWords } from '../../shared/interface.ts';
import type { RateText } from './text.ts';

interface Props {
  figures: Figures;
  texts: { strict: RateText; renegotiated: RateText };
}

/** Kept by the first date and kept as renegotiated: one never without the other. */
export function KeptRates({ figures, texts }: Props) {
  const { figures: say } = useWords();
  return (
    <section aria-label={say.kept}>
      <h3 className="mb-1.5 text-xs font-[650] tracking-[.04em] text-ink-3">{say.kept}</h3>
      <dl className="grid grid-cols-2 gap-4">
        <Rate title={say.strict} share={figures.keptStrict} text={texts.strict} testId="strict" />
        <Rate
          title={say.renegotiated}
          share={figures.keptRenegotiated}
          text={texts.renegotiated}
          testId="renegotiated"
        />
      </dl>
    </section>
  );
}

function Rate({
  title,
  share,
  text: { value, count, likely },
  testId,
}: {
  title: string;
  share: Share;
  text: RateText;
  testId: string;
}) {
  return (
    <div data-testid={`kept-${testId}`}>
      <dt className="text-sm text-ink-2">{title}</dt>
      <dd
        className={`text-[28px] leading-9 font-[650] tabular-nums ${share.rate === null ? 'text-ink-3' : ''}`}
      >
        {value}
      </dd>
      <dd className="text-sm text-ink-2 tabular-nums">{count}</dd>
      {likely && (
        <dd className="text-xs text-ink-3 tabular-nums">
          <Interval share={share} />
          {likely}
        </dd>
      )}
    </div>
  );
}

/** From 0 to 100 %: where the true rate likely lies, and what was counted. The words below say the same. */
function Interval({ share: { rate, low, high } }: { share: Share }) {
  return (
    <svg viewBox="0 0 100 8" preserveAspectRatio="none" className="mt-0.5 mb-1 block h-2 w-full" aria-hidden>
      <rect y="3" width="100" height="2" rx="1" className="fill-line" />
      <rect x={low * 100} y="1" width={(high - low) * 100} height="6" rx="1" className="fill-line-strong" />
      {rate !== null && (
        <rect x={Math.min(98, Math.max(0, rate * 100 - 1))} width="2" height="8" className="fill-brand" />
      )}
    </svg>
  );
}
