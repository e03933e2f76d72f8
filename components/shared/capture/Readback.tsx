import { Chip } from '../Chip.tsx';
import { useMoments, useWords } from '../interface.ts';
import { useMomentIn } from './line-reader.ts';

interface Props {
  text: string;
  testId: string;
  /** As of when the words are read, epoch milliseconds; the present where it is left out. */
  asOf?: number;
}

/** The moment the words of a field mean, spelled out before it is taken. */
export function Readback({ text, testId, asOf }: Props) {
  const { capture } = useWords();
  const moments = useMoments();
  const { full, distance } = moments;
  const now = asOf ?? moments.now;
  const reading = useMomentIn(text, now);
  if (!reading) return null;
  return reading.at <= now ? (
    <Chip tone="late" className="justify-self-start">
      {capture.past(full(reading.at))}
    </Chip>
  ) : (
    <Chip tone="brand" className="justify-self-start" data-testid={testId} aria-live="polite">
      {full(reading.at)} · {distance(reading.at)}
    </Chip>
  );
}
