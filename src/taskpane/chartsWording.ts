import { useMemo } from 'react';
import { EN_CHARTS } from './catalog/enCharts';
import { ZH_CHARTS } from './catalog/zhCharts';
import { partWording, type PartWording } from './partWording';
import { useWording } from './wordingContext';

/** The pane's wording with the texts of the charts of a result. */
export type ChartsWording = PartWording<typeof EN_CHARTS>;

/** Both languages' texts of the charts. */
export const CHARTS_CATALOGS = { en: EN_CHARTS, zh: ZH_CHARTS };

/** The wording of the charts, in the pane's language. */
export function useChartsWording(): ChartsWording {
  const wording = useWording();
  return useMemo(() => partWording(wording, CHARTS_CATALOGS), [wording]);
}
