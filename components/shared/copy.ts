/** The same text twice: as it reads, and as markup made from nothing but that text. */
export interface Copyable {
  plain: string;
  html?: string;
}

/**
 * Puts text on the clipboard. Inside a CRM's page the modern way may be refused, so the old one is tried next.
 * False if both are: then the text has to be shown for copying by hand.
 */
export async function copy(text: Copyable): Promise<boolean> {
  return (await copiedByApi(text)) || copiedByCommand(text);
}

async function copiedByApi({ plain, html }: Copyable): Promise<boolean> {
  try {
    const types: Record<string, Blob> = { 'text/plain': new Blob([plain], { type: 'text/plain' }) };
    if (html) types['text/html'] = new Blob([html], { type: 'text/html' });
    await navigator.clipboard.write([new ClipboardItem(types)]);
    return true;
  } catch {
    return false;
  }
}

function copiedByCommand({ plain, html }: Copyable): boolean {
  let put = false;
  const onCopy = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', plain);
    if (html) event.clipboardData?.setData('text/html', html);
    put = event.clipboardData !== null;
  };
  document.addEventListener('copy', onCopy, { once: true });
  try {
    return document.execCommand('copy') && put;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', onCopy);
  }
}
