import { hasChart } from './charts';
import type { CurrentSheet } from './currentSheet';
import type { PreviousSheet, TouchedChart } from './previousValues';

/**
 * The charts of a run that are to be taken away, and those that were there before and follow their
 * cells back. A chart that a person deleted stays away.
 */
export function chartsToRestore(
  { charts }: PreviousSheet,
  { charts: names }: CurrentSheet,
  areCellsDifferent: boolean,
): TouchedChart[] {
  return charts.filter(
    ({ name, before }) => hasChart(names, name) && (before === null || areCellsDifferent),
  );
}
