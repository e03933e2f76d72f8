import { ulid } from 'ulid';
import { followNudges as followSome } from '../../storage/operations/nudges.ts';
import { afterWrite } from './after-write.ts';
import { theDatabase } from './database.ts';
import { armNext } from './reminders.ts';

/**
 * Has all promises follow whether the rep wants to be asked for next steps, a few at a time. Asked for at every start: it
 * goes on where the worker was stopped, and reads next to nothing where all have followed.
 */
export async function followNudges(): Promise<void> {
  const database = await theDatabase();
  for (let more = true; more; ) {
    const outcome = await followSome(database, ulid(), Date.now());
    armNext(outcome.next);
    await afterWrite(outcome);
    more = outcome.answer.more;
  }
}
