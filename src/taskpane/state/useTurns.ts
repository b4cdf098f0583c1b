import { useCallback, useRef } from 'react';

/** Runs a task once those before it have ended, whatever came of them. */
export type InTurn = <T>(task: () => Promise<T>) => Promise<T>;

/** A queue for calls that must not overtake one another, so that the last answer shown is the last one given. */
export function useTurns(): InTurn {
  const last = useRef<Promise<unknown>>(Promise.resolve());
  return useCallback((task) => {
    const turn = last.current.then(task);
    last.current = turn.catch(() => undefined);
    return turn;
  }, []);
}
