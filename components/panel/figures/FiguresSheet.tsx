import { ChartNoAxesColumn } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '../../shared/interface.ts';
import { Segments } from '../../shared/Segments.tsx';
import { Sheet, SheetButton } from '../../shared/Sheet.tsx';
import type { Shown } from '../shown.ts';
import { Trouble } from '../Trouble.tsx';
import { useFigures, type Whose } from './asking.ts';
import { FiguresText } from './FiguresText.tsx';

/** The id of the sheet, by which its opener names it. */
const sheetId = 'figures';

/** The quiet way to the figures. */
export function FiguresButton() {
  const { figures } = useWords();
  return <SheetButton opens={sheetId} icon={ChartNoAxesColumn} text={figures.open} />;
}

/** How our promises turned out, for the open customer or for all. */
export function FiguresSheet({ shown }: { shown: Shown | null }) {
  const { figures } = useWords();
  const customer = shown?.view
    ? { customerId: shown.view.customer?.id ?? null, name: shown.subject.name }
    : null;
  return (
    <Sheet id={sheetId} title={figures.title} close={figures.close}>
      <Outcome customer={customer} />
    </Sheet>
  );
}

function Outcome({ customer }: { customer: Whose | null }) {
  const { figures: say } = useWords();
  const [chosen, setChosen] = useState<'one' | 'all'>('one');
  const { answer, trouble, ask } = useFigures(customer && chosen === 'one' ? customer : 'all');
  return (
    <div className="p-3.5 pt-3">
      {customer && (
        <Segments
          label={say.whose}
          testId="figures-of"
          options={[
            { value: 'one', text: say.one },
            { value: 'all', text: say.all },
          ]}
          value={chosen}
          onChange={setChosen}
        />
      )}
      {trouble ? (
        <Trouble code={trouble} onRetry={() => void ask()} />
      ) : (
        answer && <FiguresText answer={answer} />
      )}
    </div>
  );
}
