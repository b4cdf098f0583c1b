import { useMemo } from 'react';
import { EN_TRIAL } from './catalog/enTrial';
import { ZH_TRIAL } from './catalog/zhTrial';
import { partWording, type PartWording } from './partWording';
import { useWording } from './wordingContext';

/** The pane's wording with the texts of trying rules. */
export type TrialWording = PartWording<typeof EN_TRIAL>;

const CATALOGS = { en: EN_TRIAL, zh: ZH_TRIAL };

/** The wording of the part that tries rules, in the pane's language. */
export function useTrialWording(): TrialWording {
  const wording = useWording();
  return useMemo(() => partWording(wording, CATALOGS), [wording]);
}
