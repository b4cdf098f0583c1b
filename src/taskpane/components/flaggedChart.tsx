import { HorizontalBarChart } from '@fluentui/react-charts';
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
  return (
    <div inert className={styles.chart} style={{ minHeight: flaggedChartHeight(groups.length) }}>
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
    </div>
  );
}
