import { useForms } from '../half-typed.ts';
import { type ActName, actNames } from './acts.ts';

/** The name of an act's form: nothing typed into it can come up at another promise, or at another act. */
export function actForm(name: ActName, id: string): string {
  return `${name} ${id}`;
}

/** The acts of a promise whose forms were begun and left. */
export function useBegunActs(promiseId: string): ActName[] {
  const begun = useForms(({ forms }) =>
    actNames.filter((name) => forms[actForm(name, promiseId)] !== undefined).join(' '),
  );
  return actNames.filter((name) => begun.split(' ').includes(name));
}
