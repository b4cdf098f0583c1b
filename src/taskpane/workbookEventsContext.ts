import { createContext, useContext } from 'react';
import type { WorkbookEvents } from './state/useWorkbookEvents';

/** What happens in the workbook, for the parts of the pane that follow it. */
export const WorkbookEventsContext = createContext<WorkbookEvents>({
  subscribe: () => () => undefined,
});

/** The workbook's events, as the surrounding pane hears them. */
export function useWorkbookEventsOfPane(): WorkbookEvents {
  return useContext(WorkbookEventsContext);
}
