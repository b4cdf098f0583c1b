import { createContext, useContext } from 'react';

/** Shows how a unit's grade comes about, by its `unitKey`. */
export type ChooseUnit = (key: string) => void;

/** For names of units that stand in a result; null where there is nothing to show of them. */
export const UnitChoiceContext = createContext<ChooseUnit | null>(null);

/** What shows a unit of the surrounding result. */
export function useUnitChoice(): ChooseUnit | null {
  return useContext(UnitChoiceContext);
}
