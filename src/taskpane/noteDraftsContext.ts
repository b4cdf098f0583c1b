import { createContext, useContext } from 'react';

/** Notes on units that are being written, and not kept yet. */
export class NoteDrafts {
  /** By month and unit: they outlive whatever shows them. */
  current: ReadonlyMap<string, string> = new Map();
}

/** The pane's notes that are being written. */
export const NoteDraftsContext = createContext(new NoteDrafts());

/** Where notes wait until they are kept or dropped. */
export function useNoteDrafts(): NoteDrafts {
  return useContext(NoteDraftsContext);
}
