import { Window } from 'happy-dom';
import type { Page } from '../readers/reader.ts';

const settings = {
  disableJavaScriptEvaluation: true,
  disableJavaScriptFileLoading: true,
  disableCSSFileLoading: true,
  disableIframePageLoading: true,
} as const;

/** A document as the browser makes it of this text: drawn, with its open shadow roots. Nothing in it runs or loads. */
export function opened(html: string, url = 'https://crm.example.com/'): Page & { document: Document } {
  const window = new Window({ url, settings });
  window.document.write(html);
  const document = window.document as unknown as Document;
  attachRoots(document);
  hideHidden(document);
  return { document, url: new URL(url) };
}

function attachRoots(root: ParentNode): void {
  for (const template of root.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
    const host = template.parentElement;
    if (!host) continue;
    const inner = host.attachShadow({ mode: 'open' });
    inner.append(...template.content.childNodes);
    template.remove();
    attachRoots(inner);
  }
}

/** This engine has no style of its own for the attribute; every browser has. */
function hideHidden(document: Document): void {
  const style = document.createElement('style');
  style.textContent = '[hidden] { display: none }';
  document.head.append(style);
}
