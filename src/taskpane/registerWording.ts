import { useMemo } from 'react';
import { EN_REGISTERS } from './catalog/enRegisters';
import { ZH_REGISTERS } from './catalog/zhRegisters';
import { partWording, type PartWording } from './partWording';
import { useWording } from './wordingContext';

/** The pane's wording with the texts of the sheets to fill in. */
export type RegisterWording = PartWording<typeof EN_REGISTERS>;

/** Both languages' texts of the sheets to fill in. */
export const REGISTER_CATALOGS = { en: EN_REGISTERS, zh: ZH_REGISTERS };

/** The wording of the sheets to fill in, in the pane's language. */
export function useRegisterWording(): RegisterWording {
  const wording = useWording();
  return useMemo(() => partWording(wording, REGISTER_CATALOGS), [wording]);
}
