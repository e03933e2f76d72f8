import type { ComponentProps } from 'react';

const looks = {
  primary: 'bg-brand text-on-brand border-transparent hover:brightness-95',
  plain: 'bg-transparent text-ink-2 border-line-strong hover:bg-desk hover:text-ink',
  quiet: 'bg-transparent text-ink-2 border-transparent hover:bg-desk hover:text-ink',
};

/** How a control with words looks; for links that act like buttons too. */
export function buttonClass(look: keyof typeof looks = 'plain', more = ''): string {
  return `inline-flex h-7 items-center justify-center gap-1.5 whitespace-nowrap rounded-[8px] border px-3 text-sm font-semibold transition-colors duration-150 disabled:opacity-60 ${looks[look]} ${more}`;
}

/** A control with words. One `primary` per area. */
export function Button({
  look = 'plain',
  className = '',
  ...rest
}: ComponentProps<'button'> & { look?: keyof typeof looks }) {
  return <button type="button" {...rest} className={buttonClass(look, className)} />;
}

/** A control with an icon only; `label` is its name for everyone who cannot see the icon. */
export function IconButton({ label, className = '', ...rest }: ComponentProps<'button'> & { label: string }) {
  return (
    <button
      type="button"
      {...rest}
      aria-label={label}
      title={label}
      className={`grid size-7 shrink-0 place-items-center rounded-[7px] text-ink-3 transition-colors duration-150 hover:bg-desk hover:text-ink ${className}`}
    />
  );
}
