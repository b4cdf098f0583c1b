import { createContext, useContext } from 'react';

/** The keys of units on screen that the workbook says otherwise of since they were graded. */
export const ChangedUnitsContext = createContext<ReadonlySet<string>>(new Set());

/** Whether a unit on screen, by its key, was changed since it was graded. */
export function useIsChangedSince(key: string): boolean {
  return useContext(ChangedUnitsContext).has(key);
}
