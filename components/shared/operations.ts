import { ulid } from 'ulid';

const ids = new Map<string, string>();

/**
 * The operation id of an act on something as it was seen. The same act on the same sight is the same operation, so a
 * second click before the first is answered is carried out once, and its undo is the undo of the first.
 */
export function operationOf(...act: (string | number)[]): string {
  const key = act.join(' ');
  const id = ids.get(key) ?? ulid();
  ids.set(key, id);
  return id;
}

/**
 * Carries out an act that nothing seen tells from another of its kind. Every try is one operation until it was answered:
 * again after a lost answer, nothing is written twice. Done once more after that, it is another. Rejects as `run` does.
 */
export async function tryOnce<T>(act: (string | number)[], run: (opId: string) => Promise<T>): Promise<T> {
  const answer = await run(operationOf(...act));
  ids.delete(act.join(' '));
  return answer;
}
