import { Download } from 'lucide-react';
import { useState } from 'react';
import { Button } from './Button.tsx';
import { downloadExport } from './download.ts';
import { useWords } from './interface.ts';

/** Saves everything that can be read into a file, and says how far it is. */
export function ExportButton({ look = 'plain' }: { look?: 'plain' | 'primary' }) {
  const { pages } = useWords();
  const [rows, setRows] = useState<number | null>(null);
  const [failed, setFailed] = useState(false);
  const run = async () => {
    setFailed(false);
    setRows(0);
    try {
      await downloadExport(setRows);
    } catch {
      setFailed(true);
    } finally {
      setRows(null);
    }
  };
  return (
    <>
      <Button look={look} data-testid="export" disabled={rows !== null} onClick={() => void run()}>
        <Download size={14} strokeWidth={1.75} aria-hidden />
        {rows === null ? pages.export : pages.exporting(rows)}
      </Button>
      {failed && (
        <p role="alert" className="w-full text-sm text-late">
          {pages.exportFailed}
        </p>
      )}
    </>
  );
}
