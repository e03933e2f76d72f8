import { send } from '../../messages/client.ts';
import { tables } from '../../messages/contract/data.ts';
import type { Output } from '../../messages/contract.ts';

/**
 * Everything that is stored, as a file of JSON lines: a header, one line per row with its table, and a footer with the
 * number of rows and the SHA-256 of all row lines (each with its line break, as UTF-8). Asked for in chunks, so that
 * saving and reminders never wait behind it. Rejects with a `KeptError`.
 *
 * @param now epoch milliseconds, for the header
 * @param onRows hears how many rows have come so far
 */
export async function exportFile(
  now: number,
  onRows: (rows: number) => void,
): Promise<{ file: Blob; rows: number }> {
  const lines: string[] = [];
  let databaseVersion = 0;
  for (const table of tables) {
    let after: Output<'export.chunk'>['next'] = null;
    do {
      const chunk: Output<'export.chunk'> = await send('export.chunk', { table, after });
      databaseVersion = chunk.version;
      for (const row of chunk.rows) lines.push(`${JSON.stringify({ table, row })}\n`);
      onRows(lines.length);
      after = chunk.next;
    } while (after !== null);
  }
  const body = new Blob(lines);
  const header = { product: 'kept', format: 1, databaseVersion, exportedAt: new Date(now).toISOString() };
  const footer = { rows: lines.length, sha256: await sha256(body) };
  const file = new Blob([`${JSON.stringify(header)}\n`, body, `${JSON.stringify(footer)}\n`], {
    type: 'application/x-ndjson',
  });
  return { file, rows: lines.length };
}

async function sha256(text: Blob): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await text.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
