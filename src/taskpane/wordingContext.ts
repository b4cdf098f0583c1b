import { createContext, useContext } from 'react';
import type { Wording } from './wording';

/** The wording all components of the pane speak with. */
export const WordingContext = createContext<Wording | null>(null);

/** The wording of the surrounding pane; throws outside of one. */
export function useWording(): Wording {
  const wording = useContext(WordingContext);
  if (wording === null) throw new Error('No wording: this component is not inside PaneRoot.');
  return wording;
}
