import { createContext, useContext } from 'react';
import { wordingFor, type Wording } from './wording';

/** The wording all components of the pane speak with. */
export const WordingContext = createContext<Wording>(wordingFor('zh-CN'));

/** The wording of the surrounding pane. */
export function useWording(): Wording {
  return useContext(WordingContext);
}
