import { createContext, useContext } from 'react';

/** Notes on units that are being written, and not kept yet. */
export class NoteDrafts {
  private texts: ReadonlyMap<string, string> = new Map();

  /** By month and unit: they outlive whatever shows them. */
  all(): ReadonlyMap<string, string> {
    return this.texts;
  }

  /** The notes with this one changed; null drops it. */
  set(key: string, text: string | null): ReadonlyMap<string, string> {
    const after = new Map(this.texts);
    if (text === null) after.delete(key);
    else after.set(key, text);
    this.texts = after;
    return after;
  }
}

/** The pane's notes that are being written. */
export const NoteDraftsContext = createContext(new NoteDrafts());

/** Where notes wait until they are kept or dropped. */
export function useNoteDrafts(): NoteDrafts {
  return useContext(NoteDraftsContext);
}
