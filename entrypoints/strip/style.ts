/** The rules of the strip. It stands left of the rail, at its height, or left of the open panel. */
export const stripStyle = `
:host { all: initial; position: fixed; inset: 0 0 0 auto; width: 0; height: 0; margin: 0; padding: 0; border: 0;
  overflow: visible; background: none; z-index: 2147483000; color-scheme: light dark; }
:host([popover]) { display: block; }
button { display: none; }
.shown { all: initial; position: fixed; top: clamp(5vh, var(--top, 32vh), 85vh); right: 40px; max-width: calc(100vw - 48px);
  box-sizing: border-box; display: flex; align-items: center; gap: 4px; padding: 3px 4px 3px 14px; border-radius: 999px;
  color: light-dark(#fff, #14181f); background: light-dark(#14181f, #eef1f6); white-space: nowrap;
  box-shadow: 0 1px 2px rgb(16 24 40 / 6%), 0 8px 24px rgb(16 24 40 / 18%);
  font: 400 12px/1.45 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;
  font-variant-numeric: tabular-nums; }
.shown[data-panel] { right: min(388px, calc(100vw - 240px)); }
.shown button { display: block; min-width: 26px; height: 26px; padding: 0 8px; border: 0; border-radius: 999px;
  background: none; color: inherit; font: inherit; cursor: pointer; }
.shown .list { font-weight: 600; text-decoration: underline; text-underline-offset: 2px; }
.shown .hide { padding: 0; font-size: 16px; line-height: 1; }
.shown button:hover { background: rgb(128 138 155 / 30%); }
.shown button:focus-visible { outline: 2px solid light-dark(#7c9bff, #2f5bea); outline-offset: -2px; }
@media print { :host { display: none; } }
`;
