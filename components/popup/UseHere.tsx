import { useState } from 'react';
import { browser } from 'wxt/browser';
import { send } from '../../messages/client.ts';
import { Button } from '../shared/Button.tsx';
import { useWords } from '../shared/interface.ts';
import { attempt } from '../shared/toasts.ts';
import type { Site } from './state.ts';

/** Offers a site we are not used on yet. One button; the browser itself asks for the permission. */
export function UseHere({ site, tabId }: { site: Site; tabId: number }) {
  const { popup } = useWords();
  const [outcome, setOutcome] = useState<'denied' | 'used' | null>(null);
  const use = () => {
    // First and without waiting, or the browser no longer counts it as the click's own doing.
    const asked = browser.permissions.request({ origins: site.patterns });
    void attempt(async () => {
      if (!(await asked)) return setOutcome('denied');
      await send('host.use', { tabId });
      setOutcome('used');
    });
  };
  return (
    <section
      className="border-b border-line bg-brand-soft px-3.5 py-3"
      aria-label={popup.siteTitle(site.name)}
      data-testid="use-here"
      data-outcome={outcome ?? ''}
    >
      {outcome === 'used' ? (
        <p role="status" className="text-brand-ink">
          {popup.siteUsed(site.name)}
        </p>
      ) : (
        <>
          <h2 className="font-[650] break-all text-brand-ink">{popup.siteTitle(site.name)}</h2>
          <p className="mt-0.5 text-sm text-ink-2">{popup.siteWhat}</p>
          <Button look="primary" data-testid="use-site" className="mt-2" onClick={use}>
            {popup.siteUse}
          </Button>
          <p role="status" className={outcome ? 'mt-1.5 text-sm text-ink-2' : 'sr-only'}>
            {outcome === 'denied' && popup.siteDenied}
          </p>
        </>
      )}
    </section>
  );
}
