import { useMemo } from 'react';
import { EN_LIVE } from './catalog/enLive';
import { ZH_LIVE } from './catalog/zhLive';
import { partWording, type PartWording } from './partWording';
import { useWording } from './wordingContext';

/** The pane's wording with the texts of a result that no longer fits the workbook. */
export type LiveWording = PartWording<typeof EN_LIVE>;

/** Both languages' texts of a result that no longer fits the workbook. */
export const LIVE_CATALOGS = { en: EN_LIVE, zh: ZH_LIVE };

/** The wording of a result that no longer fits the workbook, in the pane's language. */
export function useLiveWording(): LiveWording {
  const wording = useWording();
  return useMemo(() => partWording(wording, LIVE_CATALOGS), [wording]);
}
