import { useMemo } from 'react';
import { EN_MOVEMENT } from './catalog/enMovement';
import { ZH_MOVEMENT } from './catalog/zhMovement';
import { partWording, type PartWording } from './partWording';
import { useWording } from './wordingContext';

/** The pane's wording with the texts of the comparison with the month before. */
export type MovementWording = PartWording<typeof EN_MOVEMENT>;

/** Both languages' texts of the comparison with the month before. */
export const MOVEMENT_CATALOGS = { en: EN_MOVEMENT, zh: ZH_MOVEMENT };

/** The wording of the comparison with the month before, in the pane's language. */
export function useMovementWording(): MovementWording {
  const wording = useWording();
  return useMemo(() => partWording(wording, MOVEMENT_CATALOGS), [wording]);
}
