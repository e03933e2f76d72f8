import type { ReactNode } from 'react';

/** A small question under a promise, answered by one tap. */
export function Asking({
  question,
  testId,
  children,
}: {
  question: string;
  testId: string;
  children: ReactNode;
}) {
  return (
    <fieldset className="mt-2 rounded-[8px] bg-desk px-2.5 py-2" data-testid={testId}>
      <legend className="sr-only">{question}</legend>
      <p className="text-sm text-ink-2" aria-hidden="true">
        {question}
      </p>
      <div className="mt-1 flex flex-wrap gap-1">{children}</div>
    </fieldset>
  );
}

interface TapProps {
  testId: string;
  onClick: () => void;
  quiet?: boolean;
  children: ReactNode;
}

/** One answer. `quiet`: no answer now. */
export function Tap({ testId, onClick, quiet = false, children }: TapProps) {
  const look = quiet
    ? 'border-transparent text-ink-3 hover:text-ink'
    : 'border-line-strong bg-paper text-ink-2 hover:border-brand hover:text-ink';
  return (
    <button
      type="button"
      data-testid={testId}
      className={`h-6 rounded-full border px-2.5 text-xs font-medium whitespace-nowrap ${look}`}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
