import { createContext, useContext } from 'react';
import type { LastMonthFileControl } from './state/useLastMonthFile';

/** The workbook of the month before, for the part of the result that asks for it. */
export const LastMonthFileContext = createContext<LastMonthFileControl>({
  opening: { kind: 'none' },
  workbook: null,
  open: () => undefined,
});

/** The workbook of the month before that the surrounding pane keeps. */
export function useLastMonthFileControl(): LastMonthFileControl {
  return useContext(LastMonthFileContext);
}
