import { currentWords } from './interface.ts';
import { say } from './toasts.ts';

/** How long a saved file's address is kept, for the browser reads it after the click. */
const addressStays = 60_000;

/** Exports everything into a file the browser saves. The exporter is heavy and rare, so it is fetched only now. */
export async function downloadExport(onRows: (rows: number) => void): Promise<void> {
  const { exportFile } = await import('./export.ts');
  const now = Date.now();
  const { file, rows } = await exportFile(now, onRows);
  saveFile(`kept-${new Date(now).toISOString().slice(0, 10)}.jsonl`, file);
  say(currentWords().toast.exported(rows));
}

/** Has the browser save a file, under a name of its own choice if there is one like it. */
export function saveFile(name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), addressStays);
}
