import { createContext, useContext, useSyncExternalStore } from 'react';
import type { WorkbenchSession } from '../session/workbenchSession';
import type { WorkbenchState } from '../session/workbenchState';
import type { PageStrings } from '../text/pageStrings';
import { STRINGS } from '../text/strings';

const SessionContext = createContext<WorkbenchSession | null>(null);

export const SessionProvider = SessionContext.Provider;

/** The workbench that the page shows. */
export function useSession(): WorkbenchSession {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('The page has no workbench session.');
  return session;
}

/** What the page's controls show; a component using it follows every change. */
export function useWorkbenchState(): WorkbenchState {
  const { store } = useSession();
  return useSyncExternalStore(store.subscribe, store.get);
}

/** The page's texts in its language. */
export const useStrings = (): PageStrings => STRINGS[useWorkbenchState().language];
