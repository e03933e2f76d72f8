import { useEffect, useRef } from 'react';
import { sayFailure } from './toasts.ts';

/** Tells in a form what went wrong; once the form is gone, where it is still seen, in the words of `elsewhere`. */
export function useTell(
  inForm: (problem: string) => void,
  elsewhere = (problem: string) => problem,
): (problem: string) => void {
  const isThere = useRef(false);
  useEffect(() => {
    isThere.current = true;
    return () => {
      isThere.current = false;
    };
  }, []);
  return (problem) => (isThere.current ? inForm(problem) : sayFailure(elsewhere(problem)));
}
