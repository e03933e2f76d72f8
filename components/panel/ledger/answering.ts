import { useEffect } from 'react';
import { create } from 'zustand';

/** The promise that is to open its answer. */
const useWanted = create<{ id: string | null }>(() => ({ id: null }));

/** Has a promise on the screen open the answer to it. */
export function openAnswer(promiseId: string): void {
  useWanted.setState({ id: promiseId });
}

/** Lets a promise hear that it is to be answered, once each time. */
export function useAnswerWanted(promiseId: string, onWanted: () => void): void {
  const isWanted = useWanted(({ id }) => id === promiseId);
  useEffect(() => {
    if (!isWanted) return;
    useWanted.setState({ id: null });
    onWanted();
  }, [isWanted, onWanted]);
}
