/** The few rules of the rail and the frame; the panel's own style lives in its document. */
export const overlayStyle = `
:host { all: initial; position: fixed; inset: 0 0 0 auto; width: 0; height: 0; margin: 0; padding: 0; border: 0;
  overflow: visible; background: none; z-index: 2147483000; color-scheme: light dark; }
:host([popover]) { display: block; }
[hidden] { display: none !important; }
.rail { --paper: #fff; --line: #e6e8ec; --ink: #4b5563; --calm: #eaf0ff; --calm-ink: #1d3fae; --due: #fdf1dc;
  --due-ink: #a15c07; --late: #fdeceb; --late-ink: #c4302b;
  position: fixed; right: 0; top: var(--top, 32vh); width: 30px; padding: 10px 0; display: grid; gap: 8px;
  justify-items: center; background: var(--paper); color: var(--ink); border: 1px solid var(--line); border-right: 0;
  border-radius: 10px 0 0 10px; box-shadow: 0 1px 2px rgb(16 24 40 / 6%), 0 8px 24px rgb(16 24 40 / 8%);
  font: 500 12px/1 ui-sans-serif, system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;
  cursor: pointer; touch-action: none; }
.rail:focus-visible { outline: 2px solid #2f5bea; outline-offset: -3px; }
.rail b { min-width: 20px; height: 20px; border-radius: 10px; display: grid; place-items: center;
  font-size: 11px; background: var(--calm); color: var(--calm-ink); font-variant-numeric: tabular-nums; }
.rail b:empty { min-width: 8px; width: 8px; height: 8px; }
.rail[data-tone=due] b { background: var(--due); color: var(--due-ink); }
.rail[data-tone=late] b { background: var(--late); color: var(--late-ink); }
.rail[data-tone=due] b:empty { background: var(--due-ink); }
.rail[data-tone=late] b:empty { background: var(--late-ink); }
.rail.note { width: auto; max-width: 260px; padding: 10px 14px; line-height: 1.4; text-align: left; }
.closer { position: fixed; top: 10px; right: 12px; width: 28px; height: 28px; border: 0; border-radius: 7px; background: none;
  color: #667085; font: 18px/1 sans-serif; cursor: pointer; z-index: 1; }
.rail span { writing-mode: vertical-rl; letter-spacing: .1em; }
iframe { position: fixed; top: 0; right: 0; width: min(376px, 100vw); height: 100vh; height: 100dvh; border: 0;
  background: #fff; color-scheme: light; box-shadow: -1px 0 0 rgb(16 24 40 / 8%), -8px 0 24px rgb(16 24 40 / 8%); }
@media (prefers-color-scheme: dark) {
  .rail { --paper: #171a20; --line: #363d49; --ink: #b4bcc8; --calm: #1d2747; --calm-ink: #b8c9ff; --due: #2c210f;
    --due-ink: #f0b35b; --late: #331614; --late-ink: #ff8d85; }
  iframe { background: #171a20; }
}
@media print { .rail, iframe { display: none; } }
`;
