import { HorizontalBarChart } from '@fluentui/react-charts';
import { PortalMountNodeProvider } from '@fluentui/react-components';
import { useState } from 'react';
import { useWording } from '../wordingContext';
import type { FlaggedOfGroup } from '../view/chartsView';
import { flaggedChartHeight } from './chartHeights';
import { useFlaggedChartStyles } from './flaggedChart.styles';
import { GRADE_FILL } from './gradeFill.styles';

export interface FlaggedChartProps {
  readonly groups: readonly FlaggedOfGroup[];
}

/** Of each group a bar: its flagged units as a part of all, with both numbers at the end. */
export function FlaggedChart({ groups }: FlaggedChartProps) {
  const styles = useFlaggedChartStyles();
  const wording = useWording();
  const [place, setPlace] = useState<HTMLDivElement | null>(null);
  const height = flaggedChartHeight(groups.length);
  return (
    <div ref={setPlace} inert className={styles.chart} style={{ minHeight: height }}>
      {place !== null && (
        // The chart's own tooltips repeat the names: in here nobody is read them twice.
        <PortalMountNodeProvider value={place}>
          <HorizontalBarChart
            data={groups.map(({ group, flagged, units }) => ({
              chartTitle: group,
              chartData: [
                {
                  legend: group,
                  color: GRADE_FILL.worst,
                  horizontalBarChartdata: { x: flagged, total: units },
                },
              ],
            }))}
            chartDataMode="fraction"
            culture={wording.locale}
            hideTooltip
          />
        </PortalMountNodeProvider>
      )}
    </div>
  );
}
