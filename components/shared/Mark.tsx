/** Our mark: an open ring closed by a tick, a promise kept. */
export function Mark({ size = 20 }: { size?: number }) {
  return (
    <svg viewBox="0 0 128 128" width={size} height={size} aria-hidden="true" className="shrink-0 text-brand">
      <g fill="none" stroke="currentColor" strokeWidth="14" strokeLinecap="round" strokeLinejoin="round">
        <path d="M82 22.5A46 46 0 1 0 108 75" />
        <path d="M42 63 60 81 108 33" />
      </g>
    </svg>
  );
}
