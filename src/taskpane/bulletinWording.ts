import { useMemo } from 'react';
import { EN_BULLETIN } from './catalog/enBulletin';
import { ZH_BULLETIN } from './catalog/zhBulletin';
import { partWording, type PartWording } from './partWording';
import { useWording } from './wordingContext';

/** The pane's wording with the texts of the month’s bulletin. */
export type BulletinWording = PartWording<typeof EN_BULLETIN>;

/** Both languages' texts of the month’s bulletin. */
export const BULLETIN_CATALOGS = { en: EN_BULLETIN, zh: ZH_BULLETIN };

/** The wording of the month’s bulletin, in the pane's language. */
export function useBulletinWording(): BulletinWording {
  const wording = useWording();
  return useMemo(() => partWording(wording, BULLETIN_CATALOGS), [wording]);
}
