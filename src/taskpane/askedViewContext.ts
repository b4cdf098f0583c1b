import { createContext, useContext, useState } from 'react';
import type { AskedView } from './state/askedView';

/** The part that the pane was opened at, until it is on screen. */
export class AskedPart {
  constructor(private view: AskedView | null) {}

  isPending(view: AskedView): boolean {
    return this.view === view;
  }

  /** Whether that part was asked for; true once only: later it comes like any other time. */
  take(view: AskedView): boolean {
    const isAsked = this.isPending(view);
    if (isAsked) this.view = null;
    return isAsked;
  }
}

/** The part that a button of the ribbon opened the pane at. */
export const AskedPartContext = createContext(new AskedPart(null));

/** True for the first showing of the part that the pane was opened at. */
export function useAskedPart(view: AskedView): boolean {
  const asked = useContext(AskedPartContext);
  const [isAsked] = useState(() => asked.take(view));
  return isAsked;
}

/** Whether the pane was opened at a part that is not on screen yet. */
export function useIsPending(view: AskedView): boolean {
  return useContext(AskedPartContext).isPending(view);
}
