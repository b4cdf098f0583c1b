import { useMemo } from 'react';
import { EN_CHECK } from './catalog/enCheck';
import { ZH_CHECK } from './catalog/zhCheck';
import { partWording, type PartWording } from './partWording';
import { useWording } from './wordingContext';

/** The pane's wording with the texts of checking a draft. */
export type CheckWording = PartWording<typeof EN_CHECK>;

/** Both languages' texts of checking a draft. */
export const CHECK_CATALOGS = { en: EN_CHECK, zh: ZH_CHECK };

/** The wording of checking a draft, in the pane's language. */
export function useCheckWording(): CheckWording {
  const wording = useWording();
  return useMemo(() => partWording(wording, CHECK_CATALOGS), [wording]);
}
