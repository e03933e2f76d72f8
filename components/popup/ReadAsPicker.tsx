import { useId } from 'react';
import { send } from '../../messages/client.ts';
import { catalog, crmName } from '../../readers/catalog.ts';
import { useWords } from '../shared/interface.ts';
import { attempt } from '../shared/toasts.ts';
import type { ReadAs } from './state.ts';
import { askAll } from './store.ts';

/** What stands for "by what the page shows" in the list, which holds no empty choice. */
const bySigns = 'auto';

/** On a site that is no CRM's cloud the rep can say which CRM it is, and take that back. */
export function ReadAsPicker({ readAs, tabId }: { readAs: ReadAs; tabId: number }) {
  const { popup, crms } = useWords();
  const id = useId();
  if (readAs.isCloud) return null;
  const nameOf = (crm: string) => (Object.hasOwn(crms, crm) && crms[crm]) || crmName(crm);
  const { origin } = readAs;
  const choose = (crm: string) =>
    attempt(async () => {
      try {
        await send('site.crm', { tabId, origin, crm: crm === bySigns ? null : crm });
      } catch (error) {
        // The tab may show another site by now.
        await askAll();
        throw error;
      }
    });
  return (
    <section
      className="flex flex-wrap items-center gap-x-2 gap-y-1 border-b border-line bg-desk px-3.5 py-2 text-sm"
      data-testid="read-as"
    >
      <label htmlFor={id} className="text-ink-2">
        {readAs.crm === 'general' ? popup.whichCrm : popup.readAs}
      </label>
      <select
        id={id}
        data-testid="pick-crm"
        className="h-7 min-w-0 flex-1 rounded-sm border border-line-strong bg-paper px-1"
        value={readAs.isChosen ? readAs.crm : bySigns}
        onChange={(event) => void choose(event.currentTarget.value)}
      >
        <option value={bySigns}>
          {readAs.isChosen || readAs.crm === 'general'
            ? popup.unknownCrm
            : popup.recognised(nameOf(readAs.crm))}
        </option>
        {catalog
          .filter((crm) => crm.id !== 'demo')
          .map((crm) => (
            <option key={crm.id} value={crm.id}>
              {nameOf(crm.id)}
            </option>
          ))}
      </select>
    </section>
  );
}
