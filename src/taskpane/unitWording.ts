import { useMemo } from 'react';
import { EN_UNIT } from './catalog/enUnit';
import { ZH_UNIT } from './catalog/zhUnit';
import { partWording, type PartWording } from './partWording';
import { useWording } from './wordingContext';

/** The pane's wording with the texts of how a unit's grade comes about. */
export type UnitWording = PartWording<typeof EN_UNIT>;

/** Both languages' texts of how a unit's grade comes about. */
export const UNIT_CATALOGS = { en: EN_UNIT, zh: ZH_UNIT };

/** The wording of how a unit's grade comes about, in the pane's language. */
export function useUnitWording(): UnitWording {
  const wording = useWording();
  return useMemo(() => partWording(wording, UNIT_CATALOGS), [wording]);
}
