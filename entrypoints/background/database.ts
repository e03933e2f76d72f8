import { type Database, openDatabase } from '../../storage/database.ts';

let opening: Promise<Database> | undefined;

/** The one open database of this worker. A failed opening is tried again by whoever asks next. */
export function theDatabase(): Promise<Database> {
  opening ??= openDatabase().then(
    (database) => {
      database.on('close', () => {
        opening = undefined;
      });
      return database;
    },
    (error: unknown) => {
      opening = undefined;
      throw error;
    },
  );
  return opening;
}
