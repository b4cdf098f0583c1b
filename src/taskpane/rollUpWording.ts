import { useMemo } from 'react';
import { EN_ROLL_UP } from './catalog/enRollUp';
import { ZH_ROLL_UP } from './catalog/zhRollUp';
import { partWording, type PartWording } from './partWording';
import { useWording } from './wordingContext';

/** The pane's wording with the texts of rolling months up. */
export type RollUpWording = PartWording<typeof EN_ROLL_UP>;

/** Both languages' texts of rolling months up. */
export const ROLL_UP_CATALOGS = { en: EN_ROLL_UP, zh: ZH_ROLL_UP };

/** The wording of rolling months up, in the pane's language. */
export function useRollUpWording(): RollUpWording {
  const wording = useWording();
  return useMemo(() => partWording(wording, ROLL_UP_CATALOGS), [wording]);
}
