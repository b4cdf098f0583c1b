import { useMemo } from 'react';
import { EN_FLAGGED } from './catalog/enFlagged';
import { ZH_FLAGGED } from './catalog/zhFlagged';
import { partWording, type PartWording } from './partWording';
import { useWording } from './wordingContext';

/** The pane's wording with the texts of the list of flagged units. */
export type FlaggedWording = PartWording<typeof EN_FLAGGED>;

/** Both languages' texts of the list of flagged units. */
export const FLAGGED_CATALOGS = { en: EN_FLAGGED, zh: ZH_FLAGGED };

/** The wording of the list of flagged units, in the pane's language. */
export function useFlaggedWording(): FlaggedWording {
  const wording = useWording();
  return useMemo(() => partWording(wording, FLAGGED_CATALOGS), [wording]);
}
