/** The few rules of the rail and the frame; the panel's own style lives in its document. */
export const overlayStyle = `
:host { all: initial; position: fixed; inset: 0 0 0 auto; width: 0; height: 0; margin: 0; padding: 0; border: 0;
  overflow: visible; background: none; z-index: 2147483000; color-scheme: light dark; }
:host([popover]) { display: block; }
[hidden] { display: none !important; }
.rail { --soft: light-dark(#eaf0ff, #1d2747); --strong: light-dark(#1d3fae, #b8c9ff);
  position: fixed; right: 0; top: var(--top, 32vh); width: 30px; padding: 10px 0; display: grid; gap: 8px;
  justify-items: center; color: light-dark(#4b5563, #b4bcc8);
  background: light-dark(#fff, #171a20); border: 1px solid light-dark(#e6e8ec, #363d49); border-right: 0;
  border-radius: 10px 0 0 10px; box-shadow: 0 1px 2px rgb(16 24 40 / 6%), 0 8px 24px rgb(16 24 40 / 8%);
  font: 500 12px/1 system-ui, sans-serif;
  cursor: pointer; touch-action: none; }
.rail:focus-visible { outline: 2px solid #2f5bea; outline-offset: -3px; }
.rail b { min-width: 20px; height: 20px; border-radius: 10px; display: grid; place-items: center;
  font-size: 11px; background: var(--soft); color: var(--strong); }
.rail b:empty { min-width: 8px; width: 8px; height: 8px; }
.rail[data-tone=due] { --soft: light-dark(#fdf1dc, #2c210f); --strong: light-dark(#a15c07, #f0b35b); }
.rail[data-tone=late] { --soft: light-dark(#fdeceb, #331614); --strong: light-dark(#c4302b, #ff8d85); }
.rail:not([data-tone=calm]) b:empty { background: var(--strong); }
.rail.note { width: auto; max-width: 260px; padding: 10px 14px; line-height: 1.4; text-align: left; }
.closer { position: fixed; top: 10px; right: 12px; width: 28px; height: 28px; border: 0; border-radius: 7px; background: none;
  color: #667085; font: 18px/1 sans-serif; cursor: pointer; z-index: 1; }
.rail span { writing-mode: vertical-rl; letter-spacing: .1em; }
iframe { position: fixed; top: 0; right: 0; width: min(376px, 100vw); height: 100dvh; border: 0;
  background: light-dark(#fff, #171a20); box-shadow: -4px 0 24px rgb(16 24 40 / 10%); }
@media print { .rail, iframe { display: none; } }
`;
